internal import Casework
internal import ClaimExtraction

/// Compares the words between a claim's quotation marks with what was said.
struct QuoteComparison {
    struct Finding {
        let span: Span
        /// Where the words stand in the excerpt; nil where nothing like them does.
        let place: Span?
        let isExact: Bool
    }

    let claim: ComparedText
    let evidence: ComparedText
    /// What stands between quotation marks in the claim.
    let quotations: [Span]

    init(claim: ComparedText, evidence: ComparedText) {
        self.claim = claim
        self.evidence = evidence
        quotations = Array(Self.quotations(of: claim).prefix(20))
    }

    var findings: [Finding] {
        let said = QuotedWords(evidence, evidence.all, isClaim: false)
        return quotations.map { finding(for: $0, in: said) }
    }

    private func finding(for span: Span, in said: QuotedWords) -> Finding {
        let quoted = QuotedWords(claim, span, isClaim: true)
        guard !quoted.words.isEmpty, quoted.words.count <= 400 else {
            return Finding(span: span, place: nil, isExact: false)
        }
        if let place = quoted.place(in: said) {
            return Finding(span: span, place: place, isExact: true)
        }
        if let place = exchanged(quoted, in: said) {
            return Finding(span: span, place: place, isExact: false)
        }
        // The part that was found least well, so that the mismatch shows the words that differ.
        let parts = quoted.parts.map { ($0, NearestStretch(of: $0.map(\.plain), in: said.plains)) }
        let total = parts.reduce(0) { $0 + $1.0.count }
        let matched = parts.reduce(0) { $0 + ($1.1?.matches ?? 0) }
        guard matched >= 2 || total == 1 && matched == 1, 2 * matched >= total,
            let worst = parts.max(by: { Self.loss($0) < Self.loss($1) }), let found = worst.1
        else { return Finding(span: span, place: nil, isExact: false) }
        // Every part stands there: what lies between them makes the difference.
        let isWhole = found.cost == 0
        let ranges = isWhole ? parts.compactMap { $0.1?.range } : [found.range]
        let words = isWhole ? quoted.words : worst.0
        guard let first = ranges.map(\.lowerBound).min().map({ said.words[$0] }),
            let last = ranges.map(\.upperBound).max().map({ said.words[$0 - 1] }),
            let start = words.first?.span.start, let end = words.last?.span.end
        else { return Finding(span: span, place: nil, isExact: false) }
        return Finding(
            span: Span(start: start, end: end),
            place: Span(start: first.span.start, end: last.span.end),
            isExact: false
        )
    }

    /// Where the same few words stand in another order.
    private func exchanged(_ quoted: QuotedWords, in said: QuotedWords) -> Span? {
        let count = quoted.words.count
        guard (2...8).contains(count), said.words.count >= count else { return nil }
        let wanted = quoted.plains.sorted()
        for start in 0...(said.words.count - count) {
            let window = said.words[start..<start + count]
            guard let first = window.first, let last = window.last, wanted.contains(first.plain),
                window.map(\.plain).sorted() == wanted
            else { continue }
            return Span(start: first.span.start, end: last.span.end)
        }
        return nil
    }

    private static func loss(_ part: ([QuotedWords.Word], NearestStretch?)) -> Int {
        part.1.map(\.cost) ?? part.0.count
    }

    /// The spans between double quotation marks, or between single ones that open after a space.
    private static func quotations(of text: ComparedText) -> [Span] {
        var spans: [Span] = []
        var open: (mark: Unicode.Scalar, index: Int)?
        for (index, scalar) in text.scalars.enumerated() {
            if let start = open {
                guard start.mark == scalar else { continue }
                let next = index + 1 < text.scalars.count ? text.scalars[index + 1] : " "
                if scalar == "’" || scalar == "'", next.properties.isAlphabetic { continue }
                spans.append(Span(start: start.index, end: index))
                open = nil
            } else if let mark = closing[scalar] {
                let before = index > 0 ? text.scalars[index - 1] : " "
                if scalar == "'" || scalar == "‘", before.properties.isAlphabetic { continue }
                open = (mark, index + 1)
            }
        }
        return spans
    }

    private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "”", "\"": "\"", "„": "“", "«": "»", "‘": "’", "'": "'",
    ]
}

extension Outcome {
    /// Compares the quotations of the focus; those that nothing in the excerpt resembles are left out.
    mutating func compareQuotes(_ findings: [QuoteComparison.Finding]) {
        for finding in findings {
            guard let place = finding.place else { continue }
            found(place, differing: finding.isExact ? nil : .quote, from: finding.span)
        }
    }

    /// Compares quotations outside the focus, if the excerpt is about the same thing and they are no mere terms.
    mutating func compareQuotesBesides(_ findings: [QuoteComparison.Finding]) {
        guard !counterparts.isEmpty else { return }
        for finding in findings where !finding.isExact {
            guard let place = finding.place, claim.wordRange(finding.span).count >= 4 else {
                continue
            }
            differ(.quote, finding.span, place)
        }
    }
}
