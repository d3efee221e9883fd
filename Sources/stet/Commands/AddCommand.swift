internal import ArgumentParser
internal import ArticleImport
internal import ClaimExtraction
internal import Workbench

struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Read an article, find its claims, and keep both."
    )

    @Argument(help: "The file to read, or - for standard input.")
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

    @Option(help: "Who wrote it, instead of the file's own byline.")
    var byline: String?

    @Option(help: "Who publishes it.")
    var outlet: String?

    @Option(help: "Where it is published.")
    var url: String?

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        _ = try workbench.folder()
        var imported = try article.read(file)
        imported.article.byline = byline ?? imported.article.byline
        let casebook = try workbench.open(by: person.by)
        let addition = try casebook.add(
            Extractor().extraction(of: imported.article),
            facts: .init(
                outlet: outlet ?? imported.outlet,
                url: url ?? imported.url,
                originalFileName: file == "-"
                    ? nil : file.split(separator: "/").last.map(String.init),
                slug: slug,
                proposedSlug: imported.slug,
                revisionOf: revisionOf
            ),
            digest: imported.article.sha256 ?? ""
        )
        switch addition {
        case .revised(let revised): try RevisionSummary(revised).print()
        case .alreadyThere(let slug):
            try Output.line("This file is already kept as \(slug); nothing was added.")
        case .added(let added):
            try report(added, title: imported.article.title)
            if imported.article.published == nil { Output.note(Advice.noPublicationDate) }
        }
    }

    private func report(_ added: Casebook.AddedArticle, title: String?) throws {
        let name = title.map { "\(added.slug) (“\($0)”)" } ?? added.slug
        try Output.line("Added \(name): \(Numbers.count(added.words, "word")), found")
        for kind in ClaimKind.allCases {
            guard let count = added.claimsByKind[kind] else { continue }
            let number = String(count)
            let padding = String(repeating: " ", count: max(0, 6 - number.utf8.count))
            try Output.line("\(padding)\(number)  \(kind.title)")
        }
        try Output.line(
            "in all \(Numbers.count(added.claims, "claim")), and "
                + Numbers.count(added.findings, "inconsistency", "inconsistencies") + "."
        )
        try Output.line(
            added.claims == 0
                ? "Next: 'stet claim add \(added.slug) WORDS' adds a claim that was missed."
                : "Next: 'stet claims \(added.slug) --open' lists what to check."
        )
    }
}
