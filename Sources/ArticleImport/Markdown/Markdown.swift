internal import ClaimExtraction

/// GitHub-flavoured Markdown with YAML front matter: the words without the markup.
struct Markdown: ArticleFormat {
    let name = "markdown"
    let summary = "Markdown with or without YAML front matter; links and footnotes are kept aside."
    let fileExtensions = ["md", "markdown", "mdown", "mkd"]

    /// A heading, an inline link or front matter near the start; plain text seldom has them.
    func recognises(_ file: ArticleFile) -> Bool {
        let start = String(decoding: file.bytes.prefix(8192), as: UTF8.self)
        return start.split(whereSeparator: \.isNewline).contains { line in
            let marks = line.prefix { $0 == "#" }.count
            let isHeading = (1...6).contains(marks) && line.dropFirst(marks).hasPrefix(" ")
            return isHeading || line.contains("](http")
        }
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        let content = try ArticleText(of: file)
        if let detail = MarkdownLimits.excess(in: content.body.utf8) {
            throw .tooComplex(path: file.path, detail: detail)
        }
        let document = MarkdownDocument(
            parsing: MarkdownLimits.withLiteralBrackets(content.body)
        )
        if document.text.isEmpty { throw .empty(path: file.path) }
        return content.frontMatter.article(
            from: file,
            format: name,
            title: document.title,
            mayHaveHeadline: !document.beginsWithHeading,
            text: document.text,
            annotations: document.annotations
        )
    }
}
