internal import ClaimExtraction

/// One version of a text, cut into words, sentences and paragraphs that can be compared with another's.
struct RevisionText {
    /// The words and marks; white space is none.
    private(set) var tokens: [Token] = []
    /// The numbers of their wordings.
    private(set) var keys: [Int32] = []
    /// Tokens of each sentence; together they hold every token.
    private(set) var sentences: [Range<Int>] = []
    /// The sentence of each token.
    private(set) var sentenceOfToken: [Int] = []
    /// The numbers of the sentences' wordings.
    private(set) var sentenceKeys: [Int] = []
    /// Sentences of each paragraph.
    private(set) var paragraphs: [Range<Int>] = []
    private(set) var paragraphKeys: [Int] = []
    private var paragraphOfSentence: [Int] = []
    /// Whether each token stands inside quotation marks; a paragraph ends what it left open.
    private(set) var isQuoted: [Bool] = []

    struct Token {
        var start: Int
        var end: Int
        /// Whether it is a word or number.
        var isWord: Bool
        /// Whether it begins with a digit.
        var isNumber = false
        /// Whether it has four digits, as a year does, and nothing else.
        var isYear = false
        /// Whether it begins with a capital letter.
        var isCapitalised = false
        /// Whether each of its characters is one code point.
        var isSimple = false
    }

    init(_ text: String, words: inout RevisionWords) {
        appendTokens(of: text, &words)
        let blocks = TextPreparation.sentences(of: text)
        var first = 0
        for block in blocks {
            let firstSentence = sentences.count
            for sentence in block {
                var end = first
                while end < tokens.count, tokens[end].start < sentence.end { end += 1 }
                close(first..<end, &words)
                first = end
            }
            closeParagraph(from: firstSentence, &words)
        }
        let firstSentence = sentences.count
        close(first..<tokens.count, &words)
        closeParagraph(from: firstSentence, &words)
        findQuoted(mark: words.number(of: "\""))
    }

    /// Tokens that share a code point with a span.
    func tokens(in span: Span) -> Range<Int> {
        let first = tokens.partitionPoint { $0.end > span.start }
        return first..<max(first, tokens.partitionPoint { $0.start >= span.end })
    }

    func span(of range: Range<Int>) -> Span {
        guard let last = range.last else { return Span(start: 0, end: 0) }
        return Span(start: tokens[range.lowerBound].start, end: tokens[last].end)
    }

    /// How many words and numbers stand in a range of tokens.
    func wordCount(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (tokens[$1].isWord ? 1 : 0) }
    }

    func isSameParagraph(_ sentence: Int, _ other: Int) -> Bool {
        paragraphOfSentence[sentence] == paragraphOfSentence[other]
    }

    /// The paragraph of a sentence.
    func paragraph(of sentence: Int) -> Int { paragraphOfSentence[sentence] }

    /// The words of a range outside of quotation marks.
    func unquotedKeys(_ range: Range<Int>) -> [Int32] {
        range.filter { !isQuoted[$0] && tokens[$0].isWord }.map { keys[$0] }
    }

    // MARK: Making

    private mutating func findQuoted(mark: Int32) {
        for paragraph in paragraphs {
            var isOpen = false
            for sentence in paragraph {
                for token in sentences[sentence] {
                    let isMark = keys[token] == mark
                    isQuoted.append(isOpen || isMark)
                    if isMark { isOpen.toggle() }
                }
            }
        }
    }

    private mutating func close(_ range: Range<Int>, _ words: inout RevisionWords) {
        guard !range.isEmpty else { return }
        for _ in range { sentenceOfToken.append(sentences.count) }
        sentences.append(range)
        sentenceKeys.append(words.number(ofRun: keys[range]))
    }

    private mutating func closeParagraph(from first: Int, _ words: inout RevisionWords) {
        guard first < sentences.count, let end = sentences.last?.upperBound else { return }
        for _ in first..<sentences.count { paragraphOfSentence.append(paragraphs.count) }
        paragraphs.append(first..<sentences.count)
        paragraphKeys.append(words.number(ofRun: keys[sentences[first].lowerBound..<end]))
    }

    private mutating func appendTokens(of text: String, _ words: inout RevisionWords) {
        TextPiece.scan(text) { piece in
            keys.append(words.number(of: piece.text))
            tokens.append(
                .init(
                    start: piece.place.lowerBound,
                    end: piece.place.upperBound,
                    isWord: piece.isWord,
                    isNumber: piece.isWord && piece.text.first?.isNumber ?? false,
                    isYear: piece.text.count == 4 && piece.text.allSatisfy(\.isNumber),
                    isCapitalised: piece.isWord && piece.text.first?.isUppercase ?? false,
                    isSimple: piece.isWord && piece.text.count == piece.place.count
                )
            )
        }
    }
}
