import Testing

struct PairedNumbersTests {
    @Test(arguments: [
        ("⟦10 to 12⟧ boats sank.", "10..12 boats count"),
        ("⟦10-15⟧ boats sank.", "10..15 boats count"),
        ("⟦Between 5 and 7⟧ boats sank.", "5..7 boats count"),
        ("⟦Five or six⟧ boats sank.", "5..6 boats count"),
        ("It cost ⟦$3-4 million⟧.", "3000000..4000000 USD money"),
        ("It cost ⟦between $3 and $4 million⟧.", "3000000..4000000 USD money"),
        ("It cost ⟦$300,000 to $2 million⟧.", "300000..2000000 USD money"),
        ("It is ⟦three to six feet⟧ deep.", "3..6 feet length"),
        ("It serves ⟦five-to-seven-year⟧ terms.", "5..7 years duration"),
        ("Lows were ⟦-5 to -10 degrees⟧.", "-10..-5 degrees temperature"),
        ("It costs ⟦Rs. 500 to Rs. 600⟧.", "500..600 INR money"),
        ("It costs ⟦between EUR 20 and EUR 30⟧.", "20..30 EUR money"),
        ("It grew by ⟦5% to 10%⟧.", "5..10 % percent"),
        ("It needs ⟦20-25,000⟧ boats.", "20000..25000 boats count"),
        ("⟦Two to three hundred⟧ boats sank.", "200..300 boats count"),
        ("⟦Two to three dozen⟧ boats came.", "24..36 boats count"),
        ("It holds ⟦100-1000 litres⟧.", "100..1000 litres volume"),
        ("It holds ⟦1000 - 5000⟧ boats.", "1000..5000 boats count"),
        ("It is ⟦about 95–130 km/h⟧ fast.", "95..130 kilometres per hour speed approximately"),
        ("It grew ⟦10 to 20 percent⟧.", "10..20 % percent"),
        ("He came ⟦between the tenth and the fifteenth⟧.", "10..15 - ordinal"),
    ])
    func `two ends make a range`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("It rose from ⟦48⟧ to ⟦55 percent⟧.", ["48 % percent", "55 % percent"]),
        ("The toll of the flood rose from ⟦14⟧ to ⟦31⟧.", ["14 - count", "31 - count"]),
        ("It fell ⟦12 points⟧ to ⟦340⟧.", ["12 points other", "340 - count"]),
        ("It rose ⟦$2⟧ to ⟦$45⟧.", ["2 USD money", "45 USD money"]),
        ("It went up in April by ⟦20p⟧ to ⟦£2.40⟧.", ["0.2 GBP money", "2.4 GBP money"]),
        ("It fell by ⟦60⟧ to ⟦360⟧ from ⟦400⟧.", ["60 - count", "360 - count", "400 - count"]),
        ("It rose by ⟦$2 to $3⟧.", ["2..3 USD money"]),
        ("She leads, ⟦45 percent⟧ to ⟦51 percent⟧.", ["45 % percent", "51 % percent"]),
        ("It was ⟦51 percent⟧ to ⟦45 percent⟧.", ["51 % percent", "45 % percent"]),
        ("He is one of ⟦three⟧ brothers.", ["3 brothers count"]),
        ("⟦Ten⟧ men and ⟦twelve⟧ women swam.", ["10 men count", "12 women count"]),
        ("It is ⟦one⟧ boat or ⟦200⟧ nets.", ["1 boat count", "200 nets count"]),
        ("They took ⟦$2⟧ and ⟦$3⟧.", ["2 USD money", "3 USD money"]),
        (
            "She led by ⟦1 percent⟧ -- ⟦212⟧ votes.",
            ["1 % percent", "212 votes count"]
        ),
        ("They won, ⟦52⟧ to ⟦48 percent⟧.", ["52 % percent", "48 % percent"]),
    ])
    func `a before and an after are two numbers`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }

    @Test(arguments: [
        ("⟦One in 40⟧ homes has a well.", "0.025 homes ratio"),
        ("⟦Nine out of ten⟧ voters came.", "0.9 voters ratio"),
        ("⟦Eight of 10⟧ voters came.", "0.8 voters ratio"),
        ("They won ⟦17 out of 18⟧ districts.", "0.9444 districts ratio"),
        ("⟦Two in three⟧ came.", "0.6667 - ratio"),
        ("It has a ⟦1-in-5⟧ chance.", "0.2 chance ratio"),
        ("It has a ⟦one-in-five⟧ chance.", "0.2 chance ratio"),
        ("Write ⟦1 over 120⟧.", "0.0083 - ratio"),
        ("Write ⟦one over three⟧.", "0.3333 - ratio"),
        ("⟦Only one in every 200⟧ boats sank.", "0.005 boats ratio"),
        ("⟦One household in six⟧ is cold.", "0.1667 - ratio"),
        ("She won ⟦one match in every ten⟧.", "0.1 - ratio"),
    ])
    func `a part of a whole is a ratio`(marked: String, summary: String) {
        expectQuantities(marked.replacing("⟦Only ", with: "Only ⟦"), [summary])
    }

    @Test(arguments: [
        ("It failed ⟦31-18⟧.", "31..18 - ratio"), ("They won ⟦3-1⟧.", "3..1 - ratio"),
        ("It passed by a ⟦5-to-4⟧ vote.", "5..4 vote ratio"),
        ("The council voted ⟦66 to 27⟧ for it.", "66..27 - ratio"),
        ("The court deadlocked ⟦4 to 4⟧.", "4..4 - ratio"),
        ("The panel divided evenly, ⟦3 to 3⟧, in May.", "3..3 - ratio"),
        ("The sex ratio is ⟦1:1⟧.", "1..1 - ratio"),
        ("They lost ⟦18-31⟧.", "18..31 - ratio"),
    ])
    func `a result is one quantity`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("He saw ⟦one⟧ man in ⟦five⟧ cars.", ["1 man count", "5 cars count"]),
        ("They won ⟦one⟧ prize in 2016.", ["1 prize count"]),
    ])
    func `one thing in several others is no part of them`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }

    @Test func `the sets of a match are results whoever wins them`() {
        expectQuantities(
            "He won ⟦6-4⟧, ⟦3-6⟧, ⟦7-5⟧.",
            ["6..4 - ratio", "3..6 - ratio", "7..5 - ratio"]
        )
    }

    @Test(arguments: [
        "Call 555-0134 or 607-555-0134.", "It was on 9/11.", "The 737-800 landed.",
        "The Boeing 777-200LR landed.", "It was 10:30 then.", "In 2014-15 it rained.",
        "Open 24/7, it is loud.", "See docket 20-1234 and pages 10-12.", "It is a 50/50 deal.",
        "Read chapters 3.4.5 and 10.2.1.",
    ])
    func `numbers with marks between them may be names`(text: String) {
        expectQuantities(text, [])
    }

    @Test(arguments: [
        ("It fell from ⟦52⟧ to ⟦48 percent⟧.", ["52 % percent", "48 % percent"]),
        (
            "It went from ⟦10⟧ to ⟦8 million⟧ boats.",
            ["10000000 - count", "8000000 boats count"]
        ),
        ("It rose from ⟦7⟧ to ⟦9 million⟧ boats.", ["7000000 - count", "9000000 boats count"]),
        ("It went from ⟦30⟧ to ⟦20 kg⟧.", ["30 kilograms mass", "20 kilograms mass"]),
        ("It went from ⟦1,200⟧ to ⟦900⟧ boats.", ["1200 - count", "900 boats count"]),
        ("It went from ⟦9000⟧ to ⟦2 million⟧ boats.", ["9000 - count", "2000000 boats count"]),
    ])
    func `what falls from one number to another has its unit and scale`(
        marked: String,
        summaries: [String]
    ) {
        expectQuantities(marked, summaries)
    }

    @Test(arguments: [
        ("It cost ⟦$1-2m⟧.", "1000000..2000000 USD money"),
        ("It cost ⟦€10-12m⟧ then.", "10000000..12000000 EUR money"),
        ("It is ⟦10-12m⟧ long.", "10..12 metres length"),
    ])
    func `a currency's letter is millions`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }
}
