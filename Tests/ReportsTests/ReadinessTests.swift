import Casework
import Testing

@testable import Reports

struct ReadinessTests {
    private func sentence(_ file: CaseFile) -> String {
        Readiness(file, Standing(file)).sentence
    }

    @Test func `says in one sentence what is left to do`() {
        #expect(
            sentence(.untouched) == "2 claims are undecided (1 of them check-worthy)"
        )
    }

    @Test func `an article of which nothing is left to do is settled`() {
        var file = CaseFile.untouched
        file.claims = [
            file.claims[0].decided(.verified),
            file.claims[1].decided(.inaccurate, correction: "last month"),
        ]
        #expect(sentence(file) == "1 passage must change")
        file.claims[1].correctionTakenIn = 2
        #expect(sentence(file) == "nothing is left to do")
        let ready = Readiness(file, Standing(file))
        #expect(ready.decided == 1 && ready.worthy == 1 && ready.percent == 100)
    }

    @Test func `what was verified against a source is not settled, and is told before the rest`() {
        var file = CaseFile.untouched
        file.claims = [file.claims[0].decided(.verified)]
        #expect(sentence(file) == "nothing is left to do")
        let source = CaseFile.Evidence(
            source: 1,
            stance: .contradicts,
            use: .secondary,
            excerpt: "There were 40.",
            locator: nil,
            addedBy: "Ana Reyes",
            addedAt: "2025-09-25T14:00:00Z"
        )
        file.claims[0].evidence.append(source)
        #expect(sentence(file) == "1 claim is verified though a source contradicts it")
        let report = StatusReport().render(
            Disclosure(of: file, as: .internal),
            ReportSettings(time: "2025-11-20T09:30:00Z")
        )
        #expect(report.contains("## Verified though contradicted (1)"))
        #expect(report.contains("(contradicts, secondary): “There were 40.”"))
        file.claims[0].fate = .vanished
        #expect(sentence(file) == "nothing is left to do")
    }

    @Test func `claims that the text doesn't state any more are not open`() {
        var file = CaseFile.untouched
        file.claims[0].fate = .vanished
        file.claims[1].fate = .ambiguous
        #expect(sentence(file) == "1 claim may stand in several places")
        #expect(Standing(file).open.isEmpty && Standing(file).inText == 0)
    }

    @Test func `99 of 100 are not yet all`() {
        var file = CaseFile.untouched
        file.claims = (1...200).map {
            let claim = CaseFile.Claim.sample($0, "It has \($0).", focus: "\($0)", worth: 0.9)
            return $0 == 200 ? claim : claim.decided(.verified)
        }
        #expect(Readiness(file, Standing(file)).percent == 99)
    }

    @Test func `each claim is in one group`() {
        for file in [CaseFile.revised, .everyVerdict, .untouched, .hostile] {
            let standing = Standing(file)
            let groups = [
                standing.mustChange, standing.shouldChange, standing.unconfirmed,
                standing.judgementCalls, standing.open, standing.verified, standing.corrected,
                standing.vanished, standing.ambiguous,
            ]
            let numbers = groups.joined().map(\.number).sorted()
            #expect(numbers == file.claims.map(\.number).sorted())
        }
    }
}
