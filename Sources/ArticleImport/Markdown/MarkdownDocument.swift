internal import CMarkGFM
internal import ClaimExtraction

/// The words of a Markdown document, with its links and footnotes by place.
struct MarkdownDocument {
    /// Paragraphs, headings, list items and tables, each after an empty line; table cells are parted by tabs.
    let text: String
    /// In text order.
    let annotations: [Annotation]
    /// The heading of the first level that the document begins with.
    let title: String?
    /// Whether it begins with a heading of any level: then no other line is its headline.
    let beginsWithHeading: Bool

    init(parsing markdown: String) {
        var body = MarkdownText()
        var notes: [(name: String, text: String)] = []
        var title: String?
        var beginsWithHeading = false
        let document = MarkdownDocument.parse(markdown)
        defer { cmark_node_free(document) }
        var child = cmark_node_first_child(document)
        while let block = child {
            if cmark_node_get_type(block) == CMARK_NODE_FOOTNOTE_DEFINITION {
                var note = MarkdownText()
                note.append(block)
                notes.append((name: MarkdownText.literal(of: block), text: note.text))
            } else {
                let isFirst = body.text.isEmpty
                body.append(block)
                if isFirst, cmark_node_get_type(block) == CMARK_NODE_HEADING, !body.text.isEmpty {
                    beginsWithHeading = true
                    if cmark_node_get_heading_level(block) == 1 { title = body.text }
                }
            }
            child = cmark_node_next(block)
        }
        text = body.text
        annotations = body.annotations(notes: notes)
        self.title = title
        self.beginsWithHeading = beginsWithHeading
    }

    private static func parse(_ markdown: String) -> OpaquePointer? {
        _ = registersExtensions
        let parser = cmark_parser_new(
            CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        )
        defer { cmark_parser_free(parser) }
        // Not "autolink": it is quadratic; ``BareAddress`` finds addresses without brackets.
        for name in ["table", "strikethrough", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        var markdown = markdown
        markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
        return cmark_parser_finish(parser)
    }

    /// Registering isn't safe from two threads; a static constant is made once.
    private static let registersExtensions: Void = cmark_gfm_core_extensions_ensure_registered()
}
