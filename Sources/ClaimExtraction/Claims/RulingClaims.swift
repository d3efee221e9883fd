/// One claim for each act in a legal case.
struct RulingClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        for (index, mention) in voices.reading.mentions(of: .ruling) {
            guard voices.asserts(mention.tokens.lowerBound) else { continue }
            drafts.append(
                ClaimDraft(
                    kind: .ruling,
                    focus: mention.tokens,
                    mention: index,
                    attribution: voices.attribution(over: mention.tokens)
                )
            )
        }
    }
}
