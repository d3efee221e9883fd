/// One claim for each event that is placed on the calendar.
struct DateClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        for (index, mention) in reading.mentions(of: .time) {
            guard case .time(let time) = mention.detail, time.placesOnCalendar,
                voices.asserts(mention.tokens.lowerBound),
                !isOfLaw(mention, in: reading), !isEndOfRange(mention, in: reading),
                !reading.has(.citation, at: mention.tokens.lowerBound),
                !isPartOfName(mention, in: reading), !isConversion(mention, in: reading),
                !isBarePeriod(mention, in: reading), !isNowadays(mention, in: reading)
            else { continue }
            let focus = time.focus ?? withEnd(mention.tokens, in: reading)
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

    /// Whether a year belongs to a law's name, "the Clean Rivers Act of 1988", or alone tells which law it is, "a statute of
    /// 1978"; "a 2017 law" tells when it came.
    private func isOfLaw(_ mention: Mention, in reading: Reading) -> Bool {
        let year = mention.tokens.lowerBound
        if reading.has(.law, at: year) {
            return reading.isInNameOfLaw(year) || year == 0 || mention.tokens.count > 1
                || !ClosedWords.indefinite.contains(reading.tokens.key[year - 1])
        }
        guard year > 2, mention.tokens.count == 1, reading.tokens.kind[year] == .number,
            reading.tokens.key[year - 1] == .of,
            LawWords.heads.contains(reading.tokens.key[year - 2])
        else { return false }
        return reading.tokens.shape[year - 2].contains(.capitalised)
            || ClosedWords.indefinite.contains(reading.tokens.key[year - 3])
    }

    /// "June ⟨through September⟩": one time, to its end.
    private func withEnd(_ start: Range<Int>, in reading: Reading) -> Range<Int> {
        let end = start.upperBound + 1
        guard end < reading.tokens.count, DateWords.through.contains(reading.tokens.key[end - 1]),
            !isYear(start, in: reading),
            let index = reading.mention(.time, covering: end),
            case .time(let time) = reading.mentions[index].detail, time.placesOnCalendar
        else { return start }
        return start.lowerBound..<reading.mentions[index].tokens.upperBound
    }

    /// Whether the beginning of its range, "⟨June⟩ through September", stands for it.
    private func isEndOfRange(_ mention: Mention, in reading: Reading) -> Bool {
        let link = mention.tokens.lowerBound - 1
        guard link > 0, DateWords.through.contains(reading.tokens.key[link]),
            let index = reading.mention(.time, covering: link - 1),
            case .time(let time) = reading.mentions[index].detail
        else { return false }
        let start = reading.mentions[index].tokens
        return time.placesOnCalendar && time.focus == nil && start.upperBound == link
            && !isYear(start, in: reading)
    }

    /// "1956 through 2012": two years are two times.
    private func isYear(_ time: Range<Int>, in reading: Reading) -> Bool {
        time.count == 1 && reading.tokens.kind[time.lowerBound] == .number
    }

    /// "for the quarter": which one was said before; "in winter": none in particular.
    private func isBarePeriod(_ mention: Mention, in reading: Reading) -> Bool {
        let last = mention.tokens.upperBound - 1
        // "in winter", "winter weather": of any year.
        if mention.tokens.count == 1, DateWords.seasons.contains(reading.tokens.key[last]) {
            guard last > 0 else { return true }
            // "by winter", "into autumn": the next one.
            return reading.tag(last - 1) != .determiner
                && (reading.tag(last + 1).isNoun
                    || !DateWords.limiting.contains(reading.tokens.key[last - 1]))
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
        // "an early morning call", "an election night party": of what kind, not on which day.
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
        "early late mid morning midday noon afternoon evening night midnight overnight election"
    )
    static let streets = WordSet(
        "street st. st avenue ave. ave road rd. rd drive dr. dr lane ln. boulevard blvd. blvd court place terrace way"
    )
    static let seasons = WordSet("winter spring summer autumn")
    static let through = WordSet("through thru")
    static let limiting = WordSet("by into until till before after since through")
    static let periods = WordSet("quarter half period year")
    static let pointing = WordSet("the its fiscal")
    static let candidacies = WordSet(
        "campaign campaigns race bid nominee candidate candidacy nomination ticket primary primaries cycle"
    )
    static let contests = WordSet("election elections campaign race season cycle olympics")
}
