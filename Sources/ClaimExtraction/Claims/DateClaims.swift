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
                !isBarePeriod(mention, in: reading), !isNowadays(mention, in: reading)
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

    /// "for the quarter": which one was said before; "in winter": none in particular.
    private func isBarePeriod(_ mention: Mention, in reading: Reading) -> Bool {
        let last = mention.tokens.upperBound - 1
        // "in winter", "winter weather": of any year.
        if mention.tokens.count == 1, DateWords.seasons.contains(reading.tokens.key[last]) {
            return last == 0 || reading.tag(last - 1) != .determiner
        }
        guard DateWords.periods.contains(reading.tokens.key[last]) else { return false }
        return mention.tokens.dropLast().allSatisfy {
            DateWords.pointing.contains(reading.tokens.key[$0])
        }
    }

    /// "Today, most farms use diesel": these days, where the first verb behind is in the present tense.
    private func isNowadays(_ mention: Mention, in reading: Reading) -> Bool {
        let today = mention.tokens.lowerBound
        guard mention.tokens.count == 1, reading.tokens.key[today] == DateWords.today,
            let sentence = reading.sentence(of: today),
            reading.sentences[sentence].tokens.lowerBound == today,
            today + 1 < reading.tokens.count, reading.tokens.key[today + 1] == .comma
        else { return false }
        let first = reading.firstVerbGroup(from: today)
        let verb = reading.verbGroups[min(first, reading.verbGroups.count)...].first { $0.isFinite }
        return verb.map { $0.tense == .present && ($0.tokens.count == 1 || $0.isPassive) } ?? false
    }

    /// "5:00 EDT (2100 UTC)": whether it tells the same time by another clock.
    private func isConversion(_ mention: Mention, in reading: Reading) -> Bool {
        let open = mention.tokens.lowerBound - 1
        return open > 0 && reading.tokens.key[open] == .openBracket
            && mention.tokens.upperBound < reading.tokens.count
            && reading.tokens.key[mention.tokens.upperBound] == .closeBracket
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
        // "an early morning call", "a midday meeting": of what kind, not on which day.
        if mention.tokens.upperBound < reading.tokens.count,
            reading.tag(mention.tokens.upperBound).isNoun,
            mention.tokens.allSatisfy({ DateWords.partsOfDay.contains(reading.tokens.key[$0]) })
        {
            return true
        }
        if let index = reading.mention(.organization, covering: first),
            reading.mentions[index].tokens.count > mention.tokens.count
        {
            return true
        }
        // "the top donors of the 2012 election"
        let year = mention.tokens.upperBound - 1
        guard reading.tokens.kind[year] == .number, year >= 2, year + 1 < reading.tokens.count
        else { return false }
        if mention.tokens.count == 1, isHouseNumber(year, in: reading) { return true }
        // "Orr’s 2000 presidential campaign", "the party’s 2012 nominee"
        if mention.tokens.count == 1, reading.tag(year - 1) == .possessive {
            let noun = reading.tag(year + 1).isAdjective ? year + 2 : year + 1
            return noun < reading.tokens.count
                && DateWords.candidacies.contains(reading.tokens.key[noun])
        }
        // "silent on the 2016 presidential race"
        if mention.tokens.count == 1, reading.tokens.key[year - 1] == .the,
            year + 2 < reading.tokens.count, reading.tag(year + 1).isAdjective,
            DateWords.candidacies.contains(reading.tokens.key[year + 2])
        {
            return true
        }
        return DateWords.contests.contains(reading.tokens.key[year + 1])
            && reading.tokens.key[year - 2] == .of
    }

    /// "of 1909 Tarn Mill Road": the number of a house.
    private func isHouseNumber(_ number: Int, in reading: Reading) -> Bool {
        var token = number + 1
        while token < min(reading.tokens.count, number + 5),
            reading.tokens.kind[token] == .word,
            reading.tokens.shape[token].contains(.capitalised)
        {
            if token > number + 1, DateWords.streets.contains(reading.tokens.key[token]) {
                return true
            }
            token += 1
        }
        return false
    }
}

private enum DateWords {
    static let today = WordKey("today")
    static let partsOfDay = WordSet(
        "early late mid morning midday noon afternoon evening night midnight overnight"
    )
    static let streets = WordSet(
        "street st. st avenue ave. ave road rd. rd drive dr. dr lane ln. boulevard blvd. blvd court place terrace way"
    )
    static let seasons = WordSet("winter spring summer autumn")
    static let periods = WordSet("quarter half period year")
    static let pointing = WordSet("the its fiscal")
    static let candidacies = WordSet(
        "campaign campaigns race bid nominee candidate candidacy nomination ticket primary primaries cycle"
    )
    static let contests = WordSet("election elections campaign race season cycle olympics")
}
