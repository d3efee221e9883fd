/// A page with what the class names of each element say.
struct AnnotatedPage {
    let tree: PageTree
    /// By node: what `class` and `id` say together.
    let hints: [ClassWords]
    /// By node: plus and minus 25 for `class`, and the same for `id`.
    let weights: [Double]

    init(_ tree: PageTree) {
        self.tree = tree
        var known: [String: ClassWords] = [:]
        var hints = [ClassWords](repeating: ClassWords(), count: tree.nodes.count)
        var weights = [Double](repeating: 0, count: tree.nodes.count)
        for id in tree.ids where !tree[id].attributes.isEmpty {
            for attribute in tree.attributes[tree[id].attributes]
            where attribute.name == "class" || attribute.name == "id" {
                let words = known[attribute.value] ?? ClassWords(attribute.value)
                known[attribute.value] = words
                hints[id].formUnion(words)
                weights[id] += words.weight
            }
        }
        self.hints = hints
        self.weights = weights
    }
}
