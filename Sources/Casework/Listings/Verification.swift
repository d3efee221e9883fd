/// What a check of the whole store found.
package struct Verification: Sendable, Equatable, Codable {
    /// What is wrong, a sentence each; empty if nothing is.
    package var problems: [String]
    /// How many lines the history has.
    package var historyLength: Int
    /// The hash of its last line; 64 zeros while it is empty.
    package var head: String

    package var isSound: Bool { problems.isEmpty }

    package init(problems: [String], historyLength: Int, head: String) {
        self.problems = problems
        self.historyLength = historyLength
        self.head = head
    }
}
