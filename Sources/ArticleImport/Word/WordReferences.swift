/// What a text of a Word file refers to outside itself.
struct WordReferences {
    var trackedChanges: TrackedChanges
    /// Addresses of links by identifier.
    var addresses: [String: String] = [:]
    var footnotes: [String: XMLElement] = [:]
    var endnotes: [String: XMLElement] = [:]
    var comments: [WordComment] = []

    /// The same for a note or a comment, in which nothing hangs on words.
    var withoutAnnotations: WordReferences { WordReferences(trackedChanges: trackedChanges) }
}
