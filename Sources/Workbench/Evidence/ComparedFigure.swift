internal import ClaimExtraction

/// A quantity with what a comparison needs: how exactly it is given, what is counted, per what time.
struct ComparedFigure {
    /// The words that a mismatch shows: bound, number and unit.
    let span: Span
    /// In the unit as written; both ends of a range, else the same twice.
    let lower: Double
    let upper: Double
    /// Half of the last place given: 0.05 for "4.2", 500 for "42 thousand".
    private(set) var rounding: Double
    /// Whether a decimal point or a word such as "million" shows that it was rounded.
    private(set) var isRounded: Bool
    private(set) var kind: Kind
    /// Whether a share is written as "a third" or "one in ten".
    let isFraction: Bool
    /// Whether it says how often one thing is the other: "twice as many".
    let isMultiple: Bool
    private(set) var unit: String?
    let bound: Quantity.Bound
    /// "nearly": below, and close.
    let isNearly: Bool
    /// The time of a rate, "month" for "$95 a month".
    let period: String?
    /// The time in which it all came together, 3 years for "£120,000 over three years".
    let stretch: (count: Double, unit: String)?
    /// The stems of what is counted.
    private(set) var nouns: Set<String>
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
    private(set) var isLabelled: Bool

    var isCount: Bool {
        if case .count = kind { return true }
        return false
    }

    var isTemperature: Bool {
        if case .measure(.temperature) = kind { return true }
        return false
    }

    var isMoney: Bool {
        if case .money = kind { return true }
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
        let isHeaded =
            quantity.dimension == .count && quantity.unit == nil && text.isHeadedPercent(span)
        let quantity =
            isHeaded
            ? Quantity(value: value, upper: quantity.upper, unit: "%", dimension: .percent)
            : quantity
        let unit: String?
        let factor: Double
        (kind, unit, factor) = ComparedFigure.sort(of: quantity, value, isAge: isAge, in: text)
        self.unit = ComparedFigure.written(unit, at: span, text)
        lower = min(value, last) * factor
        upper = max(value, last) * factor
        let written = WrittenFigure(text.text(span), value: quantity.upper ?? value)
        scaleWord = written.scaleWord
        // "A third" may be 34 per cent; "twice" is no share.
        isFraction = quantity.dimension == .ratio && value <= 1
        isMultiple =
            quantity.dimension == .ratio && value > 1 && ComparedFigure.compares(span, text)
        isRounded = written.isRounded || isFraction
        rounding = isFraction ? 1.5 : written.rounding
        isNearly = ComparedFigure.isNearly(span, text)
        bound = quantity.bound == .exact && isNearly ? .lessThan : quantity.bound
        otherFactor = ComparedFigure.hasDottedThousands(text.text(span)) ? 1000 : text.tableFactor
        let letters = text.text(span).drop { $0.isNumber || $0 == "." || $0 == "," }
        hasBareM = letters == "m" && unit == "metres"
        limit = ComparedFigure.limit(before: span, text)
        direction = ComparedFigure.direction(around: span, of: kind, text)
        label = ComparedFigure.label(before: span, text)
        isLabelled = ComparedFigure.isLabelled(span, text)
        side = ComparedFigure.side(around: span, text)
        let counted = quantity.dimension == .count ? quantity.unit : nil
        let nounCount = counted?.split(separator: " ").count ?? 0
        period =
            RatePeriod.period(after: span, nounCount, in: text)
            ?? RatePeriod.period(before: span, in: text)
        stretch = RatePeriod.stretch(after: span, in: text)
        nouns = ComparedFigure.nouns(of: quantity, after: span, in: text)
        let end = RatePeriod.end(after: span, nounCount, in: text) ?? span.end
        self.span = Span(start: span.start, end: max(span.end, end))
    }

    /// The unit as the text has it.
    private static func written(_ unit: String?, at span: Span, _ text: ComparedText) -> String? {
        switch unit {
        case "degrees": degrees(after: span, text)
        // "95 cents" are the reader's own.
        case "USD" where text.text(span).hasSuffix("cents"): "cents"
        default: unit
        }
    }

    /// "Nearly 300", "almost half".
    private static func isNearly(_ span: Span, _ text: ComparedText) -> Bool {
        let words =
            text.wordsBefore(span, 2) + text.words[text.wordRange(span)].prefix(3).map(\.plain)
        return words.contains { nearWords.contains($0) }
    }

    /// "Inmates: 51", "Total 51".
    private static func isLabelled(_ span: Span, _ text: ComparedText) -> Bool {
        let place = text.wordRange(span).lowerBound
        return text.scalars[..<span.start].last { $0 != " " } == ":"
            || place == 1 || place == 2 && text.words.count <= 6
    }

    /// Whether what follows is compared: "twice as many", "three times the size", "ten times larger".
    private static func compares(_ span: Span, _ text: ComparedText) -> Bool {
        guard let next = text.wordsAfter(span, 1).first else { return false }
        return ["as", "the", "that", "more", "its", "their"].contains(next) || next.hasSuffix("er")
    }

    /// The figure as a share that was reckoned from two counts, and so isn't rounded.
    var reckoned: ComparedFigure {
        var figure = self
        (figure.rounding, figure.isRounded) = (0, false)
        return figure
    }

    /// "1,100 pounds a month", which a text read by itself has for a weight, beside an amount in pounds.
    func read(beside other: ComparedFigure) -> ComparedFigure {
        guard other.unit == "GBP", other.isMoney, unit == "pounds", case .measure(.mass) = kind
        else { return self }
        var figure = self
        (figure.kind, figure.unit) = (.money, "GBP")
        return figure
    }

    /// The figure as one of a series whose heading says what it counts.
    func headed(by heading: Set<String>) -> ComparedFigure {
        var figure = self
        (figure.nouns, figure.isLabelled) = (heading, true)
        return figure
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
        case .count where unit.flatMap({ timeUnits[$0] }) != nil:
            (.measure(.duration), unit.flatMap { timeUnits[$0] }, 1)
        case .count where isAge: (.measure(.duration), "years", 1)
        case .count, .ratio, .other: (.count, unit, 1)
        case .age:
            (.measure(.duration), unit.flatMap { UnitScale.of($0) } == nil ? "years" : unit, 1)
        case let dimension: (.measure(dimension), unit, 1)
        }
    }

    /// What the extractor takes for nouns.
    private static let timeUnits = ["h": "hours", "min": "minutes", "s": "seconds"]

    /// Whether its label says only that it is a count: "Total: 51".
    var isTotal: Bool { nouns.isEmpty && label.map(Self.totals.contains) ?? false }

    private static let totals = Set(["total", "number", "count", "sum"].map(WordStems.root))

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

    /// What "nearly" has to reach of the figure that it stands before.
    static let leastOfNearly = 0.9

    /// "11 °" with "C" or "F" after it.
    private static func degrees(after span: Span, _ text: ComparedText) -> String {
        switch text.wordsAfter(span, 1).first {
        case "c", "celsius": "degrees Celsius"
        case "f", "fahrenheit": "degrees Fahrenheit"
        default: "degrees"
        }
    }

    /// The stem of "people", of whom news tells what became of them where records count the cases.
    private static let people = WordStems.root("people")

    private static func nouns(
        of quantity: Quantity,
        after span: Span,
        in text: ComparedText
    ) -> Set<String> {
        switch quantity.dimension {
        case .count, .ratio, .other:
            let words = (quantity.unit ?? "").split { !$0.isLetter && $0 != "'" && $0 != "’" }
            let nouns = Set(words.compactMap { WordStems.stem(PlainWord.of(String($0))) })
            return nouns.contains(people) ? nouns.union(text.fate(after: span)) : nouns
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
