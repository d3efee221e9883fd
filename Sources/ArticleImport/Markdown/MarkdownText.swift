internal import CMarkGFM
internal import ClaimExtraction

/// Collects the words of Markdown's nodes.
struct MarkdownText {
    private(set) var text = ""
    /// The length of `text` in code points.
    private var length = 0
    /// What goes before the next words if there are words before it.
    private var separator = ""
    private var links: [Annotation] = []
    private var noteReferences: [(label: String, span: Span)] = []
    /// Where the links that are open began, with their addresses.
    private var openLinks: [(start: Int, address: String)] = []
    /// Inside `<script>` or `<style>` written in a line.
    private var isInHiddenElement = false

    /// Adds the words of a block and all that is in it.
    mutating func append(_ block: OpaquePointer) {
        let walk = cmark_iter_new(block)
        defer { cmark_iter_free(walk) }
        var skipped: OpaquePointer?
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return }
            if let current = skipped {
                if event == CMARK_EVENT_EXIT, node == current { skipped = nil }
            } else if event == CMARK_EVENT_EXIT {
                exit(node)
            } else if enter(node) == .skip {
                skipped = node
            }
        }
    }

    /// Links and footnotes in text order, and addresses that stand in the text as they are.
    func annotations(notes: [(name: String, text: String)]) -> [Annotation] {
        var all = links
        for reference in noteReferences {
            // cmark numbers references by the order of the definitions that it keeps.
            let byNumber = Int(reference.label).flatMap { (1...notes.count) ~= $0 ? $0 - 1 : nil }
            let index = byNumber ?? notes.firstIndex { $0.name == reference.label }
            guard let index else { continue }
            all.append(
                Annotation(kind: .footnote, text: notes[index].text, span: reference.span)
            )
        }
        all += BareAddress.links(in: text, except: links.map(\.span))
        return all.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    // MARK: Nodes

    private enum Descent { case into, skip }

    private mutating func enter(_ node: OpaquePointer) -> Descent {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: separator = "\n\n"
        case CMARK_NODE_CODE_BLOCK:
            separator = "\n\n"
            add(MarkdownText.literal(of: node).droppingLastNewlines)
        case CMARK_NODE_HTML_BLOCK:
            separator = "\n\n"
            add(Markup.text(of: MarkdownText.literal(of: node)))
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            if !isInHiddenElement { add(MarkdownText.literal(of: node)) }
        case CMARK_NODE_SOFTBREAK: add(" ")
        case CMARK_NODE_LINEBREAK: add("\n")
        case CMARK_NODE_HTML_INLINE: passTag(MarkdownText.literal(of: node))
        case CMARK_NODE_LINK: openLink(node)
        case CMARK_NODE_FOOTNOTE_REFERENCE: referToNote(MarkdownText.literal(of: node))
        default: return enterExtension(node)
        }
        return .into
    }

    /// Nodes of extensions have no constants, only names.
    private mutating func enterExtension(_ node: OpaquePointer) -> Descent {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "table": separator = "\n\n"
        case "table_row":
            // The header row comes first and follows the table's own separator.
            if cmark_node_previous(node) != nil { separator = "\n" }
        case "table_cell":
            if cmark_node_previous(node) != nil { add("\t") }
        // Struck out: the author takes it back.
        case "strikethrough": return .skip
        default: break
        }
        return .into
    }

    private mutating func exit(_ node: OpaquePointer) {
        guard cmark_node_get_type(node) == CMARK_NODE_LINK, let link = openLinks.popLast() else {
            return
        }
        // Without its site an address such as "/about" or "#notes" leads nowhere.
        let isOfSite = link.address.hasPrefix("/") && !link.address.hasPrefix("//")
        guard link.start < length, !isOfSite, !link.address.hasPrefix("#"),
            Markup.isSafe(address: link.address)
        else { return }
        links.append(
            Annotation(
                kind: .link,
                text: link.address,
                span: Span(start: link.start, end: length)
            )
        )
    }

    private mutating func openLink(_ node: OpaquePointer) {
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        let isFirst = length == 0
        openLinks.append((isFirst ? 0 : length + separator.unicodeScalars.count, address))
    }

    private mutating func passTag(_ tag: String) {
        let name = Markup.name(ofTag: tag)
        switch name {
        case "script", "style": isInHiddenElement = !tag.hasPrefix("</")
        case "br": add("\n")
        default: break
        }
    }

    /// A note hangs on the word before its number.
    private mutating func referToNote(_ label: String) {
        let word = text.unicodeScalars.reversed().prefix { !$0.properties.isWhitespace }.count
        let start = separator.isEmpty ? length - word : length
        noteReferences.append((label, Span(start: start, end: length)))
    }

    private mutating func add(_ words: String) {
        guard !words.isEmpty else { return }
        if length > 0, !separator.isEmpty {
            text += separator
            length += separator.unicodeScalars.count
        }
        separator = ""
        text += words
        length += words.unicodeScalars.count
    }
}

extension String {
    fileprivate var droppingLastNewlines: String {
        var text = self[...]
        while text.last == "\n" { text.removeLast() }
        return String(text)
    }
}
