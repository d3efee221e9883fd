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
        return "Copy of \(time) from \(Markdown.address(end)), SHA-256 \(digest)"
    }

    /// The claims, each with how the source is used for it and whether anything else bears it out.
    private func rest(
        on source: CaseFile.Source,
        _ claims: ClaimsBySource,
        _ pieces: ClaimPieces
    ) -> Markdown {
        let rows = claims[source.number].flatMap { claim in
            claim.evidence.filter { $0.source == source.number }.map { piece -> [Markdown] in
                let isAlone = Set(claim.evidence.map(\.source)).count == 1
                let words: Markdown = piece.excerpt.map { "“\($0)”" } ?? ""
                return [
                    pieces.reference(claim), "\(claim.verdict.title)",
                    pieces.statement(of: claim), "\(piece.stance.rawValue), \(piece.use.rawValue)",
                    "\(piece.locator ?? "")", words, isAlone ? "yes" : "",
                ]
            }
        }
        if rows.isEmpty { return "Nothing rests on it." }
        let header: [Markdown] = [
            "Claim", "Verdict", "What it says", "Use", "Where", "Words", "Only source",
        ]
        return .table(header, rows)
    }
}
