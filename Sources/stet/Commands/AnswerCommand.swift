internal import ArgumentParser
internal import Casework
internal import Workbench

struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question that was asked about a claim."
    )

    @OptionGroup var one: OneClaimOptions

    @Argument(help: "The question's number, as 'stet show' lists it.")
    var question: Int

    @Argument(help: "The answer.")
    var answer: String

    func run() throws {
        let (casebook, reference) = try one.open()
        try casebook.answer(reference, question: question, answer)
        try Output.line("Answered question \(question) of \(reference).")
    }
}
