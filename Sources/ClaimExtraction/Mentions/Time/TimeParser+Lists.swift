extension TimeParser {
    /// Dates that share their month or year: "June 3-9", "May 3 and 4, 2025", "3 to 9 June", "1914-1918".
    ///
    /// Each is a match of its own; the first one's focus covers all. Empty where only one date stands.
    func listedDates(at token: Int) -> [TimeMatch] {
        switch role(token) {
        case .month, .maybeMonth, .shortMonth: monthList(at: token)
        case .digits: dayList(at: token) ?? yearRange(at: token) ?? hourRange(at: token)
        case .number: hourRange(at: token)
        case .the:
            dayList(at: token + 1, from: token) ?? quarters(at: token + 1, from: token)
                ?? centuries(at: token)
        case .ordinal: quarters(at: token, from: token) ?? []
        case .weekday, .maybeWeekday: weekdayRange(at: token)
        default: []
        }
    }

    /// A hyphen, "to" or "and" between two members; the token after it.
    private func connector(at token: Int) -> Int? {
        has(.hyphen, .to, .and, .or, at: token) ? token + 1 : nil
    }

    /// The slash of "5/6 June", a night between two days; the token after it.
    private func slash(at token: Int, after day: Int) -> Int? {
        role(token) == .slash && isJoined(token) && isJoined(token + 1)
            && integer(token + 1) == day + 1 ? token + 1 : nil
    }

    private func monthList(at token: Int) -> [TimeMatch] {
        guard let month = monthName(at: token) else { return [] }
        guard let first = dayNumber(at: month.end) else { return months(from: month, at: token) }
        var days: [(value: Int, tokens: Range<Int>)] = [(first.value, token..<first.end)]
        var end = first.end
        while days.count < 12 {
            var next = connector(at: end)
            if next == nil, role(end) == .comma { next = role(end + 1) == .and ? end + 2 : end + 1 }
            guard let start = next, let day = dayNumber(at: start), role(start) == .digits,
                isLastDay(day, at: start, after: end)
            else { break }
            days.append((day.value, start..<day.end))
            end = day.end
        }
        guard days.count > 1 else { return [] }
        let year = withYear(CalendarPlace(nil, .year), at: end)
        let named = year.end > end ? self.year(of: year.meaning) : nil
        return list(
            days.map { ($0.tokens, .day(month: month.value, day: $0.value)) },
            named,
            year.end
        )
    }

    /// "Friday through Sunday, March 18-20", "Saturday and Sunday, 19 and 20 March": each weekday has its own date.
    private func datedWeekdays(at token: Int) -> [TimeMatch]? {
        let second = token + 2
        guard connector(at: token + 1) != nil, has(.weekday, .maybeWeekday, at: second),
            !(role(token - 1) == .comma && has(.weekday, .maybeWeekday, at: token - 2)),
            isWeekday(token) || role(token) == .weekday
        else { return nil }
        var dates = listedDates(at: role(second + 1) == .comma ? second + 2 : second + 1)
        guard dates.count == 2, isDay(dates[0].meaning), isDay(dates[1].meaning) else { return nil }
        let whole = token..<dates[1].tokens.upperBound
        dates[0].isContinuation = true
        dates[1].isContinuation = true
        return [
            TimeMatch(tokens: token..<token + 1, meaning: dates[0].meaning, focus: whole),
            TimeMatch(
                tokens: second..<second + 1,
                meaning: dates[1].meaning,
                isContinuation: true
            ),
        ] + dates
    }

    /// "Monday to Thursday", "Mon-Fri": the second is the next one after the first.
    private func weekdayRange(at token: Int) -> [TimeMatch] {
        if let dated = datedWeekdays(at: token) { return dated }
        let second = token + 2
        guard role(token + 1) == .to || role(token + 1) == .hyphen && isJoined(second),
            role(token) == .weekday || isWeekday(token), has(.weekday, .maybeWeekday, at: second),
            isCapitalised(second) || !isCapitalised(token), value(second) != value(token),
            let last = calendarDate(at: second), last.end == second + 1
        else { return [] }
        let first = TimeMeaning.named(CalendarPlace(nil, .weekday(value(token))), .tense)
        let days = Amount((value(second) - value(token) + 7) % 7)
        let after = TimeMeaning.shiftedFrom(first, days, .day, isEarlier: false)
        return [
            TimeMatch(tokens: token..<token + 1, meaning: first, focus: token..<second + 1),
            TimeMatch(tokens: second..<second + 1, meaning: after, isContinuation: true),
        ]
    }

    /// Whether a number after a day can be another day of the month: nothing is counted by it.
    private func isLastDay(_ day: (value: Int, end: Int), at token: Int, after: Int) -> Bool {
        guard (1...31).contains(day.value) else { return false }
        if role(after) == .hyphen { return true }
        if day.end >= sentence.upperBound || has(.comma, .and, .hyphen, .to, at: day.end) {
            return true
        }
        return isOne(of: TimeWords.prepositions, day.end)
            || isOne(of: TimeWords.verbs, day.end)
    }

    /// "May and June 2025", "January, February and March 2025", "from March to May last year".
    private func months(from month: (value: Int, end: Int), at token: Int) -> [TimeMatch] {
        var members: [(tokens: Range<Int>, part: CalendarPlace.Part)] = [
            (token..<month.end, .month(month.value))
        ]
        var end = month.end
        var isClosed = false
        while members.count < 12, !isClosed {
            let start = role(end) == .comma ? end + 1 : end
            let next = connector(at: start) ?? start
            isClosed = next > start
            guard next > end, has(.month, .maybeMonth, .shortMonth, at: next),
                isCapitalised(next), dayNumber(at: next + 1) == nil
            else { return [] }
            members.append((next..<next + 1, .month(value(next))))
            end = next + 1
        }
        let year = withYear(CalendarPlace(nil, .year), at: end)
        guard isClosed, year.end > end, let named = self.year(of: year.meaning) else { return [] }
        return list(members, named, year.end)
    }

    /// "3 to 9 June 2025", "3 and 4 May", "17, 18 and 19 March".
    private func dayList(at token: Int, from start: Int? = nil) -> [TimeMatch]? {
        guard var first = dayNumber(at: token) else { return nil }
        var days = [((start ?? token)..<first.end, CalendarPlace.Part.dayOfMonth(first.value))]
        while days.count < 12, role(first.end) == .comma, role(first.end + 1) == .digits,
            let day = dayNumber(at: first.end + 1), has(.comma, .and, .or, at: day.end)
        {
            days.append((first.end + 1..<day.end, .dayOfMonth(day.value)))
            first = day
        }
        // "17, 18, and 19 March"
        if days.count > 1, role(first.end) == .comma { first.end += 1 }
        guard let next = connector(at: first.end) ?? slash(at: first.end, after: first.value),
            role(next) == .digits || role(next) == .the,
            let second = role(first.end) == .slash
                ? (first.value + 1, next + 1) : dayNumber(at: role(next) == .the ? next + 1 : next)
        else { return nil }
        let month = role(second.end) == .of ? second.end + 1 : second.end
        guard has(.month, .maybeMonth, .shortMonth, at: month), isCapitalised(month) else {
            return nil
        }
        let year = withYear(CalendarPlace(nil, .year), at: month + 1)
        let named = year.end > month + 1 ? self.year(of: year.meaning) : nil
        let number = value(month)
        days.append((next..<month + 1, .dayOfMonth(second.value)))
        let members = days.map { tokens, part in
            guard case .dayOfMonth(let day) = part else { return (tokens, part) }
            return (tokens, CalendarPlace.Part.day(month: number, day: day))
        }
        return list(members, named, max(year.end, month + 1))
    }

    /// "the 19th and 20th centuries".
    private func centuries(at token: Int) -> [TimeMatch] {
        guard let first = ordinal(at: token + 1), let next = connector(at: first.end),
            let second = ordinal(at: role(next) == .the ? next + 1 : next),
            unit(second.end) == .century, (1...30).contains(first.value),
            (1...30).contains(second.value)
        else { return [] }
        var end = second.end + 1
        let isBefore = role(end) == .christian && value(end) < 0
        if role(end) == .christian { end += 1 }
        func century(_ number: Int) -> TimeMeaning {
            .named(CalendarPlace(isBefore ? -number * 100 : (number - 1) * 100, .century), .tense)
        }
        return [
            TimeMatch(
                tokens: token..<first.end,
                meaning: century(first.value),
                focus: token..<end
            ),
            TimeMatch(tokens: next..<end, meaning: century(second.value), isContinuation: true),
        ]
    }

    /// "first and second quarters of 2024", "second and fourth quarters", "first and second halves of 2024".
    private func quarters(at token: Int, from start: Int) -> [TimeMatch]? {
        guard role(token) == .ordinal, var last = ordinal(at: token) else { return nil }
        var numbers = [(start..<last.end, last.value)]
        while numbers.count < 4,
            let next = connector(at: last.end) ?? (role(last.end) == .comma ? last.end + 1 : nil),
            let number = ordinal(at: next)
        {
            numbers.append((next..<number.end, number.value))
            last = number
        }
        let isHalf = isOne(of: TimeWords.halves, last.end)
        guard numbers.count > 1, numbers.allSatisfy({ (1...(isHalf ? 2 : 4)).contains($0.1) }),
            isHalf || role(last.end) == .units && unit(last.end) == .quarter
        else { return nil }
        let year = inYear(CalendarPlace(nil, .year), at: last.end + 1)
        let named = year.end > last.end + 1 ? self.year(of: year.meaning) : nil
        // Halves and quarters without a year may be a game's.
        if isHalf, named == nil { return nil }
        return list(
            numbers.map { ($0.0, isHalf ? .half($0.1) : .quarter($0.1)) },
            named,
            max(year.end, last.end + 1)
        )
    }

    /// "1914-1918", "1914–18", "2016 to 2020".
    private func yearRange(at token: Int) -> [TimeMatch]? {
        if let years = yearsBeforeChrist(at: token) { return years }
        guard digitCount(token) == 4, let first = integer(token), (1000...2100).contains(first),
            has(.hyphen, .slash, at: token + 1), isJoined(token + 1), isJoined(token + 2),
            let last = integer(token + 2), !(role(token + 3) == .hyphen && isJoined(token + 3)),
            token == sentence.lowerBound || !isJoined(token) || has(.open, at: token - 1)
        else { return nil }
        let short = digitCount(token + 2) == 2 && first % 100 < last
        // "the 2018/19 season"
        if role(token + 1) == .slash, !short || last != first % 100 + 1 || last < 13 { return nil }
        guard short || (digitCount(token + 2) == 4 && first < last && last <= 2100) else {
            return nil
        }
        let second = short ? first / 100 * 100 + last : last
        var matches = list(
            [(token..<token + 1, .year), (token + 2..<token + 3, .year)],
            .unknown,
            token + 3
        )
        matches[0].meaning = .named(CalendarPlace(first, .year), .tense)
        matches[1].meaning = .named(CalendarPlace(second, .year), .tense)
        return matches
    }

    /// "499–493 BC", "from 264 to 241 BC": both are years before Christ.
    private func yearsBeforeChrist(at token: Int) -> [TimeMatch]? {
        guard has(.hyphen, .to, at: token + 1), has(.christian, at: token + 3),
            value(token + 3) < 0, let first = integer(token), let last = integer(token + 2),
            first > last, last > 0, first < 10_000,
            token == sentence.lowerBound || !isJoined(token) || has(.open, at: token - 1)
        else { return nil }
        var matches = list(
            [(token..<token + 1, .year), (token + 2..<token + 3, .year)],
            .unknown,
            token + 4
        )
        matches[0].meaning = .named(CalendarPlace(-first, .year), .tense)
        matches[1].meaning = .named(CalendarPlace(-last, .year), .tense)
        return matches
    }

    // MARK: The year that they share

    private enum Year {
        case unknown
        case number(Int)
        case relative(TimeMeaning)
    }

    private func year(of meaning: TimeMeaning) -> Year? {
        switch meaning {
        case .named(let place, _): place.year.map { .number($0) }
        case .part(_, let whole): .relative(whole)
        default: nil
        }
    }

    private func list(
        _ members: [(tokens: Range<Int>, part: CalendarPlace.Part)],
        _ year: Year?,
        _ end: Int
    ) -> [TimeMatch] {
        var matches: [TimeMatch] = []
        for (index, member) in members.enumerated() {
            let meaning: TimeMeaning =
                switch year {
                case .number(let number): .named(CalendarPlace(number, member.part), .tense)
                case .relative(let whole): .part(CalendarPlace(nil, member.part), of: whole)
                case .unknown, nil: .named(CalendarPlace(nil, member.part), .tense)
                }
            let isLast = index + 1 == members.count
            let tokens = member.tokens.lowerBound..<(isLast ? end : member.tokens.upperBound)
            matches.append(TimeMatch(tokens: tokens, meaning: meaning, isContinuation: index > 0))
        }
        if let first = members.first { matches[0].focus = first.tokens.lowerBound..<end }
        return matches
    }
}
