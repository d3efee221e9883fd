internal import Casework
internal import ClaimExtraction

/// Where the article disagrees with itself: what stands, and what a person waved through; and what was read for nothing.
struct FindingsPart {
    private let findings: [CaseFile.Finding]
    private let uncheckedTables: [ArticleTable]

    init(_ file: CaseFile) {
        findings = file.findings
        uncheckedTables = file.uncheckedTables
    }

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

    /// Tables whose figures are in no claim, so that no verdict above is about them.
    var tables: Markdown? {
        .section(
            "Tables that nobody has checked",
            uncheckedTables.map { table in
                let figures = counted(table.figures, "cell with a figure", "cells with figures")
                return ["**\(table.head.joined(separator: " · "))**: \(figures), none in a claim"]
            }
        )
    }

    private func entry(_ finding: CaseFile.Finding) -> [Markdown] {
        let quotes = finding.quotes.map { "“\($0)”" as Markdown }.joined(separator: " · ")
        let head: Markdown = "**\(finding.kind.title):** \(finding.message)"
        return quotes.isEmpty ? [head] : [head, "In the text: \(quotes)"]
    }
}
