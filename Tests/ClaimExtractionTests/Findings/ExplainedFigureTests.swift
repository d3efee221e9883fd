import Testing

@testable import ClaimExtraction

/// A result that other figures give is right, whatever a check holds against it.
struct ExplainedFigureTests {
    @Test(arguments: [
        // two parts of the difference
        "The theatre lost £2.6 million last year, compared with £1.9 million the year before. Grants fell by £450,000, and tickets brought in £250,000 less.",
        // so much a week
        "The season will have 42 weeks. All 62 players voted for it. Base pay stays at $1,500 a week, so that a player who earned more will get $63,000.",
        // the percentage of another value
        "A dozen eggs cost $4.40 this week. That is $1.10 less than in May, when they cost $5.50, and still 76 percent more than the $2.50 of a year ago.",
        // the total of another number of the sentence
        "It strikes 168 times a day instead of 156: seventy-eight in the morning, as any clock does, and ninety from noon on.",
        // a part of the total
        "Gifts came to $512,000. The choir spent $305,000 last year, up from $190,000 in 2019. Rent rose by $85,000, and travel rose by $30,000.",
        // so much for each by which one number is lower than another
        "St. Jude's needs 11,000 litres and St. Ann's 9,000, so that they would burn 20,000 between them. Both can be kept warm with 9,600. At $1.50 a litre they save $15,600.",
    ])
    func `leaves a result alone that others give`(text: String) {
        #expect(findings(in: text) == [])
    }

    @Test(arguments: [
        (
            "The theatre lost £2.6 million last year, compared with £1.9 million the year before. Grants fell by £450,000, and tickets brought in £290,000 less.",
            "2.6 million − 1.9 million = 700,000, not 450,000."
        ),
        (
            "All 62 players voted for it. Base pay stays at $1,500 a week, so that a player who earned $69,000 last season will get $63,000.",
            "62 × 1,500 = 93,000, not 63,000."
        ),
        (
            "A dozen eggs cost $4.60 this week. That is $0.90 less than in May, when they cost $5.50, and still 76 percent more than the $2.50 of a year ago.",
            "5.5 against 2.5 is 120 percent more, not “76 percent”."
        ),
    ])
    func `reports one that none gives`(text: String, message: String) {
        #expect(findings(in: text) == [message])
    }

    private func findings(in text: String) -> [String] {
        let article = Article(id: "a", published: published, text: text)
        return Extractor().extraction(of: article).findings.map(\.message)
    }
}
