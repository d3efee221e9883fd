internal import ClaimExtraction

/// A Word file: its parts, put together to one text.
struct WordDocument {
    private let path: String
    private let trackedChanges: TrackedChanges
    private var package: OfficePackage
    private let mainPart: String
    private let relationships: [OfficePackage.Relationship]

    init(_ file: ArticleFile) throws(ImportError) {
        path = file.path
        trackedChanges = file.trackedChanges
        package = try OfficePackage(file)
        let main = try package.relationships(of: "").first {
            $0.type == "officeDocument" && !$0.isExternal
        }
        guard let main else { throw .damaged(path: path, detail: "it has no main document") }
        mainPart = main.target
        relationships = try package.relationships(of: mainPart)
    }

    /// The text with its annotations.
    mutating func read() throws(ImportError) -> WordText {
        guard let root = try package.tree(of: mainPart)?.root else {
            throw .damaged(path: path, detail: "it has no main document")
        }
        guard root.name == "w:document", let body = root.child("w:body") else {
            throw .damaged(path: path, detail: "its main document is none of Word's")
        }
        var text = WordText(
            story: body,
            references: WordReferences(
                trackedChanges: trackedChanges,
                addresses: addresses,
                footnotes: try notes("footnotes", element: "w:footnote"),
                endnotes: try notes("endnotes", element: "w:endnote"),
                comments: try comments()
            )
        )
        text.read()
        return text
    }

    /// The core properties (ECMA-376 part 2, 11).
    mutating func properties() throws(ImportError) -> DocumentProperties {
        let part = try package.relationships(of: "").first { $0.type == "core-properties" }
        var properties = DocumentProperties()
        if let part, let root = try package.tree(of: part.target)?.root {
            properties = DocumentProperties(
                in: root,
                title: "dc:title",
                authors: ["dc:creator"],
                times: ["dcterms:modified", "dcterms:created"]
            )
        }
        for property in try customProperties() {
            properties.take(custom: property["name"], property.text)
        }
        return properties
    }

    /// Those that users make (ECMA-376 part 1, 22.3).
    private mutating func customProperties() throws(ImportError) -> [XMLElement] {
        let part = try package.relationships(of: "").first { $0.type == "custom-properties" }
        guard let part, let root = try package.tree(of: part.target)?.root else { return [] }
        return Array(root.children)
    }

    /// The first paragraph, if its style says that it is a title.
    mutating func openingTitle(of text: WordText) throws(ImportError) -> String? {
        guard let opening = text.opening, let style = opening.style else { return nil }
        guard let part = relationships.first(where: { $0.type == "styles" }),
            let styles = try package.tree(of: part.target)?.root
        else { return nil }
        // Identifiers are translated with the program, the names of built-in styles are not.
        let name = styles.children.first { $0["w:styleId"] == style }?.child("w:name")?["w:val"]
        return ["title", "heading 1"].contains(name?.lowercased()) ? opening.text : nil
    }

    /// Addresses of links by the identifiers that the text uses.
    private var addresses: [String: String] {
        let links = relationships.filter { $0.isExternal && $0.type == "hyperlink" }
        return Dictionary(links.map { ($0.id, $0.target) }) { first, _ in first }
    }

    private mutating func part(_ type: String) throws(ImportError) -> XMLElement? {
        let relationship = relationships.first { $0.type == type && !$0.isExternal }
        return try relationship.flatMap { relationship throws(ImportError) in
            try package.tree(of: relationship.target)?.root
        }
    }

    /// Notes by identifier, without the separating lines, which are notes too.
    private mutating func notes(
        _ type: String,
        element: String
    ) throws(ImportError) -> [String: XMLElement] {
        guard let root = try part(type) else { return [:] }
        let notes = root.children.filter {
            $0.name == element && ["normal", nil].contains($0["w:type"])
        }
        return Dictionary(notes.compactMap { note in note["w:id"].map { ($0, note) } }) {
            first,
            _ in
            first
        }
    }

    private mutating func comments() throws(ImportError) -> [WordComment] {
        guard let root = try part("comments") else { return [] }
        return WordComment.all(in: root, threads: try part("commentsExtended"))
    }
}
