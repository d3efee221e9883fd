import Testing

struct CompactDatesTests {
    @Test(arguments: [
        TimeRow("It opened on ⟦Jun16⟧ at last.", "DATE 2025-06-16"),
        TimeRow("It opened on ⟦Dec31, 1994⟧.", "DATE 1994-12-31"),
        TimeRow("It opened on ⟦Mar. 9th, '17⟧.", "DATE 2017-03-09"),
        TimeRow("It opened in ⟦2018-W23⟧.", "DATE 2018-W23"),
        TimeRow("It opened in ⟦2015-3⟧.", "DATE 2015-03"),
        TimeRow("The log has ⟦2018-06-21T14:30:00Z⟧ in it.", "TIME 2018-06-21T14:30:00Z"),
        TimeRow("Profit rose in ⟦3Q17⟧.", "DATE 2017-Q3"),
        TimeRow("Profit rose in ⟦2Q 2018⟧.", "DATE 2018-Q2"),
        TimeRow("Profit rose in ⟦18Q4⟧.", "DATE 2018-Q4"),
        TimeRow("Profit rose in ⟦1H18⟧.", "DATE 2018-H1"),
        TimeRow("Profit rose in ⟦Q3 FY2017⟧.", "DATE 2017-Q3"),
        TimeRow("It ran in the ⟦2018⟧/⟦19⟧ season.", "DATE 2018", "DATE 2019"),
    ])
    func `reads dates that are written as codes`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "Room Q17 is shut.", "They run Windows T14 laptops.", "The W23 bus is late.",
        "Write to ward3 or level16.", "The Dec32 module broke.", "It has 9Q17 printed on it.",
        "They lost 2018/25 of it.",
    ])
    func `other words of letters and digits are no dates`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }
}
