internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct FindingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finding",
        abstract: "List, dismiss and restore an article's inconsistencies.",
        subcommands: [List.self, Dismiss.self, Restore.self]
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List where an article disagrees with itself."
        )

        @Argument(
            help: "The article's name, or its beginning; not needed where there is only one."
        )
        var article: String?

        @OptionGroup var list: ListOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try Listing(
                items: try workbench.open().findings(of: article),
                columns: [
                    .init(name: "no.", isNumeric: true) { String($0.number) },
                    .init(name: "kind", isOnlyInTable: true) { $0.kind.title },
                    .init(name: "kind", isOnlyInCSV: true) { $0.kind.rawValue },
                    .init(name: "dismissed", isLeftOutEmpty: true) {
                        $0.dismissal.map { "\($0.by): \($0.reason)" } ?? ""
                    },
                    // The sum is what it is listed for: better two lines than half of it.
                    .init(name: "message", cell: \.message),
                ],
                emptyNote: "Nothing was found."
            ).print(list)
        }
    }

    struct Dismiss: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dismiss",
            abstract: "Wave an inconsistency through; the reason is kept for later versions too."
        )

        @Argument(help: "The article's name, or its beginning.")
        var article: String

        @Argument(help: "Its number, as 'stet finding list' gives it.")
        var number: Int

        @Option(help: "Why it may stand.")
        var reason: String

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try workbench.open(by: person.by).dismissFinding(number, of: article, because: reason)
            try Output.line("Dismissed inconsistency \(number).")
        }
    }

    struct Restore: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore",
            abstract: "Let a dismissed inconsistency stand again."
        )

        @Argument(help: "The article's name, or its beginning.")
        var article: String

        @Argument(help: "Its number, as 'stet finding list' gives it.")
        var number: Int

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try workbench.open(by: person.by).restoreFinding(number, of: article)
            try Output.line("Inconsistency \(number) stands again.")
        }
    }
}
