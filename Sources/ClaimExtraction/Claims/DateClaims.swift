/// One claim for each event that is placed on the calendar.
struct DateClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions.enumerated() {
            guard case .time(let time) = mention.detail, time.placesOnCalendar,
                voices.asserts(mention.tokens.lowerBound),
                // The year of "the Clean Rivers Act of 1988" is part of a name.
                !reading.has(.law, at: mention.tokens.lowerBound),
                !reading.has(.citation, at: mention.tokens.lowerBound)
            else { continue }
            let focus = time.focus ?? mention.tokens
            drafts.append(
                ClaimDraft(
                    kind: .date,
                    focus: focus,
                    mention: index,
                    attribution: voices.attribution(over: focus)
                )
            )
        }
    }
}
