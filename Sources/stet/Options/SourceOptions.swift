internal import ArgumentParser
internal import Casework

/// The fields of a source.
struct SourceOptions: ParsableArguments {
    @Option(
        help: "What it is: \(Parse.names(of: SourceKind.self)).",
        transform: Parse.sourceKind
    )
    var kind: SourceKind?

    @Option(help: "Its title, or a person's name.")
    var title: String?

    @Option(help: "Who published or keeps it.")
    var publisher: String?

    @Option(help: "Its address.")
    var url: String?

    @Option(help: "Its own date: 2025, 2025-09 or 2025-09-19.")
    var date: String?

    @Option(help: "The day on which it was looked at (YYYY-MM-DD).")
    var retrieved: String?

    @Flag(inversion: .prefixedNo, help: "Whether its name is kept out of every output.")
    var confidential: Bool?

    @Option(help: "What a confidential source is called in every output.")
    var alias: String?

    @Option(help: "What copies of one origin share, as “AP, 12 Sept.”; they count as one source.")
    var origin: String?

    @Option(help: "How a person was asked: call, e-mail, in person.")
    var medium: String?

    @Option(name: .customLong("asked-by"), help: "Who asked the person.")
    var askedBy: String?

    @Option(help: "How the person can be reached; never shown of a confidential one.")
    var contact: String?
}
