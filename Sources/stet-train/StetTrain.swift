internal import ArgumentParser

/// Builds the models that extraction uses, from public data.
@main
struct StetTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stet-train",
        abstract: "Build the models.",
        subcommands: [
            TaggerCommand.self, EvaluateTaggerCommand.self, TagCommand.self,
            AttributionCommand.self, WorthinessCommand.self,
        ]
    )
}
