internal import ArgumentParser
internal import Casework
internal import Workbench

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the database, the chain of its history, signatures and kept copies.",
        discussion: """
            The exit status is 1 if something is wrong. With --head and what a report gives as the head of the \
            history, it is found too if lines at the end are missing.
            """
    )

    @Option(
        help: "A head of the history as a report prints it: number:hash.",
        transform: VerifyCommand.head
    )
    var head: CaseFile.HistoryHead?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let verification = try workbench.open().verify(head: head)
        if json {
            try Output.json(verification)
        } else {
            for problem in verification.problems { try Output.line(problem) }
            let lines = Numbers.count(verification.historyLength, "line")
            if verification.isSound { try Output.line("Nothing is wrong.") }
            try Output.line(
                "History: \(lines), head \(verification.historyLength):\(verification.head)"
            )
        }
        if !verification.isSound { throw ExitStatus.checkFailed }
    }

    /// "20:4ba0c5…", the number and the hash of a line.
    private static func head(_ text: String) throws -> CaseFile.HistoryHead {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int(parts[0]), sequence > 0, parts[1].count == 64
        else {
            throw ValidationError("“\(text)” is no head; copy it from a report, as in 20:4ba0c5….")
        }
        return CaseFile.HistoryHead(sequence: sequence, hash: parts[1].lowercased())
    }
}
