/// The quarters and periods of companies' reports, and those that they are compared with.
extension TimeParser {
    /// "the quarter", "the quarter ended July 31", "the quarter a year ago", from the unit on.
    func reportedQuarter(at token: Int) -> Reading {
        if isOne(of: TimeWords.ending, token + 1), let day = plainDate(at: token + 2),
            isDay(day.meaning)
        {
            return (.quarterEnding(day.meaning), token + 1)
        }
        return yearEarlier(at: token + 1) ?? (.quarterOfText, token + 1)
    }

    /// "same period last year", "corresponding quarter of 2024", "comparable year-ago quarter".
    func comparedPeriod(at token: Int) -> Reading? {
        let isLike = role(token) == .same || isOne(of: TimeWords.corresponding, token)
        // "same 1988 period", "like 1988 quarter"
        if isLike, let year = yearNumber(at: token + 1),
            singularUnit(year.end) == .quarter || has(.period, at: year.end)
        {
            return (.quarterOfYear(year.value), year.end + 1)
        }
        // "prior-year quarter"
        if has(.last, .following, at: token), role(token + 1) == .hyphen,
            singularUnit(token + 2) == .year, let found = yearAgoPeriod(.year, at: token + 2)
        {
            return found.end > token + 3 ? found : nil
        }
        guard isLike, has(.period, .unit, at: token + 1) else { return nil }
        let next = token + 1
        if role(next) == .unit, unit(next) == .year, let period = namedPeriod(at: next),
            has(.period, .unit, at: period.end - 1)
        {
            return period
        }
        if let found = comparedMonth(at: next) { return found }
        guard has(.period, at: next) || role(next) == .unit && unit(next) == .quarter else {
            return nil
        }
        let isOf = has(.of, .inside, at: next + 1)
        if isOf, let year = yearNumber(at: next + 2) {
            return (.quarterOfYear(year.value), year.end)
        }
        return yearEarlier(at: isOf ? next + 2 : next + 1)
    }

    /// "same month last year", "same week a year ago", from the unit on.
    private func comparedMonth(at token: Int) -> Reading? {
        yearEarlier(at: token + 1).flatMap { monthEarlier(at: token, $0.end) }
    }

    /// The month or week a year before that of which the text spoke.
    private func monthEarlier(at token: Int, _ end: Int) -> Reading? {
        guard let unit = singularUnit(token), unit == .month || unit == .week else { return nil }
        let steps = Amount(unit == .month ? 12 : 52)
        return (.shifted(steps, unit, isEarlier: true, .narrative), end)
    }

    /// "last year's quarter", "this year's period", from the year on.
    func quarter(ofYear count: Int, at token: Int) -> Reading? {
        guard role(token + 1) == .possessive, count == -1 || count == 0,
            singularUnit(token + 2) == .quarter || has(.period, at: token + 2)
        else { return nil }
        let earlier = TimeMeaning.shifted(Amount(1), .year, isEarlier: true, .narrative)
        return (count == 0 ? .quarterOfText : earlier, token + 3)
    }

    /// "last year", "a year ago", "a year earlier" after a period that it places.
    private func yearEarlier(at token: Int) -> Reading? {
        let earlier = TimeMeaning.shifted(Amount(1), .year, isEarlier: true, .narrative)
        if has(.last, at: token), singularUnit(token + 1) == .year { return (earlier, token + 2) }
        if has(.article, at: token), singularUnit(token + 1) == .year,
            role(token + 2) == .ago || role(token + 2) == .earlier && value(token + 2) < 0
        {
            return (earlier, token + 3)
        }
        return nil
    }

    /// "the 1988 quarter", "the 1988 period", "the 1988 second quarter".
    func definiteYear(at token: Int) -> Reading? {
        guard let year = year(at: token), case .named(let place, _) = year.meaning,
            let number = place.year
        else { return nil }
        switch place.part {
        case .quarter, .half: return isHeadNoun(year.end) ? nil : year
        default: break
        }
        guard unit(year.end) == .quarter || has(.period, at: year.end) else { return nil }
        return (.quarterOfYear(number), year.end + 1)
    }

    /// "year-ago quarter", "year-earlier", from the second word on.
    func yearAgoPeriod(_ unit: CalendarUnit, at token: Int) -> Reading? {
        var end = token + 1
        var part: CalendarPlace?
        // "the year-earlier nine months"
        if let amount = amount(at: end), let length = measured(amount.value, at: amount.end),
            case .duration = length.meaning
        {
            return length
        }
        if let month = monthEarlier(at: end, end + 1) { return month }
        if let quarter = partOfYear(at: end) {
            part = CalendarPlace(nil, quarter.value)
            end = quarter.end
        } else if self.unit(end) == .quarter || has(.period, at: end) {
            end += 1
        }
        let ago = TimeMeaning.shifted(Amount(1), unit, isEarlier: true, .narrative)
        guard let part else { return (ago, end) }
        return (.part(part, of: .unit(unit, -1, .publication)), end)
    }
}
