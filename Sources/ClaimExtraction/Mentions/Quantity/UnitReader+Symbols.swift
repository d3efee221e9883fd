/// Units that signs and single letters stand for.
extension UnitReader {
    /// "10 $", "20€", "50p".
    func symbol(after part: QuantityPart) -> Match? {
        let end = part.end
        let isTight = reading.tokens.gap[end] == .none
        let key = reading.tokens.key[end]
        if let symbol = Currencies.symbol(key) {
            let isNext =
                end + 1 < limit && reading.tokens.gap[end + 1] == .none
                && reading.tokens.kind[end + 1] == .number
            return isNext ? nil : Match(unit: symbol, tokens: end..<end + 1, isHyphenated: false)
        }
        guard part.numeral.hasDigits else { return nil }
        if let mark = mark(after: part) {
            return Match(unit: mark, tokens: end..<end + 1, isHyphenated: false)
        }
        if part.unit == nil, Kelvin.isMeant(at: end, in: reading) {
            return Match(unit: UnitReader.kelvins, tokens: end..<end + 1, isHyphenated: false)
        }
        if let scale = degreeScale(after: part, isTight: isTight) {
            return Match(unit: scale, tokens: end..<end + 1, isHyphenated: false)
        }
        if isTight, isMultiplier(end) {
            let times = MeasureUnit(name: "times", dimension: .ratio)
            return Match(unit: times, tokens: end..<end + 1, isHyphenated: false)
        }
        // "1080p" is a picture's height.
        guard isTight, key == UnitReader.penny, !UnitReader.heights.contains(part.value) else {
            return nil
        }
        return Match(
            unit: Currencies.money("GBP", factor: 0.01),
            tokens: end..<end + 1,
            isHyphenated: false
        )
    }

    /// "20x faster", "10×", but not "4x4".
    private func isMultiplier(_ token: Int) -> Bool {
        let tokens = reading.tokens
        guard UnitReader.multipliers.contains(tokens.key[token]),
            !tokens.shape[token].contains(.capitalised)
        else { return false }
        return token + 1 >= limit || tokens.gap[token + 1] != .none
            || tokens.kind[token + 1] == .punctuation
    }

    private static let multipliers = WordSet("x ×")
    private static let heights: [Double] = [720, 1080, 1440, 2160]

    /// "40C", "104F", "-5C": temperatures that may be felt, and no names before them ("Gate 40C").
    ///
    /// With a space between ("100 F"), or in small letters, only where temperatures are spoken of.
    private func degreeScale(after part: QuantityPart, isTight: Bool) -> MeasureUnit? {
        let tokens = reading.tokens
        guard part.unit == nil, UnitReader.scaleLetters.contains(tokens.key[part.end]),
            isTight && tokens.shape[part.end].contains(.capitalised)
                || Kelvin.isTemperature(before: part.start, in: reading),
            part.end + 1 >= limit || tokens.gap[part.end + 1] != .none
                || tokens.kind[part.end + 1] == .punctuation,
            part.start <= parser.sentence.lowerBound
                || !tokens.shape[part.start - 1].contains(.capitalised)
                || reading.tags[part.start - 1] == .determiner
        else { return nil }
        switch tokens.key[part.end] {
        case UnitReader.cent
        where part.value < 0 || (15...60).contains(part.value) || isWarming(part):
            return MeasureUnit(name: "degrees Celsius", dimension: .temperature)
        case UnitReader.fahrenheit where (20...135).contains(part.value):
            return MeasureUnit(name: "degrees Fahrenheit", dimension: .temperature)
        default: return nil
        }
    }

    /// "1.5C above pre-industrial levels", "warming of 2C": a few degrees that it grew warmer or colder by.
    private func isWarming(_ part: QuantityPart) -> Bool {
        let tokens = reading.tokens
        let near = max(parser.sentence.lowerBound, part.start - 5)..<min(limit, part.end + 3)
        return part.value > 0 && near.contains { UnitReader.warming.contains(tokens.key[$0]) }
    }

    private static let warming = WordSet(
        """
        warming warmer warm warms warmed cooler cooling colder hotter heating above below rise temperature
        temperatures pre-industrial preindustrial climate limit target goal threshold ceiling guardrail overshoot
        """
    )
    private static let fahrenheit = WordKey("f")
    private static let scaleLetters = WordSet("c f")

    /// 5′, 8″, and 8" where the mark closes no quotation.
    private func mark(after part: QuantityPart) -> MeasureUnit? {
        let end = part.end
        let key = reading.tokens.key[end]
        if key == UnitReader.prime { return UnitReader.feet }
        if key == UnitReader.doublePrime { return UnitReader.inches }
        if key == UnitReader.quote {
            return isQuotationMark(end) ? nil : UnitReader.inches
        }
        // The foot of 6'2".
        guard key == UnitReader.apostrophe, end + 2 < limit, reading.tokens.gap[end] == .none,
            reading.tokens.gap[end + 1] <= .space, reading.tokens.kind[end + 1] == .number
        else { return nil }
        let after = reading.tokens.key[end + 2]
        return after == UnitReader.quote || after == UnitReader.doublePrime ? UnitReader.feet : nil
    }

    /// Whether a quotation begins or ends with the mark; they stand in the order of their opening marks.
    private func isQuotationMark(_ token: Int) -> Bool {
        var low = 0
        var high = reading.quotations.count
        while low < high {
            let middle = (low + high) / 2
            if reading.quotations[middle].open <= token { low = middle + 1 } else { high = middle }
        }
        return reading.quotations[max(0, low - 3)..<low].contains {
            $0.open == token || $0.close == token || $0.close == nil
        }
    }

    private static let kelvins = MeasureUnit(name: "kelvins", dimension: .temperature)
    private static let penny = WordKey("p")
    private static let prime = WordKey("′")
    private static let doublePrime = WordKey("″")
    private static let quote = WordKey("\"")
    private static let apostrophe = WordKey("'")
    private static let feet = MeasureUnit(name: "feet", dimension: .length)
    private static let inches = MeasureUnit(name: "inches", dimension: .length)
}
