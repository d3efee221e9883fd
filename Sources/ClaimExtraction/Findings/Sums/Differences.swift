/// Finds differences that no two figures nearby have: "28 concerts, eight fewer than the 34 of this year", "£20 more than
/// last year's £150", "won by 5,705 votes", "38 percent, eleven points below the 51 percent of May".
///
/// Silent if any two of the figures around have the difference, whatever they are.
struct Differences: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.figures.indices {
            let difference = figures.figures[index]
            guard difference.exact != nil,
                figures.figures(ofSentence: difference.sentence).count <= 16
            else { continue }
            let pair: (Figure, Figure)? =
                if let base = base(of: difference, at: index, figures, reading) {
                    minuend(of: difference, at: index, base, figures, reading).map { ($0, base) }
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
            let one = first.comparable, let other = second.comparable, !fits(difference, figures)
        else { return nil }
        let (low, high) = (min(one, other), max(one, other))
        let actual = high - low
        let scale = value / (difference.exact ?? value)
        guard
            abs(actual - value) > first.slack + second.slack + difference.slack * scale, actual > 0,
            // Far from it, the figures are of other things.
            value < 4 * actual, actual < 4 * value
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(WorkedSum.number(high)) − \(WorkedSum.number(low)) = "
                + "\(WorkedSum.number(actual)), not \(WorkedSum.number(value)).",
            spans: [first, second, difference].map { reading.tokens.span($0.tokens) }
                .sorted { $0.start < $1.start }
        )
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
            values[..<first].contains { isDifference(difference, of: values[first], $0) }
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
            return difference.quantity.unit.map({
                DifferenceWords.points.contains(Figure.head(of: $0))
            }) == true ? value : nil
        }
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
        return abs(actual - value)
            <= first.slack + second.slack + difference.slack * (said > 0 ? value / said : 1)
    }

    // MARK: More and fewer than

    /// "eight fewer than the 34", "£20 more than last year's £150": the figure behind "than", with no verb between.
    private func base(
        of difference: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        guard index + 1 < figures.figures.count, difference.dimension != .percent,
            difference.dimension != .ratio
        else { return nil }
        let base = figures.figures[index + 1]
        let between =
            difference.tokens
            .upperBound..<max(
                difference.tokens.upperBound,
                base.tokens.lowerBound
            )
        guard base.sentence == difference.sentence, isDifference(difference, ofSuchAs: base),
            base.comparable != nil, (2...8).contains(between.count),
            isComparison(between, reading),
            between.allSatisfy({
                reading.tokens.kind[$0] != .punctuation && !reading.tags[$0].isFiniteVerb
            })
        else { return nil }
        return base
    }

    /// "fewer than the", "more than last year's", "below the summit at".
    private func isComparison(_ between: Range<Int>, _ reading: Reading) -> Bool {
        guard let first = between.first else { return false }
        if DifferenceWords.levels.contains(reading.tokens.key[first]) { return true }
        return between.contains { DifferenceWords.than.contains(reading.tokens.key[$0]) }
            && between.prefix(3).contains {
                DifferenceWords.comparatives.contains(reading.tokens.key[$0])
            }
    }

    /// The figure that is compared: the last one before the difference in its sentence, of the base's unit.
    private func minuend(
        of difference: Figure,
        at index: Int,
        _ base: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let before = figures.figures(ofSentence: difference.sentence).filter {
            $0.tokens.upperBound <= difference.tokens.lowerBound
        }
        let first = before.last { $0.comparable != nil && $0.isOfSameUnit(base) }
        guard let first else { return nil }
        // In apposition: "28 concerts next season, eight fewer".
        let between = first.nounEnd..<max(first.nounEnd, difference.tokens.lowerBound)
        return between.count <= 8
            && between.contains { DifferenceWords.marks.contains(reading.tokens.key[$0]) }
            && (between.allSatisfy { !reading.tags[$0].isFiniteVerb }
                || isAside(difference, between, reading))
            ? first : nil
    }

    /// "4,000 people were there, 500 more than": one mark, right before the difference.
    private func isAside(_ difference: Figure, _ between: Range<Int>, _ reading: Reading) -> Bool {
        DifferenceWords.marks.contains(reading.tokens.key[difference.tokens.lowerBound - 1])
            && between.dropLast().allSatisfy { reading.tokens.kind[$0] == .word }
    }

    // MARK: Changes over sentences

    /// "the number has gone up by 1,200".
    private func isChange(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        guard figure.dimension == .count || figure.dimension == .money, start >= 3,
            reading.tokens.key[start - 1] == DifferenceWords.by
        else { return false }
        return (max(0, start - 3)..<start - 1).contains {
            DifferenceWords.changing.contains(reading.tokens.key[$0])
        }
    }

    /// The only two figures of one thing in the sentence and the two before.
    private func twoBefore(_ change: Figure, _ figures: FigureTable) -> (Figure, Figure)? {
        let near = (change.sentence - 2...change.sentence).flatMap {
            figures.figures(ofSentence: $0).prefix(16)
        }
        let values = near.filter {
            $0.exact != nil && $0.dimension == change.dimension
                && $0.tokens.upperBound <= change.tokens.lowerBound
                && ($0.exact ?? 0) > (change.exact ?? 0)
        }
        guard values.count == 2, values[0].isOfSameUnit(values[1]),
            (values[0].exact ?? 0) < 3 * (values[1].exact ?? 0),
            (values[1].exact ?? 0) < 3 * (values[0].exact ?? 0)
        else { return nil }
        return (values[0], values[1])
    }

    // MARK: Margins

    /// "won by 4,705 votes".
    private func isMargin(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        guard start >= 2, let unit = figure.quantity.unit,
            DifferenceWords.votes.contains(Figure.head(of: unit)),
            reading.tokens.key[start - 1] == DifferenceWords.by
        else { return false }
        return (max(0, start - 5)..<start).contains {
            DifferenceWords.winning.contains(reading.tokens.key[$0])
        }
    }

    /// The only two figures of the sentence before.
    ///
    /// "By hand it was 752 and 660. She won by 102 votes."
    private func onlyPair(before margin: Figure, _ figures: FigureTable) -> (Figure, Figure)? {
        let before = figures.figures(ofSentence: margin.sentence - 1)
        guard before.count == 2, let first = before.first, let second = before.last,
            before.allSatisfy({
                $0.exact != nil && $0.dimension == .count && $0.quantity.unit == nil
            })
        else { return nil }
        return (first, second)
    }

    /// The two largest numbers of votes in the sentence, the two before and the one behind.
    private func leaders(of margin: Figure, _ figures: FigureTable) -> (Figure, Figure)? {
        let near = (margin.sentence - 2...margin.sentence + 1).flatMap {
            figures.figures(ofSentence: $0).prefix(16)
        }
        guard
            near.contains(where: {
                $0.tokens != margin.tokens && $0.quantity.unit == margin.quantity.unit
            })
        else { return onlyPair(before: margin, figures) }
        let votes = near.filter {
            $0.tokens != margin.tokens && $0.exact != nil && $0.dimension == .count
                && ($0.quantity.unit == nil || $0.quantity.unit == margin.quantity.unit)
                && ($0.exact ?? 0) > 20
        }.sorted { ($0.exact ?? 0) > ($1.exact ?? 0) }
        guard (2...4).contains(votes.count) else { return nil }
        return (votes[0], votes[1])
    }
}

extension Figure {
    /// Its value where it may be compared: a definite number, also of per cent.
    fileprivate var comparable: Double? {
        plain ?? (dimension == .percent && quantity.upper == nil ? quantity.value : nil)
    }
}

private enum DifferenceWords {
    static let points = WordSet("point points")
    static let by = WordKey("by")
    static let changing = WordSet(
        "up down risen rose fallen fell increased decreased grown dropped"
    )
    static let than = WordSet("than")
    static let comparatives = WordSet(
        "more fewer less higher lower longer shorter taller larger smaller older younger heavier lighter"
    )
    static let levels = WordSet("below above under over")
    static let marks = WordSet(", ( -- \u{2013} \u{2014} or")
    static let votes = WordSet("votes vote")
    static let winning = WordSet("won win wins winning beat defeated lost")
}
