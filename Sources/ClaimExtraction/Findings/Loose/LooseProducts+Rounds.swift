/// Lengths and weights of what is done so many times.
extension LooseProducts {
    /// A total that a length and how often it is covered don't give.
    ///
    /// "The round is 94 kilometres long. He makes it twice a week for fifty weeks and so covers 940 kilometres in a year".
    ///
    /// The total is a slip away from the product, and no figure around is the product.
    func ofRounds(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let items = figures.figures(ofSentence: sentence)
        guard items.count <= 5,
            let times = items.first(where: { isWhole($0) }),
            let number = times.quantity.value,
            let total = items.last(where: { $0.isMeasure && $0.start > times.nounEnd }),
            let sum = total.exact,
            let factor = factor(of: times, number, until: total, items, reading),
            case let before = figures.figures(ofSentence: sentence - 1)
                + items.prefix(while: { $0.end <= times.start }),
            case let rates = before.filter({ $0.isMeasure }), rates.count == 1,
            let rate = rates.first, rate.isOfSameUnit(total), let each = rate.exact,
            case let product = factor.count * each, Slip.isLikely(sum, for: product),
            !figures.figures(aroundSentence: sentence).contains(where: {
                $0.isMeasure && $0.plain == product
            })
        else { return nil }
        let places = [rate, times] + factor.figures + [total]
        return reading.miscount(.product(factor.count, each), not: sum, places)
    }

    /// "twice", "five times".
    private func isWhole(_ times: Figure) -> Bool {
        (times.dimension == .ratio || times.counts(LooseProductWords.times))
            && times.quantity.bound == .exact && times.quantity.upper == nil
            && times.quantity.value.map { $0 >= 2 && $0 == $0.rounded() } == true
    }

    /// How often it is done in all: "twice a week for fifty weeks", or for a total of a week "twice a week".
    private func factor(
        of times: Figure,
        _ number: Double,
        until total: Figure,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (count: Double, figures: [Figure])? {
        let article = (times.start + 1...times.nounEnd).first {
            ProductWords.articles.contains(reading.word($0))
        }
        guard let article, let period = ProductWords.days[reading.word(article + 1)]
        else { return nil }
        let lengths = items.filter {
            $0.dimension == .duration && $0.start > times.nounEnd && $0.end <= total.start
        }
        if let length = lengths.first {
            guard lengths.count == 1, length.daysOfUnit == period, let count = length.exact
            else { return nil }
            return (number * count, [length])
        }
        return PeriodRate(total, reading)?.days == period ? (number, []) : nil
    }
}
