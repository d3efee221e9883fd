internal import ClaimExtraction

/// A text under construction, with what hangs on its words.
struct AnnotatedText {
    private(set) var text = ""
    /// The length of `text` in code points.
    private(set) var length = 0
    private(set) var annotations: [Annotation] = []
    /// What goes before the next words if there are words before it.
    private var separator = ""

    /// A hostile text can have one word of millions of letters with a note after each.
    private static let longestWord = 100

    /// Where the next words will begin.
    var nextPosition: Int {
        length == 0 ? 0 : length + separator.unicodeScalars.count
    }

    mutating func add(_ words: some StringProtocol) {
        guard !words.isEmpty else { return }
        if separator == " ", words.first?.isWhitespace ?? false { separator = "" }
        if length > 0, !separator.isEmpty {
            text += separator
            length += separator.unicodeScalars.count
        }
        separator = ""
        text += words
        length += words.unicodeScalars.count
    }

    /// Puts the next words into a paragraph of their own, or whatever else `separator` makes of them.
    mutating func separate(by separator: String) { self.separator = separator }

    /// Keeps the next words from growing together with the last ones.
    mutating func separateWords() {
        separator = text.last?.isWhitespace ?? true ? "" : " "
    }

    /// Adds to what goes before the next words.
    mutating func separate(furtherBy addition: String) { separator += addition }

    /// Ends the line within a paragraph; at its start and end that changes nothing.
    mutating func breakLine() {
        if separator.count < 2 { separator = separator == "\t" ? "\n" : separator + "\n" }
    }

    /// Goes to the next tab stop; at the start of a paragraph that is an indent and no text.
    mutating func tab() {
        if separator.isEmpty { separator = "\t" }
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
        text: String
    ) {
        let words = String(text[...].trimmingSpace)
        annotations.append(Annotation(kind: kind, author: author, text: words, span: span))
    }

    /// The words from a ``nextPosition`` until now; empty if none were added since.
    func span(from start: Int) -> Span { Span(start: min(start, length), end: length) }

    /// The annotations in text order, each without the white space around its words; one that hangs on
    /// no words hangs on the word before it, or at the start of the text on the first.
    func finishedAnnotations() -> [Annotation] {
        let scalars = Array(text.unicodeScalars)
        let finished = annotations.map { annotation in
            var annotation = annotation
            annotation.span = AnnotatedText.words(of: annotation.span, in: scalars)
            return annotation
        }
        return finished.enumerated().sorted {
            ($0.element.span.start, $0.element.span.end, $0.offset)
                < ($1.element.span.start, $1.element.span.end, $1.offset)
        }.map(\.element)
    }

    private static func words(of span: Span, in scalars: [Unicode.Scalar]) -> Span {
        let isSpace = { (place: Int) in scalars[place].properties.isWhitespace }
        var (start, end) = (span.start, span.end)
        while end > start, isSpace(end - 1) { end -= 1 }
        while start < end, isSpace(start) { start += 1 }
        guard start == end else { return Span(start: start, end: end) }
        while end > 0, isSpace(end - 1) { end -= 1 }
        start = end
        while start > 0, end - start < longestWord, !isSpace(start - 1) { start -= 1 }
        guard start == end else { return Span(start: start, end: end) }
        while end < scalars.count, end < longestWord, !isSpace(end) { end += 1 }
        return Span(start: 0, end: end)
    }
}
