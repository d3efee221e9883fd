internal import ArgumentParser
internal import Workbench

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the database to a new file while others go on working."
    )

    @Argument(help: "The file to make.")
    var file: String

    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        try workbench.open().backup(to: file)
        try Output.line("Wrote \(file)")
    }
}
