/// The article's part of a page.
struct PageContent {
    let parts: [Range<PageTree.ID>]
    private(set) var pruning: Pruning

    /// Shorter finds may be a teaser: then less is taken out and the container is looked for again, and what is
    /// twice as long wins.
    private static let enoughCharacters = 500

    /// Finds it, strictly at first; where that leaves next to nothing, with one rule less at a time.
    init(of page: AnnotatedPage, metadata: PageMetadata) {
        var longest: (content: PageContent, characters: Int)?
        for (unlikely, weigh, clean) in [
            (true, true, true), (false, true, true), (false, false, true), (false, false, false),
        ] {
            let content = PageContent(
                of: page,
                metadata: metadata,
                unlikely: unlikely,
                weigh: weigh,
                clean: clean
            )
            let characters = content.characters(in: page.tree)
            if longest == nil || characters > 2 * (longest?.characters ?? 0) {
                longest = (content, characters)
            }
            if characters >= PageContent.enoughCharacters { break }
        }
        if let longest {
            self = longest.content
        } else {
            parts = []
            pruning = Pruning(page, unlikely: false)
        }
        let blocks = ContentBlock.blocks(
            in: parts,
            of: page,
            pruning: pruning,
            site: SiteAddress(of: page.tree, address: metadata.address)
        )
        for text in Boilerplate(blocks, title: metadata.title).texts {
            pruning.remove(text, in: page.tree)
        }
    }

    private init(
        of page: AnnotatedPage,
        metadata: PageMetadata,
        unlikely: Bool,
        weigh: Bool,
        clean: Bool
    ) {
        let pruning = Pruning(page, unlikely: unlikely)
        let candidates = Candidates(page, pruning: pruning, weighsClasses: weigh)
        let container = Container(in: candidates)
        let start = container.parts.first?.lowerBound ?? 0
        let lead = Lead.find(in: candidates, before: start, description: metadata.description)
        parts = (lead.map { [$0..<page.tree[$0].end] } ?? []) + container.parts
        self.pruning =
            Cleaning(candidates, container: container, conditionally: clean).pruning
    }

    private func characters(in tree: PageTree) -> Int {
        parts.joined().reduce(0) { sum, id in
            guard !pruning.isRemoved[id], tree[id].element == .text else { return sum }
            return sum + Measures(ofText: tree[id].text).characters
        }
    }
}
