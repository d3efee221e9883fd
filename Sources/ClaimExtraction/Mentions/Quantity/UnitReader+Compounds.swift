/// Units that are put together: powers ("km^2", "m/s²"), and one divided by another ("mg/l", "kg per cubic metre").
extension UnitReader {
    /// The unit with the power and the divisor that go on after it.
    func compound(_ match: Match) -> Match {
        guard match.unit.dimension != .money, match.unit.dimension != .percent else { return match }
        var unit = match.unit
        var end = match.tokens.upperBound
        if unit.isSymbol, let (power, after) = power(at: end) {
            unit = raised(unit, to: power)
            end = after
        }
        if let (product, after) = product(unit, at: end) {
            unit = product
            end = after
        }
        if let (divided, after) = divided(unit, at: end, symbol: end - 1) {
            unit = divided
            end = after
        }
        return Match(
            unit: unit,
            tokens: match.tokens.lowerBound..<end,
            isHyphenated: match.isHyphenated
        )
    }

    // MARK: Powers

    /// "²", "³", "^2", "^3", touching the unit.
    private func power(at token: Int) -> (value: Int, end: Int)? {
        let tokens = reading.tokens
        guard token < limit, tokens.gap[token] == .none else { return nil }
        if let value = CompoundWords.superscripts[tokens.key[token]] { return (value, token + 1) }
        guard tokens.key[token] == .caret, token + 1 < limit,
            tokens.gap[token + 1] == .none
        else { return nil }
        if tokens.key[token + 1] == CompoundWords.two { return (2, token + 2) }
        return tokens.key[token + 1] == CompoundWords.three ? (3, token + 2) : nil
    }

    private func raised(_ unit: MeasureUnit, to power: Int) -> MeasureUnit {
        guard unit.dimension == .length else {
            let name = unit.name + (power == 2 ? " squared" : " cubed")
            return MeasureUnit(name: name, dimension: .other, isSymbol: unit.isSymbol)
        }
        return MeasureUnit(
            name: (power == 2 ? "square " : "cubic ") + unit.name,
            dimension: power == 2 ? .area : .volume,
            isSymbol: unit.isSymbol
        )
    }

    // MARK: Products

    /// "10 N·m", "5 kW*h": the unit times the one after a raised dot or an asterisk, all touching.
    private func product(_ unit: MeasureUnit, at token: Int) -> (MeasureUnit, end: Int)? {
        let tokens = reading.tokens
        guard unit.isSymbol, token + 1 < limit, CompoundWords.times.contains(tokens.key[token]),
            tokens.gap[token] == .none, tokens.gap[token + 1] == .none,
            let (second, end) = MeasureUnits.table.longestMatch(
                at: token + 1,
                in: tokens,
                limit: limit
            ), second.isSymbol
        else { return nil }
        let name = CompoundWords.singular(unit.name) + "-" + second.name
        return (MeasureUnit(name: name, dimension: .other, isSymbol: true), end)
    }

    // MARK: Divisors

    /// The unit divided by the one after a slash, or after "per" where both are measures of things.
    private func divided(
        _ unit: MeasureUnit,
        at token: Int,
        symbol: Int
    ) -> (MeasureUnit, end: Int)? {
        let tokens = reading.tokens
        guard token + 1 < limit else { return nil }
        let isSlash =
            tokens.key[token] == .slash && tokens.gap[token] == .none
            && tokens.gap[token + 1] == .none && tokens.kind[token + 1] == .word
        guard isSlash || tokens.key[token] == .per, unit.dimension != .duration,
            let (divisor, after) = divisor(at: token + 1, isSlash: isSlash)
        else { return nil }
        var end = after
        var name = divisor.name
        if divisor.isSymbol || isSlash, let (power, next) = power(at: end) {
            name = raised(divisor, to: power).name
            end = next
        }
        let isRate = divisor.dimension == .duration
        let dividend = isRate && isSlash ? bits(unit, at: symbol) : unit.name
        let isSpeed = unit.dimension == .length && isRate && name == divisor.name
        let compound = MeasureUnit(
            name: dividend + " per " + CompoundWords.singular(name),
            dimension: isSpeed ? .speed : .other
        )
        return (compound, end)
    }

    private func divisor(at token: Int, isSlash: Bool) -> (unit: MeasureUnit, end: Int)? {
        if isSlash, reading.tokens.key[token] == CompoundWords.s {
            return (MeasureUnit(name: "seconds", dimension: .duration, isSymbol: true), token + 1)
        }
        guard
            let (unit, end) = MeasureUnits.table.longestMatch(
                at: token,
                in: reading.tokens,
                limit: limit
            )
        else { return nil }
        if isSlash { return (unit, end) }
        // "ten litres per day" are so many a day; "grams per litre" is a measure of its own.
        let isMeasure =
            [.length, .area, .volume, .mass].contains(unit.dimension)
            || unit.name == "seconds"
        return isMeasure ? (unit, end) : nil
    }

    /// "Mb/s" are megabits, "MB/s" megabytes.
    private func bits(_ unit: MeasureUnit, at token: Int) -> String {
        guard unit.isSymbol, unit.name.hasSuffix("bytes"),
            reading.source.bytes[reading.tokens.bytes(token)].last == UInt8(ascii: "b")
        else { return unit.name }
        return unit.name.dropLast(5) + "bits"
    }
}

private enum CompoundWords {
    static let s = WordKey("s")
    static let times = WordSet("· ⋅ * ∙")
    static let two = WordKey("2")
    static let three = WordKey("3")
    static let superscripts: [WordKey: Int] = [WordKey("²"): 2, WordKey("³"): 3]

    /// The name of one of a unit.
    static func singular(_ name: String) -> String {
        let irregular = [("feet", "foot"), ("inches", "inch"), ("centuries", "century")]
        for (plural, singular) in irregular where name.hasSuffix(plural) {
            return name.dropLast(plural.utf8.count) + singular
        }
        return name.hasSuffix("s") ? String(name.dropLast()) : name
    }
}
