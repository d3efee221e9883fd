/// Finds takings that a price and the number sold don't give.
///
/// "Tickets cost $25. All 900 were sold, and the hall took $25,200". Only where nothing else is counted in the two sentences, and no other amount is told.
struct Takings: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: TakingWords.priced)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let here = figures.figures(ofSentence: sentence)
            guard here.count == 1, let price = here.first, price.dimension == .money,
                let value = price.exact, isPrice(price, reading),
                case let next = figures.figures(ofSentence: sentence + 1), next.count == 2,
                let sold = next.first, let taken = next.last, sold.dimension == .count,
                let count = sold.exact, count >= 2, taken.dimension == .money,
                taken.isOfSameUnit(price), let sum = taken.plain, areSold(sold, taken, reading),
                case let product = value * count,
                abs(product - sum) > taken.slack + 0.001 * product, sum < 4 * product,
                product < 4 * sum
            else { continue }
            findings.append(
                reading.miscount(.product(count, value), not: sum, [price, sold, taken])
            )
        }
    }

    /// "Tickets cost $25", "A seat was £8".
    private func isPrice(_ price: Figure, _ reading: Reading) -> Bool {
        let before = reading.words(4, before: price)
        return price.quantity.bound == .exact && reading.has(TakingWords.costing, in: before)
            && reading.has(TakingWords.priced, in: before)
    }

    /// "All 900 were sold, and the hall took".
    private func areSold(_ sold: Figure, _ taken: Figure, _ reading: Reading) -> Bool {
        let between = sold.gap(to: taken)
        return between.count <= 14 && reading.has(TakingWords.selling, in: between.prefix(4))
            && reading.has(TakingWords.taking, in: between.suffix(4))
    }
}

private enum TakingWords {
    static let priced = WordSet(
        "ticket tickets seat seats admission entry copies copy programme programmes"
    )
    static let costing = WordSet("cost costs was were is are")
    static let selling = WordSet("sold went bought paid")
    static let taking = WordSet("took brought made raised earned takings")
}
