/// One claim for each thing that somebody is reported to have said, written or claimed.
struct StatementClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions(of: .attribution) {
            guard case .attribution(let attribution) = mention.detail, attribution.isStatement
            else { continue }
            let content = reading.trimmed(voices.contentTokens(of: index))
            guard !content.isEmpty else { continue }
            drafts.append(
                ClaimDraft(kind: .statement, focus: content, mention: index, attribution: index)
            )
        }
    }
}

extension Reading {
    /// The tokens without quotation marks, stops and dashes at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isOuterMark(start) { start += 1 }
        while end > start, isOuterMark(end - 1) { end -= 1 }
        return start..<end
    }

    private func isOuterMark(_ token: Int) -> Bool {
        tokens.kind[token] == .punctuation && OuterMarks.set.contains(tokens.key[token])
    }
}

private enum OuterMarks {
    static let set = WordSet(
        "\" ' `` '' \u{201C} \u{201D} \u{2018} \u{2019} \u{201E} \u{AB} \u{BB} . , ; : ! ? - -- \u{2013} \u{2014} ... \u{2026}"
    )
}
