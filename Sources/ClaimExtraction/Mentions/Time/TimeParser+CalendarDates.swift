extension TimeParser {
    /// Reads "September 19, 2025", "19 September", "9/19/2025", "2025-09-19", "Friday", "2025".
    func calendarDate(at token: Int) -> Reading? {
        switch role(token) {
        case .weekday, .maybeWeekday: weekdayDate(at: token)
        case .month, .maybeMonth, .shortMonth: monthDate(at: token)
        case .digits:
            numericDate(at: token) ?? numberedPart(at: token) ?? dayFirstDate(at: token)
                ?? year(at: token)
        case .number:
            spelledDecade(at: token) ?? spelledYear(at: token) ?? dayFirstDate(at: token)
        case .monthDay: gluedMonthDay(at: token)
        default: nil
        }
    }

    /// Whether nothing that the words before could be a part of goes on at the token.
    func isPhraseEnd(_ token: Int) -> Bool {
        isAtEnd(token) || isOne(of: TimeWords.prepositions, token)
            || isOne(of: TimeWords.verbs, token) || isPronoun(token)
    }

    /// Whether a clause begins with the token: "At present he works".
    private func isPronoun(_ token: Int) -> Bool {
        tags.indices.contains(token) && tags[token] == .pronoun
    }

    // MARK: Months

    /// The month that begins at the token, where it is one.
    func monthName(at token: Int) -> (value: Int, end: Int)? {
        switch role(token) {
        case .month:
            if isOne(of: TimeWords.firstNames, token), isCapitalised(token + 1),
                isWord(token + 1), isOther(token + 1), !hasTimePreposition(before: token)
            {
                return nil
            }
            return (value(token), token + 1)
        case .maybeMonth:
            if !isCapitalised(token) {
                // "march 3rd", "the 1st of march"
                let isDay = ordinal(at: token + 1).map { unit($0.end) == nil } ?? false
                let isDayAndYear = (integer(token + 1) ?? 99) <= 31 && digitCount(token + 2) == 4
                return isDay || isDayAndYear || dayNumber(before: token)
                    ? (value(token), token + 1) : nil
            }
            guard !tokens.shape[token].contains(.allCapitals) else { return nil }
            if hasDayOrYear(after: token) || sentence.count == 1 || isMonthRange(at: token) {
                return (value(token), token + 1)
            }
            // "the coldest March since 1962"
            if tags.indices.contains(token), token > sentence.lowerBound,
                tags[token - 1] == .adjectiveSuperlative
            {
                return (value(token), token + 1)
            }
            // "the March accession", "a March operation"
            if has(.the, .article, at: token - 1), isWord(token + 1), !isCapitalised(token + 1),
                isOther(token + 1)
            {
                return (value(token), token + 1)
            }
            guard hasTimePreposition(before: token), !isNameOrVerb(token) else { return nil }
            return (value(token), token + 1)
        case .shortMonth:
            guard
                hasDayOrYear(after: token) || dayNumber(before: token)
                    || (isCapitalised(token) && !isCapitalised(token + 1)
                        && hasTimePreposition(before: token))
            else { return nil }
            return (value(token), token + 1)
        default: return nil
        }
    }

    /// Whether a day stands before a month in small letters: "3rd march", "on 3 may"; not "in 2014 may", "12 may die".
    private func dayNumber(before token: Int) -> Bool {
        if role(token - 1) == .digits {
            let endsDate =
                isAtEnd(token + 1) || digitCount(token + 1) > 0
                || isOne(of: TimeWords.prepositions, token + 1)
            guard endsDate, digitCount(token - 1) <= 2 else { return false }
        }
        // "Covid-19 may" is no day of May.
        if role(token - 1) == .digits, role(token - 2) == .hyphen, isJoined(token - 1) {
            return false
        }
        return has(.digits, .ordinalEnding, at: token - 1)
            || (role(token - 1) == .hyphen && has(.digits, .ordinalEnding, at: token - 2))
    }

    private func hasDayOrYear(after token: Int) -> Bool {
        if ordinal(at: token + 1) != nil { return true }
        // "May the fourth"
        if role(token + 1) == .the, let day = ordinal(at: token + 2), isPhraseEnd(day.end) {
            return true
        }
        if has(.slash, .hyphen, at: token + 1), isJoined(token + 1), digitCount(token + 2) > 0 {
            return true
        }
        if isApostropheYear(at: token + 1) { return true }
        // "Jan-Feb 2017"
        if role(token + 1) == .hyphen, isCapitalised(token),
            has(.month, .shortMonth, at: token + 2), isCapitalised(token + 2),
            digitCount(token + 3) == 4
        {
            return true
        }
        if isOne(of: TimeWords.counted, token + 2) { return false }
        if let number = integer(token + 1) { return number <= 31 || digitCount(token + 1) == 4 }
        if let number = tens(at: token + 1) { return number.value <= 31 && number.value > 19 }
        if has(.comma, .of, at: token + 1) {
            return digitCount(token + 2) == 4
                || role(token + 1) == .of && relativeYear(at: token + 2) != nil
        }
        if role(token + 1) == .inside, relativeYear(at: token + 1) != nil { return true }
        return has(.last, .this, .next, at: token + 1) && singularUnit(token + 2) == .year
    }

    private func hasTimePreposition(before token: Int) -> Bool {
        guard token > sentence.lowerBound else { return false }
        return has(
            .inside,
            .since,
            .until,
            .last,
            .next,
            .this,
            .early,
            .during,
            .from,
            .of,
            .every,
            .before,
            .after,
            .to,
            .following,
            .past,
            .coming,
            .between,
            at: token - 1
        ) || (has(.and, .hyphen, .comma, .or, at: token - 1) && has(.month, at: token - 2))
            // "mid-May"
            || role(token - 1) == .hyphen && role(token - 2) == .early
            || isOne(of: TimeWords.beforeMonth, token - 1)
            // "set for May"
            || role(token - 1) == .lasting
                && (isOne(of: TenseWords.set, token - 2)
                    || isOne(of: TenseWords.planned, token - 2))
            // "as early as May"
            || isOne(of: TenseWords.as, token - 1) && isOne(of: TimeWords.earlyOrLate, token - 2)
    }

    /// "May-August 1950", "October to March".
    private func isMonthRange(at token: Int) -> Bool {
        has(.hyphen, at: token + 1) && has(.month, at: token + 2) && isCapitalised(token + 2)
            || has(.to, .hyphen, at: token - 1) && has(.month, at: token - 2)
    }

    private func isMonthName(_ token: Int) -> Bool {
        has(.month, .maybeMonth, .shortMonth, at: token)
    }

    private func isNameOrVerb(_ token: Int) -> Bool {
        // "Theresa May", "of May's government", "the March on Washington"
        // but "the three months to March"
        role(token + 1) == .possessive
            || role(token - 1) == .to && value(token) == 3
                && !has(.units, .unit, .month, at: token - 2)
    }

    /// What begins with a month's name.
    func monthDate(at token: Int) -> Reading? {
        guard let month = monthName(at: token) else { return nil }
        var next = month.end
        if role(next) == .the, ordinal(at: next + 1) != nil { next += 1 }
        if has(.slash, .hyphen, at: next), isJoined(next), digitCount(next + 1) > 0 { next += 1 }
        if role(next) == .number, spelledYear(at: next) != nil {
            return withYear(CalendarPlace(nil, .month(month.value)), at: next)
        }
        if let day = dayNumber(at: next), !isClockHour(at: next),
            // "lost in February two thirds of them", "in March nine boats"
            role(next) != .number || !isNoun(day.end)
        {
            let place = CalendarPlace(nil, .day(month: month.value, day: day.value))
            return withYear(place, at: day.end)
        }
        let place = CalendarPlace(nil, .month(month.value))
        return withYear(place, at: month.end)
    }

    /// The day of a month, in digits or as an ordinal: "19", "19th", "nineteenth".
    func dayNumber(at token: Int) -> (value: Int, end: Int)? {
        if let day = ordinal(at: token) {
            return (1...31).contains(day.value) ? day : nil
        }
        if role(token) == .number, let day = tens(at: token), (1...31).contains(day.value),
            unit(day.end) == nil
        {
            return day
        }
        guard let day = integer(token), (1...2).contains(digitCount(token)), (0...39).contains(day),
            !isJoined(token) || !isOne(of: TimeWords.currencies, token - 1)
                || role(token - 1) == .colon && isWord(token - 2)
                || role(token - 1) == .slash && has(.month, .shortMonth, at: token - 2)
        else { return nil }
        // "May 17:30" and "May 5 percent" aren't days; a unit follows "in March 10 days before".
        if role(token + 1) == .colon, isJoined(token + 1), isJoined(token + 2) { return nil }
        if has(.units, .meridiem, .oclock, at: token + 1)
            || isOne(of: TimeWords.counted, token + 1)
        {
            return nil
        }
        return (day, token + 1)
    }

    private func isClockHour(at token: Int) -> Bool {
        guard role(token) == .digits else { return false }
        return has(.meridiem, .oclock, at: token + 1)
    }

    /// A place without its year, and the year after it if one stands there.
    func withYear(_ place: CalendarPlace, at token: Int) -> Reading {
        var next = token
        if has(.comma, .of, .slash, .hyphen, at: next) { next += 1 }
        let isJoint = role(token) == .slash || role(token) == .hyphen
        if !isJoint || isJoined(token), let year = yearNumber(at: next) {
            var end = year.end
            var named = place
            named.year = year.value
            if has(.christian, at: end) {
                if value(end) < 0 { named.year = -year.value }
                end += 1
            }
            return (.named(named, .tense), end)
        }
        // "31-Oct-74", but not "14 August-24 August"
        if isJoint, isJoined(token), isJoined(next), digitCount(next) == 2, place.isDay,
            has(.slash, .hyphen, at: token - 2), isJoined(token - 1), let short = integer(next)
        {
            return (.named(CalendarPlace(fullYear(short), place.part), .tense), next + 1)
        }
        // "4 Mar 19"
        if place.isDay, digitCount(token - 2) > 0, isMonthName(token - 1), digitCount(token) == 2,
            isAtEnd(token + 1), !isJoined(token), let short = integer(token)
        {
            return (.named(CalendarPlace(fullYear(short), place.part), .tense), token + 1)
        }
        let apostrophe = role(token) == .comma && place.isDay ? token + 1 : token
        if isApostropheYear(at: apostrophe), let year = shortYear(at: apostrophe) {
            var named = place
            named.year = year.value
            return (.named(named, .tense), year.end)
        }
        // "June last year", "August of that year"
        let whole = role(token) == .of ? token + 1 : token
        if let year = relativeYear(at: whole) { return (.part(place, of: year.meaning), year.end) }
        // "April of 87"
        if role(token) == .of, digitCount(whole) == 2, let short = integer(whole), short > 31,
            isPhraseEnd(whole + 1)
        {
            return (.named(CalendarPlace(fullYear(short), place.part), .tense), whole + 1)
        }
        if case .day(let month, let day) = place.part,
            let event = eventDay(month: month, day: day, end: token)
        {
            return (event, token)
        }
        return (.named(place, .tense), token)
    }

    // MARK: Days before months

    /// "19 September 2025", "the 19th of September".
    func dayFirstDate(at token: Int) -> Reading? {
        guard let day = dayNumber(at: token) else { return nil }
        var next = day.end
        if role(next) == .of { next += 1 }
        // "20 of this month"
        if next > day.end, role(token) == .digits, has(.this, .last, .next, at: next),
            unit(next + 1) == .month, isPhraseEnd(next + 2), let month = plainDate(at: next)
        {
            return (.part(CalendarPlace(nil, .dayOfMonth(day.value)), of: month.meaning), month.end)
        }
        if has(.hyphen, .slash, at: next), isJoined(next) { next += 1 }
        guard has(.month, .maybeMonth, .shortMonth, at: next) else { return nil }
        if role(next) == .maybeMonth, !isCapitalised(next), ordinal(at: token) == nil,
            // "weds 11 march"
            !has(.weekday, at: token - 1)
        {
            return nil
        }
        if role(next) == .shortMonth, role(next - 1) == .of, !isCapitalised(next) { return nil }
        return withYear(CalendarPlace(nil, .day(month: value(next), day: day.value)), at: next + 1)
    }
}
