/// Decides whether a hyphen at the end of a line belongs to the word or was put there to break it.
struct LineEndHyphens {
    /// Words in lower case that stand whole in the document.
    private var words: Set<String> = []

    init(in pages: [PDFPage]) {
        for page in pages {
            for line in page.lines {
                for (place, word) in line.words.enumerated() {
                    // The halves of broken words are no evidence.
                    let isBroken =
                        (place == line.words.count - 1
                            && LineEndHyphens.hyphen(of: word.text) != nil)
                    if !isBroken { words.insert(LineEndHyphens.bare(word.text)) }
                }
            }
        }
    }

    /// The text of lines that belong to one paragraph.
    func joined(_ lines: [PDFLine]) -> String {
        var text = ""
        for line in lines {
            guard let first = line.words.first?.text else { continue }
            if let hyphen = LineEndHyphens.hyphen(of: text) {
                if isBroken(text, hyphen, before: first) { text.removeLast() }
            } else if !text.isEmpty {
                text += " "
            }
            text += line.text
        }
        return text.filter { $0 != "\u{AD}" }
    }

    /// Whether the two parts are one word without a hyphen.
    private func isBroken(_ text: String, _ hyphen: Character, before next: String) -> Bool {
        if hyphen == "\u{AD}" { return true }
        guard next.first?.isLowercase ?? false else { return false }
        let start = LineEndHyphens.bare(
            String(text.dropLast().reversed().prefix { !$0.isWhitespace }.reversed())
        )
        let end = LineEndHyphens.bare(next)
        if words.contains(start + end) { return true }
        if words.contains("\(start)-\(end)") { return false }
        // What has a hyphen already gets a second one: "state-of-the-" + "art".
        if start.contains("-") { return false }
        return !LineEndHyphens.isCompound(start, end, words)
    }

    /// Two words that are usually written with a hyphen, though the document doesn't say so elsewhere.
    private static func isCompound(_ start: String, _ end: String, _ words: Set<String>) -> Bool {
        if numbers.contains(start) || prefixes.contains(start) { return true }
        let tail = end.prefix { $0 != "-" }
        return tails.contains(String(tail)) && (words.contains(start) || start.count > 3)
    }

    private static let numbers: Set<String> = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let prefixes: Set<String> = ["self", "ex", "all", "well", "vice"]
    private static let tails: Set<String> = [
        "backed", "based", "elect", "era", "led", "old", "owned", "related", "wide", "year",
    ]

    /// The hyphen at the end of a text, or nil; a dash after a space is none.
    private static func hyphen(of text: String) -> Character? {
        guard let last = text.last, "-\u{2010}\u{AD}".contains(last),
            let before = text.dropLast().last, before.isLetter || before.isNumber
        else { return nil }
        return last
    }

    /// A word in lower case without the punctuation around it, with plain hyphens.
    private static func bare(_ word: String) -> String {
        let start = word.drop { !$0.isLetter && !$0.isNumber }
        guard let last = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
        return start[...last].lowercased().replacing("\u{2010}", with: "-")
    }
}
