internal import ArgumentParser
internal import Casework
internal import Workbench

struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Say who may use the workbench in a browser.",
        discussion: """
            The roles are:
            \(Casework.Role.allCases.map { "  \($0.rawValue): \($0.meaning)." }.joined(separator: "\n"))
            """,
        subcommands: [
            List.self, Add.self, Role.self, Password.self, Disable.self, Enable.self, Token.self,
        ],
        defaultSubcommand: List.self
    )

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the accounts."
        )

        @OptionGroup var list: ListOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try Listing(
                items: try workbench.open().accounts(),
                columns: [
                    .init(name: "name", isFlexible: true, cell: \.name),
                    .init(name: "role") { $0.role.rawValue },
                    .init(name: "added") { $0.added },
                    .init(name: "switched off") { $0.disabledAt ?? "" },
                    .init(name: "tokens", isFlexible: true) { $0.tokens.joined(separator: ", ") },
                ],
                emptyNote: "There is no account yet; add one with 'stet user add NAME --role ROLE'."
            ).print(list)
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: "Let a person sign in.",
            discussion: PasswordInput.help
        )

        @Argument(help: "The person's name, which the history will show.")
        var name: String

        @Option(help: "What the person may do: \(roleNames).")
        var role: Casework.Role = .checker

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            try casebook.addAccount(name, role: role, password: try PasswordInput.read(for: name))
            try Output.line("\(name) may sign in as \(role.rawValue).")
        }
    }

    struct Role: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "role",
            abstract: "Give an account another role."
        )

        @Argument(help: "The account's name.")
        var name: String

        @Argument(help: "The role: \(roleNames).")
        var role: Casework.Role

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try workbench.open(by: person.by).setRole(role, ofAccount: name)
            try Output.line("\(name) is \(role.rawValue) now.")
        }
    }

    struct Password: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password",
            abstract: "Give an account another password and end its sessions.",
            discussion: PasswordInput.help
        )

        @Argument(help: "The account's name.")
        var name: String

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            try casebook.setPassword(try PasswordInput.read(for: name), ofAccount: name)
            try Output.line("\(name) has another password; all sessions are ended.")
        }
    }

    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable",
            abstract: "Switch an account off: its sessions and tokens open nothing."
        )

        @Argument(help: "The account's name.")
        var name: String

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try workbench.open(by: person.by).setEnabled(false, account: name)
            try Output.line("\(name) is switched off.")
        }
    }

    struct Enable: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "enable",
            abstract: "Switch an account on again."
        )

        @Argument(help: "The account's name.")
        var name: String

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            try workbench.open(by: person.by).setEnabled(true, account: name)
            try Output.line("\(name) is switched on.")
        }
    }

    struct Token: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "token",
            abstract: "Make a token by which a script acts as an account, or revoke one.",
            discussion:
                "It is shown once. A script sends it as 'Authorization: Bearer TOKEN'; see Docs/api.md."
        )

        @Argument(help: "The account's name.")
        var name: String

        @Argument(help: "What the token is for, to tell it from others.")
        var token: String

        @Flag(help: "Make the token useless.")
        var revoke = false

        @OptionGroup var person: PersonOptions
        @OptionGroup var workbench: WorkbenchOptions

        func run() throws {
            let casebook = try workbench.open(by: person.by)
            if revoke {
                try casebook.revokeToken(token, account: name)
                return try Output.line("The token “\(token)” of \(name) is useless now.")
            }
            try Output.line(try casebook.makeToken(token, account: name))
        }
    }

    private static let roleNames = Casework.Role.allCases.map(\.rawValue).joined(separator: ", ")
}

extension Casework.Role: ExpressibleByArgument {}
