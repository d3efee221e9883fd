package import Casework
package import ClaimExtraction

/// What must be so before an article may be published: a newsroom's own rules, from `Claims/stet.yml`.
package struct GateRules: Sendable, Equatable {
    /// Claims of these kinds need a verdict, from this weight on (0 to 1).
    package var kinds: Set<ClaimKind> = Set(ClaimKind.allCases)
    package var leastWeight = 0.5
    /// Verdicts that a claim may not have; an inaccurate one may, once the text has its correction.
    package var blockingVerdicts: Set<Verdict> = [.inaccurate, .unsupported, .conflicting]
    /// The least that a verdict must rest on, by kind; kinds that are left out need ``leastBasis``.
    package var leastBasisByKind: [ClaimKind: Basis] = [:]
    package var leastBasis: Basis = .single
    /// Whether inconsistencies must be gone or dismissed, questions answered, evidence in agreement.
    package var needsFindingsSettled = true
    package var needsQuestionsAnswered = true
    /// Whether a claim must stand in each table of figures, in which none is found by itself.
    package var needsTablesClaimed = true
    package var needsEvidenceToFit = false
    /// Whether an excerpt that isn't in the kept copy of its source holds it up.
    package var needsExcerptsInCopies = false
    /// Whether evidence that is out of date on the day of publication holds it up, and after how many days it is.
    package var needsFreshEvidence = true
    package var stale = StalenessLimits()
    /// Who must have signed.
    package var signatures: Set<SignatureRole> = [.checker, .editor]

    package init() {}
}
