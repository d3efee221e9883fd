/// Finds differences that no two figures nearby have: "28 concerts, eight fewer than the 34 of this year", "£20 more than
/// last year's £150", "won by 5,705 votes", "38 percent, eleven points below the 51 percent of May".
///
/// Silent if any two of the figures around have the difference, whatever they are.
struct Differences: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: DifferenceWords.cues)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let difference = figures.figures[index]
            guard difference.exact != nil,
                figures.figures(ofSentence: difference.sentence).count <= 16
            else { continue }
            let here = figures.figures(ofSentence: difference.sentence)
            if let found = scoreMargin(difference, figures, reading) {
                findings.append(found)
                continue
            }
            if let found = missedBefore(difference, figures, reading) {
                findings.append(found)
                continue
            }
            let pair: (Figure, Figure)? =
                if isBalance(difference, reading),
                    let sides = inAndOut(of: difference, figures, reading)
                {
                    sides
                } else if let gap = Gap(difference, reading) {
                    compared(
                        by: gap,
                        difference,
                        subject(of: difference, figures, reading) + here,
                        reading
                    )
                } else if isLead(difference, reading) {
                    twoBefore(difference, here)
                        ?? inSentenceBefore(difference, here, figures, reading)
                        ?? votesBehind(difference, figures, reading)
                        ?? (difference.counts(DifferenceWords.votes)
                            ? leaders(of: difference, figures) : nil)
                } else if isMargin(difference, reading) {
                    leaders(of: difference, figures)
                } else if isChange(difference, reading) {
                    twoBefore(difference, figures)
                } else {
                    nil
                }
            guard let (first, second) = pair,
                let found = finding(difference, first, second, figures, reading)
            else { continue }
            findings.append(found)
        }
    }

    private func finding(
        _ difference: Figure,
        _ first: Figure,
        _ second: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let value = size(of: difference, in: first), value > 0,
            let one = first.comparable, let other = second.comparable, !fits(difference, figures),
            // "eleven walked out, three fewer than in 2023, and nine of the eleven were back"
            reading.word(second.end) != .of
                || reading.word(second.end + 2) != reading.word(first.start)
        else { return nil }
        let (low, high) = (min(one, other), max(one, other))
        let actual = high - low
        let scale = value / (difference.exact ?? value)
        guard abs(actual - value) > room(first, second, difference, scale), actual > 0,
            // Far from it, the figures are of other things.
            value < 4 * actual, actual < 4 * value
        else { return nil }
        return reading.miscount(.difference(high, low), not: value, [first, second, difference])
    }

    /// How far the true difference may lie from the one written.
    ///
    /// Three numbers of two digits and more are as exact as they look: "$14 million over" a budget of $40 million for $52 million.
    private func room(
        _ first: Figure,
        _ second: Figure,
        _ difference: Figure,
        _ scale: Double
    ) -> Double {
        let all = [first, second, difference]
        let isExact = all.allSatisfy { figure in
            figure.quantity.bound == .exact
                && figure.comparable.map { $0 / WorkedSum.lastPlace(of: $0) < 1000 } == true
        }
        let places = all.compactMap(\.comparable).map { WorkedSum.lastPlace(of: $0) }
        guard isExact, scale == 1, let finest = places.min(),
            // Decimals are rounded each by itself.
            (places.max() ?? 0) <= 10 * finest
        else { return first.slack + second.slack + difference.slack * scale }
        return finest / 2
    }

    /// Whether two figures of the sentence or its neighbours have the difference.
    private func fits(_ difference: Figure, _ figures: FigureTable) -> Bool {
        let near = (difference.sentence - 1...difference.sentence + 1).flatMap {
            figures.figures(ofSentence: $0).prefix(16)
        }
        let values = near.filter {
            $0.comparable != nil && $0.tokens != difference.tokens
                && ($0.dimension == difference.dimension || size(of: difference, in: $0) != nil)
        }
        return values.indices.contains { first in
            values[..<first].contains {
                isDifference(difference, of: values[first], $0)
                    || difference.isMajority(of: values[first], $0)
            }
        }
    }

    /// Whether it may be the difference of two such figures: of their unit, of another unit of their dimension, or points
    /// for percentages.
    private func isDifference(_ difference: Figure, ofSuchAs base: Figure) -> Bool {
        base.isOfSameUnit(difference) && base.dimension != .percent
            || size(of: difference, in: base) != nil
    }

    /// The difference in the unit of the figures that it lies between.
    private func size(of difference: Figure, in base: Figure) -> Double? {
        guard let value = difference.exact else { return nil }
        if base.dimension == .percent {
            return difference.isPoints ? value : nil
        }
        // "20 days … 26, six more than planned"
        if base.isBareOrLike(difference) { return value }
        guard base.dimension == difference.dimension else { return nil }
        guard difference.quantity.unit != base.quantity.unit else { return value }
        guard let own = UnitSizes.size(of: difference), let other = UnitSizes.size(of: base) else {
            return base.isOfSameUnit(difference) ? value : nil
        }
        return own.value / other.factor
    }

    private func isDifference(_ difference: Figure, of first: Figure, _ second: Figure) -> Bool {
        let actual = abs((first.comparable ?? 0) - (second.comparable ?? 0))
        let said = difference.exact ?? 0
        let value = size(of: difference, in: first) ?? 0
        return abs(actual - value) <= room(first, second, difference, said > 0 ? value / said : 1)
    }

    // MARK: More and fewer than

    /// The figure before the difference and the one behind what compares it; where none follows, the two before it: "was to
    /// last 20 days and took 26, six more than planned".
    private func compared(
        by gap: Gap,
        _ difference: Figure,
        _ here: [Figure],
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let others = here.filter {
            $0.tokens != difference.tokens && $0.comparable != nil
                && isDifference(difference, ofSuchAs: $0)
        }
        let before = others.filter { $0.end <= difference.start }
        let base = others.first { $0.start >= gap.end }
        // "fell 12 votes short of the 60 it needed: it got 46"
        let behind = others.filter { $0.start >= gap.end }
        if before.isEmpty, behind.count == 2, behind[0].isOfSameUnit(behind[1]),
            reading.has(ClosedWords.colons, in: behind[0].gap(to: behind[1]))
        {
            return (behind[0], behind[1])
        }
        guard let first = before.last else { return nil }
        if let base, base.start - gap.end <= 12, base.isOfSameUnit(first) {
            // "$105 billion more than last year, and $130 billion more than …" are two differences.
            return Gap(base, reading) == nil && Gap(first, reading) == nil ? (first, base) : nil
        }
        guard base == nil, gap.mayLookBack, before.count == 2, before[0].isOfSameUnit(before[1])
        else { return nil }
        return (before[0], before[1])
    }

    /// The last figure before "That was 14 more than …", which the difference is told of.
    private func subject(
        of difference: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        let start = reading.sentences[difference.sentence].start
        guard difference.start - start == 2, ClosedWords.thisOrThat.contains(reading.word(start)),
            ClosedWords.being.contains(reading.word(start + 1))
        else { return [] }
        return Array(figures.figures(ofSentence: difference.sentence - 1).suffix(1))
    }

    /// "a lead of 320": the difference of the two figures before it.
    func isLead(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        return reading.word(start - 1) == .of
            && DifferenceWords.margins.contains(reading.word(start - 2))
    }

    private func twoBefore(_ lead: Figure, _ here: ArraySlice<Figure>) -> (Figure, Figure)? {
        let before = here.filter {
            $0.end <= lead.start && $0.comparable != nil && isDifference(lead, ofSuchAs: $0)
        }
        return before.count == 2 ? (before[0], before[1]) : nil
    }

    /// The only two of the sentence before, where nothing else of the kind stands here.
    ///
    /// "She got 912 votes and he 894. The majority of 28 was confirmed."
    private func inSentenceBefore(
        _ difference: Figure,
        _ here: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let start = reading.sentences[difference.sentence].start
        guard difference.start - start <= 8, !reading.startsBlock(start) else { return nil }
        let before = figures.figures(ofSentence: difference.sentence - 1).filter {
            $0.comparable != nil && isDifference(difference, ofSuchAs: $0)
        }
        guard before.count == 2, before[0].isOfSameUnit(before[1]),
            before.allSatisfy({ Gap($0, reading) == nil && !isLead($0, reading) }),
            here.allSatisfy({
                $0.tokens == difference.tokens || $0.comparable == nil
                    || !$0.isOfSameUnit(before[0])
            })
        else { return nil }
        return (before[0], before[1])
    }
}

extension Figure {
    /// Whether one of two is a bare number, so that it takes the other's unit.
    fileprivate func isBareOrLike(_ other: Figure) -> Bool {
        dimension != other.dimension && isAlike(other)
    }

    /// Its value where it may be compared: a definite number, also of per cent or degrees.
    fileprivate var comparable: Double? {
        if let plain { return plain }
        let isLevel = dimension == .percent || dimension == .temperature
        return isLevel && quantity.upper == nil ? quantity.value : nil
    }
}

/// What follows a difference and compares: "more than", "metres taller than", "ahead of", "short of", "over budget".
private struct Gap {
    /// The token behind it, where the figure may stand that is compared with.
    let end: Int
    /// Whether that figure may stand before: "than planned", "over budget", "missing".
    let mayLookBack: Bool

    init?(_ difference: Figure, _ reading: Reading) {
        guard difference.dimension != .percent, difference.dimension != .ratio else { return nil }
        let tokens = reading.tokens
        for place in [difference.end, difference.nounEnd]
        where place + 1 < tokens.count {
            let next = min(tokens.count, place + 4)
            if DifferenceWords.comparatives.contains(reading.word(place))
                // "metres taller", but not "£1.6m, more than half of which"
                || place + 1 < next && tokens.kind[place] != .punctuation
                    && DifferenceWords.comparatives.contains(reading.word(place + 1))
            {
                guard
                    let than = (place + 1..<next).first(where: {
                        DifferenceWords.than.contains(reading.word($0))
                    })
                else { continue }
                let isPlan =
                    than + 1 < tokens.count
                    && DifferenceWords.plans.contains(reading.word(than + 1))
                self.init(end: than + 1, mayLookBack: isPlan)
                return
            }
            if DifferenceWords.ahead.contains(reading.word(place)), reading.word(place + 1) == .of {
                self.init(end: place + 2, mayLookBack: false)
                return
            }
            // "three below, five above" tells of places.
            if DifferenceWords.levels.contains(reading.word(place)),
                tokens.kind[place + 1] != .punctuation,
                // "655 feet above sea level"
                !DifferenceWords.zeros.contains(reading.word(place + 1))
            {
                let isPlan = DifferenceWords.plans.contains(reading.word(place + 1))
                self.init(end: place + 1, mayLookBack: isPlan)
                return
            }
            let verb = ClosedWords.being.contains(reading.word(place)) ? place + 1 : place
            if DifferenceWords.lacking.contains(reading.word(verb)) {
                self.init(end: verb + 1, mayLookBack: true)
                return
            }
        }
        return nil
    }

    private init(end: Int, mayLookBack: Bool) {
        self.end = end
        self.mayLookBack = mayLookBack
    }
}

enum DifferenceWords {
    static let points = WordSet("point points")
    /// From what heights and temperatures are measured.
    static let zeros = WordSet("sea ground zero freezing")
    static let changing = WordSet(
        "up down risen rose fallen fell increased decreased grown dropped"
    )
    static let than = WordSet("than")
    static let last = WordSet("last")
    static let earlier = WordSet("before previous earlier preceding prior")
    static let comparatives = WordSet(
        """
        more fewer less higher lower longer shorter taller larger smaller older younger heavier lighter faster slower
        quicker cheaper dearer wider narrower deeper shallower thicker thinner bigger better worse
        """
    )
    static let levels = WordSet("below above under over behind beyond")
    static let ahead = WordSet("ahead short clear shy")
    static let lacking = WordSet("missing lacking")
    static let plans = WordSet(
        "planned expected needed forecast budget budgeted intended required allowed"
    )
    static let lead = WordKey("lead")
    static let margins = WordSet("margin majority lead gap difference win victory")
    static let votes = WordSet("votes vote")
    /// Of these a sentence with a difference holds one.
    static let cues = comparatives.union(
        levels,
        ahead,
        lacking,
        margins,
        BalanceWords.balances,
        WordSet("by spare")
    )
    static let spare = WordKey("spare")
    static let mere = WordSet("just only merely barely")
    static let winning = WordSet(
        """
        won win wins winning beat defeated lost elected re-elected reelected returned chosen chose carried passed prevailed
        """
    )
}
