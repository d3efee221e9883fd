/// Finds a price for one that the price of all and their number don't give.
///
/// "212 acres were sold for $1.7 million, or about $6,000 an acre".
struct UnitPrices: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for price in figures.figures where price.dimension == .money {
            guard let value = price.plain, let unit = unit(of: price, reading) else { continue }
            let here = figures.figures(ofSentence: price.sentence).prefix(12)
            let before = here.filter { $0.tokens.upperBound <= price.tokens.lowerBound }
            guard let total = before.last(where: { $0.dimension == .money }),
                let sum = total.plain, sum > value, isRestated(total, as: price, reading)
            else { continue }
            let counts = before.filter { isCount($0, of: unit, reading) }
            guard counts.count == 1, let count = counts.first, let number = count.plain, number >= 2
            else { continue }
            let actual = sum / number
            let slack =
                price.slack + total.slack / number + count.slack * sum / (number * number)
                + 0.06 * actual
            guard abs(actual - value) > slack, actual < 100 * value, value < 100 * actual else {
                continue
            }
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(sum)) ÷ \(WorkedSum.number(number)) = "
                        + "\(WorkedSum.number(actual.rounded())), not \(WorkedSum.number(value)).",
                    spans: [count, total, price].map { reading.tokens.span($0.tokens) }
                        .sorted { $0.start < $1.start }
                )
            )
        }
    }

    /// The noun of "an acre", "per acre", "a head"; nil for units of time, which ``Products`` reads.
    private func unit(of price: Figure, _ reading: Reading) -> Int? {
        let next = price.tokens.upperBound
        guard next + 1 < reading.tokens.count,
            ProductWords.articles.contains(reading.tokens.key[next]),
            reading.tags[next + 1].isNoun,
            ProductWords.days[reading.tokens.key[next + 1]] == nil
        else { return nil }
        return next + 1
    }

    /// Whether the price stands right behind the total, as an aside or after "or".
    private func isRestated(_ total: Figure, as price: Figure, _ reading: Reading) -> Bool {
        let between = total.tokens.upperBound..<price.tokens.lowerBound
        return (1...4).contains(between.count)
            && between.allSatisfy { ProductWords.restating.contains(reading.tokens.key[$0]) }
    }

    /// Whether a figure counts the noun: "212 acres" of "acre".
    private func isCount(_ figure: Figure, of unit: Int, _ reading: Reading) -> Bool {
        guard figure.exact != nil, let noun = figure.quantity.unit else { return false }
        let head = Array((noun.split(separator: " ").last ?? "").lowercased().utf8)
        let singular = reading.letters(unit)
        return head == singular || head == singular + Array("s".utf8)
            || head == singular + Array("es".utf8)
    }
}
