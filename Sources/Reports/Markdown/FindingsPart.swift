internal import Casework
internal import ClaimExtraction

/// Where the article disagrees with itself: what stands, and what a person waved through.
struct FindingsPart {
    private let findings: [CaseFile.Finding]

    init(_ file: CaseFile) { findings = file.findings }

    var standing: Markdown? {
        .section(
            "Inconsistencies in the text",
            findings.filter { $0.dismissal == nil }.map { entry($0) }
        )
    }

    var dismissed: Markdown? {
        .section(
            "Inconsistencies that were waved through",
            findings.compactMap { finding in
                finding.dismissal.map { dismissal in
                    entry(finding) + [
                        "Let stand: \(dismissal.reason) (\(dismissal.by), \(Moment.day(dismissal.at)))"
                    ]
                }
            }
        )
    }

    private func entry(_ finding: CaseFile.Finding) -> [Markdown] {
        let quotes = finding.quotes.map { "“\($0)”" as Markdown }.joined(separator: " · ")
        let head: Markdown = "**\(finding.kind.title):** \(finding.message)"
        return quotes.isEmpty ? [head] : [head, "In the text: \(quotes)"]
    }
}
