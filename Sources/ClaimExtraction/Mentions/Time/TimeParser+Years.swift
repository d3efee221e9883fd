extension TimeParser {
    /// A number of four digits that can be a year, wherever it stands.
    func yearNumber(at token: Int) -> (value: Int, end: Int)? {
        guard let value = integer(token) else {
            guard let year = spelledYear(at: token), case .named(let place, _) = year.meaning,
                let value = place.year
            else { return nil }
            return (value, year.end)
        }
        if has(.christian, at: token + 1), digitCount(token) <= 4 { return (value, token + 1) }
        guard digitCount(token) == 4, (1000...2999).contains(value) else { return nil }
        if role(token + 1) == .colon, isJoined(token + 1), isJoined(token + 2) { return nil }
        return (value, token + 1)
    }

    /// "2025", "1776" after a preposition, "490 BC".
    func year(at token: Int) -> Reading? {
        guard let value = integer(token) else { return nil }
        if has(.christian, at: token + 1), value > 0, digitCount(token) <= 4,
            self.value(token + 1) < 0 || value < 2100
        {
            let year = self.value(token + 1) < 0 ? -value : value
            return (.named(CalendarPlace(year, .year), .tense), token + 2)
        }
        if digitCount(token) == 2 { return secondDecade(at: token) }
        guard digitCount(token) == 4, (1000...2100).contains(value), isYearPlace(token, value)
        else { return nil }
        // "1990's third quarter"
        let part = partOfYear(at: skippingGenitive(token + 1))
        if part == nil, let decade = decade(at: token) { return decade }
        if let part {
            return (.named(CalendarPlace(value, part.value), .tense), part.end)
        }
        if has(.season, .maybeSeason, at: token + 1),
            let season = Season(rawValue: words[token + 1].value)
        {
            return (.named(CalendarPlace(value, .season(season)), .tense), token + 2)
        }
        return (.named(CalendarPlace(value, .year), .tense), token + 1)
    }

    /// The token after the "'s" of "1988's third quarter", or the token itself.
    func skippingGenitive(_ token: Int) -> Int {
        let end = role(token) == .apostrophe ? token + 1 : token
        return isJoined(end) && has(.plural, .possessive, at: end) ? end + 1 : token
    }

    /// "AD 79".
    func yearAfterEra(at token: Int) -> Reading? {
        guard value(token) > 0, tokens.shape[token].contains(.capitalised),
            let year = integer(token + 1), (1...2100).contains(year), !isJoined(token + 1),
            !has(.hyphen, .units, .unit, at: token + 2)
        else { return nil }
        return (.named(CalendarPlace(year, .year), .tense), token + 2)
    }

    /// "the nineteen-fifties".
    func spelledDecade(at token: Int) -> Reading? {
        let next = skippingHyphen(token + 1)
        guard (16...20).contains(value(token)), role(next) == .decadeWord else { return nil }
        let decade = CalendarPlace(100 * value(token) + value(next), .decade)
        return (.named(decade, .tense), next + 1)
    }

    /// Whether a year can stand here: nothing is counted or measured by it.
    private func isYearPlace(_ token: Int, _ value: Int) -> Bool {
        if token > sentence.lowerBound, isJoined(token), !mayTouchYear(before: token) {
            return false
        }
        if isJoined(token + 1), !mayTouchYear(after: token) { return false }
        if has(.units, .number, at: token + 1) || role(token - 1) == .several { return false }
        if isOne(of: TimeWords.people, token + 1)
            || tokens.areCounted(
                fourDigits: token,
                worth: value,
                from: sentence.lowerBound,
                tags: tags
            )
        {
            return false
        }
        if isOne(of: TimeWords.yearContexts, token - 1) || token == sentence.lowerBound {
            return true
        }
        // "c. 1480"
        if role(token - 1) == .stop, isJoined(token - 1), isOne(of: TimeWords.circa, token - 2),
            !isCapitalised(token - 2)
        {
            return true
        }
        // "Tokyo 2020", "the Orion 1980": a name.
        if isCapitalised(token - 1), isWord(token - 1), isOther(token - 1) { return false }
        guard value >= 1900 else { return has(.month, .season, .possessive, at: token - 1) }
        if isOne(of: TimeWords.measuredOfYears, token + 1) { return true }
        // "Some 2000 protesters" is a count.
        if tags.indices.contains(token + 1), tags[token + 1] == .nounPlural,
            token > sentence.lowerBound,
            tags[token - 1] != .determiner
        {
            return false
        }
        return !has(.approximately, .over, .least, .than, .most, at: token - 1)
    }

    /// Whether what touches the digits from before leaves them a year: "mid-1980", but not "555-1234", "A-2000".
    private func mayTouchYear(before token: Int) -> Bool {
        guard
            has(.hyphen, .open, .slash, .apostrophe, at: token - 1)
                || tokens.kind[token - 1] == .punctuation && !isCurrency(token - 1)
        else { return false }
        let before = token - 2
        guard has(.hyphen, .slash, at: token - 1), isJoined(token - 1),
            before >= sentence.lowerBound
        else { return true }
        // A telephone number has more parts.
        if has(.hyphen, .slash, at: before - 1), isJoined(before) { return false }
        return digitCount(before) == 4 || has(.early, .month, .maybeMonth, at: before)
            || !tokens.shape[before].contains(.allCapitals) && isWord(before)
    }

    /// Whether what touches the digits from behind leaves them a year: "1980s", but not "1980-12", "1980m", "1980%".
    private func mayTouchYear(after token: Int) -> Bool {
        if role(token + 1) == .hyphen, isJoined(token + 2), digitCount(token + 2) > 0 {
            return false
        }
        if tokens.kind[token + 1] == .word,
            !has(.plural, .quarterCode, .halfCode, at: token + 1)
        {
            return false
        }
        // "2005: The first elections" is a heading.
        let isHeading =
            role(token + 1) == .colon && token == sentence.lowerBound && !isJoined(token + 2)
        return isHeading || !isOne(of: TimeWords.measures, token + 1)
    }

    private func isCurrency(_ token: Int) -> Bool { isOne(of: TimeWords.currencies, token) }

    /// "1990s", "1990's".
    func decade(at token: Int) -> Reading? {
        guard let value = integer(token), value % 10 == 0,
            // "1990 s"
            isJoined(token + 1)
                || digitCount(token) == 4 && role(token + 1) == .plural && isAtEnd(token + 2)
        else { return nil }
        var end = token + 1
        if role(end) == .apostrophe, isJoined(end + 1) { end += 1 }
        guard has(.plural, .possessive, at: end) else { return nil }
        // "1990's" before a noun is more often a possessive, but only a round year can be a decade.
        switch digitCount(token) {
        case 4 where value % 100 == 0 && value < 1900:
            return (.named(CalendarPlace(value, .century), .tense), end + 1)
        case 4: return (.named(CalendarPlace(value, .decade), .tense), end + 1)
        case 2:
            return (
                .named(CalendarPlace(value < 30 ? 2000 + value : 1900 + value, .decade), .tense),
                end + 1
            )
        default: return nil
        }
    }

    /// The "80s" of "the 70s and 80s" and "the 1970s and 80s".
    private func secondDecade(at token: Int) -> Reading? {
        let connector = role(token - 1) == .the ? token - 2 : token - 1
        let first = connector - 2
        guard has(.and, .or, .to, .hyphen, at: connector), role(connector - 1) == .plural,
            let before = integer(first), before % 10 == 0, let second = integer(token),
            let decade = decade(at: token)
        else { return nil }
        if digitCount(first) == 4 {
            return (.named(CalendarPlace(before / 100 * 100 + second, .decade), .tense), decade.end)
        }
        return role(first - 1) == .the && !isAfterMeasure(first - 1) ? decade : nil
    }

    /// "'98", "'90s".
    func isApostropheYear(at token: Int) -> Bool {
        role(token) == .apostrophe && isJoined(token + 1) && digitCount(token + 1) == 2
            && !(isJoined(token + 2) && isWord(token + 2) && role(token + 2) != .plural)
    }

    func shortYear(at token: Int) -> (value: Int, end: Int)? {
        guard isApostropheYear(at: token), let value = integer(token + 1) else { return nil }
        return (fullYear(value), token + 2)
    }

    func apostropheYear(at token: Int) -> Reading? {
        guard isApostropheYear(at: token) else { return nil }
        if let decade = decade(at: token + 1) { return decade }
        guard has(.inside, .since, .of, .the, .and, .to, .from, .until, at: token - 1),
            let year = shortYear(at: token)
        else { return nil }
        return (.named(CalendarPlace(year.value, .year), .tense), year.end)
    }

    /// "nineteen ninety-six", "two thousand", "two thousand and four", "twenty twenty-five".
    func spelledYear(at token: Int) -> Reading? {
        guard role(token) == .number, !has(.digits, at: token - 1) else { return nil }
        let first = value(token)
        var year: (value: Int, end: Int)?
        if (16...20).contains(first), role(token + 1) == .number, value(token + 1) == 100 {
            // "nineteen hundred and ninety-three"
            let next = role(token + 2) == .and ? token + 3 : token + 2
            guard let rest = tens(at: next) else { return nil }
            year = (first * 100 + rest.value, rest.end)
        } else if (16...20).contains(first), let rest = tens(at: token + 1), rest.value >= 10 {
            year = (first * 100 + rest.value, rest.end)
        } else if first == 2, value(token + 1) == 1000, role(token + 1) == .number,
            has(.inside, .since, .unit, .of, .month, .holiday, at: token - 1)
        {
            let next = role(token + 2) == .and ? token + 3 : token + 2
            if let rest = tens(at: next) {
                year = (2000 + rest.value, rest.end)
            } else {
                year = (2000, token + 2)
            }
        }
        guard let year, !has(.units, .unit, at: year.end) else { return nil }
        return (.named(CalendarPlace(year.value, .year), .tense), year.end)
    }

    // MARK: Last year, two years ago

    /// "last year", "that year", "two years ago", "in three years".
    func relativeYear(at token: Int) -> Reading? {
        if has(.last, .this, .next, .that, .same, .the, .following, .current, at: token) {
            guard let year = plainDate(at: token), namesYear(year.meaning) else { return nil }
            return year
        }
        let isAhead = role(token) == .inside
        guard has(.number, .digits, .article, .several, .couple, .inside, at: token),
            let amount = yearCount(at: isAhead ? token + 1 : token), amount.value.isKnown
        else { return nil }
        if isAhead {
            guard isPhraseEnd(amount.end) else { return nil }
            return (.shifted(amount.value, .year, isEarlier: false, .publication), amount.end)
        }
        switch role(amount.end) {
        case .ago:
            return (.shifted(amount.value, .year, isEarlier: true, .publication), amount.end + 1)
        case .hence:
            return (.shifted(amount.value, .year, isEarlier: false, .publication), amount.end + 1)
        case .earlier where role(amount.end + 1) != .than:
            let isEarlier = value(amount.end) < 0
            return (.shifted(amount.value, .year, isEarlier: isEarlier, .narrative), amount.end + 1)
        default: return nil
        }
    }

    /// "two years", "a year".
    private func yearCount(at token: Int) -> (value: Amount, end: Int)? {
        if let amount = amount(at: token) {
            return unit(amount.end) == .year ? (amount.value, amount.end + 1) : nil
        }
        guard role(token) == .article, singularUnit(token + 1) == .year else { return nil }
        return (Amount(1), token + 2)
    }

    func namesYear(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .unit(.year, _, _): true
        case .named(let place, _): place.part == .year
        case .shifted(_, .year, _, _): true
        default: false
        }
    }
}
