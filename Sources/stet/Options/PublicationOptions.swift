internal import ArgumentParser

/// Who wrote an article and where it is published.
struct PublicationOptions: ParsableArguments {
    @Option(help: "Who wrote it, instead of the file's own byline.")
    var byline: String?

    @Option(help: "Who publishes it.")
    var outlet: String?

    @Option(help: "Where it is published.")
    var url: String?
}
