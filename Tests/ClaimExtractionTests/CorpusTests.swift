import ClaimExtraction
import TestSupport
import Testing

/// Articles of our own against what they should give, lot by lot.
///
/// The golden files say what is missed and what is found
/// besides, so that a change of a rule shows what it gains and what it loses.
struct CorpusTests {
    @Test(arguments: CorpusLot.names(of: "findings"))
    func `finds in articles what disagrees in them`(name: String) throws {
        let lot = try CorpusLot(named: name)
        let score = CorpusScore(findingsIn: lot, by: Extractor())
        expectGolden(score.report, file: "corpus/\(name).txt")
    }

    @Test(arguments: CorpusLot.names(of: "claims"))
    func `finds in articles what is to be verified`(name: String) throws {
        let lot = try CorpusLot(named: name)
        let score = CorpusScore(claimsIn: lot, by: Extractor())
        expectGolden(score.report, file: "corpus/\(name).txt")
    }

    @Test(arguments: kinds)
    func `finds in passages all claims of one kind`(lots: String, kind: ClaimKind) throws {
        for name in CorpusLot.names(of: lots) {
            let lot = try CorpusLot(named: name)
            let score = CorpusScore(claimsIn: lot, of: kind, by: Extractor())
            expectGolden(score.report, file: "corpus/\(name).txt")
        }
    }

    /// Lots in which claims of one kind alone are marked.
    private static let kinds: [(String, ClaimKind)] = [
        ("rulings", .ruling), ("laws", .law), ("statements", .statement),
        ("identities", .identity), ("events", .event),
    ]

    @Test func `a lot is read with its days, its texts and its marks`() throws {
        let lot = try CorpusLot(
            name: "small",
            contents: """
                # Written for this test.

                === Two boats
                published: 2026-03-04

                The quay held two boats.

                Two more came; two left.
                ---
                count: two boats => 2
                # a remark
                number/arithmetic: came; ⟦two⟧ left | Two more # with a note
                corrected: came; ⟦two⟧ left => three

                === Nothing
                Nothing happened.

                """
        )
        #expect(lot.entries.map(\.title) == ["Two boats", "Nothing"])
        #expect(lot.entries[0].published == CalendarDate(iso8601: "2026-03-04"))
        #expect(lot.entries[0].text == "The quay held two boats.\n\nTwo more came; two left.")
        #expect(lot.entries[0].gold.map(\.kinds) == [["count"], ["number", "arithmetic"]])
        #expect(lot.entries[0].gold[0].value == "2")
        #expect(
            lot.entries[0].gold.map(\.spans) == [
                [Span(start: 14, end: 23)], [Span(start: 41, end: 44), Span(start: 26, end: 34)],
            ]
        )
        let corrected = lot.entries[0].corrected
        #expect(corrected?.text == "The quay held two boats.\n\nTwo more came; three left.")
        #expect(lot.entries[1].gold.isEmpty && lot.entries[1].published == nil)
        #expect(lot.entries[1].corrected == nil)
    }

    @Test(
        arguments: [
            ("=== A\npublished: 4 March\n\nText.", "article at line 1: '4 March' is no date"),
            ("=== A\n\nA b a.\n---\ncount: b b", "'b b' stands 0 times"),
            ("\n=== A\n\nA b b.\n---\ncount: b", "article at line 2: 'b' stands 2 times"),
            ("=== A\n\nA b.\n---\nb", "'b' has no kind"),
            ("=== A\n\nA b.\n---\ncorrected: b", "'corrected: b' has no words"),
        ]
    )
    func `a lot with a mistake says where`(contents: String, message: String) {
        let error = #expect(throws: CorpusLot.Mistake.self) {
            try CorpusLot(name: "bad", contents: contents)
        }
        #expect(error?.description.contains(message) == true)
    }
}
