import Testing

@testable import ClaimExtraction

struct QuantityRecogniserTests {
    @Test(arguments: [
        ("It is ⟦5 miles⟧ (⟦8 km⟧) long.", 1), ("It cost ⟦€20⟧ (⟦£17⟧; ⟦$22⟧) then.", 1),
        ("It cost ⟦€20⟧ (⟦about $22⟧ or ⟦£17⟧) then.", 1),
        ("It is ⟦5 miles⟧ long and ⟦8 km⟧ wide.", 2), ("It cost ⟦€20⟧ (⟦5 km⟧ off).", 2),
        ("It has ⟦5⟧ boats (⟦8⟧ nets).", 2), ("It cost ⟦€20⟧ (⟦€5⟧ more).", 2),
    ])
    func `the same amount in another unit is counted once`(marked: String, count: Int) {
        let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let marks = marked.split(separator: "⟦").count - 1
        #expect(quantities(in: text).count == marks)
        let claims = Extractor().extraction(of: Article(id: "a", text: text)).claims
        #expect(claims.filter { $0.kind == .count }.count == count)
    }

    @Test(arguments: [
        ("The ⟦three-judge⟧ panel met.", "3 judge count"),
        ("It rose ⟦threefold⟧.", "3 times ratio"),
        ("A ⟦10,000⟧-strong crowd came.", "10000 - count"),
        ("By Thursday ⟦57⟧ had been found.", "57 - count"),
        ("It rose ⟦three-fold⟧.", "3 times ratio"),
        ("Temperatures of ⟦-5⟧ were read.", "-5 - count"),
        ("It was ⟦minus five degrees⟧.", "-5 degrees temperature"),
        ("It is ⟦.5 percent⟧.", "0.5 % percent"),
        ("A ⟦.22-calibre⟧ rifle lay there.", "0.22 calibre count"),
        ("It weighs ⟦1.5x10^3 kg⟧.", "1500 kilograms mass"),
        ("He has ⟦forty-five (45)⟧ days.", "45 days duration"),
        ("It fell by ⟦point five percent⟧.", "0.5 % percent"),
        ("At this point ⟦five⟧ boats sank.", "5 boats count"),
        ("It fell by ⟦three quarters of one percent⟧.", "0.75 % percent"),
        ("It fell by ⟦half of 1%⟧ there.", "0.5 % percent"),
        ("It took ⟦two and three quarter hours⟧.", "2.75 hours duration"),
        ("It is ⟦twenty five point twenty five⟧.", "25.25 - count"),
        ("It was ⟦2 degrees above zero⟧.", "2 degrees temperature"),
        ("It is a ⟦10 uF⟧ part.", "10 microfarads other"),
    ])
    func `signs, points and powers belong to the number`(marked: String, summary: String) {
        expectFirstQuantity(
            marked.replacing("(45)⟧ days", with: "(45) days⟧"),
            summary
        )
    }

    @Test func `a text of nothing but numbers and signs is read to its end`() {
        for unit in [
            "5 ", "$ ", "- ", "a half of a ", "more than 5 and ", "5 feet ", "(5) ", "1/2 ", "[3] ",
        ] {
            let text = String(repeating: unit, count: 400)
            _ = quantities(in: text)
        }
    }
}
