/// Finds one thing with two figures: "24 beds" and then "the 42 beds".
///
/// Two numbers of one unit are most often two facts. They are taken for one where the later is said of what
/// is known already ("all 48 miles of it", "the 42 beds") or restated in a quotation, and its digits are those
/// of the first in another order; or where both sentences share so many words that they tell the same.
struct RestatedFigures: ConsistencyCheck {
    /// How many figures of one unit a figure is held against.
    private static let memory = 12

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        var byUnit: [WordKey: [StatedFigure]] = [:]
        var shared = SharedWords(reading)
        for figure in figures.figures {
            guard let stated = StatedFigure(figure, in: reading) else { continue }
            for key in stated.units {
                let earlier = byUnit[key, default: []].suffix(RestatedFigures.memory)
                let other = earlier.first { isOneThing($0, stated, &shared, earlier, reading) }
                if let other {
                    findings.append(finding(other, stated, in: reading))
                    break
                }
            }
            for key in stated.units { byUnit[key, default: []].append(stated) }
        }
    }

    private func finding(
        _ first: StatedFigure,
        _ second: StatedFigure,
        in reading: Reading
    ) -> Finding {
        let spans = [first, second].map { reading.tokens.span($0.figure.tokens) }
        let words = (reading.source[spans[0]], reading.source[spans[1]])
        let isSwapped = first.isSwapped(second)
        return Finding(
            kind: .number,
            message: "“\(words.0)” and “\(words.1)”"
                + (isSwapped
                    ? ": the same digits in another order."
                    : " are given for what the words around them call the same."),
            spans: spans
        )
    }

    private func isOneThing(
        _ first: StatedFigure,
        _ second: StatedFigure,
        _ words: inout SharedWords,
        _ earlier: ArraySlice<StatedFigure>,
        _ reading: Reading
    ) -> Bool {
        guard first.value != second.value, first.figure.sentence != second.figure.sentence,
            first.value <= 10 * second.value, second.value <= 10 * first.value,
            // A figure that stood before is restated itself.
            !earlier.contains(where: { $0.value == second.value })
        else { return false }
        if areParallel(first.figure, second.figure, reading) { return false }
        // "Is everybody supposed to earn $12?"
        if reading.asks(second.figure.sentence) { return false }
        let isSameUnit = first.figure.isOfSameUnit(second.figure)
        let units = isSameUnit ? [first, second].compactMap { $0.figure.quantity.unit } : []
        // "$3 million" and then, in somebody's words, "$30 million".
        if WorkedSum.isSlipOfTen(first.value, second.value) {
            guard isSameUnit, first.isMoney, second.isQuoted,
                max(first.value, second.value) == 10 * min(first.value, second.value)
            else { return false }
            return words.count(
                in: first.figure.sentence,
                and: second.figure.sentence,
                besides: units
            ) >= 1
        }
        if first.isSwapped(second) {
            let isTelling = first.digits.count >= 3 || first.isMoney
            let isBare = first.figure.quantity.unit == nil && second.figure.quantity.unit == nil
            if isBare, isTelling, words.restates(second.figure.sentence) { return true }
            if isSameUnit, !isBare, isTelling || second.isDefinite || second.isQuoted {
                return true
            }
            let shared = words.count(
                in: first.figure.sentence,
                and: second.figure.sentence,
                besides: units
            )
            return shared >= (isTelling || first.figure.dimension != .count ? 1 : 2)
        }
        // "six branches … together the five branches", "a three-page ruling … the four-page ruling"
        if second.isSmall || first.isSmall {
            guard isSameUnit, earlier.count == 1, second.isDefinite,
                !words.hasContrast(in: second.figure.sentence)
            else { return false }
            return second.isCompound || (second.isKnownGroup && !first.isDefinite)
                || (second.isOfAll
                    && words.count(
                        in: first.figure.sentence,
                        and: second.figure.sentence,
                        besides: units
                    ) >= 1)
        }
        // "Fourteen" and "forty" sound alike.
        if isSameUnit, second.isDefinite || second.isQuoted, first.isTeen(of: second) {
            return true
        }
        if isSameUnit, second.isDefinite, earlier.count == 1, first.figure.quantity.unit != nil,
            second.figure.quantity.unit != nil, first.figure.dimension == .count,
            first.value < 1.3 * second.value, second.value < 1.3 * first.value,
            !words.hasContrast(in: second.figure.sentence)
        {
            return true
        }
        guard isSameUnit, first.figure.quantity.unit != nil, second.figure.quantity.unit != nil,
            first.value < 1.6 * second.value, second.value < 1.6 * first.value
        else { return false }
        // A sentence that gives a figure each to several has the same words for all of them.
        guard earlier.count(where: { $0.figure.sentence == first.figure.sentence }) < 3 else {
            return false
        }
        return words.tellTheSame(first.figure.sentence, second.figure.sentence, besides: units)
    }
}

extension RestatedFigures {
    /// Whether two nouns each have a figure of their own: "The road is 84 miles long. The river is 48 miles long."
    private func areParallel(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let (left, right) = (first.tokens.lowerBound - 1, second.tokens.lowerBound - 1)
        guard left > 0, right > 0, reading.tokens.key[left] == reading.tokens.key[right] else {
            return false
        }
        guard reading.tokens.key[left - 1] != reading.tokens.key[right - 1] else { return false }
        return [left, right].allSatisfy { verb in
            reading.tags[verb - 1].isNoun
                || (verb > 1 && reading.tags[verb - 2] == .determiner)
        }
    }
}

/// A figure with what tells it from others.
private struct StatedFigure {
    let figure: Figure
    let value: Double
    /// Its digits without noughts at the end, sorted.
    let digits: [UInt8]
    /// What it may be kept under: its unit, and for a bare number the word that it hangs on.
    let units: [WordKey]
    /// Whether it is said of something known: "the 42 beds", "all 48 miles", "its 24 rooms".
    let isDefinite: Bool
    let isQuoted: Bool
    /// Whether it is said of all there are: "all five branches".
    let isOfAll: Bool
    /// Whether it is part of a noun: "a three-page ruling".
    let isCompound: Bool
    /// Whether it begins a sentence that tells more of the same ("The four walkers were cold").
    let isKnownGroup: Bool

    var isMoney: Bool { figure.dimension == .money }

    /// Whether it is one of the numbers that are many in any article.
    var isSmall: Bool { value < 10 && value == value.rounded() }

    /// Whether the two have the same digits in another order.
    func isSwapped(_ other: StatedFigure) -> Bool {
        guard digits.count >= 2 else { return false }
        return digits == other.digits || WorkedSum.haveSameDigits(value, other.value)
    }

    /// Whether one is 13 to 19 and the other its ten times: fourteen, forty.
    func isTeen(of other: StatedFigure) -> Bool {
        let (low, high) = (min(value, other.value), max(value, other.value))
        return (13...19).contains(low) && high == (low - 10) * 10
    }

    init?(_ figure: Figure, in reading: Reading) {
        guard let value = figure.exact, value < 1e15, value >= 2 || value != value.rounded() else {
            return nil
        }
        let compound = StatedFigure.compound(figure, reading)
        let key = compound ?? figure.quantity.unit.map(Figure.head(of:))
        isCompound = compound != nil
        isOfAll = StatedFigure.isOfAll(figure, reading)
        isKnownGroup = StatedFigure.isKnownGroup(figure, reading)
        guard
            value >= 10 || value != value.rounded() || isCompound
                || (figure.dimension == .count && key != nil)
        else { return nil }
        var units = [StatedWords.key(of: figure.dimension, key)].compactMap(\.self)
        // "a crew of 118"
        let start = figure.tokens.lowerBound
        if key == nil, start >= 2, reading.tokens.key[start - 1] == StatedWords.of,
            reading.tags[start - 2].isNoun
        {
            units.append(StatedWords.bare)
        } else if key != nil, value >= 100, figure.dimension == .count {
            units.append(StatedWords.bare)
        } else if key == nil, value >= 1000, figure.dimension == .count {
            units.append(StatedWords.alone)
        }
        guard !units.isEmpty else { return nil }
        self.figure = figure
        self.value = value
        self.units = units
        var digits = Array(WorkedSum.number(value).utf8.filter { $0 != 44 && $0 != 46 })
        while digits.last == 48 { digits.removeLast() }
        self.digits = digits.sorted()
        isDefinite = StatedFigure.isDefinite(at: figure.tokens.lowerBound, reading)
        isQuoted = reading.isQuoted(start)
    }

    /// "page ruling" of "a three-page ruling"; nil where no noun follows a measure of one word.
    private static func compound(_ figure: Figure, _ reading: Reading) -> WordKey? {
        let next = figure.tokens.upperBound
        guard let unit = figure.quantity.unit, figure.tokens.count <= 3,
            figure.dimension == .count || figure.dimension == .duration,
            next < reading.tokens.count, reading.tags[next].isNoun,
            reading.text(figure.tokens).utf8.contains(UInt8(ascii: "-"))
        else { return nil }
        return WordKey(unit + " " + reading.text(next).lowercased())
    }

    /// "all five branches", "together the five branches".
    private static func isKnownGroup(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, next) = (figure.tokens.lowerBound, figure.nounEnd)
        return start > 0 && next < reading.tokens.count && next - start == 2
            && reading.sentences[figure.sentence].tokens.lowerBound == start - 1
            && StatedWords.the == reading.tokens.key[start - 1]
            && reading.tags[next].isFiniteVerb
    }

    /// "All five branches in the north" are some of them.
    private static func isOfAll(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        let isAll = (max(0, start - 3)..<start).contains {
            StatedWords.all.contains(reading.tokens.key[$0])
        }
        return isAll
            && !(figure.nounEnd < reading.tokens.count
                && StatedWords.places.contains(reading.tokens.key[figure.nounEnd]))
    }

    private static func isDefinite(at start: Int, _ reading: Reading) -> Bool {
        (max(0, start - 2)..<start).contains {
            StatedWords.definite.contains(reading.tokens.key[$0])
        }
    }
}

extension Reading {
    /// Whether a sentence is a question.
    func asks(_ sentence: Int) -> Bool {
        sentences[sentence].tokens.suffix(3).contains { tokens.key[$0] == StatedWords.questionMark }
    }

    /// Whether a quotation holds the token.
    func isQuoted(_ token: Int) -> Bool {
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].content.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < quotations.count && quotations[low].content.contains(token)
    }
}

private enum StatedWords {
    static let of = WordKey("of")
    static let questionMark = WordKey("?")
    static let bare = WordKey("a bare number")
    static let alone = WordKey("a bare number that nothing leads to")
    static let the = WordKey("the")
    static let all = WordSet("all together")
    static let places = WordSet("in at from on near of with")
    static let definite = WordSet("the all these those its their his her both")

    /// What a figure is kept under; nil where figures of its kind are many in any article.
    static func key(of dimension: Quantity.Dimension, _ unit: WordKey?) -> WordKey? {
        switch dimension {
        case .percent, .age, .ordinal, .ratio, .temperature: nil
        default: unit
        }
    }
}
