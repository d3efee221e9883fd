/// One claim for each number of people, things, money, per cent or any measure.
struct CountClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        for (index, mention) in voices.reading.mentions.enumerated() {
            guard case .quantity(let quantity) = mention.detail, quantity.dimension != .ordinal,
                voices.asserts(mention.tokens.lowerBound)
            else { continue }
            let focus = quantity.focusTokens(in: mention)
            drafts.append(
                ClaimDraft(
                    kind: .count,
                    focus: focus,
                    mention: index,
                    attribution: voices.attribution(over: focus)
                )
            )
        }
    }
}

extension Quantity {
    /// The number with its bound and its noun phrase.
    func focusTokens(in mention: Mention) -> Range<Int> { mention.tokens }
}
