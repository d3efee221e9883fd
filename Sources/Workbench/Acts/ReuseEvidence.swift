package import Casework
internal import ClaimStore

extension Casebook {
    /// Holds the evidence of an earlier claim about the same fact against another one; what that has already isn't added
    /// again.
    ///
    /// A verdict isn't taken over: whether the old evidence is good for the new wording, a person decides.
    @discardableResult
    package func reuseEvidence(
        of earlier: ClaimReference,
        for claim: ClaimReference,
        ifVersion: Int? = nil
    ) throws -> ClaimSummary {
        let time = time
        return try store.write { transaction in
            let state = transaction.state
            let claim = try state.countedClaim(claim, ifVersion: ifVersion)
            let known = try state.evidence(onClaim: claim.id).map(SourcedEvidence.init)
            let old = try state.existingClaim(earlier)
            let new = try state.evidence(onClaim: old.id).map(SourcedEvidence.init)
                .filter { !known.contains($0) }
            if new.isEmpty { throw WorkbenchError.nothingToReuse(earlier) }
            try add(new, to: claim, in: transaction, at: time)
            return try state.summary(of: claim)
        }
    }
}

extension EvidenceDraft {
    /// Stored evidence, to be stored once more for another claim.
    init(_ evidence: CaseFile.Evidence) {
        self.init(
            source: .number(evidence.source),
            excerpt: evidence.excerpt,
            locator: evidence.locator,
            stance: evidence.stance,
            use: evidence.use,
            asOf: evidence.asOf,
            expires: evidence.expires
        )
    }
}
