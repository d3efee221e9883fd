/// Reads the unit after a number.
struct UnitReader {
    let parser: QuantityParser
    private var reading: Reading { parser.reading }
    private var limit: Int { parser.sentence.upperBound }

    init(parser: QuantityParser) { self.parser = parser }

    struct Match {
        let unit: MeasureUnit
        let tokens: Range<Int>
        let isHyphenated: Bool
    }

    /// The unit that follows the part's number.
    func unit(after part: QuantityPart) -> Match? {
        let end = part.end
        guard end < limit, reading.tokens.gap[end] <= .space else { return nil }
        if let symbol = symbol(after: part) { return symbol }
        var next = end
        var isHyphenated = false
        if QuantityWords.dashes.contains(reading.tokens.key[end]), end + 1 < limit,
            reading.tokens.gap[end] == .none, reading.tokens.gap[end + 1] == .none
        {
            next += 1
            isHyphenated = true
        }
        if let (unit, after) = MeasureUnits.table.longestMatch(
            at: next,
            in: reading.tokens,
            limit: limit
        ) {
            let match = Match(unit: unit, tokens: end..<after, isHyphenated: isHyphenated)
            return isMeant(match, part) ? adjusted(match, part) : nil
        }
        if let code = Currencies.code(reading.tokens.key[next]), isCode(next) {
            return Match(unit: code, tokens: end..<next + 1, isHyphenated: isHyphenated)
        }
        return nil
    }

    /// "10 $", "20€", "50p".
    private func symbol(after part: QuantityPart) -> Match? {
        let end = part.end
        let isTight = reading.tokens.gap[end] == .none
        let key = reading.tokens.key[end]
        if let symbol = Currencies.symbol(key) {
            let isNext =
                end + 1 < limit && reading.tokens.gap[end + 1] == .none
                && reading.tokens.kind[end + 1] == .number
            return isNext ? nil : Match(unit: symbol, tokens: end..<end + 1, isHyphenated: false)
        }
        guard isTight, part.numeral.hasDigits, key == UnitReader.penny else { return nil }
        let pence = MeasureUnit(name: "GBP", dimension: .money, factor: 0.01)
        return Match(unit: pence, tokens: end..<end + 1, isHyphenated: false)
    }

    private static let penny = WordKey("p")

    private func isCode(_ token: Int) -> Bool {
        let isShouted = reading.tokens.shape[token].contains(.allCapitals)
        return isShouted || UnitReader.smallCodes.contains(reading.tokens.key[token])
    }

    private static let smallCodes = WordSet("usd eur gbp")

    // MARK: Ambiguous words

    private func isMeant(_ match: Match, _ part: QuantityPart) -> Bool {
        let first = match.tokens.lowerBound + (match.isHyphenated ? 1 : 0)
        let after = match.tokens.upperBound
        if match.unit.isSymbol {
            guard part.numeral.hasDigits else { return false }
            if match.unit.mustTouch {
                return reading.tokens.gap[first] == .none
                    && !reading.tokens.shape[first].contains(.capitalised)
            }
            return true
        }
        if reading.tokens.shape[first].contains(.capitalised),
            !reading.tokens.shape[first].contains(.allCapitals),
            UnitReader.names.contains(reading.tokens.key[first])
        {
            return false
        }
        guard match.tokens.count == 1, !match.isHyphenated, !part.isSingular,
            isSingularForm(first), after < limit
        else { return true }
        // "Three day passes", "ten second-half goals" count passes and goals.
        if UnitReader.second == reading.tokens.key[first] { return false }
        let isJoined =
            reading.tokens.gap[after] == .none
            && QuantityWords.dashes.contains(reading.tokens.key[after])
        return !isJoined
            && !(reading.tokens.gap[after] == .space
                && reading.tags[after] == .nounPlural)
    }

    private static let second = WordKey("second")
    /// Units that are names with a capital: the Times, a Yard.
    private static let names = WordSet("times points yard yards sterling rand won pound")

    /// Whether the word, which is a unit, is in the singular.
    private func isSingularForm(_ token: Int) -> Bool {
        UnitReader.singulars.contains(reading.tokens.key[token])
    }

    private static let singulars = WordSet(
        """
        second minute hour day night week month year decade century mile yard foot inch acre gallon
        barrel cup pound ton ounce dollar euro degree point bit pint litre liter metre meter
        """
    )

    /// Pounds are money or mass, degrees may be an angle.
    private func adjusted(_ match: Match, _ part: QuantityPart) -> Match {
        guard match.unit.name == "pounds", !match.unit.isSymbol, isMoney(match, part) else {
            return match
        }
        let pounds = MeasureUnit(name: "GBP", dimension: .money)
        return Match(unit: pounds, tokens: match.tokens, isHyphenated: match.isHyphenated)
    }

    private func isMoney(_ match: Match, _ part: QuantityPart) -> Bool {
        let after = match.tokens.upperBound
        if match.isHyphenated { return false }
        if part.value >= 100_000 { return true }
        if after < limit, UnitReader.sterling.contains(reading.tokens.key[after]) { return true }
        let near = max(parser.sentence.lowerBound, part.start - 6)..<part.start
        return near.contains { UnitReader.payment.contains(reading.tokens.key[$0]) }
    }

    private static let sterling = WordSet("sterling")
    private static let payment = WordSet(
        "cost costs pay pays paid paying worth price priced spent spend fined fine fee earned earn owed"
    )

    /// The smaller unit of a part that may complete one with `unit`, and the token after it.
    func smallerUnit(
        of unit: MeasureUnit,
        _ second: QuantityPart
    ) -> (factor: Double, end: Int)? {
        if let found = second.unit {
            guard found.dimension == unit.dimension,
                found.dimension != .money || found.name == unit.name
            else { return nil }
            let factor = found.dimension == .money ? found.factor : MeasureParts.factor(of: found)
            return factor.map { ($0, second.end) }
        }
        guard unit.name == "feet", second.numeral.hasDigits, second.end < limit,
            reading.tokens.key[second.end] == UnitReader.inch
        else {
            return unit.name == "feet" && isBareInches(second) ? (0.0254, second.end) : nil
        }
        return (0.0254, second.end + 1)
    }

    private static let inch = WordKey("in")

    /// The 2 of "6-foot-2".
    private func isBareInches(_ second: QuantityPart) -> Bool {
        second.start > parser.sentence.lowerBound && reading.tokens.gap[second.start] == .none
            && reading.tokens.key[second.start - 1] == QuantityWords.hyphen && second.value < 12
    }
}
