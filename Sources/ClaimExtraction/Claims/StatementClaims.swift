/// One claim for each thing that somebody is reported to have said, written or claimed.
struct StatementClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions(of: .attribution) {
            guard case .attribution(let attribution) = mention.detail, attribution.isStatement
            else { continue }
            if isRuled(attribution, mention, in: reading) { continue }
            let content = reading.trimmed(voices.contentTokens(of: index))
            guard !content.isEmpty, !isPointing(content, in: reading),
                !isBareRequest(attribution, mention, content, in: reading)
            else { continue }
            if attribution.mode == .indirect, voices.isInHeadline(content.lowerBound) { continue }
            drafts.append(
                ClaimDraft(kind: .statement, focus: content, mention: index, attribution: index)
            )
        }
    }

    /// "asked for ⟨it twice⟩": a pronoun alone says nothing.
    private func isPointing(_ content: Range<Int>, in reading: Reading) -> Bool {
        reading.tag(content.lowerBound) == .pronoun
            && content.dropFirst().allSatisfy {
                reading.tag($0).isAdverb || StatementWords.often.contains(reading.tokens.key[$0])
            }
    }

    /// "asked for ⟨the file⟩": what somebody wanted to have; "asked for permission to leave" can be verified.
    private func isBareRequest(
        _ attribution: Attribution,
        _ mention: Mention,
        _ content: Range<Int>,
        in reading: Reading
    ) -> Bool {
        guard attribution.mode == .indirect, content.count <= 3, let cue = attribution.cue,
            case let tokens = reading.tokens(of: cue, within: mention.tokens),
            tokens.last.map({ reading.tokens.key[$0] }) == .for,
            tokens.contains(where: { StatementWords.asking.contains(reading.tokens.key[$0]) })
        else { return false }
        return content.allSatisfy { !reading.tag($0).isVerb && reading.tag($0) != .number }
    }

    /// "The court declared the rule unlawful", "A judge ordered the release of the files": the ruling says it.
    private func isRuled(_ attribution: Attribution, _ mention: Mention, in reading: Reading)
        -> Bool
    {
        guard attribution.mode != .direct, let cue = attribution.cue else { return false }
        let tokens = reading.tokens(of: cue, within: mention.tokens)
        // "ruled that the map was “unlawful”": the words are quoted.
        if attribution.mode == .mixed,
            tokens.contains(where: { StatementWords.saying.contains(reading.tokens.key[$0]) })
        {
            return false
        }
        return tokens.contains { reading.has(.ruling, at: $0) }
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

private enum StatementWords {
    static let asking = WordSet("ask asks asked asking")
    static let often = WordSet("twice once again too")
    /// What a court does in words that may be quoted.
    static let saying = WordSet(
        "ruled rules found finds held holds said says wrote writes concluded noted"
    )
}
