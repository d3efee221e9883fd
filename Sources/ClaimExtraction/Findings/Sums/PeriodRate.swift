/// A figure for a unit of time: "$12 a month".
struct PeriodRate {
    let figure: Figure
    /// How many days the unit has.
    let days: Double
    /// The token behind the unit.
    let end: Int

    init?(_ figure: Figure, _ reading: Reading) {
        let tokens = reading.tokens
        for end in [figure.tokens.upperBound, figure.nounEnd, figure.nounEnd - 2] {
            guard end >= figure.tokens.upperBound, end + 1 < tokens.count,
                ProductWords.articles.contains(tokens.key[end]),
                let days = ProductWords.days[tokens.key[end + 1]]
            else { continue }
            self.figure = figure
            self.days = days
            self.end = end + 2
            return
        }
        return nil
    }
}
