/// Finds totals that are one slip away from the product of the figures around.
///
/// "40 houses … $150,000 apiece … $8 million", "six teachers worked 30 hours each at £20 an hour, which cost £4,600", "150 rolls
/// a day, 1,250 a week". Of a figure for each, or for a time, and of up to two numbers near it every product is tried. Silent if
/// one gives the total; what is said to follow from what isn't asked, since a ``Slip`` is no chance.
struct SlippedProducts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: RateMark.words), Trigger(figures: 2, cues: RateMark.parts),
    ]

    /// A sentence with more figures is a table.
    private static let mostFigures = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let rate = figures.figures[index]
            let sentence = rate.sentence
            let here = figures.figures(ofSentence: sentence)
            let next = figures.figures(ofSentence: sentence + 1)
            guard rate.term != nil, here.count <= SlippedProducts.mostFigures,
                let mark = RateMark(of: rate, reading),
                mark.isAverage || here.count + next.count >= 2,
                !here.contains(where: { reading.areGivenAlike($0, rate) })
            else { continue }
            // "saves $135,000 a year, $45,000 for each of the three": an even multiple beside it, so that none is looked for before.
            let hasMultiple = here.contains { total in
                guard mayBeTotal(total, of: rate, reading), total.dimension == rate.dimension,
                    let count = total.term.flatMap({ sum in rate.term.map { sum / $0 } })
                else { return false }
                return count < 1000 && count == count.rounded()
            }
            // "$5,000 for the second, and $7,000 went to 70 others, $100 each"
            let isRight = here.contains { total in
                mayBeTotal(total, of: rate, reading)
                    && SlippedProduct(total, rate, mark, here, reading)?.isGivenByOne == true
            }
            guard !isRight else { continue }
            let candidates = candidates(for: rate, mark, figures, reading)
            for (total, factors) in candidates where mayBeTotal(total, of: rate, reading) {
                guard total.sentence >= sentence || !hasMultiple,
                    !WorkedSum.isSumOfProducts(total, of: here),
                    !isOfNumber(toldIn: figures, total, rate),
                    let found = SlippedProduct(total, rate, mark, factors, reading)?
                        .finding(reading)
                else { continue }
                findings.append(found)
                break
            }
        }
    }

    /// The figures that may be the total of a rate, and for each those that may be its factors.
    private func candidates(
        for rate: Figure,
        _ mark: RateMark,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [(total: Figure, factors: [Figure])] {
        let sentence = rate.sentence
        let here = figures.figures(ofSentence: sentence)
        let next = figures.figures(ofSentence: sentence + 1)
        let before = reading.opensBlock(sentence) ? [] : figures.figures(ofSentence: sentence - 1)
        let near = before + here + next
        let counts = counts(for: mark, before: sentence - 1, figures, reading)
        // "1.8 million litres … They came 60 times and brought 25,000 litres on each trip."
        let earlier = (max(0, sentence - SlippedProducts.reach)..<max(0, sentence - 1))
            .flatMap { figures.figures(ofSentence: $0) }
            .suffix(SlippedProducts.mostEarlier)
            .filter {
                $0.quantity.unit != nil
                    && (rate.quantity.unit != nil && rate.dimension != .duration
                        || mark.isEach && !reading.startsBlock(between: $0.sentence, sentence))
                    && (!mark.isAverage || $0.sentence >= sentence - 2)
            }
        // "£46,200 … There were 132 claims. The average payment was £530."
        return (here + next).map { (total: $0, factors: Array(near + counts)) }
            + earlier.map { (total: $0, factors: Array(mark.isAverage ? near : here)) }
    }

    /// "Thirty-four pots were entered … Each cook had to make five gallons, so that there were 170": a number told anywhere before
    /// gives the total.
    private func isOfNumber(toldIn figures: FigureTable, _ total: Figure, _ rate: Figure) -> Bool {
        guard let each = rate.exact, let value = total.exact, total.isOfSameUnit(rate) else {
            return false
        }
        return figures.figures(aroundSentence: rate.sentence).contains {
            $0.dimension == .count && $0.start < rate.start && ($0.exact ?? 0) >= 10
                && ($0.exact ?? 0) * each == value
        }
    }

    /// How many sentences before a figure may tell what its total or its number is.
    private static let reach = 10
    private static let mostEarlier = 24

    /// The numbers told earlier of what the figure is for: "thirty-eight singers" for "£2,000 for each singer".
    private func counts(
        for mark: RateMark,
        before sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        guard case .each(let noun?) = mark, noun < reading.tokens.count else { return [] }
        let singular = reading.text(noun).lowercased()
        let plurals = [WordKey(singular), WordKey(singular + "s"), WordKey(singular + "es")]
        return figures.figures(aroundSentence: sentence).filter { figure in
            figure.dimension == .count && figure.sentence < sentence
                && figure.noun.map(plurals.contains) == true
        }
    }

    private func mayBeTotal(_ total: Figure, of rate: Figure, _ reading: Reading) -> Bool {
        guard total.tokens != rate.tokens, let value = total.term, let each = rate.term,
            total.sentence <= rate.sentence || !reading.opensWithAnother(total.sentence),
            // "20 points", "a 30-point lead"
            total.dimension != .other,
            // "which comes to an average of 42 hours a week"
            !reading.has(ProductWords.averages, in: reading.words(3, before: total))
        else { return false }
        // "144 readers had ten minutes each, 24 hours in all"
        if rate.dimension == .duration, total.dimension == .duration {
            return total.quantity.unit != rate.quantity.unit || value > each
        }
        if rate.isMeasure, total.isMeasure, !total.isOfSameUnit(rate) {
            return (rate.plain(inUnitOf: total) ?? value) < value
        }
        guard value > each else { return false }
        // "2 kilometres each morning, 24 a week"
        let isBare = total.dimension == .count && total.quantity.unit == nil
        // "four crossings each way. The ferry carries 22 cars": told of something else.
        let isOfOther =
            total.sentence > rate.sentence && rate.dimension == .count
            && rate.quantity.unit == nil && total.quantity.unit != nil
        guard !isOfOther, RateMark(of: total, reading)?.isAverage != true else { return false }
        // "The 48 kilometres took eight hours, six an hour."
        let isOfTotal =
            rate.dimension == .count && rate.quantity.unit == nil && total.isMeasure
            && total.sentence == rate.sentence && total.start < rate.start
            && RateMark(of: rate, reading)?.isEach == false
        guard isBare else {
            return total.dimension == rate.dimension && total.isOfSameUnit(rate) || isOfTotal
        }
        if total.sentence > rate.sentence {
            // "That makes 290.", "Of the 5,400 that were planted"
            let start = reading.sentences[total.sentence].start
            let isOfThe =
                total.start == start + 2 && reading.word(start) == .of
                && reading.word(start + 1) == .the
            return rate.dimension == .count
                && (isOfThe || ProductSlipWords.openings.contains(reading.word(start)))
        }
        return total.start > rate.start
    }
}

/// A figure for one, and a figure that may be for all.
private struct SlippedProduct {
    private let total: Figure
    private let rate: Figure
    private let value: Double
    private let each: Double
    /// Whether the figure is for a time.
    private let isTimed: Bool
    private let isAverage: Bool
    /// Every product of factors, those of few factors first; of one whose factor isn't fixed all.
    private let products: [(factors: [Figure], values: [Double])]
    private let near: [Figure]

    /// Below it one number is always near another.
    private static let least = 20.0

    /// Nil where the total is itself for one of several.
    init?(
        _ total: Figure,
        _ rate: Figure,
        _ mark: RateMark,
        _ near: some Collection<Figure>,
        _ reading: Reading
    ) {
        guard let value = total.term, let each = SlippedProduct.amount(of: rate, as: total)
        else { return nil }
        let totalMark = RateMark(of: total, reading)
        var period: Period?
        if case .period(let own) = mark { period = own }
        var ratios: [Double] = [1]
        var isOfPeriod = false
        switch totalMark {
        case .each, .average: return nil
        case .period(let longer):
            isOfPeriod = period != nil
            ratios = period.map { longer.count(of: $0) } ?? ratios
        default: break
        }
        let factors = near.compactMap { figure -> (figure: Figure, values: [Double])? in
            guard figure.tokens != total.tokens, figure.tokens != rate.tokens,
                figure.sentence == rate.sentence || mark.isAverage || figure.start < total.start,
                figure.quantity.bound == .exact, let count = figure.plain ?? figure.quantity.value
            else { return nil }
            if count >= 2, SlippedProduct.isNumber(figure, mark, before: rate, total, reading) {
                return (figure, [count])
            }
            guard figure.dimension == .duration, let period,
                let unit = figure.quantity.unit.flatMap({ Period(WordKey($0)) })
            else { return nil }
            return (figure, unit.count(of: period).map { $0 * count })
        }.prefix(SlippedProduct.mostFactors)
        var products: [(factors: [Figure], values: [Double])] = []
        func add(_ factors: [(figure: Figure, values: [Double])]) {
            var values = factors.reduce([each]) { product, factor in
                product.flatMap { first in factor.values.map { first * $0 } }
            }
            // "$25 an hour for eight hours … $800 a night": the hours are those of a night.
            let isTimed = factors.contains { $0.figure.dimension == .duration }
            values = (isTimed ? values : []) + values.flatMap { value in ratios.map { value * $0 } }
            products.append((factors.map(\.figure), values))
        }
        if isOfPeriod { add([]) }
        for factor in factors { add([factor]) }
        for first in factors.indices {
            for second in factors[first...].dropFirst() { add([factors[first], second]) }
        }
        isTimed = period != nil
        isAverage = mark.isAverage
        self.total = total
        self.rate = rate
        self.value = value
        self.each = each
        self.products = products
        self.near = Array(near)
    }

    /// Whether a figure may say how many there are of what the other is for.
    ///
    /// Whole numbers may; so may "twelve nights" before "at $700", and 40 kilos where "a kilo" takes so much.
    private static func isNumber(
        _ figure: Figure,
        _ mark: RateMark,
        before rate: Figure,
        _ total: Figure,
        _ reading: Reading
    ) -> Bool {
        switch figure.dimension {
        case .count: return figure.plain.map { $0 == $0.rounded() } ?? false
        // "swam all of them twice", but not "twice a week"
        case .ratio:
            return figure.quantity.value.map { $0 == $0.rounded() } == true
                && figure.sentence == rate.sentence && RateMark(of: figure, reading) == nil
        case .duration:
            return mark.isEach && rate.start == figure.nounEnd + 1 && total.start > rate.start
        default:
            guard case .each(let noun?) = mark, figure.isMeasure, let unit = figure.quantity.unit
            else { return false }
            return WordKey(unit) == reading.word(noun)
                || UnitSizes.areOne(WordKey(unit), reading.word(noun))
        }
    }

    /// The figure for each in the unit of the total: ten minutes as a sixth of an hour.
    private static func amount(of rate: Figure, as total: Figure) -> Double? {
        guard let value = rate.term else { return nil }
        // "A bag holds 50 kilos, and the 320 bags weighed 16 tonnes."
        if rate.isMeasure, total.isMeasure { return rate.plain(inUnitOf: total) }
        guard rate.dimension == .duration, rate.quantity.unit != total.quantity.unit else {
            return value
        }
        let periods = [total, rate].map { $0.quantity.unit.flatMap { Period(WordKey($0)) } }
        guard let long = periods[0], let short = periods[1], let count = long.count(of: short).first
        else { return nil }
        return value / count
    }

    private static let mostFactors = 12

    /// Whether one factor gives the total.
    var isGivenByOne: Bool {
        products.contains { product in
            product.factors.count == 1
                && product.values.contains { agrees($0, of: product.factors) }
        }
    }

    /// The first product that the total, or the figure for each, misses by a slip, if none gives it.
    func finding(_ reading: Reading) -> Finding? {
        let isGiven = products.contains { product in
            product.values.contains { agrees($0, of: product.factors) }
        }
        guard !isGiven else { return nil }
        let slipped = products.first { product in
            product.values.first.map { isSlip($0, of: product.factors) } == true
        }
        guard let slipped, let product = slipped.values.first,
            // "$1.2 million, of which she gets $700,000 and the two sons $250,000 each"
            !near.contains(where: {
                $0.tokens != total.tokens && $0.isOfSameUnit(total)
                    && abs(($0.term ?? 0) - value - product) <= 0.005 * product
            })
        else { return nil }
        let count = product / each
        let figures = slipped.factors + [rate, total]
        // "carries 17,000 vehicles a day … 19,000 vehicles a day": of one day there is nothing to multiply.
        guard count != 1 else { return .ofTwoValues(total.tokens, rate.tokens, reading) }
        return reading.miscount(.product(count, each), not: value, figures)
    }

    /// Whether the total is the product, as nearly as its factors are written: of whole numbers of things to the last one.
    private func agrees(_ product: Double, of factors: [Figure]) -> Bool {
        let isExact =
            !isTimed && !isAverage && WorkedSum.lastPlace(of: value) == 1
            && ([total, rate] + factors).allSatisfy {
                $0.dimension == .count && ($0.exact ?? 0.5) == ($0.exact ?? 0).rounded()
            }
        return isExact ? value == product : total.agrees(with: product)
    }

    private func isSlip(_ product: Double, of factors: [Figure]) -> Bool {
        guard max(value, product) >= SlippedProduct.least else { return false }
        if Slip.isLikely(value, for: product) { return true }
        // An average is rounded.
        guard factors.count == 1, !(isTimed && total.dimension == .money),
            !isAverage || each >= 100, total.quantity.unit != nil, value >= 30
        else { return false }
        // "360 pages in 120 days, four a day": the quotient comes out even.
        let (meant, number) = (value / (product / each), value / each)
        return meant >= 2 && (meant == meant.rounded() || total.dimension == .money)
            && Slip.isLikely(each, for: meant)
            // "50 pages a night; the 900 pages took 28 nights"
            || isTimed && number >= 5 && number == number.rounded()
                && Slip.isLikely(product / each, for: number)
    }
}

extension Reading {
    /// "$3 million to the mother and $2 million to each of the two sons": one beside the other, so that no figure around is for all of
    /// the second alone.
    fileprivate func areGivenAlike(_ first: Figure, _ second: Figure) -> Bool {
        let (one, other) = (first.nounEnd, second.nounEnd)
        return first.dimension == second.dimension && first.end <= second.start
            && max(one, other) < tokens.count && word(one) == word(other)
            && tag(one) == .preposition && word(one) != .of
            && word(second.start - 1) == .and
    }

    /// Whether a sentence is about one besides those who were told of: "The third had to put up $2,000".
    fileprivate func opensWithAnother(_ sentence: Int) -> Bool {
        let start = sentences[sentence].start
        let isDetermined = ClosedWords.singularDeterminers.contains(word(start))
        let key = word(isDetermined ? start + 1 : start)
        return ProductSlipWords.others.contains(key)
            || isDetermined && ClosedWords.ordinals.contains(key)
    }
}

private enum ProductSlipWords {
    static let others = WordSet("another other others")
    static let openings = WordSet("that this these those together")
}
