/// A figure for one, and a figure that may be for all.
struct SlippedProduct {
    private let total: Figure
    private let rate: Figure
    private let value: Double
    private let each: Double
    /// Whether the figure is for a time.
    private let isTimed: Bool
    private let isAverage: Bool
    /// Every product of factors, those of few factors first; of one whose factor isn't fixed all.
    private let products: [(factors: [Figure], values: [Double])]
    /// The factor that the words tie to the rate and to the total's time: "$95 a day for each of 320 beds … a year", "six nights a week
    /// … places each week".
    private var tied: Figure?
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
        var totalPeriod: Period?
        switch totalMark {
        case .each, .average: return nil
        case .period(let longer):
            totalPeriod = longer
            isOfPeriod = period != nil
            ratios = period.map { longer.count(of: $0) } ?? ratios
        default: totalPeriod = SlippedProduct.period(behind: total, reading)
        }
        var tied: Figure?
        let opening = reading.word(reading.sentences[total.sentence].start)
        let isOpened =
            total.start > rate.start
            // "That is less than the $13.5 million a year it once paid"
            && !reading.has(.than, in: reading.words(6, before: total))
            && (total.sentence == rate.sentence || ProductSlipWords.openings.contains(opening))
        if isOfPeriod, isOpened {
            tied = near.first {
                (1...5).contains($0.start - rate.end) && $0.dimension == .count
                    && (rate.end..<$0.start).contains {
                        ProductWords.each.contains(reading.word($0))
                            || reading.word($0) == ProductSlipWords.per
                    }
            }
        }
        let factors = near.compactMap { figure -> (figure: Figure, values: [Double])? in
            guard figure.tokens != total.tokens, figure.tokens != rate.tokens,
                figure.sentence == rate.sentence || mark.isAverage || figure.start < total.start,
                figure.quantity.bound == .exact, let count = figure.plain ?? figure.quantity.value
            else { return nil }
            if count >= 2, SlippedProduct.isNumber(figure, mark, before: rate, total, reading) {
                return (figure, [count])
            }
            // "six nights a week, with four people on every shift. That makes 84 places each week"
            if figure.dimension == .duration, count >= 2, period == nil, let totalPeriod,
                case .period(let own) = RateMark(of: figure, reading),
                totalPeriod.count(of: own) == [1]
            {
                if isOpened { tied = figure }
                return (figure, [count])
            }
            guard figure.dimension == .duration, let period,
                let unit = figure.quantity.unit.flatMap({ Period(WordKey($0)) })
            else { return nil }
            return (figure, unit.count(of: period).map { $0 * count })
        }.prefix(SlippedProduct.mostFactors)
        var products: [(factors: [Figure], values: [Double])] = []
        func isChained(_ length: Figure, to hours: Figure) -> Bool {
            guard case .period(let time) = RateMark(of: hours, reading),
                hours.dimension == .duration, length.dimension == .duration,
                let own = hours.quantity.unit.flatMap({ Period(WordKey($0)) }),
                let period, period.count(of: own) == [1],
                let unit = length.quantity.unit.flatMap({ Period(WordKey($0)) })
            else { return false }
            return time.count(of: unit) == [1]
        }
        func add(_ factors: [(figure: Figure, values: [Double])]) {
            var values = factors.reduce([each]) { product, factor in
                product.flatMap { first in factor.values.map { first * $0 } }
            }
            // "65 meals a day, five days a week. Over the twelve weeks": a length of the other's time.
            if factors.count == 2, period != nil,
                factors.contains(where: { one in
                    factors.contains { isChained($0.figure, to: one.figure) }
                })
            {
                values = [factors.reduce(each) { $0 * ($1.figure.exact ?? 1) }] + values
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
        self.tied = tied
    }

    /// "84 places to fill each week": the time behind words that go on from the noun.
    private static func period(behind total: Figure, _ reading: Reading) -> Period? {
        let behind = reading.sentences[total.sentence].tokens.behind(total.nounEnd, 6)
            .prefix { !reading.isMark($0) }
        return zip(behind, behind.dropFirst()).lazy.compactMap { lead, noun in
            ProductWords.articles.contains(reading.word(lead))
                || ClosedWords.eachOrEvery.contains(reading.word(lead))
                ? Period(reading.word(noun)) : nil
        }.first
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
    ///
    /// `told` are figures of which one may be the product, so that the total is of something else.
    func finding(besides told: [Figure], _ reading: Reading) -> Finding? {
        let isGiven = products.contains { product in
            product.values.contains { agrees($0, of: product.factors) }
        }
        guard !isGiven else { return nil }
        let slipped =
            products.first { product in
                product.values.first.map { isSlip($0, of: product.factors) } == true
            }
            ?? products.last { product in
                holdsTied(product.factors) && product.factors.count == (isTimed ? 1 : 2)
                    && product.values.first.map { max(value, $0) < 1.4 * min(value, $0) } == true
            }
        guard let slipped, let product = slipped.values.first,
            !told.contains(where: { figure in
                figure.agrees(with: product)
                    && !(slipped.factors + [rate]).contains { $0.tokens == figure.tokens }
            }),
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

    private func holdsTied(_ factors: [Figure]) -> Bool {
        tied.map { tied in factors.contains { $0.tokens == tied.tokens } } == true
    }

    /// Whether the total is the product, as nearly as its factors are written: of whole numbers of things to the last one.
    private func agrees(_ product: Double, of factors: [Figure]) -> Bool {
        let isExact =
            !isTimed && !isAverage
            && (WorkedSum.lastPlace(of: value) == 1 || value < 1000 && holdsTied(factors))
            && ([total, rate] + factors).allSatisfy {
                // "six nights a week"
                ($0.dimension == .count || $0.tokens == tied?.tokens)
                    && ($0.exact ?? 0.5) == ($0.exact ?? 0).rounded()
            }
        return isExact ? value == product : total.agrees(with: product)
    }

    private func isSlip(_ product: Double, of factors: [Figure]) -> Bool {
        guard max(value, product) >= SlippedProduct.least else { return false }
        // "about $13.1 million" for 11,096,000
        let place = WorkedSum.lastPlace(of: value)
        let isRounded = place >= 1000 && value / place >= 100
        if Slip.isLikely(value, for: product)
            || isRounded && Slip.isLikely(value, for: (product / place).rounded() * place)
        {
            return true
        }
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
