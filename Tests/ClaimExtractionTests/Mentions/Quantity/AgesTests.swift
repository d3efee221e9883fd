import Testing

struct AgesTests {
    @Test(arguments: [
        ("The ⟦23-year-old⟧ driver slept.", "23 years age"),
        ("She is ⟦34 years old⟧.", "34 years age"),
        ("He died at ⟦95 years of age⟧.", "95 years age"),
        ("A boy, ⟦aged 12⟧, swam.", "12 years age"),
        ("He died at the age of ⟦87⟧.", "87 years age"),
        ("Tomas Rivas, ⟦31⟧, swam.", "31 years age"),
        ("The driver, ⟦31⟧, swam.", "31 years age"),
        ("Ann Okoro, now ⟦22⟧, swam.", "22 years age"),
        ("She is ⟦44⟧.", "44 years age"),
        ("When he was ⟦about 57⟧, he left.", "57 years age approximately"),
        ("Lind turned ⟦60⟧ on Friday.", "60 - count"),
        ("At ⟦77⟧, Okoro became a swimmer.", "77 years age"),
        ("Pupils ⟦between the ages of 14 and 18⟧ may swim.", "14..18 years age"),
        ("They range in age from ⟦21 to 78⟧.", "21..78 years age"),
        ("It was written by ⟦10-19 year olds⟧.", "10..19 years age"),
        ("People ⟦65 and older⟧ swim free.", "65 years age atLeast"),
        ("People ⟦over 65⟧ may swim free.", "65 years age moreThan"),
        ("The swimmers, both ⟦45⟧, left.", "45 years age"),
        ("A ⟦three-month-old⟧ lamb slept.", "3 months age"),
        ("⟦A year and a half old⟧, the lamb slept.", "1.5 years age"),
    ])
    func `an age is years whatever words say so`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test func `numbers listed after an age are ages`() {
        expectQuantities(
            "The swimmers were ⟦aged nine⟧, ⟦ten⟧ and ⟦thirteen⟧.",
            ["9 years age", "10 years age", "13 years age"]
        )
    }

    @Test(arguments: [
        ("They sold apples, ⟦31⟧ in all.", ["31 - count"]),
        ("In Orrville, ⟦31⟧ boats sank.", ["31 boats count"]),
        ("The toll is ⟦44⟧.", ["44 - count"]),
        ("At ⟦77⟧ farms, they sow.", ["77 farms count"]),
        ("People ⟦over 65⟧ farms saw it.", ["65 farms count moreThan"]),
        ("Both ⟦eleven⟧ and ⟦twelve⟧ were named.", ["11 - count", "12 - count"]),
        ("He was ⟦two hours⟧ late.", ["2 hours duration"]),
        ("She was one of ⟦six⟧ judges.", ["6 judges count"]),
        ("It has ⟦140⟧ in Orrville, ⟦85⟧ at the dairy.", ["140 - count", "85 - count"]),
        ("⟦Two⟧ boats older than his sank.", ["2 boats count"]),
    ])
    func `other numbers are no ages`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }
}
