internal import ClaimExtraction

/// The words of a quotation, cut where words were left out or put in.
struct QuotedWords {
    struct Word {
        let plain: String
        let span: Span
    }

    private(set) var words: [Word] = []
    /// Before which words something was left out (an ellipsis) or put in (brackets).
    private(set) var gaps: [Int: Gap] = [:]

    enum Gap { case leftOut, putIn }

    init(_ text: ComparedText, _ span: Span, isClaim: Bool) {
        var depth = 0
        var last = span.start
        var pending: Gap?
        for word in text.words[text.wordRange(span)] where word.span.start >= span.start {
            if word.span.end > span.end { break }
            var dots = 0
            for index in last..<word.span.start {
                switch text.scalars[index] {
                case "[":
                    depth += 1
                case "]": if depth > 0 { depth -= 1; pending = pending ?? .putIn }
                case "…": pending = .leftOut
                case ".":
                    dots += 1
                    if dots >= 3 { pending = .leftOut }
                case " ", "\u{A0}": break
                default: dots = 0
                }
            }
            last = word.span.end
            if depth > 0 || QuotedWords.fillers.contains(word.plain) { continue }
            // "He [the mayor]" tells whom the word means that was said, and stands for nothing.
            if pending == .putIn, words.last.map({ Self.pronouns.contains($0.plain) }) ?? false {
                pending = nil
            }
            if let gap = pending { gaps[words.count] = gap }
            pending = nil
            words.append(
                Word(plain: QuotedWords.figures[word.plain] ?? word.plain, span: word.span)
            )
        }
    }

    var plains: [String] { words.map(\.plain) }

    /// The words between the gaps.
    var parts: [[Word]] {
        var parts: [[Word]] = []
        for (index, word) in words.enumerated() {
            if index == 0 || gaps[index] != nil { parts.append([]) }
            parts[parts.count - 1].append(word)
        }
        return parts
    }

    /// Where all parts stand in order and word for word, with nothing between but what a gap may hide.
    func place(in said: QuotedWords) -> Span? {
        let parts = parts.map { $0.map(\.plain) }
        guard let first = parts.first else { return nil }
        let plains = said.plains
        let positions = Positions(plains)
        var at = 0
        var tried = 0
        while let start = positions.next(of: first, from: at, said, plains), tried < 50 {
            tried += 1
            if let end = rest(
                parts.dropFirst(),
                after: start + first.count,
                said,
                plains,
                positions
            ) {
                return Span(start: said.words[start].span.start, end: said.words[end - 1].span.end)
            }
            at = start + 1
        }
        return nil
    }

    private func rest(
        _ parts: ArraySlice<[String]>,
        after start: Int,
        _ said: QuotedWords,
        _ plains: [String],
        _ positions: Positions
    ) -> Int? {
        var end = start
        var index = parts.isEmpty ? 0 : words.count - parts.reduce(0) { $0 + $1.count }
        for part in parts {
            guard let next = positions.next(of: part, from: end, said, plains) else { return nil }
            let hidden = plains[end..<next]
            switch gaps[index] ?? .leftOut {
            case .putIn
            where hidden.count > 4 || hidden.contains(where: QuotedWords.ranks.contains):
                return nil
            case .putIn, .leftOut: break
            }
            if hidden.count <= 8, hidden.contains(where: QuotedWords.changesMeaning) { return nil }
            end = next + part.count
            index += part.count
        }
        return end
    }

    /// Words that an ellipsis does not excuse: quantities and negations.
    static func changesMeaning(_ word: String) -> Bool {
        weights.contains(word) || word.hasSuffix("n't")
            || (word.utf8.first.map { (48...57).contains($0) } ?? false)
    }

    /// Whether a word, in small letters with straight apostrophes, denies.
    static func negates(_ word: String) -> Bool {
        negations.contains(word) || word.hasSuffix("n't")
    }

    private static let negations: Set = [
        "not", "never", "no", "none", "nothing", "nobody", "neither", "nor", "without", "cannot",
        "hardly", "barely", "scarcely",
    ]

    private static let weights: Set = [
        "not", "never", "no", "none", "nothing", "hardly", "only", "some", "few", "many", "most",
        "half", "all", "almost", "nearly", "sometimes", "hundred", "thousand", "million", "billion",
        "dozen", "may", "might", "one", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "several", "seldom", "rarely", "once", "twice",
    ]
    private static let pronouns: Set = [
        "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me",
    ]
    /// What brackets don't excuse besides: "[the city's] worst" for "our second-worst".
    private static let ranks: Set = ["first", "second", "third", "fourth", "fifth", "tenth"]
    private static let fillers: Set = ["um", "uh", "er", "erm", "uhm"]
    private static let figures: [String: String] = [
        "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
        "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "twenty": "20",
    ]

    /// Finds runs of words by the places of their first word.
    private struct Positions {
        private var places: [String: [Int]] = [:]

        init(_ plains: [String]) {
            for (index, word) in plains.enumerated() { places[word, default: []].append(index) }
        }

        func next(of run: [String], from start: Int, _ said: QuotedWords, _ plains: [String])
            -> Int?
        {
            guard let first = run.first else { return nil }
            let all = places[first] ?? []
            let low = all.partitionPoint { $0 >= start }
            return all[low...].first { index in
                index + run.count <= plains.count
                    && plains[index..<index + run.count].elementsEqual(run)
                    && !(index + 1..<index + run.count).contains { said.gaps[$0] == .leftOut }
            }
        }
    }
}
