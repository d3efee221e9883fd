/// One claim for each event that is placed on the calendar.
struct DateClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        for (index, mention) in voices.reading.mentions.enumerated() {
            guard case .time(let time) = mention.detail,
                time.timexType == .date || time.timexType == .time,
                voices.asserts(mention.tokens.lowerBound)
            else { continue }
            drafts.append(
                ClaimDraft(
                    kind: .date,
                    focus: mention.tokens,
                    mention: index,
                    attribution: voices.attribution(over: mention.tokens)
                )
            )
        }
    }
}
