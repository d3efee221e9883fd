package import Casework
internal import ClaimExtraction

/// A row for each claim, to be sorted and filtered in a spreadsheet.
package struct CSVReport: Report {
    package let name = "csv"
    package let summary = "A table with a row for each claim, for a spreadsheet."
    package let fileExtension = "csv"
    package let checksCopies = true

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let sources = Dictionary(file.sources.map { ($0.number, $0) }) { first, _ in first }
        var table = CSV(header: CSVReport.columns.map(\.name))
        for claim in file.claims {
            let row = Row(slug: file.slug, claim: claim, sources: sources)
            table.add(CSVReport.columns.map { $0.cell(row) })
        }
        return table.text
    }

    private struct Row {
        let slug: String
        let claim: CaseFile.Claim
        let sources: [Int: CaseFile.Source]

        /// What each piece of evidence is, in the order in which it was cited.
        var evidence: String {
            claim.evidence.map { piece in
                let name = sources[piece.source]?.citedName ?? ""
                return "S\(piece.source) \(name) (\(piece.stance.rawValue), \(piece.use.rawValue))"
            }.joined(separator: "; ")
        }

        var differences: String {
            claim.misfits.flatMap { $0.fit?.mismatches ?? [] }
                .map { "claim: \($0.claim); excerpt: \($0.evidence)" }.joined(separator: "; ")
        }

        /// Which excerpts aren't, or no longer, where they were taken from, or can't be looked up there.
        var notInCopy: String {
            claim.evidence.compactMap { piece in
                guard let check = piece.inCopy, check.isNotable, let excerpt = piece.excerpt
                else { return nil }
                return "S\(piece.source) “\(excerpt)” \(check.words)"
            }.joined(separator: "; ")
        }

        /// Empty where no source is shown.
        var basis: String {
            claim.evidence.isEmpty ? "" : Basis(of: claim, sources: sources).rawValue
        }
    }

    private struct Column: Sendable {
        let name: String
        let cell: @Sendable (Row) -> String

        init(_ name: String, _ cell: @escaping @Sendable (Row) -> String) {
            self.name = name
            self.cell = cell
        }
    }

    private static let columns: [Column] = [
        Column("article") { $0.slug },
        Column("number") { String($0.claim.number) },
        Column("kind") { $0.claim.kind.rawValue },
        Column("statement") { $0.claim.statement },
        Column("sentence") { $0.claim.sentence },
        Column("focus") { $0.claim.focus },
        Column("start") { $0.claim.isInText ? String($0.claim.focusSpan.start) : "" },
        Column("end") { $0.claim.isInText ? String($0.claim.focusSpan.end) : "" },
        Column("speaker") { $0.claim.speaker ?? "" },
        Column("weight") { String(hundredths: $0.claim.checkWorthiness) },
        Column("verdict") { $0.claim.verdict.rawValue },
        Column("correction") { $0.claim.correction ?? "" },
        Column("corrected_in_revision") { $0.claim.correctionTakenIn.map { String($0) } ?? "" },
        Column("note") { $0.claim.note ?? "" },
        Column("basis") { $0.basis },
        Column("evidence") { $0.evidence },
        Column("differences") { $0.differences },
        Column("excerpts_not_in_copy") { $0.notInCopy },
        Column("decided_by") { $0.claim.decidedBy ?? "" },
        Column("decided_at") { $0.claim.decidedAt ?? "" },
        Column("fate") { $0.claim.fate?.rawValue ?? "" },
        Column("state") { $0.claim.workState.rawValue },
        Column("assignee") { $0.claim.work.assignee ?? "" },
        Column("due") { $0.claim.work.due ?? "" },
        Column("waiting_for") { $0.claim.work.waitingFor ?? "" },
        Column("waiting_since") { $0.claim.work.waitingSince ?? "" },
        Column("open_questions") { String($0.claim.openQuestions.count) },
    ]
}
