package import Casework
package import ClaimExtraction
internal import ClaimStore

extension Casebook {
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
            let edit = ClaimEdit(
                claim: claim,
                kind: kind ?? claim.kind,
                statement: statement.given ?? claim.statement,
                place: try focus.map { try FoundFocus($0, in: article).place } ?? claim.place
            )
            if edit.changes.isEmpty {
                throw WorkbenchError.nothingToChange(claim.reference.description)
            }
            try transaction.rewrite(
                claim,
                kind: edit.kind,
                statement: edit.statement,
                place: edit.place,
                by: person
            )
            if edit.voidsVerdict {
                try transaction.setVerdict(
                    .unverified,
                    correction: nil,
                    note: claim.note,
                    of: claim.id,
                    by: person,
                    at: time
                )
            }
            try transaction.record(edit.change, by: person, at: time)
        }
    }
}

/// A claim with the wording that a person gives it.
private struct ClaimEdit {
    let claim: ClaimRecord
    let kind: ClaimKind
    let statement: String
    let place: ClaimPlace

    private var isMoved: Bool { place.focusSpan != claim.place.focusSpan }
    private var isReworded: Bool { statement != claim.statement }

    var voidsVerdict: Bool { (isMoved || isReworded) && claim.verdict.isDecided }

    /// What is another than before, in words; empty where nothing is.
    var changes: [String] {
        var changes: [String] = []
        if kind != claim.kind {
            changes.append("kind from \(claim.kind.rawValue) to \(kind.rawValue)")
        }
        if isMoved { changes.append("focus from “\(claim.place.focus)” to “\(place.focus)”") }
        if isReworded { changes.append("statement") }
        if voidsVerdict { changes.append("verdict from \(claim.verdict.title) to unverified") }
        return changes
    }

    var change: Change {
        Change(
            "claim.edit",
            article: claim.articleID,
            claim: claim.id,
            what: "changed \(changes.joined(separator: ", "))",
            before: voidsVerdict
                ? .wording(of: claim).merging(.verdict(of: claim)) : .wording(of: claim),
            after: .wording(kind: kind, statement: statement, place: place)
        )
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

    static func wording(
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
