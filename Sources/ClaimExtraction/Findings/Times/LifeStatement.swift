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
    let sentence: Int

    /// Whether it is an age with the date at which it held: "at sixteen, in 1962".
    var isDated: Bool { years != nil && tokens.count == 2 }

    /// Of these a sentence with the age of a person holds one, where the age has no unit: "is nine", "At 14,".
    static let leadsOfAges = LifeWords.copulas.union(
        LifeWords.now,
        LifeWords.was,
        LifeWords.ats,
        LifeWords.turning,
        LifeWords.making,
        WordSet("of be turn then")
    )

    /// Every statement of a check's sentences, in text order; none where there may be fewer than some.
    static func all(
        in reading: Reading,
        _ figures: FigureTable,
        atLeast fewest: Int
    ) -> [LifeStatement] {
        let births = reading.times(inSentences: figures.sentences)
            .compactMap { DatedEvent($0.mention, $0.time, reading) }
            .filter { $0.kind == .birth && $0.namesYear }
        var statements = births.compactMap { LifeStatement(birth: $0, reading) }
        statements += LifeSpan.all(inSentences: figures.sentences, of: reading)
            .map { LifeStatement(span: $0, reading) }
        let ages = figures.indices.map { figures.figures[$0] }.filter { LifeAge.mayBe($0, reading) }
        guard ages.count + statements.count >= fewest else { return [] }
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
        sentence = event.sentence
    }

    private init(span: LifeSpan, _ reading: Reading) {
        subjects = [span.subject]
        gender = LifeSubject.gender(at: span.tokens.lowerBound, reading)
        years = nil
        days = span.birth.first...span.birth.last
        births = days
        tokens = [span.tokens]
        sentence = span.sentence
    }

    private init?(age: Figure, besides births: [DatedEvent], _ reading: Reading) {
        guard let value = age.quantity.value, let time = LifeAge.time(of: age, births, reading)
        else { return nil }
        subjects = LifeSubject.keys(of: age.start, reading)
        guard !subjects.isEmpty else { return nil }
        gender = LifeSubject.gender(at: age.start, reading)
        let years = Int(value)
        self.years = years
        days = time.days
        // Day numbers are counted with leap years; a day more or less is nothing beside a year.
        let first = time.days.lowerBound - Int((Double(years + 1) * 365.25).rounded(.up)) + 1
        let last = max(first, time.days.upperBound - Int(Double(years) * 365.25))
        // A birthday tells the day of the birth, and not only the year; it may be kept some weeks off.
        let day = time.days.lowerBound - Int(Double(years) * 365.25) - LifeStatement.kept
        self.births =
            LifeAge.isOfDay(age, time, reading) ? day...last + LifeStatement.kept : first...last
        tokens = [age.tokens] + (time.tokens.map { [$0] } ?? [])
        sentence = age.sentence
    }

    /// Whether both can't be true of one person, and are near enough to be meant for one.
    func excludes(_ other: LifeStatement) -> Bool {
        guard years != nil || other.years != nil else { return false }
        if let gender, let otherGender = other.gender, gender != otherGender { return false }
        let gap =
            max(births.lowerBound, other.births.lowerBound)
            - min(births.upperBound, other.births.upperBound)
        let farthest =
            sentence == other.sentence
            ? LifeStatement.farthestInSentence : LifeStatement.farthest
        return gap > LifeStatement.leeway && gap <= farthest
    }

    /// How many days off a birthday may be kept.
    private static let kept = 31
    /// An age may have been right on the day of the event, reported some days later.
    private static let leeway = 10
    /// Much more is another person's: thirteen years, in days.
    private static let farthest = 4748
    /// Of one person told of in one sentence: thirty years.
    private static let farthestInSentence = 10_958

    func words(_ reading: Reading) -> String {
        tokens.map { reading.text($0) }.joined(separator: " … ")
    }
}
