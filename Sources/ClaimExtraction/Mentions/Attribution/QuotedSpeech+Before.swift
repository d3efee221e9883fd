// Quotations without a cue of their own behind a sentence that tells in other words what somebody said.
extension QuotedSpeech {
    /// "Lind said the mill was old. “It leaks at night.”": who reports in the sentence right before goes on in their own words.
    func reportBefore(_ quotation: Quotation) -> Report? {
        guard quotation.open > 0, isIndependent(quotation),
            syntax.startsSentence(quotation.open)
        else { return nil }
        let whole = syntax.sentence(at: quotation.open - 1)
        let sentence = whole.lowerBound..<min(whole.upperBound, quotation.open)
        guard sentence.count < QuotedSpeech.longestSentence,
            isClose(quotation.open, to: sentence.upperBound)
        else { return nil }
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            guard let group = syntax.verbGroup(at: token) else {
                token += 1
                continue
            }
            if let report = report(of: group, in: sentence) { return report }
            token = max(token + 1, group.tokens.upperBound)
        }
        return nil
    }

    /// More tokens than a sentence has that is told in one breath.
    private static let longestSentence = 100

    /// What a verb of saying, of somebody who is named, tells of who speaks.
    private func report(of group: VerbGroup, in sentence: Range<Int>) -> Report? {
        guard group.isFinite, !group.isPassive, !group.isNegated, group.tense != .modal,
            syntax.quotation(at: group.head) == nil,
            let frames = verbs.frames(of: syntax.key(group.head)),
            frames.isSuperset(of: [.clause, .quote]), frames.isDisjoint(with: .stance)
        else { return nil }
        let first = group.tokens.lowerBound
        let inverted =
            syntax.isMarkBefore(first) && first > sentence.lowerBound
            ? sources.source(from: group.tokens.upperBound, limit: sentence.upperBound) : nil
        guard let source = inverted ?? sources.subject(before: first),
            !sources.isRelativePronoun(source.lowerBound)
        else { return nil }
        return Report(source: source, cue: group.tokens)
    }
}
