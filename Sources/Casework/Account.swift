/// What a person may do at the Desk; each role may do what those before it may.
package enum Role: String, Sendable, CaseIterable, Codable, Comparable {
    /// Reads everything, adds articles and new versions, writes notes and answers questions.
    case writer
    /// Checks: verdicts, evidence, claims, sources, findings, the checker's signature.
    case checker
    /// Signs as editor and lets an article through against the rules.
    case editor

    package static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .writer: 0
        case .checker: 1
        case .editor: 2
        }
    }

    /// What it says, for help.
    package var meaning: String {
        switch self {
        case .writer: "reads, adds articles and new versions, notes, asks and answers"
        case .checker: "also gives verdicts, cites sources, corrects claims, signs as checker"
        case .editor: "also signs as editor, and lets articles through against the rules"
        }
    }
}

/// A person who may sign in at the Desk.
package struct Account: Sendable, Equatable, Codable {
    /// Also the name in the history.
    package var name: String
    package var role: Role
    /// When it was added, ISO 8601 in UTC.
    package var added: String
    /// When it was switched off; nil while it may be used.
    package var disabledAt: String?
    /// Names of its tokens for scripts.
    package var tokens: [String]

    package init(
        name: String,
        role: Role,
        added: String,
        disabledAt: String? = nil,
        tokens: [String] = []
    ) {
        self.name = name
        self.role = role
        self.added = added
        self.disabledAt = disabledAt
        self.tokens = tokens
    }

    package var isEnabled: Bool { disabledAt == nil }
}
