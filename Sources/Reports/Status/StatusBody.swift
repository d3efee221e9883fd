internal import Casework
internal import ClaimExtraction

/// The parts of the status report below its header; a part with nothing to say is nil.
struct StatusBody {
    /// From this check-worthiness on a claim counts as check-worthy.
    static let checkWorthyFrom = 0.5

    private let file: CaseFile
    private let sourcesByNumber: [Int: CaseFile.Source]

    init(_ file: CaseFile) {
        self.file = file
        sourcesByNumber = Dictionary(file.sources.map { ($0.number, $0) }) { first, _ in first }
    }

    // MARK: Counts

    var standing: Markdown {
        guard !file.claims.isEmpty else { return "**No claims** were found or added." }
        let order = Verdict.allCases.filter(\.isDecided) + [.unverified]
        let counts = order.compactMap { verdict -> Markdown? in
            let count = claims(verdict).count
            return count == 0 ? nil : "\(count) \(verdict.title)"
        }
        let worthy = file.claims.filter { $0.checkWorthiness >= StatusBody.checkWorthyFrom }
        let decided = worthy.filter(\.verdict.isDecided).count
        let share: Markdown =
            worthy.isEmpty
            ? "No claim is check-worthy."
            : "**\(decided) of \(worthy.count)** check-worthy claims are decided (\(decided * 100 / worthy.count) %)."
        let total = file.claims.count
        return """
            **\(total) \(total == 1 ? "claim" : "claims"):** \(counts.joined(separator: ", ")).
            \(share)
            """
    }

    // MARK: Claims by verdict

    var mustChange: Markdown? {
        section("Must change", claims(.inaccurate)) { claim in
            let new: Markdown = claim.correction.map { "**\($0)**" } ?? "(no correction given)"
            let change: Markdown =
                "“\(claim.focus)” → \(new)\n  - In the text: \(sentence(of: claim))"
            return entry(change, claim, why: "Why")
        }
    }

    var needsContext: Markdown? {
        section("Needs context", claims(.needsContext)) { claim in
            entry(sentence(of: claim), claim, why: "What is missing")
        }
    }

    var unsettled: Markdown? {
        let claims = claims(.unsupported) + claims(.conflicting)
        return section("Unsupported and conflicting", claims) { claim in
            entry("**\(claim.verdict.title):** \(sentence(of: claim))", claim, why: "Why")
        }
    }

    var notCheckable: Markdown? {
        section("Not checkable", claims(.notCheckable)) { claim in
            entry(sentence(of: claim), claim, why: "Reason")
        }
    }

    var open: Markdown? {
        let open = claims(.unverified).enumerated().sorted { left, right in
            let (a, b) = (left.element.checkWorthiness, right.element.checkWorthiness)
            return a != b ? a > b : left.offset < right.offset
        }.map(\.element)
        guard !open.isEmpty else { return nil }
        let worthy = open.filter { $0.checkWorthiness >= StatusBody.checkWorthyFrom }
        let rest = open.filter { $0.checkWorthiness < StatusBody.checkWorthyFrom }
        var parts: [Markdown] = ["## Still open (\(open.count))"]
        if !worthy.isEmpty { parts += ["### Check-worthy (\(worthy.count))", openTable(worthy)] }
        if !rest.isEmpty { parts += ["### Less check-worthy (\(rest.count))", openTable(rest)] }
        return parts.joined(separator: "\n\n")
    }

    private func openTable(_ claims: [CaseFile.Claim]) -> Markdown {
        table(
            ["Claim", "Weight", "What it says", "About"],
            claims.map {
                [reference($0), weight($0.checkWorthiness), statement(of: $0), "\($0.kind.title)"]
            }
        )
    }

    var verified: Markdown? {
        let verified = claims(.verified)
        guard !verified.isEmpty else { return nil }
        let rows = verified.map { claim -> [Markdown] in
            let note: Markdown = claim.note.map { " — \($0)" } ?? ""
            let evidence = claim.evidence.map { cited($0, withExcerpt: false) }
            return [
                reference(claim), "\(statement(of: claim))\(note)",
                evidence.joined(separator: "; "),
                decision(claim),
            ]
        }
        return [
            "## Verified (\(verified.count))",
            table(["Claim", "What it says", "Sources", "Checked"], rows),
        ].joined(separator: "\n\n")
    }

    // MARK: The rest

    var inconsistencies: Markdown? {
        guard !file.findings.isEmpty else { return nil }
        let entries = file.findings.map { finding -> Markdown in
            let quotes = finding.quotes.map { "“\($0)”" as Markdown }.joined(separator: " · ")
            let places: Markdown = quotes.isEmpty ? "" : "\n  - In the text: \(quotes)"
            return "- **\(finding.kind.title):** \(finding.message)\(places)"
        }
        return "## Inconsistencies in the text (\(file.findings.count))\n\n"
            + entries.joined(separator: "\n")
    }

    var sources: Markdown? {
        guard !file.sources.isEmpty else { return nil }
        let rows = file.sources.map { source -> [Markdown] in
            let claims = file.claims.filter { $0.evidence.contains { $0.source == source.number } }
            return [
                "S\(source.number)", title(of: source), "\(source.kind.title)",
                "\(source.date ?? "")", "\(source.retrieved ?? "")",
                claims.map(reference).joined(separator: ", "),
            ]
        }
        return "## Sources (\(file.sources.count))\n\n"
            + table(["No.", "Source", "Kind", "Date", "Looked at", "For"], rows)
    }

    var signOffs: Markdown {
        let heading: Markdown = "## Sign-offs\n\n"
        guard !file.signOffs.isEmpty else {
            return heading + "Nobody has signed revision \(file.revision.number) yet."
        }
        return heading
            + table(
                ["As", "Who", "When", "Digest"],
                file.signOffs.map {
                    ["\($0.role)", "\($0.by)", "\(Moment.minute($0.at))", "\($0.digest)"]
                }
            )
    }

    // MARK: Pieces

    private func claims(_ verdict: Verdict) -> [CaseFile.Claim] {
        file.claims.filter { $0.verdict == verdict }
    }

    private func reference(_ claim: CaseFile.Claim) -> Markdown { "#\(claim.number)" }

    private func section(
        _ title: Markdown,
        _ claims: [CaseFile.Claim],
        _ entry: (CaseFile.Claim) -> Markdown
    ) -> Markdown? {
        guard !claims.isEmpty else { return nil }
        return "## \(title) (\(claims.count))\n\n" + claims.map(entry).joined(separator: "\n")
    }

    /// A claim as an item of a list: what, the claim in full, why, evidence, who.
    private func entry(_ what: Markdown, _ claim: CaseFile.Claim, why: Markdown) -> Markdown {
        var lines: [Markdown] = ["- **\(reference(claim))** \(what)"]
        if addsToItsSentence(claim) { lines.append("In full: \(claim.statement)") }
        if let note = claim.note { lines.append("\(why): \(note)") }
        lines += claim.evidence.map { "Source: \(cited($0, withExcerpt: true))" }
        let decided = decision(claim)
        if !decided.isEmpty { lines.append("Checked: \(decided)") }
        return lines.joined(separator: "\n  - ")
    }

    /// Whether the restatement says more than the sentence with worked-out dates in brackets.
    private func addsToItsSentence(_ claim: CaseFile.Claim) -> Bool {
        if claim.statement.hasPrefix("[") { return true }
        let words = claim.statement.split(separator: " [").map { part in
            part.split(separator: "]", maxSplits: 1).last ?? ""
        }
        return !claim.sentence.contains(words.joined())
    }

    /// The sentence, with the focus in bold.
    private func sentence(of claim: CaseFile.Claim) -> Markdown {
        let start = claim.focusSpan.start - claim.span.start
        let end = claim.focusSpan.end - claim.span.start
        guard start >= 0, end > start, end <= claim.sentence.unicodeScalars.count else {
            return "“\(claim.sentence)”"
        }
        return "“\(Markdown.text(claim.sentence, bold: start..<end))”"
    }

    /// The claim to be read alone, with the focus in bold where it stands in it: several claims may share a sentence.
    private func statement(of claim: CaseFile.Claim) -> Markdown {
        let statement = Array(claim.statement.unicodeScalars)
        let focus = Array(claim.focus.unicodeScalars)
        // Beyond any sentence that is read, a hostile one would make the search slow.
        guard !focus.isEmpty, focus.count < statement.count, statement.count < 10_000,
            let start = (0...(statement.count - focus.count)).first(where: {
                statement[$0..<$0 + focus.count].elementsEqual(focus)
            })
        else { return "\(claim.statement)" }
        return Markdown.text(claim.statement, bold: start..<start + focus.count)
    }

    /// The source by number and name, how it is used, where in it, and its words.
    private func cited(_ evidence: CaseFile.Evidence, withExcerpt: Bool) -> Markdown {
        var details: [Markdown] = ["\(evidence.use.rawValue)"]
        if evidence.stance != .supports { details.insert("\(evidence.stance.rawValue)", at: 0) }
        if let locator = evidence.locator { details.append("\(locator)") }
        let name = sourcesByNumber[evidence.source].map { " \($0.citedName)" as Markdown } ?? ""
        let head: Markdown = "S\(evidence.source)\(name) (\(details.joined(separator: ", ")))"
        guard withExcerpt, let excerpt = evidence.excerpt, !excerpt.isEmpty else { return head }
        return "\(head): “\(excerpt)”"
    }

    private func decision(_ claim: CaseFile.Claim) -> Markdown {
        guard let person = claim.decidedBy else { return "" }
        return claim.decidedAt.map { "\(person), \(Moment.day($0))" } ?? "\(person)"
    }

    private func title(of source: CaseFile.Source) -> Markdown {
        if source.isConfidential { return "\(source.citedName) (confidential)" }
        let publisher: Markdown = source.publisher.map { ", \($0)" } ?? ""
        let address: Markdown =
            source.url.map { $0 == source.title ? "" : " \(Markdown.address($0))" } ?? ""
        let name: Markdown = source.url == source.title ? .address(source.title) : "\(source.title)"
        return "\(name)\(publisher)\(address)"
    }

    private func weight(_ value: Double) -> Markdown {
        let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
        let digits = hundredths % 100
        return "\(hundredths / 100).\(digits / 10)\(digits % 10)"
    }

    private func table(_ header: [Markdown], _ rows: [[Markdown]]) -> Markdown {
        func line(_ cells: [Markdown]) -> Markdown { "| \(cells.joined(separator: " | ")) |" }
        let rule = line(header.map { _ in "---" })
        return ([line(header), rule] + rows.map(line)).joined(separator: "\n")
    }
}
