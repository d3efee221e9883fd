internal import ClaimExtraction

/// A page of the web: the article in it, without what is around it.
struct HTMLPage: ArticleFormat {
    let name = "html"
    let summary = "A web page: its article without navigation; links are kept aside."
    let fileExtensions = ["html", "htm", "xhtml"]

    /// A document type, or one of the elements that a page begins with.
    func recognises(_ file: ArticleFile) -> Bool {
        let start = String(decoding: file.bytes.prefix(1024).filter { $0 > 0 }, as: UTF8.self)
            .drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }.lowercased()
        if start.hasPrefix("<?xml") { return start.contains("<html") }
        return ["<!doctype html", "<html", "<head>", "<body"].contains { start.hasPrefix($0) }
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        try article(from: file, html: PageEncoding.text(of: file, bytes: file.bytes[...]))
    }

    /// The article of a page whose characters are known.
    func article(
        from file: ArticleFile,
        html: String,
        format: String = "html"
    ) throws(ImportError) -> ImportedArticle {
        let page = AnnotatedPage(try tree(of: html, path: file.path))
        let metadata = PageMetadata(of: page)
        let content = PageContent(of: page, metadata: metadata)
        var text = PageText(page.tree)
        for part in content.parts { text.append(part, pruning: content.pruning) }
        let linked = LinkedBody.text(of: metadata, besides: text.text)
        if text.text.isEmpty, linked == nil { throw .empty(path: file.path) }
        var imported = ImportedArticle(
            article: Article(
                id: file.stem,
                title: metadata.title,
                byline: metadata.byline,
                published: metadata.published(besides: content),
                sha256: file.digest,
                text: linked ?? text.text,
                annotations: linked == nil ? text.links : []
            ),
            outlet: metadata.outlet,
            url: metadata.address,
            format: format
        )
        let surroundings = PageSurroundings(
            of: page,
            content: content,
            title: metadata.title,
            besides: imported.article.text
        )
        imported.surround(with: surroundings.above, surroundings.below)
        return imported
    }

    func texts(of file: ArticleFile) throws(ImportError) -> [String] {
        try texts(of: file, html: PageEncoding.text(of: file, bytes: file.bytes[...]))
    }

    /// The article of a page, and all words that the page shows.
    func texts(of file: ArticleFile, html: String) throws(ImportError) -> [String] {
        let tree = try tree(of: html, path: file.path)
        var page = PageText(tree)
        page.append(tree.ids, pruning: Pruning(hiddenIn: tree))
        let shown = page.text
        do {
            return [try article(from: file, html: html).article.text, shown]
        } catch ImportError.empty {
            if shown.isEmpty { throw .empty(path: file.path) }
            return [shown]
        }
    }

    private func tree(of html: String, path: String) throws(ImportError) -> PageTree {
        // The HTML standard lets a NUL pass as an error of the page.
        let html = html.contains("\0") ? html.replacing("\0", with: "") : html
        try ArticleText.refuseBinary(html, path: path)
        let bytes = Array(html.utf8)
        if let detail = MarkupLimits.excess(in: bytes) {
            throw .tooComplex(path: path, detail: detail)
        }
        return PageTree(parsing: bytes)
    }
}
