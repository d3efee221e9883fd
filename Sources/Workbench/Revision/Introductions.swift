/// What stands above a passage and says what it is: the name of who speaks, the line over a list, the question.
///
/// "48 new meters" stays what it is under "the council lists:" only.
struct Introductions {
    private let text: RevisionText
    private let words: ContextWords
    /// For each paragraph that is an item of a list or table, the paragraph that introduces it.
    private var introductions: [Int?] = []
    /// So many words a label has at most: "Q:", "JUDGE HOLM:".
    private static let longestLabel = 4
    /// So many words and marks of an introduction are compared: the work stays in proportion to the text.
    private static let longestIntroduction = 40
    /// So many words an answer has that says nothing without its question.
    private static let shortAnswer = 3

    init(_ text: RevisionText, _ words: ContextWords) {
        self.text = text
        self.words = words
        var introduction: Int?
        for paragraph in text.paragraphs.indices {
            if isItem(paragraph) {
                introductions.append(introduction)
            } else {
                introductions.append(nil)
                introduction = introduces(paragraph) ? paragraph : nil
            }
        }
    }

    /// The words above a sentence on which its sense depends; empty for a sentence that stands by itself.
    func context(of sentence: Int) -> [Int32] {
        let paragraph = text.paragraph(of: sentence)
        let first = text.paragraphs[paragraph].lowerBound
        var context: [Int32] = []
        if sentence > first { context += label(of: first) }
        if let introduction = introductions[paragraph] {
            context += wordsOfIntroduction(introduction)
        }
        if let question = question(before: sentence) {
            context += wordKeys(text.sentences[question])
        }
        return context
    }

    /// The last words of a paragraph that introduces others; a long one has as many items as it likes.
    private func wordsOfIntroduction(_ paragraph: Int) -> [Int32] {
        guard let range = range(of: paragraph) else { return [] }
        return wordKeys(range.suffix(Introductions.longestIntroduction))
    }

    /// The words before the colon at a paragraph's beginning.
    private func label(of sentence: Int) -> [Int32] {
        let range = text.sentences[sentence]
        let colon = range.prefix(Introductions.longestLabel + 2).first {
            text.keys[$0] == words.colon
        }
        guard let colon, text.tokens[range.lowerBound].isCapitalised else { return [] }
        return wordKeys(range.lowerBound..<colon)
    }

    /// The question that a short sentence or a paragraph "A: …" answers.
    private func question(before sentence: Int) -> Int? {
        guard sentence > 0 else { return nil }
        let before = sentence - 1
        guard let last = text.sentences[before].last, text.keys[last] == words.questionMark else {
            return nil
        }
        let count = text.wordCount(text.sentences[sentence])
        let isAnswer = !label(of: sentence).isEmpty || count <= Introductions.shortAnswer
        return isAnswer ? before : nil
    }

    /// Whether a paragraph is an item of a list or a row: it begins with a bullet, or has a figure and no end mark.
    private func isItem(_ paragraph: Int) -> Bool {
        guard let range = range(of: paragraph) else { return false }
        if words.bullets.contains(text.keys[range.lowerBound]) { return true }
        return !endsSentence(range) && !endsWithColon(range)
            && range.contains { text.tokens[$0].isNumber }
    }

    /// Whether a paragraph introduces what comes below: it ends with a colon, or is a heading below the headline.
    private func introduces(_ paragraph: Int) -> Bool {
        guard let range = range(of: paragraph) else { return false }
        return endsWithColon(range) || paragraph > 0 && !endsSentence(range)
    }

    private func range(of paragraph: Int) -> Range<Int>? {
        let sentences = text.paragraphs[paragraph]
        guard let last = sentences.last else { return nil }
        return text.sentences[sentences.lowerBound].lowerBound..<text.sentences[last].upperBound
    }

    private func endsWithColon(_ range: Range<Int>) -> Bool {
        range.last.map { text.keys[$0] == words.colon } ?? false
    }

    private func endsSentence(_ range: Range<Int>) -> Bool {
        range.last.map { words.endMarks.contains(text.keys[$0]) } ?? false
    }

    private func wordKeys(_ range: Range<Int>) -> [Int32] {
        range.filter { text.tokens[$0].isWord }.map { text.keys[$0] }
    }
}
