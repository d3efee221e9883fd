package import ClaimExtraction

/// Which claims a list shows; an empty set or nil means no restriction.
package struct ClaimFilter: Sendable, Equatable {
    /// A slug, or the start of one that no other article shares.
    package var article: String?
    package var kinds: Set<ClaimKind>
    package var verdicts: Set<Verdict>
    /// Words that all stand in the statement or the sentence; a word that ends in "*" is a beginning.
    package var text: String?
    package var assignee: String?
    package var workStates: Set<WorkState>
    package var includesDropped: Bool
    package var limit: Int?

    package init(
        article: String? = nil,
        kinds: Set<ClaimKind> = [],
        verdicts: Set<Verdict> = [],
        text: String? = nil,
        assignee: String? = nil,
        workStates: Set<WorkState> = [],
        includesDropped: Bool = false,
        limit: Int? = nil
    ) {
        self.article = article
        self.kinds = kinds
        self.verdicts = verdicts
        self.text = text
        self.assignee = assignee
        self.workStates = workStates
        self.includesDropped = includesDropped
        self.limit = limit
    }
}
