internal import ClaimExtraction

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
        // "15 percent interest a year": the noun of a share is no part of it.
        let isShare = ["percent", "cent"].contains(text.words[start - 1].plain)
        let nearest = isShare ? start + 1 : start
        for index in start..<min(start + reach, text.words.count) {
            let word = text.words[index]
            guard word.sentence == sentence else { return nil }
            if let (period, last) = named(at: index, in: text, isNext: index == start) {
                return (period, last, index - start)
            }
            if index + 1 < text.words.count, articles.contains(word.plain),
                let period = units[text.words[index + 1].plain],
                index <= nearest || word.plain == "per" || reach == 4,
                // "15 per cent a day after the vote"
                !(index + 2 < text.words.count && reckoning.contains(text.words[index + 2].plain))
            {
                return (period, index + 1, index - start)
            }
        }
        return nil
    }

    /// A period that no other words can mean: "per calendar month", "annually", "p.a."; with its last word.
    private static func named(
        at index: Int,
        in text: ComparedText,
        isNext: Bool
    ) -> (period: String, last: Int)? {
        let word = text.words[index]
        if let period = adverbs[word.plain] { return (period, index) }
        guard index + 1 < text.words.count else { return nil }
        let next = text.words[index + 1]
        if isNext, word.plain == "p", text.scalars[word.span.end] == ".",
            next.span.start == word.span.end + 1, let period = letters[next.plain]
        {
            return (period, index + 1)
        }
        guard index + 2 < text.words.count, articles.contains(word.plain),
            calendars.contains(next.plain), let period = units[text.words[index + 2].plain]
        else { return nil }
        let isWorkday = period == "day" && next.plain == "working"
        return (isWorkday ? "working day" : period, index + 2)
    }

    /// The length of time behind an amount: "over three years", "in 18 months".
    static func stretch(after span: Span, in text: ComparedText) -> (count: Double, unit: String)? {
        guard text.wordsAfter(span, 1).first.map(spreading.contains) ?? false else { return nil }
        let place = text.wordRange(span).upperBound + 1
        for mention in text.mentions where mention.span.start >= text.words[place - 1].span.end {
            guard place < text.words.count, mention.span.start == text.words[place].span.start,
                case .quantity(let length) = mention.detail, length.dimension == .duration,
                let count = length.value, count > 0, length.upper == nil
            else { continue }
            return length.unit.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
                .flatMap { perYear[$0] == nil ? nil : (count, $0) }
        }
        return nil
    }

    private static let spreading: Set = ["over", "across", "in", "for", "within"]

    /// How many of it a year has.
    static let perYear: [String: Double] = [
        "year": 1, "quarter": 4, "month": 12, "week": 52.18, "day": 365.25, "hour": 8766,
        "minute": 525_960, "second": 31_557_600,
    ]

    private static let reckoning: Set = ["after", "before", "earlier", "later", "ago"]
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
        "quarterly": "quarter", "yearly": "year", "annually": "year", "pcm": "month", "pw": "week",
    ]
    /// What follows "p.": "p.a."; "p.m." is a time of day first.
    private static let letters = ["a": "year", "w": "week", "d": "day", "h": "hour"]
}
