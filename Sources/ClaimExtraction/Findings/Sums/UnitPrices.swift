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
            if let found = takings(price, figures, reading) {
                findings.append(found)
                continue
            }
            guard let value = price.plain,
                let total = before.last(where: { $0.dimension == .money }),
                let sum = total.plain, sum > value, total.isOfSameUnit(price),
                let count = count(of: price, total, here, figures, reading),
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

    /// "cocoa at $3 a cup … 900 cups, worth $3,700": what a number of things brings at a price before it.
    private func takings(
        _ price: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let value = price.exact, let unit = unit(of: price, reading) else { return nil }
        let behind = (price.sentence...price.sentence + 1).flatMap {
            figures.figures(ofSentence: $0)
        }
        .filter { $0.tokens.lowerBound > price.tokens.upperBound }
        guard let total = behind.first(where: { isWorth($0, reading) }), let sum = total.plain,
            total.isOfSameUnit(price),
            let count = behind.first(where: { isCount($0, of: unit, reading) }),
            count.sentence == total.sentence, let number = count.exact,
            behind.count(where: { isCount($0, of: unit, reading) }) == 1
        else { return nil }
        let product = number * value
        guard abs(product - sum) > total.slack + 0.03 * product, product < 20 * sum,
            sum < 20 * product
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(WorkedSum.number(number)) × \(WorkedSum.number(value)) = "
                + "\(WorkedSum.number(product)), not \(WorkedSum.number(sum)).",
            spans: [price, count, total].map { reading.tokens.span($0.tokens) }
                .sorted { $0.start < $1.start }
        )
    }

    /// "worth $3,700".
    private func isWorth(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .money && figure.tokens.lowerBound > 0
            && UnitWords.worth.contains(reading.tokens.key[figure.tokens.lowerBound - 1])
    }

    /// How many there are of what the price is for.
    private func count(
        of price: Figure,
        _ total: Figure,
        _ here: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        if let each = eachOf(price, here, reading) { return each }
        if let noun = eachNoun(behind: price, reading), isRestated(total, as: price, reading) {
            let near = (price.sentence - 2...price.sentence).flatMap {
                figures.figures(ofSentence: $0)
            }
            let counts = near.filter { isCount($0, of: noun, reading) }
            return counts.count == 1 ? counts.first : nil
        }
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

    /// The noun of "£120 for each ship".
    private func eachNoun(behind price: Figure, _ reading: Reading) -> Int? {
        let next = price.tokens.upperBound
        guard next + 2 < reading.tokens.count, reading.tokens.key[next] == UnitWords.for,
            reading.tokens.key[next + 1] == UnitWords.each, reading.tags[next + 2].isNoun
        else { return nil }
        return next + 2
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
        guard figure.plain != nil, let noun = figure.quantity.unit else { return false }
        if UnitWords.anybody.contains(reading.tokens.key[unit]) {
            return PersonNouns.all.contains(Figure.head(of: noun))
        }
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
    static let worth = WordSet("worth raising making totalling totaling")
    static let anybody = WordSet("head person")
}
