/// Puts the quantities of one sentence together: sign, currency, number, range, unit, bound, noun.
///
/// It is an object because those that read parts of a quantity hold it: a copy counts one reference.
final class QuantityParser {
    enum Outcome {
        case found(FoundQuantity)
        /// Nothing begins before that token.
        case skip(to: Int)
    }

    let reading: Reading
    let tokens: Tokens
    let sentence: Range<Int>
    let nouns: CountedNounFinder
    let labels: NotQuantities

    init(reading: Reading, sentence: Range<Int>) {
        self.reading = reading
        tokens = reading.tokens
        self.sentence = sentence
        nouns = CountedNounFinder(reading: reading, limit: sentence.upperBound)
        labels = NotQuantities(reading: reading, sentence: sentence)
    }

    /// The words and signs with which a quantity may begin, taken out of their tables once for many tokens.
    struct Starters {
        private let words = QuantityWords.starters
        private let symbols = Currencies.symbolSet
        private let fractions = QuantityWords.fractions

        /// Whether a quantity may begin with the token; a quick no for most.
        @inline(__always)
        func mayBegin(with token: Token) -> Bool {
            switch token.kind {
            case .number: true
            case .word: words.contains(token.key) || QuantityParser.isGlued(token)
            case .punctuation: symbols.contains(token.key) || fractions.contains(token.key)
            case .clitic, .address: false
            }
        }
    }

    /// The quantity whose number begins at `token`; words before it are taken from `floor` on.
    func parse(at token: Int, floor: Int) -> Outcome {
        if let end = coveredEnd(at: token) { return .skip(to: end) }
        if let figure = figureOfRow(at: token) { return .found(figure) }
        if labels.isListMarker(token) { return .skip(to: token + 1) }
        if let found = stopwatchTime(at: token, floor: floor) { return .found(found) }
        if tokens.kind[token] == .number, let end = labels.chainEnd(from: token) {
            return .skip(to: end)
        }
        if labels.continues(token) { return .skip(to: token + 1) }
        if ClosedWords.indefinite.contains(tokens.key[token]) {
            if token + 1 < sentence.upperBound,
                ArticleMeasures.mayBegin(at: token + 1, in: tokens),
                let found = ArticleMeasures(parser: self).read(at: token, floor: floor)
            {
                return .found(found)
            }
            guard isArticleOfNumber(token) else { return .skip(to: token + 1) }
        }
        if let money = gluedMoney(at: token) {
            guard let found = finished(money, floor: floor) else { return .skip(to: money.end) }
            return .found(found)
        }
        if let found = WordQuantities(parser: self).read(at: token, floor: floor) {
            return .found(found)
        }
        guard let first = part(at: token, floor: floor) else { return .skip(to: token + 1) }
        if let ordinal = ordinal(after: first) { return .found(ordinal) }
        if let found = proportion(first, floor: floor)
            ?? score(first, floor: floor) ?? range(first, floor: floor)
            ?? side(first, floor: floor)
        {
            return .found(found)
        }
        let whole = combined(first)
        guard let found = finished(whole, floor: floor) else { return .skip(to: first.end) }
        return .found(twoSided(found, floor: floor) ?? found)
    }

    /// "a hundred", "a third": a quick look past the most frequent words.
    private func isArticleOfNumber(_ token: Int) -> Bool {
        guard token + 1 < sentence.upperBound else { return false }
        let next = tokens.key[token + 1]
        return NumberWords.scales[next] != nil || NumberWords.denominators[next] != nil
    }

    // MARK: Parts

    /// A number with its sign, currency and unit.
    func part(at token: Int, floor: Int) -> QuantityPart? {
        let currency = leadingCurrency(at: token, floor: floor)
        var start = currency?.start ?? token
        var next = currency?.number ?? token
        var isNegative = false
        if next > token, next < sentence.upperBound, isMinus(next) {
            isNegative = true
            next += 1
        }
        guard next < sentence.upperBound, tokens.gap[next] <= .space || next == token,
            let numeral = numeral(at: next)
        else { return nil }
        if let point = leadingPoint(next), start == next, point >= floor { start = point }
        if start > floor, let sign = sign(before: start, floor: floor) {
            isNegative = true
            start = sign
        }
        let end = toleranceEnd(at: numeral.tokens.upperBound) ?? numeral.tokens.upperBound
        var part = QuantityPart(numeral: numeral, start: start, end: end)
        part.value = isNegative ? -numeral.value : numeral.value
        part.unit = currency?.unit
        part.value *= currency?.unit.factor ?? 1
        if isOdd(at: part.end) {
            part.isApproximate = true
            part.end += 2
        }
        if currency == nil, start > floor, isHashOfMillions(start, numeral) {
            part.unit = Currencies.money("GBP")
            part.start -= 1
        }
        takeUnit(&part)
        if !isNegative, part.value > 0 { takeLooseSign(&part, floor: floor) }
        return part
    }

    /// The currency before an amount, where it begins and where the number does: "€5", "US$5", "EUR 20".
    private func leadingCurrency(
        at token: Int,
        floor: Int
    ) -> (unit: MeasureUnit, start: Int, number: Int)? {
        if let symbol = Currencies.symbol(tokens.key[token]) {
            if token > floor, tokens.gap[token] <= .space,
                let unit = Currencies.prefixed(symbol, after: tokens.key[token - 1]),
                isDollarPrefix(token - 1)
            {
                return (unit, token - 1, token + 1)
            }
            return (symbol, token, token + 1)
        }
        if token > floor,
            tokens.gap[token] == .space || tokens.shape[token - 1].contains(.abbreviation),
            let code = leadingCode(token - 1)
        {
            return (code, token - 1, token)
        }
        // The stop of "Rs. 500" is a token of its own.
        if token > floor + 1, tokens.key[token - 1] == .fullStop, tokens.gap[token - 1] == .none,
            let code = leadingCode(token - 2)
        {
            return (code, token - 2, token)
        }
        return nil
    }

    /// Whether "-odd" goes on right at `token`, as in "40-odd".
    private func isOdd(at token: Int) -> Bool {
        token + 1 < sentence.upperBound && tokens.key[token] == .hyphen
            && tokens.gap[token] == .none && tokens.key[token + 1] == QuantityWords.odd
    }

    /// The numeral at `token`; with a decimal point before it the digits are decimals (".5", ".22-calibre").
    private func numeral(at token: Int) -> Numeral? {
        guard let numeral = Numeral.read(at: token, in: reading, limit: sentence.upperBound) else {
            return nil
        }
        guard leadingPoint(token) != nil, numeral.value < 1e9 else { return numeral }
        var value = numeral.value
        for _ in 0..<min(18, tokens.bytes(token).count) { value /= 10 }
        return Numeral(
            value: value,
            tokens: numeral.tokens,
            hasDigits: true,
            scale: numeral.scale
        )
    }

    /// The end of the "± 195" of "1010 ± 195 light years".
    func toleranceEnd(at token: Int) -> Int? {
        guard token + 1 < sentence.upperBound,
            tokens.key[token] == QuantityWords.plusOrMinus
        else { return nil }
        return Numeral.read(at: token + 1, in: reading, limit: sentence.upperBound)?.tokens
            .upperBound
    }

    /// The decimal point that touches the digits at `token` and nothing before it.
    private func leadingPoint(_ token: Int) -> Int? {
        let point = token - 1
        guard tokens.kind[token] == .number, point >= sentence.lowerBound,
            tokens.key[point] == .fullStop, tokens.gap[token] == .none,
            reading.source.bytes[tokens.bytes(token)].allSatisfy(CharacterClass.isDigit)
        else { return nil }
        let isFree =
            point == sentence.lowerBound || tokens.gap[point] != .none
            || tokens.kind[point - 1] == .punctuation
        return isFree ? point : nil
    }

    /// "#13 billion": a pound sign that went through a code with the hash in its place (ISO 646-GB).
    private func isHashOfMillions(_ token: Int, _ numeral: Numeral) -> Bool {
        tokens.key[token - 1] == .numberSign && tokens.gap[token] == .none
            && numeral.scale >= 1e6
    }

    /// "- 20 degrees", "20 below zero", and "- 5" that is all that is written.
    private func takeLooseSign(_ part: inout QuantityPart, floor: Int) {
        if part.unit == nil || part.unit?.dimension == .temperature,
            part.end + 1 < sentence.upperBound, tokens.key[part.end] == QuantityWords.below,
            tokens.key[part.end + 1] == QuantityWords.zero
        {
            part.value = -part.value
            part.unit = part.unit ?? MeasureUnit(name: "degrees", dimension: .temperature)
            part.end += 2
            return
        }
        // "2 degrees above zero"
        if part.unit?.dimension == .temperature, part.end + 1 < sentence.upperBound,
            tokens.key[part.end] == .above,
            tokens.key[part.end + 1] == QuantityWords.zero
        {
            part.end += 2
            return
        }
        let mark = part.start - 1
        guard mark >= floor, QuantityWords.minusMarks.contains(tokens.key[mark]),
            tokens.gap[part.start] == .space
        else { return }
        let isWhole = mark == sentence.lowerBound && part.end >= sentence.upperBound
        let isDegree =
            part.unit?.dimension == .temperature
            && (mark == sentence.lowerBound || tokens.kind[mark - 1] == .word)
        guard isWhole || isDegree else { return }
        part.value = -part.value
        part.start = mark
    }

    /// "US$", "C $": letters before a dollar sign; a lower-case "a" or "s" is a word of its own.
    private func isDollarPrefix(_ token: Int) -> Bool {
        let isLong = tokens.bytes(token).count > 1
        return tokens.shape[token].contains(.capitalised) || isLong
            || tokens.key[token] == QuantityWords.c
    }

    /// "EUR 20", "Rs 500".
    private func leadingCode(_ token: Int) -> MeasureUnit? {
        guard let unit = Currencies.leadingWord(tokens.key[token]) else { return nil }
        let shape = tokens.shape[token]
        return shape.contains(.allCapitals)
            || (shape.contains(.capitalised)
                && tokens.bytes(token).count < 4)
            ? unit : nil
    }

    private func isMinus(_ token: Int) -> Bool {
        QuantityWords.minusMarks.contains(tokens.key[token])
            && token + 1 < sentence.upperBound && tokens.gap[token + 1] == .none
    }

    /// Where a sign right before the number begins: "-5", "minus five".
    private func sign(before token: Int, floor: Int) -> Int? {
        let before = token - 1
        if QuantityWords.minusWords.contains(tokens.key[before]), tokens.gap[token] == .space {
            let isPlusOrMinus = before > floor + 1 && tokens.key[before - 1] == .or
            return isPlusOrMinus ? nil : before
        }
        guard QuantityWords.minusMarks.contains(tokens.key[before]), tokens.gap[token] == .none
        else { return nil }
        let isFree =
            before == sentence.lowerBound || tokens.gap[before] != .none
            || tokens.key[before - 1] == .openBracket
        return isFree ? before : nil
    }

    /// Adds the unit that follows the number.
    private func takeUnit(_ part: inout QuantityPart) {
        // The second sign of "$20 $37" is the next amount's.
        guard
            part.unit == nil || part.end >= sentence.upperBound
                || !Currencies.symbolSet.contains(tokens.key[part.end]),
            let match = UnitReader(parser: self).unit(after: part)
        else { return }
        if let currency = part.unit {
            guard match.unit.dimension == .money, currency.factor == 1 else { return }
            // "$45 CAD" names the country of its sign.
            if currency.name == "USD", Currencies.isDollar(match.unit) { part.unit = match.unit }
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
    func combined(_ first: QuantityPart) -> QuantityPart {
        guard var unit = first.unit else { return first }
        if let half = withHalf(first, unit) { return half }
        var whole = first
        guard unit.dimension != .money || unit.factor == 1 else { return first }
        var factor = MeasureParts.factor(of: unit)
        var joins = 0
        while joins < 3, let larger = factor {
            var next = whole.end
            while next < sentence.upperBound, next < whole.end + 2,
                QuantityWords.joiners.contains(tokens.key[next])
            {
                next += 1
            }
            guard next < sentence.upperBound, tokens.gap[next] <= .space,
                QuantityPart.mayBegin(at: next, in: reading),
                // "$20 $37": a sign begins no smaller part of the same money.
                unit.dimension != .money || Currencies.symbol(tokens.key[next])?.factor != 1,
                let second = part(at: next, floor: next),
                let smaller = UnitReader(parser: self).smallerUnit(of: unit, second),
                smaller.factor < larger, second.value >= 0,
                unit.dimension != .money || second.unit != nil || first.numeral.scale < 1000,
                // "$3.45, 20 cents more than a week ago"
                unit.dimension != .money || !isApart(whole, next, smaller.end)
            else { break }
            let isBare = unit.dimension != .money || second.unit == nil
            let scale = isBare ? smaller.factor / (MeasureParts.factor(of: first.unit) ?? 1) : 1
            whole.value += second.value * scale
            whole.end = smaller.end
            factor = smaller.factor
            if let next = second.unit, next.dimension != .money { unit = next }
            joins += 1
        }
        return whole
    }

    /// Whether money has its cents already, or a comma and a comparison part it from them.
    private func isApart(_ whole: QuantityPart, _ next: Int, _ end: Int) -> Bool {
        whole.value != whole.value.rounded()
            || tokens.key[next - 1] == .comma && end < sentence.upperBound
                && ChangeWords.mores.contains(tokens.key[end])
    }

    /// "3 kilos and a half".
    private func withHalf(_ part: QuantityPart, _ unit: MeasureUnit) -> QuantityPart? {
        let end = part.end + 3
        guard unit.factor == 1, !part.isHyphenated, part.value == part.value.rounded(),
            part.numeral.scale == 1, end <= sentence.upperBound,
            tokens.key[part.end] == .and, tokens.key[part.end + 1] == .a,
            tokens.key[part.end + 2] == .half,
            end == sentence.upperBound || tokens.kind[end] == .punctuation
                || reading.tags[end] == .preposition && tokens.key[end] != .of
        else { return nil }
        var whole = part
        whole.value += 0.5
        whole.end = end
        return whole
    }

    // MARK: Ends

    /// The mention of one part, with what hangs on it; nil if it is no quantity.
    func finished(_ part: QuantityPart, floor: Int) -> FoundQuantity? {
        QuantityAssembly(parser: self, part: part, floor: floor).found()
    }
}
