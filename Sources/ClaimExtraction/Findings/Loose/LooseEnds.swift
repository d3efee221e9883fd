/// The only two moments around a length, or the only one since which something lasts.
struct LooseEnds {
    /// How many sentences before are looked at.
    static let reach = 2
    /// A longer sentence is a list.
    static let longest = 80
    /// More dates are a chronicle.
    private static let most = 40

    private let start: Moment
    private let end: Moment
    /// What else the words around name, each of which may be meant.
    private let others: [Moment]

    init?(_ length: LooseLength, _ all: [Moment], _ reading: Reading) {
        let stated = length.stated
        let sentences = reading.sentences
        let window = LooseEnds.window(around: stated.sentence, reading)
        guard window.allSatisfy({ sentences[$0].tokens.count <= LooseEnds.longest }) else {
            return nil
        }
        let ends = LooseEnds.ends(of: length, in: window, all, reading)
        // What a sentence further on names may be meant as well.
        let wide = window.lowerBound..<min(sentences.count, window.upperBound + 2)
        let told = wide.flatMap { reading.timeMentions(in: sentences[$0].tokens) }
            .filter { !$0.tokens.overlaps(stated.tokens) }
            .compactMap { mention in
                mention.days.map { Moment(tokens: mention.tokens, days: $0, isDefinite: true) }
            }
        guard told.count <= LooseEnds.most else { return nil }
        let runs = LooseEnds.runsUntilNow(sentences[stated.sentence].tokens, reading)
        others = told + (runs ? LooseEnds.publication(reading) : [])
        if reading.word(stated.end) == .later, ends.count == 2,
            !LooseEnds.isCountedOn(stated, ends, reading)
        {
            return nil
        }
        guard LooseEnds.isTold(ends, of: stated, reading) else { return nil }
        if ends.count == 2 {
            (start, end) = (ends[0], ends[1])
        } else if ends.count == 1, stated.unit == .years,
            reading.word(ends[0].start - 1) == .since
                || length.isSince(sentences[stated.sentence].tokens, reading),
            let today = LooseEnds.publication(reading).first
        {
            (start, end) = (ends[0], today)
        } else {
            return nil
        }
    }

    /// The moments around a length between which it may lie; the only one since which it lasts.
    private static func ends(
        of length: LooseLength,
        in window: Range<Int>,
        _ all: [Moment],
        _ reading: Reading
    ) -> [Moment] {
        let (stated, sentences) = (length.stated, reading.sentences)
        let near = certain(
            window.flatMap { Moment.all(in: sentences[$0].tokens, for: stated.unit, reading) }
                .filter { !$0.tokens.overlaps(stated.tokens) },
            reading
        )
        let own = near.filter { sentences[stated.sentence].tokens.contains($0.start) }
        let ends = distinct(near)
        // The other end may be told far off, where it is the only one.
        if stated.unit.isOfClock, ends.count == 1, own.count == 1 { return distinct(all) }
        if ends.isEmpty, let only = onlySince(all, length, reading) { return [only] }
        return ends
    }

    /// The sentences around one: those before, and the next of its paragraph.
    private static func window(around sentence: Int, _ reading: Reading) -> Range<Int> {
        let isFirst = sentence == 0 || reading.opensBlock(sentence)
        // What opens a paragraph sums up what the next two sentences tell.
        let behind = sentence + 1..<min(reading.sentences.count, sentence + (isFirst ? 3 : 2))
        let count = behind.prefix { !reading.opensBlock($0) }.count
        return max(0, sentence - reach)..<sentence + 1 + count
    }

    /// The stretch from the one to the other, whichever is told first.
    var stretch: Stretch? { Stretch(between: start, end) }

    /// All moments between which a length may lie.
    var all: [Moment] { others + [start, end] }

    /// Every moment of an article between which such a length may lie; none where there are too many.
    static func moments(of reading: Reading, for unit: LengthUnit) -> [Moment] {
        var moments: [Moment] = []
        for (_, mention) in reading.mentions(of: .time) {
            moments += Moment.all(in: mention.start..<mention.start + 1, for: unit, reading)
            if moments.count > most { return [] }
        }
        return certain(moments, reading)
    }

    /// "for the first time since 1998 … “Thirty-seven years outside that division are over”": the only year of an article, a slip away.
    private static func onlySince(
        _ all: [Moment],
        _ length: LooseLength,
        _ reading: Reading
    ) -> Moment? {
        let stated = length.stated
        let years = distinct(all)
        guard stated.unit == .years, let only = years.only,
            only.end <= stated.start, reading.word(only.start - 1) == .since,
            length.opens(reading.sentences[stated.sentence].tokens, reading),
            let published = reading.article.published, let start = only.days?.firstYear,
            isSlip(stated.value, Double(published.year - start))
        else { return nil }
        return only
    }

    private static func isSlip(_ said: Double, _ actual: Double) -> Bool {
        abs(said - actual) == 10 || WorkedSum.haveSameDigits(said, actual)
    }

    /// The dates, and the times of day of which it is said in which half they are: beside "23:10" that of "1:25" is, too.
    private static func certain(_ moments: [Moment], _ reading: Reading) -> [Moment] {
        let isOfWholeDay = moments.contains {
            ($0.clock ?? 0) >= 13 && !DefiniteHour.namesHalf($0.tokens, reading)
        }
        return moments.filter {
            $0.clock == nil || $0.isDefinite && (isOfWholeDay || !$0.isOfEitherHalf)
        }
    }

    /// Whether a moment that a later sentence tells is of what the length is said of.
    ///
    /// "runs for 25 years. That lease runs out in 2026", "It ended in 2022"; not "The farmer gave it up in 2022".
    private static func isTold(
        _ ends: [Moment],
        of length: StatedLength,
        _ reading: Reading
    ) -> Bool {
        let last = length.sentence + 1
        guard reading.sentences.indices.contains(last),
            case let next = reading.sentences[last].tokens,
            ends.contains(where: { next.contains($0.start) })
        else { return true }
        let first =
            next.prefix {
                reading.isMark($0) || ClosedWords.beforeDates.contains(reading.word($0))
                    || reading.has(.time, at: $0)
            }.count + next.lowerBound
        let word = reading.word(first)
        guard !LooseLengthWords.subjects.contains(word), !ClosedWords.thisOrThat.contains(word),
            ClosedWords.singularDeterminers.contains(word)
        else { return true }
        let own = reading.sentences[length.sentence].tokens
        return next.filter { $0 > first }.prefix(4).contains { token in
            reading.tag(token).isNoun && own.contains { reading.word($0) == reading.word(token) }
        }
    }

    /// Whether "ten days later" stands behind the one moment and before the other, or right behind both.
    private static func isCountedOn(
        _ length: StatedLength,
        _ ends: [Moment],
        _ reading: Reading
    ) -> Bool {
        let before = ends.filter { $0.end <= length.start }
        // "Nineteen years later it was blown up. In 2015 a shop was built there."
        let isFronted = ends.last.map { last in
            reading.sentence(of: last.start).map {
                $0 > length.sentence && last.start - reading.sentences[$0].start <= 1
            } == true
        }
        return before.count == 1 && isFronted == false
            || before.last.map {
                length.start - $0.end == 1 && reading.word($0.end) == .comma
            } == true
    }

    /// Whether a sentence tells of what still goes on, in the perfect or in the present.
    private static func runsUntilNow(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let verbs = sentence.filter { reading.tag($0).isFiniteVerb }
        return verbs.isEmpty || verbs.contains { reading.tag($0) != .verbPast }
    }

    static func distinct(_ moments: [Moment]) -> [Moment] {
        moments.reduce(into: []) { distinct, moment in
            let isKnown = distinct.contains {
                $0.clock == moment.clock && $0.days?.first == moment.days?.first
                    && $0.days?.last == moment.days?.last
            }
            if !isKnown, distinct.count < 3 { distinct.append(moment) }
        }
    }

    static func publication(_ reading: Reading) -> [Moment] {
        reading.article.published.flatMap { CalendarSpan($0.description) }
            .map { [Moment(published: $0)] } ?? []
    }
}
