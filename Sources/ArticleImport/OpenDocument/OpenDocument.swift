internal import ClaimExtraction

/// OpenDocument texts, as LibreOffice writes them (OASIS OpenDocument 1.3, ISO/IEC 26300).
struct OpenDocument: ArticleFormat {
    let name = "odt"
    let summary =
        "OpenDocument text (.odt); comments, notes and links are kept aside, tracked changes are accepted or undone."
    let fileExtensions = ["odt", "ott"]

    func recognises(_ file: ArticleFile) -> Bool { identifies(file) }

    /// The type stands first in the archive, unpacked, for this purpose (part 2, 3.3).
    func identifies(_ file: ArticleFile) -> Bool {
        ZIPArchive.begins(file)
            && file.bytes.dropFirst(30).starts(
                with: Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
            )
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        var archive = try ZIPArchive(file)
        try refuseEncrypted(&archive, path: file.path)
        guard let content = try tree(of: "content.xml", in: &archive, path: file.path),
            let body = content.root?.child("office:body", "office:text")
        else { throw .damaged(path: file.path, detail: "it has no text document in it") }
        var text = OpenDocumentText(story: body, trackedChanges: file.trackedChanges)
        text.read()
        if text.words.text.isEmpty { throw .empty(path: file.path) }
        let meta = try tree(of: "meta.xml", in: &archive, path: file.path)
        let properties = (meta?.root?.child("office:meta")).map(OpenDocument.properties)
        let head = ManuscriptHead(of: text.words.text)
        let dateline = Dateline.day(atStartOf: text.words.text)
        var imported = ImportedArticle(
            article: Article(
                id: file.stem,
                title: properties?.title ?? text.openingTitle ?? head.title,
                byline: head.byline ?? properties?.byline,
                published: dateline ?? properties?.day,
                sha256: file.digest,
                text: text.words.text,
                annotations: text.words.finishedAnnotations()
            ),
            format: name
        )
        imported.isDayAssumed = dateline == nil && properties?.isDayStated != true
        return imported
    }

    private static func properties(in meta: XMLElement) -> DocumentProperties {
        var properties = DocumentProperties(
            in: meta,
            title: "dc:title",
            authors: ["meta:initial-creator", "dc:creator"],
            times: ["dc:date", "meta:creation-date"]
        )
        for property in meta.children where property.name == "meta:user-defined" {
            properties.take(custom: property["meta:name"], property.text)
        }
        return properties
    }

    /// A document under a password is an ordinary archive whose manifest tells how its parts are encrypted.
    private func refuseEncrypted(
        _ archive: inout ZIPArchive,
        path: String
    ) throws(ImportError) {
        let manifest = try tree(of: "META-INF/manifest.xml", in: &archive, path: path)
        let isEncrypted = manifest?.root?.descendants.contains {
            $0.name == "manifest:encryption-data"
        }
        if isEncrypted ?? false { throw .encrypted(path: path) }
    }

    private func tree(
        of part: String,
        in archive: inout ZIPArchive,
        path: String
    ) throws(ImportError) -> XMLTree? {
        guard let bytes = try archive.contents(of: part) else { return nil }
        return try XMLReader.tree(
            of: bytes,
            prefixes: OpenDocument.prefixes,
            part: part,
            path: path
        )
    }

    private static let prefixes: [String: String] = [
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
        "http://www.w3.org/1999/xlink": "xlink",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://www.w3.org/XML/1998/namespace": "xml",
    ]
}
