internal import ArgumentParser
internal import ArticleImport
internal import ClaimExtraction
internal import WebCapture

/// How an article is read, and what the user knows better than its file.
struct ArticleOptions: ParsableArguments {
    @Option(
        help: "The day of publication, which “last week” is counted from (YYYY-MM-DD).",
        transform: Parse.day
    )
    var published: CalendarDate?

    @Option(help: "The title, instead of the file's own.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The file's format: \(articleFormats.map(\.name).joined(separator: " or ")).",
            discussion: "Without it, the name and the content tell."
        )
    )
    var format: String?

    @Option(
        help: "The file's encoding if it is not UTF-8: \(TextEncoding.names).",
        transform: Parse.encoding
    )
    var encoding: TextEncoding?

    @Option(
        help: ArgumentHelp(
            "Read tracked changes as accepted or as if there were none: \(TrackedChanges.names).",
            discussion: "Without it, they are accepted."
        ),
        transform: Parse.trackedChanges
    )
    var tracked: TrackedChanges?

    /// Whether one of them was given.
    var areGiven: Bool {
        published != nil || title != nil || format != nil || encoding != nil || tracked != nil
    }

    /// Reads the file, "-" being standard input, or fetches it where an address of the web is named, and says what is wrong with it.
    func read(_ path: String) throws -> ImportedArticle {
        var imported =
            WebFetcher.isWebAddress(path)
            ? try fetched(path)
            : try ArticleReader.article(
                at: path,
                format: format,
                encoding: encoding,
                trackedChanges: tracked ?? .accepted
            )
        if let published {
            imported.article.published = published
            imported.isDayAssumed = false
        }
        if let title { imported.article.title = title }
        for warning in imported.warnings { Output.note(warning) }
        return imported
    }

    private func fetched(_ address: String) throws -> ImportedArticle {
        var limits = CaptureLimits()
        limits.bytes = ArticleFile.limitInBytes
        let page = try WebFetcher(version: Stet.version, limits: limits).fetch(address)
        var file = ArticleFile(
            fetchedFrom: page.finalAddress,
            bytes: page.body,
            mediaType: page.mediaType,
            charset: page.charset,
            encoding: encoding
        )
        file.trackedChanges = tracked ?? .accepted
        var imported = try ArticleReader.article(
            from: file,
            format: format.map { try ArticleReader.articleFormat(named: $0) }
        )
        imported.url = imported.url ?? page.finalAddress
        return imported
    }
}
