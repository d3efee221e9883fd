/// Scores the elements of a page by the paragraphs under them.
///
/// Long paragraphs with commas count for the element around them, half as much for the next one up and less and
/// less for those above; links and bad class names count against it (Readability's scores).
struct Candidates {
    let page: AnnotatedPage
    let pruning: Pruning
    let shape: ParagraphShape
    let measures: PageMeasures
    let weighsClasses: Bool
    /// By node; nil where no paragraph is under it.
    private(set) var scores: [Double?]

    init(_ page: AnnotatedPage, pruning: Pruning, weighsClasses: Bool) {
        self.page = page
        self.pruning = pruning
        self.weighsClasses = weighsClasses
        shape = ParagraphShape(page.tree, pruning: pruning)
        measures = PageMeasures(page, shape: shape, pruning: pruning)
        scores = Array(repeating: nil, count: page.tree.nodes.count)
        scoreParagraphs()
        for id in scores.indices {
            guard let score = scores[id] else { continue }
            scores[id] = score * (1 - measures.byNode[id].linkDensity)
        }
    }

    /// The class and id's weight, unless it isn't asked for.
    func weight(of id: PageTree.ID) -> Double { weighsClasses ? page.weights[id] : 0 }

    private mutating func scoreParagraphs() {
        let tree = page.tree
        for id in tree.ids where !pruning.isRemoved[id] {
            guard Candidates.scored.contains(tree[id].element) || shape.isParagraph[id] else {
                continue
            }
            // A div with many links stays a div around its paragraph.
            let isDiv = tree[id].element == .div
            let isInside = isDiv && measures.byNode[id].linkDensity >= 0.25
            add(measures.byNode[id], to: isInside ? id : tree[id].parent)
        }
        for run in shape.runs {
            var sum = Measures()
            for node in run.nodes
            where !pruning.isRemoved[node] && tree[node].element == .text {
                sum += measures.byNode[node]
            }
            add(sum, to: run.parent)
        }
    }

    private static let scored: ElementSet = [.section, .h2, .h3, .h4, .h5, .h6, .p, .td, .pre]

    private mutating func add(_ paragraph: Measures, to parent: PageTree.ID) {
        guard paragraph.characters >= 25 else { return }
        let score = Double(2 + paragraph.commas + min(paragraph.characters / 100, 3))
        var level = 0
        var next = parent
        while next >= 0, level < 5 {
            defer { next = page.tree[next].parent }
            if shape.isWrapper[next] { continue }
            let divider = level == 0 ? 1 : level == 1 ? 2 : Double(level * 3)
            scores[next] = (scores[next] ?? startingScore(of: next)) + score / divider
            level += 1
        }
    }

    private func startingScore(of id: PageTree.ID) -> Double {
        let element: Double =
            switch page.tree[id].element {
            case .div: 5
            case .pre, .td, .blockquote: 3
            case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
            case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
            default: 0
            }
        return element + weight(of: id)
    }
}
