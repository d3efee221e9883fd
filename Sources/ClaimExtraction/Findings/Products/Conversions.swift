/// Finds a measure that is said again in another unit and comes out otherwise: "30 kilograms, or 96 pounds", "30 months,
/// or three and a half years".
struct Conversions: ConsistencyCheck {
    let triggers = [Trigger(figures: 2)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for (first, second) in figures.neighbours {
            guard first.dimension == second.dimension,
                let size = UnitSizes.size(of: first) ?? UnitSizes.duration(of: first),
                let other = UnitSizes.size(of: second) ?? UnitSizes.duration(of: second),
                first.quantity.unit != second.quantity.unit, isRestated(first, second, reading)
            else { continue }
            let ratio = other.value / size.value
            // Nobody counts the days of a month.
            let room =
                (first.dimension == .duration ? 0.12 : 0.06) + (first.slack / (first.plain ?? 1))
                + max(second.slack / (second.plain ?? 1), Conversions.roundness(of: second))
            guard abs(ratio - 1) > min(room, 0.4) else { continue }
            let converted = size.value / other.factor
            findings.append(
                reading.finding(
                    .arithmetic,
                    "“\(reading.text(first.tokens))” is "
                        + "\(number: (converted * 10).rounded() / 10) \(second.quantity.unit ?? ""), not “\(reading.text(second.tokens))”.",
                    [first, second]
                )
            )
        }
    }

    /// What part of a number of one digit before its noughts may be rounding: "60 kilometres (40 miles)".
    private static func roundness(of figure: Figure) -> Double {
        guard let value = figure.plain, value >= 10,
            case let digit = WorkedSum.lastPlace(of: value), digit >= 10, value < 10 * digit
        else { return 0 }
        return min(digit / 2 / value, 0.13)
    }

    /// "(19 miles)" or ", or 19 miles".
    private func isRestated(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let between = first.tokens.gap(to: second.tokens)
        guard (1...3).contains(between.count), let last = between.last else { return false }
        let isTied = between.allSatisfy {
            ConversionWords.links.contains(reading.word($0)) || $0 < first.nounEnd
        }
        // "two weeks or three months" are two lengths.
        let hasMark = reading.has(ClosedWords.asideOpenings, in: between)
        return isTied && LinkWords.restating.contains(reading.word(last))
            && (hasMark || first.dimension != .duration)
    }
}

private enum ConversionWords {
    static let links = WordSet(", ( or about")
}
