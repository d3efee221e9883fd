package import Casework
internal import ClaimStore

extension Casebook {
    /// Makes claims that assert the same fact one claim with all their places and evidence.
    ///
    /// The others are kept as dropped, with what they were merged into. Two different verdicts are not merged, nor
    /// other words that nobody checked into a decided claim: a person has to settle what holds.
    @discardableResult
    package func merge(
        _ claims: [ClaimReference],
        into target: ClaimReference,
        ifVersion: Int? = nil
    ) throws -> ClaimSummary {
        let time = time
        return try store.write { transaction in
            let target = try transaction.state.countedClaim(target, ifVersion: ifVersion)
            let others = try claims.map { try transaction.state.countedClaim($0) }
                .filter { $0.id != target.id }
            if others.isEmpty { throw WorkbenchError.nothingToMerge(target.reference) }
            for other in others { try merge(other, into: target, in: transaction, at: time) }
            return try transaction.state.summary(of: target)
        }
    }

    private func merge(
        _ other: ClaimRecord,
        into target: ClaimRecord,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        guard other.articleID == target.articleID else {
            throw WorkbenchError.differentArticles(other.reference, target.reference)
        }
        // A verdict must not come to stand for words that nobody checked.
        let isSame = other.place.focus.reads(like: target.place.focus)
        if target.verdict.isDecided, other.verdict != target.verdict,
            other.verdict.isDecided || !isSame
        {
            throw WorkbenchError.differentVerdicts(other.reference, target.reference)
        }
        try copyPlaces(of: other, to: target, in: transaction)
        let evidence = try copyEvidence(of: other, to: target, in: transaction, at: time)
        try EvidenceFits.keep(of: target, in: transaction)
        try transaction.setMerged(
            other.id,
            into: target.id,
            reason: "the same as #\(target.reference.number)",
            by: person
        )
        for change in [
            Change(
                "claim.merge",
                article: target.articleID,
                claim: target.id,
                what: "merged #\(other.reference.number) into it",
                after: ["merged": .integer(other.reference.number), "evidence": .text(evidence)]
            ),
            Change(
                "claim.merged",
                article: other.articleID,
                claim: other.id,
                what: "merged into #\(target.reference.number)",
                after: ["merged_into": .integer(target.reference.number)]
            ),
        ] {
            try transaction.record(change, by: person, at: time)
        }
    }

    private func copyPlaces(
        of other: ClaimRecord,
        to target: ClaimRecord,
        in transaction: StoreTransaction
    ) throws {
        guard let places = try transaction.state.places(ofClaim: other.id) else { return }
        let own = try transaction.state.places(ofClaim: target.id)
        let known = Set(own?.revision == places.revision ? own?.places.map(\.focusSpan) ?? [] : [])
        let new = places.places.filter { !known.contains($0.focusSpan) }
        try transaction.insert(new, ofClaim: target.id, in: places.revision)
    }

    /// Evidence stays with its claim, so the target gets its own; what is returned lists the new rows.
    private func copyEvidence(
        of other: ClaimRecord,
        to target: ClaimRecord,
        in transaction: StoreTransaction,
        at time: String
    ) throws -> String {
        let rows = try transaction.state.evidence(onClaim: other.id).map { evidence in
            try transaction.insert(
                EvidenceDraft(evidence),
                from: evidence.source,
                on: target.id,
                by: evidence.addedBy,
                at: evidence.addedAt
            )
        }
        return rows.map(String.init).joined(separator: ",")
    }

    /// Takes a claim back out of the one that it was merged into, with its places and as it was.
    func unmerge(_ claim: ClaimRecord, from number: Int, in transaction: StoreTransaction) throws {
        let state = transaction.state
        let target = try state.existingClaim(
            ClaimReference(article: claim.reference.article, number: number)
        )
        if let own = try state.places(ofClaim: claim.id),
            let others = try state.places(ofClaim: target.id), others.revision == own.revision
        {
            let mine = Set(own.places.map(\.focusSpan))
            let left = others.places.filter { !mine.contains($0.focusSpan) }
            if !left.isEmpty {
                try transaction.deletePlaces(
                    own.places,
                    ofClaim: target.id,
                    in: own.revision
                )
            }
        }
        try transaction.setMerged(claim.id, into: nil, reason: nil, by: person)
    }

    /// Makes one place of a claim a claim of its own, which nobody has decided; places count from 1 in text order.
    @discardableResult
    package func split(
        _ reference: ClaimReference,
        place number: Int,
        ifVersion: Int? = nil
    ) throws -> ClaimReference {
        let time = time
        return try store.write { transaction in
            let state = transaction.state
            let claim = try state.countedClaim(reference, ifVersion: ifVersion)
            let article = try state.article(meantBy: claim.reference.article)
            guard let standing = try state.places(ofClaim: claim.id),
                standing.revision == article.revision.id, standing.places.count > 1
            else { throw WorkbenchError.onePlaceOnly(claim.reference) }
            guard standing.places.indices.contains(number - 1) else {
                throw WorkbenchError.noSuchPlace(
                    number,
                    claim.reference,
                    last: standing.places.count
                )
            }
            let place = standing.places[number - 1]
            try transaction.deletePlaces([place], ofClaim: claim.id, in: standing.revision)
            let new = NewClaim(
                kind: claim.kind,
                statement: place.sentence,
                speaker: claim.speaker,
                checkWorthiness: claim.checkWorthiness,
                origin: .person,
                place: place
            )
            let ids = try transaction.insert([new], of: article.id, in: article.revision.id)
            let made = ClaimReference(
                article: article.slug,
                number: try state.lastNumber(of: article.slug) ?? 1
            )
            for (id, what) in [
                (claim.id, "split “\(place.focus)” off as #\(made.number)"),
                (ids.first ?? claim.id, "split off #\(claim.reference.number)"),
            ] {
                let change = Change("claim.split", article: article.id, claim: id, what: what)
                try transaction.record(change, by: person, at: time)
            }
            return made
        }
    }
}
