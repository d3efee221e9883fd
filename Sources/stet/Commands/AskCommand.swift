internal import ArgumentParser
internal import Casework
internal import Workbench

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Keep a question that has to be answered before a claim can be decided."
    )

    @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
    var claim: String

    @Argument(help: "The question.")
    var question: String

    @Option(name: .customLong("of"), help: "The person or office who can answer.")
    var addressee: String?

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let reference = try article.claim(claim, in: casebook)
        try casebook.ask(reference, question, of: addressee)
        let number = try casebook.claim(reference).claim.questions.count
        try Output.line(
            "\(reference), question \(number); 'stet answer \(reference) \(number) WORDS' answers it."
        )
    }
}
