/// What is under a node, counted over what is left of it.
struct Measures {
    /// With runs of white space counted as one.
    var characters = 0
    /// Those in links; a link to a place in the same page counts a third.
    var linkCharacters = 0.0
    var commas = 0
    var headingCharacters = 0
    var listCharacters = 0
    var paragraphs = 0
    var images = 0
    var listItems = 0
    var inputs = 0
    var embeds = 0

    /// The share of characters that are in links.
    var linkDensity: Double { characters == 0 ? 0 : linkCharacters / Double(characters) }

    static func += (sum: inout Measures, more: Measures) {
        sum.characters += more.characters
        sum.linkCharacters += more.linkCharacters
        sum.commas += more.commas
        sum.headingCharacters += more.headingCharacters
        sum.listCharacters += more.listCharacters
        sum.paragraphs += more.paragraphs
        sum.images += more.images
        sum.listItems += more.listItems
        sum.inputs += more.inputs
        sum.embeds += more.embeds
    }

    static func -= (sum: inout Measures, less: Measures) {
        sum.characters -= less.characters
        sum.linkCharacters -= less.linkCharacters
        sum.commas -= less.commas
        sum.headingCharacters -= less.headingCharacters
        sum.listCharacters -= less.listCharacters
        sum.paragraphs -= less.paragraphs
        sum.images -= less.images
        sum.listItems -= less.listItems
        sum.inputs -= less.inputs
        sum.embeds -= less.embeds
    }

    /// Of a run of characters.
    init(ofText text: String) {
        var wasSpace = true
        for byte in text.utf8 {
            if byte == 32 || (9...13).contains(byte) {
                if !wasSpace { characters += 1 }
                wasSpace = true
            } else if byte & 0xC0 != 0x80 {
                characters += 1
                wasSpace = false
                if byte == UInt8(ascii: ",") { commas += 1 }
            }
        }
        if !text.utf8.allSatisfy({ $0 < 0x80 }) {
            commas += text.unicodeScalars.count { Measures.commaScalars.contains($0) }
        }
    }

    init() {}

    /// Commas of other scripts than Latin.
    private static let commaScalars: Set<Unicode.Scalar> = [
        "\u{060C}", "\u{FE50}", "\u{FE10}", "\u{FE11}", "\u{2E41}", "\u{2E34}", "\u{2E32}",
        "\u{FF0C}",
    ]
}

/// The measures of every node of a page, brought up to date after something was removed.
struct PageMeasures {
    private(set) var byNode: [Measures]
    /// By node: characters whose nearest block above is this one.
    private(set) var ownCharacters: [Int]

    init(_ page: AnnotatedPage, shape: ParagraphShape, pruning: Pruning) {
        let tree = page.tree
        byNode = Array(repeating: Measures(), count: tree.nodes.count)
        ownCharacters = Array(repeating: 0, count: tree.nodes.count)
        /// By node: characters not yet under a block.
        var loose = ownCharacters
        for id in tree.ids.reversed() where !pruning.isRemoved[id] {
            finish(id, in: tree, shape: shape)
            let parent = tree[id].parent
            if tree[id].element == .text { loose[id] = byNode[id].characters }
            if PageMeasures.textBlocks.contains(tree[id].element) {
                ownCharacters[id] = loose[id]
                loose[id] = 0
            }
            guard parent >= 0 else { continue }
            byNode[parent] += byNode[id]
            loose[parent] += loose[id]
        }
    }

    private static let textBlocks: ElementSet = [
        .span, .li, .td, .blockquote, .dl, .div, .ol, .p, .pre, .table, .ul,
    ]

    /// Adds what a node itself is, once everything under it has been added.
    private mutating func finish(_ id: PageTree.ID, in tree: PageTree, shape: ParagraphShape) {
        byNode[id].paragraphs += shape.paragraphs[id]
        switch tree[id].element {
        case .text: byNode[id] += Measures(ofText: tree[id].text)
        case .a:
            let isLocal = tree.attribute("href", of: id)?.hasPrefix("#") ?? false
            byNode[id].linkCharacters = Double(byNode[id].characters) * (isLocal ? 0.3 : 1)
        case .h1, .h2, .h3, .h4, .h5, .h6: byNode[id].headingCharacters = byNode[id].characters
        case .ul, .ol: byNode[id].listCharacters = byNode[id].characters
        case .li: byNode[id].listItems += 1
        case .img: byNode[id].images += 1
        case .input: byNode[id].inputs += 1
        case .iframe, .object, .embed: byNode[id].embeds += 1
        default: break
        }
    }
}
