internal import CMarkGFM

extension Report {
    /// A document of this report as a page for a browser: HTML as it is, Markdown rendered, all else as plain words.
    package func page(showing document: String) -> String {
        if fileExtension == "html" { return document }
        let body =
            fileExtension == "md"
            ? RenderedMarkdown(document).html : "<pre tabindex=\"0\">\(document)</pre>"
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>\(fileName(for: "report", as: usualRedaction))</title>
            \(HTML.style(PageStyle.css + ShownReport.css))
            </head>
            <body class="paper">
            <main>
            \(body)
            </main>
            </body>
            </html>

            """
        return page.source
    }
}

private enum ShownReport {
    static let css = """
        .paper { max-width: 56rem; }
        .paper h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
        .paper li { margin: .2rem 0; }
        .paper th { border-bottom-color: var(--quiet); }
        .paper pre { white-space: pre-wrap; font: .875rem/1.5 ui-monospace, monospace; }
        """
}

/// A document in GitHub-flavoured Markdown as HTML that holds no markup but that of Markdown itself.
///
/// What an article managed to put into the document is words: raw HTML is left out but for the reports' own `<sup>`,
/// and links lead to the web only.
struct RenderedMarkdown {
    let html: HTML

    init(_ markdown: String) {
        _ = RenderedMarkdown.registersExtensions
        let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        var markdown = markdown
        markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parser_feed(parser, $0.baseAddress, $0.count)
            }
        }
        let document = cmark_parser_finish(parser)
        defer { cmark_node_free(document) }
        RenderedMarkdown.keepSuperscripts(in: document)
        let rendered = cmark_render_html(
            document,
            CMARK_OPT_DEFAULT,
            cmark_parser_get_syntax_extensions(parser)
        )
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        let source = rendered.map { String(cString: $0) } ?? ""
        // A page in a frame opens what it leads to elsewhere; a "<" of the text is never left as one.
        html = HTML(
            markup: source.replacing(
                "<a href=\"http",
                with: "<a target=\"_blank\" rel=\"noreferrer noopener\" href=\"http"
            )
        )
    }

    /// Turns the marks of superscripts into nodes that cmark prints as they are; all other raw HTML it leaves out.
    private static func keepSuperscripts(in document: OpaquePointer?) {
        let walk = cmark_iter_new(document)
        defer { cmark_iter_free(walk) }
        var marks: [(node: OpaquePointer, tag: String)] = []
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { break }
            guard cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE else { continue }
            let tag = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            if tag == "<sup>" || tag == "</sup>" { marks.append((node, tag)) }
        }
        for (node, tag) in marks {
            let mark = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
            cmark_node_set_on_enter(mark, tag)
            cmark_node_replace(node, mark)
            cmark_node_free(node)
        }
    }

    /// Registering isn't safe from two threads; a static constant is made once.
    private static let registersExtensions: Void = cmark_gfm_core_extensions_ensure_registered()
}
