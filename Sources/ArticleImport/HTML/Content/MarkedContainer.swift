/// The element that a page itself marks as the article's text.
enum MarkedContainer {
    /// The outermost marked elements, in document order; a text may be cut in two by an advertisement.
    static func all(in candidates: Candidates) -> [PageTree.ID] {
        let tree = candidates.page.tree
        var found: [PageTree.ID] = []
        for id in tree.ids where !candidates.pruning.isRemoved[id] {
            if let last = found.last, tree.contains(last, id) { continue }
            if tree[id].element == .body || tree[id].element == .html { continue }
            if isMarked(id, in: candidates.page) { found.append(id) }
        }
        return found
    }

    /// Characters outside links.
    static func prose(of id: PageTree.ID, _ candidates: Candidates) -> Double {
        let measures = candidates.measures.byNode[id]
        return Double(measures.characters) - measures.linkCharacters
    }

    private static func isMarked(_ id: PageTree.ID, in page: AnnotatedPage) -> Bool {
        if page.hints[id].contains(.articleText) { return true }
        return page.tree.attribute("itemprop", of: id)?.contains("articleBody") ?? false
    }

    /// Whether a class or id has one of the usual names: "article-body", "entryContent", "post_text".
    static func isNamed(by names: String) -> Bool {
        names.lowercased().split(separator: " ").contains { name in
            let letters = name.filter { $0.isLetter }
            return wholes.contains { letters.hasSuffix($0) }
        }
    }

    private static let wholes: [String] = ["article", "post", "entry", "story", "news"].flatMap {
        what in
        ["body", "content", "text", "copy"].map { what + $0 }
    }
}
