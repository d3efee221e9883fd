internal import ClaimExtraction

/// Word's own format since 2007, Office Open XML (ECMA-376, ISO/IEC 29500), transitional and strict.
struct Word: ArticleFormat {
    let name = "docx"
    let summary =
        "Word (.docx); comments, footnotes and links are kept aside, tracked changes are accepted or undone."
    let fileExtensions = ["docx", "docm", "dotx", "dotm"]

    func recognises(_ file: ArticleFile) -> Bool { identifies(file) }

    func identifies(_ file: ArticleFile) -> Bool {
        if CompoundFile.begins(file) { return CompoundFile.content(of: file) != nil }
        return OfficePackage.hasParts(in: "word/", file)
    }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        switch CompoundFile.content(of: file) {
        case .encryptedPackage: throw .encrypted(path: file.path)
        case .wordDocument: throw .otherFormat(path: file.path, name: "an old Word file (.doc)")
        case nil: break
        }
        var document = try WordDocument(file)
        let text = try document.read()
        if text.text.isEmpty { throw .empty(path: file.path) }
        let properties = try document.properties()
        var title = properties.title
        if title == nil { title = try document.openingTitle(of: text) }
        let head = ManuscriptHead(of: text.text)
        let dateline = Dateline.day(atStartOf: text.text)
        var imported = ImportedArticle(
            article: Article(
                id: file.stem,
                title: title ?? head.title,
                byline: head.byline ?? properties.byline,
                published: dateline ?? properties.day,
                sha256: file.digest,
                text: text.text,
                annotations: text.finishedAnnotations()
            ),
            format: name
        )
        imported.isDayAssumed = dateline == nil && !properties.isDayStated
        return imported
    }
}
