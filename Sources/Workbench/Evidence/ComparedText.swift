internal import ClaimExtraction

/// A text read for a comparison: its words with their stems, and the details that stand in it.
struct ComparedText {
    struct Word {
        let span: Span
        /// In lower case without accents, with straight apostrophes.
        let plain: String
        /// What it shares with other forms of the word; nil for words that any text may have, and for figures.
        let stem: String?
        let sentence: Int
        /// Counts the parts between full stops, semicolons and line ends.
        let clause: Int
        let isCapitalised: Bool
    }

    /// The day on which it was written, if that is known.
    let asOf: CalendarDate?
    let scalars: [Unicode.Scalar]
    let words: [Word]
    let mentions: [Mention]
    /// The stems of all its words.
    let stems: Set<String>
    /// The years that are written in it.
    let years: Set<String>
    /// The months that it names.
    let months: Set<String>
    /// Whether it speaks of per cent.
    let hasPercent: Bool
    /// What a table's heading says that its figures are counted in: "in thousands of dollars".
    let tableFactor: Double?

    init(_ text: String, asOf: CalendarDate?, _ extractor: Extractor) {
        let text = AccountingAmounts.plain(text)
        let extraction = extractor.extraction(
            of: Article(id: "", published: asOf, text: text)
        )
        self.asOf = asOf
        scalars = Array(text.unicodeScalars)
        mentions = extraction.mentions
        words = WordScan(scalars, sentences: extraction.sentences.map(\.span)).words
        stems = Set(words.compactMap(\.stem))
        years = Set(words.lazy.map(\.plain).filter(ComparedText.isYear))
        months = Set(words.lazy.filter(\.isCapitalised).map(\.plain).filter(ComparedText.isMonth))
        hasPercent = words.contains { $0.plain == "percent" || $0.plain == "cent" }
        tableFactor = ComparedText.tableFactor(words, scalars)
    }

    /// What stands in a heading before figures: "in thousands of dollars", "($ millions)".
    private static func tableFactor(_ words: [Word], _ scalars: [Unicode.Scalar]) -> Double? {
        for (index, word) in words.enumerated() {
            guard let factor = factors[word.plain] else { continue }
            let isIn = index > 0 && words[index - 1].plain == "in"
            let isInBrackets =
                scalars[..<word.span.start].suffix(3).contains("(")
                && scalars[word.span.end...].first == ")"
            if isIn || isInBrackets { return factor }
        }
        return nil
    }

    private static let factors: [String: Double] = [
        "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    ]

    var all: Span { Span(start: 0, end: scalars.count) }

    func text(_ span: Span) -> String {
        let end = min(max(span.end, 0), scalars.count)
        let start = min(max(span.start, 0), end)
        return String(String.UnicodeScalarView(scalars[start..<end]))
    }

    /// Where words stand for the first time.
    func span(of phrase: String) -> Span? {
        let wanted = Array(phrase.unicodeScalars)
        return RunSearch(wanted).first(in: scalars).map {
            Span(start: $0, end: $0 + wanted.count)
        }
    }

    /// The words that lie in a span or touch it.
    func wordRange(_ span: Span) -> Range<Int> {
        let first = words.partitionPoint { $0.span.end > span.start }
        let last = words.partitionPoint { $0.span.start >= span.end }
        return first..<max(first, last)
    }

    /// The plain words directly before a span, the nearest last.
    func wordsBefore(_ span: Span, _ count: Int) -> [String] {
        let end = wordRange(span).lowerBound
        return words[max(0, end - count)..<end].map(\.plain)
    }

    func wordsAfter(_ span: Span, _ count: Int) -> [String] {
        let start = wordRange(span).upperBound
        return words[start..<min(words.count, start + count)].map(\.plain)
    }

    private static func isYear(_ plain: String) -> Bool {
        plain.utf8.count == 4 && Int(plain).map { (1500...2099).contains($0) } ?? false
    }

    /// The year nearest to a place in its sentence; one behind a comma is farther.
    func nearestYear(to place: Span) -> String? { nearest(to: place, where: ComparedText.isYear) }

    /// The month that is named nearest to a place in its sentence, as a year is.
    func nearestMonth(to place: Span) -> String? { nearest(to: place, where: ComparedText.isMonth) }

    private func nearest(to place: Span, where isTime: (String) -> Bool) -> String? {
        let range = wordRange(place)
        guard let here = range.first, let last = range.last else { return nil }
        var best: (time: String, distance: Int)?
        for index in max(0, here - 8)..<min(words.count, last + 9)
        where !range.contains(index) && words[index].sentence == words[here].sentence {
            guard isTime(words[index].plain) else { continue }
            let (left, right) = index < here ? (index, here) : (last, index)
            let between = scalars[words[left].span.end..<words[right].span.start]
            let distance = right - left + 5 * between.count { $0 == "," || $0 == ";" }
            if distance < best?.distance ?? .max { best = (words[index].plain, distance) }
        }
        return best?.time
    }

    private static func isMonth(_ plain: String) -> Bool {
        CalendarNames.monthNumbers[plain] != nil
    }

    /// Whether a place stands in brackets with a year or "previous year", for comparison with what the text tells.
    func isOfAnotherTime(_ place: Span) -> Bool {
        let (before, after) = (
            scalars[..<place.start].suffix(ComparedText.longestAside),
            scalars[place.end...].prefix(ComparedText.longestAside)
        )
        guard let open = before.lastIndex(of: "("), !before[open...].contains(")"),
            let close = after.firstIndex(of: ")")
        else { return false }
        let aside = words[wordRange(Span(start: open, end: close))].map(\.plain)
        return aside.contains { ComparedText.isYear($0) || ComparedText.earlier.contains($0) }
    }

    /// In scalars, to each side.
    private static let longestAside = 80

    /// Whether it speaks of a vote, a verdict or a game.
    var tellsResult: Bool { words.contains { ComparedText.results.contains($0.plain) } }

    private static let results: Set = [
        "vote", "votes", "voted", "ballot", "yeas", "nays", "ayes", "noes", "for", "against",
        "verdict", "score", "result", "beat", "won", "lost", "majority", "division",
    ]

    private static let earlier: Set = [
        "previous", "previously", "prior", "last", "before", "earlier",
    ]

    /// How much the words around a place speak of what another text speaks of.
    ///
    /// Each shared word counts once, less the farther it stands, and less across a clause's or sentence's end.
    func affinity(of place: Span, with stems: Set<String>) -> Double {
        let range = wordRange(place)
        guard let here = range.first ?? words.indices.last else { return 0 }
        let reach = 40
        var best: [String: Double] = [:]
        let window = max(0, range.lowerBound - reach)..<min(words.count, range.upperBound + reach)
        for index in window {
            let word = words[index]
            guard let stem = word.stem, stems.contains(stem) else { continue }
            let distance =
                index < range.lowerBound
                ? range.lowerBound - index : max(0, index - range.upperBound + 1)
            var weight = 1 / (1 + Double(distance) / 12)
            if word.sentence != words[here].sentence {
                weight *= 0.5
            } else if word.clause != words[here].clause {
                weight *= 0.7
            }
            best[stem] = max(best[stem] ?? 0, weight)
        }
        // Summed in the order of the text: the same sum on every run.
        var sum = 0.0
        for index in window {
            if let stem = words[index].stem, let weight = best.removeValue(forKey: stem) {
                sum += weight
            }
        }
        return sum
    }
}

/// Cuts a text into words.
private struct WordScan {
    private(set) var words: [ComparedText.Word] = []
    private var clause = 0
    private var sentence = 0

    init(_ scalars: [Unicode.Scalar], sentences: [Span]) {
        var index = 0
        while index < scalars.count {
            while sentence + 1 < sentences.count, index >= sentences[sentence + 1].start {
                sentence += 1
                clause += 1
            }
            let start = index
            while index < scalars.count, WordScan.belongs(index, scalars) { index += 1 }
            if index > start {
                append(scalars[start..<index])
            } else {
                if scalars[index] == ";" || scalars[index] == "\n" { clause += 1 }
                index += 1
            }
        }
    }

    private mutating func append(_ part: ArraySlice<Unicode.Scalar>) {
        let text = String(String.UnicodeScalarView(part))
        let plain = PlainWord.of(text)
        let isCapitalised = part.first?.properties.isUppercase ?? false
        words.append(
            ComparedText.Word(
                span: Span(start: part.startIndex, end: part.endIndex),
                plain: plain,
                // "the march" is no month.
                stem: isCapitalised && plain == "march" ? nil : WordStems.stem(plain),
                sentence: sentence,
                clause: clause,
                isCapitalised: isCapitalised
            )
        )
    }

    /// Whether a scalar is part of a word: letters, digits, and what joins them.
    private static func belongs(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        if isWordScalar(scalars[index]) { return true }
        guard index > 0, index + 1 < scalars.count else { return false }
        let (before, after) = (scalars[index - 1], scalars[index + 1])
        switch scalars[index] {
        case "'", "’": return before.properties.isAlphabetic && after.properties.isAlphabetic
        case ".", ",": return isDigit(before) && isDigit(after)
        default: return false
        }
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || scalar.properties.isAlphabetic
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
