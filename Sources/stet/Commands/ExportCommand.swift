internal import ArgumentParser
internal import Workbench

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Write all that the workbench holds as JSON, from which 'stet import' restores it.",
        discussion: """
            Confidential sources are in it under their names: it is a copy of the record, not a report. The kept copies \
            of sources stay in Claims/Snapshots; copy that folder beside it.
            """
    )

    @Argument(help: "The file to write, or - for standard output.")
    var file: String

    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open()
        if file == "-" { return try casebook.export { try Output.write(Array($0.utf8)) } }
        try FileOutput.keepForeign(at: file, unlessItBegins: Casebook.exportBeginning)
        try FileOutput.write(to: file) { try casebook.export($0) }
        try Output.line("Wrote \(file)")
    }
}
