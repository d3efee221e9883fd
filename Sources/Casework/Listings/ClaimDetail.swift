package import ClaimExtraction

/// Everything about one claim.
package struct ClaimDetail: Sendable, Equatable, Codable {
    package var reference: ClaimReference
    package var articleTitle: String?
    /// Number of the revision that the places point into.
    package var revision: Int
    /// The claim with its places, evidence, verdict and history (oldest first).
    package var claim: CaseFile.Claim
    /// The focus inside `claim.sentence`, in code points of the sentence.
    package var focusInSentence: Span
    /// The sources of its evidence, by number.
    package var sources: [CaseFile.Source]
    package var origin: ClaimOrigin
    /// Who changed its wording, kind or place last; nil if nobody did.
    package var editedBy: String?
    /// Why it was dropped; nil while it counts.
    package var dropReason: String?
    /// An earlier claim of the article that seems to assert the same fact.
    package var sameAs: ClaimReference?
    /// The claim that it was merged into.
    package var mergedInto: ClaimReference?
    /// The number of the last line of history about it; 0 while there is none.
    package var version: Int

    package init(
        reference: ClaimReference,
        articleTitle: String?,
        revision: Int,
        claim: CaseFile.Claim,
        focusInSentence: Span,
        sources: [CaseFile.Source],
        origin: ClaimOrigin,
        editedBy: String?,
        dropReason: String?,
        sameAs: ClaimReference?,
        mergedInto: ClaimReference? = nil,
        version: Int = 0
    ) {
        self.reference = reference
        self.articleTitle = articleTitle
        self.revision = revision
        self.claim = claim
        self.focusInSentence = focusInSentence
        self.sources = sources
        self.origin = origin
        self.editedBy = editedBy
        self.dropReason = dropReason
        self.sameAs = sameAs
        self.mergedInto = mergedInto
        self.version = version
    }
}
