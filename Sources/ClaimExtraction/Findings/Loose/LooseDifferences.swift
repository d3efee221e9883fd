/// Finds a difference that the only two values before it don't make.
///
/// "The crossing used to take 50 minutes. With the new engines it takes 35, a saving of 20 minutes", "He had 3,418 votes and she 3,162.
/// The count was quick, and his majority of 246 was cheered", "It will spend $148.5 million and take in $139.2 million. Nobody knows
/// where the $8.3 million that is missing will come from".
struct LooseDifferences: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            cues: LooseWords.differences.union(
                DifferenceWords.lacking,
                LooseWords.leading,
                DifferenceWords.comparatives
            )
        )
    ]

    /// How many sentences before it the two values of a difference may stand.
    private static let reach = 2
    /// Where "the" says that they were told.
    private static let farReach = 16

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            for item in figures.figures(ofSentence: sentence) {
                if let found = lead(item, figures, reading) {
                    findings.append(found)
                    break
                }
                guard item.quantity.bound == .exact, let told = item.amount,
                    isDifference(item, reading),
                    let found = finding(told, item, figures, reading)
                else { continue }
                findings.append(found)
                break
            }
        }
    }

    /// "leads by 8 percentage points, 49 percent to 41": the points between the only two percentages of its sentence that "to" joins.
    ///
    /// Each may be rounded, so that one point more or less says nothing.
    private func lead(_ item: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard Changes().isPoints(item), let told = item.amount, item.quantity.bound == .exact,
            reading.has(
                LooseWords.leading,
                in: reading.sentences[item.sentence].tokens.before(item.start, 12)
            )
        else { return nil }
        let others = figures.figures(ofSentence: item.sentence).filter { $0.tokens != item.tokens }
        let behind = others.filter { $0.start > item.start }
        let values = behind.count == 2 ? behind : others
        guard values.count == 2, let first = values.first, let second = values.last,
            [first, second].contains(where: { $0.dimension == .percent }),
            [first, second].allSatisfy({ $0.dimension == .percent || $0.quantity.unit == nil }),
            areJoined(first, second, reading), let one = first.quantity.value,
            let other = second.quantity.value, first.quantity.upper == nil,
            case let difference = abs(one - other),
            abs(difference - told) > 1.01, difference < 3 * told, told < 3 * difference + 3
        else { return nil }
        return reading.miscount(.difference(one, other), not: told, [item, first, second])
    }

    /// "49 percent to 41", "49 percent of them and Pell 41".
    private func areJoined(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let between = first.nounEnd..<max(first.nounEnd, second.start)
        if between.count == 1 { return reading.word(first.nounEnd) == .to }
        return between.count <= 6 && reading.has(.and, in: between)
            && between.allSatisfy { !reading.isMark($0) }
    }

    /// "a saving of 20 minutes", "the 246-vote majority", "the $8.3 million that is missing".
    private func isDifference(_ figure: Figure, _ reading: Reading) -> Bool {
        let (of, next) = (figure.start - 1, figure.nounEnd)
        let names = { LooseWords.differences.contains(reading.word($0)) }
        if of >= 1, reading.word(of) == .of, names(of - 1) {
            // "a loss of $484 million" is more often told for itself.
            return !LooseWords.results.contains(reading.word(of - 1))
                || !reading.has(ClosedWords.articles, in: max(0, of - 5)..<of - 1)
        }
        guard next < reading.tokens.count else { return false }
        // "The district pays $21, which is $7 an hour less"
        if ClosedWords.being.contains(reading.word(of)), reading.word(of - 2) == .comma,
            ChangeWords.relatives.contains(reading.word(of - 1)),
            reading.has(
                DifferenceWords.comparatives,
                in: reading.sentences[figure.sentence].tokens.behind(figure.end, 4)
            )
        {
            return true
        }
        if names(next), StatedFigure.compound(figure, reading) != nil { return true }
        let behind = reading.sentences[figure.sentence].tokens.behind(next, 3)
        // Of people who are missing nobody says what they are left of.
        return figure.dimension == .money && reading.has(DifferenceWords.lacking, in: behind)
    }

    private func finding(
        _ told: Double,
        _ item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let near = values(LooseDifferences.reach, beside: item, figures, reading)
        guard near.count <= 12, !isGiven(told, item, near) else { return nil }
        let before = near.filter { $0.start < item.start }
        // The two of the nearest sentences that have two.
        let ends = (item.sentence - LooseDifferences.reach...item.sentence).reversed()
        let two = ends.lazy.map { sentence in before.filter { $0.sentence >= sentence } }
            .first { $0.count >= 2 }
        let pair =
            two.flatMap { $0.count == 2 && isNear(told, $0[0], $0[1]) ? ($0[0], $0[1]) : nil }
            ?? toldFarBefore(told, item, figures, reading)
        guard let pair, let one = pair.0.amount, let other = pair.1.amount else { return nil }
        return reading.miscount(.difference(one, other), not: told, [pair.0, pair.1, item])
    }

    /// "Her majority of 246", "The fall of $7.3 million": the nearest two of its unit, told one after the other, that are a slip away
    /// from it.
    private func toldFarBefore(
        _ told: Double,
        _ item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        guard item.dimension == .money || told >= 20,
            ClosedWords.definite.contains(reading.word(item.start - 3))
        else { return nil }
        // What is far smaller has no part in it: "Its shares fell to $38".
        let values = values(LooseDifferences.farReach, beside: item, figures, reading)
            .filter { ($0.amount ?? 0) * 2 > told }
        guard values.count <= 24, !isGiven(told, item, values) else { return nil }
        return zip(values, values.dropFirst()).reversed().first { one, other in
            other.start < item.start && isNear(told, one, other)
                && Slip.isLikely(told, for: abs((one.amount ?? 0) - (other.amount ?? 0)))
        }
    }

    /// The figures from so many sentences before a difference to the one behind it that may be its values.
    private func values(
        _ reach: Int,
        beside item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        (item.sentence - reach...item.sentence + 1).flatMap { figures.figures(ofSentence: $0) }
            .filter { isValue($0, beside: item, reading) }
    }

    /// What comes nowhere near is the difference of something else.
    private func isNear(_ told: Double, _ first: Figure, _ second: Figure) -> Bool {
        guard let one = first.amount, let other = second.amount else { return false }
        let difference = abs(one - other)
        return difference < 1.6 * told && told < 1.6 * difference
            && max(one, other) < 10 * min(one, other)
            && abs(one + other - told) > 1e-9 * told
    }

    /// Whether any two of the values have the difference, or two of them make it together.
    private func isGiven(_ told: Double, _ item: Figure, _ values: [Figure]) -> Bool {
        values.indices.contains { index in
            values[..<index].contains { other in
                guard let one = other.amount, let two = values[index].amount else { return false }
                let slack = other.slack(beside: values[index]) + item.slack
                return abs(abs(one - two) - told) <= slack + 1e-9
            }
        }
    }

    /// Whether a figure may be one of the two values: of the difference's unit, or a percentage beside points.
    private func isValue(
        _ figure: Figure,
        beside difference: Figure,
        _ reading: Reading
    ) -> Bool {
        guard figure.tokens != difference.tokens, !figure.isSumForEach(reading),
            figure.quantity.upper == nil
        else { return false }
        if Changes().isPoints(difference) {
            return figure.dimension == .percent && figure.quantity.upper == nil
        }
        // "nine parishes … and only four priests, a shortfall of six"
        if difference.dimension == .count, difference.quantity.unit == nil {
            return figure.exact != nil && figure.dimension == .count
        }
        return figure.exact != nil && figure.isOfSameUnit(difference)
    }
}
