/// Character references inside values that are not parsed as HTML.
enum CharacterReferences {
    /// The text that HTML would show; the text itself where it has no references.
    static func decoded(_ text: String) -> String {
        guard text.contains("&"), text.contains(";") else { return text }
        let tree = PageTree(parsing: Array(text.replacing("<", with: "&lt;").utf8))
        return tree.nodes.isEmpty ? text : tree.words(of: 0, limitInBytes: .max)
    }
}
