internal import ArgumentParser
internal import Workbench

struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back your last act, as a new act that the history keeps.",
        discussion: """
            What somebody else changed since stays; said again, it takes back the act before. A revision is taken back \
            whole: the text before it becomes the newest version, with its verdicts.
            """
    )

    @Argument(help: "The article whose last act is meant; without it, the last act of all.")
    var article: String?

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        for what in try workbench.open(by: person.by).undo(in: article) {
            try Output.line("Undid: \(what)")
        }
    }
}
