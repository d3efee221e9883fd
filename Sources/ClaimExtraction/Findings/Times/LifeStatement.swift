/// What a text says of when somebody was born: a birth with its date, or an age at some time.
struct LifeStatement {
    /// Who, as ``LifeSubject`` names them; several for "the twins were born in 1953".
    let subjects: [WordKey]
    /// Whether he or she, where a title or a first name tells: "Mr Krall" isn't Mrs Krall.
    let gender: Gender?
    /// The age; nil for a birth.
    let years: Int?
    /// When the age held, or the days of the birth.
    let days: ClosedRange<Int>
    /// The days on one of which the person was born, if the statement is right.
    let births: ClosedRange<Int>
    /// Its words: the age, and the date at which it held where the text gives one.
    let tokens: [Range<Int>]

    /// Of these a sentence with the age of a person holds one, where the age has no unit: "is nine", "At 14,".
    static let leadsOfAges = LifeWords.copulas.union(
        LifeWords.now,
        LifeWords.was,
        LifeWords.ats,
        LifeWords.turning,
        LifeWords.making,
        WordSet("of be turn")
    )

    /// Every statement of a check's sentences, in text order.
    static func all(in reading: Reading, _ figures: FigureTable) -> [LifeStatement] {
        let births = reading.times(inSentences: figures.sentences)
            .compactMap { DatedEvent($0.mention, $0.time, reading) }
            .filter { $0.kind == .birth && $0.namesYear }
        var statements = births.compactMap { LifeStatement(birth: $0, reading) }
        // One age alone contradicts nothing.
        let ages = figures.indices.map { figures.figures[$0] }
            .filter { LifeAge.mayBe($0, reading) }
        guard ages.count + statements.count > 1 else { return [] }
        statements += ages.compactMap { LifeStatement(age: $0, besides: births, reading) }
        return statements.sorted {
            ($0.tokens.first?.lowerBound ?? 0) < ($1.tokens.first?.lowerBound ?? 0)
        }
    }

    private init?(birth event: DatedEvent, _ reading: Reading) {
        subjects = LifeSubject.keys(of: event.verb, reading)
        guard !subjects.isEmpty else { return nil }
        gender = LifeSubject.gender(at: event.verb, reading)
        years = nil
        days = event.days.first...event.days.last
        births = days
        tokens = [event.tokens]
    }

    private init?(age: Figure, besides births: [DatedEvent], _ reading: Reading) {
        guard let value = age.quantity.value, let time = LifeAge.time(of: age, births, reading)
        else { return nil }
        subjects = LifeSubject.keys(of: age.tokens.lowerBound, reading)
        guard !subjects.isEmpty else { return nil }
        gender = LifeSubject.gender(at: age.tokens.lowerBound, reading)
        let years = Int(value)
        self.years = years
        days = time.days
        // Day numbers are counted with leap years; a day more or less is nothing beside a year.
        let first = time.days.lowerBound - Int((Double(years + 1) * 365.25).rounded(.up)) + 1
        self.births = first...max(first, time.days.upperBound - Int(Double(years) * 365.25))
        tokens = [age.tokens] + (time.tokens.map { [$0] } ?? [])
    }

    /// Whether both can't be true of one person, and are near enough to be meant for one.
    func excludes(_ other: LifeStatement) -> Bool {
        guard years != nil || other.years != nil else { return false }
        if let gender, let otherGender = other.gender, gender != otherGender { return false }
        let gap =
            max(births.lowerBound, other.births.lowerBound)
            - min(births.upperBound, other.births.upperBound)
        return gap > LifeStatement.leeway && gap <= LifeStatement.farthest
    }

    /// An age may have been right on the day of the event, reported some days later.
    private static let leeway = 10
    /// Much more is another person's: thirteen years, in days.
    private static let farthest = 4748

    func words(_ reading: Reading) -> String {
        tokens.map { reading.text($0) }.joined(separator: " … ")
    }
}

/// The age that a figure gives, and when it held.
private enum LifeAge {
    struct Time {
        let days: ClosedRange<Int>
        /// The words of the date; nil where it is the day of publication.
        let tokens: Range<Int>?
    }

    /// Whether a figure is read as an age, or stands like one: "is nine,", "At 14,".
    static func mayBe(_ figure: Figure, _ reading: Reading) -> Bool {
        guard let value = figure.quantity.value, value == value.rounded(),
            (1..<125).contains(value),
            figure.quantity.upper == nil, figure.quantity.bound == .exact,
            !reading.isQuoted(figure.tokens.lowerBound)
        else { return false }
        if figure.dimension == .age || isBirthday(figure, reading) { return true }
        let (start, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
        guard figure.dimension == .count, figure.quantity.unit == nil, start > 0,
            end < reading.tokens.count
        else { return false }
        let lead = reading.tokens.key[start - 1]
        let next = reading.tokens.key[end]
        if opensSentence(figure, reading) {
            return LifeWords.now.contains(lead)
                ? next == .comma
                : LifeWords.ats.contains(lead)
                    && (LifeWords.closing.contains(next) || LifeWords.pronouns.contains(next))
        }
        guard start > 1 else { return false }
        if isReached(figure, reading) { return LifeWords.afterReached.contains(next) }
        if LifeWords.copulas.contains(lead) || LifeWords.now.contains(lead) {
            return LifeWords.stops.contains(next)
        }
        if LifeWords.was.contains(lead) { return isOfPast(figure, reading) }
        // "was a girl of eleven when"
        if lead == .of {
            return LifeWords.young.contains(reading.tokens.key[start - 2])
                && (LifeWords.whens.contains(next) || LifeWords.ins.contains(next))
        }
        return LifeWords.ats.contains(lead) && LifeWords.closing.contains(next)
    }

    /// Whether a figure behind "was" is tied to a time: "was 24 when", "when she was 24", "was 24 at the time", "was 24 in 1990",
    /// "When she was elected in 2012 Ms Roe was 29".
    private static func isOfPast(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.tokens.lowerBound, figure.tokens.upperBound)
        let sentence = reading.sentences[figure.sentence].tokens
        guard start > sentence.lowerBound, end < sentence.upperBound else { return false }
        let next = reading.tokens.key[end]
        let isBehindWhen = (max(sentence.lowerBound, start - 4)..<start).contains {
            LifeWords.whens.contains(reading.tokens.key[$0])
        }
        return LifeWords.whens.contains(next) || isBehindWhen || isAtTheTime(figure, reading)
            || next == .in && end + 1 < sentence.upperBound && reading.namesYear(end + 1..<end + 2)
            || LifeWords.when == reading.tokens.key[sentence.lowerBound]
                && LifeWords.stops.contains(next)
    }

    /// "was 17 at the time".
    private static func isAtTheTime(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.tokens.upperBound
        return end + 2 < reading.tokens.count && reading.tokens.key[end] == .at
            && reading.tokens.key[end + 1] == .the
            && LifeWords.time == reading.tokens.key[end + 2]
    }

    /// "He was 91." behind a sentence that tells of his death.
    private static func isWholeSentence(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return sentence.count <= 5
            && LifeWords.pronouns.contains(reading.tokens.key[sentence.lowerBound])
            && LifeWords.was.contains(reading.tokens.key[sentence.lowerBound + 1])
            && !reading.startsBlock(sentence.lowerBound)
    }

    /// Whether nothing but one word stands before a figure in its sentence.
    private static func opensSentence(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.tokens.lowerBound == reading.sentences[figure.sentence].tokens.lowerBound + 1
    }

    /// "At 77 she still writes": the age of today.
    private static func isOfToday(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let behind = figure.tokens.upperBound..<max(figure.tokens.upperBound, sentence.upperBound)
        return opensSentence(figure, reading)
            && behind.prefix(6).first { reading.tags[$0].isFiniteVerb }
                .map { reading.tags[$0] != .verbPast } == true
    }

    /// "turned 70", "which makes her 71".
    private static func isReached(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        guard start > 1 else { return false }
        let lead = reading.tokens.key[start - 1]
        return LifeWords.turning.contains(lead) || isToCome(figure, reading)
            || LifeWords.objects.contains(lead)
                && LifeWords.making.contains(reading.tokens.key[start - 2])
    }

    /// Whether an age is still to come: "will be 67 in July", "will turn 70 next year".
    private static func isToCome(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        return start > 1 && LifeWords.becoming.contains(reading.tokens.key[start - 1])
            && reading.tags[start - 2] == .modal
    }

    /// The date behind "turned 70 on May 3"; without one a day of the last year, or of the next.
    private static func reachedTime(
        of age: Figure,
        _ published: Int,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> Time {
        let sentence = reading.sentences[age.sentence].tokens
        let behind = age.tokens.upperBound..<max(age.tokens.upperBound, sentence.upperBound)
        let date = dates(in: behind, besides: births, reading).first
        if let date, let span = CalendarSpan(date.time.value) {
            return Time(days: span.first...span.last, tokens: nil)
        }
        let days =
            isToCome(age, reading) ? published...published + 366 : published - 366...published
        return Time(days: days, tokens: nil)
    }

    /// "for her sixth birthday in 1967".
    private static func isBirthday(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .ordinal && figure.tokens.upperBound < reading.tokens.count
            && LifeWords.birthday == reading.tokens.key[figure.tokens.upperBound]
    }

    static func time(of age: Figure, _ births: [DatedEvent], _ reading: Reading) -> Time? {
        let sentence = reading.sentences[age.sentence].tokens
        if isOfToday(age, reading), let published = reading.article.published?.dayNumber {
            return Time(days: published...published, tokens: nil)
        }
        if isReached(age, reading) {
            return reading.article.published.map {
                reachedTime(of: age, $0.dayNumber, besides: births, reading)
            }
        }
        if isOfEvent(age, sentence, reading),
            let date = dates(in: sentence, besides: births, reading).first(where: {
                isBeside($0.mention, age, reading)
            }), let time = time(of: date, reading)
        {
            return time
        }
        if sentence.contains(where: { LifeWords.deaths.contains(reading.tokens.key[$0]) }) {
            return death(in: sentence, besides: births, reading)
        }
        if age.sentence > 0, isWholeSentence(age, reading),
            case let last = reading.sentences[age.sentence - 1].tokens,
            last.contains(where: { LifeWords.deaths.contains(reading.tokens.key[$0]) })
        {
            return death(in: last, besides: births, reading)
        }
        if isOfEvent(age, sentence, reading) {
            return yearOfEvent(age, besides: births, reading)
        }
        guard holdsNow(age, sentence, reading), let published = reading.article.published?.dayNumber
        else { return nil }
        return Time(days: published...published, tokens: nil)
    }

    /// Whether an age is one of the past: "was 24 when", "when she was 24", "at the age of 24", "At 24,".
    private static func isOfEvent(
        _ age: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let start = age.tokens.lowerBound
        guard start > sentence.lowerBound else { return false }
        if isBirthday(age, reading) || isAtTheTime(age, reading) { return true }
        let lead = reading.tokens.key[start - 1]
        // "The oldest member, aged 90, was born in 1935."
        if lead == .comma, LifeWords.aged == reading.tokens.key[start] {
            return reading.namesYear(max(0, start - 2)..<start)
        }
        if LifeWords.ats.contains(lead) || LifeWords.ats.contains(reading.tokens.key[start]) {
            return true
        }
        let before = max(sentence.lowerBound, start - 4)..<start
        if lead == .of {
            return before.contains {
                LifeWords.ats.contains(reading.tokens.key[$0])
                    || LifeWords.young.contains(reading.tokens.key[$0])
            }
        }
        return LifeWords.was.contains(lead) && isOfPast(age, reading)
    }

    /// The only year that the sentence names, births not counted; where it has no date, that the few before it name.
    private static func yearOfEvent(
        _ age: Figure,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> Time? {
        let own = reading.sentences[age.sentence].tokens
        let dates = self.dates(in: own, besides: births, reading).filter {
            // "was 17 at the time, found it on Sunday"
            !isAtTheTime(age, reading) || reading.namesYear($0.mention.tokens)
        }
        if dates.count == 1 { return time(of: dates[0], reading) }
        guard dates.isEmpty else { return nil }
        let first = reading.sentences[max(0, age.sentence - LifeAge.reach)].tokens.lowerBound
        let earlier = self.dates(in: first..<own.lowerBound, besides: births, reading)
            .compactMap { time(of: $0, reading) }
        return earlier.count == 1 ? earlier.first : nil
    }

    /// Whether nothing but the age's own words stands between: "in 1899 at the age of 22", "in 1931, when she was 44".
    private static func isBeside(_ date: Mention, _ age: Figure, _ reading: Reading) -> Bool {
        let between = date.tokens.upperBound..<max(date.tokens.upperBound, age.tokens.lowerBound)
        return (1...6).contains(between.count)
            && between.allSatisfy { LifeWords.beside.contains(reading.tokens.key[$0]) }
    }

    /// How many sentences before it may date an event.
    private static let reach = 5

    private static func dates(
        in range: Range<Int>,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> [(mention: Mention, time: TimeExpression)] {
        reading.times(in: range).filter { mention, time in
            // "now" is no date of an event.
            time.timexType == .date && CalendarSpan(time.value) != nil
                // "each Christmas"
                && !LifeWords.each.contains(
                    reading.tokens.key[max(1, mention.tokens.lowerBound) - 1]
                )
                && !births.contains { $0.date == mention.tokens }
        }
    }

    private static func time(
        of date: (mention: Mention, time: TimeExpression),
        _ reading: Reading
    ) -> Time? {
        guard let span = CalendarSpan(date.time.value) else { return nil }
        if reading.namesYear(date.mention.tokens) {
            return Time(days: span.first...span.last, tokens: date.mention.tokens)
        }
        // "35 years ago" is of a year about then.
        guard span.isYear, date.mention.tokens.count >= 3,
            reading.tokens.key[date.mention.tokens.upperBound - 1] == .ago
        else { return nil }
        return Time(days: span.first - 366...span.last + 366, tokens: date.mention.tokens)
    }

    /// The only date of a sentence that tells of a death, else the day of publication where it is news.
    private static func death(
        in sentence: Range<Int>,
        besides births: [DatedEvent],
        _ reading: Reading
    ) -> Time? {
        let dates = dates(in: sentence, besides: births, reading)
        if dates.isEmpty, let published = reading.article.published?.dayNumber,
            reading.times(in: sentence).contains(where: { mention, _ in
                LifeWords.weeks.contains(reading.tokens.key[mention.tokens.upperBound - 1])
            })
        {
            // "died last week"
            return Time(days: published - 21...published, tokens: nil)
        }
        guard dates.count == 1, let span = CalendarSpan(dates[0].time.value) else { return nil }
        return Time(days: span.first...span.last, tokens: nil)
    }

    /// "Ada Bell, 62,", "is four years old", "the 62-year-old".
    private static func holdsNow(
        _ age: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        let start = age.tokens.lowerBound
        guard start > sentence.lowerBound else { return false }
        let lead = reading.tokens.key[start - 1]
        if LifeWords.copulas.contains(lead) || LifeWords.now.contains(lead) { return true }
        if LifeWords.aged == reading.tokens.key[start] { return lead == .comma }
        return LifeWords.opening.contains(lead) && start > 1
            && (reading.has(.person, at: start - 2)
                // "The boy, 12,"
                || age.dimension == .age && start - 3 == sentence.lowerBound
                    && WordKey.the == reading.tokens.key[start - 3]
                    && reading.tags[start - 2].isNoun
                || LifeWords.now.contains(reading.tokens.key[start - 2]))
    }
}

private enum LifeWords {
    static let aged = WordKey("aged")
    static let each = WordSet("each every")
    static let becoming = WordSet("be turn")
    static let when = WordKey("when")
    static let time = WordKey("time")
    static let pronouns = WordSet("he she")
    static let weeks = WordSet("week weekend")
    static let turning = WordSet("turned turns")
    static let making = WordSet("makes make making made")
    static let objects = WordSet("him her it them")
    static let afterReached = WordSet(", . ; in on last next this and when two three a")
    static let closing = WordSet(", . in")
    static let birthday = WordKey("birthday")
    static let ins = WordSet("in , on")
    static let beside = WordSet(", ( when he she was at the age of aged")
    static let opening = WordSet(", (")
    static let now = WordSet("now")
    static let copulas = WordSet("is are 's")
    static let was = WordSet("was were")
    static let ats = WordSet("at aged age")
    static let whens = WordSet("when as")
    static let stops = WordSet(", . ; and now")
    static let young = WordSet("boy girl child lad student pupil man woman")
    static let deaths = WordSet("died dies killed dead death")
}
