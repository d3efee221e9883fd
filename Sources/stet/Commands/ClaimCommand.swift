internal import ArgumentParser
internal import Casework
internal import ClaimExtraction
internal import Workbench

struct ClaimCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim",
        abstract: "Add, edit, drop, restore, merge and split claims.",
        subcommands: [
            Add.self, Edit.self, Drop.self, Restore.self, MergeClaims.self, SplitClaim.self,
        ]
    )

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add a claim that was missed."
        )

        @Argument(help: "The article's name, or its beginning.")
        var article: String

        @OptionGroup var place: PlaceOptions

        @Option(
            help: "What kind of claim it is: \(Parse.names(of: ClaimKind.self)).",
            transform: Parse.kind
        )
        var kind: ClaimKind = .event

        @Option(help: "The claim so that it can be read alone; without it, its sentence.")
        var statement: String?

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            guard let focus = place.focus else {
                throw ValidationError("Name the words, or their place with --start and --end.")
            }
            let casebook = try workbench.open(by: person.by)
            let reference = try casebook.addClaim(
                to: casebook.article(named: article),
                kind: kind,
                focus: focus,
                statement: statement
            )
            try Output.line("Added \(reference).")
        }
    }

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change a claim that was cut or named wrongly.",
            discussion:
                "Other words, in the focus or the statement, void the verdict, which was given to the old ones."
        )

        @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
        var claim: String

        @OptionGroup var place: PlaceOptions
        @OptionGroup var article: ClaimOptions

        @Option(
            help: "What kind of claim it is: \(Parse.names(of: ClaimKind.self)).",
            transform: Parse.kind
        )
        var kind: ClaimKind?

        @Option(help: "The claim so that it can be read alone.")
        var statement: String?

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            let reference = try article.claim(claim, in: casebook)
            try casebook.editClaim(
                reference,
                kind: kind,
                focus: place.focus,
                statement: statement
            )
            try Output.line("Changed \(reference).")
        }
    }

    struct Drop: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "drop",
            abstract: "Take claims out of the count; they keep their numbers."
        )

        @Argument(help: "The claims (mill-creek#3,4,7-9, or 3 4 7 where one article is meant).")
        var claims: [String]

        @Option(help: "Why they are no claims.")
        var reason: String

        @OptionGroup var article: ClaimOptions
        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            let references = try casebook.references(claims, article: article.article)
            try casebook.dropClaims(references, reason: reason)
            for reference in references {
                try Output.line(
                    "Dropped \(reference); 'stet claim restore \(reference)' brings it back."
                )
            }
        }
    }

    struct Restore: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore",
            abstract: "Bring a dropped claim back as it was."
        )

        @OptionGroup var one: OneClaimOptions

        func run() throws {
            let (casebook, reference) = try one.open()
            try casebook.restoreClaim(reference)
            try Output.line("Restored \(reference).")
        }
    }
}
