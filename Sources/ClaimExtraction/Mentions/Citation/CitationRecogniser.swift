/// Finds citations of cases, statutes, regulations, dockets, bills and executive orders.
///
/// Every citation holds a number, so the search looks around numbers only. Forms follow The Bluebook:
/// A Uniform System of Citation; short forms that repeat a citation ("id.", "supra") are none.
struct CitationRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for found in CitationFinder(reading: reading).citations() {
            reading.add(.citation(found.citation), over: found.tokens)
        }
    }
}

private struct CitationFinder {
    private let text: CitationText
    private let reporters: ReporterCitationReader
    private let dockets: DocketReader
    private let legislation: LegislationReader

    init(reading: Reading) {
        text = CitationText(reading: reading)
        reporters = ReporterCitationReader(text: text)
        dockets = DocketReader(text: text)
        legislation = LegislationReader(text: text)
    }

    func citations() -> [CitationText.Found] {
        var found: [CitationText.Found] = []
        var free = 0
        // Where the last docket number ended: it may belong to the case cited behind it.
        var docketEnd = 0
        for token in 0..<text.tokens.count where text.tokens.kind[token] == .number && token >= free
        {
            guard hasCompany(token) else { continue }
            if var citation = reporters.citation(withVolumeAt: token),
                citation.tokens.lowerBound >= free
            {
                if docketEnd > 0, citation.citation.kind == .case,
                    docketEnd + 1 == citation.tokens.lowerBound,
                    text.has(WordKey.comma, at: docketEnd), let docket = found.popLast()
                {
                    // "No. 20-1234, 2021 WL 12345": the docket is part of the citation.
                    citation.tokens = docket.tokens.lowerBound..<citation.tokens.upperBound
                }
                found.append(citation)
                free = citation.tokens.upperBound
                docketEnd = 0
            } else if let docket = dockets.docket(at: token, previous: docketEnd),
                docket.tokens.lowerBound >= free
            {
                found.append(
                    CitationText.Found(
                        tokens: docket.tokens,
                        citation: Citation(kind: .docket, normalized: docket.normalized)
                    )
                )
                free = docket.tokens.upperBound
                docketEnd = free
            } else if let citation = legislation.citation(at: token)
                ?? reporters.citation(withPlaceAt: token, floor: free),
                citation.tokens.lowerBound >= free
            {
                found.append(citation)
                free = citation.tokens.upperBound
                docketEnd = 0
            }
        }
        return found
    }

    /// Whether a word or mark stands beside the number that citations have there.
    ///
    /// Most numbers of an article stand between small words and are done with here.
    private func hasCompany(_ token: Int) -> Bool {
        let next = token + 1
        if text.continues(to: next) {
            if text.isCapital(next) { return true }
            let key = text.tokens.key[next]
            if key == .hyphen || key == .colon || key == .comma
                || key == .of
            {
                return true
            }
            if text.isGlued(next), text.tokens.kind[next] == .word { return true }
        }
        guard text.continues(to: token) else { return false }
        let before = token - 1
        return text.isCapital(before) || text.tokens.kind[before] == .punctuation
            || text.tokens.kind[before] == .clitic
            || CitationFinder.placeWords.contains(text.tokens.key[before])
    }

    private static let placeWords = WordSet(
        "no. nos. number sec. section sections sec tit. title ch. chapter art. art article r. rule part pt. par. p p. at"
    )
}
