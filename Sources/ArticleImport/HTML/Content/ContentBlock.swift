/// A paragraph, heading, item or other line of the text that was found, with what tells prose from clutter.
struct ContentBlock {
    /// The runs of characters in it.
    var texts: [PageTree.ID] = []
    var words = ""
    /// The words as ``ClutterPhrases`` has them; empty in a long block.
    var phrase = ""
    var characters = 0
    var linkCharacters = 0
    /// Those in links to pages of the same site.
    var siteLinkCharacters = 0
    var isHeading = false
    var isListItem = false
    /// Under a picture, by its element or class.
    var isCaption = false
    var isPreformatted = false
    var isDropped = false

    /// The share of characters in links.
    var linkShare: Double {
        characters == 0 ? 0 : Double(linkCharacters) / Double(characters)
    }

    var siteLinkShare: Double {
        characters == 0 ? 0 : Double(siteLinkCharacters) / Double(characters)
    }

    /// Whether it ends as sentences do.
    var endsSentence: Bool {
        let closers = "\"'”’»)]*"
        guard let last = words.last(where: { !closers.contains($0) && !$0.isWhitespace }) else {
            return false
        }
        return ".!?…。！？:;؟।".contains(last)
    }

    /// Sentences that are not mostly links.
    var isProse: Bool {
        !isHeading && !isCaption && linkShare < 0.5
            && (characters >= 120 || (characters >= 40 && endsSentence))
    }

    /// The blocks of what is left of these parts of a page, without the cells of data tables.
    static func blocks(
        in parts: [Range<PageTree.ID>],
        of page: AnnotatedPage,
        pruning: Pruning,
        site: SiteAddress
    ) -> [ContentBlock] {
        var reader = BlockReader(page: page, pruning: pruning, site: site)
        for part in parts { reader.read(part) }
        return reader.blocks
    }

    fileprivate var finished: ContentBlock {
        var block = self
        if characters < 240 { block.phrase = ClutterPhrases.normal(words) }
        return block
    }

    fileprivate mutating func add(
        _ text: PageTree.ID,
        open: [PageTree.ID],
        page: AnnotatedPage,
        site: SiteAddress
    ) {
        let tree = page.tree
        let count = Measures(ofText: tree[text].text).characters
        texts.append(text)
        words += tree[text].text
        characters += count
        for id in open {
            switch tree[id].element {
            case .a:
                guard let address = tree.attribute("href", of: id) else { continue }
                linkCharacters += count
                if site.holds(address) { siteLinkCharacters += count }
            case .h1, .h2, .h3, .h4, .h5, .h6: isHeading = true
            case .li: isListItem = true
            case .figcaption, .figure: isCaption = true
            case .pre: isPreformatted = true
            default: if page.hints[id].contains(.caption) { isCaption = true }
            }
        }
    }
}

/// Walks over parts of a page and gathers their blocks.
private struct BlockReader {
    private let page: AnnotatedPage
    private let pruning: Pruning
    private let site: SiteAddress
    private let isInDataTable: [Bool]
    private(set) var blocks: [ContentBlock] = []
    private var block = ContentBlock()
    /// Blocks and links that are open, innermost last.
    private var open: [PageTree.ID] = []
    private var breaks = 0

    init(page: AnnotatedPage, pruning: Pruning, site: SiteAddress) {
        self.page = page
        self.pruning = pruning
        self.site = site
        isInDataTable = DataTables.cells(of: page.tree)
    }

    mutating func read(_ part: Range<PageTree.ID>) {
        open = []
        breaks = 0
        var id = part.lowerBound
        while id < part.upperBound {
            closeElements(before: id)
            let node = page.tree[id]
            if pruning.isRemoved[id] || ElementSet.wordless.contains(node.element)
                || isInDataTable[id]
            {
                id = node.end
            } else {
                enter(id, node)
                id += 1
            }
        }
        finish()
    }

    private mutating func closeElements(before id: PageTree.ID) {
        while let last = open.last, page.tree[last].end <= id {
            if page.tree[last].element != .a { finish() }
            open.removeLast()
        }
    }

    private mutating func enter(_ id: PageTree.ID, _ node: PageTree.Node) {
        switch node.element {
        case .br:
            breaks += 1
            if breaks == 2 { finish() }
        case .text:
            if !node.text.allSatisfy(\.isWhitespace) { breaks = 0 }
            block.add(id, open: open, page: page, site: site)
        case .a: open.append(id)
        case let element where ElementSet.blocks.contains(element) || element == .section:
            finish()
            open.append(id)
        default: break
        }
    }

    private mutating func finish() {
        if block.characters > 0 { blocks.append(block.finished) }
        block = ContentBlock()
    }
}
