@testable import ArticleImport

/// A small Word file put together in code.
struct WordFile {
    /// What stands in `w:body`.
    var body: String
    var footnotes = ""
    var comments = ""
    /// What stands in `w15:commentsEx`.
    var threads = ""
    var properties = ""
    /// Properties of the user's own.
    var customProperties = ""
    var styles = ""
    /// Addresses of links, by the identifiers that the body uses.
    var links: [String: String] = [:]
    var wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var relationshipNamespace =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    init(_ body: String) { self.body = body }

    var bytes: [UInt8] {
        ArchiveBuilder.archive([
            .init("[Content_Types].xml", "<Types/>"),
            .init(
                "_rels/.rels",
                relationships([
                    ("d", "officeDocument", "word/document.xml"),
                    ("p", "metadata/core-properties", "docProps/core.xml"),
                    ("c", "custom-properties", "docProps/custom.xml"),
                ])
            ),
            .init("word/document.xml", xml("w:document", "<w:body>\(body)</w:body>")),
            .init(
                "word/_rels/document.xml.rels",
                relationships(
                    ["footnotes", "comments", "commentsExtended", "styles"].map {
                        ($0, $0, "\($0).xml")
                    },
                    links: links
                )
            ),
            .init("word/footnotes.xml", xml("w:footnotes", footnotes)),
            .init("word/comments.xml", xml("w:comments", comments)),
            .init("word/commentsExtended.xml", xml("w15:commentsEx", threads)),
            .init("word/styles.xml", xml("w:styles", styles)),
            .init("docProps/core.xml", xml("cp:coreProperties", properties)),
            .init("docProps/custom.xml", xml("o:Properties", customProperties)),
        ])
    }

    func read(_ tracked: TrackedChanges = .accepted) throws -> ImportedArticle {
        var file = ArticleFile(path: "f.docx", bytes: bytes)
        file.trackedChanges = tracked
        return try ArticleReader.article(from: file)
    }

    private func xml(_ name: String, _ content: String) -> String {
        """
        <\(name) xmlns:w="\(wordNamespace)" xmlns:r="\(relationshipNamespace)" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:o="urn:other">\(content)</\(name)>
        """
    }

    private func relationships(
        _ parts: [(id: String, type: String, target: String)],
        links: [String: String] = [:]
    ) -> String {
        let inside = parts.map {
            "<Relationship Id='\($0.id)' Type='\(relationshipNamespace)/\($0.type)' Target='\($0.target)'/>"
        }
        let outside = links.map {
            """
            <Relationship Id='\($0.key)' Type='\(relationshipNamespace)/hyperlink' \
            Target='\($0.value)' TargetMode='External'/>
            """
        }
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
        return "<Relationships xmlns='\(namespace)'>\((inside + outside).joined())</Relationships>"
    }
}

/// A paragraph with one run for each text; what begins with `<` stands as it is.
func paragraph(_ parts: String..., properties: String = "") -> String {
    let runs = parts.filter { !$0.isEmpty }.map { $0.hasPrefix("<") ? $0 : run($0) }.joined()
    return "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>"
}

func run(_ text: String) -> String {
    "<w:r><w:t xml:space='preserve'>\(text)</w:t></w:r>"
}
