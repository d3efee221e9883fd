internal import ClaimExtraction

/// A text under construction, with what hangs on its words.
struct AnnotatedText {
    private(set) var text = ""
    /// The length of `text` in code points.
    private(set) var length = 0
    private(set) var annotations: [Annotation] = []
    /// What goes before the next words if there are words before it.
    private var separator = ""
    private var separatorLength = 0

    /// Where the next words will begin.
    var nextPosition: Int {
        length == 0 ? 0 : length + separatorLength
    }

    mutating func add(_ words: some StringProtocol) {
        guard !words.isEmpty else { return }
        if separator == " ", words.first?.isWhitespace ?? false { separate(by: "") }
        if length > 0 {
            text += separator
            length += separatorLength
        }
        separate(by: "")
        text += words
        length += words.unicodeScalars.count
    }

    /// Puts the next words into a paragraph of their own, or whatever else `separator` makes of them.
    mutating func separate(by separator: String) {
        self.separator = separator
        separatorLength = separator.unicodeScalars.count
    }

    /// Keeps the next words from growing together with the last ones.
    mutating func separateWords() {
        separate(by: text.last?.isWhitespace ?? true ? "" : " ")
    }

    /// Adds to what goes before the next words.
    mutating func separate(furtherBy addition: String) {
        separator += addition
        separatorLength += addition.unicodeScalars.count
    }

    /// Ends the line within a paragraph; at its start and end that changes nothing.
    mutating func breakLine() {
        if separator == "\t" || separator == " " { separate(by: "") }
        if separatorLength < 2 { separate(furtherBy: "\n") }
    }

    /// Goes to the next tab stop; at the start of a paragraph that is an indent and no text.
    mutating func tab() {
        if separatorLength == 0 { separate(by: "\t") }
    }

    /// Hangs something on the words from a ``nextPosition`` until now; on the word before if there are none.
    mutating func annotate(
        from start: Int,
        kind: Annotation.Kind,
        author: String? = nil,
        text: String
    ) {
        annotate(span(from: start), kind: kind, author: author, text: text)
    }

    mutating func annotate(
        _ span: Span,
        kind: Annotation.Kind,
        author: String? = nil,
        text: String,
        day: CalendarDate? = nil
    ) {
        let words = String(text[...].trimmingSpace)
        annotations.append(
            Annotation(kind: kind, author: author, text: words, day: day, span: span)
        )
    }

    /// The words from a ``nextPosition`` until now; empty if none were added since.
    func span(from start: Int) -> Span { Span(start: min(start, length), end: length) }

    /// The annotations in text order, each without the white space around its words; one that hangs on
    /// no words hangs on the word before it, or at the start of the text on the first.
    func finishedAnnotations() -> [Annotation] {
        guard !annotations.isEmpty else { return [] }
        let edges = WordEdges(of: text)
        let finished = annotations.map { annotation in
            var annotation = annotation
            annotation.span = edges.words(of: annotation.span)
            return annotation
        }
        return finished.enumerated().sorted {
            ($0.element.span.start, $0.element.span.end, $0.offset)
                < ($1.element.span.start, $1.element.span.end, $1.offset)
        }.map(\.element)
    }
}

/// Where the words of a text begin and end, for every place in it, so that a million spans in a million
/// blanks take no longer than they should.
private struct WordEdges {
    /// For each place the end of the last word that begins before it; the place itself within a word.
    private var lastEnd: [Int32] = [0]
    /// For each place the start of the first word that ends after it; the place itself within a word.
    private var nextStart: [Int32]

    /// A hostile text can have one word of millions of letters with a note after each.
    private static let longestWord = 100

    init(of text: String) {
        var isSpace: [Bool] = []
        for scalar in text.unicodeScalars {
            isSpace.append(scalar.properties.isWhitespace)
            let end = Int32(truncatingIfNeeded: isSpace.count)
            lastEnd.append(isSpace[isSpace.count - 1] ? lastEnd[lastEnd.count - 1] : end)
        }
        nextStart = Array(repeating: Int32(truncatingIfNeeded: isSpace.count), count: lastEnd.count)
        for place in isSpace.indices.reversed() {
            nextStart[place] =
                isSpace[place] ? nextStart[place + 1] : Int32(truncatingIfNeeded: place)
        }
    }

    func words(of span: Span) -> Span {
        let start = Int(nextStart[span.start])
        let end = Int(lastEnd[span.end])
        if start < end { return Span(start: start, end: end) }
        return word(before: span.end) ?? firstWord
    }

    private func word(before place: Int) -> Span? {
        let end = Int(lastEnd[place])
        var start = end
        while start > 0, end - start < WordEdges.longestWord, Int(lastEnd[start]) == start {
            start -= 1
        }
        return end > 0 ? Span(start: start, end: end) : nil
    }

    private var firstWord: Span {
        let start = Int(nextStart[0])
        var end = start
        while end < nextStart.count - 1, end - start < WordEdges.longestWord,
            Int(nextStart[end]) == end
        {
            end += 1
        }
        return Span(start: start, end: end)
    }
}
