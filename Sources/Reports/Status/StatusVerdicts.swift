internal import Casework

/// The parts of the status report about claims that somebody decided; a part with nothing to say is nil.
struct StatusVerdicts {
    private let file: CaseFile
    private let standing: Standing
    private let pieces: ClaimPieces

    init(_ file: CaseFile, _ standing: Standing) {
        self.file = file
        self.standing = standing
        pieces = ClaimPieces(file)
    }

    // MARK: Counts

    var summary: Markdown {
        guard !file.claims.isEmpty else { return "**No claims** were found or added." }
        let groups: [(Markdown, Int)] = [
            ("verified", standing.verified.count),
            ("corrected", standing.corrected.count),
            ("needs context", standing.shouldChange.count),
            ("inaccurate", standing.mustChange.count),
            ("unsupported", standing.unconfirmed.count { $0.verdict == .unsupported }),
            ("conflicting", standing.unconfirmed.count { $0.verdict == .conflicting }),
            ("not checkable", standing.judgementCalls.count),
            ("open", standing.open.count),
        ]
        let counts = groups.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" as Markdown }
        let ready = Readiness(file, standing)
        let share: Markdown =
            ready.worthy == 0
            ? "No claim is check-worthy."
            : "**\(ready.decided) of \(ready.worthy)** check-worthy claims are decided (\(ready.percent) %)."
        let verdict: Markdown =
            ready.obstacles.isEmpty
            ? "**Settled:** nothing is left to do."
            : "**Not settled:** \(ready.sentence)."
        return """
            \(verdict)

            **\(counted(standing.inText, "claim")):** \(counts.joined(separator: ", ")).
            \(share)
            """
    }

    // MARK: Claims by verdict

    var mustChange: Markdown? {
        .section(
            "Must change",
            standing.mustChange.map { claim in
                let change: [Markdown] = [
                    pieces.change(claim), "In the text: \(pieces.sentence(of: claim))",
                ]
                return entry(change + notTaken(claim), claim, why: "Why")
            }
        )
    }

    var needsContext: Markdown? {
        .section(
            "Needs context",
            standing.shouldChange.map { claim in
                let change = claim.correction == nil ? [] : ["Better: " + pieces.change(claim)]
                return entry(
                    [pieces.sentence(of: claim)] + change + notTaken(claim),
                    claim,
                    why: "What is missing"
                )
            }
        )
    }

    var unconfirmed: Markdown? {
        .section(
            "Could not be confirmed",
            standing.unconfirmed.map {
                entry(
                    ["**\($0.verdict.title):** \(pieces.sentence(of: $0))"],
                    $0,
                    why: "Why"
                )
            }
        )
    }

    /// What somebody verified although a source says otherwise.
    var contradicted: Markdown? {
        .section(
            "Verified though contradicted",
            standing.contradicted.map { entry([pieces.sentence(of: $0)], $0, why: "Note") }
        )
    }

    var notCheckable: Markdown? {
        .section(
            "Not checkable",
            standing.judgementCalls.map {
                entry([pieces.sentence(of: $0)], $0, why: "Reason")
            }
        )
    }

    /// Evidence that is said to support a claim and says something else.
    var misfits: Markdown? {
        let claims = file.claims.filter { $0.isInText && $0.hasMisfits }
        return .section(
            "Excerpts that differ from what they support",
            claims.map { claim in
                let head: Markdown =
                    "**\(pieces.reference(claim))** \(claim.verdict.title): \(pieces.sentence(of: claim))"
                return [head]
                    + claim.misfits.map { "\(pieces.name($0)): \(pieces.differences($0))" }
            }
        )
    }

    /// Excerpts that aren't, or no longer, where they were taken from.
    var lost: Markdown? {
        looked("Excerpts that a kept copy of the source does not have", \.lost)
    }

    /// Excerpts in copies that no program can read.
    var untold: Markdown? {
        looked("Excerpts to look up by hand in the kept copies", \.untold)
    }

    private func looked(
        _ title: Markdown,
        _ pieces: (CaseFile.Claim) -> [CaseFile.Evidence]
    ) -> Markdown? {
        let entries = file.claims.filter(\.isInText).compactMap { claim -> [Markdown]? in
            let evidence = pieces(claim)
            if evidence.isEmpty { return nil }
            let head: Markdown =
                "**\(self.pieces.reference(claim))** \(claim.verdict.title): \(self.pieces.sentence(of: claim))"
            return [head] + evidence.map(self.pieces.lookedUp)
        }
        return .section(title, entries)
    }

    var verified: Markdown? {
        let shared = pieces.bySentence(standing.verified, apart: grounds)
        let rows = shared.map { shared -> [Markdown] in
            let claim = shared.claims[0]
            let note: Markdown = claim.note.map { " — \($0)" } ?? ""
            let words: [Markdown] = [pieces.references(shared.claims), "\(shared.text)\(note)"]
            return words + grounds(claim).dropLast()
        }
        guard !rows.isEmpty else { return nil }
        return .section(
            "Verified (\(standing.verified.count))",
            .table(["Claims", "What it says", "Rests on", "Sources", "Checked"], rows)
        )
    }

    /// What claims in one row of the table have in common: what they rest on, the sources, who checked, and the note.
    private func grounds(_ claim: CaseFile.Claim) -> [Markdown] {
        let evidence = claim.evidence.map {
            pieces.cited($0, for: claim.verdict, withExcerpt: false)
        }
        return [
            "\(pieces.basis(of: claim)?.title ?? "")", evidence.joined(separator: "; "),
            pieces.decision(claim) ?? "", "\(claim.note ?? "")",
        ]
    }

    var corrected: Markdown? {
        .section(
            "Corrected in the text",
            standing.corrected.map { claim in
                let taken: Markdown =
                    claim.correctionTakenIn.map { " since revision \($0)" } ?? ""
                let head: Markdown =
                    "**\(pieces.reference(claim))** \(pieces.change(claim, from: claim.before?.focus))"
                let decision = pieces.decision(claim).map { "Asked for by \($0)" as Markdown }
                return [
                    "\(head)\(taken)", "Now: \(pieces.sentence(of: claim))",
                    claim.note.map { "Why: \($0)" }, decision,
                ].compactMap(\.self)
            }
        )
    }

    // MARK: Sources

    var sources: Markdown? {
        guard !file.sources.isEmpty else { return nil }
        let claims = ClaimsBySource(file)
        let rows = file.sources.map { source -> [Markdown] in
            [
                "S\(source.number)", pieces.title(of: source), "\(source.kind.title)",
                "\(source.date ?? "")", "\(source.retrieved ?? "")",
                pieces.references(claims[source.number]),
            ]
        }
        return .section(
            "Sources (\(rows.count))",
            .table(["No.", "Source", "Kind", "Date", "Looked at", "For"], rows)
        )
    }

    // MARK: Pieces

    /// A claim as an item of a list: what, the claim in full, why, evidence, who.
    private func entry(_ what: [Markdown], _ claim: CaseFile.Claim, why: Markdown) -> [Markdown] {
        var lines = what
        lines[0] = "**\(pieces.reference(claim))** \(what[0])"
        if pieces.addsToItsSentence(claim) { lines.append("In full: \(claim.statement)") }
        if let note = claim.note { lines.append("\(why): \(note)") }
        lines += claim.evidence.map {
            "Source: \(pieces.cited($0, for: claim.verdict, withExcerpt: true))"
        }
        if let basis = pieces.basis(of: claim) { lines.append("Rests on: \(basis.title)") }
        if let decision = pieces.decision(claim) { lines.append("Checked: \(decision)") }
        return lines
    }

    /// Says that a revision came after the correction was asked for and doesn't have it.
    private func notTaken(_ claim: CaseFile.Claim) -> [Markdown] {
        guard claim.correction != nil, let asked = claim.decidedAt,
            let last = file.revisions.last, last.number > 1, last.added > asked
        else { return [] }
        let day = Moment.day(last.added)
        return ["**Not taken:** revision \(last.number) of \(day) still has the old words"]
    }
}

/// The claims that rest on each source, in text order.
struct ClaimsBySource {
    private let claims: [CaseFile.Claim]
    private var places: [Int: [Int]] = [:]

    init(_ file: CaseFile) {
        claims = file.claims
        for place in claims.indices {
            for source in Set(claims[place].evidence.map(\.source)) {
                places[source, default: []].append(place)
            }
        }
    }

    subscript(source: Int) -> [CaseFile.Claim] { (places[source] ?? []).map { claims[$0] } }
}
