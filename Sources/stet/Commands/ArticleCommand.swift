internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Change what is known of an article.",
        subcommands: [Edit.self]
    )

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change an article's title, byline, outlet, address or day of publication.",
            discussion: """
                The text stays; a new text comes in with 'stet revise'. Signatures are void. Where another day of \
                publication makes another day of “last week”, the claims of that sentence are open again.
                """
        )

        @Argument(help: "The article's name, or its beginning.")
        var article: String

        @Option(help: "The title.")
        var title: String?

        @Option(
            help: "The day of publication, which “last week” is counted from (YYYY-MM-DD).",
            transform: Parse.day
        )
        var published: CalendarDate?

        @OptionGroup var publication: PublicationOptions
        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            let slug = try casebook.article(named: article)
            let outcome = try casebook.editArticle(
                slug,
                title: title,
                byline: publication.byline,
                outlet: publication.outlet,
                url: publication.url,
                published: published
            )
            switch outcome {
            case .described(let changes):
                try Output.line("\(slug): \(changes.joined(separator: "; "))")
            case .revised(let revised): try RevisionSummary(revised).print()
            }
        }
    }
}
