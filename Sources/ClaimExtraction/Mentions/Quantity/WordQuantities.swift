/// Quantities whose number is in the word itself: "dozens", "tens of thousands", "a majority", "twice", "third".
struct WordQuantities {
    let parser: QuantityParser
    private var reading: Reading { parser.reading }
    private var limit: Int { parser.sentence.upperBound }

    init(parser: QuantityParser) { self.parser = parser }

    func read(at token: Int, floor: Int) -> FoundQuantity? {
        let key = reading.tokens.key[token]
        if Words.plurals.contains(key) { return vague(at: token, floor: floor) }
        if Words.scales.contains(key) { return several(at: token, floor: floor) }
        if key == Words.score { return score(at: token, floor: floor) }
        if Words.pairs.contains(key) { return pair(at: token, floor: floor) }
        if key == .majority { return majority(at: token, floor: floor) }
        if let factor = Words.multiples[key] { return multiple(factor, at: token, floor: floor) }
        if let value = NumberWords.ordinals[key] { return ordinal(value, at: token) }
        return nil
    }

    // MARK: Vague numbers

    /// "dozens of neighbors", "tens of thousands", "hundreds".
    private func vague(at token: Int, floor: Int) -> FoundQuantity? {
        let tokens = reading.tokens
        var end = token + 1
        while end + 1 < limit, tokens.key[end] == .of,
            Words.plurals.contains(tokens.key[end + 1])
        {
            end += 2
        }
        let needsOf = end == token + 1 && Words.ofOnly.contains(tokens.key[token])
        if needsOf, end >= limit || tokens.key[end] != .of { return nil }
        return vague(token..<end, times: 1, floor: floor)
    }

    /// "several hundred people", "a few thousand", "many dozen".
    private func several(at token: Int, floor: Int) -> FoundQuantity? {
        guard token > floor, Words.several.contains(reading.tokens.key[token - 1]) else {
            return nil
        }
        var start = token - 1
        if start > floor, ClosedWords.indefinite.contains(reading.tokens.key[start - 1]) {
            start -= 1
        }
        var end = token + 1
        while end < limit, Words.scales.contains(reading.tokens.key[end]) { end += 1 }
        return vague(start..<end, times: 2, floor: floor)
    }

    /// Words for no definite number: "several" of a scale are two of it at least, its plural one.
    private func vague(_ range: Range<Int>, times count: Double, floor: Int) -> FoundQuantity {
        var quantity = Quantity(value: nil, dimension: .count, bound: .approximately)
        quantity.least = range.reduce(count) {
            let key = reading.tokens.key[$1]
            return $0 * (Words.tens[key] ?? NumberWords.scales[key] ?? 1)
        }
        quantity.isVague = true
        return counted(range, quantity, floor: floor)
    }

    /// "a couple of weeks", "a pair of boots".
    private func pair(at token: Int, floor: Int) -> FoundQuantity? {
        let tokens = reading.tokens
        guard token > floor, ClosedWords.indefinite.contains(tokens.key[token - 1]),
            token + 1 < limit, tokens.key[token + 1] == .of
        else { return nil }
        var quantity = Quantity(value: 2, dimension: .count)
        if tokens.key[token] == .couple { quantity.bound = .approximately }
        quantity.isVague = true
        if token + 2 < limit, Words.scales.contains(tokens.key[token + 2]),
            let scale = NumberWords.scales[tokens.key[token + 2]]
        {
            // "A couple of million years".
            quantity.value = 2 * scale
            return counted(token - 1..<token + 3, quantity, floor: floor)
        }
        return counted(token - 1..<token + 1, quantity, floor: floor)
    }

    /// "a score of ships" are twenty.
    private func score(at token: Int, floor: Int) -> FoundQuantity? {
        let tokens = reading.tokens
        guard token > floor, ClosedWords.indefinite.contains(tokens.key[token - 1]),
            token + 2 < limit, tokens.key[token + 1] == .of,
            !Numeral.mayBegin(at: token + 2, in: tokens),
            parser.nouns.noun(
                at: token + 2,
                isSingular: false,
                sentenceStart: parser.sentence.lowerBound
            )?.isPlural == true
        else { return nil }
        let quantity = Quantity(value: 20, dimension: .count, bound: .approximately)
        return counted(token - 1..<token + 1, quantity, floor: floor)
    }

    /// Adds bound, unit and of-phrase to words that stand for a number.
    private func counted(_ range: Range<Int>, _ quantity: Quantity, floor: Int) -> FoundQuantity {
        var quantity = quantity
        var start = range.lowerBound
        if let bound = Bounds.before(start, from: floor, in: reading) {
            start = bound.start
            quantity.bound = bound.bound
        }
        var tokens = start..<range.upperBound
        var end = range.upperBound
        let hasOf = end < limit && reading.tokens.key[end] == .of
        let first = hasOf ? end + 1 : end
        let unit =
            first < limit
            ? MeasureUnits.table.longestMatch(at: first, in: reading.tokens, limit: limit) : nil
        if let (unit, after) = unit, !unit.isSymbol {
            quantity.unit = unit.name
            quantity.dimension = unit.dimension
            tokens = start..<after
            end = after
        } else if hasOf, let after = parser.nouns.ofPhrase(at: end, isPart: true) {
            quantity.unit = reading.text(end + 1..<after)
            end = after
        } else if let noun = parser.nouns.noun(
            at: end,
            isSingular: false,
            sentenceStart: parser.sentence.lowerBound
        ), !hasOf,
            reading.tokens.gap[end] == .space
        {
            quantity.unit = reading.text(noun.tokens.lowerBound..<noun.end)
            end = noun.end
        }
        quantity.focus = Bounds.modifiersStart(before: start, from: floor, in: reading)..<end
        return FoundQuantity(tokens: tokens, quantity: quantity, next: tokens.upperBound)
    }

    // MARK: Shares and multiples

    /// "a majority of voters" is more than half of them.
    private func majority(at token: Int, floor: Int) -> FoundQuantity? {
        let tokens = reading.tokens
        guard token > floor, token + 1 < limit, tokens.key[token + 1] == .of,
            // "won with a majority of 177": by how many.
            reading.tag(token + 2) != .number
        else { return nil }
        let articles = (max(floor, token - 2)..<token).filter {
            Words.majorityArticles.contains(tokens.key[$0])
        }
        guard let start = articles.last,
            start == token - 1 || Words.majorityKinds.contains(tokens.key[token - 1]),
            // "accused the majority of staging it": those of them who ruled.
            !(tokens.key[start] == .the && reading.tag(token + 2) == .verbGerund)
        else { return nil }
        let end = parser.nouns.ofPhrase(at: token + 1, isPart: true)
        var quantity = Quantity(value: 50, unit: "%", dimension: .percent, bound: .moreThan)
        quantity.focus = start..<(end ?? token + 1)
        return FoundQuantity(tokens: start..<token + 1, quantity: quantity, next: token + 1)
    }

    /// "twice the rate", "double the number".
    private func multiple(_ factor: Double, at token: Int, floor: Int) -> FoundQuantity? {
        let noun = parser.nouns.definiteNoun(at: token + 1)
        if noun == nil, !Words.adverbs.contains(reading.tokens.key[token]) { return nil }
        var quantity = Quantity(value: factor, unit: "times", dimension: .ratio)
        var start = token
        if let bound = Bounds.before(token, from: floor, in: reading) {
            start = bound.start
            quantity.bound = bound.bound
        }
        quantity.focus =
            Bounds.modifiersStart(before: start, from: floor, in: reading)..<(noun ?? token + 1)
        return FoundQuantity(tokens: start..<token + 1, quantity: quantity, next: token + 1)
    }

    // MARK: Ordinals

    private func ordinal(_ value: Double, at token: Int) -> FoundQuantity? {
        let tokens = reading.tokens
        if let range = ordinalRange(value, at: token) { return range }
        let isSecond = tokens.key[token] == .second
        if token > parser.sentence.lowerBound {
            let before = tokens.key[token - 1]
            if isSecond, ClosedWords.indefinite.contains(before) || before == .per {
                return nil
            }
            if before == .at || tokens.key[token - 1] == .hyphen { return nil }
            let isName =
                tokens.shape[token].contains(.capitalised)
                && !tokens.shape[token].contains(.allCapitals)
            if isName, tokens.kind[token - 1] == .word { return nil }
        }
        guard token + 1 < limit else { return found(value, token..<token + 1) }
        let isJoined =
            tokens.gap[token + 1] == .none && tokens.key[token + 1] == .hyphen
        if isJoined || tokens.key[token + 1] == .of, value == 1 || isJoined {
            return nil
        }
        return found(value, token..<token + 1)
    }

    /// "between the tenth and the fifteenth".
    private func ordinalRange(_ value: Double, at token: Int) -> FoundQuantity? {
        let tokens = reading.tokens
        guard token > parser.sentence.lowerBound + 1, token + 3 < limit,
            tokens.key[token - 1] == .the,
            tokens.key[token - 2] == .between,
            tokens.key[token + 1] == .and, tokens.key[token + 2] == .the,
            let upper = NumberWords.ordinals[tokens.key[token + 3]], upper > value
        else { return nil }
        var range = found(value, token - 2..<token + 4)
        range.quantity.upper = upper
        return range
    }

    private func found(_ value: Double, _ range: Range<Int>) -> FoundQuantity {
        var quantity = Quantity(value: value, dimension: .ordinal)
        quantity.focus = range
        return FoundQuantity(tokens: range, quantity: quantity, next: range.upperBound)
    }
}

extension QuantityParser {
    /// "21st", "twenty-first", "hundred and fifth": a number that an ordinal ends.
    func ordinal(after part: QuantityPart) -> FoundQuantity? {
        var next = part.end
        guard part.unit == nil, next < sentence.upperBound, part.value >= 0 else { return nil }
        var quantity = Quantity(value: part.value, dimension: .ordinal)
        if part.numeral.hasDigits {
            guard tokens.gap[next] == .none, ClosedWords.ordinalEndings.contains(tokens.key[next])
            else {
                return nil
            }
            quantity.focus = part.numeral.tokens.lowerBound..<next + 1
        } else {
            if Words.hyphens.contains(tokens.key[next]) || tokens.key[next] == .and {
                next += 1
            }
            guard next < sentence.upperBound, let last = NumberWords.ordinals[tokens.key[next]],
                last < 10
                    ? endsInTens(part.value)
                    : last >= 100
                        || (part.value >= 100 && part.value.remainder(dividingBy: 100) == 0)
            else { return nil }
            quantity.value = last < 100 ? part.value + last : part.value * last
            quantity.focus = part.numeral.tokens.lowerBound..<next + 1
        }
        return FoundQuantity(
            tokens: quantity.focus,
            quantity: quantity,
            next: quantity.focus.upperBound
        )
    }

    private func endsInTens(_ value: Double) -> Bool {
        value >= 20 && value.truncatingRemainder(dividingBy: 10) == 0
    }
}

private enum Words {
    static let score = WordKey("score")
    static let plurals = WordSet(
        "dozens scores tens hundreds thousands millions billions trillions lakhs crores"
    )
    static let tens: [WordKey: Double] = [WordKey("tens"): 10, WordKey("scores"): 20]
    static let ofOnly = WordSet("scores tens")
    static let scales = WordSet("dozen hundred thousand million billion trillion lakh crore")
    static let several = WordSet("several few many couple")
    static let pairs = WordSet("couple pair")
    static let majorityArticles = WordSet("a the")
    static let majorityKinds = WordSet(
        "slim narrow clear large vast overwhelming bare simple solid strong great slight small"
    )
    static let multiples: [WordKey: Double] = [
        WordKey("twice"): 2, WordKey("thrice"): 3, WordKey("double"): 2, WordKey("triple"): 3,
        WordKey("quadruple"): 4, WordKey("twofold"): 2, WordKey("threefold"): 3,
        WordKey("fourfold"): 4, WordKey("fivefold"): 5, WordKey("sixfold"): 6,
        WordKey("eightfold"): 8, WordKey("tenfold"): 10, WordKey("hundredfold"): 100,
    ]
    static let adverbs = WordSet(
        "twice thrice twofold threefold fourfold fivefold sixfold eightfold tenfold hundredfold"
    )
    static let hyphens = WordSet("- – — ‑")
}
