internal import ArgumentParser
internal import Casework
internal import Workbench

/// A source with what it says about a claim.
struct EvidenceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The source: an address, a file, a description, or 3 for source #3.",
            discussion: "It can be given several times."
        )
    )
    var source: [String] = []

    @Option(
        help: "What the source is: \(Parse.names(of: SourceKind.self)).",
        transform: Parse.sourceKind
    )
    var sourceKind: SourceKind?

    @Option(help: "The source's words, exactly; they are looked up in the copy that is kept.")
    var excerpt: String?

    @Option(help: "Where in the source: a page, a paragraph, a time.")
    var locator: String?

    @Option(
        name: .customLong("as-of"),
        help: "The day that the excerpt speaks of (YYYY-MM-DD)."
    )
    var asOf: String?

    @Option(help: "The last day on which it may be relied on (YYYY-MM-DD).")
    var expires: String?

    @Flag(help: "The source is the thing itself: the record, the document, who did it.")
    var primary = false

    @Flag(help: "The source reports on it (taken for granted).")
    var secondary = false

    @Option(
        help:
            "What it says: \(Parse.names(of: Stance.self)); without it, what goes with the verdict.",
        transform: Parse.stance
    )
    var stance: Stance?

    func validate() throws {
        if primary, secondary { throw ValidationError("Choose one of --primary and --secondary.") }
        let hasDetails =
            excerpt != nil || locator != nil || primary || secondary || stance != nil
            || asOf != nil || expires != nil
        if source.isEmpty, hasDetails || sourceKind != nil {
            throw ValidationError("Name the source with --source.")
        }
        if source.count > 1, excerpt != nil || locator != nil {
            throw ValidationError(
                "--excerpt and --locator go with one --source; add the others with 'stet cite'."
            )
        }
    }

    /// The evidence, with that stance where none was given.
    func drafts(in casebook: Casebook, stance usual: Stance) throws -> [EvidenceDraft] {
        try source.map {
            EvidenceDraft(
                source: try casebook.sourceDesignation($0, kind: sourceKind),
                excerpt: excerpt,
                locator: locator,
                stance: stance ?? usual,
                use: primary ? .primary : .secondary,
                asOf: asOf,
                expires: expires
            )
        }
    }
}
