/// One claim for each event that is placed on the calendar.
struct DateClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions(of: .time) {
            guard case .time(let time) = mention.detail, time.placesOnCalendar,
                voices.asserts(mention.tokens.lowerBound),
                // The year of "the Clean Rivers Act of 1988" is part of a name.
                !reading.has(.law, at: mention.tokens.lowerBound),
                !reading.has(.citation, at: mention.tokens.lowerBound),
                !isPartOfName(mention, in: reading), !isConversion(mention, in: reading),
                !isBarePeriod(mention, in: reading)
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

    /// "for the quarter": which one was said before.
    private func isBarePeriod(_ mention: Mention, in reading: Reading) -> Bool {
        let last = mention.tokens.upperBound - 1
        guard DateWords.periods.contains(reading.tokens.key[last]) else { return false }
        return mention.tokens.dropLast().allSatisfy {
            DateWords.pointing.contains(reading.tokens.key[$0])
        }
    }

    /// "5:00 EDT (2100 UTC)": whether it tells the same time by another clock.
    private func isConversion(_ mention: Mention, in reading: Reading) -> Bool {
        let open = mention.tokens.lowerBound - 1
        return open > 0 && reading.tokens.key[open] == Marks.openBracket
            && mention.tokens.upperBound < reading.tokens.count
            && reading.tokens.key[mention.tokens.upperBound] == Marks.closeBracket
            && isClockTime(mention)
            && reading.mention(.time, covering: open - 1).map {
                isClockTime(reading.mentions[$0])
            } ?? false
    }

    private func isClockTime(_ mention: Mention) -> Bool {
        guard case .time(let time) = mention.detail else { return false }
        return time.timexType == .time
    }

    /// Whether the words belong to a newspaper's or body's name, or a year only tells which election.
    private func isPartOfName(_ mention: Mention, in reading: Reading) -> Bool {
        let first = mention.tokens.lowerBound
        if reading.tokens.shape[first].contains(.allCapitals) { return true }
        if let index = reading.mention(.organization, covering: first),
            reading.mentions[index].tokens.count > mention.tokens.count
        {
            return true
        }
        // "the top donors of the 2012 election"
        let year = mention.tokens.upperBound - 1
        guard reading.tokens.kind[year] == .number, year >= 2, year + 1 < reading.tokens.count
        else { return false }
        return DateWords.contests.contains(reading.tokens.key[year + 1])
            && reading.tokens.key[year - 2] == DateWords.of
    }
}

private enum DateWords {
    static let of = WordKey("of")
    static let periods = WordSet("quarter half period")
    static let pointing = WordSet("the its fiscal")
    static let contests = WordSet("election elections campaign race season cycle olympics")
}
