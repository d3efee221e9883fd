package import Casework

/// The sources, each with all that rests on it.
package struct SourcesReport: Report {
    package let name = "sources"
    package let summary =
        "Every source with the claims that rest on it and the copies that are kept."
    package let fileExtension = "md"
    package let comparesEvidence = false

    package init() {}

    package func render(_ disclosure: Disclosure, _ settings: ReportSettings) -> String {
        let file = disclosure.file
        let claims = ClaimsBySource(file)
        let pieces = ClaimPieces(file)
        let parts = file.sources.map { source -> Markdown in
            let heading: Markdown = "## S\(source.number) \(source.citedName)"
            return [heading, .list(facts(source, pieces)), rest(on: source, claims, pieces)]
                .joined(separator: "\n\n")
        }
        let empty: Markdown = "No source is cited yet."
        return Markdown.document(
            [
                "# Sources: \(file.title ?? file.slug)",
                ArticleHeader(file, at: settings.time).table,
            ] + (parts.isEmpty ? [empty] : parts)
        )
    }

    /// What is known of a source and how it is kept.
    private func facts(_ source: CaseFile.Source, _ pieces: ClaimPieces) -> [[Markdown]] {
        var facts: [Markdown] = ["\(pieces.title(of: source)); \(source.kind.title)"]
        if let date = source.date { facts.append("Its date: \(date)") }
        if let day = source.retrieved { facts.append("Looked at: \(day)") }
        if let medium = source.medium { facts.append("Asked by: \(medium)") }
        if let person = source.askedBy { facts.append("Who asked: \(person)") }
        if let contact = source.contact { facts.append("Contact: \(contact)") }
        if let group = source.originGroup {
            facts.append("Origin: \(group) (sources with one origin count once)")
        }
        if let file = source.file {
            let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
            facts.append("File: \(name), SHA-256 \(file.sha256)")
        }
        facts += source.snapshots.map(copy)
        return facts.map { [$0] }
    }

    private func copy(_ snapshot: CaseFile.Snapshot) -> Markdown {
        let time = Moment.minute(snapshot.at)
        guard let digest = snapshot.sha256 else {
            return "No copy on \(time): \(snapshot.problem ?? "unknown why")"
        }
        let end = snapshot.finalAddress ?? snapshot.address
        // Of a file its name: where it lay is nobody's matter but the checker's.
        let name = end.hasPrefix("/") ? end.split(separator: "/").last.map(String.init) ?? end : end
        return "Copy of \(time) from \(Markdown.address(name)), SHA-256 \(digest)"
    }

    /// The claims, each with how the source is used for it and whether anything else bears it out.
    private func rest(
        on source: CaseFile.Source,
        _ claims: ClaimsBySource,
        _ pieces: ClaimPieces
    ) -> Markdown {
        let uses = claims[source.number].flatMap { claim in
            claim.evidence.filter { $0.source == source.number }.map { (claim, $0) }
        }
        // Claims of one sentence for which the same words of the source are used in one way share a row.
        var groups: [(cells: [Markdown], claims: [CaseFile.Claim])] = []
        var places: [[String]: Int] = [:]
        for (claim, piece) in uses {
            let cells = cells(claim, piece)
            let key = cells.map(\.source)
            if let place = places[key] {
                groups[place].claims.append(claim)
            } else {
                places[key] = groups.count
                groups.append((cells, [claim]))
            }
        }
        let rows = groups.flatMap { cells, claims in
            pieces.bySentence(claims).map { shared in
                [pieces.references(shared.claims), cells[0], shared.text] + cells.dropFirst()
            }
        }
        if rows.isEmpty { return "Nothing rests on it." }
        let header: [Markdown] = [
            "Claims", "Verdict", "What it says", "Use", "Where", "Words", "Only source",
        ]
        return .table(header, rows)
    }

    /// The claim's verdict, and how the source is used for it: of all rows with the same, the cells but for the words.
    private func cells(_ claim: CaseFile.Claim, _ piece: CaseFile.Evidence) -> [Markdown] {
        let isAlone = Set(claim.evidence.map(\.source)).count == 1
        return [
            "\(claim.standingTitle)", "\(piece.stance.rawValue), \(piece.use.rawValue)",
            "\(piece.locator ?? "")", piece.excerpt.map { "“\($0)”" } ?? "", isAlone ? "yes" : "",
        ]
    }
}
