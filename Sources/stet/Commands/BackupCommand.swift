internal import ArgumentParser
internal import Workbench

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the database to a new file while others go on working.",
        discussion: """
            To restore it, put the file into a workbench as Claims/stet.sqlite. The kept copies of sources stay in \
            Claims/Snapshots; copy that folder beside it.
            """
    )

    @Argument(help: "The file to make.")
    var file: String

    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open()
        try casebook.backup(to: file)
        try Output.line("Wrote \(file)")
        if try casebook.keepsCopies() {
            Output.note("The kept copies of sources aren't in it: copy Claims/Snapshots, too.")
        }
    }
}
