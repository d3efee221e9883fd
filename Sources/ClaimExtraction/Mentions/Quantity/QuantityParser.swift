/// Puts the quantities of one sentence together: sign, currency, number, range, unit, bound, noun.
struct QuantityParser {
    enum Outcome {
        case found(FoundQuantity)
        /// Nothing begins before that token.
        case skip(to: Int)
    }

    let reading: Reading
    let sentence: Range<Int>
    let nouns: CountedNounFinder
    let labels: NotQuantities

    init(reading: Reading, sentence: Range<Int>) {
        self.reading = reading
        self.sentence = sentence
        nouns = CountedNounFinder(reading: reading, limit: sentence.upperBound)
        labels = NotQuantities(reading: reading, sentence: sentence)
    }

    /// Whether a quantity may begin with the token; a quick no for most.
    @inline(__always)
    static func mayBegin(at token: Int, in tokens: Tokens) -> Bool {
        switch tokens.kind[token] {
        case .number: true
        case .word: QuantityWords.starters.contains(tokens.key[token])
        case .punctuation:
            Currencies.symbolSet.contains(tokens.key[token])
                || QuantityWords.fractions.contains(tokens.key[token])
        case .clitic, .address: false
        }
    }

    /// The quantity whose number begins at `token`; words before it are taken from `floor` on.
    func parse(at token: Int, floor: Int) -> Outcome {
        if let end = coveredEnd(at: token) { return .skip(to: end) }
        if reading.tokens.kind[token] == .number, let end = labels.chainEnd(from: token) {
            return .skip(to: end)
        }
        if let found = WordQuantities(parser: self).read(at: token, floor: floor) {
            return .found(found)
        }
        guard let first = part(at: token, floor: floor) else { return .skip(to: token + 1) }
        if let ordinal = ordinal(after: first) { return .found(ordinal) }
        for read in [proportion, score, range] {
            if let found = read(first, floor) { return .found(found) }
        }
        let whole = combined(first)
        guard let found = finished(whole, floor: floor) else { return .skip(to: first.end) }
        return .found(found)
    }

    /// The end of the date, time of day, citation or law that covers the token.
    private func coveredEnd(at token: Int) -> Int? {
        for type in [MentionType.citation, .law] {
            if let index = reading.mention(type, covering: token) {
                return reading.mentions[index].tokens.upperBound
            }
        }
        guard reading.isCalendarTime(token), let index = reading.mention(.time, covering: token)
        else { return nil }
        return reading.mentions[index].tokens.upperBound
    }

    // MARK: Parts

    /// A number with its sign, currency and unit.
    func part(at token: Int, floor: Int) -> QuantityPart? {
        var start = token
        var next = token
        var currency: MeasureUnit?
        if let symbol = Currencies.symbol(reading.tokens.key[token]) {
            currency = symbol
            next += 1
            if token > floor, reading.tokens.gap[token] <= .space,
                let dollar = Currencies.dollar(after: reading.tokens.key[token - 1]),
                symbol.name == "USD", isDollarPrefix(token - 1)
            {
                currency = dollar
                start -= 1
            }
        } else if token > floor, let code = leadingCode(token - 1),
            reading.tokens.gap[token] == .space
        {
            currency = code
            start -= 1
        }
        var isNegative = false
        if next > token, next < sentence.upperBound, isMinus(next) {
            isNegative = true
            next += 1
        }
        guard next < sentence.upperBound, reading.tokens.gap[next] <= .space || next == token,
            let numeral = Numeral.read(at: next, in: reading, limit: sentence.upperBound)
        else { return nil }
        if start > floor, let sign = sign(before: start, floor: floor) {
            isNegative = true
            start = sign
        }
        var part = QuantityPart(numeral: numeral, start: start, end: numeral.tokens.upperBound)
        part.value = isNegative ? -numeral.value : numeral.value
        part.unit = currency
        takeUnit(&part)
        return part
    }

    /// "US$", "C $": letters before a dollar sign; a lower-case "a" or "s" is a word of its own.
    private func isDollarPrefix(_ token: Int) -> Bool {
        let isLong = reading.tokens.bytes(token).count > 1
        return reading.tokens.shape[token].contains(.capitalised) || isLong
            || reading.tokens.key[token] == QuantityWords.c
    }

    /// "EUR 20", "Rs 500".
    private func leadingCode(_ token: Int) -> MeasureUnit? {
        guard let unit = Currencies.leadingWord(reading.tokens.key[token]) else { return nil }
        let shape = reading.tokens.shape[token]
        return shape.contains(.allCapitals)
            || (shape.contains(.capitalised)
                && reading.tokens.bytes(token).count < 4)
            ? unit : nil
    }

    private func isMinus(_ token: Int) -> Bool {
        QuantityWords.minusMarks.contains(reading.tokens.key[token])
            && token + 1 < sentence.upperBound && reading.tokens.gap[token + 1] == .none
    }

    /// Where a sign right before the number begins: "-5", "minus five".
    private func sign(before token: Int, floor: Int) -> Int? {
        let tokens = reading.tokens
        let before = token - 1
        if QuantityWords.minusWords.contains(tokens.key[before]), tokens.gap[token] == .space {
            let isPlusOrMinus = before > floor + 1 && tokens.key[before - 1] == QuantityWords.or
            return isPlusOrMinus ? nil : before
        }
        guard QuantityWords.minusMarks.contains(tokens.key[before]), tokens.gap[token] == .none
        else { return nil }
        let isFree =
            before == sentence.lowerBound || tokens.gap[before] != .none
            || tokens.key[before - 1] == QuantityWords.bracket
        return isFree ? before : nil
    }

    /// Adds the unit that follows the number.
    private func takeUnit(_ part: inout QuantityPart) {
        guard let match = UnitReader(parser: self).unit(after: part) else { return }
        if let currency = part.unit, match.unit.dimension != .money || currency.factor != 1 {
            return
        }
        if part.unit == nil || match.unit.factor == 1 {
            part.unit = part.unit ?? match.unit
            part.value *= match.unit.factor
            part.unitTokens = match.tokens
            part.isHyphenated = match.isHyphenated
            part.end = match.tokens.upperBound
        }
    }

    /// "5 feet 10 inches", "three dollars and fifty cents": two parts of one measure.
    private func combined(_ first: QuantityPart) -> QuantityPart {
        guard let unit = first.unit else { return first }
        var whole = first
        var factor = MeasureParts.factor(of: unit)
        var joins = 0
        while joins < 3, let larger = factor {
            var next = whole.end
            while next < sentence.upperBound, next < whole.end + 2,
                QuantityWords.joiners.contains(reading.tokens.key[next])
            {
                next += 1
            }
            guard next < sentence.upperBound, reading.tokens.gap[next] <= .space,
                QuantityPart.mayBegin(at: next, in: reading),
                let second = part(at: next, floor: next),
                let smaller = UnitReader(parser: self).smallerUnit(of: unit, second),
                smaller.factor < larger, second.value >= 0
            else { break }
            let scale =
                unit.dimension == .money ? 1 : smaller.factor / (MeasureParts.factor(of: unit) ?? 1)
            whole.value += second.value * scale
            whole.end = smaller.end
            factor = smaller.factor
            joins += 1
        }
        return whole
    }

    // MARK: Ends

    /// The mention of one part, with what hangs on it; nil if it is no quantity.
    func finished(_ part: QuantityPart, floor: Int) -> FoundQuantity? {
        QuantityAssembly(parser: self, part: part, floor: floor).found()
    }
}
