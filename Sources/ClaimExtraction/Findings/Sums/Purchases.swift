/// Finds sums that a number and a price don't give: "eleven lessons at 40 francs, or 480 francs in all".
struct Purchases: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.figures.indices.dropFirst().dropLast() {
            let (number, price, total) = (
                figures.figures[index - 1], figures.figures[index], figures.figures[index + 1]
            )
            guard price.dimension == .money, number.sentence == price.sentence,
                total.sentence == price.sentence, total.dimension == .money,
                number.dimension == .count, let count = number.exact, let value = price.plain,
                let sum = total.plain, sum > value, price.isOfSameUnit(total),
                isAt(price, of: number, reading), isSum(total, behind: price, reading)
            else { continue }
            let product = count * value
            let slack = count * price.slack + total.slack + 0.03 * product
            // "at £12 or £15" are two prices.
            let isNear = sum < 3 * product && product < 3 * sum
            guard abs(product - sum) > slack, isNear || WorkedSum.isSlipOfTen(sum, product)
            else { continue }
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(count)) × \(WorkedSum.number(value)) = "
                        + "\(WorkedSum.number(product)), not \(WorkedSum.number(sum)).",
                    spans: [number, price, total].map { reading.tokens.span($0.tokens) }
                )
            )
        }
    }

    /// "eleven of them at 40 francs", with no verb between.
    private func isAt(_ price: Figure, of number: Figure, _ reading: Reading) -> Bool {
        let at = price.tokens.lowerBound - 1
        return at >= number.tokens.upperBound && at - number.nounEnd <= 3
            && reading.tokens.key[at] == PurchaseWords.at
            && (number.tokens.upperBound..<at).allSatisfy { !reading.tags[$0].isVerb }
    }

    /// "or 480 francs", "480 francs in all", right behind the price.
    private func isSum(_ total: Figure, behind price: Figure, _ reading: Reading) -> Bool {
        let between = price.tokens.upperBound..<total.tokens.lowerBound
        guard (1...4).contains(between.count), let last = between.last,
            between.allSatisfy({
                ProductWords.restating.contains(reading.tokens.key[$0])
                    || ProductWords.each.contains(reading.tokens.key[$0])
                    || PurchaseWords.fillers.contains(reading.tokens.key[$0])
            })
        else { return false }
        return reading.tokens.key[last] == PurchaseWords.or || Products.isTotal(total, reading)
    }
}

private enum PurchaseWords {
    static let at = WordKey("at")
    static let or = WordKey("or")
    static let fillers = WordSet("a total of for")
}
