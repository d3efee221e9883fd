package import Casework
internal import ClaimStore

extension Casebook {
    /// The piece of a claim's evidence that a person means by its source's number and, where that has several, by the
    /// excerpt's words; no words mean the one without an excerpt.
    package func evidence(
        on claim: ClaimReference,
        from source: Int,
        excerpt: String? = nil
    ) throws -> Int {
        try store.read { state in
            let record = try state.countedClaim(claim)
            let pieces = try state.evidence(onClaim: record.id).filter { piece in
                piece.source == source && (excerpt == nil || piece.excerpt == excerpt.given)
            }
            guard let piece = pieces.first else {
                throw WorkbenchError.noSuchEvidence(record.reference, source: source)
            }
            if pieces.count > 1 {
                throw WorkbenchError.whichEvidence(
                    record.reference,
                    source: source,
                    excerpts: pieces.map { $0.excerpt ?? "" }
                )
            }
            return piece.id
        }
    }

    /// Takes a piece of evidence from a claim that was held against it by mistake; the history keeps it.
    ///
    /// What the claim's verdict can't do without stays.
    @discardableResult
    package func withdraw(
        _ evidence: Int,
        from claim: ClaimReference,
        ifVersion: Int? = nil
    ) throws -> ClaimSummary {
        let time = time
        return try store.write { transaction in
            let record = try transaction.state.countedClaim(claim, ifVersion: ifVersion)
            var pieces = try transaction.state.evidence(onClaim: record.id)
            guard let place = pieces.firstIndex(where: { $0.id == evidence }) else {
                throw WorkbenchError.evidenceIsGone(record.reference)
            }
            let piece = pieces.remove(at: place)
            guard record.verdict.holds(on: pieces) else {
                throw WorkbenchError.verdictRestsOn(record.verdict, record.reference)
            }
            try transaction.delete(.evidence(piece.id))
            let change = Change(
                "withdraw",
                article: record.articleID,
                claim: record.id,
                source: piece.source,
                what:
                    "withdrew source \(piece.source) (\(piece.stance.rawValue), \(piece.use.rawValue))",
                before: piece.recorded
            )
            try transaction.record(change, by: person, at: time)
            return try transaction.state.summary(of: record)
        }
    }
}

extension Verdict {
    /// Whether it could be given on the evidence.
    fileprivate func holds(on evidence: [CaseFile.Evidence]) -> Bool {
        switch requirement {
        case .nothing, .reason: true
        case .evidence, .evidenceAndCorrection:
            isBorne(by: evidence)
                && (self != .conflicting || Set(evidence.map(\.source)).count > 1)
        }
    }
}
