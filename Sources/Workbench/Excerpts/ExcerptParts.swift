internal import Foundation

/// An excerpt as it is looked for in a text: parts that stand there word for word, in this order.
struct ExcerptParts: Equatable {
    struct Part: Equatable {
        var words: [PrintedWords.Word]
        /// How many words of the text may stand before it that the excerpt hasn't got.
        var mostHidden = 0
    }

    private(set) var parts: [Part] = []
    /// Whether a full stop was taken off its end: the text may go on there, but it may not ask.
    private(set) var isStatement = false

    /// What an ellipsis may leave out, in words: more would join what nobody said in one breath.
    static let mostLeftOut = 200
    /// What bracketed words may stand for: a pronoun, an office with its article.
    static let mostReplaced = 2

    /// The ways to read an excerpt, the strictest first; none where it has no words.
    ///
    /// First as it stands, then with its ellipses and brackets as the marks of whoever quotes.
    static func readings(of excerpt: String) -> [ExcerptParts] {
        var readings: [ExcerptParts] = []
        for text in [excerpt, joiningLines(of: excerpt)] {
            let words = PrintedWords(text).words
            readings.append(ExcerptParts(literal: words))
            if words.contains(where: { $0.text == "…" || $0.text == "[" }) {
                readings += [false, true].compactMap { ExcerptParts(edited: words, joining: $0) }
            }
        }
        return readings.reduce(into: []) { kept, reading in
            if !reading.parts.isEmpty, !kept.contains(reading) { kept.append(reading) }
        }
    }

    /// The text without the hyphens at the ends of its lines, as it comes out of a page with narrow columns.
    private static func joiningLines(of text: String) -> String {
        text.replacing(/(\p{L})[-‐]\h*\R\h*(\p{Ll})/) { "\($0.output.1)\($0.output.2)" }
    }

    /// The words of all parts, one after the other.
    var words: [PrintedWords.Word] { parts.flatMap(\.words) }

    private init(literal words: [PrintedWords.Word]) {
        append(words, mostHidden: 0)
        trim()
    }

    // MARK: The marks of whoever quotes

    /// Nil where something that was put in turns the meaning: no mark excuses that.
    private init?(edited words: [PrintedWords.Word], joining joins: Bool) {
        var open = OpenPart()
        var closes = true
        var index = 0
        while index < words.count {
            let word = words[index]
            index += 1
            if word.text == "…" {
                // "(…)" leaves out, too.
                if open.words.last?.text == "(", index < words.count, words[index].text == ")" {
                    open.words.removeLast()
                    index += 1
                }
                close(&open, ExcerptParts.mostLeftOut)
                continue
            }
            let end =
                closes && word.text == "[" ? words[index...].firstIndex { $0.text == "]" } : nil
            guard let end else {
                closes = closes && word.text != "["
                open.words.append(word)
                continue
            }
            let insertion = Insertion(words, index..<end)
            index = end + 1
            if insertion.turnsMeaning { return nil }
            switch insertion.kind {
            case .ellipsis: close(&open, ExcerptParts.mostLeftOut)
            case .apart: close(&open, ExcerptParts.mostReplaced)
            case .initial(let changed):
                close(&open, 0)
                open.words.append(changed)
                index += 1
            case .ending(let changed):
                if joins, !open.words.isEmpty { open.words[open.words.count - 1] = changed }
            }
        }
        append(open.words, mostHidden: open.mostHidden)
        trim()
    }

    /// The words since the last mark, and how many the marks before them may hide.
    private struct OpenPart {
        var words: [PrintedWords.Word] = []
        var mostHidden = 0
    }

    /// Ends a part at a mark that may hide so many words; of marks next to each other the one that hides most counts.
    private mutating func close(_ open: inout OpenPart, _ most: Int) {
        if open.words.isEmpty {
            open.mostHidden = max(open.mostHidden, most)
        } else {
            append(open.words, mostHidden: open.mostHidden)
            open = OpenPart(mostHidden: most)
        }
    }

    private mutating func append(_ words: [PrintedWords.Word], mostHidden: Int) {
        if !words.isEmpty { parts.append(Part(words: words, mostHidden: mostHidden)) }
    }

    /// Takes marks off where the excerpt ends or leaves something out: a quotation closes as its own sentence does.
    private mutating func trim() {
        for index in parts.indices {
            let isFree = index + 1 == parts.count || parts[index + 1].mostHidden > 0
            while isFree, let last = parts[index].words.last,
                ExcerptParts.closing.contains(last.text)
            {
                if index + 1 == parts.count, last.text == "." { isStatement = true }
                parts[index].words.removeLast()
            }
            let opens = index == 0 || parts[index].mostHidden > 0
            let marks = parts[index].words.prefix { ExcerptParts.closing.contains($0.text) }
            if opens { parts[index].words.removeFirst(marks.count) }
        }
        for index in parts.indices.reversed() where parts[index].words.isEmpty {
            if index + 1 < parts.count {
                parts[index + 1].mostHidden = max(
                    parts[index + 1].mostHidden,
                    parts[index].mostHidden
                )
            }
            parts.remove(at: index)
        }
        if parts.allSatisfy({ $0.words.allSatisfy(\.isMark) }) { parts = [] }
    }

    private static let closing: Set = [".", ",", ";", ":", "-"]
}

/// What stands between brackets in an excerpt.
private struct Insertion {
    enum Kind {
        case ellipsis
        /// Words by themselves.
        case apart
        /// The first letter of a word, in another case: "[T]he".
        case initial(PrintedWords.Word)
        /// An ending, "resign[ed]", or the mark of a note, with the word that they make.
        case ending(PrintedWords.Word)
    }

    private(set) var kind = Kind.apart
    /// Whether it denies, or makes another word: "harm[less]", "[un]known".
    private(set) var turnsMeaning = false

    /// The words between an opening bracket right before the range and a closing one right behind it.
    init(_ words: [PrintedWords.Word], _ range: Range<Int>) {
        let inside = words[range]
        let before = range.lowerBound > 1 ? words[range.lowerBound - 2] : nil
        let after = range.upperBound + 1 < words.count ? words[range.upperBound + 1] : nil
        let isJoined = before.map { !$0.isMark && $0.isGlued(to: words[range.lowerBound - 1]) }
        let goesOn = after.map { !$0.isMark && words[range.upperBound].isGlued(to: $0) }
        if !inside.isEmpty, inside.allSatisfy({ $0.text == "…" }) {
            kind = .ellipsis
        } else if isJoined == true, let before {
            let isNote = inside.allSatisfy { $0.text.allSatisfy(\.isNumber) }
            kind = .ending(Insertion.word(isNote ? [before] : [before] + inside))
            let text = inside.map(\.text).joined()
            turnsMeaning = goesOn == true || !isNote && !Insertion.endings.contains(text)
        } else if goesOn == true, let after {
            if let letter = inside.first, inside.count == 1, letter.text.count == 1 {
                kind = .initial(Insertion.word([letter, after]))
            } else {
                turnsMeaning = true
            }
        } else {
            turnsMeaning = inside.contains { QuotedWords.negates($0.text.lowercased()) }
        }
    }

    /// Of verbs and of nouns in the plural.
    private static let endings: Set = ["s", "es", "d", "ed", "ing", "n", "en"]

    private static func word(_ parts: [PrintedWords.Word]) -> PrintedWords.Word {
        PrintedWords.Word(
            text: parts.map(\.text).joined(),
            place: (parts.first?.place.lowerBound ?? 0)..<(parts.last?.place.upperBound ?? 0),
            isMark: false
        )
    }
}
