internal import ArgumentParser
internal import Casework
internal import Workbench

struct SimilarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Find earlier claims about the same fact, with what became of them.",
        discussion: "What was found before is a hint; a verdict is given anew, by a person."
    )

    @Argument(help: "The claim (mill-creek#12), or words of your own.")
    var claim: String

    @Option(help: "At most so many.")
    var limit = 10

    @OptionGroup var list: ListOptions
    @OptionGroup var article: ClaimOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() throws {
        let casebook = try workbench.open()
        let isReference =
            !claim.contains(where: \.isWhitespace) && claim.contains(where: \.isNumber)
        let found =
            isReference
            ? try casebook.similar(to: article.claim(claim, in: casebook), limit: limit)
            : try casebook.similar(to: claim, limit: limit)
        try Listing(
            items: found,
            columns: [
                .init(name: "likely") { $0.isLikely ? "same fact" : "perhaps" },
                .init(name: "claim") { $0.reference?.description ?? "elsewhere" },
                .init(name: "verdict") { $0.verdict ?? "" },
                .init(name: "when") { String(($0.date ?? "").prefix(10)) },
                .init(name: "figures differ", isLeftOutEmpty: true) { $0.figureNote },
                .init(name: "statement", isFlexible: true, cell: \.statement),
                .init(name: "score", isOnlyInCSV: true) { Numbers.weight($0.score) },
                .init(name: "url", isOnlyInCSV: true) { $0.url ?? "" },
            ],
            emptyNote: "Nothing like it was checked before."
        ).print(list)
    }
}

extension SimilarClaim {
    /// "51 here, 49 there"; empty where the figures agree.
    var figureNote: String {
        differingFigures.map { "\($0.claim) here, \($0.evidence) there" }.joined(separator: "; ")
    }
}
