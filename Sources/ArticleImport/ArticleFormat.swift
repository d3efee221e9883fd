internal import ClaimExtraction

/// A kind of file that articles come in.
package protocol ArticleFormat: Sendable {
    /// What `--format` calls it.
    var name: String { get }
    /// One sentence of help.
    var summary: String { get }
    /// How names of such files end, in lower case, without the dot.
    var fileExtensions: [String] { get }
    /// Whether the first bytes can be of no other format, whatever the file's name is.
    func identifies(_ file: ArticleFile) -> Bool
    /// Whether a file looks like this format inside; asked where its name says nothing.
    func recognises(_ file: ArticleFile) -> Bool
    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle
    /// All that a reader of the file may see, in as many texts as there are ways to read it.
    func texts(of file: ArticleFile) throws(ImportError) -> [String]
}

extension ArticleFormat {
    func identifies(_ file: ArticleFile) -> Bool { false }

    func texts(of file: ArticleFile) throws(ImportError) -> [String] {
        [try article(from: file).article.text]
    }
}

/// Every format, in the order in which they are asked about a file's content; the last takes any text.
package let articleFormats: [any ArticleFormat] = [
    Word(),
    OpenDocument(),
    PDF(),
    HTMLPage(),
    SavedPage(),
    Markdown(),
    Subtitles(),
    Table(),
    ClaimReviews(),
    Mail(),
    PlainText(),
]

/// Reads articles from files of any format in ``articleFormats``.
package enum ArticleReader {
    /// The article in a file, or on standard input where the path is "-".
    ///
    /// The format is `format` if it is given, else told by the file's name, else by its content.
    package static func article(
        at path: String,
        format: String? = nil,
        encoding: TextEncoding? = nil,
        trackedChanges: TrackedChanges = .accepted
    ) throws(ImportError) -> ImportedArticle {
        let named = try format.map { name throws(ImportError) in try articleFormat(named: name) }
        var file = try ArticleFile(reading: path, encoding: encoding)
        file.trackedChanges = trackedChanges
        return try article(from: file, format: named)
    }

    /// The article in a file's bytes.
    package static func article(
        from file: ArticleFile,
        format: (any ArticleFormat)? = nil
    ) throws(ImportError) -> ImportedArticle {
        if file.bytes.isEmpty { throw .empty(path: file.path) }
        if let format { return try format.article(from: file) }
        return try self.format(of: file).article(from: file)
    }

    /// All words of a file, to look something up in: those around an article, too, that ``article(from:format:)`` leaves out.
    ///
    /// Each text is the file read in another way; what is looked for may stand in any.
    package static func texts(of file: ArticleFile) throws(ImportError) -> [String] {
        if file.bytes.isEmpty { throw .empty(path: file.path) }
        return try format(of: file).texts(of: file)
    }

    private static func format(of file: ArticleFile) throws(ImportError) -> any ArticleFormat {
        if let format = articleFormats.first(where: { $0.identifies(file) }) { return format }
        if let name = OtherFormat.name(of: file) {
            throw .otherFormat(path: file.path, name: name)
        }
        return articleFormats.first { $0.fileExtensions.contains(file.fileExtension) }
            ?? articleFormats.first { $0.recognises(file) } ?? PlainText()
    }

    /// The format that `--format` calls so.
    package static func articleFormat(
        named name: String
    ) throws(ImportError) -> any ArticleFormat {
        guard let format = articleFormats.first(where: { $0.name == name }) else {
            throw .unknownFormat(name: name)
        }
        return format
    }
}
