import Testing

struct YearsTests {
    @Test(arguments: [
        TimeRow("It was built in ⟦1776⟧.", "DATE 1776"),
        TimeRow("It was built in ⟦490 BC⟧.", "DATE BC0490"),
        TimeRow("It was built in ⟦the 1990s⟧.", "DATE 199"),
        TimeRow("It was built in ⟦the 70s⟧ and ⟦80s⟧.", "DATE 197", "DATE 198"),
        TimeRow("It was built in ⟦the 1870s⟧ or ⟦80s⟧.", "DATE 187", "DATE 188"),
        TimeRow("They are in their 20s and 30s."),
        TimeRow("It fell below ⟦2005⟧ levels.", "DATE 2005"),
        TimeRow("It was built in ⟦the '80s⟧.", "DATE 198"),
        TimeRow("It was built in ⟦the last half of the '80s⟧.", "DATE 198"),
        TimeRow("It was built in ⟦the second half of the 1980s⟧.", "DATE 198"),
        TimeRow("They won in the second half of the game."),
        TimeRow("It was built in ⟦'98⟧.", "DATE 1998"),
        TimeRow("It was built in ⟦the late sixties⟧.", "DATE 196"),
        TimeRow("It was built in ⟦nineteen ninety-six⟧.", "DATE 1996"),
        TimeRow("It was built in ⟦two thousand and four⟧.", "DATE 2004"),
        TimeRow("It was built in ⟦nineteen hundred and three⟧.", "DATE 1903"),
        TimeRow("It was built in ⟦the year 2008⟧.", "DATE 2008"),
        TimeRow("They sang it in the ⟦1990 s⟧.", "DATE 199"),
        TimeRow("It stood from ⟦664 b.c.e.⟧ to ⟦250 c.e.⟧ there.", "DATE BC0664", "DATE 0250"),
        TimeRow("It burnt in ⟦149 B.C⟧ there.", "DATE BC0149"),
        TimeRow("It was built in ⟦the 40s⟧.", "DATE 194"),
        TimeRow("Highs are in the 40s."),
    ])
    func `reads years and decades`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "Some 2000 protesters came.",
        "They counted 1990 votes.",
        "It cost $2019 to mend.",
        "Dial 555-1234 for the clerk.",
        "It rose to 1,990 from 1,776.",
        "She drives a Model 2000.",
        "Of those, 1480 went to the works.",
        "Of the votes cast, 1916 were in favour.",
    ])
    func `other numbers of four digits are no years`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }
}
