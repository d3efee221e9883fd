internal import ArgumentParser
internal import Casework
internal import Workbench

struct AssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Give claims to a person, with a day by which they are due."
    )

    @Argument(help: "The claims (mill-creek#3,4,7-9, or 3 4 7 where one article is meant).")
    var claims: [String]

    @Option(help: "Who is to check them; an empty name takes them back.")
    var to: String?

    @Option(help: "By which day (YYYY-MM-DD); an empty day takes it away.")
    var due: String?

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func validate() throws {
        if to == nil, due == nil { throw ValidationError("Say who with --to, or when with --due.") }
    }

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let claims = try casebook.references(claims, article: article.article)
        for claim in try casebook.assign(claims, to: to, due: due) {
            let due = claim.work.due.map { ", due \($0)" } ?? ""
            try Output.line("\(claim.reference): \(claim.work.assignee ?? "nobody")\(due)")
        }
    }
}
