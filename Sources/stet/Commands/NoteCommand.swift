internal import ArgumentParser
internal import Casework
internal import Workbench

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Add a remark to a claim.",
        discussion: "Notes are for the desk; no report for readers has them."
    )

    @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
    var claim: String

    @Argument(help: "The remark.")
    var text: String

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let reference = try article.claim(claim, in: casebook)
        try casebook.note([reference], text)
        try Output.line("Noted on \(reference).")
    }
}
