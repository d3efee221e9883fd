/// A detail in which claim and evidence differ, in the words of each.
package struct Mismatch: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        case number, unit, scale, date, name, quote, bound
    }

    package var kind: Kind
    /// Words of the claim.
    package var claim: String
    /// Words of the excerpt, or the day on which it was said.
    package var evidence: String

    package init(kind: Kind, claim: String, evidence: String) {
        self.kind = kind
        self.claim = claim
        self.evidence = evidence
    }
}

/// Whether the details of an excerpt agree with those of a claim; never whether the claim is true.
package struct EvidenceFit: Sendable, Equatable, Codable {
    /// Nil where the excerpt says nothing that can be compared.
    package var fits: Bool?
    package var mismatches: [Mismatch]

    package init(fits: Bool?, mismatches: [Mismatch] = []) {
        self.fits = fits
        self.mismatches = mismatches
    }
}
