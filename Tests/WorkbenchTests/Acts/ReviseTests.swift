import Casework
import ClaimExtraction
import Testing

@testable import Workbench

struct ReviseTests {
    private func verified() throws -> SampleWorkbench {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark([.jail(1), .jail(2)], Marking(.verified, evidence: [.roster]))
        return sample
    }

    @Test func `keeps verdicts where the sentence stayed`() throws {
        let sample = try verified()
        let revised = try sample.revise(
            """
            A cold week began. The jail in Ashford held ⟦51 people⟧ in ⟦September⟧, officials said. \
            It has 44 beds.
            The jail is old.
            """
        )
        #expect(revised.revision == 2)
        #expect(revised.fates == [.unchanged: 2])
        #expect(revised.reopened == [])
        let claims = try sample.casebook.claims()
        #expect(claims.map(\.verdict) == [.verified, .verified])
        #expect(claims.map(\.workState) == [.checked, .checked])
        let file = try sample.casebook.caseFile(article: "a-jail")
        let text = Array(file.revision.text.unicodeScalars)
        for claim in file.claims {
            let words = text[claim.focusSpan.start..<claim.focusSpan.end]
            #expect(Array(claim.focus.unicodeScalars) == Array(words))
        }
        #expect(try sample.casebook.verify().problems == [])
    }

    @Test func `opens a claim again whose words changed, and says what changed`() throws {
        let sample = try verified()
        let revised = try sample.revise(
            """
            The jail in Ashford held ⟦57 people⟧ in ⟦September⟧, officials said. It has 40 beds.
            The jail is old.
            """
        )
        #expect(revised.fates == [.touched: 2])
        #expect(revised.reopened == [.jail(1), .jail(2)])
        let claim = try sample.casebook.claim(.jail(1)).claim
        #expect(claim.verdict == .unverified)
        #expect(claim.focus == "57 people")
        #expect(claim.workState == .reopened)
        #expect(claim.work.reopenedWhy == "revision 2 changed “51 people” to “57 people”")
        #expect(claim.evidence.count == 1)
        #expect(
            claim.history.last?.what
                == "touched: revision 2 changed “51 people” to “57 people”; open again (was verified)"
        )
        let other = try sample.casebook.claim(.jail(2)).claim
        #expect(other.work.reopenedWhy == "revision 2 changed the sentence around it")
        try sample.casebook.mark([.jail(1)], Marking(.verified))
        #expect(try sample.casebook.claim(.jail(1)).claim.work.reopenedAt == nil)
    }

    @Test(arguments: ["49 people", "49"])
    func `recognises the correction that was asked for`(correction: String) throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: correction, evidence: [.headCount])
        )
        let revised = try sample.revise(
            """
            The jail in Ashford held ⟦49 people⟧ in ⟦September⟧, officials said. It has 40 beds.
            The jail is old.
            """
        )
        #expect(revised.corrected == [.jail(1)])
        #expect(revised.notCorrected == [])
        let claim = try sample.casebook.claim(.jail(1)).claim
        #expect(claim.verdict == .inaccurate)
        #expect(claim.fate == .correctedAsAsked)
        #expect(claim.correctionTakenIn == 2)
        #expect(claim.focus == "49 people")
    }

    @Test func `tells that a correction was not taken`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: "49 people", evidence: [.headCount])
        )
        let revised = try sample.revise(
            """
            The jail in Ashford held ⟦51 people⟧ in ⟦September⟧, officials said. It has 42 beds.
            The jail is old.
            """
        )
        #expect(revised.notCorrected == [.jail(1)])
        #expect(try sample.casebook.claim(.jail(1)).claim.correctionTakenIn == nil)
    }

    @Test func `finds a wording again that was taken out and came back`() throws {
        let sample = try verified()
        let gone = try sample.revise("It has 40 beds.\nThe jail is old.", kinds: [])
        #expect(gone.fates == [.vanished: 2])
        #expect(try sample.casebook.claims().map(\.workState) == [.gone, .gone])
        let back = try sample.revise(
            """
            It has 40 beds.
            The jail is old. The jail in Ashford held ⟦51 people⟧ in ⟦September⟧, officials said.
            """
        )
        #expect(back.fates[.vanished] == nil)
        #expect(back.fates[.new] == nil)
        #expect(try sample.casebook.claims().map(\.verdict) == [.verified, .verified])
        #expect(try sample.casebook.claims().map(\.workState) == [.checked, .checked])
        #expect(try sample.casebook.verify().problems == [])
    }

    @Test func `doesn't guess which of two copies a claim became`() throws {
        let sample = try verified()
        let sentence = "The jail in Ashford held ⟦51 people⟧ in ⟦September⟧, officials said."
        let revised = try sample.revise(
            """
            A first new line. \(sentence) A second new line.

            Something else altogether. \(sentence) And no more.
            """,
            kinds: [.count, .date, .count, .date]
        )
        #expect(revised.fates[.ambiguous] == 2)
        #expect(try sample.casebook.claim(.jail(1)).claim.workState == .reopened)
    }

    @Test func `leaves a dropped claim dropped and an edited one as it is`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.dropClaims([.jail(2)], reason: "only a month")
        try sample.casebook.editClaim(.jail(1), statement: "Ashford’s jail held 51 people.")
        let revised = try sample.revise(
            """
            The jail in Ashford held ⟦57 people⟧ in ⟦October⟧, officials said. It has 40 beds.
            The jail is old.
            """
        )
        #expect(revised.fates == [.touched: 1])
        let claims = try sample.casebook.claims()
        #expect(claims.map(\.reference) == [.jail(1)])
        #expect(claims.map(\.statement) == ["Ashford’s jail held 51 people."])
    }

    @Test func `takes new claims from new text only`() throws {
        let sample = try SampleWorkbench.withArticle()
        let revised = try sample.revise(
            """
            The jail in Ashford held ⟦51 people⟧ in ⟦September⟧, officials said. It has ⟦40 beds⟧.
            The jail is old. A ⟦new wing⟧ opened.
            """,
            kinds: [.count, .date, .count, .event]
        )
        #expect(revised.fates == [.unchanged: 2, .new: 1])
        #expect(
            try sample.casebook.claims().map(\.focus) == ["51 people", "September", "new wing"]
        )
    }

    @Test func `keeps one fact with all its places, and tells when one was changed alone`() throws {
        let sample = try SampleWorkbench()
        let extractor = Extractor()
        let twice = Article(
            id: "twice",
            title: "Twice",
            text: """
                The camp at Ashford held 80 young men in May. It rained for a week, and the road was closed.

                The 80 young men of the camp at Ashford left in June. Nobody had left.
                """
        )
        _ = try sample.casebook.add(
            extractor.extraction(of: twice),
            facts: Casebook.ArticleFacts(),
            digest: String(repeating: "12", count: 32)
        )
        let claims = try sample.casebook.caseFile(article: "twice").claims
        let count = try #require(claims.first { $0.kind == .count && $0.focus.contains("80") })
        #expect(count.otherPlaces.count == 1)
        var changed = twice
        changed.text = twice.text.replacing("The 80 young", with: "The 90 young")
        let revised = try sample.casebook.revise(
            "twice",
            to: extractor.extraction(of: changed),
            digest: String(repeating: "34", count: 32)
        )
        #expect(revised.findings > 0)
        let findings = try sample.casebook.caseFile(article: "twice").findings
        #expect(findings.contains { $0.message.hasPrefix("one fact in different words") })
    }

    @Test func `flags a corrected wording that comes back in another article`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: "49 people", evidence: [.headCount])
        )
        try sample.add(
            SampleArticle(
                title: "Later",
                text: "In Ashford the jail held ⟦51 people⟧ in September, said officials again.",
                kinds: [.count]
            )
        )
        try sample.add(
            SampleArticle(title: "Other", text: "The bus carried ⟦51 people⟧.", kinds: [.count])
        )
        func messages(_ slug: String) throws -> [String] {
            try sample.casebook.caseFile(article: slug).findings.map(\.message)
        }
        let told = "“51 people” was found inaccurate in a-jail#1 on 2025-09-25: “49 people”"
        #expect(try messages("later").contains(told))
        #expect(try !messages("other").contains(told))
    }

    @Test func `refuses a text that didn't change`() throws {
        let sample = try SampleWorkbench.withArticle()
        #expect(throws: WorkbenchError.sameText(article: "a-jail", revision: 1)) {
            try sample.revise(SampleWorkbench.jail.text)
        }
    }

    @Test func `takes a text that goes by a stored slug and is like it for a new version`() throws {
        let sample = try verified()
        let changed = SampleArticle(
            title: "A jail",
            text: SampleWorkbench.jail.text.replacing("40 beds", with: "44 beds"),
            kinds: [.count, .date]
        )
        guard case .revised(let revised) = try sample.add(changed) else {
            Issue.record("it was not taken for a new version")
            return
        }
        #expect(revised.slug == "a-jail")
        #expect(revised.fates == [.unchanged: 2])
        let changes = try sample.casebook.changes(in: "a-jail")
        #expect(changes.changes.map(\.fate) == [.unchanged, .unchanged])
        #expect(throws: WorkbenchError.noSuchRevision(7, article: "a-jail", last: 2)) {
            try sample.casebook.changes(in: "a-jail", revision: 7)
        }
    }
}
