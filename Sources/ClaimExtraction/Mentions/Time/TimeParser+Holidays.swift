extension TimeParser {
    private static let holidays = PhraseTable(Holiday.named)

    /// "Thanksgiving", "Labor Day 2025", "Christmas Eve last year".
    func holidayDate(at token: Int) -> Reading? {
        guard
            let found = TimeParser.holidays.longestMatch(
                at: token,
                in: tokens,
                limit: sentence.upperBound
            )
        else { return nil }
        guard isCapitalised(token) || isCapitalised(found.end - 1) || role(token) == .ordinal
        else { return nil }
        // "New Year's resolutions", "Christmas trees", "the Thanksgiving Day parade" still name the day;
        // "Easter Island" and "Valentine's Day Massacre" don't.
        if isCapitalised(found.end), isWord(found.end), role(found.end) == .none { return nil }
        var next = found.end
        if has(.comma, .of, .inside, at: next) { next += 1 }
        if let year = yearNumber(at: next) {
            let named = TimeMeaning.named(CalendarPlace(year.value, .year), .tense)
            return (.holiday(found.value, year: named, .tense), year.end)
        }
        let whole = role(found.end) == .of ? found.end + 1 : found.end
        if has(.last, .this, .next, .that, at: whole), singularUnit(whole + 1) == .year,
            let year = plainDate(at: whole)
        {
            return (.holiday(found.value, year: year.meaning, .tense), year.end)
        }
        return (.holiday(found.value, year: nil, .tense), found.end)
    }
}
