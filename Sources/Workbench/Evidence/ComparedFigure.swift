internal import ClaimExtraction

/// A quantity with what a comparison needs: how exactly it is given, what is counted, per what time.
struct ComparedFigure {
    /// The words that a mismatch shows: bound, number and unit.
    let span: Span
    /// In the unit as written; both ends of a range, else the same twice.
    let lower: Double
    let upper: Double
    /// Half of the last place given: 0.05 for "4.2", 500 for "42 thousand".
    let rounding: Double
    /// Whether a decimal point or a word such as "million" shows that it was rounded.
    let isRounded: Bool
    let kind: Kind
    let unit: String?
    let bound: Quantity.Bound
    /// "nearly": below, and close.
    let isNearly: Bool
    /// The time of a rate, "month" for "$95 a month".
    let period: String?
    /// The stems of what is counted.
    let nouns: Set<String>
    /// The stem of the word before a colon before it: "Cats: 430".
    let label: String?
    /// Which side of a thing is measured, where a word beside the measure says so.
    let side: String?
    /// Which way a change goes that it measures: "fell 12 per cent", "an increase of 3 points".
    let direction: Direction?
    /// Whether a label calls it a minimum or a maximum.
    let limit: Quantity.Bound?
    /// "million" where it is written.
    let scaleWord: String?

    /// What the number may have to be multiplied by: "9.800" may be thousands, a table may count in millions.
    let otherFactor: Double?

    /// Whether an "m" touches its digits, which may stand for metres or for millions.
    let hasBareM: Bool

    /// What is measured, of units that have no dimension of their own.
    var family: String? { unit.flatMap(UnitScale.of)?.family }

    enum Direction { case up, down }

    enum Kind { case count, money, share, ordinal, measure(Quantity.Dimension) }

    var isShare: Bool {
        if case .share = kind { return true }
        return false
    }

    /// Whether a colon stands before it, or a word or two alone, as in a record: "Weight: 5 kg", "Duration 2 h".
    let isLabelled: Bool

    var isCount: Bool {
        if case .count = kind { return true }
        return false
    }

    /// Whether it is somebody's age.
    let isAge: Bool

    var middle: Double { (lower + upper) / 2 }

    init?(_ quantity: Quantity, at span: Span, in text: ComparedText) {
        // "dozens" and "hundreds" are ranges.
        let vague = quantity.value == nil ? ComparedFigure.vague(span, text) : nil
        guard let value = quantity.value ?? vague?.lowerBound, value.isFinite else { return nil }
        let last = quantity.upper ?? vague?.upperBound ?? value
        isAge = quantity.dimension == .age || ComparedFigure.isAge(quantity, span, text)
        let unit: String?
        let factor: Double
        (kind, unit, factor) = ComparedFigure.sort(of: quantity, value, isAge: isAge, in: text)
        self.unit =
            switch unit {
            case "degrees": ComparedFigure.degrees(after: span, text)
            // "95 cents" are the reader's own.
            case "USD" where text.text(span).hasSuffix("cents"): "cents"
            default: unit
            }
        lower = min(value, last) * factor
        upper = max(value, last) * factor
        let written = WrittenFigure(text.text(span), value: quantity.upper ?? value)
        scaleWord = written.scaleWord
        isRounded = written.isRounded || quantity.dimension == .ratio
        rounding = quantity.dimension == .ratio ? 1.5 : written.rounding
        let words =
            text.wordsBefore(span, 2) + text.words[text.wordRange(span)].prefix(3).map(\.plain)
        isNearly = words.contains { ComparedFigure.nearWords.contains($0) }
        bound = quantity.bound == .exact && isNearly ? .lessThan : quantity.bound
        otherFactor = ComparedFigure.hasDottedThousands(text.text(span)) ? 1000 : text.tableFactor
        let letters = text.text(span).drop { $0.isNumber || $0 == "." || $0 == "," }
        hasBareM = letters == "m" && unit == "metres"
        limit = ComparedFigure.limit(before: span, text)
        direction = ComparedFigure.direction(around: span, of: kind, text)
        label = ComparedFigure.label(before: span, text)
        isLabelled =
            text.scalars[..<span.start].last { $0 != " " } == ":"
            || text.wordRange(span).lowerBound == 1
            || text.wordRange(span).lowerBound == 2 && text.words.count <= 6
        side = ComparedFigure.side(around: span, text)
        let counted = quantity.dimension == .count ? quantity.unit : nil
        let nounCount = counted?.split(separator: " ").count ?? 0
        period =
            RatePeriod.period(after: span, nounCount, in: text)
            ?? RatePeriod.period(before: span, in: text)
        nouns = ComparedFigure.nouns(of: quantity, after: span, in: text)
        let end = RatePeriod.end(after: span, nounCount, in: text) ?? span.end
        self.span = Span(start: span.start, end: max(span.end, end))
    }

    /// What a quantity is to a comparison, in which unit, and what its values are multiplied by for that.
    private static func sort(
        of quantity: Quantity,
        _ value: Double,
        isAge: Bool,
        in text: ComparedText
    ) -> (kind: Kind, unit: String?, factor: Double) {
        let unit = quantity.unit
        return switch quantity.dimension {
        case .money: (.money, unit, 1)
        case .percent: (.share, unit, 1)
        case .ratio where value <= 1: (.share, "%", 100)
        case .ordinal: (.ordinal, unit, 1)
        case .count where isPoints(unit) && text.hasPercent,
            .other where isPoints(unit) && text.hasPercent:
            (.share, "percentage points", 1)
        case .other where unit.flatMap(UnitScale.of) != nil: (.measure(.other), unit, 1)
        case .count where isAge: (.measure(.duration), "years", 1)
        case .count, .ratio, .other: (.count, unit, 1)
        case .age:
            (.measure(.duration), unit.flatMap { UnitScale.of($0) } == nil ? "years" : unit, 1)
        case let dimension: (.measure(dimension), unit, 1)
        }
    }

    /// Whether two significant digits stand there: then the same ones elsewhere are no chance.
    var hasManyDigits: Bool { significantDigits >= 2 }

    var significantDigits: Int {
        var value = abs(middle)
        guard value >= 1, value < 1e15 else { return 1 }
        while value >= 10, value.truncatingRemainder(dividingBy: 10) == 0 { value /= 10 }
        var count = 0
        var left = value.rounded(.down)
        while left >= 1 { (left, count) = ((left / 10).rounded(.down), count + 1) }
        return count + (value == value.rounded(.down) ? 0 : 1)
    }

    private static func label(before span: Span, _ text: ComparedText) -> String? {
        guard let word = text.words[..<text.wordRange(span).lowerBound].last,
            word.span.end < span.start, text.scalars[word.span.end] == ":"
        else { return nil }
        return word.stem
    }

    /// "60 metres high", "Length of the dam: 240 metres".
    private static func side(around span: Span, _ text: ComparedText) -> String? {
        let range = text.wordRange(span)
        let follows =
            range.upperBound < text.words.count && range.upperBound > 0
            && text.words[range.upperBound].sentence == text.words[range.upperBound - 1].sentence
        let after = follows ? sides[text.words[range.upperBound].plain] : nil
        return after ?? text.wordsBefore(span, 5).reversed().lazy.compactMap { sides[$0] }.first
    }

    private static let sides: [String: String] = [
        "high": "height", "tall": "height", "height": "height", "long": "length",
        "length": "length",
        "wide": "width", "width": "width", "across": "width", "deep": "depth", "depth": "depth",
        "thick": "thickness", "thickness": "thickness",
    ]

    private static func vague(_ span: Span, _ text: ComparedText) -> ClosedRange<Double>? {
        // Not those of a heading: "in thousands of dollars".
        guard text.wordsBefore(span, 1) != ["in"] else { return nil }
        return text.words[text.wordRange(span)].lazy.compactMap { vagueNumbers[$0.plain] }.first
    }

    private static let vagueNumbers: [String: ClosedRange<Double>] = [
        "dozens": 20...400, "scores": 30...400, "hundreds": 150...4000, "thousands": 1500...200_000,
        "millions": 1.5e6...2e9, "billions": 1.5e9...2e12,
    ]

    /// What a label says of a limit: "Minimum down payment: 10 percent".
    private static func limit(before span: Span, _ text: ComparedText) -> Quantity.Bound? {
        for word in text.wordsBefore(span, 4) {
            if word == "minimum" || word == "min" { return .atLeast }
            if word == "maximum" || word == "max" { return .atMost }
        }
        return nil
    }

    /// "8 points", which are of a percentage where the text speaks of per cent, or the other one does.
    private static func isPoints(_ unit: String?) -> Bool { unit == "points" || unit == "point" }

    var isPoints: Bool { Self.isPoints(unit) || unit == "percentage points" }

    /// "9.800", which much of Europe reads as thousands.
    private static func hasDottedThousands(_ text: String) -> Bool {
        let parts = text.filter { $0.isNumber || $0 == "." }.split(separator: ".")
        return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count)
            && parts[0] != "0"
    }

    /// Whether a number is somebody's age: "Age: 43", "aged 34 years", "The victim was 34".
    private static func isAge(_ quantity: Quantity, _ span: Span, _ text: ComparedText) -> Bool {
        guard let value = quantity.value, (1...120).contains(value), quantity.upper == nil,
            quantity.unit == nil || ageUnits.contains(quantity.unit ?? "")
        else { return false }
        let before = text.wordsBefore(span, 1)
        if before.contains("age") || before.contains("aged") { return true }
        // A bare number that says what somebody is: nothing follows it in its clause.
        return quantity.unit == nil && value >= 10 && before.contains(where: being.contains)
            && (span.end >= text.scalars.count
                || ".,;".unicodeScalars.contains(text.scalars[span.end]))
            && text.wordsBefore(span, 3).allSatisfy { !scores.contains($0) }
    }

    private static let ageUnits: Set = ["years", "months", "weeks"]
    private static let being: Set = ["is", "was", "turned", "turns"]
    /// What a bare number may be of besides a person.
    private static let scores: Set = [
        "it", "this", "that", "total", "number", "figure", "score", "toll", "count", "average",
        "temperature", "limit", "capacity", "population",
    ]

    private static let nearWords: Set = ["nearly", "almost"]

    /// "11 °" with "C" or "F" after it.
    private static func degrees(after span: Span, _ text: ComparedText) -> String {
        switch text.wordsAfter(span, 1).first {
        case "c", "celsius": "degrees Celsius"
        case "f", "fahrenheit": "degrees Fahrenheit"
        default: "degrees"
        }
    }

    private static func nouns(
        of quantity: Quantity,
        after span: Span,
        in text: ComparedText
    ) -> Set<String> {
        switch quantity.dimension {
        case .count, .ratio, .other:
            let words = (quantity.unit ?? "").split { !$0.isLetter && $0 != "'" && $0 != "’" }
            return Set(words.compactMap { WordStems.stem(PlainWord.of(String($0))) })
        case .ordinal:
            return Set(text.wordsAfter(span, 1).compactMap { WordStems.stem($0) })
        case .percent:
            // "61 percent of voters", "9 per cent of all votes".
            guard text.wordsAfter(span, 1) == ["of"] else { return [] }
            return Set(text.wordsAfter(span, 4).compactMap { WordStems.stem($0) }.prefix(2))
        default: return []
        }
    }
}

/// How a number was written down, and so how exact it is.
struct WrittenFigure {
    private(set) var scaleWord: String?
    private(set) var isRounded = false
    private(set) var rounding = 0.5

    init(_ text: String, value: Double) {
        let plain = text.lowercased()
        scaleWord = WrittenFigure.scales.first { plain.contains($0.name) }?.name
        // The last figure: the upper end of a range.
        var digits: [Character] = []
        var decimals: Int?
        var isOpen = false
        for character in plain {
            switch character {
            case "0"..."9":
                if !isOpen { (digits, decimals, isOpen) = ([], nil, true) }
                digits.append(character)
                if let count = decimals { decimals = count + 1 }
            case "." where isOpen: decimals = 0
            case ",", " ", "\u{A0}", "\u{202F}": break
            default: isOpen = false
            }
        }
        let literal = Double(String(digits)).map { number in
            (0..<(decimals ?? 0)).reduce(number) { part, _ in part / 10 }
        }
        var place = 1.0
        if let literal, literal > 0 {
            place = value / literal
            for _ in 0..<min(decimals ?? 0, 12) { place /= 10 }
            isRounded = (decimals ?? 0) > 0 || place > 1
        } else {
            place = WrittenFigure.scales.first { plain.contains($0.name) }?.size ?? 1
            isRounded = place > 1
        }
        // "two and a half"
        let isHalf = digits.isEmpty && plain.contains("half")
        if isHalf, place == 1 { place = 0.5 }
        // "half a million" stands for less around it than "a million".
        if isHalf, place > 1 { place /= 10 }
        let room = isHalf ? 0.06 : 0.12
        rounding = min(abs(place) / 2, max(abs(value) * room, abs(place) <= 1 ? 0.5 : 0))
        // "42,000" may stand for 42,113, "300" not for 340.
        let zeros = digits.reversed().prefix { $0 == "0" }.count
        if (decimals ?? 0) == 0, zeros >= 2, digits.count > zeros {
            let step = (0..<min(zeros, 12)).reduce(place) { size, _ in size * 10 }
            rounding = max(rounding, min(step / 2, abs(value) * 0.0125))
        }
    }

    private static let scales: [(name: String, size: Double)] = [
        ("trillion", 1e12), ("billion", 1e9), ("million", 1e6), ("thousand", 1e3), ("hundred", 100),
    ]
}

/// The time of a rate: "a month", "per year", "annually".
enum RatePeriod {
    /// That of the words after a number and the noun that it counts.
    static func period(after span: Span, _ nounCount: Int, in text: ComparedText) -> String? {
        found(after: span, nounCount, in: text)?.period
    }

    /// That of a label: "Weekly traffic on the bridge: 52,000 vehicles".
    static func period(before span: Span, in text: ComparedText) -> String? {
        let end = text.wordRange(span).lowerBound
        guard end > 0, text.scalars[text.words[end - 1].span.end] == ":" else { return nil }
        let label = text.words[max(0, end - 5)..<end]
        return label.filter { $0.sentence == label.last?.sentence }.lazy
            .compactMap { adverbs[$0.plain] }.first
    }

    /// Where the words of the rate end if they follow at once.
    static func end(after span: Span, _ nounCount: Int, in text: ComparedText) -> Int? {
        guard let found = found(after: span, nounCount, in: text), found.offset == 0 else {
            return nil
        }
        return text.words[found.word].span.end
    }

    private static func found(
        after span: Span,
        _ nounCount: Int,
        in text: ComparedText
    ) -> (period: String, word: Int, offset: Int)? {
        let start = text.wordRange(span).upperBound + nounCount
        guard start < text.words.count, start > 0 else { return nil }
        let sentence = text.words[start - 1].sentence
        let reach = text.words[start].plain == "of" ? 4 : 3
        for index in start..<min(start + reach, text.words.count) {
            let word = text.words[index]
            guard word.sentence == sentence else { return nil }
            // "per calendar month"
            if index + 2 < text.words.count, articles.contains(word.plain),
                calendars.contains(text.words[index + 1].plain),
                let period = units[text.words[index + 2].plain]
            {
                let isWorkday = period == "day" && text.words[index + 1].plain == "working"
                return (isWorkday ? "working day" : period, index + 2, index - start)
            }
            if let period = adverbs[word.plain] { return (period, index, index - start) }
            if index + 1 < text.words.count, articles.contains(word.plain),
                let period = units[text.words[index + 1].plain],
                index == start || word.plain == "per" || reach == 4
            {
                return (period, index + 1, index - start)
            }
        }
        return nil
    }

    /// How many of it a year has.
    static let perYear: [String: Double] = [
        "year": 1, "quarter": 4, "month": 12, "week": 52.18, "day": 365.25, "hour": 8766,
        "minute": 525_960, "second": 31_557_600,
    ]

    private static let articles: Set = ["a", "an", "per", "each", "every"]
    private static let calendars: Set = ["calendar", "financial", "fiscal", "working", "full"]
    private static let units: [String: String] = [
        "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "day",
        "week": "week", "month": "month", "quarter": "quarter", "year": "year", "annum": "year",
        "person": "person", "head": "person", "litre": "litre", "liter": "litre",
        "gallon": "gallon",
        "pound": "pound", "kilo": "kilogram", "kilogram": "kilogram", "ounce": "ounce",
        "gram": "gram",
        "ton": "ton", "tonne": "tonne", "mile": "mile", "kilometre": "kilometre",
        "kilometer": "kilometre", "km": "kilometre", "acre": "acre", "hectare": "hectare",
        "barrel": "barrel", "household": "household", "family": "household", "child": "child",
    ]
    private static let adverbs: [String: String] = [
        "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
        "quarterly": "quarter", "yearly": "year", "annually": "year",
    ]
}
