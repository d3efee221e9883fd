/// The element that holds the article, with those beside it that belong to it.
struct Container {
    /// Stretches of nodes, in document order.
    let parts: [Range<PageTree.ID>]

    init(in candidates: Candidates) {
        let tree = candidates.page.tree
        let body = tree.ids.first { tree[$0].element == .body } ?? 0
        guard !tree.nodes.isEmpty else {
            parts = []
            return
        }
        let ranked = Container.best(candidates)
        guard let best = ranked.first, tree[best].element != .body, best != 0 else {
            parts = [body..<tree[body].end]
            return
        }
        let found = Container.widened(best, ranked: ranked, candidates, body: body)
        if let marked = Container.marked(instead: found, candidates) {
            parts = marked.map { $0..<tree[$0].end }
        } else {
            parts = Container.withSiblings(found, candidates)
        }
    }

    /// What the page marks as its article: nearly all of what was found, or something better.
    private static func marked(
        instead found: PageTree.ID,
        _ candidates: Candidates
    ) -> [PageTree.ID]? {
        let tree = candidates.page.tree
        let marked = MarkedContainer.all(in: candidates)
        /// With the other parts of a text that is cut in pieces of the same class.
        func pieces(_ some: [PageTree.ID]) -> [PageTree.ID] {
            guard let first = some.first, let name = tree.attribute("class", of: first) else {
                return some
            }
            let some = Set(some)
            let article = tree.ancestors(of: first).first { tree[$0].element == .article }
            return marked.filter { piece in
                some.contains(piece)
                    || (tree.attribute("class", of: piece) == name
                        && candidates.measures.byNode[piece].linkDensity < 0.3
                        && article
                            == tree.ancestors(of: piece).first { tree[$0].element == .article })
            }
        }
        func prose(_ id: PageTree.ID) -> Double { MarkedContainer.prose(of: id, candidates) }
        guard let largest = marked.max(by: { prose($0) < prose($1) }), largest != found else {
            return nil
        }
        let inside = marked.filter { tree.contains(found, $0) }
        if !inside.isEmpty {
            let isMost = inside.reduce(0) { $0 + prose($1) } > 0.6 * prose(found)
            guard isMost else { return nil }
            // A picture between the headline and the text.
            let all = pieces(inside)
            let figures = (found..<max(found, all.first ?? found)).filter {
                tree[$0].element == .figure && !candidates.pruning.isRemoved[$0]
            }
            return figures + all
        }
        let share = prose(largest) / max(1, prose(found))
        if tree.contains(largest, found) {
            let isBetter = candidates.scores[largest] ?? 0 > candidates.scores[found] ?? 0
            return isBetter || share > 1.5 ? pieces([largest]) : nil
        }
        return share > 0.5 ? pieces([largest]) : nil
    }

    /// The five best, best first.
    private static func best(_ candidates: Candidates) -> [PageTree.ID] {
        var best: [(id: PageTree.ID, score: Double)] = []
        for (id, score) in candidates.scores.enumerated() {
            guard let score else { continue }
            let place = best.firstIndex { $0.score < score } ?? best.count
            if place < 5 { best.insert((id, score), at: place) }
            if best.count > 5 { best.removeLast() }
        }
        return best.map(\.id)
    }

    /// Goes up from the best element while what is above holds more of the article.
    private static func widened(
        _ best: PageTree.ID,
        ranked: [PageTree.ID],
        _ candidates: Candidates,
        body: PageTree.ID
    ) -> PageTree.ID {
        let tree = candidates.page.tree
        func parent(of id: PageTree.ID) -> PageTree.ID? {
            let parent = tree[id].parent
            return parent > body ? parent : nil
        }
        var top = best
        let topScore = candidates.scores[best] ?? 0
        let rivals = ranked.dropFirst().filter { (candidates.scores[$0] ?? 0) >= 0.75 * topScore }
        if rivals.count >= 3 {
            var next = parent(of: top)
            while let candidate = next {
                if rivals.count(where: { tree.contains(candidate, $0) && $0 != candidate }) >= 3 {
                    top = candidate
                    break
                }
                next = parent(of: candidate)
            }
        }
        var lastScore = candidates.scores[top] ?? 0
        let threshold = lastScore / 3
        var next = parent(of: top)
        while let candidate = next {
            next = parent(of: candidate)
            guard let score = candidates.scores[candidate] else { continue }
            if score < threshold { break }
            if score > lastScore {
                top = candidate
                break
            }
            lastScore = score
        }
        while let candidate = parent(of: top), isOnlyChild(top, of: candidate, candidates) {
            top = candidate
        }
        return top
    }

    private static func isOnlyChild(
        _ id: PageTree.ID,
        of parent: PageTree.ID,
        _ candidates: Candidates
    ) -> Bool {
        candidates.page.tree.children(of: parent).allSatisfy {
            $0 == id || candidates.pruning.isRemoved[$0]
                || candidates.page.tree[$0].element == .text
        }
    }

    /// The element and its siblings that score well, or are paragraphs without links.
    private static func withSiblings(
        _ top: PageTree.ID,
        _ candidates: Candidates
    ) -> [Range<PageTree.ID>] {
        let tree = candidates.page.tree
        let parent = tree[top].parent
        guard parent >= 0 else { return [top..<tree[top].end] }
        let topScore = candidates.scores[top] ?? 0
        let threshold = max(10, topScore * 0.2)
        let topClass = tree.attribute("class", of: top) ?? ""
        var parts: [Range<PageTree.ID>] = []
        for sibling in tree.children(of: parent) where !candidates.pruning.isRemoved[sibling] {
            let isAlike = !topClass.isEmpty && tree.attribute("class", of: sibling) == topClass
            let score = candidates.scores[sibling].map { $0 + (isAlike ? topScore * 0.2 : 0) }
            if sibling == top || (score ?? -1) >= threshold
                || isLooseParagraph(sibling, candidates)
            {
                parts.append(sibling..<tree[sibling].end)
            }
        }
        let runs = candidates.shape.runs.filter { $0.parent == parent }
        for run in runs where isLooseRun(run.nodes, candidates) { parts.append(run.nodes) }
        return parts.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func isLooseParagraph(_ id: PageTree.ID, _ candidates: Candidates) -> Bool {
        let isParagraph = candidates.page.tree[id].element == .p || candidates.shape.isParagraph[id]
        guard isParagraph || candidates.shape.isWrapper[id] else { return false }
        return isProse(candidates.measures.byNode[id]) { candidates.page.tree.words(of: id) }
    }

    private static func isLooseRun(_ nodes: Range<PageTree.ID>, _ candidates: Candidates) -> Bool {
        var sum = Measures()
        var words = ""
        for node in nodes where !candidates.pruning.isRemoved[node] {
            let element = candidates.page.tree[node].element
            if element == .text {
                sum += candidates.measures.byNode[node]
                words += candidates.page.tree[node].text
            }
            if element == .a {
                sum.linkCharacters += candidates.measures.byNode[node].linkCharacters
            }
        }
        return isProse(sum) { words }
    }

    private static func isProse(_ measures: Measures, words: () -> String) -> Bool {
        if measures.characters > 80 { return measures.linkDensity < 0.25 }
        guard measures.characters > 0, measures.linkCharacters == 0 else { return false }
        let words = words()
        return words.contains(". ") || words[...].trimmingSpace.hasSuffix(".")
    }
}
