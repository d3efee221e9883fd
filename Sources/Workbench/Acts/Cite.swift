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
            for claim in records {
                let isOpen = !claim.verdict.isDecided
                try add(stored, to: claim, replacing: isOpen, in: transaction, at: time)
            }
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

        /// Whether this is the same excerpt, held to say something else; context says nothing either way.
        func isCorrection(of earlier: CaseFile.Evidence) -> Bool {
            source == earlier.source && draft.excerpt == earlier.excerpt
                && draft.locator == earlier.locator
                && (draft.stance == .context) == (earlier.stance == .context)
        }
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
    ///
    /// With `replacing`, the same words of a source that were held to say something else before are held so no longer:
    /// where the verdict that rests on them is given anew, or there is none.
    func add(
        _ evidence: [SourcedEvidence],
        to claim: ClaimRecord,
        replacing: Bool = false,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        var before = try transaction.state.evidence(onClaim: claim.id)
        var known = before.map(SourcedEvidence.init)
        for piece in evidence where !known.contains(piece) {
            known.append(piece)
            let draft = piece.draft
            let place = replacing ? before.firstIndex(where: piece.isCorrection) : nil
            let replaced = place.map { before.remove(at: $0) }
            let id = try transaction.insert(
                draft,
                from: piece.source,
                on: claim.id,
                by: person,
                at: time
            )
            if let replaced { try transaction.delete(.evidence(replaced.id)) }
            // By number: a confidential source's name must not stand in the history's sentences.
            let change = Change(
                "cite",
                article: claim.articleID,
                claim: claim.id,
                source: piece.source,
                what:
                    "cited source \(piece.source) (\(draft.stance.rawValue), \(draft.use.rawValue))"
                    + (replaced.map { ", not as \($0.stance.rawValue), \($0.use.rawValue)" } ?? ""),
                before: replaced?.recorded ?? [:],
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

extension CaseFile.Evidence {
    /// As the history keeps evidence that is taken away, or that another takes the place of.
    var recorded: Facts {
        [
            "id": .integer(id), "source": .integer(source), "stance": .text(stance.rawValue),
            "use": .text(use.rawValue), "excerpt": StoredValue(excerpt),
            "locator": StoredValue(locator), "as_of": StoredValue(asOf),
            "expires": StoredValue(expires), "added_by": .text(addedBy), "added": .text(addedAt),
        ]
    }
}

extension StoreTransaction {
    /// Brings evidence back that was taken away, as the history kept it; does nothing where there was none.
    ///
    /// It gets its row back, so that the act that added it can be undone, too.
    func restoreEvidence(_ recorded: Facts, on claim: ClaimRecord) throws {
        guard let source = recorded.integer("source"),
            let stance = recorded.text("stance").flatMap(Stance.init(rawValue:)),
            let use = recorded.text("use").flatMap(SourceUse.init(rawValue:)),
            let person = recorded.text("added_by"), let time = recorded.text("added")
        else { return }
        let draft = EvidenceDraft(
            source: .number(source),
            excerpt: recorded.text("excerpt"),
            locator: recorded.text("locator"),
            stance: stance,
            use: use,
            asOf: recorded.text("as_of"),
            expires: recorded.text("expires")
        )
        _ = try insert(
            draft,
            from: source,
            on: claim.id,
            by: person,
            at: time,
            row: recorded.integer("id")
        )
        try EvidenceFits.keep(of: claim, in: self)
    }
}
