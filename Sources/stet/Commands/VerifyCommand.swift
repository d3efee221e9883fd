internal import ArgumentParser
internal import Casework
internal import Workbench

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the database, its references and the chain of its history.",
        discussion: "The exit status is 1 if something is wrong."
    )

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let verification = try workbench.open().verify()
        if json {
            try Output.json(verification)
        } else {
            for problem in verification.problems { try Output.line(problem) }
            let lines = Numbers.count(verification.historyLength, "line")
            if verification.isSound { try Output.line("Nothing is wrong.") }
            try Output.line("History: \(lines), head \(verification.head)")
        }
        if !verification.isSound { throw ExitStatus.checkFailed }
    }
}
