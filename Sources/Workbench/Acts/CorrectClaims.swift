package import Casework
package import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Where a claim's focus stands: words that occur once in the text, or their place.
    package enum Focus: Sendable, Equatable {
        case words(String)
        case span(Span)
    }

    /// Adds a claim that the machine missed.
    @discardableResult
    package func addClaim(
        to article: String,
        kind: ClaimKind,
        focus: Focus,
        statement: String? = nil
    ) throws -> ClaimReference {
        let time = time
        return try store.write { transaction in
            let article = try transaction.state.countedArticle(meantBy: article)
            let found = try FoundFocus(focus, in: article)
            let claim = NewClaim(
                kind: kind,
                statement: statement.given ?? found.place.sentence,
                speaker: nil,
                checkWorthiness: found.checkWorthiness,
                origin: .person,
                place: found.place
            )
            let ids = try transaction.insert([claim], of: article.id, in: article.revision.id)
            let number = try transaction.state.lastNumber(of: article.slug) ?? 1
            let change = Change(
                "claim.add",
                article: article.id,
                claim: ids.first,
                what: "added the claim “\(found.place.focus)”",
                after: .wording(kind: kind, statement: claim.statement, place: found.place)
            )
            try transaction.record(change, by: person, at: time)
            return ClaimReference(article: article.slug, number: number)
        }
    }

    /// Takes claims out of the count, all of them or none; they keep their numbers and can be restored.
    package func dropClaims(
        _ references: [ClaimReference],
        reason: String,
        ifVersion: Int? = nil
    ) throws {
        let time = time
        try store.write { transaction in
            for reference in references {
                let claim = try transaction.state.countedClaim(reference, ifVersion: ifVersion)
                guard let reason = Optional(reason).given else {
                    throw WorkbenchError.noReason(claim.reference)
                }
                try transaction.setDropReason(reason, of: claim.id, by: person)
                let change = Change(
                    "claim.drop",
                    article: claim.articleID,
                    claim: claim.id,
                    what: "dropped: \(reason)",
                    after: ["reason": .text(reason)]
                )
                try transaction.record(change, by: person, at: time)
            }
        }
    }

    /// Brings a dropped claim back as it was.
    package func restoreClaim(_ reference: ClaimReference, ifVersion: Int? = nil) throws {
        let time = time
        try store.write { transaction in
            let claim = try transaction.state.existingClaim(reference)
            try claim.requireVersion(ifVersion)
            try transaction.state.requireCounted(claim.reference.article)
            guard let reason = claim.dropReason else {
                throw WorkbenchError.notDropped(claim.reference)
            }
            if let target = claim.mergedInto {
                try unmerge(claim, from: target, in: transaction)
            } else {
                try transaction.setDropReason(nil, of: claim.id, by: person)
            }
            let change = Change(
                "claim.restore",
                article: claim.articleID,
                claim: claim.id,
                what: "restored",
                before: ["reason": .text(reason), "merged_into": StoredValue(claim.mergedInto)]
            )
            try transaction.record(change, by: person, at: time)
        }
    }
}
