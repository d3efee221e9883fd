/// Finds a figure of the headline that the article tells otherwise: "Cyclone kills 18 in island group", and below it "At least 13
/// people are dead".
///
/// The headline is a line of its own without a full stop above the first paragraph. Silent where any figure of the article, or two
/// together, come to what it says.
struct HeadlineFigures: ConsistencyCheck {
    /// A longer line is no headline.
    private static let longest = 18
    /// How many sentences below it tell the news again.
    private static let lead = 2
    /// An article with more figures is a table.
    private static let most = 120

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        guard figures.figures.count <= HeadlineFigures.most, isHeadline(reading) else { return }
        let body = figures.figures.filter { $0.sentence > 0 }
        for figure in figures.figures(ofSentence: 0) {
            guard let value = value(of: figure), value >= 2,
                let other = other(than: figure, body, reading),
                !isTold(value, figure, body, besides: other)
            else { continue }
            findings.append(.ofTwoValues(figure.tokens, other.tokens, reading))
        }
    }

    private func isHeadline(_ reading: Reading) -> Bool {
        guard reading.sentences.count > 2,
            case let first = reading.sentences[0].tokens, first.count <= HeadlineFigures.longest,
            reading.opensBlock(1), let last = first.last
        else { return false }
        return !HeadlineWords.ends.contains(reading.word(last))
            && reading.sentences[1].tokens.count >= 8
    }

    /// A number of things, money, a measure or a percentage; or somebody's age.
    private func value(of figure: Figure) -> Double? {
        guard figure.dimension == .age else { return figure.amount }
        return figure.quantity.upper == nil ? figure.quantity.value : nil
    }

    /// Whether the article has it, told more exactly, or as the sum of two.
    private func isTold(
        _ value: Double,
        _ figure: Figure,
        _ body: [Figure],
        besides other: Figure
    ) -> Bool {
        let arePeople = other.counts(PersonNouns.all)
        let values = body.filter {
            // "Sixteen people" and "two chemicals" are no eighteen treated.
            !arePeople || $0.quantity.unit == nil || $0.counts(PersonNouns.all)
                // "18 passers-by"
                || ($0.quantity.value ?? 0) >= 10
        }.filter { $0.isAlike(figure) || $0.dimension == .count }
            .compactMap { self.value(of: $0) }
        let room = WorkedSum.lastPlace(of: value) / 2
        // "Seven rescued" above "Eight people were lifted to safety" and five passengers with a crew of two is a slip all the same.
        let sums = other.counts(PersonNouns.anybody) && value < 10
        return values.contains { abs($0 - value) <= (value >= 100 ? room : 0) }
            || body.contains { $0.quantity.upper == value }
            || values.indices.contains { index in
                values[..<index].contains {
                    abs($0 + values[index] - value) < 1e-9
                        && (!sums || [$0, values[index]].contains(self.value(of: other)))
                }
            }
    }

    /// The only figure of the kind in the lead, a slip away.
    private func other(than figure: Figure, _ body: [Figure], _ reading: Reading) -> Figure? {
        let near = body.filter {
            $0.sentence <= HeadlineFigures.lead && isOfOneKind(figure, $0, reading)
        }
        // The next sentence may tell of some of them.
        let opening = near.filter { $0.sentence == 1 }
        guard near.count == 1 || opening.count == 1, let other = near.first,
            let one = value(of: figure),
            let told = value(of: other), other.quantity.upper == nil, !other.quantity.isVague,
            one >= 10 && told >= 10
                ? Slip.isLikely(told, for: one) || isSwap(one, told)
                : isOfFew(figure, other, reading)
        else { return nil }
        return other
    }

    /// "kills 27" above "72 people": farther apart than other slips, but no chance.
    private func isSwap(_ one: Double, _ told: Double) -> Bool {
        WorkedSum.haveSameDigits(one, told) && max(one, told) < 10 * min(one, told)
    }

    /// "Five killed" above "Six people were killed", "for two years" above "for three years"; but not "Three killed" above "Two men and
    /// a woman".
    private func isOfFew(_ figure: Figure, _ other: Figure, _ reading: Reading) -> Bool {
        guard let one = value(of: figure), let told = value(of: other), one == one.rounded(),
            told == told.rounded(), max(one, told) <= 2 * min(one, told), told >= 2
        else { return false }
        let joints = reading.words(3, before: other)
            .filter { reading.word($0) == .and }
        let behind = reading.sentences[other.sentence].tokens.behind(other.nounEnd, 4)
        guard joints.isEmpty, !reading.has(.and, in: behind) else { return false }
        return figure.dimension == .duration && other.dimension == .duration
            && figure.quantity.bound == .exact && other.quantity.bound == .exact
            || figure.dimension == .count && other.counts(PersonNouns.anybody)
    }

    private func isOfOneKind(_ figure: Figure, _ other: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == other.dimension else { return false }
        guard figure.dimension == .count else { return figure.isOfSameUnit(other) }
        let areOfPeople = [figure, other].allSatisfy {
            $0.counts(PersonNouns.all) || $0.counts(HeadlineWords.jobs)
        }
        if let noun = figure.noun, figure.nounEnd > figure.end, noun == other.noun || areOfPeople {
            return true
        }
        // "kills 18", "18 dead", "injures 40"
        let beside = [figure.start - 1, figure.end]
        return other.counts(PersonNouns.all)
            && beside.contains { HeadlineWords.tolls.contains(reading.word($0)) }
    }
}

private enum HeadlineWords {
    static let ends = WordSet(". ! ? : ; ,")
    static let jobs = WordSet("jobs posts roles workers staff")
    static let tolls = WordSet(
        """
        kills killed dead die dies died injures injured hurt hurts wounded wounds missing feared rescued evacuated arrested
        held charged jailed homeless treated saved found trapped evacuated stranded sick ill detained fined sacked
        """
    )
}
