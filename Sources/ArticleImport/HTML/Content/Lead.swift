/// The paragraph above an article's text that sums it up; many sites set it outside the text's own element.
enum Lead {
    /// The paragraph before `start` that says what the page's description says; nil if there is none.
    static func find(
        in candidates: Candidates,
        before start: PageTree.ID,
        description: String?
    ) -> PageTree.ID? {
        guard let description, description.count >= 40 else { return nil }
        let tree = candidates.page.tree
        for id in 0..<start where !candidates.pruning.isRemoved[id] && tree[id].end <= start {
            guard holders.contains(tree[id].element) || candidates.shape.isParagraph[id] else {
                continue
            }
            let measures = candidates.measures.byNode[id]
            guard (80..<1_000).contains(measures.characters), measures.linkDensity < 0.5 else {
                continue
            }
            let words = tree.words(of: id)
            guard let last = words.last, ".!?…\"”»".contains(last) else { continue }
            if PageTitle.likeness(words, description) >= 0.8 { return id }
        }
        return nil
    }

    private static let holders: ElementSet = [.p, .h2, .h3, .h4, .div]
}
