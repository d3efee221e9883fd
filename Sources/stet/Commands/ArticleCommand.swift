internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Change what is known of an article, drop and restore it.",
        subcommands: [Edit.self, Drop.self, Restore.self]
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

    struct Drop: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "drop",
            abstract: "Take an article with its claims out of the count, as one added by mistake.",
            discussion: """
                Lists, reports and what was checked before leave it out. Nothing is deleted: it keeps its name, its \
                history and its signatures, and 'stet article restore' brings it back as it was.
                """
        )

        @Argument(help: "The article's name, or its beginning.")
        var article: String

        @Option(help: "Why it is dropped; kept in the history.")
        var reason: String

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let slug = try workbench.open(by: person.by).dropArticle(article, reason: reason)
            try Output.line("Dropped \(slug); 'stet article restore \(slug)' brings it back.")
        }
    }

    struct Restore: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore",
            abstract: "Bring a dropped article back as it was."
        )

        @Argument(help: "The article's whole name; 'stet articles --dropped' lists it.")
        var article: String

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let slug = try workbench.open(by: person.by).restoreArticle(article)
            try Output.line("Restored \(slug).")
        }
    }
}
