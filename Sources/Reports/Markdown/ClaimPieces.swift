internal import Casework
internal import ClaimExtraction

/// Claims, evidence and sources of a case as pieces of Markdown that several reports are put together from.
struct ClaimPieces {
    private let sources: [Int: CaseFile.Source]

    init(_ file: CaseFile) {
        sources = Dictionary(file.sources.map { ($0.number, $0) }) { first, _ in first }
    }

    // MARK: Claims

    func reference(_ claim: CaseFile.Claim) -> Markdown { "#\(claim.number)" }

    func references(_ claims: [CaseFile.Claim]) -> Markdown {
        claims.map(reference).joined(separator: ", ")
    }

    /// The words as they are and as they should be.
    func change(_ claim: CaseFile.Claim, from words: String? = nil) -> Markdown {
        let new: Markdown = claim.correction.map { "**\($0)**" } ?? "(no correction given)"
        return "\(quoted(words ?? claim.focus)) → \(new)"
    }

    /// Words of the article in quotation marks, unless they have their own.
    func quoted(_ words: String) -> Markdown {
        words.hasPrefix("“") && words.hasSuffix("”") ? "\(words)" : "“\(words)”"
    }

    /// The sentence, with the focus in bold.
    func sentence(of claim: CaseFile.Claim) -> Markdown {
        sentence(claim.sentence, at: claim.span, focus: claim.focusSpan)
    }

    func sentence(of place: CaseFile.Place) -> Markdown {
        sentence(place.sentence, at: place.span, focus: place.focusSpan)
    }

    private func sentence(_ sentence: String, at span: Span, focus: Span) -> Markdown {
        let start = focus.start - span.start
        let end = focus.end - span.start
        guard start >= 0, end > start, end <= sentence.unicodeScalars.count else {
            return "“\(sentence)”"
        }
        return "“\(Markdown.text(sentence, bold: start..<end))”"
    }

    /// The claim to be read alone, with the focus in bold where it stands in it: several claims may share a sentence.
    func statement(of claim: CaseFile.Claim) -> Markdown {
        guard let focus = claim.focusInStatement, claim.focus != claim.statement else {
            return "\(claim.statement)"
        }
        return Markdown.text(claim.statement, bold: focus.start..<focus.end)
    }

    /// The statement that the claims share, with the focus of each in bold.
    func statement(of claims: [CaseFile.Claim]) -> Markdown {
        guard claims.count > 1 else { return statement(of: claims[0]) }
        let foci = claims.filter { $0.focus != $0.statement }.compactMap(\.focusInStatement)
        let bold = ClaimPieces.merged(foci.map { $0.start..<$0.end })
        return Markdown.text(claims[0].statement, bold: bold, inserting: [])
    }

    /// Whether the restatement says more than the sentence with worked-out dates in brackets.
    func addsToItsSentence(_ claim: CaseFile.Claim) -> Bool {
        if claim.statement.hasPrefix("[") { return true }
        let words = claim.statement.split(separator: " [").map { part in
            part.split(separator: "]", maxSplits: 1).last ?? ""
        }
        return !claim.sentence.contains(words.joined())
    }

    /// Who decided and on which day; nil where nobody did.
    func decision(_ claim: CaseFile.Claim) -> Markdown? {
        let day = claim.decidedAt.map { "\(Moment.day($0))" as Markdown }
        guard let person = claim.decidedBy else { return day }
        return day.map { "\(person), \($0)" } ?? "\(person)"
    }

    /// The highest of their weights.
    func weight(of claims: [CaseFile.Claim]) -> Markdown {
        let weight = claims.map(\.checkWorthiness).max() ?? 0
        // A number and its decimals by themselves: with its point it would be escaped as an item of a list.
        return String(hundredths: weight).split(separator: ".")
            .map { "\(String($0))" as Markdown }.joined(separator: ".")
    }

    // MARK: Evidence

    /// What the verdict rests on; nil where no source is shown.
    func basis(of claim: CaseFile.Claim) -> Basis? {
        claim.evidence.isEmpty ? nil : Basis(of: claim, sources: sources)
    }

    /// The source by number and name, how it is used, where in it, and its words.
    ///
    /// That it supports the claim is said where the verdict doesn't.
    func cited(
        _ evidence: CaseFile.Evidence,
        for verdict: Verdict,
        withExcerpt: Bool
    ) -> Markdown {
        var details: [Markdown] = ["\(evidence.use.rawValue)"]
        let isPlain = evidence.stance == .supports && [.verified, .unverified].contains(verdict)
        if !isPlain { details.insert("\(evidence.stance.rawValue)", at: 0) }
        if let locator = evidence.locator { details.append("\(locator)") }
        if let day = evidence.asOf { details.append("as of \(day)") }
        if let day = evidence.expires { details.append("good until \(day)") }
        let head: Markdown = "\(name(evidence)) (\(details.joined(separator: ", ")))"
        guard withExcerpt, let excerpt = evidence.excerpt, !excerpt.isEmpty else { return head }
        return "\(head): “\(excerpt)”"
    }

    /// The source of a piece of evidence by number and name.
    func name(_ evidence: CaseFile.Evidence) -> Markdown {
        let name = sources[evidence.source].map { " \($0.citedName)" as Markdown } ?? ""
        return "S\(evidence.source)\(name)"
    }

    /// Where the excerpt's details differ from the claim's, in the words of each.
    func differences(_ evidence: CaseFile.Evidence) -> Markdown {
        let words = (evidence.fit?.mismatches ?? []).map { mismatch -> Markdown in
            "claim: “\(mismatch.claim)”; excerpt: “\(mismatch.evidence)”"
        }
        let day: Markdown = evidence.asOf.map { ", as of \($0)" } ?? ""
        return words.joined(separator: " · ") + day
    }

    /// What became of the excerpt in the kept copy of its source.
    func lookedUp(_ evidence: CaseFile.Evidence) -> Markdown {
        "\(name(evidence)): “\(evidence.excerpt ?? "")” \(evidence.inCopy?.words ?? "")"
    }

    // MARK: Sources

    func title(of source: CaseFile.Source) -> Markdown {
        if source.isConfidential, source.title == source.citedName {
            return "\(source.citedName) (confidential)"
        }
        let alias: Markdown = source.isConfidential ? " (confidential: \(source.citedName))" : ""
        let publisher: Markdown = source.publisher.map { ", \($0)" } ?? ""
        let address: Markdown =
            source.url.map { $0 == source.title ? "" : " \(Markdown.address($0))" } ?? ""
        let name: Markdown = source.url == source.title ? .address(source.title) : "\(source.title)"
        return "\(name)\(alias)\(publisher)\(address)"
    }
}
