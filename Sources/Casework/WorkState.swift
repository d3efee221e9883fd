/// Where the work on a claim stands: computed here only, from what people did and what became of the text.
package enum WorkState: String, Sendable, CaseIterable, Codable {
    case new, assigned, waiting, reopened, checked
    /// The text doesn't state it any more.
    case gone

    package init(verdict: Verdict, fate: Fate?, work: CaseFile.Work) {
        self =
            if fate == .vanished {
                .gone
            } else if verdict.isDecided && fate != .ambiguous {
                .checked
            } else if work.waitingFor != nil {
                .waiting
            } else if work.reopenedAt != nil || fate == .ambiguous {
                .reopened
            } else if work.assignee != nil {
                .assigned
            } else {
                .new
            }
    }

    /// As a word in running text.
    package var title: String { self == .reopened ? "re-opened" : rawValue }

    /// Whether somebody still has to do something about it.
    package var isOpen: Bool { self != .checked && self != .gone }
}
