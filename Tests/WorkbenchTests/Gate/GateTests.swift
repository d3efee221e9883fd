import Casework
import ClaimExtraction
import Foundation
import Testing

@testable import Workbench

struct GateTests {
    private func rules(_ yaml: String) throws -> GateRules {
        try GateRules(yaml: yaml, path: "stet.yml")
    }

    @Test func `lets nothing through that isn't decided and signed`() throws {
        let sample = try SampleWorkbench.withArticle()
        let result = try sample.casebook.gate(nil)
        #expect(!result.isOpen)
        #expect(
            result.reasons == [
                "2 claims are not decided: #1, #2",
                "1 inconsistency is neither mended nor dismissed", "no checker has signed",
                "no editor has signed",
            ]
        )
    }

    @Test func `opens when all that the rules ask for is done`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.mark([.jail(1), .jail(2)], Marking(.verified, evidence: [.roster]))
        try book.dismissFinding(1, of: "a-jail", because: "beds are not people")
        try book.sign(nil, as: .checker)
        let eve = try Casebook(folder: sample.folder, person: "Eve", now: { Date() })
        try eve.sign(nil, as: .editor)
        #expect(try book.gate(nil).reasons == [])
        #expect(try book.gate(nil).isOpen)
        try book.ask(.jail(1), "Really?")
        let reasons = try book.gate(nil).reasons
        #expect(reasons.first == "1 claim is waiting for the answer to a question: #1")
        #expect(reasons.count == 3)
        #expect(reasons.last?.hasSuffix("asked: Really?") == true)
    }

    @Test func `holds a table of figures up in which nobody has a claim`() throws {
        let sample = try SampleWorkbench()
        let text = "It opened in ⟦May⟧.\n\nYear\tCloth\n2024\t40 bolts\n2025\t35 bolts"
        try sample.add(SampleArticle(title: "A mill", text: text, kinds: [.date]))
        let book = sample.casebook
        let reason = "a table of 4 figures (Year · Cloth) has no claim"
        #expect(try book.gate(nil).reasons.contains(reason))
        var rules = GateRules()
        rules.needsTablesClaimed = false
        let file = try book.caseFile(article: "a-mill")
        #expect(!Gate(file: file, rules: rules, day: nil).reasons.contains(reason))
        try book.addClaim(to: "a-mill", kind: .count, focus: .words("40 bolts"))
        #expect(try !book.gate(nil).reasons.contains(reason))
    }

    @Test func `keeps who let it through, and why`() throws {
        let sample = try SampleWorkbench.withArticle()
        let result = try sample.casebook.gate(nil, overrideBecause: "a correction, at once")
        #expect(result.isOpen)
        #expect(result.overriddenBy == "Ada")
        let last = try #require(try sample.casebook.history().last)
        #expect(last.what.hasPrefix("let through the gate: a correction, at once (against: "))
        #expect(try !sample.casebook.gate(nil).isOpen)
    }

    @Test func `takes an inaccurate claim once the text has the correction`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: "49 people", evidence: [.headCount])
        )
        #expect(try book.gate(nil).reasons.first == "1 claim is inaccurate and not corrected: #1")
        try sample.revise(SampleWorkbench.jail.text.replacing("51 people", with: "49 people"))
        #expect(try book.gate(nil).reasons.first == "1 claim is not decided: #2")
    }

    @Test func `reads a newsroom's own rules`() throws {
        let sample = try SampleWorkbench.withArticle()
        try """
        decided-kinds: [count]
        least-basis-by-kind: {count: independent-secondary}
        findings-settled: false
        signatures: []
        """.write(toFile: sample.folder.rules, atomically: true, encoding: .utf8)
        let secondary = EvidenceDraft(source: .draft(SourceFacts(kind: .document, title: "Note")))
        try sample.casebook.mark([.jail(1)], Marking(.verified, evidence: [secondary]))
        #expect(
            try sample.casebook.gate(nil).reasons == [
                "1 claim is decided on less evidence than the rules ask for: #1"
            ]
        )
        try sample.casebook.cite([.jail(1)], [.roster])
        #expect(try sample.casebook.gate(nil).isOpen)
    }

    @Test func `writes its rules as a file that says the same`() throws {
        var own = GateRules()
        own.leastWeight = 0.25
        own.leastBasisByKind = [.law: .primary]
        own.signatures = [.editor]
        own.stale.figures = 7
        #expect(try rules(own.yaml) == own)
        #expect(try rules(GateRules().yaml) == GateRules())
        #expect(try rules("") == GateRules())
    }

    @Test(arguments: [
        ("signatures: [checker, boss]", "line 1: signatures: 'boss' is none of checker, editor"),
        ("a: 1\n", "line 1: there is no rule 'a'; 'stet gate --rules' lists them"),
        (
            "evidence-fits: true\ndecided-from-weight: 2",
            "line 2: decided-from-weight is a number from 0 to 1"
        ),
        ("findings-settled: maybe", "line 1: findings-settled is true or false"),
        ("tables-claimed: 2", "line 1: tables-claimed is true or false"),
        ("- a", "line 1: it is no list of names and values"),
    ])
    func `says which line of the rules is wrong`(yaml: String, told: String) {
        let error = #expect(throws: WorkbenchError.self) { try rules(yaml) }
        #expect(error?.description == "stet.yml, \(told)")
    }

    @Test func `refuses rules that are no YAML`() {
        #expect(throws: WorkbenchError.self) { try rules("a: [b") }
    }

    @Test(
        arguments: [
            (
                ClaimKind.count, "2025-06-01", nil, "2025-09-25",
                "figure as of 2025-06-01, older than 90 days"
            ),
            (.count, "2025-09-01", nil, "2025-09-25", nil),
            (.event, nil, "2025-09-24", "2025-09-25", "to be relied on until 2025-09-24"),
            (.event, nil, "2025-09-25", "2025-09-25", nil),
            (
                .identity, nil, nil, "2025-12-25",
                "office looked up on 2025-09-25, more than 60 days before"
            ),
            (.event, nil, nil, "2035-12-25", nil),
        ] as [(ClaimKind, String?, String?, String, String?)]
    )
    func `lists what will be out of date`(
        kind: ClaimKind,
        asOf: String?,
        expires: String?,
        on day: String,
        told: String?
    ) throws {
        let sample = try SampleWorkbench()
        try sample.add(SampleArticle(title: "B", text: "It was ⟦so much⟧ then.", kinds: [kind]))
        let claim = ClaimReference(article: "b", number: 1)
        var evidence = EvidenceDraft.roster
        evidence.asOf = asOf
        evidence.expires = expires
        try sample.casebook.mark([claim], Marking(.verified, evidence: [evidence]))
        let stale = try sample.casebook.staleEvidence(in: nil, on: CalendarDate(iso8601: day))
        #expect(stale.evidence.map(\.reason) == [told].compactMap(\.self))
    }
}
