import Testing

struct ListsTests {
    @Test(arguments: [
        TimeRow("It ran ⟦June 3⟧-⟦9⟧.", "DATE 2025-06-03", "DATE 2025-06-09"),
        TimeRow("It ran on ⟦May 3⟧ and ⟦4, 2024⟧.", "DATE 2024-05-03", "DATE 2024-05-04"),
        TimeRow("It ran from ⟦3⟧ to ⟦9 June⟧.", "DATE 2025-06-03", "DATE 2025-06-09"),
        TimeRow("It ran from ⟦March⟧ to ⟦May last year⟧.", "DATE 2024-03", "DATE 2024-05"),
        TimeRow("It ran in ⟦Jan⟧-⟦Feb 2017⟧.", "DATE 2017-01", "DATE 2017-02"),
        TimeRow("The war of ⟦1914⟧–⟦18⟧ ended it.", "DATE 1914", "DATE 1918"),
        TimeRow("It ran in ⟦2007⟧ and ⟦2009⟧.", "DATE 2007", "DATE 2009"),
    ])
    func `each member of a list takes the year or month that they share`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "They won 3-9 on points.",
        "Call 2010-2015-86 for help.",
        "Some 3 to 9 people came.",
    ])
    func `pairs of other numbers are no lists`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }
}
