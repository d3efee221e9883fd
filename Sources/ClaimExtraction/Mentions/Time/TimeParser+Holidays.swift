extension TimeParser {
    private static let holidays = PhraseTable(Holiday.named)

    private func isSmallHoliday(_ token: Int, end: Int) -> Bool {
        !isOne(of: TimeWords.newOrMay, token) && !isOne(of: TimeWords.newOrMay, token - 1)
            || has(.last, .next, at: token - 1)
    }

    /// "Thanksgiving", "Labor Day 2025", "Christmas Eve last year".
    func holidayDate(at token: Int) -> Reading? {
        guard
            let found = TimeParser.holidays.longestMatch(
                at: token,
                in: tokens,
                limit: sentence.upperBound
            )
        else { return nil }
        // "a new year" is none; people who write in small letters write "labor day".
        guard
            isCapitalised(token) || isCapitalised(found.end - 1) || role(token) == .ordinal
                || isSmallHoliday(token, end: found.end) || relativeYear(at: found.end) != nil
                || yearNumber(at: found.end) != nil
        else { return nil }
        // "New Year's resolutions", "Christmas trees", "the Thanksgiving Day parade" still name the day;
        // "Easter Island" and "Valentine's Day Massacre" don't.
        if isCapitalised(found.end), isWord(found.end), isOther(found.end) { return nil }
        // "White Christmas"
        if isCapitalised(token - 1), isOther(token - 1), isWord(token - 1),
            token - 1 > sentence.lowerBound
        {
            return nil
        }
        var next = found.end
        if has(.comma, .of, .inside, at: next) { next += 1 }
        if let year = yearNumber(at: next) {
            let named = TimeMeaning.named(CalendarPlace(year.value, .year), .tense)
            return (.holiday(found.value, year: named, .tense), year.end)
        }
        let whole = role(found.end) == .of ? found.end + 1 : found.end
        if let year = relativeYear(at: whole) {
            return (.holiday(found.value, year: year.meaning, .tense), year.end)
        }
        let day: Reading = (.holiday(found.value, year: nil, .tense), found.end)
        // "Easter week"
        if singularUnit(found.end) == .week { return (.weekHolding(day.meaning), found.end + 1) }
        // "Labor Day weekend"
        if role(found.end) == .unit, unit(found.end) == .weekend {
            guard let year = yearNumber(at: found.end + 1) else {
                return (.weekendBy(day.meaning), found.end + 1)
            }
            let named = TimeMeaning.named(CalendarPlace(year.value, .year), .tense)
            return (.weekendBy(.holiday(found.value, year: named, .tense)), year.end)
        }
        return day
    }

    /// "the eve of Palm Sunday", from "eve" on.
    func holidayEve(at token: Int) -> Reading? {
        guard isOne(of: TimeWords.eve, token), role(token + 1) == .of,
            let day = holidayDate(at: token + 2)
        else { return nil }
        return (.shiftedFrom(day.meaning, Amount(1), .day, isEarlier: true), day.end)
    }
}
