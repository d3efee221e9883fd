/// One claim for each number of people, things, money, per cent or any measure.
struct CountClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions(of: .quantity) {
            guard case .quantity(let quantity) = mention.detail, quantity.dimension != .ordinal,
                // "five acres (two hectares)" counts once, and "a mile" nothing.
                !quantity.isConversion, !quantity.isArticle,
                !reading.has(.law, at: mention.tokens.lowerBound),
                !reading.has(.citation, at: mention.tokens.lowerBound),
                voices.asserts(mention.tokens.lowerBound)
            else { continue }
            let focus = quantity.focus.isEmpty ? mention.tokens : quantity.focus
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
