internal import ClaimExtraction

/// Tables as text (CSV, RFC 4180), separated by commas, semicolons, tabs or bars.
///
/// A row is a line and its cells have tabs between them, as those of Markdown's tables; where cells hold whole passages,
/// each cell is a line and each row a paragraph, so that no sentence goes over a cell's end.
struct Table: ArticleFormat {
    let name = "csv"
    let summary = "Tables as text: a row a line, or a cell a line where cells are passages."
    let fileExtensions = ["csv", "tsv"]

    /// A cell of so many characters is a passage.
    private static let passageLength = 120

    func recognises(_ file: ArticleFile) -> Bool { false }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        let rows = TableReader.rows(of: try ArticleText(of: file).text)
            .filter { $0.contains { !$0.isEmpty } }
        guard !rows.isEmpty else { throw .empty(path: file.path) }
        let hasPassages = rows.contains { row in
            row.contains { $0.contains(where: \.isNewline) || $0.count >= Table.passageLength }
        }
        let text =
            hasPassages
            ? rows.map { $0.filter { !$0.isEmpty }.joined(separator: "\n") }
                .joined(separator: "\n\n")
            : rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        return ImportedArticle(
            article: Article(id: file.stem, sha256: file.digest, text: text),
            format: name
        )
    }
}
