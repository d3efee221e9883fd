internal import ClaimExtraction

/// Text as it stands: what follows the front matter, character for character.
struct PlainText: ArticleFormat {
    let name = "text"
    let summary = "Plain text, taken character for character, with or without YAML front matter."
    let fileExtensions = ["txt", "text"]

    func recognises(_ file: ArticleFile) -> Bool { true }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        let content = try ArticleText(of: file)
        return content.frontMatter.article(
            from: file,
            format: name,
            text: String(content.body)
        )
    }
}
