package import Casework

/// The checker's memo to the editor: what to do about the article, the heaviest first.
package struct MemoReport: Report {
    package let name = "memo"
    package let summary =
        "The memo to the editor: what must and should change, what is weak, and how it was checked."
    package let fileExtension = "md"
    package let checksCopies = true
    package let tellsChanges = true
    package let tellsStaleness = true

    package init() {}

    package func render(
        _ disclosure: Disclosure,
        _ settings: ReportSettings
    ) throws -> String {
        let file = disclosure.file
        let standing = Standing(file)
        let verdicts = MemoVerdicts(file, standing)
        let grounds = MemoGrounds(file, standing, settings)
        return Markdown.document([
            "# Memo: \(file.title ?? file.slug)",
            ArticleHeader(file, at: settings.time).table,
            .section("Verdict", verdicts.verdict),
            .section("Must change", verdicts.mustChange),
            .section("Should change", verdicts.shouldChange),
            .section("Could not confirm", verdicts.unconfirmed),
            .section("Judgement calls", verdicts.judgementCalls),
            .section("Not checked (\(standing.open.count))", grounds.unchecked),
            .section("On a single source, or on the author’s word", grounds.weak),
            .section("Stale on \(grounds.day)", grounds.stale),
            FindingsPart(file).standing,
            FindingsPart(file).tables,
            try changes(of: file, settings.since),
            .section("Sources", grounds.sources),
            .section("Method and coverage", grounds.coverage),
            RecordPart(file).signOffs,
        ])
    }

    private func changes(of file: CaseFile, _ since: Since?) throws -> Markdown? {
        guard let since else { return nil }
        let changes = try ChangesSince(file, since)
        let part = ChangesPart(changes, ClaimPieces(file))
        let items = part.revisions + part.briefly + part.others
        let body: Markdown = items.isEmpty ? "None." : .list(items)
        return .section("Changes since the last memo", "Since \(changes.start):\n\n\(body)")
    }
}
