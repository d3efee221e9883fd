package import ClaimExtraction

/// What one revision did to one claim, with its words before and after.
package struct ClaimChange: Sendable, Equatable, Codable {
    package var reference: ClaimReference
    package var kind: ClaimKind
    package var fate: Fate
    /// The verdict that the claim has now.
    package var verdict: Verdict
    /// Its first place before and after; nil where there was or is none.
    package var before: CaseFile.Place?
    package var after: CaseFile.Place?

    package init(
        reference: ClaimReference,
        kind: ClaimKind,
        fate: Fate,
        verdict: Verdict,
        before: CaseFile.Place?,
        after: CaseFile.Place?
    ) {
        self.reference = reference
        self.kind = kind
        self.fate = fate
        self.verdict = verdict
        self.before = before
        self.after = after
    }
}

/// The claims of an article by what one of its revisions did to them.
package struct RevisionChanges: Sendable, Equatable, Codable {
    package var article: String
    /// The numbers of the revision and of the one before it.
    package var from: Int
    package var to: Int
    /// In the order of the claims' numbers.
    package var changes: [ClaimChange]
    /// The two texts.
    package var oldText: String
    package var newText: String

    package init(
        article: String,
        from: Int,
        to: Int,
        changes: [ClaimChange],
        oldText: String,
        newText: String
    ) {
        self.article = article
        self.from = from
        self.to = to
        self.changes = changes
        self.oldText = oldText
        self.newText = newText
    }
}
