internal import ArgumentParser
internal import ArticleImport
internal import ClaimExtraction
internal import WebCapture
internal import Workbench

struct ReviseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise",
        abstract: "Keep a new version of an article, and tell what became of each claim.",
        discussion: """
            A claim whose words or whose sentence changed is open again, and signatures are void. \
            A verdict is never carried to words that nobody checked.
            """
    )

    @Argument(help: "The article's name, or its beginning.")
    var article: String

    @Argument(
        help: "The file with the new version, its address (https://…), or - for standard input."
    )
    var file: String

    @OptionGroup var options: ArticleOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let slug = try casebook.article(named: article)
        let imported = try options.read(file)
        let revised = try casebook.revise(
            slug,
            to: Extractor().extraction(of: imported.article),
            facts: .init(
                outlet: imported.outlet,
                url: imported.url,
                originalFileName: file == "-" || WebFetcher.isWebAddress(file)
                    ? nil : file.split(separator: "/").last.map(String.init),
                isDayAssumed: imported.isDayAssumed
            ),
            digest: imported.article.sha256 ?? ""
        )
        try RevisionSummary(revised).print()
    }
}
