internal import ArgumentParser
internal import Foundation

/// The command `stet` and its list of commands.
///
/// Every command gives its name: without one the library works it out from the name of the type, at each start for all
/// commands, which took a sixth of the instructions of a start.
struct Stet: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "stet",
        abstract: "Find an article's claims, track their checking, report where they stand.",
        version: version,
        subcommands: [
            // Articles and their claims.
            InitCommand.self, AddCommand.self, ReviseCommand.self, ArticlesCommand.self,
            ArticleCommand.self, ClaimsCommand.self, ShowCommand.self, ClaimCommand.self,
            FindingCommand.self,
            DiffCommand.self,
            // Checking them.
            NextCommand.self, MarkCommand.self, CiteCommand.self, WithdrawCommand.self,
            SourceCommand.self,
            AssignCommand.self,
            WaitCommand.self, AskCommand.self, AnswerCommand.self, NoteCommand.self,
            MineCommand.self, UndoCommand.self, SimilarCommand.self,
            // Letting them go.
            ReportCommand.self, StaleCommand.self, SignCommand.self, GateCommand.self,
            // The record.
            HistoryCommand.self, VerifyCommand.self, BackupCommand.self, ExportCommand.self,
            ImportCommand.self,
            // The workbench in a browser.
            ServeCommand.self, UserCommand.self,
            // Filters without a workbench.
            ExtractCommand.self, CarryCommand.self, FitCommand.self, MatchCommand.self,
        ]
    )
}

@main
enum Main {
    static func main() async {
        Output.prepare()
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            // Asked often by scripts; ArgumentParser would take longer than the answer.
            if arguments == ["--version"] { return try Output.line(Stet.version) }
            try await run(try Stet.parseAsRoot(arguments))
        } catch {
            exit(status(of: error).rawValue)
        }
    }

    /// Runs a command; what it finds wrong in its options is told with the way to its own help.
    private static func run(_ parsed: any ParsableCommand) async throws {
        var command = parsed
        do {
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as ValidationError {
            let name = path(to: type(of: command), below: Stet.self) ?? []
            let words = (["stet"] + name).joined(separator: " ")
            Output.note("Error: \(error.message)\n  See '\(words) --help' for more information.")
            throw ExitStatus.wrongUse
        }
    }

    /// The words that name a command after those of another.
    private static func path(
        to command: any ParsableCommand.Type,
        below root: any ParsableCommand.Type
    ) -> [String]? {
        for child in root.configuration.subcommands {
            let name = child.configuration.commandName ?? ""
            if child == command { return [name] }
            if let rest = path(to: command, below: child) { return [name] + rest }
        }
        return nil
    }

    /// Says what went wrong, or shows the help that was asked for.
    private static func status(of error: any Error) -> ExitStatus {
        if let status = error as? ExitStatus { return status }
        let code = Stet.exitCode(for: error)
        let isUsage = code == .validationFailure
        if code.isSuccess {
            do { try Output.line(Stet.fullMessage(for: error)) } catch { return .storeFailed }
            return .done
        }
        Output.note(isUsage ? Stet.fullMessage(for: error) : "stet: \(error)")
        return isUsage ? .wrongUse : ExitStatus(for: error)
    }
}
