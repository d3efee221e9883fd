/// Finds an interval that is said again as a frequency and comes out otherwise: "every four hours, or eight times a day".
struct Frequencies: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: .init(.duration), cues: WordSet("every"))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for (interval, times) in figures.neighbours {
            guard interval.dimension == .duration, let length = interval.exact, interval.start > 0,
                reading.word(interval.start - 1) == .every, let unit = interval.daysOfUnit,
                let count = times.quantity.value, times.quantity.bound == .exact,
                let last = times.quantity.unit, FrequencyWords.times.contains(WordKey(last)),
                let period = period(behind: times, reading),
                isRestated(interval, as: times, reading)
            else { continue }
            let actual = period.days / (length * unit)
            guard abs(actual - count) > 0.12 * actual + 0.3 else { continue }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "“every \(reading.text(interval.tokens))” is "
                        + "\(number: (actual * 10).rounded() / 10) times, not “\(reading.text(times.start..<period.end))”.",
                    [interval, times]
                )
            )
        }
    }

    /// "a day" behind "eight times".
    private func period(behind times: Figure, _ reading: Reading) -> (days: Double, end: Int)? {
        let next = times.end
        guard next + 1 < reading.tokens.count, ProductWords.articles.contains(reading.word(next)),
            let days = ProductWords.days[reading.word(next + 1)]
        else { return nil }
        return (days, next + 2)
    }

    private func isRestated(_ interval: Figure, as times: Figure, _ reading: Reading) -> Bool {
        let between = interval.end..<times.start
        return (1...2).contains(between.count)
            && reading.hasOnly(ProductWords.restating, in: between)
    }
}

private enum FrequencyWords {
    static let times = WordSet("times time")
}
