/// Finds a length of time that the only two dates or times of day around it don't give, however they are told.
///
/// "appeared daily from 1911 until it folded in 1975, 74 years without a day missed", "Ferris went to prison in 2008 and came out in
/// 2013 … “I did eight years”", "raised at 8.15 p.m. … left at 4.30 a.m. For eleven hours", "in the second division since 2001.
/// “Thirty-five years down here is enough”".
///
/// One year more or less says nothing: both ends may be counted, or neither year be a whole one.
struct LooseLengths: ConsistencyCheck {
    let triggers = [
        Trigger(kinds: FigureKinds(.duration)),
        Trigger(times: 1, cues: StatedLength.relative),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let lengths = LooseLength.all(in: reading, figures)
        var dates: [Bool: [Moment]] = [:]
        for (index, length) in lengths.enumerated().prefix(LooseLengths.most)
        where isOnly(index, in: lengths) && length.isOfAll(reading)
            && !reading.isKnown(length.stated, in: findings)
        {
            let unit = length.stated.unit
            let all = dates[unit.isOfClock] ?? LooseEnds.moments(of: reading, for: unit)
            dates[unit.isOfClock] = all
            guard let ends = LooseEnds(length, all, reading),
                !length.stated.liesBetweenAny(of: ends.all),
                let stretch = ends.stretch, length.misses(stretch)
            else { continue }
            findings.append(reading.finding(of: stretch, not: length.stated))
        }
    }

    /// More lengths are a table.
    private static let most = 300
    /// How many lengths to either side are looked at.
    private static let reach = 6

    /// Whether no other length near is counted in like units.
    private func isOnly(_ index: Int, in lengths: [LooseLength]) -> Bool {
        let own = lengths[index].stated
        let near =
            max(
                0,
                index - LooseLengths.reach
            )..<min(
                lengths.count,
                index + LooseLengths.reach + 1
            )
        return near.allSatisfy { other in
            let stated = lengths[other].stated
            return other == index || abs(stated.sentence - own.sentence) > LooseEnds.reach
                || stated.unit.grain != own.unit.grain || stated.value == own.value
        }
    }
}

/// A length of time with how exactly it is said.
private struct LooseLength {
    let stated: StatedLength
    /// "nearly nine years" is about as much, not less.
    let bound: Quantity.Bound
    /// "those nine years", "the nine years": of what was told.
    let isNamed: Bool

    /// How many times the one of two lengths the other may be, for both to be meant for one.
    private static let farthest = 1.9
    /// And where "those" or "the" names the length as known.
    private static let farthestOfNamed = 2.1

    private init(_ stated: StatedLength, _ bound: Quantity.Bound, _ reading: Reading) {
        (self.stated, self.bound) = (stated, bound)
        isNamed = ClosedWords.pluralDeterminers.contains(reading.word(stated.start - 1))
    }

    static func all(in reading: Reading, _ figures: FigureTable) -> [LooseLength] {
        let exact = StatedLength.all(in: reading, figures)
        let starts = Set(exact.map(\.start))
        let bounded = figures.indices.compactMap { index -> LooseLength? in
            let figure = figures.figures[index]
            guard figure.dimension == .duration, figure.quantity.bound != .exact,
                !starts.contains(figure.start), let value = figure.plain,
                let unit = figure.quantity.unit.flatMap({ LengthUnit(WordKey($0)) })
            else { return nil }
            let stated = StatedLength(
                value: value,
                unit: unit,
                tokens: figure.tokens,
                sentence: figure.sentence
            )
            return LooseLength(
                stated,
                figure.isNearly(reading) ? .approximately : figure.quantity.bound,
                reading
            )
        }
        return (exact.map { LooseLength($0, .exact, reading) } + bounded)
            .sorted { $0.stated.start < $1.stated.start }
    }

    /// Whether a stretch is another length than is said, and near enough to be meant.
    func misses(_ stretch: Stretch) -> Bool {
        let (said, actual) = (stated.value, stretch.count(in: stated.unit))
        let most = isNamed ? LooseLength.farthestOfNamed : LooseLength.farthest
        guard said >= 2, actual > 0, said <= most * actual, actual <= most * said else {
            return false
        }
        let room =
            stated.unit == .minutes ? 10 : stated.unit == .years && stretch.isOfYears ? 1.5 : 0.9
        let gap = said - actual
        return switch bound {
        case .exact: abs(gap) >= room
        case .moreThan, .atLeast: gap >= room
        case .lessThan, .atMost: -gap >= room
        case .approximately: abs(gap) >= max(room, said * 0.15)
        }
    }

    /// Whether the words may make it the length of all that the dates enclose, and none makes it that of something else.
    func isOfAll(_ reading: Reading) -> Bool {
        let (start, end) = (stated.start, stated.end)
        let sentence = reading.sentences[stated.sentence].tokens
        guard end < reading.tokens.count, sentence.count <= LooseEnds.longest,
            // "a six-week course"
            reading.word(end - 2) != .hyphen,
            isWait(reading)
                || !reading.has(LooseLengthWords.otherLengths, in: sentence.before(start, 2)),
            !sentence.contains(where: { reading.tag($0) == .modal })
                || isBesideTwo(sentence, reading)
        else { return false }
        let next = reading.word(end)
        if next == .later || next == .after || isSince(sentence, reading) { return true }
        let lead = reading.word(start - 1)
        let isWhole = LooseLengthWords.wholes.contains(lead)
        // "The ten days of the closure"
        guard isWhole && next == .of || !LooseLengthWords.otherLengths.contains(next) else {
            return false
        }
        return isWhole || isBesideTwo(sentence.lowerBound..<start, reading) || isWait(reading)
            || opens(sentence, reading)
            || LooseLengthWords.through.contains(lead) && isOfSubject(sentence, reading)
    }

    /// "from 1911 until it folded in 1975, 74 years without a day missed".
    private func isBesideTwo(_ words: Range<Int>, _ reading: Reading) -> Bool {
        reading.times(in: words).count(where: {
            $0.time.timexType == .date && reading.namesYear($0.mention.tokens)
        }) == 2
    }

    /// "It is thirty years this week since the flood".
    func isSince(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.has(.since, in: sentence.behind(stated.end, 4))
    }

    /// Whether "and" and another verb stand between the length and a date.
    private func isOfNextVerb(_ date: Int, _ reading: Reading) -> Bool {
        let between = stated.end..<max(stated.end, date)
        return between.first.map { reading.word($0) == .and } == true
            && between.dropFirst().contains { reading.tag($0).isFiniteVerb }
    }

    /// "a wait of 43 years".
    private func isWait(_ reading: Reading) -> Bool {
        reading.word(stated.start - 1) == .of
            && LooseLengthWords.waits.contains(reading.word(stated.start - 2))
    }

    /// "Thirty-five years down here", "For eleven hours"; not "For 27 years he had worked", which was before.
    func opens(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let before = sentence.lowerBound..<stated.start
        return before.allSatisfy {
            reading.isMark($0) || ClosedWords.during.contains(reading.word($0))
        } && !isBefore(sentence, reading)
    }

    /// Whether "had" puts all of it before what is told; of hours it tells what went on just then.
    private func isBefore(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        !stated.unit.isOfClock && reading.has(.had, in: sentence)
    }

    /// "why he spent nine months", "I did eight years", "who were without a home for nine weeks", or a sentence with a date of its
    /// own; not "He slept for eight hours".
    private func isOfSubject(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let hasOwnDate = reading.times(in: sentence).contains {
            !$0.mention.tokens.overlaps(stated.tokens)
                // "had held it for 24 years and had not had an opponent since 2002"
                && !isOfNextVerb($0.mention.start, reading)
        }
        if hasOwnDate { return !reading.has(.semicolon, in: sentence) }
        guard ClosedWords.during.contains(reading.word(stated.start - 1)) else {
            return reading.has(LooseLengthWords.subjects, in: sentence.before(stated.start, 4))
        }
        let before = sentence.before(stated.start, 8)
        return reading.has(LooseLengthWords.nobody, in: before)
            || reading.has(LooseLengthWords.subjects, in: before) && !isBefore(sentence, reading)
                && before.last { reading.tag($0).isVerb }
                    .map { LooseLengthWords.states.contains(reading.word($0)) } == true
    }
}

/// The only two moments around a length, or the only one since which something lasts.
private struct LooseEnds {
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
        let near = LooseEnds.certain(
            window.flatMap { Moment.all(in: sentences[$0].tokens, for: stated.unit, reading) }
                .filter { !$0.tokens.overlaps(stated.tokens) },
            reading
        )
        let own = near.filter { sentences[stated.sentence].tokens.contains($0.start) }
        var ends = LooseEnds.distinct(near)
        // The other end may be told far off, where it is the only one.
        if stated.unit.isOfClock, ends.count == 1, own.count == 1 { ends = LooseEnds.distinct(all) }
        if ends.isEmpty, let only = LooseEnds.onlySince(all, length, reading) { ends = [only] }
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

    /// The sentences around one: those before, and the next of its paragraph.
    private static func window(around sentence: Int, _ reading: Reading) -> Range<Int> {
        let isFirst = sentence == 0 || reading.opensBlock(sentence)
        // What opens a paragraph sums up what the next two sentences tell.
        let behind = sentence + 1..<min(reading.sentences.count, sentence + (isFirst ? 3 : 2))
        let count = behind.prefix { !reading.opensBlock($0) }.count
        return max(0, sentence - reach)..<sentence + 1 + count
    }

    /// The stretch from the one to the other, whichever is told first.
    var stretch: Stretch? { Stretch(from: start, to: end) ?? Stretch(from: end, to: start) }

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
        guard stated.unit == .years, years.count == 1, let only = years.first,
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

    private static func distinct(_ moments: [Moment]) -> [Moment] {
        moments.reduce(into: []) { distinct, moment in
            let isKnown = distinct.contains {
                $0.clock == moment.clock && $0.days?.first == moment.days?.first
                    && $0.days?.last == moment.days?.last
            }
            if !isKnown, distinct.count < 3 { distinct.append(moment) }
        }
    }

    private static func publication(_ reading: Reading) -> [Moment] {
        reading.article.published.flatMap { CalendarSpan($0.description) }
            .map { [Moment(published: $0)] } ?? []
    }
}

private enum LooseLengthWords {
    /// What makes a length that of all that was told: "in those six years", "a total of".
    static let wholes = WordSet("the those these its his her their our my whole all full total")
    /// What leads to a length through which something went on.
    static let through = WordSet(
        "for in after over during of spent took takes take lasted lasts taken did served waited without"
    )
    /// "a wait of 43 years".
    static let waits = WordSet("wait absence drought gap interval total spell silence search reign")
    static let nobody = WordSet("nobody nothing no none never not")
    /// Verbs of what lasted: "had been in the water for".
    static let states = WordSet(
        "was were been be is are waited stood lain lasted lived held"
    )
    static let subjects = WordSet("it he she they i we who")
    /// What makes a length one of something else: "eight years ago", "another six years", "six years old".
    static let otherLengths = WordSet(
        "ago old earlier before since within every another next last past further more of first younger older under"
    )
}
