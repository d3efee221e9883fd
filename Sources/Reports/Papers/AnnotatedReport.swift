package import Casework

/// The article with a number at the words of each claim, and what the margin says to it.
package struct AnnotatedReport: Report {
    package let name = "annotated"
    package let summary = "The article with numbered marks at every claim, and a margin list."
    package let fileExtension = "md"
    package let comparesEvidence = false

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let article = MarkedArticle(file.revision.text, claims: file.claims)
        let paragraphs = article.paragraphs.enumerated().map { place, pieces -> Markdown in
            if let rows = MarkedArticle.table(of: pieces) {
                let cells = rows.map { $0.map { line($0, file.claims) } }
                return .table(cells[0], Array(cells.dropFirst()))
            }
            let lines = MarkedArticle.lines(of: pieces).map { line($0, file.claims) }
                .filter { !$0.isEmpty }
            // Of headings the text has the words only; but the title is known for one.
            let isHeadline =
                place == 0 && lines.count == 1 && pieces.map(\.text).joined() == file.title
            return (isHeadline ? "### " : "") + lines.joined(separator: "\\\n")
        }
        let pieces = ClaimPieces(file)
        let margin = file.claims.filter(\.isInText).map { note($0, pieces) }
        return Markdown.document([
            "# Annotated: \(file.title ?? file.slug)",
            ArticleHeader(file, at: settings.time).table,
            "## The text",
            paragraphs.joined(separator: "\n\n"),
            .section("In the margin", margin),
        ])
    }

    /// Claims' words in bold, each followed by its number.
    private func line(
        _ pieces: [MarkedArticle.Piece],
        _ claims: [CaseFile.Claim]
    ) -> Markdown {
        var text = ""
        var bold: [Range<Int>] = []
        var numbers: [(at: Int, words: Markdown)] = []
        var length = 0
        for piece in pieces {
            let end = length + piece.text.unicodeScalars.count
            if piece.claim != nil { bold.append(length..<end) }
            text += piece.text
            length = end
            if !piece.ending.isEmpty {
                let list = piece.ending.map { mark(claims[$0]) }.joined(separator: " ")
                numbers.append((end, "<sup>\(list)</sup>"))
            }
        }
        return Markdown.text(text, bold: bold, inserting: numbers)
    }

    /// The number, with a sign that tells the verdict without colours.
    private func mark(_ claim: CaseFile.Claim) -> Markdown {
        "\(claim.number)\(VerdictSign.of(claim))"
    }

    private func note(_ claim: CaseFile.Claim, _ pieces: ClaimPieces) -> [Markdown] {
        let words =
            claim.correction == nil
            ? pieces.quoted(claim.focus) : pieces.change(claim, from: claim.before?.focus)
        let state: Markdown =
            if let revision = claim.correctionTakenIn {
                "corrected in revision \(revision)"
            } else {
                claim.verdict.isDecided ? "\(claim.verdict.title)" : "open"
            }
        let reason: Markdown = claim.note.map { ": \($0)" } ?? ""
        let head: Markdown = "**\(mark(claim))** \(words) \(state)\(reason)"
        let again: [Markdown] =
            claim.isReopened ? ["Open again: \(claim.work.reopenedWhy ?? "the text changed")"] : []
        return [head] + again
            + claim.evidence.map { pieces.cited($0, for: claim.verdict, withExcerpt: true) }
    }
}

/// A sign for each verdict that can be told from the others in black and white.
enum VerdictSign {
    static func of(_ claim: CaseFile.Claim) -> String {
        switch claim.verdict {
        case .verified: "✓"
        case .inaccurate, .needsContext:
            claim.correctionTakenIn != nil ? "✓" : claim.verdict == .inaccurate ? "✗" : "±"
        case .unsupported: "∅"
        case .conflicting: "≠"
        case .notCheckable: "–"
        case .unverified: "?"
        }
    }
}
