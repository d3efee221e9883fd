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
                let stretch = ends.stretch, length.misses(stretch),
                !reading.areSittings(length.stated, from: stretch.start, to: stretch.end)
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
struct LooseLength {
    let stated: StatedLength
    /// "nearly nine years" is about as much, not less.
    let bound: Quantity.Bound
    /// "those nine years", "the nine years": of what was told.
    let isNamed: Bool

    /// How many times the one of two lengths the other may be, for both to be meant for one.
    static let farthest = 1.9
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
            stated.unit == .minutes
            ? (stretch.isToTheMinute ? 4 : 10)
            : stated.unit == .years && stretch.isOfYears ? 1.5 : 0.9
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
            reading.word(end - 2) != .hyphen, !reading.isLateness(stated),
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
            || opens(sentence, reading) || isGiven(sentence, reading)
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

    /// "That gave people 31 minutes", "It took them two hours".
    private func isGiven(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let first = sentence.lowerBound
        return LooseLengthWords.told.contains(reading.word(first))
            && reading.tag(first + 1).isFiniteVerb && (2...6).contains(stated.start - first)
            && !isBefore(sentence, reading)
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
                    .map {
                        LooseLengthWords.states.contains(reading.word($0))
                            // "had been swimming for 15 hours"
                            || reading.tag($0) == .verbGerund
                                && LooseLengthWords.states.contains(reading.word($0 - 1))
                    } == true
    }
}

enum LooseLengthWords {
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
    static let told = WordSet("that this it")
    /// What makes a length one of something else: "eight years ago", "another six years", "six years old".
    static let otherLengths = WordSet(
        "ago old earlier before since within every another next last past further more of first younger older under"
    )
}
