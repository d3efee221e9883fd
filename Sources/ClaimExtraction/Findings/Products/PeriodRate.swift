/// A figure for a unit of time: "$12 a month", "€900 monthly".
struct PeriodRate {
    let figure: Figure
    /// How many days the unit has.
    let days: Double
    /// The token behind the unit.
    let end: Int

    init?(_ figure: Figure, _ reading: Reading) {
        let tokens = reading.tokens
        for end in PeriodRate.places(behind: figure, reading) where end < tokens.count {
            if let days = ProductWords.adverbs[reading.word(end)] {
                self.init(figure, days, end + 1)
                return
            }
            // "2,100 in a week of six days, or 450 on an average day"
            if reading.word(end) == .on, ClosedWords.indefinite.contains(reading.word(end + 1)),
                ProductWords.usual.contains(reading.word(end + 2)),
                ProductWords.restating.contains(reading.word(figure.start - 1)),
                let days = ProductWords.days[reading.word(end + 3)]
            {
                self.init(figure, days, end + 4)
                return
            }
            guard end + 1 < tokens.count, ProductWords.articles.contains(reading.word(end)),
                let days = ProductWords.days[reading.word(end + 1)],
                // "410 in 2023 and 600 a year after that"
                !ProductWords.afterwards.contains(reading.word(end + 2))
            else { continue }
            self.init(figure, days, end + 2)
            return
        }
        guard let days = PeriodRate.subject(of: figure, reading) else { return nil }
        self.init(figure, days, figure.nounEnd)
    }

    /// "A night in a cell costs $160": the time that a sentence begins with.
    private static func subject(of figure: Figure, _ reading: Reading) -> Double? {
        let start = reading.sentences[figure.sentence].start
        guard start + 2 < figure.start, figure.start - start <= 10,
            ProductWords.singles.contains(reading.word(start)),
            let days = ProductWords.days[reading.word(start + 1)],
            reading.has(ProductWords.costing, in: start + 2..<figure.start),
            (start + 2..<figure.start).allSatisfy({
                !reading.isMark($0)
            })
        else { return nil }
        return days
    }

    private init(_ figure: Figure, _ days: Double, _ end: Int) {
        self.figure = figure
        self.days = days
        self.end = end
    }

    /// Behind the number, behind its noun, and behind "of garbage".
    private static func places(behind figure: Figure, _ reading: Reading) -> [Int] {
        let end = figure.end
        var places = [end, figure.nounEnd, figure.nounEnd - 2].filter { $0 >= end }
        for start in [end, figure.nounEnd]
        where start + 1 < reading.tokens.count && reading.word(start) == .of {
            var next = start + 1
            while next < reading.tokens.count, next < start + 4,
                reading.tag(next).isNoun || reading.tag(next).isAdjective
            {
                next += 1
            }
            places.append(next)
        }
        return places
    }
}
