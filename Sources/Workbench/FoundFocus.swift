internal import ClaimExtraction
internal import ClaimStore

/// A focus that a person named, found in the text, with the sentence around it.
struct FoundFocus {
    let place: ClaimPlace
    /// That of the sentence that the focus begins in.
    let checkWorthiness: Double

    init(_ focus: Casebook.Focus, in article: ArticleRecord) throws {
        let text = article.revision.text
        let source = SourceText(text)
        let span =
            switch focus {
            case .words(let words): try source.span(ofOnly: words, in: article.slug)
            case .span(let span): span
            }
        guard span.start >= 0, span.start < span.end, span.end <= source.codePointCount else {
            throw WorkbenchError.spanOutside(
                start: span.start,
                end: span.end,
                length: source.codePointCount
            )
        }
        let reading = Article(id: article.slug, published: article.published, text: text)
        let sentences = Extractor().extraction(of: reading).sentences
        let touched = sentences.filter { $0.span.overlaps(span) }
        let sentence = Span(
            start: touched.first?.span.start ?? span.start,
            end: touched.last?.span.end ?? span.end
        )
        place = ClaimPlace(span: sentence, focus: span) { source[$0] }
        checkWorthiness = touched.map(\.checkWorthiness).max() ?? 0
    }
}

extension SourceText {
    /// Where words stand that occur once; they are compared byte by byte.
    fileprivate func span(ofOnly words: String, in slug: String) throws -> Span {
        let wanted = Array(words.utf8)
        var starts: [Int] = []
        if let first = wanted.first, wanted.count <= bytes.count {
            for offset in 0...(bytes.count - wanted.count)
            where bytes[offset] == first
                && bytes[offset..<offset + wanted.count].elementsEqual(wanted)
            {
                starts.append(offset)
            }
        }
        guard let start = starts.first else {
            throw WorkbenchError.wordsNotFound(words: words, article: slug)
        }
        guard starts.count == 1 else {
            throw WorkbenchError.wordsNotUnique(words: words, article: slug, times: starts.count)
        }
        let before = bytes[..<start].count { $0 & 0xC0 != 0x80 }
        let length = wanted.count { $0 & 0xC0 != 0x80 }
        return Span(start: before, end: before + length)
    }
}
