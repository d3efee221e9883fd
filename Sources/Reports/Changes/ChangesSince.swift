internal import Casework

/// What happened to a case from some point on.
struct ChangesSince {
    /// From where on, in words: "revision 2 of 2025-11-17 18:00 UTC".
    let start: String
    let revisions: [CaseFile.RevisionEntry]
    /// Claims with their lines of history, in text order.
    let claims: [(claim: CaseFile.Claim, lines: [CaseFile.HistoryEntry])]
    /// Lines that are no single claim's.
    let history: [CaseFile.HistoryEntry]

    /// Throws a ``ReportRefusal`` if the article has no such revision.
    init(_ file: CaseFile, _ since: Since) throws {
        let isLater: (String) -> Bool
        var lastToLeaveOut = 0
        switch since {
        case .revision(let number):
            guard let revision = file.revisions.first(where: { $0.number == number }) else {
                throw ReportRefusal.noSuchRevision(
                    number,
                    article: file.slug,
                    last: file.revision.number
                )
            }
            lastToLeaveOut = number
            start = "revision \(number) of \(Moment.minute(revision.added))"
            // Times are seconds; a revision of the same second is told with all of that second.
            let next = file.revisions.first { $0.number == number + 1 }?.added
            isLater = { time in time > revision.added || next.map { time >= $0 } ?? false }
        case .time(let time):
            start = Moment.minute(time)
            isLater = { $0 >= time }
        }
        revisions = file.revisions.filter { $0.number > lastToLeaveOut && isLater($0.added) }
        history = file.history.filter { isLater($0.at) }
        claims = file.claims.compactMap { claim in
            let lines = ChangesSince.lasting(claim.history.filter { isLater($0.at) })
            return lines.isEmpty ? nil : (claim, lines)
        }
    }

    /// The lines without those that were undone and without the undoing: of a slip that was taken back nothing is left.
    private static func lasting(_ lines: [CaseFile.HistoryEntry]) -> [CaseFile.HistoryEntry] {
        var lasting: [CaseFile.HistoryEntry] = []
        for line in lines {
            let isUndoing = line.what.hasPrefix("undid: ")
            let undone = lasting.lastIndex { isUndoing && line.what == "undid: \($0.what)" }
            if let undone {
                lasting.remove(at: undone)
            } else {
                lasting.append(line)
            }
        }
        return lasting
    }

    var isEmpty: Bool { revisions.isEmpty && claims.isEmpty && history.isEmpty }
}

/// Changes as pieces of Markdown.
struct ChangesPart {
    private let changes: ChangesSince
    private let pieces: ClaimPieces

    init(_ changes: ChangesSince, _ pieces: ClaimPieces) {
        self.changes = changes
        self.pieces = pieces
    }

    var revisions: [[Markdown]] {
        changes.revisions.map { revision in
            let fates = Fate.allCases.compactMap { fate in
                revision.fates[fate].map { "\($0) \(fate.title)" as Markdown }
            }
            let list: Markdown = fates.isEmpty ? "" : ": \(fates.joined(separator: ", "))"
            let day = Moment.minute(revision.added)
            return ["Revision \(revision.number), \(day), by \(revision.addedBy)\(list)"]
        }
    }

    /// Each claim with its state now and what was done to it; those of one sentence with the same story as one.
    var claims: [[Markdown]] {
        let stories = Dictionary(
            changes.claims.map { claim, lines in (claim.number, story(claim, lines)) }
        ) { first, _ in first }
        let shared = pieces.inSentences(changes.claims.map(\.claim)) { stories[$0.number] ?? [] }
        return shared.map { shared in
            let story = stories[shared.claims[0].number] ?? []
            return ["**\(pieces.references(shared.claims))** \(story[0]): \(shared.text)"]
                + story.dropFirst()
        }
    }

    /// The claim's state now, and below it what it said before and what was done to it.
    private func story(
        _ claim: CaseFile.Claim,
        _ lines: [CaseFile.HistoryEntry]
    ) -> [Markdown] {
        let state: Markdown =
            claim.isInText
            ? "now \(claim.standingTitle)"
            : "\(claim.fate?.title ?? ""), was \(claim.verdict.title)"
        return [state] + before(claim) + lines.map(line)
    }

    /// What a touched claim said before; nothing where only its days are others now.
    private func before(_ claim: CaseFile.Claim) -> [Markdown] {
        guard claim.fate == .touched, let place = claim.before,
            place.sentence != claim.sentence || place.focus != claim.focus
        else { return [] }
        // Only words that changed are worth showing which.
        let isSame = place.focus == claim.focus
        return ["Before: \(isSame ? "“\(place.sentence)”" : pieces.sentence(of: place))"]
    }

    /// One line a claim: its state now and the last thing that was done.
    var briefly: [[Markdown]] {
        changes.claims.map { claim, lines in
            let more: Markdown =
                lines.count > 1 ? " (and \(counted(lines.count - 1, "change")) before)" : ""
            let last: Markdown = lines.last.map { "\($0.what)" } ?? ""
            return ["**\(pieces.reference(claim))** \(last)\(more)"]
        }
    }

    var others: [[Markdown]] { changes.history.map { [line($0)] } }

    private func line(_ line: CaseFile.HistoryEntry) -> Markdown {
        "\(Moment.minute(line.at)), \(line.by): \(line.what)"
    }
}
