/// Reads the unit after a number.
struct UnitReader {
    let parser: QuantityParser
    var reading: Reading { parser.reading }
    var limit: Int { parser.sentence.upperBound }

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
        if part.numeral.isFraction, let shared = sharedUnit(at: end) { return shared }
        var next = end
        var isHyphenated = false
        if QuantityWords.dashes.contains(reading.tokens.key[end]), end + 1 < limit,
            reading.tokens.gap[end] == .none, reading.tokens.gap[end + 1] == .none
        {
            next += 1
            isHyphenated = true
        }
        if part.numeral.hasDigits,
            let unit = CasedSymbols.unit(at: next, in: reading, limit: limit)
        {
            let match = Match(unit: unit, tokens: end..<next + 1, isHyphenated: isHyphenated)
            return compound(match)
        }
        if let (unit, after) = MeasureUnits.table.longestMatch(
            at: next,
            in: reading.tokens,
            limit: limit
        ) {
            let match = Match(unit: unit, tokens: end..<after, isHyphenated: isHyphenated)
            return isMeant(match, part) ? adjusted(compound(match), part) : nil
        }
        if reading.tokens.shape[next].contains(.abbreviation),
            let unit = MeasureUnits.dotted[reading.tokens.key[next]]
        {
            let match = Match(unit: unit, tokens: end..<next + 1, isHyphenated: isHyphenated)
            return isMeant(match, part) ? adjusted(match, part) : nil
        }
        if let code = Currencies.code(reading.tokens.key[next]), isCode(next) {
            return Match(unit: code, tokens: end..<next + 1, isHyphenated: isHyphenated)
        }
        return nil
    }

    /// The unit of "half a mile", "three-quarters of an hour".
    private func sharedUnit(at token: Int) -> Match? {
        var next = token
        if reading.tokens.key[next] == .of { next += 1 }
        if next > token, let percent = onePercent(at: next) {
            return Match(unit: percent.unit, tokens: token..<percent.end, isHyphenated: false)
        }
        guard next + 1 < limit, ClosedWords.indefinite.contains(reading.tokens.key[next]),
            reading.tokens.gap[next + 1] == .space,
            let (unit, after) = MeasureUnits.table.longestMatch(
                at: next + 1,
                in: reading.tokens,
                limit: limit
            ), !unit.isSymbol
        else { return nil }
        return Match(unit: unit, tokens: token..<after, isHyphenated: false)
    }

    /// The "one percent" of "three quarters of one percent".
    private func onePercent(at token: Int) -> (unit: MeasureUnit, end: Int)? {
        let tokens = reading.tokens
        guard token + 1 < limit,
            tokens.key[token] == .one || tokens.key[token] == UnitReader.one,
            let (unit, end) = MeasureUnits.table.longestMatch(
                at: token + 1,
                in: tokens,
                limit: limit
            ), unit.dimension == .percent
        else { return nil }
        return (unit, end)
    }

    private static let one = WordKey("1")

    private func isCode(_ token: Int) -> Bool {
        let isShouted = reading.tokens.shape[token].contains(.allCapitals)
        return isShouted || UnitReader.smallCodes.contains(reading.tokens.key[token])
    }

    private static let smallCodes = WordSet("usd eur gbp")

    // MARK: Ambiguous words

    /// Whether the words are a unit here: "3 g", not "3G"; "twenty seconds", not the "forty-second".
    private func isMeant(_ match: Match, _ part: QuantityPart) -> Bool {
        let first = match.tokens.lowerBound + (match.isHyphenated ? 1 : 0)
        let after = match.tokens.upperBound
        if match.unit.isSymbol { return isMeantSymbol(match, first, part) }
        if let meaning = wordMeaning(first, part, after) { return meaning }
        let key = reading.tokens.key[first]
        if reading.tokens.shape[first].contains(.capitalised),
            !reading.tokens.shape[first].contains(.allCapitals), UnitReader.names.contains(key)
        {
            return false
        }
        // "Forty-second" is the one after the forty-first.
        if key == .second, !part.numeral.hasDigits, part.value >= 20,
            part.value.remainder(dividingBy: 10) == 0
        {
            return false
        }
        guard match.tokens.count == 1, !match.isHyphenated, !part.isSingular,
            isSingularForm(first), after < limit
        else { return true }
        return isUnit(singular: key, before: after)
    }

    /// Whether a singular behind a number is its unit: "a ten year-old", "six foot tall".
    ///
    /// "Three day passes" and "ten second-half goals" count passes and goals.
    private func isUnit(singular key: WordKey, before after: Int) -> Bool {
        if key == .second { return false }
        if AgeWords.old.contains(reading.tokens.key[after]) { return true }
        switch reading.tokens.gap[after] {
        case .none: return !QuantityWords.dashes.contains(reading.tokens.key[after])
        case .space: return reading.tags[after] != .nounPlural
        default: return true
        }
    }

    /// Whether a symbol is one here: "3 g" and "$5 m", not "3G", "12 bar stools" and "1-in-5".
    private func isMeantSymbol(_ match: Match, _ first: Int, _ part: QuantityPart) -> Bool {
        let key = reading.tokens.key[first]
        let isCapitalised = reading.tokens.shape[first].contains(.capitalised)
        guard part.numeral.hasDigits || UnitReader.afterWords.contains(key) else { return false }
        // "3G" is a network.
        if key == UnitReader.gram, isCapitalised { return false }
        // "12 bar stools"
        let after = match.tokens.upperBound
        if key == UnitReader.bar, after < limit, reading.tokens.kind[after] == .word,
            part.value == part.value.rounded()
        {
            return false
        }
        guard match.unit.mustTouch else { return true }
        // "1-in-5" is no length.
        if match.isHyphenated, key == .in { return false }
        // "A 75 m mast", but "$5 m".
        let isMetre =
            part.unit == nil && (match.unit.name == "metres" || match.unit.name == "tonnes")
        return (reading.tokens.gap[first] == .none || isMetre) && !isCapitalised
    }

    /// Whether a word that is seldom a unit is one here; nil for all others.
    private func wordMeaning(_ word: Int, _ part: QuantityPart, _ after: Int) -> Bool? {
        switch reading.tokens.key[word] {
        case UnitReader.won:
            // "12 won medals".
            return part.value >= 1000
        case UnitReader.grand:
            guard after < limit, reading.tokens.gap[after] == .space else { return true }
            return !(reading.tags[after].isNoun || reading.tags[after].isAdjective)
        case UnitReader.tesla:
            // Teslas are cars.
            return !reading.tokens.shape[word].contains(.capitalised)
        default: return nil
        }
    }

    private static let won = WordKey("won")
    private static let tesla = WordKey("tesla")
    private static let bar = WordKey("bar")
    /// Symbols that stand after number words too ("ten lbs"), because they are nothing else.
    private static let afterWords = WordSet(
        "kg kgs km kms cm mm ml lb lbs oz ft mg kw mw gw kwh mwh tbsp tsp"
    )
    private static let gram = WordKey("g")
    private static let grand = WordKey("grand")
    /// Units that are names with a capital: the Times, a Yard, the Curies.
    private static let names = WordSet(
        "times points yard yards sterling rand won pound grand stone mao sen fen dong kip lei knot mole "
            + "weber webers curie curies dalton daltons siemens"
    )

    /// Whether the word, which is a unit, is in the singular.
    private func isSingularForm(_ token: Int) -> Bool {
        UnitReader.singulars.contains(reading.tokens.key[token])
    }

    private static let singulars = WordSet(
        """
        second minute hour day night week month year decade century mile yard foot inch acre gallon
        barrel cup pound ton ounce dollar euro degree point bit pint litre liter metre meter stone
        """
    )

    /// Pounds are money or mass, degrees may be an angle.
    private func adjusted(_ match: Match, _ part: QuantityPart) -> Match {
        if match.unit.name == "times" || match.unit.name == "degrees" {
            return Match(
                unit: MeasureUnit(
                    name: match.unit.name,
                    dimension: dimension(of: match, part)
                ),
                tokens: match.tokens,
                isHyphenated: match.isHyphenated
            )
        }
        guard match.unit.name == "pounds", !match.unit.isSymbol, isMoney(match, part) else {
            return match
        }
        let pounds = MeasureUnit(name: "GBP", dimension: .money)
        return Match(unit: pounds, tokens: match.tokens, isHyphenated: match.isHyphenated)
    }

    /// "Three times as many" is a ratio, "won three times" a count; "45 degrees north" is no temperature.
    private func dimension(of match: Match, _ part: QuantityPart) -> Quantity.Dimension {
        let after = match.tokens.upperBound
        let tokens = reading.tokens
        let isSpaced = after < limit && tokens.gap[after] <= .space
        if match.unit.name == "times" {
            guard isSpaced else { return .count }
            let tag = reading.tags[after]
            let isCompared =
                tag == .adjectiveComparative || tag == .adverbComparative
                || tag == .pronounPossessive || UnitReader.afterRatio.contains(tokens.key[after])
            return isCompared || after + 1 < limit && reading.tags[after + 1] == .possessive
                ? .ratio : .count
        }
        if part.value > 99, part.value.truncatingRemainder(dividingBy: 90) == 0 { return .other }
        let isTurn =
            part.start > parser.sentence.lowerBound
            && UnitReader.turning.contains(tokens.key[part.start - 1])
        guard isSpaced else { return isTurn ? .other : .temperature }
        var next = after
        if next + 1 < limit, UnitReader.toThe.contains(tokens.key[next]) { next += 1 }
        if next + 1 < limit, UnitReader.toThe.contains(tokens.key[next]) { next += 1 }
        return isTurn || UnitReader.angles.contains(tokens.key[next]) ? .other : .temperature
    }

    private static let afterRatio = WordSet("the as that what its more less")
    private static let toThe = WordSet("to the -")
    private static let turning = WordSet(
        "turn turned rotate rotated tilted spun left right through"
    )
    private static let angles = WordSet(
        "north south east west latitude longitude angle angles turn turns view photo rotation camera"
    )

    private func isMoney(_ match: Match, _ part: QuantityPart) -> Bool {
        let after = match.tokens.upperBound
        if match.isHyphenated { return false }
        if part.value >= 100_000 { return true }
        if after < limit, UnitReader.sterling.contains(reading.tokens.key[after]) { return true }
        // "1 pound 20 pence", "two pounds and fifty pence"
        if (after + 1..<after + 4).contains(where: {
            $0 < limit && UnitReader.pence.contains(reading.tokens.key[$0])
        }) {
            return true
        }
        let near = max(parser.sentence.lowerBound, part.start - 6)..<part.start
        return near.contains { UnitReader.payment.contains(reading.tokens.key[$0]) }
    }

    private static let sterling = WordSet("sterling")
    private static let pence = WordSet("pence p penny")
    private static let payment = WordSet(
        "cost costs pay pays paid paying worth price priced spent spend fined fine fee earned earn owed"
    )

    /// The smaller unit of a part that may complete one with `unit`, and the token after it.
    func smallerUnit(
        of unit: MeasureUnit,
        _ second: QuantityPart
    ) -> (factor: Double, end: Int)? {
        if let found = second.unit {
            // The cents of a currency are named after no country.
            guard found.dimension == unit.dimension,
                found.dimension != .money || found.name == unit.name || found.factor < 1
            else { return nil }
            let factor = found.dimension == .money ? found.factor : MeasureParts.factor(of: found)
            return factor.map { ($0, second.end) }
        }
        if unit.dimension == .money { return hundredths(second) }
        if unit.name == "stone" {
            // "11 stone 4"
            let isPounds =
                second.value < 14 && second.value == second.value.rounded()
                && (second.end >= limit || reading.tokens.kind[second.end] == .punctuation)
            return isPounds ? (16, second.end) : nil
        }
        guard unit.name == "feet" else { return nil }
        guard second.numeral.hasDigits, second.end < limit,
            reading.tokens.key[second.end] == .in
        else {
            return isBareInches(second) || isSpokenInches(second) ? (0.0254, second.end) : nil
        }
        return (0.0254, second.end + 1)
    }

    /// The cents of "$20 and 43c", "thirteen dollars forty-five", "twenty rupees 43".
    private func hundredths(_ second: QuantityPart) -> (factor: Double, end: Int)? {
        // "$5-10" is a range.
        guard second.value < 100, second.value == second.value.rounded(),
            second.numeral.scale == 1, second.start > 0,
            !QuantityWords.dashes.contains(reading.tokens.key[second.start - 1])
        else { return nil }
        if second.end < limit, reading.tokens.gap[second.end] == .none,
            reading.tokens.key[second.end] == UnitReader.cent
        {
            return (0.01, second.end + 1)
        }
        let isEnd =
            second.end >= limit
            || (reading.tokens.kind[second.end] == .punctuation && second.end + 1 >= limit)
        return isEnd && second.value >= 10 ? (0.01, second.end) : nil
    }

    static let cent = WordKey("c")

    /// The ten of "five foot ten".
    private func isSpokenInches(_ second: QuantityPart) -> Bool {
        let tokens = reading.tokens
        guard second.start > parser.sentence.lowerBound, second.value < 12,
            UnitReader.footOrFeet.contains(tokens.key[second.start - 1]),
            tokens.key[second.start - 1] == UnitReader.foot || second.numeral.hasDigits
        else { return false }
        return second.end >= limit || tokens.kind[second.end] == .punctuation
            || tokens.key[second.end] == UnitReader.tall
    }

    private static let foot = WordKey("foot")
    private static let footOrFeet = WordSet("foot feet ft")
    private static let tall = WordKey("tall")

    /// The 2 of "6-foot-2".
    private func isBareInches(_ second: QuantityPart) -> Bool {
        second.start > parser.sentence.lowerBound && reading.tokens.gap[second.start] == .none
            && reading.tokens.key[second.start - 1] == .hyphen && second.value < 12
    }
}
