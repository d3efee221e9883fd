/// Character references inside values that are not parsed as HTML.
enum CharacterReferences {
    /// The text that HTML would show; the text itself where it has no references.
    static func decoded(_ text: String) -> String {
        text.contains("&") && text.contains(";") ? Markup.decodingReferences(text) : text
    }
}
