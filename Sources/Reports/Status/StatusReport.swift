package import Casework

/// Where the checking of an article stands: what an editor reads before signing.
package struct StatusReport: Report {
    package let name = "status"
    package let summary = "Where the checking stands: what must change, what is open, what holds."
    package let fileExtension = "md"
    package let checksCopies = true

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let standing = Standing(file)
        let verdicts = StatusVerdicts(file, standing)
        let work = StatusWork(file, standing)
        let findings = FindingsPart(file)
        let record = RecordPart(file)
        return Markdown.document([
            "# \(file.title ?? file.slug)",
            ArticleHeader(file, at: settings.time).table,
            "## Where it stands",
            verdicts.summary,
            verdicts.mustChange,
            verdicts.needsContext,
            verdicts.unconfirmed,
            verdicts.contradicted,
            verdicts.misfits,
            verdicts.lost,
            verdicts.untold,
            findings.standing,
            findings.tables,
            work.ambiguous,
            work.open,
            work.questions,
            verdicts.verified,
            verdicts.corrected,
            verdicts.notCheckable,
            work.vanished,
            findings.dismissed,
            verdicts.sources,
            record.signOffs,
            record.history,
        ])
    }
}
