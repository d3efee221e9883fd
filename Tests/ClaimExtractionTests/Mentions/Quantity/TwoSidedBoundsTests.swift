import Testing

struct TwoSidedBoundsTests {
    @Test(arguments: [
        ("They want ⟦more than 10 but fewer than 20⟧ guests.", "10..20 guests count"),
        ("It weighs ⟦at least 5 kg and at most 7 kg⟧.", "5..7 kilograms mass"),
        ("The score is ⟦no more than 50 and no less than 20⟧.", "20..50 - count"),
        ("They paid ⟦over $3 million, but less than $5 million⟧.", "3000000..5000000 USD money"),
    ])
    func `a lower and an upper bound make a range`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        (
            "⟦More than 40⟧ boats and ⟦fewer than 10⟧ cars came.",
            ["40 boats count moreThan", "10 cars count lessThan"]
        ),
        (
            "⟦More than 40⟧ and ⟦less than 10⟧ do not meet.",
            ["40 - count moreThan", "10 - count lessThan"]
        ),
        (
            "⟦More than 40⟧ and ⟦at least 50⟧ are two bounds.",
            ["40 - count moreThan", "50 - count atLeast"]
        ),
        (
            "It weighs ⟦more than 5 kg⟧ but costs ⟦less than $7⟧.",
            ["5 kilograms mass moreThan", "7 USD money lessThan"]
        ),
    ])
    func `bounds that do not meet stay apart`(marked: String, summaries: [String]) {
        let isTwoWord = marked.contains("two bounds")
        expectQuantities(
            isTwoWord ? marked.replacing("two", with: "⟦two⟧") : marked,
            isTwoWord ? summaries + ["2 bounds count"] : summaries
        )
    }
}
