internal import Casework
internal import ClaimExtraction

/// The parts of the status report about claims that are still to be decided, or that the text has no more.
struct StatusWork {
    private let file: CaseFile
    private let standing: Standing
    private let pieces: ClaimPieces

    init(_ file: CaseFile, _ standing: Standing) {
        self.file = file
        self.standing = standing
        pieces = ClaimPieces(file)
    }

    var open: Markdown? {
        guard !standing.open.isEmpty else { return nil }
        let groups: [(title: Markdown, claims: [CaseFile.Claim], table: Markdown)] = [
            ("Open again", standing.reopened, reopenedTable),
            ("Check-worthy", standing.worthyOpen, table(standing.worthyOpen)),
            ("Less check-worthy", standing.otherOpen, table(standing.otherOpen)),
        ]
        let parts = groups.filter { !$0.claims.isEmpty }.flatMap { group -> [Markdown] in
            ["### \(group.title) (\(group.claims.count))", group.table]
        }
        return .section("Still open (\(standing.open.count))", parts.joined(separator: "\n\n"))
    }

    /// A row for each sentence, with a column for the work where anybody does any.
    private func table(_ claims: [CaseFile.Claim]) -> Markdown {
        let hasWork = claims.contains { !work($0).isEmpty }
        let header: [Markdown] = ["Claims", "Weight", "What it says", "About"]
        let rows = pieces.bySentence(claims).map { shared -> [Markdown] in
            let cells: [Markdown] = [
                pieces.references(shared.claims), pieces.weight(of: shared.claims), shared.text,
                distinct(shared.claims.map { "\($0.kind.title)" }),
            ]
            return hasWork ? cells + [work(shared.claims)] : cells
        }
        return .table(hasWork ? header + ["Who"] : header, rows)
    }

    /// Who does what of them: said once where it is the same for all, otherwise by their numbers.
    private func work(_ claims: [CaseFile.Claim]) -> Markdown {
        let all = claims.map(work)
        if Set(all.map(\.source)).count == 1 { return all[0] }
        return zip(claims, all).filter { !$1.isEmpty }
            .map { "\(pieces.reference($0)): \($1)" as Markdown }.joined(separator: "; ")
    }

    private func distinct(_ words: [Markdown]) -> Markdown {
        var seen: Set<String> = []
        return words.filter { seen.insert($0.source).inserted }.joined(separator: ", ")
    }

    private var reopenedTable: Markdown {
        .table(
            ["Claims", "Why", "What it says now", "Who"],
            pieces.bySentence(standing.reopened) { [why($0), work($0)] }.map { shared in
                let claim = shared.claims[0]
                return [pieces.references(shared.claims), why(claim), shared.text, work(claim)]
            }
        )
    }

    /// What opened it again, and on which day.
    private func why(_ claim: CaseFile.Claim) -> Markdown {
        let day = claim.work.reopenedAt.map { ", \(Moment.day($0))" } ?? ""
        return "\(claim.work.reopenedWhy ?? "")\(day)"
    }

    /// Who does what until when.
    private func work(_ claim: CaseFile.Claim) -> Markdown {
        let work = claim.work
        var parts: [Markdown] = []
        if let person = work.assignee { parts.append("\(person)") }
        if let day = work.due { parts.append("due \(day)") }
        if let person = work.waitingFor {
            let since: Markdown = work.waitingSince.map { " since \(Moment.day($0))" } ?? ""
            parts.append("waiting for \(person)\(since)")
        }
        return parts.joined(separator: ", ")
    }

    var questions: Markdown? {
        let items = file.claims.flatMap { claim -> [[Markdown]] in
            guard claim.isInText else { return [] }
            return claim.openQuestions.map { question in
                let to: Markdown = question.addressee.map { " to \($0)" } ?? ""
                let day = Moment.day(question.askedAt)
                return [
                    "**\(pieces.reference(claim))**\(to): \(question.text) (\(question.askedBy), \(day))"
                ]
            }
        }
        return .section("Unanswered questions", items)
    }

    var ambiguous: Markdown? {
        .section(
            "May stand in several places",
            standing.ambiguous.map {
                [
                    "**\(pieces.reference($0))** \(pieces.sentence(of: $0))",
                    "A person has to say which; until then its verdict (\($0.verdict.title)) doesn’t count",
                ]
            }
        )
    }

    var vanished: Markdown? {
        .section(
            "No longer in the text",
            standing.vanished.map {
                ["**\(pieces.reference($0))** was \($0.verdict.title): \(pieces.sentence(of: $0))"]
            }
        )
    }
}
