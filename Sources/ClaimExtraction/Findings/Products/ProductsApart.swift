/// Finds sums told elsewhere that are one slip away from a number and an amount for each.
///
/// "It has made grants to 3,100 families in six counties, at an average of $2,450 apiece … $75.9 million in grants had gone out": a nought
/// too many, and rounded. The only number before the amount is how often it is taken, and a noun of its sentence must stand by the
/// sum. Silent if any figure around is the product.
struct ProductsApart: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: FigureKinds(.money), cues: ProductWords.each)]

    private static let leastCount = 10.0
    /// How near a rounded sum must come to ten or a hundred times the product.
    private static let nearness = 0.007

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard let rate = items.first(where: { isForEach($0, reading) }), let each = rate.exact,
                let number = number(before: rate, items), let count = number.exact,
                case let product = count * each, product >= 1000
            else { continue }
            let sums = figures.figures(aroundSentence: sentence).filter {
                $0.dimension == .money && $0.plain != nil && $0.tokens != rate.tokens
                    && ($0.quantity.unit == rate.quantity.unit)
            }
            guard !sums.contains(where: { $0.agrees(with: product) }),
                let total = sums.first(where: {
                    isMissed($0, by: product, reading) && isOfSame($0, as: rate, reading)
                }),
                !WorkedSum.isSumOfProducts(total, of: sums)
            else { continue }
            findings.append(
                reading.miscount(
                    .product(count, each),
                    not: total.exact ?? 0,
                    [number, rate, total]
                )
            )
        }
    }

    private func isForEach(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .money && figure.exact != nil
            && reading.has(
                ProductWords.each,
                in: reading.sentences[figure.sentence].tokens.behind(figure.end, 2)
            )
    }

    /// The only number before an amount that may be how often it is taken.
    private func number(before rate: Figure, _ items: ArraySlice<Figure>) -> Figure? {
        let numbers = items.filter {
            $0.dimension == .count && $0.start < rate.start
                && ($0.plain ?? 0) >= ProductsApart.leastCount
        }
        guard let only = numbers.only, only.quantity.unit != nil,
            only.exact != nil
        else { return nil }
        return only
    }

    private func isMissed(_ total: Figure, by product: Double, _ reading: Reading) -> Bool {
        guard let value = total.exact, RateMark(of: total, reading) == nil else { return false }
        let isRounded = [10, 100, 0.1, 0.01].contains {
            abs(value / (product * $0) - 1) <= ProductsApart.nearness
        }
        guard !isRounded else { return value >= 1000 }
        return SumsApart.isPrecise(value) && value > 0.8 * product && value < 1.25 * product
            && Slip.isLikely(value, for: product)
    }

    /// Whether a word of what is counted or paid for stands by the sum: "$75.9 million in grants".
    private func isOfSame(_ total: Figure, as rate: Figure, _ reading: Reading) -> Bool {
        guard abs(total.sentence - rate.sentence) > 1 else { return false }
        let sentence = reading.sentences[total.sentence].tokens
        let near =
            Array(sentence.before(total.start, 6)) + Array(sentence.behind(total.nounEnd, 6))
        let nouns = near.filter { reading.tag($0).isNoun && reading.text($0).utf8.count >= 4 }
        let own = reading.sentences[rate.sentence].tokens.prefix(80)
            .filter { reading.tag($0).isNoun && !rate.tokens.contains($0) }
            .map { SharedWords.stem(Array(reading.text($0).utf8)) }
        return nouns.contains { own.contains(SharedWords.stem(Array(reading.text($0).utf8))) }
    }
}
