/// Where the paragraphs of a page are, whatever elements they are written with.
///
/// A `<div>` of nothing but words is a paragraph; words beside blocks are one, and so are words between double
/// `<br>`.
struct ParagraphShape {
    /// Words directly under an element that holds blocks too.
    struct Run {
        let parent: PageTree.ID
        let nodes: Range<PageTree.ID>
    }

    /// By node: a paragraph as a whole.
    private(set) var isParagraph: [Bool]
    /// By node: a `<div>` around one paragraph only, which is as if it weren't there.
    private(set) var isWrapper: [Bool]
    private(set) var runs: [Run] = []
    /// By node: how many paragraphs the node is or has directly as runs.
    private(set) var paragraphs: [Int]
    /// By node: part of a line of text.
    private var isPhrasing: [Bool]

    init(_ tree: PageTree, pruning: Pruning) {
        isParagraph = Array(repeating: false, count: tree.nodes.count)
        isWrapper = isParagraph
        isPhrasing = isParagraph
        paragraphs = Array(repeating: 0, count: tree.nodes.count)
        for id in tree.ids.reversed() where !pruning.isRemoved[id] {
            let element = tree[id].element
            if ParagraphShape.phrasing.contains(element) {
                isPhrasing[id] = true
            } else if element == .a || element == .del || element == .ins {
                isPhrasing[id] = tree.children(of: id).allSatisfy {
                    pruning.isRemoved[$0] || isPhrasing[$0]
                }
            } else if ParagraphShape.holders.contains(element) {
                findParagraphs(in: id, tree, pruning)
            }
        }
        runs.sort { $0.nodes.lowerBound < $1.nodes.lowerBound }
    }

    private static let phrasing: ElementSet = [
        .text, .abbr, .audio, .b, .button, .cite, .code, .em, .embed, .font, .i, .iframe, .img,
        .input, .label,
        .mark, .object, .q, .s, .select, .small, .span, .strike, .strong, .sub, .sup, .textarea,
        .time, .u, .br, .other,
    ]
    private static let holders: ElementSet = [
        .div, .p, .section, .article, .main, .td, .blockquote, .li, .body, .center, .figure,
        .header,
        .dd, .form, .fieldset, .aside,
    ]

    private mutating func findParagraphs(in id: PageTree.ID, _ tree: PageTree, _ pruning: Pruning) {
        var found = Runs()
        for child in tree.children(of: id) where !pruning.isRemoved[child] {
            if isPhrasing[child] {
                found.add(child, in: tree)
            } else {
                found.endRun()
                found.blocks.append(child)
            }
        }
        found.endRun()
        let element = tree[id].element
        let isWhole = found.blocks.isEmpty && found.runs.count <= 1
        if element == .p || (element == .div && isWhole) {
            isParagraph[id] = isWhole
            if isWhole {
                paragraphs[id] = found.runs.isEmpty && element == .div ? 0 : 1
                return
            }
        }
        if element == .div, found.runs.isEmpty, found.blocks.count == 1,
            let only = found.blocks.first,
            tree[only].element == .p, isParagraph[only]
        {
            isWrapper[id] = true
        }
        guard element == .div || element == .p || found.hasBreaks else { return }
        paragraphs[id] = found.runs.count
        runs += found.runs.map { Run(parent: id, nodes: $0) }
    }

    /// Groups children into runs.
    private struct Runs {
        var runs: [Range<PageTree.ID>] = []
        var blocks: [PageTree.ID] = []
        /// Whether two `<br>` in a row part two runs.
        var hasBreaks = false
        private var current: Range<PageTree.ID>?
        private var breaks = 0

        mutating func add(_ child: PageTree.ID, in tree: PageTree) {
            let node = tree[child]
            if node.element == .br {
                breaks += 1
                return
            }
            if node.element == .text, node.text.allSatisfy(\.isWhitespace) { return }
            if breaks > 1, current != nil {
                endRun()
                hasBreaks = true
            }
            breaks = 0
            current = (current?.lowerBound ?? child)..<node.end
        }

        mutating func endRun() {
            if let current { runs.append(current) }
            current = nil
            breaks = 0
        }
    }
}
