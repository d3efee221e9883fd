internal import ArgumentParser
internal import Casework
internal import Workbench

struct SourceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: "List, show, add, edit and capture sources.",
        subcommands: [List.self, Show.self, Add.self, Edit.self, Capture.self],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the sources."
        )

        @OptionGroup var list: ListOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try Listing(
                items: try workbench.open().sources().map(\.concealed),
                columns: [
                    .init(name: "source", isNumeric: true) { String($0.number) },
                    .init(name: "kind") { $0.kind.rawValue },
                    .init(name: "title", isFlexible: true, cell: \.title),
                    .init(name: "publisher", isFlexible: true) { $0.publisher ?? "" },
                    .init(name: "date") { $0.date ?? "" },
                    .init(name: "url", isOnlyInCSV: true) { $0.url ?? "" },
                    .init(name: "retrieved", isOnlyInCSV: true) { $0.retrieved ?? "" },
                    .init(name: "confidential") { $0.isConfidential ? "yes" : "" },
                ],
                emptyNote: "There is no source yet; 'stet cite' and 'stet mark' add them."
            ).print(list)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show a source and the claims that rest on it."
        )

        @Argument(help: "The source's number.", transform: SourceCommand.number)
        var source: Int

        @Flag(help: "Print JSON.")
        var json = false

        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            var detail = try workbench.open().source(source)
            if detail.source.isConfidential { detail.file = nil }
            detail.source = detail.source.concealed
            if json { return try Output.json(detail) }
            try SourceSheet(detail).print()
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Add a source before anything rests on it."
        )

        @Argument(help: "An address, a file or a description.")
        var source: String?

        @OptionGroup var fields: SourceOptions
        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func validate() throws {
            if source == nil, fields.title == nil, fields.url == nil {
                throw ValidationError("Name the source, or give --title or --url.")
            }
        }

        func run() throws {
            let casebook = try workbench.openCapturing(by: person.by)
            let words = source ?? fields.url ?? fields.title ?? ""
            let designation = try casebook.sourceDesignation(
                words,
                kind: fields.kind,
                mayNameFile: source != nil
            )
            switch designation {
            case .number(let number):
                throw ValidationError(
                    "Source \(number) is there already; 'stet source edit' changes it."
                )
            case .draft(var facts, _):
                fields.apply(to: &facts)
                let added = try casebook.addSource(facts)
                try Output.line("Source #\(added.number): \(added.citedName) (\(added.kind.title))")
                let copies = try casebook.source(added.number).source.snapshots
                if let copy = copies.last, !added.isConfidential {
                    Output.note("Its copy: \(copy.outcome)")
                }
            }
        }
    }

    struct Capture: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "capture",
            abstract: "Fetch a web source once more and keep what is there now."
        )

        @Argument(help: "The source's number.", transform: SourceCommand.number)
        var source: Int

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.openCapturing(by: person.by)
            let snapshot = try casebook.captureSource(source)
            try Output.line("Source #\(source): \(snapshot.outcome)")
            var notes = ExcerptNotes(casebook)
            for claim in try casebook.source(source).citedBy {
                try notes.tell(claim, source: source)
            }
        }
    }

    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "edit",
            abstract: "Change what is known of a source.",
            discussion: "An empty text clears a field."
        )

        @Argument(help: "The source's number.", transform: SourceCommand.number)
        var source: Int

        @OptionGroup var fields: SourceOptions
        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            let edited = try casebook.editSource(source, fields.apply)
            try Output.line("Source #\(edited.number): \(edited.citedName) (\(edited.kind.title))")
        }
    }

    /// "3" or "#3".
    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text.hasPrefix("#") ? text.dropFirst() : text[...]) else {
            throw ValidationError("“\(text)” is no source's number; 'stet source list' shows them.")
        }
        return number
    }
}

extension SourceOptions {
    /// Puts the fields that were given into a source.
    fileprivate func apply(to facts: inout SourceFacts) {
        facts.kind = kind ?? facts.kind
        facts.title = title ?? facts.title
        facts.publisher = publisher ?? facts.publisher
        facts.url = url ?? facts.url
        facts.date = date ?? facts.date
        facts.retrieved = retrieved ?? facts.retrieved
        facts.isConfidential = confidential ?? facts.isConfidential
        facts.alias = alias ?? facts.alias
        facts.originGroup = origin ?? facts.originGroup
        facts.medium = medium ?? facts.medium
        facts.askedBy = askedBy ?? facts.askedBy
        facts.contact = contact ?? facts.contact
    }
}
