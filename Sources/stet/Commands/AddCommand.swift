internal import ArgumentParser
internal import ArticleImport
internal import Casework
internal import ClaimExtraction
internal import WebCapture
internal import Workbench

struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Read an article, find its claims, and keep both."
    )

    @Argument(help: "The file to read, an address (https://…), or - for standard input.")
    var file: String

    @OptionGroup var article: ArticleOptions

    @Option(
        help:
            "What the article is called here; without it, the front matter's slug, the file or the title tell."
    )
    var slug: String?

    @Option(
        name: .customLong("revision-of"),
        help:
            "The article that this is a new version of; one that goes by its name and keeps most of its sentences is taken for one."
    )
    var revisionOf: String?

    @OptionGroup var publication: PublicationOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        _ = try workbench.folder()
        var imported = try article.read(file)
        imported.article.byline = publication.byline ?? imported.article.byline
        let casebook = try workbench.open(by: person.by)
        let addition = try casebook.add(
            Extractor().extraction(of: imported.article),
            facts: .init(
                outlet: publication.outlet ?? imported.outlet,
                url: publication.url ?? imported.url,
                originalFileName: file == "-" || WebFetcher.isWebAddress(file)
                    ? nil : file.split(separator: "/").last.map(String.init),
                slug: slug,
                proposedSlug: imported.slug,
                revisionOf: revisionOf,
                isDayAssumed: imported.isDayAssumed
            ),
            digest: imported.article.sha256 ?? ""
        )
        switch addition {
        case .revised(let revised): try RevisionSummary(revised).print()
        case .alreadyThere(let slug, let later?):
            try Output.line(
                """
                This file is an earlier version of \(slug), whose text is that of revision \(later) now; nothing was \
                added. 'stet revise \(slug) FILE' makes it the newest again.
                """
            )
        case .alreadyThere(let slug, nil):
            try Output.line("This file is already kept as \(slug); nothing was added.")
            if article.published != nil || article.title != nil {
                Output.note(Advice.editing(slug))
            }
        case .added(let added):
            try report(added, title: imported.article.title)
            tellTables(in: imported.article.text, of: added.slug)
            try suggest(casebook.suggestions(for: added.slug))
            tellDay(of: imported, stored: added.slug)
            try Output.line(
                added.claims == 0
                    ? "Next: 'stet claim add \(added.slug) WORDS' adds a claim that was missed."
                    : "Next: 'stet claims \(added.slug) --open' lists what to check."
            )
        }
    }

    private func report(_ added: Casebook.AddedArticle, title: String?) throws {
        let name = title.map { "\(added.slug) (“\($0)”)" } ?? added.slug
        let words = "Added \(name): \(Numbers.count(added.words, "word")),"
        let findings = Numbers.count(added.findings, "inconsistency", "inconsistencies")
        if added.claims == 0 { return try Output.line("\(words) no claims and \(findings).") }
        try Output.line("\(words) found")
        for kind in ClaimKind.allCases {
            guard let count = added.claimsByKind[kind] else { continue }
            let number = String(count)
            let padding = String(repeating: " ", count: max(0, 6 - number.utf8.count))
            try Output.line("\(padding)\(number)  \(kind.title)")
        }
        try Output.line("in all \(Numbers.count(added.claims, "claim")), and \(findings).")
    }

    /// Where “last week” can't be told, or only from a day that says little.
    private func tellDay(of imported: ImportedArticle, stored slug: String) {
        guard let day = imported.article.published else {
            return Output.note(Advice.noPublicationDate(stored: slug))
        }
        if imported.isDayAssumed { Output.note(Advice.assumedDay(day, stored: slug)) }
    }

    /// Figures that nobody would be asked about.
    private func tellTables(in text: String, of slug: String) {
        for table in ArticleTable.tables(in: text) {
            let head = VisibleText.of(table.head.joined(separator: " · "))
            Output.note(
                """
                A table (\(head)) with figures in \(Numbers.count(table.figures, "cell")) is not read for claims; \
                'stet claim add \(slug) WORDS' adds what has to be checked in it.
                """
            )
        }
    }

    /// What was checked before: a hint that a person has to look at.
    private func suggest(_ found: [(claim: ClaimReference, earlier: SimilarClaim)]) throws {
        if found.isEmpty { return }
        let likely = found.filter(\.earlier.isLikely)
        let related = found.count - likely.count
        for (claim, earlier) in likely.prefix(8) {
            let what = earlier.reference.map(\.description) ?? earlier.url ?? "elsewhere"
            let day = String((earlier.date ?? "").prefix(10))
            let figures = earlier.figureNote.isEmpty ? "" : "; \(earlier.figureNote)"
            Output.note(
                "Checked before: \(claim) is like \(what), \(earlier.verdict ?? "") \(day)\(figures)"
            )
        }
        if likely.count > 8 {
            Output.note("and \(likely.count - 8) more that were checked before.")
        }
        if related > 0 {
            Output.note(
                "\(Numbers.count(related, "claim")) may be related to earlier ones: 'stet similar' shows which."
            )
        }
    }
}
