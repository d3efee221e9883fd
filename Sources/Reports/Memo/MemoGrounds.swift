internal import Casework
internal import ClaimExtraction

/// The parts of the memo about what verdicts rest on and how the checking was done.
struct MemoGrounds {
    /// The day on which the evidence has to hold: that of publication, else that of the memo.
    let day: String

    private let file: CaseFile
    private let standing: Standing
    private let staleness: StalenessLimits
    private let pieces: ClaimPieces

    init(_ file: CaseFile, _ standing: Standing, _ settings: ReportSettings) {
        self.file = file
        self.standing = standing
        day = file.published ?? settings.day
        staleness = settings.staleness
        pieces = ClaimPieces(file)
    }

    /// Claims that stand on one source or on nobody but the author.
    var weak: [[Markdown]] {
        file.claims.filter { $0.isInText && $0.verdict.isDecided }.compactMap { claim in
            guard let basis = pieces.basis(of: claim), basis == .single || basis == .onAuthor else {
                return nil
            }
            let names = claim.bearingEvidence.map(pieces.name).joined(separator: ", ")
            return [
                "**\(pieces.reference(claim))** \(pieces.quoted(claim.focus)): \(basis.title), \(names)"
            ]
        }
    }

    /// Claims that nobody has decided: the check-worthy ones with their words, the heaviest first, of others the numbers.
    var unchecked: Markdown? {
        let again = pieces.bySentence(standing.reopened).map { ($0, " open again:" as Markdown) }
        let never = pieces.bySentence(standing.worthyOpen).map { ($0, "" as Markdown) }
        let worthy = (again + never).map { shared, state -> [Markdown] in
            ["**\(pieces.references(shared.claims))**\(state) \(shared.text)"]
        }
        let others: Markdown? =
            standing.otherOpen.isEmpty
            ? nil : "Less check-worthy: \(pieces.references(standing.otherOpen))."
        let parts = [worthy.isEmpty ? nil : .list(worthy), others].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }

    /// Evidence that may not be relied on any more on the day, by the newsroom's limits.
    var stale: [[Markdown]] {
        guard let day = CalendarDate(iso8601: day) else { return [] }
        return file.staleEvidence(on: day, limits: staleness).map { stale in
            ["**#\(stale.claim)** \(pieces.quoted(stale.focus)): S\(stale.source), \(stale.reason)"]
        }
    }

    var sources: Markdown? {
        let claims = ClaimsBySource(file)
        let items = file.sources.filter { !claims[$0.number].isEmpty }.map { source -> [Markdown] in
            let day: Markdown = source.date.map { ", \($0)" } ?? ""
            return [
                """
                S\(source.number) \(pieces.title(of: source)), \(source.kind.title)\(day): \
                \(pieces.references(claims[source.number]))
                """
            ]
        }
        return items.isEmpty ? nil : .list(items)
    }

    /// How many excerpts were found in the kept copies of their sources, and which a person has to look up.
    private var lookedUp: Markdown? {
        let claims = file.claims.filter(\.isInText)
        let checks = claims.flatMap { $0.evidence.compactMap(\.inCopy) }
        if checks.isEmpty { return nil }
        let standing = checks.count { $0.outcome == .stands }
        let found = standing == 0 ? "none stands" : standing == 1 ? "1 stands" : "\(standing) stand"
        let first: Markdown =
            "Of \(counted(checks.count, "excerpt")) with a kept copy of the source, \(found) word for word in it."
        let untold = claims.flatMap { claim in
            claim.untold.map { piece -> Markdown in
                let why: Markdown = piece.inCopy?.reason.map { ", \($0)" } ?? ""
                return "\(pieces.reference(claim)) in S\(piece.source)\(why)"
            }
        }
        if untold.isEmpty { return first }
        return "\(first) To be looked up by hand: \(untold.joined(separator: "; "))."
    }

    var coverage: Markdown {
        let decided = standing.inText - standing.open.count
        var lines: [Markdown] = [
            """
            The claims are those that stet found and any that people added; every verdict is a person’s, given on the \
            sources that stand with it. \(decided) of \(counted(standing.inText, "claim")) in the text are decided.
            """
        ]
        let basis = Basis.allCases.compactMap { basis -> Markdown? in
            let count = standing.verified.count { pieces.basis(of: $0) == basis }
            return count == 0 ? nil : "\(count) on \(basis.title)"
        }
        if !basis.isEmpty {
            lines.append(
                "The \(standing.verified.count) verified rest: \(basis.joined(separator: ", "))."
            )
        }
        if let lookedUp { lines.append(lookedUp) }
        let waiting = standing.open.filter { $0.work.waitingFor != nil }
        if !waiting.isEmpty {
            let list = waiting.map { claim -> Markdown in
                "\(pieces.reference(claim)) from \(claim.work.waitingFor ?? "")"
            }
            lines.append("Answers are awaited: \(list.joined(separator: ", ")).")
        }
        if !standing.vanished.isEmpty {
            lines.append("No longer in the text: \(pieces.references(standing.vanished)).")
        }
        return lines.joined(separator: "\n\n")
    }
}
