internal import Casework
internal import ClaimStore

extension Casebook {
    /// Makes the text before a revision the newest version, with its claims and their verdicts as they were.
    ///
    /// Revisions are never deleted. `act` has all lines of the revision, `revise` among them.
    func undoRevision(
        _ revise: ActLine,
        of act: [ActLine],
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        let state = transaction.state
        guard let id = revise.article, let article = try state.article(id: id),
            article.revision.number == revise.after.integer("revision"),
            let number = revise.before.integer("revision"),
            let earlier = try state.revision(number, of: id)
        else { throw WorkbenchError.cannotUndo(revise.what) }
        if act.contains(where: { $0.act == "fate" && $0.before.number("check_worthiness") == nil })
        {
            throw WorkbenchError.notedTooBriefly(what: revise.what, article: article.slug)
        }
        let claims = try state.allClaims(of: id)
        let now = try state.places(in: article.revision.id)
        let before = try state.places(in: earlier.id)
        let copy = try transaction.insertCopy(
            of: earlier,
            as: article.revision.number + 1,
            by: person,
            at: time
        )
        let fates = try state.fates(in: article.revision.id)
        for claim in claims {
            let fate = Fate(from: now[claim.id] ?? [], backTo: before[claim.id] ?? [])
            try transaction.insert(fate, ofClaim: claim.id, in: copy)
            if fates[claim.id] == .new, !claim.isDropped {
                let why = "the text that stated it was taken back"
                try transaction.setDropReason(why, of: claim.id, by: person)
            }
        }
        try transaction.restore(id, revise.before)
        for line in act where line.act == "fate" {
            guard let claim = claims.first(where: { $0.id == line.claim }) else { continue }
            try undoFate(line, of: claim, in: transaction)
        }
    }

    /// Gives a claim that a revision changed its wording and its verdict back; `claim` is as the revision left it.
    private func undoFate(
        _ line: ActLine,
        of claim: ClaimRecord,
        in transaction: StoreTransaction
    ) throws {
        guard let statement = line.before.text("statement"),
            let weight = line.before.number("check_worthiness"),
            let restored = try transaction.state.claim(id: claim.id)
        else { throw WorkbenchError.cannotUndo(line.what) }
        try transaction.setWording(
            statement: statement,
            speaker: line.before.text("speaker"),
            checkWorthiness: weight,
            of: claim.id
        )
        try transaction.reindex(claim, statement: statement, sentence: restored.place.sentence)
        try undoVerdict(line, of: restored, in: transaction)
        try EvidenceFits.keep(of: restored, in: transaction)
    }
}

extension Fate {
    /// What a text that was taken back does to a claim, by its places before and after.
    fileprivate init(from now: [ClaimPlace], backTo before: [ClaimPlace]) {
        func words(_ places: [ClaimPlace]) -> [[String]] { places.map { [$0.sentence, $0.focus] } }
        self =
            if before.isEmpty {
                .vanished
            } else {
                now.isEmpty || words(now) == words(before) ? .unchanged : .touched
            }
    }
}
