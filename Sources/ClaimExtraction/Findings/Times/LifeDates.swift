/// Finds an age that the dates of a birth and of what came after it exclude.
///
/// "died on October 11 at the age of 87. She was born on May 2, 1939", "is four years old. It was born in June 2018".
/// An age beside its birth in one sentence is left to ``Anniversaries``.
struct LifeDates: ConsistencyCheck {
    /// How many sentences may lie between an age and the birth.
    private static let reach = 4

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        let births = DatedEvent.all(in: reading).filter { $0.kind == .birth && $0.namesYear }
        guard !births.isEmpty else { return }
        for age in figures.figures where age.dimension == .age {
            guard let years = age.quantity.value, age.quantity.upper == nil,
                age.quantity.bound == .exact, years == years.rounded(), years < 125,
                let birth = birth(of: age, among: births, reading),
                let day = day(of: age, reading),
                let found = finding(age, Int(years), birth, day, reading)
            else { continue }
            findings.append(found)
        }
    }

    /// The only birth nearby that the text tells of the same person, with a pronoun or a part of the name.
    private func birth(
        of age: Figure,
        among births: [DatedEvent],
        _ reading: Reading
    ) -> DatedEvent? {
        let near = births.filter { abs($0.sentence - age.sentence) <= LifeDates.reach }
        guard near.count == 1, let birth = near.first, birth.sentence != age.sentence,
            agesAreOfOnePerson(age, reading), isSubjectKnown(of: birth, age, reading)
        else { return nil }
        return birth
    }

    /// Whether the age is the only one of its sentence.
    private func agesAreOfOnePerson(_ age: Figure, _ reading: Reading) -> Bool {
        var count = 0
        for token in reading.sentences[age.sentence].tokens where reading.has(.quantity, at: token)
        {
            guard let index = reading.mention(.quantity, covering: token),
                reading.mentions[index].tokens.lowerBound == token,
                case .quantity(let quantity) = reading.mentions[index].detail
            else { continue }
            if quantity.dimension == .age { count += 1 }
        }
        return count == 1
    }

    /// Whether the birth's subject is a pronoun and no other person stands between, or shares a name with the
    /// sentence of the age.
    private func isSubjectKnown(of birth: DatedEvent, _ age: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[birth.sentence].tokens
        let subject = sentence.lowerBound..<max(sentence.lowerBound, birth.verb)
        let ageSentence = reading.sentences[age.sentence].tokens
        let ageIsFirst = ageSentence.lowerBound < sentence.lowerBound
        if subject.count <= 3, let pronoun = subject.first,
            LifeWords.pronouns.contains(reading.tokens.key[pronoun]), ageIsFirst
        {
            let between = ageSentence.upperBound..<max(ageSentence.upperBound, sentence.lowerBound)
            return !between.contains { reading.has(.person, at: $0) }
        }
        // "a tortoise that is 104 years old. The tortoise was hatched …"
        if let article = subject.first, LifeWords.the == reading.tokens.key[article],
            subject.count > 1, reading.tags[article + 1].isNoun
        {
            return ageSentence.contains {
                reading.tokens.key[$0] == reading.tokens.key[article + 1]
            }
        }
        return subject.contains { token in
            reading.has(.person, at: token) && reading.tokens.shape[token].contains(.capitalised)
                && ageSentence.contains {
                    reading.tokens.key[$0] == reading.tokens.key[token]
                        && reading.has(.person, at: $0)
                }
        }
    }

    /// The days on which the age held: those of the death, else that of publication for "is".
    private func day(of age: Figure, _ reading: Reading) -> CalendarSpan? {
        let sentence = reading.sentences[age.sentence].tokens
        let isDeath = sentence.contains { LifeWords.deaths.contains(reading.tokens.key[$0]) }
        let published = reading.article.published.flatMap { CalendarSpan($0.description) }
        var dates: [CalendarSpan] = []
        for (_, time) in reading.times(in: sentence) where time.timexType == .date {
            guard let span = CalendarSpan(time.value) else { return nil }
            if !isDeath, let published, abs(span.first - published.first) <= 14 { continue }
            dates.append(span)
        }
        if isDeath { return dates.count > 1 ? nil : dates.first ?? published }
        // "is four years old": nothing else may date it.
        let isPresent = sentence.contains { LifeWords.present.contains(reading.tokens.key[$0]) }
        return isPresent && dates.isEmpty ? published : nil
    }

    private func finding(
        _ age: Figure,
        _ years: Int,
        _ birth: DatedEvent,
        _ day: CalendarSpan,
        _ reading: Reading
    ) -> Finding? {
        let possible = LifeDates.years(from: birth.days, to: day)
        guard !possible.contains(years), possible.lowerBound >= 0,
            // Much more is another person's or another birth.
            abs(possible.upperBound - years) <= 12
        else { return nil }
        let said =
            possible.count == 1
            ? "\(possible.lowerBound)" : "\(possible.lowerBound) or \(possible.upperBound)"
        return Finding(
            kind: .arithmetic,
            message: "“\(reading.text(birth.tokens))” makes \(said), not "
                + "“\(reading.text(age.tokens))”.",
            spans: [age.tokens, birth.tokens].map { reading.tokens.span($0) }
                .sorted { $0.start < $1.start }
        )
    }

    /// How many whole years may lie between two dates that are known to the day, the month or the year.
    static func years(from birth: CalendarSpan, to day: CalendarSpan) -> ClosedRange<Int> {
        let least = wholeYears(from: birth.last, to: day.first)
        return least...max(least, wholeYears(from: birth.first, to: day.last))
    }

    private static func wholeYears(from first: Int, to last: Int) -> Int {
        guard let start = CalendarDate(dayNumber: first), let end = CalendarDate(dayNumber: last)
        else { return 0 }
        let isBefore = (end.month, end.day) < (start.month, start.day)
        return end.year - start.year - (isBefore ? 1 : 0)
    }
}

private enum LifeWords {
    static let the = WordKey("the")
    static let pronouns = WordSet("he she it")
    static let deaths = WordSet("died dies killed")
    static let present = WordSet("is 's")
}
