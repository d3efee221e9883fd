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
            under; with --if-state nothing is signed that was changed since. A signature lets nothing through: what \
            the gate holds against the article is told, and stays.
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
        let casebook = try workbench.open(by: person.by)
        let signature = try casebook.sign(
            article,
            as: role,
            ifSeen: state.map { Casebook.SeenState(digest: $0) }
        )
        try Output.line(
            "Signed \(signature.article), revision \(signature.revision), as \(role.rawValue): "
                + signature.digest
        )
        do { tell(try casebook.gate(signature.article).reasons, beside: signature) } catch {
            // What is wrong with the rules takes no signature back.
            Output.note("stet: \(error)")
        }
    }

    /// What the gate says now, in its words; claims that its rules don't ask for are open all the same.
    private func tell(_ reasons: [String], beside signature: Casebook.Signature) {
        if !reasons.isEmpty {
            Output.note("It may not be published yet:")
            for reason in reasons { Output.note("- \(reason)") }
        } else if signature.open > 0 {
            let open = Numbers.count(signature.open, "claim")
            Output.note(
                "It may be published; \(open) still open, which the gate's rules don't ask for."
            )
        }
    }
}
