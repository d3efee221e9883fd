internal import ArgumentParser
internal import Casework
internal import Workbench

struct SignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Sign an article's text and the state of all its claims.",
        discussion: """
            Checker and editor are two different people. Any later change of the text, a claim or its \
            evidence makes the signature void. What 'stet gate --json' calls its state is what a signature is \
            under; with --if-state nothing is signed that was changed since.
            """
    )

    @Argument(help: "The article's name, or its beginning; not needed where there is only one.")
    var article: String?

    @Option(
        name: .customLong("as"),
        help: "As what: \(Parse.names(of: SignatureRole.self)).",
        transform: Parse.role
    )
    var role: SignatureRole

    @Option(
        name: .customLong("if-state"),
        help: ArgumentHelp("Sign only the state with this digest.", valueName: "sha-256")
    )
    var state: String?

    @OptionGroup var person: PersonOptions
    @OptionGroup var workbench: WorkbenchOptions

    func run() throws {
        let signature = try workbench.open(by: person.by).sign(
            article,
            as: role,
            ifSeen: state.map { Casebook.SeenState(digest: $0) }
        )
        try Output.line(
            "Signed \(signature.article), revision \(signature.revision), as \(role.rawValue): "
                + signature.digest
        )
        if signature.open > 0 {
            Output.note("Note: \(Numbers.count(signature.open, "claim")) still open.")
        }
    }
}
