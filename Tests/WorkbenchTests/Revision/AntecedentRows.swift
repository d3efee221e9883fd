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

    private static func changed(_ old: String, _ new: String) -> String {
        council.replacing(old, with: new)
    }
}
