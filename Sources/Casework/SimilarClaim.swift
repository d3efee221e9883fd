/// An earlier claim that may be about the same fact, with what became of it: a suggestion, never a verdict.
package struct SimilarClaim: Sendable, Equatable, Codable {
    /// The claim in this workbench; nil for a check from elsewhere.
    package var reference: ClaimReference?
    package var statement: String
    package var verdict: String?
    /// When it was decided or published.
    package var date: String?
    package var evidence: Int
    package var url: String?
    /// 0 to 1: how likely both are about the same fact.
    package var score: Double
    /// Whether it is likely the same fact, or only perhaps related.
    package var isLikely: Bool
    /// Where both speak of the same thing with other figures.
    package var differingFigures: [Mismatch]

    package init(
        reference: ClaimReference?,
        statement: String,
        verdict: String?,
        date: String?,
        evidence: Int,
        url: String?,
        score: Double,
        isLikely: Bool,
        differingFigures: [Mismatch]
    ) {
        self.reference = reference
        self.statement = statement
        self.verdict = verdict
        self.date = date
        self.evidence = evidence
        self.url = url
        self.score = score
        self.isLikely = isLikely
        self.differingFigures = differingFigures
    }
}
