import Casework
import ClaimExtraction
import Foundation
import Testing

@testable import Reports

/// Nothing that gives a confidential source away leaves the desk, whatever field somebody typed it into.
struct ConfidentialityTests {
    @Test(arguments: 1...8)
    func `no byte of any report gives a confidential source away`(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let secret = Secret(&random)
        let file = CaseFile.planted(with: secret, &random)
        for redaction in [Redaction.internal, .lawyer, .public] {
            for report in reports {
                let text = try report.text(
                    file,
                    as: redaction,
                    since: .revision(1),
                    isForced: true
                ).lowercased()
                let found = secret.marks.compactMap { text.firstRange(of: $0) }.map { range in
                    let around = text.index(
                        range.lowerBound,
                        offsetBy: -20,
                        limitedBy: text.startIndex
                    )
                    return text[(around ?? text.startIndex)..<range.upperBound]
                }
                #expect(found.isEmpty, "\(report.name), \(redaction)")
            }
        }
    }

    /// The same fields do reach a report where they may: else the test above could not fail.
    @Test func `what is planted stands in the reports if it is revealed`() throws {
        var random = SplitMix(state: 1)
        let secret = Secret(&random)
        let file = CaseFile.planted(with: secret, &random)
        for report in reports where !(report is CallsReport) {
            let text = try report.text(
                file,
                as: .revealed,
                since: .revision(1),
                isForced: true
            ).lowercased()
            #expect(secret.marks.contains { text.contains($0) }, "\(report.name)")
        }
    }

    @Test func `the public sees no alias either`() throws {
        var random = SplitMix(state: 2)
        var file = CaseFile.planted(with: Secret(&random), &random)
        for index in file.claims.indices { file.claims[index].note = "The Grey Heron says so." }
        for report in reports {
            let text = try report.text(file, as: .public, since: .revision(1), isForced: true)
            #expect(!text.lowercased().contains("grey heron"), "\(report.name)")
        }
    }
}

/// What gives a source away, made of letters that stand in no report by themselves.
private struct Secret {
    let source: CaseFile.Source
    /// What must not be found, in lower case.
    let marks: [String]
    /// The same as people may type it.
    let texts: [String]

    init(_ random: inout SplitMix) {
        func word(_ length: Int) -> String {
            let letters = (0..<length).map { _ in
                "bcdfghjklmnpqrstvwxz".randomElement(using: &random) ?? "q"
            }
            return String(letters)
        }
        let (given, family) = (word(7).capitalized, word(9).capitalized)
        let (mail, host, publisher, file) = (word(8), word(10), word(12), word(9))
        let digits = String(Int.random(in: 1_000_000...9_999_999, using: &random))
        let number = "\(digits.prefix(3))-\(digits.dropFirst(3))"
        source = CaseFile.Source(
            number: 3,
            SourceFacts(
                kind: .interview,
                title: "\(given) \(family)",
                publisher: publisher,
                url: "https://www.\(host).example/\(file)",
                date: "2025-11-18",
                isConfidential: true,
                alias: "the grey heron",
                originGroup: "\(family) and friends",
                contact: "\(number), \(mail)@\(host).example",
                file: .init(path: "/home/ben/\(file).wav", sha256: "00", sizeInBytes: 1)
            ),
            snapshots: [
                .init(
                    at: "2025-11-18T08:00:00Z",
                    takenBy: "Ben",
                    address: "https://\(host).example/\(file)",
                    problem: "\(host).example/\(file) didn't answer"
                )
            ]
        )
        marks = [family.lowercased(), mail, publisher, file, digits, number, given.lowercased()]
        texts = [
            "\(given) \(family)", "\(given.lowercased()).\(family.lowercased())", family,
            "\(given)  \(family)’s", "\(mail)@\(host).example", number, digits, publisher,
            "\(file).wav", file, "https://\(host).example/\(file)",
        ]
    }

    /// One of the texts, in some case, among other words.
    func sentence(_ random: inout SplitMix, withPublisher: Bool = true) -> String {
        let texts = withPublisher ? texts : texts.filter { $0 != source.publisher }
        let text = texts.randomElement(using: &random) ?? ""
        let cased =
            [text, text.uppercased(), text.lowercased()].randomElement(using: &random) ?? ""
        let before = ["", "see ", "(", "“", "via\n", "é"].randomElement(using: &random) ?? ""
        let after = ["", ".", " again", ")", "’s", "\u{301}"].randomElement(using: &random) ?? ""
        // A surname alone has to be a word by itself.
        return before == "é" || after == "\u{301}" ? "\(cased) said" : before + cased + after
    }
}

extension CaseFile {
    /// The ferry case with a secret in every field that somebody at the desk may have written.
    fileprivate static func planted(with secret: Secret, _ random: inout SplitMix) -> CaseFile {
        var file = CaseFile.revised
        func text() -> String { secret.sentence(&random) }
        file.sources[2] = secret.source
        // A publisher by itself may stand where another source is named: it may be that one's, too.
        func name() -> String { secret.sentence(&random, withPublisher: false) }
        for index in file.sources.indices where index != 2 {
            file.sources[index].title = name()
            file.sources[index].publisher = "Ledger"
            file.sources[index].url = "https://archive.example/\(name())"
            file.sources[index].originGroup = name()
            file.sources[index].medium = name()
            file.sources[index].askedBy = name()
            file.sources[index].contact = name()
            file.sources[index].file = .init(path: "/tmp/\(name())", sha256: "00", sizeInBytes: 1)
            file.sources[index].snapshots = [
                .init(
                    at: "2025-11-18T08:00:00Z",
                    takenBy: name(),
                    address: name(),
                    finalAddress: name(),
                    redirects: [name()],
                    sha256: "00"
                ),
                .init(
                    at: "2025-11-18T08:00:00Z",
                    takenBy: name(),
                    address: name(),
                    problem: name()
                ),
            ]
        }
        for index in file.claims.indices { file.claims[index].plant(text) }
        for index in file.findings.indices {
            file.findings[index].message = text()
            if file.findings[index].dismissal != nil {
                file.findings[index].dismissal = .init(
                    reason: text(),
                    by: text(),
                    at: "2025-11-18T09:00:00Z"
                )
            }
        }
        file.history = [.init(at: "2025-11-20T08:00:00Z", by: text(), what: text())]
        for index in file.signOffs.indices {
            file.signOffs[index].by = text()
            if file.signOffs[index].voidedWhy != nil { file.signOffs[index].voidedWhy = text() }
        }
        for index in file.revisions.indices { file.revisions[index].addedBy = text() }
        return file
    }
}

extension CaseFile.Claim {
    fileprivate mutating func plant(_ text: () -> String) {
        statement = text()
        speaker = text()
        if verdict == .inaccurate { correction = text() }
        if verdict.isDecided {
            note = text()
            decidedBy = text()
        }
        work = CaseFile.Work(
            assignee: text(),
            due: "2025-11-21",
            waitingFor: text(),
            waitingSince: "2025-11-19T10:00:00Z",
            reopenedAt: verdict.isDecided ? nil : "2025-11-19T09:00:00Z",
            reopenedWhy: text()
        )
        for index in evidence.indices {
            evidence[index].excerpt = text()
            evidence[index].locator = text()
            evidence[index].addedBy = text()
            evidence[index].inCopy = ExcerptCheck(
                .missing,
                copy: 1,
                keptAt: "2025-11-19T10:00:00Z",
                passage: text()
            )
            evidence[index].fit = EvidenceFit(
                fits: false,
                mismatches: [.init(kind: .name, claim: "Falk", evidence: text())]
            )
        }
        questions = [
            .init(
                id: 1,
                text: text(),
                addressee: text(),
                askedBy: text(),
                askedAt: "2025-11-19T10:00:00Z"
            ),
            .init(
                id: 2,
                text: text(),
                addressee: nil,
                askedBy: text(),
                askedAt: "2025-11-19T10:00:00Z",
                answer: text(),
                answeredBy: text(),
                answeredAt: "2025-11-19T11:00:00Z"
            ),
        ]
        notes = [.init(text: text(), by: text(), at: "2025-11-19T10:00:00Z")]
        history = [.init(at: "2025-11-19T10:00:00Z", by: text(), what: text())]
    }
}

/// A generator with a seed (Steele, Lea and Flood 2014, SplitMix64), so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
