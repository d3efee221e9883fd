/// A comment as the part with the comments has it.
struct WordComment {
    /// How many comments at most may each answer the one before.
    static let longestThread = 100

    let id: String
    let author: String?
    let content: XMLElement
    /// The comment that it answers.
    fileprivate(set) var parent: String?

    /// All comments, each with what it answers.
    ///
    /// The answers stand in `threads`, Word's later part ([MS-DOCX], 2.5.2.2), which names comments by
    /// the identifiers of their paragraphs.
    static func all(in root: XMLElement, threads: XMLElement?) -> [WordComment] {
        var comments: [WordComment] = []
        var commentsByParagraph: [String: String] = [:]
        for element in root.children where element.name == "w:comment" {
            guard let id = element["w:id"] else { continue }
            comments.append(
                WordComment(id: id, author: element["w:author"], content: element)
            )
            for paragraph in element.children where paragraph.name == "w:p" {
                if let name = paragraph["w14:paraId"] { commentsByParagraph[name] = id }
            }
        }
        guard let threads else { return comments }
        var parents: [String: String] = [:]
        for element in threads.children where element.name == "w15:commentEx" {
            guard let paragraph = element["w15:paraId"], let id = commentsByParagraph[paragraph],
                let parent = element["w15:paraIdParent"]
            else { continue }
            parents[id] = commentsByParagraph[parent]
        }
        for place in comments.indices { comments[place].parent = parents[comments[place].id] }
        return comments
    }
}
