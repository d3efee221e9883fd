/// Finds a number of years between two ages that they don't have between them.
///
/// "The two brothers, 14 and 17, are five years apart", "The older sister is 34, eight years older than Mia, who is 28".
struct AgeGaps: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, kinds: .init(.duration), cues: GapWords.comparing)]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.indices {
            let gap = figures.figures[index]
            let next = gap.tokens.upperBound
            guard gap.dimension == .duration, let said = gap.exact, next < reading.tokens.count,
                gap.quantity.unit.map({ GapWords.years.contains(WordKey($0)) }) == true,
                GapWords.comparing.contains(reading.tokens.key[next])
            else { continue }
            let ages = figures.figures(ofSentence: gap.sentence).filter { isAge($0, reading) }
            guard ages.count == 2, let first = ages.first?.quantity.value,
                let second = ages.last?.quantity.value, abs(first - second) != said,
                GapWords.apart == reading.tokens.key[next]
                    ? ages.allSatisfy({ $0.tokens.upperBound <= gap.tokens.lowerBound })
                    : isCompared(gap, to: ages, reading)
            else { continue }
            let (high, low) = (max(first, second), min(first, second))
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(high)) − \(WorkedSum.number(low)) = "
                        + "\(WorkedSum.number(high - low)), not \(WorkedSum.number(said)).",
                    spans: reading.spans(of: (ages + [gap]))
                )
            )
        }
    }

    /// "is 34, eight years older than Mia, who is 28", "30 … is 34, four years older".
    private func isCompared(_ gap: Figure, to ages: [Figure], _ reading: Reading) -> Bool {
        guard let first = ages.first, let second = ages.last else { return false }
        let last = second.tokens.upperBound <= gap.tokens.lowerBound ? second : first
        guard (1...2).contains(gap.tokens.lowerBound - last.tokens.upperBound) else { return false }
        return last.tokens == second.tokens || second.tokens.lowerBound - gap.tokens.upperBound <= 8
    }

    private func isAge(_ figure: Figure, _ reading: Reading) -> Bool {
        guard let value = figure.quantity.value, value == value.rounded(),
            (1..<120).contains(value), figure.quantity.bound == .exact,
            figure.quantity.upper == nil
        else { return false }
        if figure.dimension == .age { return true }
        let start = figure.tokens.lowerBound
        return figure.dimension == .count && figure.quantity.unit == nil && start > 0
            && (GapWords.leads.contains(reading.tokens.key[start - 1])
                // "her son 25,"
                || reading.tags[start - 1].isNoun
                    && reading.tokens.kind[min(figure.tokens.upperBound, reading.tokens.count - 1)]
                        == .punctuation)
    }
}

private enum GapWords {
    static let apart = WordKey("apart")
    static let years = WordSet("years year")
    static let comparing = WordSet("apart older younger")
    static let leads = WordSet("is are was were , and aged (")
}
