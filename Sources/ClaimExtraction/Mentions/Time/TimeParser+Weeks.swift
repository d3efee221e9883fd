/// Weeks that a number or a day of them tells, and days that are counted from an event.
extension TimeParser {
    /// "the second day of the trial", "a third straight day", from the unit on; "its fifth day" is counted.
    func dayOfEvent(at token: Int, of number: Int, isNow: Bool) -> Reading? {
        guard singularUnit(token) == .day, has(.the, .article, at: number - 1),
            // "the 100th day of the year"
            role(token + 1) != .of || unitOrDate(at: token + 2) == nil, !isCapitalised(token),
            role(token + 1) != .hyphen,
            !isHeadNoun(token + 1)
        else { return nil }
        return (.dayOfEvent(isNow: isNow), token + 1)
    }

    /// "the week before Easter", "the weekend after May 3", from "before" or "after" on.
    func weekBeside(_ unit: CalendarUnit, at token: Int) -> Reading? {
        guard unit == .week || unit == .weekend,
            has(.month, .maybeMonth, .shortMonth, at: token + 1)
                || has(.holiday, .digits, at: token + 1),
            let day = plainDate(at: token + 1), isDay(day.meaning)
        else { return nil }
        let isEarlier = role(token) == .before
        return (.weekBeside(unit, isEarlier: isEarlier, day.meaning), day.end)
    }

    /// "the week of March 6", "the week starting on March 6", "week 27 of last year".
    func weekPhrase(at token: Int) -> Reading? {
        var next = token + 1
        let isEnding =
            isOne(of: TimeWords.ending, next)
            || role(next) == .to && role(token - 1) == .the && has(.month, .digits, at: next + 1)
        if isEnding || isOne(of: TimeWords.startingWeek, next) {
            next += role(next + 1) == .on ? 2 : 1
        } else if role(next) == .of {
            next += 1
        }
        if next > token + 1, let day = date(at: next), isDay(day.meaning) {
            return (isEnding ? .weekHolding(day.meaning) : .weekFrom(day.meaning), day.end)
        }
        guard let number = integer(token + 1), (1...53).contains(number),
            digitCount(token + 1) <= 2, role(token - 1) != .per
        else { return nil }
        let week = inYear(CalendarPlace(nil, .week(number)), at: token + 2)
        guard week.end == token + 2 else { return week }
        return (.named(CalendarPlace(nil, .week(number)), .this), token + 2)
    }
}
