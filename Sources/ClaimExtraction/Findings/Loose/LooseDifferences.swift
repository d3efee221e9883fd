/// Finds a difference that the only two values before it don't make.
///
/// "The crossing used to take 50 minutes. With the new engines it takes 35, a saving of 20 minutes", "from 11.2 percent to 8.7
/// percent, a drop of 3.5 percentage points".
struct LooseDifferences: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: LooseWords.differences)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            for item in figures.figures(ofSentence: sentence) {
                guard item.quantity.bound == .exact, let told = item.amount,
                    isDifference(item, reading),
                    let (first, second) = reading.onlyTwo(
                        of: sentence,
                        in: figures,
                        where: { isValue($0, beside: item) && !$0.isSumForEach(reading) }
                    ),
                    let finding = finding(told, item, first, second, reading)
                else { continue }
                findings.append(finding)
                break
            }
        }
    }

    /// "a saving of 20 minutes", set off from what stands before.
    private func isDifference(_ figure: Figure, _ reading: Reading) -> Bool {
        let of = figure.start - 1
        guard of >= 3, reading.word(of) == .of,
            LooseWords.differences.contains(reading.word(of - 1))
        else { return false }
        let lead = reading.sentences[figure.sentence].tokens.before(of - 1, 3)
        return reading.has(LooseWords.leads, in: lead)
            && reading.has(ClosedWords.articles, in: lead)
    }

    /// Whether a figure may be one of the two values: of the difference's unit, or a percentage beside points.
    private func isValue(_ figure: Figure, beside difference: Figure) -> Bool {
        guard figure.start < difference.start else { return false }
        if Changes().isPoints(difference) {
            return figure.dimension == .percent && figure.quantity.upper == nil
        }
        // "nine parishes … and only four priests, a shortfall of six"
        if difference.dimension == .count, difference.quantity.unit == nil {
            return figure.exact != nil && figure.dimension == .count
        }
        return figure.exact != nil && figure.isOfSameUnit(difference)
    }

    private func finding(
        _ told: Double,
        _ item: Figure,
        _ first: Figure,
        _ second: Figure,
        _ reading: Reading
    ) -> Finding? {
        guard let one = first.amount, let other = second.amount, first.isAlike(second)
        else { return nil }
        let difference = abs(one - other)
        let slack = first.slack(beside: second) + item.slack
        guard abs(difference - told) > slack + 1e-9, abs(one + other - told) > slack,
            // What comes nowhere near is the difference of something else.
            difference < 2 * told, told < 2 * difference
        else { return nil }
        return reading.miscount(.difference(one, other), not: told, [first, second, item])
    }
}
