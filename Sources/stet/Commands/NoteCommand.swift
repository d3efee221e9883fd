internal import ArgumentParser
internal import Casework
internal import Workbench

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Add a remark to a claim.",
        discussion: "Notes are for the desk; no report for readers has them."
    )

    @OptionGroup var one: OneClaimOptions

    @Argument(help: "The remark.")
    var text: String

    func run() throws {
        let (casebook, reference) = try one.open()
        try casebook.note([reference], text)
        try Output.line("Noted on \(reference).")
    }
}
