internal import Casework
internal import ClaimExtraction

/// Whether one figure says what another says of the same thing.
struct FigureComparison {
    enum Result: Equatable {
        case fits
        case differs(Mismatch.Kind)
        /// They cannot be compared.
        case unrelated
    }

    let claim: ComparedFigure
    let evidence: ComparedFigure

    init(claim: ComparedFigure, evidence: ComparedFigure) {
        self.claim = claim.read(beside: evidence)
        self.evidence = evidence.read(beside: claim)
    }

    /// How surely both are of one kind: 0 where they cannot be, 1 where only the words around can tell.
    var kinship: Double {
        // "Twice as many" is no count of two.
        if claim.isMultiple != evidence.isMultiple { return 0 }
        switch (claim.kind, evidence.kind) {
        case (.money, .money), (.share, .share), (.ordinal, .ordinal): return 2 + sharedNouns
        case (.measure(let left), .measure(let right)):
            let isOfSide = claim.side != nil && evidence.side != nil && claim.side != evidence.side
            return left == right && !isOfSide && claim.family == evidence.family ? 2 : 0
        case (.count, .count):
            if evidence.nouns.isEmpty, let label = evidence.label, claim.nouns.contains(label) {
                return 3
            }
            // "Daily traffic: 59,870" of vehicles a day.
            let isRate = claim.period != nil && claim.period == evidence.period
            if isRate, evidence.isLabelled, evidence.nouns.isEmpty,
                compared(evidence.lower, evidence.upper, 0) == .fits
            {
                return 2
            }
            if claim.nouns.isEmpty || evidence.nouns.isEmpty { return 1 }
            return sharedNouns > 0 ? 2 + sharedNouns : 0
        case (.count, .share), (.share, .count):
            if claim.isPoints, evidence.isPoints { return 2 }
            // "Approve 43, disapprove 52"
            let mayBePercent = evidence.nouns.isEmpty && evidence.upper <= 100
            return claim.isShare && !claim.isFraction && mayBePercent ? 0.5 : 0
        case (.count, .measure(.length)): return areMillions ? 1 : 0
        case (.count, .measure(.duration)), (.count, .measure(.temperature)):
            return claim.nouns.isEmpty ? 1 : 0
        case (.measure, .count), (.money, .count):
            return evidence.nouns.isEmpty ? 0.5 : 0
        default: return 0
        }
    }

    /// Whether what is counted is named beside one of the figures at least.
    var isOneNamed: Bool { !claim.nouns.isEmpty || !evidence.nouns.isEmpty }

    /// Whether both are measured, in whatever unit.
    var areMeasures: Bool {
        if case (.measure, .measure) = (claim.kind, evidence.kind) { return kinship >= 2 }
        return false
    }

    private var sharedNouns: Double { claim.nouns.isDisjoint(with: evidence.nouns) ? 0 : 1 }

    var result: Result {
        guard kinship > 0, !areOpposed else { return .unrelated }
        if areMillions {
            let (low, high) = (evidence.lower * 1e6, evidence.upper * 1e6)
            return compared(low, high, evidence.rounding * 1e6)
        }
        if let factor = evidence.otherFactor, evidence.scaleWord == nil,
            compared(evidence.lower * factor, evidence.upper * factor, 0) == .fits
        {
            return .fits
        }
        return resultAsWritten
    }

    /// "Downloads: 1.3m" of a claim of a million and more is no length.
    private var areMillions: Bool {
        guard case (.count, .measure(.length)) = (claim.kind, evidence.kind) else { return false }
        return evidence.hasBareM && claim.middle >= 100_000
    }

    /// Whether one is a rise and the other a fall: what a verb says is left to a person.
    private var areOpposed: Bool {
        guard let left = claim.direction, let right = evidence.direction else { return false }
        return left != right
    }

    private var resultAsWritten: Result {
        guard claim.unit != evidence.unit, hasUnits else {
            return compared(evidence.lower, evidence.upper, 0)
        }
        if let from = evidence.unit.flatMap(UnitScale.of), let to = claim.unit.flatMap(UnitScale.of)
        {
            let (lower, upper) = (
                from.convert(evidence.lower, to: to), from.convert(evidence.upper, to: to)
            )
            let room = abs(
                from.convert(evidence.middle + evidence.rounding, to: to) - (lower + upper) / 2
            )
            let converted = compared(lower, upper, min(room, abs(lower) * 0.06))
            if converted == .fits { return .fits }
            return hasSameDigits ? .differs(.unit) : converted
        }
        return hasSameDigits ? .differs(.unit) : .unrelated
    }

    /// Whether both have the same digits in another order: a slip of the hand rather than another thing.
    var areTransposed: Bool {
        guard claim.unit == evidence.unit else { return false }
        let digits = [claim.middle, evidence.middle].map { value in
            String(value).filter { $0.isNumber && $0 != "0" }.sorted()
        }
        return digits[0] == digits[1] && digits[0].count >= 2
    }

    /// Units are compared for measures, money and shares; what is counted is compared by its words.
    private var hasUnits: Bool {
        if case .count = claim.kind { return false }
        if case .ordinal = claim.kind { return false }
        // Which degrees are meant is left to the reader, and whose francs.
        if claim.unit == "degrees" || evidence.unit == "degrees" { return false }
        if claim.isPoints && evidence.isPoints { return false }
        guard let left = claim.unit, let right = evidence.unit else { return false }
        return !Self.currencies(of: left).contains(right)
            && !Self.currencies(of: right).contains(left)
    }

    /// Those that a bare word may stand for.
    private static func currencies(of word: String) -> Set<String> {
        word == "cents" ? currenciesOfCents : NationalCurrencies.codes(named: word)
    }

    private static let currenciesOfCents: Set = [
        "USD", "EUR", "AUD", "CAD", "HKD", "KES", "NZD", "SGD", "TWD", "ZAR",
    ]

    private var hasSameDigits: Bool {
        abs(claim.middle - evidence.middle) <= abs(claim.middle) * 0.001 + 1e-9
    }

    /// Compares with the evidence's value in the claim's unit, which conversion made inexact by `room`.
    private func compared(_ lower: Double, _ upper: Double, _ room: Double) -> Result {
        // "shrunk by 40 per cent" and "-40 %", "lost 12 feet" and "-3.7 m"; degrees are below nought or aren't.
        let isFall = evidence.upper < 0 && claim.lower > 0 && !claim.isTemperature
        var (low, high) = isFall ? (-upper, -lower) : (lower, upper)
        if let left = claim.period, let right = evidence.period, left != right {
            guard let from = RatePeriod.perYear[right], let to = RatePeriod.perYear[left] else {
                return hasSameDigits ? .differs(.unit) : .unrelated
            }
            (low, high) = (low * from / to, high * from / to)
            let fits =
                abs((low + high) / 2 - claim.middle) <= claim.rounding + abs(claim.middle) * 0.01
            return fits ? .fits : .differs(hasSameDigits ? .unit : .number)
        }
        // "£40,000 a year" and "£120,000 over three years"
        if let period = claim.period.flatMap({ RatePeriod.perYear[$0] }),
            let stretch = evidence.stretch, let unit = RatePeriod.perYear[stretch.unit]
        {
            let each = (low + high) / 2 / stretch.count * unit / period
            let fits = abs(each - claim.middle) <= claim.rounding + abs(claim.middle) * 0.01
            return fits ? .fits : .differs(hasSameDigits ? .unit : .number)
        }
        // "a salary of $96,000" and "$8,000 per month"
        if claim.period == nil, let each = evidence.period.flatMap({ RatePeriod.perYear[$0] }),
            abs((low + high) / 2 * each - claim.middle) <= claim.rounding + abs(claim.middle) * 0.01
        {
            return .fits
        }
        if low > high { swap(&low, &high) }
        let room = room + (evidence.isRounded ? evidence.rounding : 0)
        switch claim.bound {
        case .exact, .approximately: return exactly(low, high, room)
        case .moreThan, .atLeast:
            return evidence.limit == .atMost && hasSameDigits
                ? .differs(.bound) : above(low, high, room)
        case .lessThan, .atMost:
            return evidence.limit == .atLeast && hasSameDigits && !claim.isNearly
                ? .differs(.bound) : below(low, high, room)
        }
    }

    private func exactly(_ low: Double, _ high: Double, _ room: Double) -> Result {
        // Both ends of a range are said.
        let own = claim.lower < claim.upper ? 0 : claim.rounding
        var slack = max(own, room) + abs(claim.middle) * 1e-9
        if claim.bound == .approximately || evidence.bound == .approximately {
            slack = max(slack, abs(claim.middle) * 0.06)
        }
        let isInside = low <= claim.upper + slack && high >= claim.lower - slack
        switch evidence.bound {
        case .exact, .approximately: return isInside ? .fits : .differs(numberOrScale(low, high))
        case .moreThan, .atLeast:
            if evidence.isNearly { break }
            if claim.bound == .approximately, isInside { return .fits }
            return .differs(isInside ? .bound : numberOrScale(low, high))
        case .lessThan, .atMost:
            if evidence.isNearly { break }
            if claim.bound == .approximately, isInside { return .fits }
            return .differs(isInside ? .bound : numberOrScale(low, high))
        }
        let isClose =
            claim.upper <= high + slack && claim.lower >= high * ComparedFigure.leastOfNearly
        return isClose ? .fits : .differs(numberOrScale(low, high))
    }

    /// "more than", "at least".
    private func above(_ low: Double, _ high: Double, _ room: Double) -> Result {
        let limit = claim.lower
        let isEqual = abs(low - limit) <= abs(limit) * 1e-9
        switch evidence.bound {
        case .moreThan, .atLeast:
            if isEqual {
                return claim.bound == evidence.bound || evidence.bound == .moreThan
                    ? .fits : .differs(.bound)
            }
            return low > limit ? .fits : .differs(side(low))
        case .lessThan, .atMost:
            if evidence.isNearly { return isEqual || low < limit ? .differs(.bound) : .fits }
            return .differs(isEqual || high < limit ? .bound : numberOrScale(low, high))
        case .exact, .approximately:
            let slack = evidence.bound == .approximately ? abs(limit) * 0.06 : room * 0.999
            if evidence.bound == .approximately || room > 0, !isEqual, high + slack > limit,
                claim.rounding < room
            {
                return .fits
            }
            if isEqual { return claim.bound == .atLeast ? .fits : .differs(.bound) }
            guard high > limit else { return .differs(side(high)) }
            return isFarOff(low, limit) ? .differs(numberOrScale(low, high)) : .fits
        }
    }

    /// "fewer than", "at most", "nearly".
    private func below(_ low: Double, _ high: Double, _ room: Double) -> Result {
        let limit = claim.upper
        let isEqual = abs(high - limit) <= abs(limit) * 1e-9
        switch evidence.bound {
        case .lessThan, .atMost:
            if claim.isNearly, !evidence.isNearly, isEqual { return .differs(.bound) }
            if isEqual {
                return claim.bound == evidence.bound || evidence.bound == .lessThan
                    ? .fits : .differs(.bound)
            }
            return high < limit && !(claim.isNearly && high < limit * ComparedFigure.leastOfNearly)
                ? .fits : .differs(high < limit ? numberOrScale(low, high) : side(high))
        case .moreThan, .atLeast:
            return .differs(isEqual || low > limit ? .bound : numberOrScale(low, high))
        case .exact, .approximately:
            if isEqual { return claim.bound == .atMost ? .fits : .differs(.bound) }
            guard low < limit else { return .differs(side(low)) }
            if claim.isNearly {
                return high >= limit * ComparedFigure.leastOfNearly
                    ? .fits : .differs(numberOrScale(low, high))
            }
            return isFarOff(high, limit) ? .differs(numberOrScale(low, high)) : .fits
        }
    }

    /// On the wrong side of a bound, unless a scale makes the difference.
    private func side(_ value: Double) -> Mismatch.Kind {
        numberOrScale(value, value) == .scale ? .scale : .bound
    }

    private func isFarOff(_ value: Double, _ limit: Double) -> Bool {
        guard value > 0, limit > 0 else { return false }
        let ratio = max(value / limit, limit / value)
        return ratio >= 9.5
    }

    /// Another scale where a power of ten or a word such as "million" makes the difference.
    private func numberOrScale(_ low: Double, _ high: Double) -> Mismatch.Kind {
        let value = (low + high) / 2
        guard value > 0, claim.middle > 0, max(value, claim.middle) >= 10_000 else {
            return .number
        }
        let ratio = value > claim.middle ? value / claim.middle : claim.middle / value
        let differsInWord = claim.scaleWord != evidence.scaleWord && ratio >= 300
        var power = 10.0
        while power < 1e13 {
            if abs(ratio / power - 1) < 0.005 { return .scale }
            power *= 10
        }
        return differsInWord ? .scale : .number
    }
}
