internal import ArgumentParser
internal import Casework
internal import Workbench

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a claim with its sentence, sources, verdict and history."
    )

    @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
    var claim: String

    @OptionGroup var article: ClaimOptions

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open()
        var detail = casebook.excerptChecks.checked(
            try casebook.claim(article.claim(claim, in: casebook))
        )
        detail.claim = detail.claim.concealing(detail.sources)
        detail.sources = detail.sources.map(\.concealed)
        if json { try Output.json(detail) } else { try ClaimSheet(detail).print() }
    }
}
