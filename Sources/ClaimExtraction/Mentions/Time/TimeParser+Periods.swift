extension TimeParser {
    /// "Q3", "H1" as one token, or "third quarter", "first half".
    func partOfYear(at token: Int) -> (value: CalendarPlace.Part, end: Int)? {
        var start = token
        if role(start) == .hyphen, isJoined(start) { start += 1 }
        if role(start) == .fiscal { start += 1 }
        if start < sentence.upperBound, isWord(start), text(start).count == 2,
            let letter = text(start).first, let digit = text(start).last, digit &- 48 < 10
        {
            let number = Int(digit) - 48
            if letter | 0x20 == UInt8(ascii: "q"), (1...4).contains(number) {
                return (.quarter(number), start + 1)
            }
            if letter == UInt8(ascii: "H"), (1...2).contains(number) {
                return (.half(number), start + 1)
            }
            return nil
        }
        let isLast = role(start) == .last && role(start + 1) == .half
        guard isLast || ordinal(at: start) != nil else { return nil }
        let number = ordinal(at: start) ?? (2, start + 1)
        var next = skippingHyphen(number.end)
        if role(next) == .fiscal { next += 1 }
        if unit(next) == .quarter, role(next) == .unit, (1...4).contains(number.value) {
            return (.quarter(number.value), next + 1)
        }
        if role(next) == .half, (1...2).contains(number.value) {
            return (.half(number.value), next + 1)
        }
        return nil
    }

    /// "third quarter of 1989", "first week of May", "20th century", "last Friday of October", "the 19th".
    func ordinalDate(at token: Int) -> Reading? {
        if let part = partOfYear(at: token) {
            return inYear(CalendarPlace(nil, part.value), at: part.end)
        }
        guard let number = ordinal(at: token) else { return nil }
        if let date = dayFirstDate(at: token) { return date }
        let next = skippingHyphen(number.end)
        switch role(next) {
        case .unit where unit(next) == .century:
            guard (1...30).contains(number.value) else { return nil }
            var year = (number.value - 1) * 100
            var end = next + 1
            if role(end) == .christian {
                if value(end) < 0 { year = -number.value * 100 }
                end += 1
            }
            return (.named(CalendarPlace(year, .century), .tense), end)
        case .unit where unit(next) == .week:
            return within(CalendarPlace(nil, .week(number.value)), at: next + 1)
        case .unit where unit(next) == .day:
            return within(CalendarPlace(nil, .dayOfMonth(number.value)), at: next + 1)
        case .weekday:
            guard (1...5).contains(number.value) else { return nil }
            return weekdayOf(ordinal: number.value, at: next)
        default: break
        }
        return bareDay(number, at: token)
    }

    /// "the 19th", "the 5th of last month", with nothing counted by it.
    private func bareDay(_ day: (value: Int, end: Int), at token: Int) -> Reading? {
        guard role(token) == .digits, role(token - 1) == .the, (1...31).contains(day.value) else {
            return nil
        }
        let place = CalendarPlace(nil, .dayOfMonth(day.value))
        if role(day.end) == .of, let month = plainDate(at: day.end + 1),
            case .unit(.month, _, _) = month.meaning
        {
            return (.part(place, of: month.meaning), month.end)
        }
        guard role(day.end) == .none || has(.stop, .comma, .at, .to, .and, at: day.end),
            day.end >= sentence.upperBound || isOne(of: TimeWords.prepositions, day.end),
            has(.on, .until, .since, .before, .after, .from, .of, at: token - 2)
        else { return nil }
        return (.named(place, .tense), day.end)
    }

    /// "last Friday of October", from the weekday on.
    func weekdayOf(ordinal: Int, at token: Int) -> Reading? {
        guard has(.weekday, at: token), has(.of, .inside, at: token + 1),
            let month = plainDate(at: token + 2)
        else { return nil }
        return (
            .weekdayOfMonth(weekday: value(token), ordinal: ordinal, month.meaning), month.end
        )
    }

    /// A part of the month or year that follows after "of" or "in".
    private func within(_ place: CalendarPlace, at token: Int) -> Reading? {
        guard has(.of, .inside, at: token), let whole = plainDate(at: token + 1) else { return nil }
        return (.part(place, of: whole.meaning), whole.end)
    }

    /// A part of a year, with the year after it if one stands there.
    func inYear(_ place: CalendarPlace, at token: Int) -> Reading {
        var next = token
        if has(.of, .inside, at: next) || (role(next) == .comma && digitCount(next + 1) == 4) {
            next += 1
        }
        if has(.fiscal, .calendarYear, at: next) { next += 1 }
        if unit(next) == .year { next += 1 }
        if let year = yearNumber(at: next) {
            var named = place
            named.year = year.value
            if has(.christian, at: year.end), value(year.end) < 0 { named.year = -year.value }
            return (.named(named, .tense), has(.christian, at: year.end) ? year.end + 1 : year.end)
        }
        if isApostropheYear(at: next), let year = shortYear(at: next) {
            var named = place
            named.year = year.value
            return (.named(named, .tense), year.end)
        }
        let whole = has(.of, .inside, at: token) ? token + 1 : token
        if has(.last, .next, .this, .the, .that, .same, .following, .current, at: whole),
            let year = plainDate(at: whole), case .unit(.year, _, _) = year.meaning
        {
            return (.part(place, of: year.meaning), year.end)
        }
        return (.named(place, .tense), token)
    }

    /// Seasons, decades by name, "fiscal 2025", "year-end", "month's end", "week of May 3".
    func namedPeriod(at token: Int) -> Reading? {
        switch role(token) {
        case .season, .maybeSeason: season(at: token)
        case .decadeWord:
            has(.the, .early, at: token - 1)
                ? (.named(CalendarPlace(1900 + value(token), .decade), .tense), token + 1) : nil
        case .fiscal, .calendarYear: fiscalYear(at: token)
        case .apostrophe: apostropheYear(at: token)
        case .unit: unitPhrase(at: token)
        default: nil
        }
    }

    private func season(at token: Int) -> Reading? {
        guard let season = Season(rawValue: words[token].value) else { return nil }
        let found = inYear(CalendarPlace(nil, .season(season)), at: token + 1)
        if found.end > token + 1 { return found }
        let isSure = role(token) == .season
        let opens = has(.the, .early, .of, .inside, .until, .since, .during, at: token - 1)
        if !isSure {
            // "in the fall of the regime", "the spring mechanism"
            guard opens,
                has(
                    .inside,
                    .until,
                    .since,
                    .early,
                    .during,
                    .last,
                    .next,
                    .of,
                    .this,
                    at: role(token - 1) == .the ? token - 2 : token - 1
                )
            else { return nil }
        }
        guard opens, role(token + 1) != .hyphen || !isJoined(token + 1) else { return nil }
        return found
    }

    private func fiscalYear(at token: Int) -> Reading? {
        var next = token + 1
        if unit(next) == .year { next += 1 }
        if let year = yearNumber(at: next) {
            return (.named(CalendarPlace(year.value, .year), .tense), year.end)
        }
        if role(token) == .fiscal, let part = partOfYear(at: token + 1) {
            return inYear(CalendarPlace(nil, part.value), at: part.end)
        }
        return nil
    }

    /// What begins with a unit without a number or "last" before it.
    private func unitPhrase(at token: Int) -> Reading? {
        guard let unit = unit(token) else { return nil }
        // "year-end", "month's end"
        let next = has(.hyphen, .possessive, at: token + 1) ? token + 2 : token + 1
        if has(.boundary, at: next), value(next) > 0,
            unit == .year || role(token + 1) == .possessive
        {
            return (.unit(unit, 0, .narrative), next + 1)
        }
        // "the year-ago quarter", "the year-earlier period"
        if has(.ago, .earlier, at: next), role(token + 1) == .hyphen {
            return yearAgoPeriod(unit, at: next)
        }
        // "the week of March 6"
        if unit == .week, role(token + 1) == .of, let day = date(at: token + 2),
            case .named(let place, _) = day.meaning, place.isDay
        {
            return (.weekOf(day.meaning), day.end)
        }
        if unit == .week, let number = integer(token + 1), (1...53).contains(number),
            digitCount(token + 1) <= 2, role(token - 1) != .per
        {
            return (.named(CalendarPlace(nil, .week(number)), .this), token + 2)
        }
        // "the year 2008"
        if unit == .year, let year = yearNumber(at: token + 1) {
            return (.named(CalendarPlace(year.value, .year), .tense), year.end)
        }
        // "the day before yesterday", "the day after"
        if role(token - 1) == .the, has(.before, .after, at: token + 1) {
            let isEarlier = role(token + 1) == .before
            if has(.deictic, .weekday, at: token + 2), let day = plainDate(at: token + 2) {
                return (.shiftedFrom(day.meaning, Amount(1), unit, isEarlier: isEarlier), day.end)
            }
            return (.unit(unit, isEarlier ? -1 : 1, .narrative), token + 2)
        }
        return nil
    }

    /// "year-ago quarter", "year-earlier", from the second word on.
    private func yearAgoPeriod(_ unit: CalendarUnit, at token: Int) -> Reading? {
        var end = token + 1
        var part: CalendarPlace?
        if let quarter = partOfYear(at: end) {
            part = CalendarPlace(nil, quarter.value)
            end = quarter.end
        } else if self.unit(end) == .quarter || has(.period, at: end) {
            end += 1
        }
        let year = TimeMeaning.shifted(Amount(1), unit, isEarlier: true, .narrative)
        return (part.map { .part($0, of: year) } ?? year, end)
    }
}
