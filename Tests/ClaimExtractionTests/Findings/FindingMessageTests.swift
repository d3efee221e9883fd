import Testing

@testable import ClaimExtraction

struct FindingMessageTests {
    /// Each message shows the sum and says of no figure that it is the right one.
    @Test(arguments: [
        (
            "Of the 90 pupils, 54, or 70 percent, passed.",
            "54 of 90 is 60 percent, not “70 percent”."
        ),
        ("It won 27 cups: 17 in March and 9 in April.", "17 + 9 = 26, not 27."),
        ("Each of the 14 guests paid $50, a total of $950.", "14 × 50 = 700, not 950."),
        ("He won by 212 votes, 5,410 to 5,298.", "5,410 − 5,298 = 112, not 212."),
        (
            "The fair runs for ten days, from June 20 to June 24.",
            "“June 20 to June 24” is 5 days with the first and the last, not “ten days”."
        ),
        ("The club, founded in 1925, marks its 90th anniversary.", "2025 − 1925 = 100, not 90."),
        (
            "The path is 5 miles (12 kilometers) long.",
            "“5 miles” is 8 kilometres, not “12 kilometers”."
        ),
    ])
    func `shows its working`(text: String, message: String) {
        let article = Article(id: "a", published: published, text: text)
        #expect(Extractor().extraction(of: article).findings.map(\.message) == [message])
    }

    @Test(arguments: [
        "The harbour master, Ingrid Solvarsen, left. Solverson said that it rained.",
        // Each check holds it against another place of the name.
        "Mr O'Rourke left. Patrick O'Rourke is a baker. Mr O'Rorke will be missed.",
    ])
    func `reports a misspelt speaker once`(text: String) {
        let findings = Extractor().extraction(of: Article(id: "a", text: text)).findings
        #expect(findings.map(\.kind) == [.nameSpelling])
    }
}
