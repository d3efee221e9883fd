/// Takes out of the container what is there but isn't the article: forms, boxes of links, galleries, share bars.
struct Cleaning {
    let page: AnnotatedPage
    let candidates: Candidates
    private(set) var pruning: Pruning
    private let isInDataTable: [Bool]

    /// With `conditionally`, also blocks whose measures say that they are no prose.
    init(_ candidates: Candidates, container: Container, conditionally: Bool) {
        self.candidates = candidates
        page = candidates.page
        pruning = candidates.pruning
        isInDataTable = DataTables.cells(of: candidates.page.tree)
        if conditionally { sweep([.form, .fieldset], in: container) }
        removeAlways(in: container)
        if conditionally {
            sweep([.table], in: container)
            sweep([.ul, .ol], in: container)
            sweep([.div], in: container)
            removeBoxes(in: container)
        }
    }

    private mutating func removeAlways(in container: Container) {
        let tree = page.tree
        let measures = candidates.measures.byNode
        let whole = characters(in: container)
        for part in container.parts {
            let isArticle =
                tree[part.lowerBound].element == .article
                || tree.ancestors(of: part.lowerBound).contains { tree[$0].element == .article }
            for id in part where !pruning.isRemoved[id] && measures[id].characters * 2 < whole {
                let isGone =
                    switch tree[id].element {
                    case .footer, .aside, .nav, .object, .embed, .iframe, .input, .textarea,
                        .select,
                        .button:
                        true
                    // An article in an article is another one.
                    case .article: isArticle && id != part.lowerBound
                    case .h1, .h2: candidates.weight(of: id) < 0
                    default:
                        page.hints[id].contains(.share) && id != part.lowerBound
                            && measures[id].characters < 500
                    }
                if isGone { pruning.remove(id, in: tree) }
            }
        }
    }

    /// Blocks whose class names them, if they are a small part of the whole.
    private mutating func removeBoxes(in container: Container) {
        let tree = page.tree
        let measures = PageMeasures(page, shape: candidates.shape, pruning: pruning).byNode
        let whole = characters(in: container)
        for part in container.parts {
            for id in part where page.hints[id].contains(.clutter) && !pruning.isRemoved[id] {
                guard id != part.lowerBound || container.parts.count > 1,
                    measures[id].characters * Cleaning.boxesPerWhole < whole,
                    ElementSet.blocks.contains(tree[id].element) || tree[id].element == .section
                else { continue }
                pruning.remove(id, in: tree)
            }
        }
    }

    private static let boxesPerWhole = 5

    private func characters(in container: Container) -> Int {
        container.parts.joined().reduce(0) { sum, id in
            let isText = page.tree[id].element == .text && !pruning.isRemoved[id]
            return isText ? sum + candidates.measures.byNode[id].characters : sum
        }
    }

    /// Judges the elements of these kinds from the inside out.
    private mutating func sweep(_ kinds: ElementSet, in container: Container) {
        let measures = PageMeasures(page, shape: candidates.shape, pruning: pruning)
        var current = measures.byNode
        let tree = page.tree
        for part in container.parts.reversed() {
            for id in part.reversed()
            where !pruning.isRemoved[id] && kinds.contains(tree[id].element) {
                if id == part.lowerBound, container.parts.count == 1 { continue }
                if candidates.shape.isParagraph[id] || candidates.shape.isWrapper[id] { continue }
                if isInDataTable[id] { continue }
                guard isClutter(id, current[id], own: measures.ownCharacters[id]) else { continue }
                pruning.remove(id, in: tree)
                for above in tree.ancestors(of: id) { current[above] -= current[id] }
            }
        }
    }

    private func isClutter(_ id: PageTree.ID, _ measures: Measures, own: Int) -> Bool {
        let tree = page.tree
        let element = tree[id].element
        let weight = candidates.weight(of: id)
        if weight < 0 { return true }
        if measures.commas >= 10 { return false }
        let isList =
            element == .ul || element == .ol
            || Double(measures.listCharacters) > 0.9 * Double(measures.characters)
        let isInFigure = tree.ancestors(of: id).prefix(6).contains { tree[$0].element == .figure }
        let paragraphs = measures.paragraphs
        let length = measures.characters
        let density = measures.linkDensity
        let headings = length == 0 ? 0 : Double(measures.headingCharacters) / Double(length)
        if !isInFigure, measures.images > 1, paragraphs * 2 < measures.images { return true }
        if !isList, measures.listItems - 100 > paragraphs { return true }
        if measures.inputs > paragraphs / 3 { return true }
        if !isList, !isInFigure, headings < 0.9, length < 25,
            measures.images == 0 || measures.images > 2, density > 0
        {
            return true
        }
        if !isList, weight < 25, density > 0.2 { return true }
        if weight >= 25, density > 0.5 { return true }
        if (measures.embeds == 1 && length < 75) || measures.embeds > 1 { return true }
        return measures.images == 0 && own == length
    }
}

/// Tables that hold data rather than lay out the page.
enum DataTables {
    /// By node: in a table of data, or one itself.
    static func cells(of tree: PageTree) -> [Bool] {
        var isInside = [Bool](repeating: false, count: tree.nodes.count)
        for id in tree.ids
        where tree[id].element == .table && !isInside[id] && holdsData(id, in: tree) {
            for node in id..<tree[id].end { isInside[node] = true }
        }
        return isInside
    }

    private static func holdsData(_ table: PageTree.ID, in tree: PageTree) -> Bool {
        if tree.attribute("role", of: table) == "presentation" { return false }
        var rows = 0
        var columns = 0
        for id in tree.descendants(of: table) {
            switch tree[id].element {
            case .caption where tree[id].end > id + 1: return true
            case .col, .tfoot, .thead, .th: return true
            case .table: return false
            case .tr:
                rows += 1
                columns = max(columns, tree.children(of: id).count { tree[$0].element == .td })
            default: break
            }
        }
        if rows <= 1 || columns <= 1 { return false }
        return rows >= 10 || columns > 4 || rows * columns > 10
    }
}
