internal import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Takes back the last act of this person, of one article if it is named: as a new act, which the history keeps.
    ///
    /// What somebody changed since isn't touched. What is returned is what was undone, in words.
    @discardableResult
    package func undo(in name: String? = nil) throws -> [String] {
        let time = time
        return try store.write { transaction in
            let state = transaction.state
            let article = try name.map { try state.article(meantBy: $0).id }
            let act = try state.lastAct(of: person, article: article)
            guard let first = act.first, let last = act.last else {
                throw WorkbenchError.nothingToUndo(person: person)
            }
            // What came with an article is dropped and restored with it.
            let lines = first.act == "add" ? [first] : act
            for article in Set(lines.compactMap(\.article)) {
                try requireThere(article, for: first.act, since: last.sequence, state)
            }
            for line in lines { try requireUnchanged(line, since: last.sequence, state) }
            for line in lines.reversed() { try undo(line, in: transaction, at: time) }
            let revise = lines.first { $0.act == "revise" }
            try revise.map { try undoRevision($0, of: lines, in: transaction, at: time) }
            for line in lines {
                let change = Change(
                    "undo",
                    article: line.article,
                    claim: line.claim,
                    what: "undid: \(line.what)",
                    before: line.after,
                    after: ["undoes": .integer(first.sequence)]
                )
                try transaction.record(change, by: person, at: time)
            }
            // What a revision did to each claim would hide that it was one.
            return try words(of: revise.map { [$0] } ?? lines, state)
        }
    }

    /// What was undone, in words, each once with the claims that it was done to: "noted: why? [jail#3,5-7]".
    private func words(of lines: [ActLine], _ state: StoreSnapshot) throws -> [String] {
        var acts: [String] = []
        var claims: [String: [ClaimReference]] = [:]
        for line in lines {
            let words = line.undone
            if claims[words] == nil { acts.append(words) }
            let claim = try line.claim.flatMap { try state.claim(id: $0)?.reference }
            claims[words, default: []] += claim.map { [$0] } ?? []
        }
        return acts.map { words in
            let names = ClaimReference.names(of: claims[words] ?? [])
            return names.isEmpty ? words : "\(words) [\(names)]"
        }
    }

    /// Refuses what concerns an article that was dropped since, and taking back one that was worked on.
    private func requireThere(
        _ article: Int,
        for act: String,
        since sequence: Int,
        _ state: StoreSnapshot
    ) throws {
        guard let slug = try state.article(id: article)?.slug else { return }
        if act == "add", try state.isWorkedOn(article, after: sequence) {
            throw WorkbenchError.workedOn(slug)
        }
        if act != "article.drop" { try state.requireCounted(slug) }
    }

    private func requireUnchanged(
        _ line: ActLine,
        since sequence: Int,
        _ state: StoreSnapshot
    ) throws {
        let later =
            if let claim = line.claim {
                try state.laterLine(about: claim, after: sequence)
            } else if let article = line.article {
                try line.act == "revise"
                    ? state.laterLine(onRevisionOf: article, after: sequence)
                    : state.laterLine(
                        aboutArticle: article,
                        acts: line.actsThatStandAgainst,
                        after: sequence
                    )
            } else {
                ActLine?.none
            }
        if let later {
            throw WorkbenchError.changedSince(what: line.what, by: later.by, later: later.what)
        }
    }

    private func undo(_ line: ActLine, in transaction: StoreTransaction, at time: String) throws {
        switch line.act {
        // A revision is taken back as a whole.
        case "source.add", "revise", "fate": return
        case "article.edit":
            return try line.article.map { try transaction.restore($0, line.before) } ?? ()
        case "add", "article.drop", "article.restore":
            return try undoPresence(line, in: transaction)
        case "sign": return try undoSignature(line, in: transaction, at: time)
        case "finding.dismiss", "finding.restore":
            return try undoDismissal(line, in: transaction, at: time)
        default: break
        }
        guard let id = line.claim, let claim = try transaction.state.claim(id: id) else {
            throw WorkbenchError.cannotUndo(line.what)
        }
        switch line.act {
        case "mark": try undoVerdict(line, of: claim, in: transaction)
        case "cite":
            guard let evidence = line.after.integer("evidence") else {
                throw WorkbenchError.cannotUndo(line.what)
            }
            try transaction.restoreEvidence(line.before, on: claim)
            try transaction.delete(.evidence(evidence))
        case "withdraw": try transaction.restoreEvidence(line.before, on: claim)
        case "assign", "wait", "note", "ask", "answer":
            try undoWork(line, of: claim, in: transaction, at: time)
        case "claim.add", "claim.drop", "claim.restore", "claim.edit", "claim.merge",
            "claim.merged":
            try undoClaim(line, of: claim, in: transaction)
        default: throw WorkbenchError.cannotUndo(line.what)
        }
    }

    /// An article that was added is dropped rather than deleted.
    private func undoPresence(_ line: ActLine, in transaction: StoreTransaction) throws {
        guard let article = line.article else { throw WorkbenchError.cannotUndo(line.what) }
        let reason: String? =
            switch line.act {
            case "add": "adding it was undone"
            case "article.restore": line.before.text("reason")
            default: nil
            }
        try transaction.setDropReason(reason, ofArticle: article, by: person)
    }

    func undoVerdict(
        _ line: ActLine,
        of claim: ClaimRecord,
        in transaction: StoreTransaction
    ) throws {
        let before = line.before
        guard let verdict = before.text("verdict").flatMap(Verdict.init(rawValue:)),
            verdict == .unverified || before.text("decided_by") != nil
        else { throw WorkbenchError.cannotUndo(line.what) }
        try transaction.restoreVerdict(
            verdict,
            correction: before.text("correction"),
            note: before.text("note"),
            decidedBy: before.text("decided_by"),
            decidedAt: before.text("decided_at"),
            reopenedAt: before.text("reopened_at"),
            reopenedWhy: before.text("reopened_why"),
            takenIn: before.integer("taken_in"),
            correctedWords: verdict == .inaccurate
                ? CorrectedWordings.key(claim.place.focus) : nil,
            of: claim
        )
    }

    private func undoWork(
        _ line: ActLine,
        of claim: ClaimRecord,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        let before = line.before
        switch line.act {
        case "assign":
            try transaction.setAssignment(
                before.text("assignee"),
                due: before.text("due"),
                of: claim.id
            )
        case "wait":
            try transaction.setWaiting(
                for: before.text("waiting_for"),
                since: before.text("waiting_since"),
                of: claim.id
            )
        case "note": try line.after.integer("note").map { try transaction.delete(.note($0)) }
        case "ask": try line.after.integer("question").map { try transaction.delete(.question($0)) }
        default:
            guard let question = line.after.integer("question") else { return }
            try transaction.setAnswer(before.text("answer"), to: question, by: person, at: time)
        }
    }

    private func undoClaim(
        _ line: ActLine,
        of claim: ClaimRecord,
        in transaction: StoreTransaction
    ) throws {
        switch line.act {
        case "claim.add":
            try transaction.setDropReason("adding it was undone", of: claim.id, by: person)
        case "claim.drop": try transaction.setDropReason(nil, of: claim.id, by: person)
        case "claim.restore":
            let target = try line.before.integer("merged_into").map { number in
                try transaction.state.existingClaim(
                    ClaimReference(article: claim.reference.article, number: number)
                )
            }
            if target != nil { throw WorkbenchError.cannotUndo(line.what) }
            try transaction.setDropReason(line.before.text("reason"), of: claim.id, by: person)
        case "claim.merged":
            guard let target = claim.mergedInto else { return }
            try unmerge(claim, from: target, in: transaction)
        case "claim.merge":
            let rows = line.after.text("evidence")?.split(separator: ",").compactMap { Int($0) }
            for row in rows ?? [] { try transaction.delete(.evidence(row)) }
        default: try undoEdit(line, of: claim, in: transaction)
        }
    }

    private func undoEdit(
        _ line: ActLine,
        of claim: ClaimRecord,
        in transaction: StoreTransaction
    ) throws {
        let before = line.before
        guard let kind = before.text("kind").flatMap(ClaimKind.init(rawValue:)),
            let statement = before.text("statement"), let focus = before.span("start", "end"),
            let sentence = before.span("sentence_start", "sentence_end")
        else { throw WorkbenchError.cannotUndo(line.what) }
        let article = try transaction.state.article(meantBy: claim.reference.article)
        let text = SourceText(article.revision.text)
        guard text.holds(sentence), text.holds(focus) else {
            throw WorkbenchError.cannotUndo(line.what)
        }
        let place = ClaimPlace(span: sentence, focus: focus) { text[$0] }
        try transaction.rewrite(
            claim,
            kind: kind,
            statement: statement,
            place: place,
            by: before.text("edited_by")
        )
        // A changed focus took the verdict away.
        if before.text("verdict") != nil { try undoVerdict(line, of: claim, in: transaction) }
    }

    private func undoSignature(
        _ line: ActLine,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        guard let id = line.article, let article = try transaction.state.article(id: id),
            let role = line.after.text("role").flatMap(SignatureRole.init(rawValue:))
        else { throw WorkbenchError.cannotUndo(line.what) }
        try transaction.voidSignature(
            as: role,
            under: article.revision.id,
            why: "withdrawn",
            at: time
        )
    }

    private func undoDismissal(
        _ line: ActLine,
        in transaction: StoreTransaction,
        at time: String
    ) throws {
        guard let id = line.article, let article = try transaction.state.article(id: id),
            let number = line.after.integer("finding"),
            let finding = try transaction.state.caseFindings(of: article)
                .first(where: { $0.number == number })
        else { throw WorkbenchError.cannotUndo(line.what) }
        try transaction.setDismissal(
            line.before.text("reason"),
            of: DismissalKey(kind: finding.kind, quotes: finding.quotes),
            in: article.id,
            by: person,
            at: time
        )
    }
}

extension ActLine {
    /// The acts on its article, done since, that undoing it would contradict.
    fileprivate var actsThatStandAgainst: [String] {
        switch act {
        case "article.edit": ["revise", "article.edit"]
        case "article.drop", "article.restore": ["article.drop", "article.restore"]
        default: ["revise"]
        }
    }

    /// What was undone, in words, and what of it stays.
    fileprivate var undone: String {
        switch act {
        case "source.add": "\(what); it stays in the list of sources"
        case "add": "\(what); it is kept as dropped"
        case "revise": "\(what); the text and the verdicts before it stand again"
        default: what
        }
    }
}

extension Facts {
    fileprivate func span(_ start: String, _ end: String) -> Span? {
        guard let start = integer(start), let end = integer(end) else { return nil }
        return Span(start: start, end: end)
    }
}
