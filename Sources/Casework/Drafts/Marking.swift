/// What a person says about one or several claims.
package struct Marking: Sendable, Equatable {
    package var verdict: Verdict
    /// What the words should be; needed with `inaccurate`.
    package var correction: String?
    /// Why; needed with `not-checkable`.
    package var note: String?
    /// Evidence that is added in the same transaction.
    package var evidence: [EvidenceDraft]

    package init(
        _ verdict: Verdict,
        correction: String? = nil,
        note: String? = nil,
        evidence: [EvidenceDraft] = []
    ) {
        self.verdict = verdict
        self.correction = correction
        self.note = note
        self.evidence = evidence
    }
}
