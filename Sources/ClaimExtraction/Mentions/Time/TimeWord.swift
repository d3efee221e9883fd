/// What a word may be in a time expression: its role, with a number where the role has one.
struct TimeWord: Equatable, Sendable {
    let role: Role
    let value: Int16

    static let none = TimeWord(role: .none, value: 0)

    /// The roles, named as in the lexicon; the comments say what the number is.
    enum Role: String, Sendable {
        /// No word of time.
        case none
        /// A number in digits: how many digits, or 0 if it has separators.
        case digits
        /// 1 to 12; `maybeMonth` are "may" and "march", which are words of their own.
        case month, maybeMonth
        /// "jan": a name as well, a month next to a number only.
        case shortMonth
        /// 1 to 7, Monday first; `maybeWeekday` are "sun" and "sat", `weekdays` "Mondays".
        case weekday, maybeWeekday, weekdays
        /// The raw value of a ``CalendarUnit``; `units` are plurals.
        case unit, units
        /// "weekdays".
        case workdays
        /// The raw value of a ``Season``; `maybeSeason` are "fall" and "spring".
        case season, maybeSeason, seasons
        /// The raw value of a ``DayPart``; `dayParts` are plurals.
        case dayPart, dayParts
        /// "noon" and "midnight", with their hour.
        case clockHour
        /// "today", with the days from it.
        case deictic
        case tonight, overnight
        /// 0 to 90, 100 and 1000.
        case number
        /// 1 for "first" to 90.
        case ordinal
        /// The endings of "19th".
        case ordinalEnding
        /// "a", "an"; "the".
        case article, the
        /// "this" 0, "that" 1.
        case this, that
        /// "last" -1, "next" 1.
        case last, next
        /// "previous" -1, "following" 1: seen from what the text just spoke of.
        case following
        /// "past" -1, "coming" 1.
        case past, coming
        case current, same, latest, recent, latter
        case every, per
        /// "early", "late", "mid".
        case early
        /// "earlier", "later": -1, 1.
        case earlier
        /// "beginning", "end".
        case boundary
        /// "EOY", the end of the year: the raw value of a unit.
        case periodEnd
        case ago, before, after, from, hence, since, until
        case of, inside, on, at, to, and, or, between, during, within, lasting
        case several, couple, dozen, half, more, business, full
        /// "about", "nearly"; `over` needs a number after it.
        case approximately, over, least, most, than, less, no, up
        case hyphen, comma, slash, colon, stop, apostrophe, possessive, open
        case oclock, meridiem, zone
        /// "h30" of "17h30", with the minutes.
        case hourMinutes
        case fiscal, calendarYear, christian
        /// "FY2024", with the year.
        case fiscalCode
        /// The "Q17" of "3Q17", with the year, and its bare "Q" with 0.
        case quarterYear
        /// "Jun16": 100 times the month, and the day.
        case monthDay
        /// The "W23" of "2018-W23", the "T14" of "2018-06-21T14:30", the "h30m" of "2h30m": the number.
        case weekCode, hourCode, minutesOfLength
        /// "now" 0, "recently" -1, "soon" 1.
        case reference
        /// "right", which "now" may follow.
        case right
        case future
        /// "daily": the raw value of a unit.
        case frequency
        /// "semiannually"; the "bi" of "bi-weekly" 2, "semi" 0.
        case halfYearly, frequencyPrefix
        case times, once
        case old
        case plural
        case decadeWord
        /// "Q3" 3, "H1" 1.
        case quarterCode, halfCode
        case period
        /// "weeklong": the raw value of a unit.
        case longUnit
        /// The first word of a holiday's name.
        case holiday
    }
}

/// The words of time, one hash look-up each.
struct TimeLexicon: Sendable {
    private let words: WordTable<TimeWord>
    /// What ends in a digit, in a table of its own: the first one stays small, and is asked for every word.
    private let codes = WordTable(TimeLexicon.codes)

    /// Reads lines of a role, its number, and the words that have it.
    init(_ table: String, holidays: [String]) {
        var entries: [(WordKey, TimeWord)] = []
        for line in table.fields(by: "\n") {
            let fields = line.fields(by: " ")
            guard fields.count > 2, let role = TimeWord.Role(rawValue: String(fields[0])),
                let value = Int16(fields[1])
            else { continue }
            for field in fields.dropFirst(2) {
                entries.append((WordKey(field), TimeWord(role: role, value: value)))
            }
        }
        entries += TimeLexicon.minutesOfLengths
        for name in holidays {
            guard let first = Tokenizer.keys(of: name).first else { continue }
            entries.append((first, TimeWord(role: .holiday, value: 0)))
        }
        // The first entry counts: a word keeps its own role where a holiday begins with it.
        words = WordTable(entries.reversed())
    }

    /// The word's role; `none` for most words.
    @inline(__always)
    func word(_ key: WordKey) -> TimeWord { words[key] ?? .none }

    /// The role of a word that ends in a digit and is none of the others.
    func code(_ key: WordKey) -> TimeWord { codes[key] ?? .none }
}
