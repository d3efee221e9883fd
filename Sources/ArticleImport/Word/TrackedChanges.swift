/// Which of a document's two texts is read where changes were tracked.
package enum TrackedChanges: String, Sendable, CaseIterable {
    /// As if all changes were accepted: without deletions, with insertions.
    case accepted
    /// As if all were rejected.
    case original

    /// All values, for messages and help.
    package static var names: String { allCases.map(\.rawValue).joined(separator: " or ") }
}
