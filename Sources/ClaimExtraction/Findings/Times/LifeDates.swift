/// Finds ages that exclude each other or the date of a birth, wherever the text tells them of one person.
///
/// "Sid Larkham, 84 … Larkham, who was born in 1946", "62, whose first book came out in 1991, when she was 24",
/// "died on October 11 at the age of 87. She was born on May 2, 1939". Each statement says between which days the
/// person was born; two that share none cannot both be true.
struct LifeDates: ConsistencyCheck {
    let triggers = [
        Trigger(times: 1, cues: DatedEvent.births.union(DatedEvent.young)),
        Trigger(times: 1, cues: LifeSpan.openings),
        Trigger(kinds: .init(.age)),
        Trigger(times: 1, kinds: .init(.ordinal), cues: WordSet("birthday")),
        Trigger(kinds: .init(.count), cues: LifeStatement.leadsOfAges),
    ]

    /// Of more ages than so many only the greatest is shown.
    private static let certain = 20
    /// How many statements of one person are compared.
    private static let memory = 8

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        // Where two calendars are told of, nobody knows in which a year is counted.
        guard !reading.has(LifeWords.calendar, in: 0..<reading.tokens.count) else { return }
        var known: [WordKey: [LifeStatement]] = [:]
        // One age alone contradicts nothing.
        let statements = LifeStatement.all(in: reading, figures, atLeast: 2)
        let portrait = LifePortrait(of: statements, reading)
        for statement in statements {
            var other: LifeStatement?
            for subject in statement.subjects {
                // A birth before an age: "died at 92. She was born in 1931 … In 1956, at the age of 21"
                let clashes = known[subject]?.filter { $0.excludes(statement) } ?? []
                other = other ?? clashes.first { $0.years == nil } ?? clashes.first
                if known[subject, default: []].count < LifeDates.memory {
                    known[subject, default: []].append(statement)
                }
            }
            // Who has another age, with which this one agrees, isn't the hero.
            if other == nil, statement.subjects.allSatisfy({ known[$0]?.count == 1 }) {
                other = portrait?.birth(excludedBy: statement, reading)
            }
            if let other, let found = finding(other, statement, reading) { findings.append(found) }
        }
    }

    private func finding(
        _ first: LifeStatement,
        _ second: LifeStatement,
        _ reading: Reading
    ) -> Finding? {
        // "Teague, 34 … Teague, 43": nothing is worked out.
        if first.years != nil, second.years != nil, first.days == second.days,
            let one = first.tokens.first, let other = second.tokens.first
        {
            // "Daniel Moran, 31, was freed instead of Daniel Moran, 57"
            return first.sentence == second.sentence
                ? nil : Finding.ofTwoValues(one, other, reading)
        }
        // Of a birth and an age it is the age that is worked out, of two ages one that isn't before the birth.
        let pairs = [(first, second), (second, first)].compactMap {
            base,
            age -> (LifeStatement, LifeStatement, ClosedRange<Int>)? in
            guard age.years != nil else { return nil }
            let years = LifeDates.years(from: base.births, to: age.days)
            // "was born in 1931 and was 97": at some time of the life.
            return (base, age, base.years == nil ? LifeDates.ofLife(years) : years)
        }
        guard let (base, age, possible) = pairs.first(where: { $0.2.lowerBound >= 0 }) else {
            return nil
        }
        let said =
            possible.count == 1
            ? "\(possible.lowerBound)"
            : possible.count > LifeDates.certain
                ? "at most \(possible.upperBound)"
                : "\(possible.lowerBound) \(possible.count == 2 ? "or" : "to") \(possible.upperBound)"
        return reading.finding(
            .arithmetic,
            "“\(base.words(reading))” makes \(said), not “\(age.words(reading))”.",
            first.tokens + second.tokens
        )
    }

    /// How many whole years may lie between a day of birth and a day, each one of several.
    static func years(
        from births: ClosedRange<Int>,
        to days: ClosedRange<Int>
    ) -> ClosedRange<Int> {
        let least = wholeYears(from: births.upperBound, to: days.lowerBound)
        return least...max(least, wholeYears(from: births.lowerBound, to: days.upperBound))
    }

    /// Without the years before the birth, unless there are no others.
    private static func ofLife(_ years: ClosedRange<Int>) -> ClosedRange<Int> {
        years.upperBound < 0 ? years : max(0, years.lowerBound)...years.upperBound
    }

    private static func wholeYears(from first: Int, to last: Int) -> Int {
        guard let start = CalendarDate(dayNumber: first), let end = CalendarDate(dayNumber: last)
        else { return 0 }
        let isBefore = (end.month, end.day) < (start.month, start.day)
        return end.year - start.year - (isBefore ? 1 : 0)
    }
}
