internal import ArgumentParser

/// The command `stet`.
@main
struct Stet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stet",
        abstract: "Find an article's claims, track their checking, report where they stand.",
        version: "0.1.0",
        subcommands: [ExtractCommand.self]
    )
}
