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
            let article = try transaction.state.article(meantBy: article)
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

    /// Changes a claim that the machine cut or named wrongly; nil leaves a part as it is.
    ///
    /// A claim whose focus or statement is changed loses its verdict, which was given to other words.
    package func editClaim(
        _ reference: ClaimReference,
        kind: ClaimKind? = nil,
        focus: Focus? = nil,
        statement: String? = nil,
        ifVersion: Int? = nil
    ) throws {
        let time = time
        try store.write { transaction in
            let claim = try transaction.state.countedClaim(reference, ifVersion: ifVersion)
            let article = try transaction.state.article(meantBy: claim.reference.article)
            let place = try focus.map { try FoundFocus($0, in: article).place } ?? claim.place
            let kind = kind ?? claim.kind
            let statement = statement.given ?? claim.statement
            let isMoved = place.focusSpan != claim.place.focusSpan
            let isReworded = statement != claim.statement
            let losesVerdict = (isMoved || isReworded) && claim.verdict.isDecided
            var parts: [String] = []
            if kind != claim.kind {
                parts.append("kind from \(claim.kind.rawValue) to \(kind.rawValue)")
            }
            if isMoved { parts.append("focus from “\(claim.place.focus)” to “\(place.focus)”") }
            if isReworded { parts.append("statement") }
            if parts.isEmpty {
                throw WorkbenchError.nothingToChange(claim.reference.description)
            }
            try transaction.rewrite(
                claim,
                kind: kind,
                statement: statement,
                place: place,
                by: person
            )
            if losesVerdict {
                try transaction.setVerdict(
                    .unverified,
                    correction: nil,
                    note: claim.note,
                    of: claim.id,
                    by: person,
                    at: time
                )
                parts.append("verdict from \(claim.verdict.title) to unverified")
            }
            let change = Change(
                "claim.edit",
                article: claim.articleID,
                claim: claim.id,
                what: "changed \(parts.joined(separator: ", "))",
                before: losesVerdict
                    ? .wording(of: claim).merging(.verdict(of: claim)) : .wording(of: claim),
                after: .wording(kind: kind, statement: statement, place: place)
            )
            try transaction.record(change, by: person, at: time)
        }
    }

    /// Takes a claim out of the count; it keeps its number and can be restored.
    package func dropClaim(
        _ reference: ClaimReference,
        reason: String,
        ifVersion: Int? = nil
    ) throws {
        let time = time
        try store.write { transaction in
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

    /// Brings a dropped claim back as it was.
    package func restoreClaim(_ reference: ClaimReference, ifVersion: Int? = nil) throws {
        let time = time
        try store.write { transaction in
            let claim = try transaction.state.existingClaim(reference)
            try claim.requireVersion(ifVersion)
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

extension Facts {
    /// The wording that a claim has, and who gave it that.
    fileprivate static func wording(of claim: ClaimRecord) -> Facts {
        var facts = wording(kind: claim.kind, statement: claim.statement, place: claim.place)
        facts.values["edited_by"] = StoredValue(claim.editedBy)
        facts.values["sentence_start"] = .integer(claim.place.span.start)
        facts.values["sentence_end"] = .integer(claim.place.span.end)
        return facts
    }

    fileprivate static func wording(
        kind: ClaimKind,
        statement: String,
        place: ClaimPlace
    ) -> Facts {
        [
            "kind": .text(kind.rawValue), "statement": .text(statement),
            "start": .integer(place.focusSpan.start), "end": .integer(place.focusSpan.end),
            "focus": .text(place.focus),
        ]
    }
}
