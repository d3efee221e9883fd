package import Casework

/// What became of text and claims since a revision or a day.
package struct ChangesReport: Report {
    package let name = "changes"
    package let summary =
        "What became of text and claims since the text before, or since another revision or day."
    package let fileExtension = "md"
    package let comparesEvidence = false
    package let tellsChanges = true

    package init() {}

    package func render(
        _ disclosure: Disclosure,
        _ settings: ReportSettings
    ) throws -> String {
        let file = disclosure.file
        // The first revision has nothing before it: then everything since it was added counts.
        let since = settings.since ?? .revision(max(1, file.revision.number - 1))
        let changes = try ChangesSince(file, since)
        let part = ChangesPart(changes, ClaimPieces(file))
        let claims = part.claims
        let nothing: Markdown? =
            disclosure.redaction == .public
            ? "What was done to each claim is the desk’s own matter and left out here."
            : changes.isEmpty ? "Nothing has changed." : nil
        return Markdown.document([
            "# Changes: \(file.title ?? file.slug)",
            ArticleHeader(file, at: settings.time).table,
            "What changed since \(changes.start).",
            .section("Revisions", part.revisions),
            .section("Claims (\(changes.claims.count))", claims.isEmpty ? nil : .list(claims)),
            .section("Besides", part.others),
            nothing,
        ])
    }
}
