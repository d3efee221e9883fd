internal import ClaimExtraction

/// PDF files with a text layer, laid out by `pdftotext`, put into reading order here.
struct PDF: ArticleFormat {
    let name = "pdf"
    let summary =
        "PDF with text in it (not scanned), by poppler's pdftotext; columns, line ends and running heads are undone."
    let fileExtensions = ["pdf"]

    func recognises(_ file: ArticleFile) -> Bool { identifies(file) }

    func identifies(_ file: ArticleFile) -> Bool { file.bytes.starts(with: Array("%PDF-".utf8)) }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        try article(from: file, document: PDFDocument(try PDFToText.lines(of: file)))
    }

    /// The text, and the lines of the pages as they are printed: with running heads, and across the columns of tables.
    func texts(of file: ArticleFile) throws(ImportError) -> [String] {
        let document = PDFDocument(try PDFToText.lines(of: file))
        let lines = document.pages.map { $0.lines.map(\.text).joined(separator: "\n") }
        return [
            try article(from: file, document: document).article.text,
            lines.joined(separator: "\n\n"),
        ]
    }

    private func article(
        from file: ArticleFile,
        document: PDFDocument
    ) throws(ImportError) -> ImportedArticle {
        if document.pages.isEmpty {
            throw .damaged(path: file.path, detail: "it has no page that can be read")
        }
        if document.pages.allSatisfy(\.lines.isEmpty) { throw .noTextLayer(path: file.path) }
        let stream = StreamOrder(try PDFToText.stream(of: file))
        let pages = document.pages.enumerated().map { stream.marking($1, number: $0) }
        let paragraphs = PDFParagraphs(of: pages)
        let text = paragraphs.text
        if text.isEmpty { throw .noTextLayer(path: file.path) }
        if PDF.isIllegible(text) { throw .illegible(path: file.path) }
        let head = ManuscriptHead(of: text[...])
        return ImportedArticle(
            article: Article(
                id: file.stem,
                title: document.title ?? paragraphs.headline,
                headline: paragraphs.headline ?? head.title,
                byline: head.byline ?? document.author.flatMap(DocumentProperties.byline),
                published: head.day,
                sha256: file.digest,
                text: text,
                annotations: BareAddress.links(in: text, except: [])
            ),
            format: name
        )
    }

    /// Whether a font without a table of its characters made a text of places that mean nothing.
    private static func isIllegible(_ text: String) -> Bool {
        var unknown = 0
        var all = 0
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            all += 1
            switch scalar.properties.generalCategory {
            case .privateUse, .unassigned, .control, .surrogate: unknown += 1
            default: if scalar == "\u{FFFD}" { unknown += 1 }
            }
        }
        return unknown * 3 > all
    }
}
