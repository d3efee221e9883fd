internal import ClaimExtraction

/// Collects the words of a page's nodes, with its links by place.
///
/// Blocks, and what stands between two `<br>`, are parted by an empty line, rows of a table and single `<br>` by
/// a line end, cells by a tab.
struct PageText {
    private(set) var text = ""
    private(set) var links: [Annotation] = []
    /// The length of `text` in code points.
    private var length = 0
    /// What goes before the next words if there are words before it.
    private var separator = Separator.nothing
    /// Links, blocks and preformatted parts around the next words, with where their words begin.
    private var open: [(id: PageTree.ID, start: Int)] = []
    private let tree: PageTree

    private enum Separator: Int {
        case nothing, space, cell, line, block

        var words: String {
            switch self {
            case .nothing: ""
            case .space: " "
            case .cell: "\t"
            case .line: "\n"
            case .block: "\n\n"
            }
        }
    }

    init(_ tree: PageTree) { self.tree = tree }

    /// Adds what is left of a stretch of nodes.
    mutating func append(_ nodes: Range<PageTree.ID>, pruning: Pruning) {
        part(.block)
        var id = nodes.lowerBound
        while id < nodes.upperBound {
            while let last = open.last, tree[last.id].end <= id {
                leave(last.id, start: last.start)
                open.removeLast()
            }
            let node = tree[id]
            if pruning.isRemoved[id] || ElementSet.wordless.contains(node.element) {
                id = node.end
                continue
            }
            enter(id)
            if node.element == .text {
                add(node.text, isPreformatted: open.contains { tree[$0.id].element == .pre })
            } else if node.element == .a || node.element == .pre || breaks(node.element) {
                open.append((id, length))
            }
            id += 1
        }
        while let last = open.popLast() { leave(last.id, start: last.start) }
        part(.block)
    }

    private func breaks(_ element: ElementName) -> Bool { ElementSet.blocks.contains(element) }

    private mutating func enter(_ id: PageTree.ID) {
        switch tree[id].element {
        case .br: part(separator == .line ? .block : .line)
        case .td, .th: part(.cell)
        case .tr: part(.line)
        case .thead, .tbody, .tfoot: break
        case let element where breaks(element): part(.block)
        default: break
        }
    }

    private mutating func leave(_ id: PageTree.ID, start: Int) {
        switch tree[id].element {
        case .a: addLink(id, start: start)
        case .td, .th, .thead, .tbody, .tfoot: break
        case .tr: part(.line)
        default: part(.block)
        }
    }

    private mutating func part(_ new: Separator) {
        if new.rawValue > separator.rawValue { separator = new }
    }

    private mutating func addLink(_ id: PageTree.ID, start: Int) {
        guard let address = tree.attribute("href", of: id)?[...].trimmingSpace,
            !address.hasPrefix("#"),
            Markup.isSafe(address: String(address)), length > start
        else { return }
        links.append(
            Annotation(kind: .link, text: String(address), span: Span(start: start, end: length))
        )
    }

    private mutating func add(_ words: String, isPreformatted: Bool) {
        guard !isPreformatted else { return append(words) }
        var rest = words[...]
        while !rest.isEmpty {
            let spaces = rest.prefix { $0.isWhitespace }
            if !spaces.isEmpty { part(.space) }
            rest = rest[spaces.endIndex...]
            let word = rest.prefix { !$0.isWhitespace }
            append(word)
            rest = rest[word.endIndex...]
        }
    }

    private mutating func append(_ words: some StringProtocol) {
        guard !words.isEmpty else { return }
        if length > 0, separator != .nothing {
            let count = separator.words.unicodeScalars.count
            for index in open.indices.reversed() {
                if open[index].start < length { break }
                open[index].start += count
            }
            text += separator.words
            length += count
        }
        separator = .nothing
        text += words
        length += words.unicodeScalars.count
    }
}
