package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Adds evidence to the claims without a verdict: to all of them or none.
    @discardableResult
    package func cite(
        _ claims: [ClaimReference],
        _ evidence: [EvidenceDraft],
        ifVersion: Int? = nil
    ) throws -> [ClaimSummary] {
        if claims.isEmpty { throw WorkbenchError.noClaimsNamed }
        if evidence.isEmpty { throw WorkbenchError.nothingToCite }
        let evidence = try captured(evidence)
        let time = time
        return try store.write { transaction in
            let records = try claims.map {
                try transaction.state.countedClaim($0, ifVersion: ifVersion)
            }
            let stored = try store(evidence, in: transaction, at: time)
            for claim in records { try add(stored, to: claim, in: transaction, at: time) }
            return try records.map { try transaction.state.summary(of: $0) }
        }
    }

    /// Evidence whose source is stored: what of it holds whoever added it, to whatever claim.
    struct SourcedEvidence: Equatable {
        let draft: EvidenceDraft
        let source: Int

        init(_ draft: EvidenceDraft, from source: Int) {
            var draft = draft
            draft.source = .number(source)
            self.draft = draft
            self.source = source
        }

        init(_ stored: CaseFile.Evidence) { self.init(EvidenceDraft(stored), from: stored.source) }
    }

    /// Stores the sources that the drafts name, once each.
    func store(
        _ drafts: [EvidenceDraft],
        in transaction: StoreTransaction,
        at time: String
    ) throws -> [SourcedEvidence] {
        try drafts.map { draft in
            var draft = draft
            draft.excerpt = draft.excerpt.given
            draft.locator = draft.locator.given
            draft.asOf = draft.asOf.given
            draft.expires = draft.expires.given
            for day in [draft.asOf, draft.expires].compactMap(\.self)
            where CalendarDate(iso8601: day) == nil {
                throw WorkbenchError.notADay(day)
            }
            switch draft.source {
            case .number(let number):
                let source = try transaction.state.existingSource(number)
                return SourcedEvidence(draft, from: source.number)
            case .draft(let facts, let copy):
                let stored = try store(facts, copy, in: transaction, at: time)
                return SourcedEvidence(draft, from: stored.number)
            }
        }
    }

    /// Adds what the claim hasn't got yet: a claim that is marked twice with one source rests on it once.
    func add(
        _ evidence: [SourcedEvidence],
        to claim: ClaimRecord,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        var known = try transaction.state.evidence(onClaim: claim.id).map(SourcedEvidence.init)
        for piece in evidence where !known.contains(piece) {
            known.append(piece)
            let draft = piece.draft
            let id = try transaction.insert(
                draft,
                from: piece.source,
                on: claim.id,
                by: person,
                at: time
            )
            // By number: a confidential source's name must not stand in the history's sentences.
            let change = Change(
                "cite",
                article: claim.articleID,
                claim: claim.id,
                source: piece.source,
                what:
                    "cited source \(piece.source) (\(draft.stance.rawValue), \(draft.use.rawValue))",
                after: [
                    "evidence": .integer(id), "source": .integer(piece.source),
                    "stance": .text(draft.stance.rawValue), "use": .text(draft.use.rawValue),
                    "excerpt": StoredValue(draft.excerpt), "locator": StoredValue(draft.locator),
                    "as_of": StoredValue(draft.asOf), "expires": StoredValue(draft.expires),
                ]
            )
            try transaction.record(change, by: person, at: time)
        }
        try EvidenceFits.keep(of: claim, in: transaction)
    }
}
