/// The article's words in a page's linked data, for pages that a program draws in the browser.
enum LinkedBody {
    private static let enoughCharacters = 200

    /// The text, if there is at least twice as much of it as of what the page itself shows.
    ///
    /// Where the page shows a lead that says what its description says, the lead stays above it.
    static func text(of metadata: PageMetadata, besides shown: String) -> String? {
        let least = max(enoughCharacters, 2 * shown.utf8.count)
        guard let body = metadata.articleBody, body.utf8.count > least else { return nil }
        let text =
            body.contains("</p>") || body.contains("<br") ? parsed(body) : paragraphs(of: body)
        guard let text, text.utf8.count > least else { return nil }
        let lead = shown.split(separator: "\n\n").first { paragraph in
            metadata.description.map { PageTitle.likeness($0, String(paragraph)) > 0.8 } ?? false
        }
        guard let lead, !text.contains(lead) else { return text }
        return lead + "\n\n" + text
    }

    private static func parsed(_ html: String) -> String? {
        let bytes = Array(html.utf8)
        guard MarkupLimits.excess(in: bytes) == nil else { return nil }
        let tree = PageTree(parsing: bytes)
        guard !tree.nodes.isEmpty else { return nil }
        var text = PageText(tree)
        text.append(0..<tree[0].end, pruning: Pruning(AnnotatedPage(tree), unlikely: false))
        return text.text
    }

    private static func paragraphs(of text: String) -> String {
        text.split(whereSeparator: \.isNewline)
            .map { CharacterReferences.decoded(String($0)).split { $0.isWhitespace } }
            .filter { !$0.isEmpty }
            .map { $0.joined(separator: " ") }
            .joined(separator: "\n\n")
    }
}
