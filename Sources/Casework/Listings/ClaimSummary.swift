package import ClaimExtraction

/// Who made a claim.
package enum ClaimOrigin: String, Sendable, CaseIterable, Codable {
    case machine, person
}

/// A claim as a list shows it.
package struct ClaimSummary: Sendable, Equatable, Codable {
    package var reference: ClaimReference
    package var kind: ClaimKind
    package var statement: String
    /// The words that would be wrong if the claim were wrong, exactly.
    package var focus: String
    package var speaker: String?
    /// 0 to 1.
    package var checkWorthiness: Double
    package var verdict: Verdict
    package var decidedBy: String?
    package var decidedAt: String?
    /// How many pieces of evidence are held against it.
    package var evidence: Int
    package var origin: ClaimOrigin
    package var isDropped: Bool
    /// What the last revision did to it; nil in the first.
    package var fate: Fate?
    package var work: CaseFile.Work
    /// The number of the revision that has the correction; nil until one has.
    package var correctionTakenIn: Int?
    /// The number of the last line of history about it; 0 while there is none.
    package var version: Int

    package var workState: WorkState { WorkState(verdict: verdict, fate: fate, work: work) }

    package init(
        reference: ClaimReference,
        kind: ClaimKind,
        statement: String,
        focus: String,
        speaker: String?,
        checkWorthiness: Double,
        verdict: Verdict,
        decidedBy: String?,
        decidedAt: String?,
        evidence: Int,
        origin: ClaimOrigin,
        isDropped: Bool,
        fate: Fate? = nil,
        work: CaseFile.Work = CaseFile.Work(),
        correctionTakenIn: Int? = nil,
        version: Int = 0
    ) {
        self.reference = reference
        self.kind = kind
        self.statement = statement
        self.focus = focus
        self.speaker = speaker
        self.checkWorthiness = checkWorthiness
        self.verdict = verdict
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.evidence = evidence
        self.origin = origin
        self.isDropped = isDropped
        self.fate = fate
        self.work = work
        self.correctionTakenIn = correctionTakenIn
        self.version = version
    }
}
