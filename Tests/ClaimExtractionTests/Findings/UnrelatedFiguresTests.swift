import Testing

@testable import ClaimExtraction

/// Figures that count nothing, or something else, are no parts, factors or results, whichever check reads them.
struct UnrelatedFiguresTests {
    @Test(arguments: [
        "The bridge will be shut for sixteen days and not for sixty. On the radio somebody had said “sixty days”.",
        // wickets beside runs
        "Oak Hill had made 241 for seven. St Ann had 238 when Kerr was out for 96.\n\nThe 242 for nine was made up of Kerr’s 96, Dale’s 51, 73 by all the others and 22 extras.",
        "Of the eight boats two are afloat. A third could be made so with planks of the other five.",
        "From there six wickets went down for 41. Kamble took four for 52 in all, and the rest was rain.",
        "From there eight wickets went down for 22. Rane took six for 38 in all.",
        // how far another may be off
        "The herd is put at 74,300 deer, give or take 6,000, or about 2 per cent up on the 72,900 of 2022.",
        "The last bus had left at nine.\n\nThe fare is €3, or half of that with a card.",
        "The survey, of 640 voters, has a margin of error of 4.2 points either way. In May the same firm had Ms. Orr ahead, by 46 to 42. Her four-point lead has become a one-point deficit.",
        // ages without a word for them
        "The paper is made by two brothers of 16 and 15 in a shed.",
        "A student nurse of 21 brought a petition.\n\nThe fare is €3, or half of that with a card.",
        "Wiley is 41 and has an earned run average of 3.40 over 48 innings.",
        // two things that are told by their rank
        "The first, which is 4.9 metres long, or 16 feet, was bought for $12 from its maker. The second, of 7.3 metres, or 24 feet, came in 1934, with a card.",
    ])
    func `takes no figure that counts nothing`(text: String) {
        #expect(messages(in: text) == [])
    }

    @Test(arguments: [
        // what was at other times
        "There were 58,300 of them, against 31,000 in 2023 and 27,500 in 2022.",
        // a part and its own whole
        "The line took £548,000 in the year and spent £510,000, of which coal was £78,000.",
        // what somebody thought or wished that it would be
        "The union had asked for £18. The rates next door will be £15 in the west, where it is as old as the pier, and £13 in the east.",
        "Analysts had expected $573 million. Sales at home were $404 million. Europe brought in $117 million and the rest of the world $58 million.",
        // what is there and what is still needed
        "The list has 22 of the 117 seats. The government has 62 and needs 57.",
        // ends of a change
        "The top speed falls from 110 kilometres an hour to 70 between Lesk and Orr, and to 50 where the line is old.",
        // some of a whole, and what they do
        "In the band were five of her nine sons, three on brass and two on drums.",
    ])
    func `adds up no figures that belong to no one whole`(text: String) {
        #expect(messages(in: text) == [])
    }

    @Test(arguments: [
        // a difference from what stands elsewhere
        "Shops gave 32,600 tins, schools 14,200 and one farm 6,400 tins. The total was 24,200 tins more than the goal.",
        // an average that others have
        "He picked 63 baskets, or seven for each row, in a valley where the average is five.",
        "Last year she sold 48 crates, or eight for each tree, in a county where the average is five.",
        // a speed that no way and no time give
        "The engine, which is eighty-four, needed 20 minutes for the seven miles, an average of 21 miles an hour.",
        // what something is worth
        "The owner of a flat worth $310,000 will pay $124 a year more in tax, for 25 years.",
        // what was in another quarter
        "Net income came to $54 million, or $1.27 for each of the 42 million shares. Revenue was 3 percent more than the $512 million of the same quarter last year.",
        // how long an average is taken over
        "Snow in March came to 31 centimetres, against a 20-year average of 124, or a quarter of normal.",
        // "one" that only says that it is some skipper
        "Some 18,000 people came last year to see them, against 3,000 in 2014, six times as many, and one skipper sold his nets.",
        // what people are divided by gives no seconds
        "Of the 19 skippers present twelve went in, for an average of four seconds.",
        // what one gave beside what others did
        "A fund in Accra put in $1.5 million and three private investors $300,000 each.",
    ])
    func `works out nothing from figures of other things`(text: String) {
        #expect(messages(in: text) == [])
    }

    @Test(arguments: [
        (
            "A drive that set out to collect 40,000 tins took in 52,400. The total was 12,100 tins more than the goal.",
            "52,400 − 40,000 = 12,400, not 12,100."
        ),
        (
            "A 30-page report on the east and a 40-page report on the west make 80 pages together.",
            "30 + 40 = 70, not 80."
        ),
        (
            "She had two flats, worth $310,000 and $250,000, $580,000 in all.",
            "310,000 + 250,000 = 560,000, not 580,000."
        ),
        ("Her brother is 41 and she is 48, six years older.", "48 − 41 = 7, not 6."),
        (
            "The prize, worth $1.6 million in all, will be paid out at $280,000 a year for five years.",
            "5 × 280,000 = 1.4 million, not 1.6 million."
        ),
        (
            "Thirty-four ferries were cancelled on Monday and 29 on Tuesday, bringing to 73 the number lost in two days.",
            "34 + 29 = 63, not 73."
        ),
        (
            "The plan needs 40 votes; 31 are safe, so eight more must be found.",
            "31 + 8 = 39, not 40."
        ),
        ("Rent is £64 a week, and 52 weeks make £3,382 a year.", "52 × 64 = 3,328, not 3,382."),
        (
            "There are 314 pupils, 159 of whom are girls and 153 boys.",
            "159 + 153 = 312, not 314."
        ),
        (
            "The charge on an average house rises by $74.70, from $1,640 to $1,714.40.",
            "1,714.4 − 1,640 = 74.4, not 74.7."
        ),
    ])
    func `still works out what the figures are of`(text: String, message: String) {
        #expect(messages(in: text) == [message])
    }

    /// "Three wells in every ten" is a share, and no two numbers.
    @Test(arguments: [
        ("The district did worst, with 58 faults, four pumps in every twelve.", [String]()),
        ("Of the 60 pumps, 20 failed, four pumps in every twelve.", []),
        (
            "Of the 60 pumps, 24 failed, four pumps in every twelve.",
            ["24 of 60 is 40 percent, not “four pumps in every twelve”."]
        ),
    ])
    func `reads a number in every so many as a share`(text: String, expected: [String]) {
        #expect(messages(in: text) == expected)
    }

    private func messages(in text: String) -> [String] {
        let article = Article(id: "a", published: published, text: text)
        return Extractor().extraction(of: article).findings.map(\.message)
    }
}
