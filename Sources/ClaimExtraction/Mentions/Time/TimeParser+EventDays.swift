extension TimeParser {
    /// The day that names an event, such as that of the "January 6 riot" or the "September 11 attacks".
    ///
    /// It is seldom told with its year, however long ago it was.
    func eventDay(month: Int, day: Int, end: Int) -> TimeMeaning? {
        for event in EventDay.known where event.month == month && event.day == day {
            // "the Jan. 6 Capitol riot", "the Oct. 7, Hamas-led attack"
            for token in end..<end + 4 {
                if event.words.contains(key(token)) {
                    return .eventDay(CalendarPlace(event.year, .day(month: month, day: day)))
                }
                guard isCapitalised(token) || role(token) == .hyphen else { break }
            }
        }
        return nil
    }

    /// "9/11" by itself.
    func numericEventDay(at token: Int) -> Reading? {
        guard integer(token) == 9, integer(token + 2) == 11, role(token + 1) == .slash,
            !has(.slash, .hyphen, at: token + 3),
            has(.the, .of, .since, .before, .after, .until, .on, .to, .and, .hyphen, at: token - 1)
                || isOne(of: TimeWords.prepositions, token - 1)
                || isOne(of: EventDay.september.words, token + 3)
        else { return nil }
        let september = EventDay.september
        let part = CalendarPlace.Part.day(month: september.month, day: september.day)
        return (.eventDay(CalendarPlace(september.year, part)), token + 3)
    }
}

/// A day by which people call what happened on it.
struct EventDay: Sendable {
    let year: Int
    let month: Int
    let day: Int
    /// What follows the day where the event is meant.
    let words: WordSet

    static let september = EventDay(
        year: 2001,
        month: 9,
        day: 11,
        words: WordSet(
            """
            attacks terror terrorist terrorists hijacker hijackers hijacking hijackings victims
            memorial museum commission plot plotters plotter families mastermind conspiracy
            """
        )
    )

    static let known = [
        september,
        EventDay(
            year: 2021,
            month: 1,
            day: 6,
            words: WordSet(
                """
                riot riots rioter rioters attack attacks attacker attackers insurrection insurrectionist
                insurrectionists siege mob committee panel defendant defendants prosecutions pardons
                """
            )
        ),
        EventDay(
            year: 2023,
            month: 10,
            day: 7,
            words: WordSet("attack attacks massacre assault massacres atrocities raid")
        ),
        EventDay(
            year: 2005,
            month: 7,
            day: 7,
            words: WordSet("bombing bombings bombers attacks")
        ),
        EventDay(
            year: 1989,
            month: 6,
            day: 4,
            words: WordSet("crackdown massacre protests")
        ),
    ]
}
