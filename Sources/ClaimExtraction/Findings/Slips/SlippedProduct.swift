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

    /// A figure that may say how often the rate is taken, with the numbers it may stand for.
    private typealias Factor = (figure: Figure, values: [Double])

    /// Nil where the total is itself for one of several.
    init?(
        _ total: Figure,
        _ rate: Figure,
        _ mark: RateMark,
        _ near: some Collection<Figure>,
        _ reading: Reading
    ) {
        guard let value = total.term, let each = SlippedProduct.amount(of: rate, as: total),
            let times = RateTimes(mark, total, reading)
        else { return nil }
        let factors = near.lazy.compactMap {
            SlippedProduct.factor($0, of: total, rate, mark, times, reading)
        }.prefix(SlippedProduct.mostFactors)
        let all = Array(factors)
        var choices: [[Factor]] = (times.isOfPeriod ? [[]] : []) + all.map { [$0] }
        for first in all.indices {
            for second in all[first...].dropFirst() { choices.append([all[first], second]) }
        }
        products = choices.map { factors in
            (
                factors.map(\.figure),
                SlippedProduct.products(of: each, factors, times, reading)
            )
        }
        if SlippedProduct.isOpened(total, behind: rate, reading) {
            tied =
                times.isOfPeriod
                ? near.first { SlippedProduct.isNumber($0, ofEachBehind: rate, reading) }
                : all.last { times.areDays($0.figure, reading) }?.figure
        }
        isTimed = times.period != nil
        isAverage = mark.isAverage
        self.total = total
        self.rate = rate
        self.value = value
        self.each = each
        self.near = Array(near)
    }

    /// What a figure may be a factor for: a number of things, or a length in units of the rate's time.
    private static func factor(
        _ figure: Figure,
        of total: Figure,
        _ rate: Figure,
        _ mark: RateMark,
        _ times: RateTimes,
        _ reading: Reading
    ) -> Factor? {
        guard figure.tokens != total.tokens, figure.tokens != rate.tokens,
            figure.sentence == rate.sentence || mark.isAverage || figure.start < total.start,
            figure.quantity.bound == .exact, let count = figure.plain ?? figure.quantity.value
        else { return nil }
        if count >= 2,
            isNumber(figure, mark, before: rate, total, reading) || times.areDays(figure, reading)
        {
            return (figure, [count])
        }
        guard figure.dimension == .duration, let period = times.period,
            let unit = figure.quantity.unit.flatMap({ Period(WordKey($0)) })
        else { return nil }
        return (figure, unit.count(of: period).map { $0 * count })
    }

    /// What the factors make of the rate, the likeliest first.
    private static func products(
        of each: Double,
        _ factors: [Factor],
        _ times: RateTimes,
        _ reading: Reading
    ) -> [Double] {
        var values = factors.reduce([each]) { product, factor in
            product.flatMap { first in factor.values.map { first * $0 } }
        }
        // "65 meals a day, five days a week. Over the twelve weeks": a length of the other's time.
        if factors.count == 2,
            times.areChained(factors[0].figure, factors[1].figure, reading)
                || times.areChained(factors[1].figure, factors[0].figure, reading)
        {
            values.insert(factors.reduce(each) { $0 * ($1.figure.exact ?? 1) }, at: 0)
        }
        // "$25 an hour for eight hours … $800 a night": the hours are those of a night.
        let isTimed = factors.contains { $0.figure.dimension == .duration }
        return (isTimed ? values : [])
            + values.flatMap { value in times.ratios.map { value * $0 } }
    }

    /// Whether a total goes on from a rate: in its sentence, or with "That makes".
    private static func isOpened(
        _ total: Figure,
        behind rate: Figure,
        _ reading: Reading
    ) -> Bool {
        let opening = reading.word(reading.sentences[total.sentence].start)
        return total.start > rate.start
            // "That is less than the $13.5 million a year it once paid"
            && !reading.has(.than, in: reading.words(6, before: total))
            && (total.sentence == rate.sentence || ProductSlipWords.openings.contains(opening))
    }

    /// "$95 a day for each of 320 beds", "$110 a day per inmate for 140 inmates".
    private static func isNumber(
        _ figure: Figure,
        ofEachBehind rate: Figure,
        _ reading: Reading
    ) -> Bool {
        (1...5).contains(figure.start - rate.end) && figure.dimension == .count
            && (rate.end..<figure.start).contains {
                ProductWords.each.contains(reading.word($0))
                    || reading.word($0) == ProductSlipWords.per
            }
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

/// The times of a rate and of what may be its total.
private struct RateTimes {
    /// That of the rate, where it is for a time.
    let period: Period?
    private let totalPeriod: Period?
    /// How often the rate's time is in the total's.
    let ratios: [Double]
    /// Whether both are for a time.
    let isOfPeriod: Bool

    /// Nil where the total is itself for one of several.
    init?(_ mark: RateMark, _ total: Figure, _ reading: Reading) {
        if case .period(let own) = mark { period = own } else { period = nil }
        switch RateMark(of: total, reading) {
        case .each, .average: return nil
        case .period(let longer):
            totalPeriod = longer
            isOfPeriod = period != nil
            ratios = period.map { longer.count(of: $0) } ?? [1]
        default:
            (totalPeriod, isOfPeriod) = (RateTimes.period(behind: total, reading), false)
            ratios = [1]
        }
    }

    /// Whether a length is in the total's time.
    ///
    /// "six nights a week, with four people on every shift. That makes 84 places each week"
    func areDays(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.dimension == .duration, period == nil, let totalPeriod,
            case .period(let own) = RateMark(of: figure, reading)
        else { return false }
        return totalPeriod.count(of: own) == [1]
    }

    /// Whether one length is in the rate's time, and the other in that of the first.
    ///
    /// "five days a week. Over the twelve weeks"
    func areChained(_ days: Figure, _ weeks: Figure, _ reading: Reading) -> Bool {
        guard let period, days.dimension == .duration, weeks.dimension == .duration,
            case .period(let time) = RateMark(of: days, reading),
            let own = days.quantity.unit.flatMap({ Period(WordKey($0)) }),
            period.count(of: own) == [1],
            let unit = weeks.quantity.unit.flatMap({ Period(WordKey($0)) })
        else { return false }
        return time.count(of: unit) == [1]
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
}
