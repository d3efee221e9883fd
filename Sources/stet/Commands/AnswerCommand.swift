internal import ArgumentParser
internal import Casework
internal import Workbench

struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question that was asked about a claim.",
        usage: "stet answer CLAIM [QUESTION] ANSWER [options]"
    )

    @OptionGroup var one: OneClaimOptions

    @Argument(
        help: ArgumentHelp(
            "The question's number, as 'stet show' lists it, if several are open; then the answer.",
            valueName: "question-and-answer"
        )
    )
    var words: [String]

    func validate() throws {
        guard words.count <= 2, words.count == 1 || Int(words[0]) != nil else {
            throw ValidationError("Put the answer into one pair of quotation marks.")
        }
        if words.count == 1, Int(words[0]) != nil {
            throw ValidationError(
                "Is \(words[0]) the question or the answer? Name the question's number, then the answer."
            )
        }
    }

    func run() throws {
        let (casebook, reference) = try one.open()
        let number = words.count == 2 ? Int(words[0]) : nil
        let question = try number ?? casebook.openQuestion(of: reference)
        try casebook.answer(reference, question: question, words[words.count - 1])
        try Output.line("Answered question \(question) of \(reference).")
    }
}
