/// Holds ages and anniversaries against the year in which a thing or a person began.
///
/// "built in 1822 … 213 years old", "founded in 1931 … its centenary in 2021", "nine years ago, in 2014".
struct Anniversaries {
    let events: [DatedEvent]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for figure in figures.figures {
            if let age = Age(figure, reading), let finding = finding(age, reading) {
                findings.append(finding)
            }
        }
        addTimes(of: reading, in: figures.sentences, to: &findings)
    }

    /// "centenary", "bicentennial".
    fileprivate func addNamed(
        in sentences: [Int],
        of reading: Reading,
        to findings: inout [Finding]
    ) {
        for token in sentences.lazy.flatMap({ reading.sentences[$0].tokens }) {
            guard let named = AnniversaryWords.years(of: token, reading),
                let sentence = reading.sentence(of: token),
                let finding = finding(
                    Age(years: named.years, tokens: token..<named.end, sentence: sentence),
                    reading
                )
            else { continue }
            findings.append(finding)
        }
    }

    // MARK: Age against beginning

    private func finding(_ age: Age, _ reading: Reading) -> Finding? {
        if let dated = datedThing(of: age, reading) { return dated }
        guard let start = start(for: age, reading) else { return loneYear(around: age, reading) }
        let year = ownYear(of: age, besides: start, reading)
        guard let reference = year?.year ?? reading.article.published?.year else { return nil }
        guard !isExplained(age, in: reference, from: start.days.firstYear, reading) else {
            return nil
        }
        let expected = Double(reference - start.days.firstYear)
        let difference = abs(age.years - expected)
        // A birthday that is still to come makes one year; an anniversary with both years makes none.
        let room =
            age.isAnniversary && year != nil
            ? 0.5 : age.isRounded && !age.isLeast ? 0.15 * age.years : 1.5
        guard difference > room, expected > 0, !age.isLeast || expected < age.years else {
            return nil
        }
        let share = age.isAnniversary ? 0.4 : age.isRounded ? 0.6 : 0.2
        let isNear =
            difference <= max(age.isAnniversary ? 5 : 3, share * age.years)
            || WorkedSum.haveSameDigits(age.years, expected)
            || Slip.isLikely(age.years, for: expected)
        guard isNear else { return nil }
        return Finding(
            kind: age.isAnniversary || year != nil ? .dateMismatch : .arithmetic,
            message: "\(reference) − \(start.days.firstYear) = \(number: expected), not "
                + "\(number: age.years).",
            spans: ([start.tokens, age.tokens] + (year?.tokens.map { [$0] } ?? []))
                .map { reading.tokens.span($0) }.sorted { $0.start < $1.start }
        )
    }

    /// "the 50th anniversary of the flood of 1966": the year stands beside what it is the anniversary of.
    private func datedThing(of age: Age, _ reading: Reading) -> Finding? {
        let end = min(reading.sentences[age.sentence].end, age.end + 8)
        guard age.thing(reading) != nil, let (date, time) = reading.times(in: age.end..<end).first,
            reading.namesYear(date.tokens), let days = CalendarSpan(time.value),
            reading.word(date.start - 1) == .of, let published = reading.article.published
        else { return nil }
        return slip(age, days, in: published.year, by: [10, 20], [age.start..<date.end], reading)
    }

    /// Years that some tens, or two digits that changed places, make of those said.
    private func slip(
        _ age: Age,
        _ start: CalendarSpan,
        in reference: Int,
        by tens: [Double],
        _ places: [Range<Int>],
        _ reading: Reading
    ) -> Finding? {
        let expected = Double(reference - start.firstYear)
        guard expected > 0,
            tens.contains(abs(expected - age.years))
                || WorkedSum.haveSameDigits(expected, age.years)
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "\(reference) − \(start.firstYear) = \(number: expected), not \(number: age.years).",
            places
        )
    }

    /// "the 70th anniversary of its first broadcast, in 1956", "married in 1956, died in 2016, a month after their diamond wedding": two
    /// years of the sentence, or one and the year that is counted to, give what is said.
    private func isExplained(
        _ age: Age,
        in reference: Int,
        from start: Int? = nil,
        _ reading: Reading
    ) -> Bool {
        guard age.isAnniversary else { return false }
        // "In 1949 he married. She died in 2009, a few weeks after their diamond wedding."
        let years =
            [reference] + [start].compactMap(\.self)
            + reading.times(in: reading.sentences[age.sentence].tokens.prefix(80)).compactMap {
                mention,
                _ in
                reading.namesYear(mention.tokens) ? mention.days?.firstYear : nil
            }
        return years.contains { end in years.contains { Double(end - $0) == age.years } }
    }

    /// A slip away from the only year around.
    ///
    /// "the fiftieth anniversary of the strike on Sunday. In February 1966 the weavers had walked out".
    private func loneYear(around age: Age, _ reading: Reading) -> Finding? {
        guard age.isAnniversary, age.years >= 10, let published = reading.article.published,
            !isExplained(age, in: published.year, reading)
        else { return nil }
        let near = max(0, age.sentence - 1)...min(reading.sentences.count - 1, age.sentence + 1)
        let dates = reading.times(inSentences: Array(near)).filter {
            $0.time.timexType == .date && reading.namesYear($0.mention.tokens)
        }
        guard dates.count == 1, let date = dates.first?.mention, let days = date.days,
            // "the 70th anniversary of its first broadcast, in 1956"
            date.end <= age.start || date.start - age.end > 8
                || reading.sentence(of: date.start) != age.sentence
        else { return nil }
        return slip(age, days, in: published.year, by: [10], [date.tokens, age.tokens], reading)
    }

    /// The beginning that an age belongs to: of the same sentence or one of the two before.
    private func start(for age: Age, _ reading: Reading) -> DatedEvent? {
        // Events are in text order.
        let low = events.partitionPoint { $0.sentence > age.sentence }
        func isStart(_ event: DatedEvent) -> Bool {
            // "divorced in 2011 and married again in 2016"
            (event.kind == .start || event.kind == .birth || isMaking(event, reading))
                // "put up for its silver jubilee, in 1882"
                && !(event.verb < age.start
                    && event.date.lowerBound >= age.end)
                && event.namesYear && isOfOneThing(event, age, reading)
                // "He married, in 1959, Marjorie Dunn. A bench marks his eightieth birthday."
                && !(reading.word(age.end - 1) == LifeWords.birthday
                    && AnniversaryWords.weddings.contains(reading.word(event.verb)))
                && reading.word(event.verb + 1) != .again
        }
        // "Its centenary fell in 2012. It was founded in 1922."
        let told = events[low...].prefix(1).first { event in
            // "The oak is 300 years old. It was planted in 1825."
            (age.isAnniversary || age.hasUnit && !age.isOfPerson)
                && event.sentence == age.sentence + 1 && goesOn(event, reading)
        }
        return events[..<low].suffix(8).last { age.sentence - $0.sentence <= 2 && isStart($0) }
            ?? told.flatMap { isStart($0) ? $0 : nil }
    }

    /// Whether an event is of what the sentence before tells of: "It was founded", "They were married", "The firm was founded".
    private func goesOn(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let start = reading.sentences[event.sentence].start
        if AnniversaryWords.subjects.contains(reading.word(start)) { return true }
        return reading.word(start) == .the && start + 1 < event.verb
            && AnniversaryWords.bodies.contains(reading.word(start + 1))
    }

    /// "planted in 1775", "painted in 1904".
    private func isMaking(_ event: DatedEvent, _ reading: Reading) -> Bool {
        AnniversaryWords.makings.contains(reading.word(event.verb))
    }

    private func isOfOneThing(_ event: DatedEvent, _ age: Age, _ reading: Reading) -> Bool {
        let first = min(event.verb, age.start)
        let last = max(event.verb, age.start)
        // A person's age is held against a birth by ``LifeDates``.
        let isOfThing =
            !age.isAnniversary && event.kind != .birth && event.sentence == age.sentence
            && age.hasUnit && !(first..<last).contains { reading.has(.person, at: $0) }
        if age.isOfPerson, !isOfThing { return false }
        // "dates from 1886, the bicentenary of the siege"
        if let thing = age.thing(reading),
            Deeds.key(of: thing) != Deeds.key(of: reading.word(event.verb)),
            !reading.has(thing, in: reading.sentences[event.sentence].start..<event.end)
        {
            return false
        }
        guard event.kind != .birth || age.isAnniversary else { return false }
        return first < last && last - first <= 80
            && (age.thing(reading) != nil || event.sentence == age.sentence + 1
                || !(first + 1..<last).contains { reading.startsBlock($0) })
    }

    /// The year in which the age was reached, where the sentence says it: "its centenary in 2021", "its 70th birthday this
    /// summer", which has no date of its own to show.
    private func ownYear(
        of age: Age,
        besides start: DatedEvent,
        _ reading: Reading
    ) -> (year: Int, tokens: Range<Int>?)? {
        let sentence = reading.sentences[age.sentence].tokens
        // "burned down in 1980, when it was 80 years old"
        let before = reading.timeMentions(in: sentence.before(age.start, 6)).last
        if let before, let days = before.days, reading.namesYear(before.tokens),
            before.tokens != start.date,
            reading.hasOnly(AnniversaryWords.beside, in: before.end..<age.start)
        {
            return (days.firstYear, before.tokens)
        }
        let behind = age.end..<min(sentence.upperBound, age.end + 5)
        for token in behind {
            guard let index = reading.mention(.time, covering: token),
                case .time(let time) = reading.mentions[index].detail,
                reading.mentions[index].tokens != start.date,
                reading.namesYear(reading.mentions[index].tokens)
                    // "its 70th birthday this summer"
                    || AnniversaryWords.this == reading.word(token),
                let days = CalendarSpan(time.value)
            else { continue }
            let tokens = reading.mentions[index].tokens
            return (days.firstYear, reading.namesYear(tokens) ? tokens : nil)
        }
        return nil
    }
}

/// Finds anniversaries with a name of their own that the year of the beginning excludes: "founded in 1931 … its centenary
/// in 2021".
struct NamedAnniversaries: ConsistencyCheck {
    let triggers = [
        Trigger(cues: WordSet(keys: AnniversaryWords.named.keys + AnniversaryWords.jewels.keys))
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        Anniversaries(events: DatedEvent.all(in: reading, reading.sentences.indices))
            .addNamed(in: figures.sentences, of: reading, to: &findings)
    }
}

/// A number of years since something began.
private struct Age: Placed {
    let years: Double
    let tokens: Range<Int>
    let sentence: Int
    var isOfPerson = false
    var hasUnit = false
    var isAnniversary = true
    /// "more than 700 years old".
    var isLeast = false
    /// "the 400-year-old oak", which may be somewhat older or younger.
    var isRounded = false

    init(years: Double, tokens: Range<Int>, sentence: Int) {
        self.years = years
        self.tokens = tokens
        self.sentence = sentence
    }

    /// "213 years old", "the 213-year-old tower", "its 50th anniversary"; nil for other figures.
    init?(_ figure: Figure, _ reading: Reading) {
        isLeast = figure.dimension == .age && figure.quantity.bound == .moreThan
        guard let value = figure.quantity.value, figure.quantity.upper == nil,
            figure.quantity.bound == .exact || isLeast
        else { return nil }
        sentence = figure.sentence
        years = value
        if figure.dimension == .ordinal {
            guard let end = Age.end(ofAnniversary: figure, value, reading) else { return nil }
            tokens = figure.start..<end
            return
        }
        if Age.isReached(figure, reading) {
            tokens = figure.tokens
            return
        }
        guard figure.dimension == .age, value >= 10 else { return nil }
        tokens = figure.tokens
        isAnniversary = false
        isRounded =
            value >= 100 && value.truncatingRemainder(dividingBy: 50) == 0
            && reading.has(.hyphen, in: figure.tokens)
        // "Ada Swann, 61," has no unit; a thing's age always has one.
        hasUnit = reading.has(AnniversaryWords.years, in: figure.tokens)
        isOfPerson = !hasUnit || (value < 110 && !Age.isOfThing(figure, reading))
    }

    /// The noun behind "of": "siege" of "the bicentenary of the siege".
    func thing(_ reading: Reading) -> WordKey? {
        let noun = tokens.upperBound + 2
        guard isAnniversary, noun < reading.tokens.count, reading.word(noun - 2) == .of,
            ClosedWords.definite.contains(reading.word(noun - 1)), reading.tag(noun).isNoun
        else { return nil }
        return reading.word(noun)
    }

    /// Where the words end by which an ordinal counts years: "50th anniversary", "in its tenth year", "in the ninth year of her term".
    private static func end(
        ofAnniversary nth: Figure,
        _ value: Double,
        _ reading: Reading
    ) -> Int? {
        let (start, next) = (nth.start, nth.end)
        if AnniversaryWords.anniversaries.contains(reading.word(next)) { return next + 1 }
        if reading.word(next) == AnniversaryWords.wedding,
            AnniversaryWords.anniversaries.contains(reading.word(next + 1))
        {
            return next + 2
        }
        guard reading.word(next) == .year, reading.word(start - 2) == .in else { return nil }
        // Not "moved in its first year"
        if value >= 2, ClosedWords.possessives.contains(reading.word(start - 1)) { return next + 1 }
        return reading.word(start - 1) == .the && reading.word(next + 1) == .of
            && ClosedWords.possessives.contains(reading.word(next + 2)) ? next + 4 : nil
    }

    /// "The choir turns 75 this year": of a thing, which has an article and no name of a person.
    private static func isReached(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let verb = figure.start - 1
        guard figure.dimension == .count, figure.quantity.unit == nil, verb > sentence.lowerBound,
            AnniversaryWords.turning.contains(reading.word(verb)), figure.end < sentence.upperBound,
            ClosedWords.definiteOrOurs.contains(reading.word(sentence.lowerBound))
                || reading.word(sentence.lowerBound) == .it,
            reading.has(.time, at: figure.end) || reading.word(figure.end) == .in
                || reading.isMark(figure.end)
        else { return false }
        return !(sentence.lowerBound..<verb).contains {
            reading.has(.person, at: $0) || RoleWords.endsRole(reading.word($0))
                || AnniversaryWords.persons.contains(reading.word($0))
        }
    }

    /// Whether the sentence speaks of a thing: it says "it" and names nobody.
    private static func isOfThing(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens.prefix(80)
        return reading.has(AnniversaryWords.it, in: sentence)
            && !reading.has(AnniversaryWords.persons, in: sentence)
            && !sentence.contains { reading.has(.person, at: $0) }
    }
}

private enum AnniversaryWords {
    static let wedding = WordKey("wedding")
    static let years = WordSet("years year old")
    static let it = WordSet("it its")
    static let subjects = WordSet("it its they he she")
    /// What a body is called by, whatever its name.
    static let bodies = WordSet(
        """
        firm company club society school band choir business family parish church paper newspaper team union
        college couple
        """
    )
    static let persons = WordSet(
        "he she his her him man woman boy girl i who child son daughter people men women"
    )
    static let turning = WordSet("turns turned turn")
    static let this = WordKey("this")
    static let beside = WordSet(", when it was only just at the age of")
    static let makings = WordSet(
        """
        put finished completed erected consecrated dedicated chartered settled patented introduced planted
        made painted written cast carved dug drawn laid invented printed sown woven sewn
        """
    )
    static let weddings = WordSet("married wed")
    static let anniversaries = WordSet("anniversary birthday jubilee summer season winter")
    /// The years of "centenary", and of "silver jubilee", which has two words.
    static func years(of token: Int, _ reading: Reading) -> (years: Double, end: Int)? {
        if let years = named[reading.word(token)] { return (years, token + 1) }
        guard token + 1 < reading.tokens.count, let years = jewels[reading.word(token)],
            jubilees.contains(reading.word(token + 1))
        else { return nil }
        return (years, token + 2)
    }

    static let jewels: WordTable<Double> = [
        WordKey("silver"): 25, WordKey("ruby"): 40, WordKey("golden"): 50, WordKey("diamond"): 60,
    ]
    private static let jubilees = WordSet("jubilee wedding anniversary")
    static let named: WordTable<Double> = [
        WordKey("centenary"): 100, WordKey("centennial"): 100, WordKey("bicentenary"): 200,
        WordKey("bicentennial"): 200, WordKey("sesquicentennial"): 150,
        WordKey("tercentenary"): 300, WordKey("tricentennial"): 300,
    ]
}
