/// A page with its parts in one file, as browsers save it (MHTML, RFC 2557).
struct SavedPage: ArticleFormat {
    let name = "mhtml"
    let summary = "A web page that a browser saved in one file."
    let fileExtensions = ["mhtml", "mht"]

    /// Header fields of a message that holds a page with its parts.
    func recognises(_ file: ArticleFile) -> Bool {
        let head = MIMEPart(parsing: file.bytes.prefix(8192))
        return head.mediaType == "multipart/related" && head.field("mime-version") != nil
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        if HTMLPage().recognises(file) { return try HTMLPage().article(from: file) }
        let message = MIMEPart(parsing: file.bytes[...])
        let (page, html) = try page(in: message, of: file)
        var imported = try HTMLPage().article(from: file, html: html, format: name)
        let address = page.field("content-location") ?? message.field("snapshot-content-location")
        if let address, address.hasPrefix("http") { imported.url = imported.url ?? address }
        return imported
    }

    func texts(of file: ArticleFile) throws(ImportError) -> [String] {
        if HTMLPage().recognises(file) { return try HTMLPage().texts(of: file) }
        let html = try page(in: MIMEPart(parsing: file.bytes[...]), of: file).html
        return try HTMLPage().texts(of: file, html: html)
    }

    /// The part of a message that is the page, and its characters.
    private func page(
        in message: MIMEPart,
        of file: ArticleFile
    ) throws(ImportError) -> (part: MIMEPart, html: String) {
        let pages = message.leaves.lazy.filter {
            $0.mediaType == "text/html" || $0.mediaType == "application/xhtml+xml"
        }
        guard let page = pages.first else {
            throw .unreadable(path: file.path, reason: "it holds no web page")
        }
        let content = page.content
        let html = PageEncoding.text(
            of: file,
            bytes: content[...],
            transport: page.parameter("charset")
        )
        return (page, html)
    }
}
