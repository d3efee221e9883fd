/// Finds amounts for all that their number and the amount for each don't give: "62 officers … $30,000 each … $18.6
/// million", "212 acres for $1.7 million, or $6,000 an acre", "eleven lessons at 40 francs, or 480 francs in all".
///
/// Silent if any number around gives the total, so that it needn't know which one the sentence means.
struct UnitTotals: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: UnitRate.words)]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        var reported: [Range<Int>] = []
        for index in figures.indices {
            let rate = figures.figures[index]
            guard rate.plain != nil, rate.dimension != .ordinal else { continue }
            let here = figures.figures(ofSentence: rate.sentence)
            // A sentence with more figures is a table.
            guard here.count <= 24, let unit = UnitRate(rate, here, reading) else { continue }
            let group = Neighbourhood(unit, figures)
            for total in group.totals(reading) {
                guard !reported.contains(total.figure.tokens),
                    let number = group.number(for: total.figure, reading),
                    let found = finding(unit, number, total, group, reading)
                else { continue }
                reported.append(total.figure.tokens)
                findings.append(found)
                break
            }
        }
    }

    private func finding(
        _ unit: UnitRate,
        _ number: Figure,
        _ total: Neighbourhood.Total,
        _ group: Neighbourhood,
        _ reading: Reading
    ) -> Finding? {
        guard let value = unit.figure.plain, let count = number.plain, count >= 2,
            number.tokens != total.figure.tokens, !group.explains(total)
        else { return nil }
        let product = count * value
        let isSlip = WorkedSum.isSlipOfTen(total.value, product)
        let isNear = total.value > product / 4 && total.value < product * 4
        guard isSlip || (isNear && total.isSaid) else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(WorkedSum.number(count)) × \(WorkedSum.number(value)) = "
                + "\(WorkedSum.number(product)), not \(WorkedSum.number(total.value)).",
            spans: reading.spans(of: [number, unit.figure, total.figure])
        )
    }

    /// "$2.1 million in all", "a total of $2.1 million", "all 120,000".
    static func isTotal(_ figure: Figure, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let around =
            max(0, figure.tokens.lowerBound - 3)..<min(tokens.count, figure.tokens.upperBound + 3)
        if figure.tokens.lowerBound > 0,
            tokens.key[figure.tokens.lowerBound - 1] == ProductWords.all
        {
            return true
        }
        return around.contains { ProductWords.totals.contains(tokens.key[$0]) }
            || around.dropLast().contains {
                tokens.key[$0] == ProductWords.in && tokens.key[$0 + 1] == ProductWords.all
            }
    }
}
