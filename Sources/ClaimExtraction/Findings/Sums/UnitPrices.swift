/// Finds a price for one that the price of all and their number don't give.
///
/// "212 acres were sold for $1.7 million, or about $6,000 an acre", "$11,000, or $450 for each of the 43 anglers".
struct UnitPrices: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for price in figures.figures where price.dimension == .money {
            let here = figures.figures(ofSentence: price.sentence).prefix(12)
            let before = here.filter { $0.tokens.upperBound <= price.tokens.lowerBound }
            guard let value = price.plain,
                let total = before.last(where: { $0.dimension == .money }),
                let sum = total.plain, sum > value, total.isOfSameUnit(price),
                let count = count(of: price, total, here, reading),
                let number = count.plain, number >= 2
            else { continue }
            let actual = sum / number
            let slack =
                price.slack + total.slack / number + count.slack * sum / (number * number)
                + (price.quantity.bound == .exact ? 0.04 : 0.06) * actual
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

    /// How many there are of what the price is for.
    private func count(
        of price: Figure,
        _ total: Figure,
        _ here: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        if let each = eachOf(price, here, reading) { return each }
        guard let unit = unit(of: price, reading), isRestated(total, as: price, reading) else {
            return nil
        }
        let counts = here.filter {
            $0.tokens.upperBound <= price.tokens.lowerBound && isCount($0, of: unit, reading)
        }
        return counts.count == 1 ? counts.first : nil
    }

    /// The number of "$450 for each of the 43 anglers".
    private func eachOf(
        _ price: Figure,
        _ here: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        let next = price.tokens.upperBound
        guard let number = here.first(where: { $0.tokens.lowerBound >= next }),
            number.exact != nil, number.dimension != .money,
            (3...4).contains(number.tokens.lowerBound - next),
            reading.tokens.key[next] == UnitWords.for,
            reading.tokens.key[next + 1] == UnitWords.each,
            reading.tokens.key[next + 2] == UnitWords.of
        else { return nil }
        return number
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

private enum UnitWords {
    static let `for` = WordKey("for")
    static let each = WordKey("each")
    static let of = WordKey("of")
}
