internal import ArgumentParser
internal import ClaimExtraction
internal import Workbench

struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate",
        abstract: "Say whether an article may be published, and if not, why.",
        discussion: """
            Its exit status is 0 if it may and 1 if it may not. The rules are the newsroom's, in \
            Claims/stet.yml; without the file the usual ones hold, which --rules prints.
            """
    )

    @Argument(help: "The article's name, or its beginning; not needed where there is only one.")
    var article: String?

    @Option(
        help: "The day of publication; the article's own, or today, if not given.",
        transform: Parse.day
    )
    var on: CalendarDate?

    @Option(help: "Let it through all the same, for this reason; it is kept with your name.")
    var override: String?

    @Flag(help: "Print the rules that hold, as a file to begin with.")
    var rules = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        if rules { return try Output.document(GateRules(in: casebook.folder).yaml) }
        let result = try casebook.gate(article, on: on, overrideBecause: override)
        if json {
            try Output.json(result)
        } else {
            try print(result)
        }
        if !result.isOpen { throw ExitStatus.checkFailed }
    }

    private func print(_ result: GateResult) throws {
        let text = "\(result.article), revision \(result.revision)"
        for reason in result.reasons { try Output.line("- \(reason)") }
        if let by = result.overriddenBy {
            try Output.line("\(text): let through by \(by) against the rules.")
        } else {
            try Output.line(
                "\(text): \(result.isOpen ? "may be published" : "may not be published")."
            )
        }
    }
}
