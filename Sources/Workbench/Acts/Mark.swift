package import Casework
internal import ClaimStore
internal import Foundation

extension Casebook {
    /// Gives the claims a verdict, and evidence where the marking has some: all of them or none.
    ///
    /// Where the verdict stays the same, a correction or note that isn't given stays too. What is returned is the
    /// claims as they are now, in the given order. With `ifVersion`, nothing is done to a claim that isn't as it was seen.
    @discardableResult
    package func mark(
        _ claims: [ClaimReference],
        _ marking: Marking,
        ifVersion: Int? = nil
    ) throws -> [ClaimSummary] {
        if claims.isEmpty { throw WorkbenchError.noClaimsNamed }
        let drafts = try captured(marking.evidence)
        let time = time
        return try store.write { transaction in
            let records = try claims.map {
                try transaction.state.countedClaim($0, ifVersion: ifVersion)
            }
            let evidence = try store(drafts, in: transaction, at: time)
            for claim in records {
                try add(evidence, to: claim, replacing: true, in: transaction, at: time)
                try mark(claim, marking, in: transaction, at: time)
            }
            return try records.map { try transaction.state.summary(of: $0) }
        }
    }

    private func mark(
        _ claim: ClaimRecord,
        _ marking: Marking,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        let isSame = marking.verdict == claim.verdict
        let correction = marking.correction.given ?? (isSame ? claim.correction : nil)
        let note = marking.note.given ?? (isSame ? claim.note : nil)
        if correction != nil, ![.inaccurate, .needsContext].contains(marking.verdict) {
            throw WorkbenchError.correctionWithoutUse(marking.verdict)
        }
        try transaction.state.requireGrounds(
            for: marking.verdict,
            on: claim,
            correction: correction,
            note: note
        )
        try transaction.setVerdict(
            marking.verdict,
            correction: correction,
            note: note,
            correctedWords: marking.verdict == .inaccurate
                ? CorrectedWordings.key(claim.place.focus) : nil,
            of: claim.id,
            by: person,
            at: time
        )
        var what = "marked \(marking.verdict.title) (was \(claim.verdict.title))"
        if let correction { what += ", should be “\(correction)”" }
        if let note { what += ": \(note)" }
        let change = Change(
            "mark",
            article: claim.articleID,
            claim: claim.id,
            what: what,
            before: .verdict(of: claim),
            after: .verdict(marking.verdict, correction: correction, note: note)
        )
        try transaction.record(change, by: person, at: time)
    }
}

extension StoreSnapshot {
    /// Says in the person's words what the database would refuse, and what the evidence itself denies.
    fileprivate func requireGrounds(
        for verdict: Verdict,
        on claim: ClaimRecord,
        correction: String?,
        note: String?
    ) throws {
        switch verdict.requirement {
        case .nothing: return
        case .reason:
            if note == nil { throw WorkbenchError.noNote(claim.reference) }
        case .evidence, .evidenceAndCorrection:
            let evidence = try evidence(onClaim: claim.id)
            if evidence.isEmpty { throw WorkbenchError.noEvidence(claim.reference) }
            if verdict.requirement == .evidenceAndCorrection, correction == nil {
                throw WorkbenchError.noCorrection(claim.reference)
            }
            try requireAgreement(of: evidence, with: verdict, on: claim)
        }
    }

    /// A verdict that its own evidence denies would mislead whoever signs.
    private func requireAgreement(
        of evidence: [CaseFile.Evidence],
        with verdict: Verdict,
        on claim: ClaimRecord
    ) throws {
        if verdict == .conflicting, Set(evidence.map(\.source)).count < 2 {
            throw WorkbenchError.oneSourceOnly(claim.reference)
        }
        if verdict.isBorne(by: evidence) { return }
        if verdict == .conflicting, evidence.onlyContradicts {
            throw WorkbenchError.contradictedOnly(claim.reference)
        }
        throw WorkbenchError.notBorne(verdict, claim.reference)
    }

    /// The claim as a list shows it.
    func summary(of claim: ClaimRecord) throws -> ClaimSummary {
        let current = try existingClaim(claim.reference)
        return ClaimSummary(
            reference: current.reference,
            kind: current.kind,
            statement: current.statement,
            focus: current.place.focus,
            speaker: current.speaker,
            checkWorthiness: current.checkWorthiness,
            verdict: current.verdict,
            decidedBy: current.decidedBy,
            decidedAt: current.decidedAt,
            evidence: try evidence(onClaim: current.id).count,
            origin: current.origin,
            isDropped: current.isDropped,
            fate: current.fate,
            work: current.work,
            correctionTakenIn: current.correctionTakenIn,
            version: current.version
        )
    }
}

extension Facts {
    /// The verdict that a claim has, with all that undoing a new one has to bring back.
    static func verdict(of claim: ClaimRecord) -> Facts {
        [
            "verdict": .text(claim.verdict.rawValue), "correction": StoredValue(claim.correction),
            "note": StoredValue(claim.note), "decided_by": StoredValue(claim.decidedBy),
            "decided_at": StoredValue(claim.decidedAt),
            "reopened_at": StoredValue(claim.work.reopenedAt),
            "reopened_why": StoredValue(claim.work.reopenedWhy),
            "taken_in": StoredValue(claim.correctionTakenIn),
        ]
    }

    static func verdict(_ verdict: Verdict, correction: String?, note: String?) -> Facts {
        [
            "verdict": .text(verdict.rawValue), "correction": StoredValue(correction),
            "note": StoredValue(note),
        ]
    }
}

extension Optional<String> {
    /// The text without white space around it; nil where nothing is left.
    var given: String? {
        guard let text = self?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else {
            return nil
        }
        return text
    }
}
