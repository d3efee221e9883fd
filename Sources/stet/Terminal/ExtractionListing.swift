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

/// Numbers as people read them.
enum Numbers {
    /// "1 claim", "2 claims".
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number) \(number == 1 ? one : many ?? one + "s")"
    }

    /// Check-worthiness with two decimals.
    static func weight(_ value: Double) -> String {
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        let digits = String(hundredths % 100)
        return "\(hundredths / 100)." + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}

/// Sentences that more than one command says.
enum Advice {
    static let noPublicationDate = """
        There is no publication date, so “last week” and the like stay unresolved; \
        give it with --published YYYY-MM-DD.
        """
}
