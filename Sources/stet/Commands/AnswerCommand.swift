internal import ArgumentParser
internal import Casework
internal import Workbench

struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question that was asked about a claim."
    )

    @Argument(help: "The claim: mill-creek#12, or 12 where one article is meant.")
    var claim: String

    @Argument(help: "The question's number, as 'stet show' lists it.")
    var question: Int

    @Argument(help: "The answer.")
    var answer: String

    @OptionGroup var article: ClaimOptions
    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let casebook = try workbench.open(by: person.by)
        let reference = try article.claim(claim, in: casebook)
        try casebook.answer(reference, question: question, answer)
        try Output.line("Answered question \(question) of \(reference).")
    }
}
