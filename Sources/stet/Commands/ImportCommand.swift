internal import ArgumentParser
internal import Casework
internal import Foundation
internal import Workbench

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Restore what 'stet export' wrote into an empty workbench.",
        discussion: "Every row comes back as it was, the history with its hashes included."
    )

    @Argument(help: "The file to read, or - for standard input.")
    var file: String

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let data: Data
        do {
            data =
                file == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data()
                : try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
        } catch {
            throw WorkbenchError.unreadableFile(path: file, detail: error.localizedDescription)
        }
        try casebook.restore(archive: data)
        let verification = try casebook.verify()
        let articles = Numbers.count(try casebook.articles().count, "article")
        let lines = Numbers.count(verification.historyLength, "line")
        try Output.line("Restored \(articles) and \(lines) of history.")
        // The rows are sound, else nothing was restored; copies of sources may still have to be brought.
        for problem in verification.problems { Output.note("Note: \(problem)") }
    }
}
