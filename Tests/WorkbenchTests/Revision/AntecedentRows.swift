/// Claims in sentences that stay word for word while what their pronoun means came, went or changed.
extension RevisionTests {
    private static let yard =
        "The yard opened in 1911. It has built ⟦214 boats⟧. They sail from Iceland to Spain."
    private static let council = """
        Ann Frith, the head teacher, was told on Monday. A spokesman, Rhys Cobb, blamed the roof.

        Mara Oye, the councillor, denied this. She said ⟦a ladder⟧ had been offered. It was June.
        """

    static let antecedents: [Row] = [
        // A person: the last name before "she" is another.
        .init("touched", council, changed("Mara Oye, the councillor, denied this. ", "")),
        .init("touched", council, changed("this. She", "this. Ann Frith agreed with Cobb. She")),
        .init("touched", council, changed("Mara Oye", "Nina Alvarez")),
        .init("unchanged", council, changed("this. She", "this. The row began in May. She")),
        .init("unchanged", council, changed("this. She", "this. A bus had come from Tarn. She")),
        .init("unchanged", council, changed(", the head teacher,", "")),
        .init(
            "touched",
            "“⟦I wept⟧,” she said.\n\nJo Hale owns the shop.",
            "Jo Hale owns the shop. “⟦I wept⟧,” she said."
        ),
        .init(
            "unchanged",
            "Jo Hale came. Hale said she saw ⟦two men⟧.",
            "Jo Hale came. Ann Frith came too. Hale said she saw ⟦two men⟧."
        ),
        // A thing: the sentence before is another, or none.
        .init("touched", yard, "It has built ⟦214 boats⟧. They sail from Iceland to Spain."),
        .init(
            "touched",
            yard,
            yard.replacing("1911. It", with: "1911. A second stands at Wick. It")
        ),
        .init("unchanged", yard, yard.replacing("1911", with: "1912")),
        .init("unchanged", yard, yard.replacing("They sail from Iceland to Spain.", with: "")),
        .init(
            "touched",
            "The county has 48 schools. ⟦Six⟧ were closed.",
            "⟦Six⟧ were closed."
        ),
        .init(
            "touched",
            "Two engines came. At noon, two of them ⟦broke down⟧.",
            "Two engines came. Five boats left. At noon, two of them ⟦broke down⟧."
        ),
        // "The barn" came out from between: what it meant is there still.
        .init(
            "unchanged",
            "Fire broke out at a dairy. The barn held hay. It was insured for ⟦$90,000⟧.",
            "Fire broke out at a dairy. It was insured for ⟦$90,000⟧."
        ),
    ]

    private static let wreck = "She sank on 3 May. Two days later divers found ⟦a hole⟧. It rained."
    private static let arrests =
        "Police held 40 people. Half of them were ⟦crew⟧. Of those, 12 had no papers."
    private static let budget = "The council lists:\n\n- 48 ⟦meters⟧\n- six wardens\n\nIt rained."
    private static let hearing = """
        HOLM: I slept. The sea was ⟦calm⟧.

        Q: Was the mate aboard?

        A: No. He was on leave.
        """

    static let contexts: [Row] = [
        // A time that is counted from another.
        .init("touched", wreck, wreck.replacing("3 May", with: "5 May")),
        .init("unchanged", wreck, wreck.replacing("She", with: "The ship")),
        .init(
            "touched",
            "It closed in 2023. Rents rose. That year ⟦nine shops⟧ left.",
            "It closed in 2022. Rents rose. That year ⟦nine shops⟧ left."
        ),
        .init(
            "unchanged",
            "It closed in 2023. Rents rose. Last year ⟦nine shops⟧ left.",
            "It closed in 2022. Rents rose. Last year ⟦nine shops⟧ left."
        ),
        // A part of what is said of the whole.
        .init("touched", arrests, arrests.replacing("held", with: "released")),
        .init("unchanged", arrests, arrests.replacing("40", with: "44")),
        .init(
            "touched",
            "The city sold the bus depot. It fetched ⟦$3 million⟧.",
            "The city sold the gas works. It fetched ⟦$3 million⟧."
        ),
        .init(
            "unchanged",
            "The city quietly sold the depot. It fetched ⟦$3 million⟧.",
            "The city soon sold the depot. It fetched ⟦$3 million⟧."
        ),
        // What answers the sentence before.
        .init(
            "touched",
            "Jones voted no. So did ⟦12 others⟧. It rained.",
            "Jones voted yes. So did ⟦12 others⟧. It rained."
        ),
        .init(
            "touched",
            "Keane and Marsh ran. The former spent ⟦$40⟧.",
            "Marsh and Keane ran. The former spent ⟦$40⟧."
        ),
        .init("touched", "Ten fled. The rest were ⟦fined⟧.", "The rest were ⟦fined⟧."),
        .init(
            "touched",
            "In 1998 it was built. The town had ⟦300 houses⟧ then.",
            "In 1989 it was built. The town had ⟦300 houses⟧ then."
        ),
        .init(
            "unchanged",
            "In 1998 it was built. Then the town had ⟦300 houses⟧.",
            "In 1989 it was built. Then the town had ⟦300 houses⟧."
        ),
        // What stands above.
        .init("touched", budget, budget.replacing("lists", with: "rejects")),
        .init("unchanged", budget, budget.replacing("It rained", with: "It snowed")),
        .init("touched", hearing, hearing.replacing("HOLM", with: "LUND")),
        .init(
            "touched",
            hearing.replacing("⟦calm⟧", with: "calm").replacing("No", with: "⟦No⟧"),
            hearing.replacing("⟦calm⟧", with: "calm").replacing("No", with: "⟦No⟧")
                .replacing("aboard", with: "asleep")
        ),
        .init(
            "touched",
            "Tally\n\nFires by year\n\n2022: ⟦11⟧\n\n2023: nine",
            "Tally\n\nFloods by year\n\n2022: ⟦11⟧\n\n2023: nine"
        ),
        // Quoted, or no more.
        .init(
            "touched",
            "The crew slept. The alarm was ⟦off⟧. No one looked.",
            "“The crew slept. The alarm was ⟦off⟧. No one looked,” Holm said."
        ),
        .init(
            "touched",
            "“It is not on the chart,” said Jo Holm.\n\n“It hid,” he said. “It was ⟦old⟧.”",
            "“It is not on the chart,” said Ed Lund.\n\n“It hid,” he said. “It was ⟦old⟧.”"
        ),
    ]

    private static func changed(_ old: String, _ new: String) -> String {
        council.replacing(old, with: new)
    }
}
