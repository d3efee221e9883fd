/// Finds totals that are one slip away from a rate times a number of what it is for, wherever in the article the three stand.
///
/// "a bonus of 27 shillings a kilo … took in 3.4 million kilos … 98.1 million shillings in all". The noun behind "a" ties rate and
/// number, the unit ties rate and total, so that no other words are asked. Silent if the rate times any number gives the total, if
/// any figure of the unit is the product, or if it is told twice.
struct RatedTotals: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ProductWords.articles.union(WordSet("per")))]

    /// Below it one number is always near another.
    private static let least = 100.0

    /// Of fewer something else is always a few times the rate.
    private static let fewest = 10.0
    /// More numbers of one noun are a table, and so are three times as many amounts of one unit.
    private static let most = 8
    /// In how many of its smallest place a total is told that isn't rounded.
    private static let precise = 1000.0
    /// Prices at which few of all there are change hands.
    private static let traded = WordSet("share unit")

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let rate = figures.figures[index]
            guard let each = rate.exact, each > 1,
                case .each(let noun?) = RateMark(of: rate, reading), noun < reading.tokens.count,
                !RatedTotals.traded.contains(reading.word(noun))
            else { continue }
            let around = figures.figures(aroundSentence: rate.sentence)
            let nouns = reading.numbers(ofNoun: noun)
            let numbers = Array(
                around.lazy.filter {
                    $0.tokens != rate.tokens && ($0.exact ?? 0) >= RatedTotals.fewest
                        && isOf(nouns, $0) && RateMark(of: $0, reading) == nil
                }.prefix(RatedTotals.most + 1)
            )
            guard !numbers.isEmpty, numbers.count <= RatedTotals.most,
                let (total, number) = missed(numbers, rate, each, around, reading)
            else { continue }
            findings.append(
                reading.miscount(
                    .product(number.exact ?? 0, each),
                    not: total.exact ?? 0,
                    [number, rate, total]
                )
            )
        }
    }

    /// Whether a figure counts or measures what the noun names: "3.4 million kilos" for "a kilo".
    private func isOf(_ nouns: [WordKey], _ figure: Figure) -> Bool {
        guard let unit = figure.quantity.unit else { return false }
        if figure.isMeasure {
            return nouns.contains { WordKey(unit) == $0 || UnitSizes.areOne(WordKey(unit), $0) }
        }
        return figure.dimension == .count && figure.noun.map(nouns.contains) == true
    }

    /// The only figure of the rate's unit that misses the product of one number by a slip, with that number.
    private func missed(
        _ numbers: [Figure],
        _ rate: Figure,
        _ each: Double,
        _ around: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (total: Figure, number: Figure)? {
        let products = numbers.map { each * ($0.exact ?? 0) }
        let sums = Array(
            around.lazy.filter { sum in
                sum.dimension == rate.dimension && sum.isOfSameUnit(rate) && sum.plain != nil
                    && sum.tokens != rate.tokens && !numbers.contains { $0.tokens == sum.tokens }
            }.prefix(3 * RatedTotals.most + 1)
        )
        guard sums.count <= 3 * RatedTotals.most else { return nil }
        let open = sums.filter { sum in
            guard let value = sum.exact, value > each else { return false }
            return RateMark(of: sum, reading) == nil
                && !products.contains { isResult(sum, $0) }
                && !around.contains { $0.dimension == .count && ($0.exact ?? 0) * each == value }
        }
        var pairs: [(total: Figure, number: Figure)] = []
        for (number, product) in zip(numbers, products) where product >= RatedTotals.least {
            guard !sums.contains(where: { isResult($0, product) }) else { continue }
            for total in open where isSlip(total.exact ?? 0, for: product) {
                pairs.append((total, number))
            }
        }
        guard let found = pairs.only,
            !sums.contains(where: {
                $0.tokens != found.total.tokens && $0.plain == found.total.plain
            }), !WorkedSum.isSumOfProducts(found.total, of: around)
        else { return nil }
        return found
    }

    /// Whether a figure is the product: to its last place where it is told to four digits.
    private func isResult(_ figure: Figure, _ product: Double) -> Bool {
        guard let value = figure.exact, WorkedSum.precision(of: value) >= RatedTotals.precise else {
            return figure.agrees(with: product)
        }
        return abs(value - product) <= 0.6 * WorkedSum.lastPlace(of: value)
    }

    private func isSlip(_ value: Double, for product: Double) -> Bool {
        let isOfNoughts = [10, 100, 0.1, 0.01].contains { abs(value / (product * $0) - 1) < 1e-6 }
        return isOfNoughts || Slip.isPlain(value, for: product)
    }
}
