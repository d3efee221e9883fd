internal import ClaimExtraction

/// An extraction for people.
struct ExtractionListing {
    private let extraction: Extraction

    init(_ extraction: Extraction) { self.extraction = extraction }

    func print() throws {
        let article = extraction.article
        try Output.styledLine(Style.bold(article.title ?? article.id))
        try Output.line(
            "\(count(extraction.sentences.count, "sentence")), "
                + "\(count(extraction.mentions.count, "detail")), "
                + "\(count(extraction.claims.count, "claim")), "
                + "\(count(extraction.findings.count, "inconsistency", "inconsistencies"))"
        )
        if article.published == nil { Output.note(Advice.noPublicationDate) }
        if !extraction.claims.isEmpty {
            try Output.line()
            try claims.print()
        }
        for finding in extraction.findings {
            try Output.styledLine("\n" + Style.yellow(finding.kind.title))
            try Output.line("  " + finding.message)
        }
    }

    private var claims: TextTable {
        var table = TextTable([
            .init(title: "#", isNumeric: true), .init(title: "kind"),
            .init(title: "weight", isNumeric: true), .init(title: "claim", isFlexible: true),
            .init(title: "focus", isFlexible: true),
        ])
        for (index, claim) in extraction.claims.enumerated() {
            table.add([
                "\(index + 1)", claim.kind.rawValue, Numbers.weight(claim.checkWorthiness),
                claim.statement, extraction.text(claim.focus),
            ])
        }
        return table
    }

    private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        Numbers.count(number, one, many)
    }
}
