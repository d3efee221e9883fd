import Casework
import ClaimExtraction
import Testing

@testable import Reports

struct DisclosureTests {
    private static let source = CaseFile.Source(
        number: 1,
        SourceFacts(
            kind: .interview,
            title: "Rhea Holloway",
            publisher: "Holloway Marine",
            url: "https://www.holloway.example/about",
            isConfidential: true,
            alias: "a former clerk",
            contact: "+1 607 555 0142 or rhea@holloway.example",
            file: .init(path: "/home/ben/tapes/rh-tape-4.wav", sha256: "00", sizeInBytes: 1)
        )
    )

    /// A note as the desk sees it when it leaves.
    private func shown(_ note: String, as redaction: Redaction = .internal) -> String? {
        var file = CaseFile.untouched
        file.sources = [DisclosureTests.source]
        file.claims[0].note = note
        return Disclosure(of: file, as: redaction).file.claims[0].note
    }

    @Test(arguments: [
        ("Rhea Holloway says so.", "a former clerk says so."),
        ("RHEA HOLLOWAY’s list", "a former clerk’s list"),
        ("rhea\nholloway", "a former clerk"),
        ("Ask Holloway again.", "Ask a former clerk again."),
        ("at HOLLOWAY MARINE", "at a former clerk"),
        ("see holloway.example/about", "see a former clerk"),
        ("tel. (607) 555-0142", "tel. (a former clerk"),
        ("tel. 6075550142!", "tel. a former clerk!"),
        ("Rhea@Holloway.example", "a former clerk"),
        ("rh-tape-4.wav, minute 3", "a former clerk, minute 3"),
        ("RH-Tape-4", "a former clerk"),
        ("rhea-holloway.pdf", "a former clerk.pdf"),
        ("the rheaholloway account", "the a former clerk account"),
    ])
    func `conceals what gives a source away, however it is written`(note: String, shown: String) {
        #expect(self.shown(note) == shown)
    }

    @Test(arguments: [
        "The former clerk was in a holding cell, hollow-eyed.",
        "A marine survey of 555 boats.",
        "The diarrhea clinic has tape.",
        "home, ben, about, example",
        "",
    ])
    func `leaves words that only resemble a source`(note: String) {
        #expect(shown(note) == note)
    }

    @Test func `finds names in every script and composition`() {
        var file = CaseFile.untouched
        file.sources = [DisclosureTests.source, DisclosureTests.source]
        file.sources[0].title = "Zoë Émond"
        file.sources[1].title = "Ольга Седова"
        file.claims[0].note = "ZOE\u{308} E\u{301}MOND met ОЛЬГА СЕДОВА."
        #expect(
            Disclosure(of: file, as: .internal).file.claims[0].note
                == "a former clerk met a former clerk."
        )
    }

    @Test func `conceals sources that the article doesn't cite`() {
        var file = CaseFile.untouched
        file.otherConfidential = [DisclosureTests.source]
        file.claims[0].work.waitingFor = "Rhea Holloway"
        let shown = Disclosure(of: file, as: .internal).file
        #expect(shown.claims[0].work.waitingFor == "a former clerk")
        #expect(shown.otherConfidential.isEmpty)
    }

    @Test func `puts no alias where the article or another source names the person`() {
        var file = CaseFile.untouched
        file.revision.text = "“No,” said Rhea Holloway."
        file.sources = [
            DisclosureTests.source,
            .init(number: 2, SourceFacts(kind: .webPage, title: "Rhea Holloway’s speech")),
        ]
        file.claims[0].statement = "[Rhea Holloway:] No"
        file.claims[0].evidence = [
            .sample(2, .supports, .primary, "Rhea Holloway spoke", nil),
            .sample(1, .supports, .primary, "I am Rhea Holloway", nil),
        ]
        let shown = Disclosure(of: file, as: .internal).file
        #expect(shown.claims[0].statement == "[Rhea Holloway:] No")
        #expect(shown.sources[1].title == "[withheld]’s speech")
        #expect(shown.claims[0].evidence[0].excerpt == "[withheld] spoke")
        #expect(shown.claims[0].evidence[1].excerpt == "I am a former clerk")
    }

    @Test func `tells a lawyer that a confidential source exists, and none of its words`() throws {
        let file = Disclosure(of: .everyVerdict, as: .lawyer).file
        let source = try #require(file.sources.last)
        #expect(source.title == "a deputy" && source.kind == .interview)
        #expect(source.date == "2025-09-24")
        let evidence = try #require(file.claims.first { $0.number == 6 }?.evidence.first)
        #expect(evidence.excerpt == nil && evidence.locator == nil)
        #expect(file.claims.first { $0.number == 1 }?.evidence.first?.excerpt != nil)
    }

    @Test func `tells the public nothing of confidential sources and of the desk`() {
        let file = Disclosure(of: .revised, as: .public).file
        #expect(!file.sources.contains { $0.isConfidential })
        for claim in file.claims {
            #expect(claim.evidence.allSatisfy { $0.source != 3 })
            #expect(claim.questions.isEmpty && claim.notes.isEmpty && claim.history.isEmpty)
            #expect(claim.work == CaseFile.Work() && claim.decidedBy == nil)
        }
        #expect(file.claims.first { $0.number == 5 }?.note == "Ms [withheld] was there.")
        #expect(file.history.isEmpty && file.historyHead == nil)
    }

    @Test func `reveals everything to whoever has the right`() {
        #expect(Disclosure(of: .revised, as: .revealed).file == .revised)
    }

    @Test func `keeps common origins that confidential sources share`() {
        var file = CaseFile.revised
        file.sources[2].originGroup = "Oke family"
        file.sources[4].originGroup = "OKE FAMILY"
        let shown = Disclosure(of: file, as: .internal).file.sources
        #expect(shown[2].originGroup == "origin of S3" && shown[4].originGroup == "origin of S3")
    }
}
