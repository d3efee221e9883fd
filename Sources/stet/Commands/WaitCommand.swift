internal import ArgumentParser
internal import Casework
internal import Workbench

struct WaitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Note whose answer claims wait for."
    )

    @Argument(help: "The claims (mill-creek#3,4,7-9, or 3 4 7 where one article is meant).")
    var claims: [String]

    @Option(name: .customLong("for"), help: "The person or office.")
    var addressee: String?

    @Flag(help: "The answer is there.")
    var over = false

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        if (addressee == nil) != over {
            throw ValidationError("Say for whom with --for, or that it is --over.")
        }
    }

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let claims = try casebook.references(claims, article: article.article)
        for claim in try casebook.wait(claims, for: addressee) {
            try Output.line("\(claim.reference): \(claim.workState.title)")
        }
    }
}
