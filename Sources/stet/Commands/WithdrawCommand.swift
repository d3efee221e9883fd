internal import ArgumentParser
internal import Casework
internal import Workbench

struct WithdrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Take evidence from a claim that was held against it by mistake.",
        discussion: """
            The history keeps it, and 'stet undo' brings it back. Evidence that a verdict can't do without stays: \
            take the verdict back first.
            """
    )

    @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
    var claim: String

    @Argument(help: "The source's number, as 'stet show' gives it.")
    var source: String

    @Option(help: "The words of the excerpt that is meant, where there are several of the source.")
    var excerpt: String?

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        guard let number = Int(source.hasPrefix("#") ? String(source.dropFirst()) : source) else {
            throw ValidationError("“\(source)” is no source's number; 'stet show' gives them.")
        }
        let casebook = try workbench.open(by: person.by)
        let claim = try article.claim(claim, in: casebook)
        let evidence = try casebook.evidence(on: claim, from: number, excerpt: excerpt)
        let summary = try casebook.withdraw(evidence, from: claim)
        let left = Numbers.count(summary.evidence, "piece", "pieces")
        try Output.line("\(claim): \(left) of evidence left, \(summary.verdict.title)")
    }
}
