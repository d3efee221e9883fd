internal import ArgumentParser
internal import Casework
internal import Workbench

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Keep a question that has to be answered before a claim can be decided."
    )

    @OptionGroup var one: OneClaimOptions

    @Argument(help: "The question.")
    var question: String

    @Option(name: .customLong("of"), help: "The person or office who can answer.")
    var addressee: String?

    func run() throws {
        let (casebook, reference) = try one.open()
        try casebook.ask(reference, question, of: addressee)
        let number = try casebook.claim(reference).claim.questions.count
        try Output.line(
            "\(reference), question \(number); 'stet answer \(reference) \(number) WORDS' answers it."
        )
    }
}
