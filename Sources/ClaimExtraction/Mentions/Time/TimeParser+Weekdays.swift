/// Days of the week, with what tells which.
extension TimeParser {
    func weekdayDate(at token: Int) -> Reading? {
        let weekday = value(token)
        if role(token) == .maybeWeekday, !isWeekday(token) { return nil }
        // "Bloody Sunday", "Black Monday": one day of long ago.
        if isOne(of: TimeWords.famousDays, token - 1), isCapitalised(token - 1) { return nil }
        // "Saturday Night Live" is a programme.
        if role(token + 1) == .dayPart, isCapitalised(token + 2),
            isOne(of: TimeWords.programmes, token + 2)
        {
            return nil
        }
        return datedWeekday(at: token) ?? comparedWeekday(at: token) ?? weekdayOfWeek(at: token)
            ?? (.named(CalendarPlace(nil, .weekday(weekday)), .tense), token + 1)
    }

    /// A weekday with its date: "Friday, 19 September", "Friday the 13th".
    private func datedWeekday(at token: Int) -> Reading? {
        let weekday = value(token)
        let next = has(.comma, .hyphen, .open, at: token + 1) ? token + 2 : token + 1
        // "Friday, Saturday and Sunday, March 18-20": the first date is another day's.
        if has(.and, .or, .to, .hyphen, at: token - 1), has(.weekday, .maybeWeekday, at: token - 2),
            listedDates(at: next).count > 1
        {
            return nil
        }
        if let date = dayOfMonth(at: role(next) == .the ? next + 1 : next), date.isDefinite {
            return (date.meaning, date.end)
        }
        // "Friday the 13th", "Wed 13th"
        let ordinalDay = role(token + 1) == .the ? token + 2 : token + 1
        if role(ordinalDay) != .ordinal, let day = ordinal(at: ordinalDay),
            (1...31).contains(day.value), unit(day.end) == nil
        {
            return (.weekdayWithDay(weekday: weekday, day: day.value), day.end)
        }
        // "on Friday 31"
        if role(token) == .weekday, let day = integer(token + 1), (1...31).contains(day),
            token + 2 >= sentence.upperBound || has(.stop, .at, at: token + 2)
                || isOne(of: TimeWords.exclamations, token + 2)
        {
            return (.weekdayWithDay(weekday: weekday, day: day), token + 2)
        }
        return nil
    }

    /// A weekday told from others or from another day: "the Friday after next", "the Friday after Thanksgiving".
    private func comparedWeekday(at token: Int) -> Reading? {
        let weekday = value(token)
        if has(.after, at: token + 1), role(token + 2) == .next, isPhraseEnd(token + 3) {
            return (.weekdays(weekday, count: 2), token + 3)
        }
        if has(.before, at: token + 1), role(token + 2) == .last, isPhraseEnd(token + 3) {
            return (.weekdays(weekday, count: -2), token + 3)
        }
        // "the Friday after Thanksgiving"
        if role(token - 1) == .the, has(.before, .after, at: token + 1),
            let day = plainDate(at: token + 2), isDay(day.meaning)
        {
            let isEarlier = role(token + 1) == .before
            return (
                .weekdayBeside(weekday: weekday, isEarlier: isEarlier, day.meaning), day.end
            )
        }
        // "the Sunday nearest to 11 November"
        if role(token - 1) == .the, isOne(of: TimeWords.nearest, token + 1) {
            let start = role(token + 2) == .to ? token + 3 : token + 2
            if let day = plainDate(at: start), isDay(day.meaning) {
                return (.weekdayNearest(weekday: weekday, day.meaning), day.end)
            }
        }
        // "Thursday next", "Monday last"
        if has(.next, .last, at: token + 1), isPhraseEnd(token + 2) {
            let direction: TimeMeaning.Direction = role(token + 1) == .next ? .next : .last
            return (.named(CalendarPlace(nil, .weekday(weekday)), direction), token + 2)
        }
        // "on Monday week"
        if singularUnit(token + 1) == .week, !isCapitalised(token + 1), isPhraseEnd(token + 2) {
            return (.weekdays(weekday, count: 2), token + 2)
        }
        return nil
    }

    /// "the closest Monday to October 5", from the weekday on.
    func nearestWeekday(at token: Int) -> Reading? {
        guard has(.weekday, .maybeWeekday, at: token), role(token + 1) == .to,
            let day = plainDate(at: token + 2), isDay(day.meaning)
        else { return nil }
        return (.weekdayNearest(weekday: value(token), day.meaning), day.end)
    }

    /// A weekday of a week: "Monday two weeks from now", "Tuesday last week".
    private func weekdayOfWeek(at token: Int) -> Reading? {
        let weekday = value(token)
        let start = role(token + 1) == .comma ? token + 2 : token + 1
        if has(.number, .digits, .article, .couple, at: start),
            let weeks = length(at: start) ?? articledLength(at: start),
            case .shifted(_, let unit, _, .publication) = weeks.meaning
        {
            let day = CalendarPlace(nil, .weekday(weekday))
            if unit == .week { return (.part(day, of: .weekHolding(weeks.meaning)), weeks.end) }
            // "Saturday three days from now"
            if unit == .day { return weeks }
        }
        // "Monday of next week", "Tuesday last week"
        let whole = role(token + 1) == .of ? token + 2 : token + 1
        if has(.last, .next, .this, .the, .following, at: whole),
            let week = plainDate(at: whole), isUnit(week.meaning, .week)
        {
            return (.part(CalendarPlace(nil, .weekday(weekday)), of: week.meaning), week.end)
        }
        return nil
    }

    /// "on a Friday", "one Sunday in May": a day of the week that nothing tells from others.
    func anyWeekday(at token: Int) -> Reading? {
        guard has(.weekday, at: token + 1), isPhraseEnd(token + 2),
            role(token) == .article
                ? has(.on, .comma, at: token - 1)
                : role(token) == .number && value(token) == 1
                    && (token == sentence.lowerBound || has(.on, .comma, at: token - 1))
        else { return nil }
        return (.reference(CalendarPlace(nil, .weekday(value(token + 1))).value), token + 2)
    }

    /// Whether an abbreviation that is another word too, such as "Sun" and "Mon", stands for the day.
    func isWeekday(_ token: Int) -> Bool {
        if sentence.count == 1 { return true }
        guard isCapitalised(token) else {
            // "mon or tue"
            return role(token + 1) == .or && has(.weekday, .maybeWeekday, at: token + 2)
                || role(token - 1) == .or && has(.weekday, .maybeWeekday, at: token - 2)
        }
        // "Mon-Fri", "Mon or Tue"
        if has(.hyphen, .to, .or, .and, at: token + 1), isNamedDay(token + 2) { return true }
        if has(.hyphen, .to, .or, .and, at: token - 1), isNamedDay(token - 2) { return true }
        if monthName(at: token + 1) != nil { return true }
        if has(.comma, .digits, .slash, at: token + 1), monthName(at: token + 2) != nil {
            return true
        }
        // "Wed, 22 of Jan"
        if role(token + 1) == .comma, role(token + 2) == .digits, dayFirstDate(at: token + 2) != nil
        {
            return true
        }
        // "Thu 8:30", "Sat at 7"
        if role(token + 1) == .at { return role(token + 2) == .digits }
        return role(token + 1) == .digits
            && (ordinal(at: token + 1) != nil || role(token + 2) == .colon && isJoined(token + 2)
                || role(token + 2) == .meridiem)
    }

    private func isNamedDay(_ token: Int) -> Bool {
        has(.weekday, .maybeWeekday, at: token) && isCapitalised(token)
    }

    private func isUnit(_ meaning: TimeMeaning, _ unit: CalendarUnit) -> Bool {
        if case .unit(unit, _, _) = meaning { return true }
        return false
    }

    /// A date with month and day, in any order, and whether nothing else can be meant.
    private func dayOfMonth(at token: Int) -> (meaning: TimeMeaning, end: Int, isDefinite: Bool)? {
        let found = numericDate(at: token) ?? dayFirstDate(at: token) ?? monthDate(at: token)
        guard let found, case .named(let place, _) = found.meaning, place.isDay else { return nil }
        return (found.meaning, found.end, true)
    }
}
