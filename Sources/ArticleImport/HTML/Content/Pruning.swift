/// Which nodes of a page are left after what no reader would call the article is taken out.
struct Pruning {
    /// By node.
    private(set) var isRemoved: [Bool]

    /// Takes out what is not shown and what holds no words; with `unlikely`, also what its names give away.
    init(_ page: AnnotatedPage, unlikely: Bool) {
        let tree = page.tree
        isRemoved = [Bool](repeating: false, count: tree.nodes.count)
        let prose = Prose(of: tree)
        var id = 0
        while id < tree.nodes.count {
            let isGone =
                Pruning.isHidden(id, in: tree) || Pruning.isByline(id, in: page)
                || (unlikely && Pruning.isUnlikely(id, in: page)
                    && !prose.isMostly(in: id, of: tree))
            if isGone {
                remove(id, in: tree)
                id = tree[id].end
            } else {
                id += 1
            }
        }
    }

    /// Takes out only what is not shown.
    init(hiddenIn tree: PageTree) {
        isRemoved = [Bool](repeating: false, count: tree.nodes.count)
        var id = 0
        while id < tree.nodes.count {
            if Pruning.isHidden(id, in: tree) {
                remove(id, in: tree)
                id = tree[id].end
            } else {
                id += 1
            }
        }
    }

    mutating func remove(_ id: PageTree.ID, in tree: PageTree) {
        for node in id..<tree[id].end { isRemoved[node] = true }
    }

    static func isHidden(_ id: PageTree.ID, in tree: PageTree) -> Bool {
        let node = tree[id]
        if hiddenElements.contains(node.element) { return true }
        guard !node.attributes.isEmpty else { return false }
        for attribute in tree.attributes[node.attributes] {
            switch attribute.name {
            case "hidden": return true
            case "aria-hidden" where attribute.value == "true": return true
            case "aria-modal" where attribute.value == "true":
                return tree.attribute("role", of: id) == "dialog"
            case "style":
                let style = attribute.value.lowercased().utf8.filter { $0 != 32 }
                if hidingStyles.occur(in: style) { return true }
            default: break
            }
        }
        return false
    }

    private static let hidingStyles = WordParts("display:none visibility:hidden")

    private static let hiddenElements: ElementSet = [
        .script, .style, .noscript, .template, .head, .svg, .link, .meta, .title,
    ]

    private static func isUnlikely(_ id: PageTree.ID, in page: AnnotatedPage) -> Bool {
        let tree = page.tree
        if let role = tree.attribute("role", of: id), unlikelyRoles.contains(role) { return true }
        let hints = page.hints[id]
        guard hints.contains(.unlikely), !hints.contains(.possible) else { return false }
        let element = tree[id].element
        if element == .body || element == .html || element == .a { return false }
        return !tree.ancestors(of: id).prefix(4).contains {
            tree[$0].element == .table || tree[$0].element == .code
        }
    }

    /// Where the words of a page's paragraphs are.
    private struct Prose {
        /// By node: characters in paragraphs before it.
        private var before: [Int] = [0]

        init(of tree: PageTree) {
            before.reserveCapacity(tree.nodes.count + 1)
            var end = 0
            for id in tree.ids {
                if tree[id].element == .p { end = max(end, tree[id].end) }
                let isProse =
                    id < end && tree[id].element == .text
                    && !ElementSet.wordless.contains(tree[tree[id].parent].element)
                before.append((before.last ?? 0) + (isProse ? tree[id].text.utf8.count : 0))
            }
        }

        /// Whether more than half of them are under a node, with the page's headline: then it can't be taken out
        /// for its name.
        func isMostly(in id: PageTree.ID, of tree: PageTree) -> Bool {
            let total = before.last ?? 0
            guard total > 500, (before[tree[id].end] - before[id]) * 2 > total else { return false }
            return tree.descendants(of: id).contains { tree[$0].element == .h1 }
        }
    }

    private static let unlikelyRoles: Set<String> = [
        "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog",
    ]

    /// A short element that names the author; the name goes into the byline.
    private static func isByline(_ id: PageTree.ID, in page: AnnotatedPage) -> Bool {
        let tree = page.tree
        guard !tree[id].attributes.isEmpty else { return false }
        let isMarked =
            page.hints[id].contains(.byline) || tree.attribute("rel", of: id) == "author"
            || tree.attribute("itemprop", of: id)?.contains("author") == true
        guard isMarked, tree[id].end - id < 60 else { return false }
        return (1..<100).contains(tree.words(of: id).count)
    }
}
