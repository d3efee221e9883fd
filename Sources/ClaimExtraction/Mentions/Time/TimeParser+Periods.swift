extension TimeParser {
    /// "Q3", "H1" as one token, or "third quarter", "first half".
    func partOfYear(at token: Int) -> (value: CalendarPlace.Part, end: Int)? {
        var start = token
        if role(start) == .hyphen, isJoined(start) { start += 1 }
        if role(start) == .fiscal { start += 1 }
        if role(start) == .quarterCode { return (.quarter(value(start)), start + 1) }
        if role(start) == .halfCode, isCapitalised(start) {
            return (.half(value(start)), start + 1)
        }
        let isLast =
            role(start + 1) == .half
            && (role(start) == .last || isOne(of: TimeWords.latter, start))
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
            let found = inYear(CalendarPlace(nil, part.value), at: part.end)
            guard found.end == part.end else { return found }
            if let whole = longPeriod(partedAt: part.end) { return whole }
            // "the second half" is a game's too.
            if case .half = part.value { return nil }
            return found
        }
        guard let number = ordinal(at: token) else { return nil }
        if let date = dayFirstDate(at: token) { return date }
        let next = skippingHyphen(number.end)
        switch role(next) {
        case .unit where unit(next) != .day: return ordinalUnit(number.value, at: next)
        // "the third last week of 2018", "the fifth last day of May"
        case .last where role(next + 1) == .unit:
            return countedFromEnd(-number.value, at: next + 1)
        // "the second to last week"
        case .to where role(next + 1) == .last:
            return countedFromEnd(-number.value, at: next + 2)
        case .unit:
            return dayWithin(number.value, at: next + 1)
                ?? dayOfEvent(at: next, of: token, isNow: isOne(of: TimeWords.isNow, token - 2))
        case .business, .full:
            // "the third straight day"
            return dayOfEvent(
                at: next + 1,
                of: token,
                isNow: isOne(of: TimeWords.consecutive, next)
            )
        case .weekday:
            guard (1...5).contains(number.value) else { return nil }
            return weekdayOf(ordinal: number.value, at: next)
        default: break
        }
        return bareDay(number, at: token)
    }

    /// "the 19th", "the 5th of last month", with nothing counted by it.
    private func bareDay(_ day: (value: Int, end: Int), at token: Int) -> Reading? {
        guard (1...31).contains(day.value) else { return nil }
        guard role(token) == .digits else {
            // "the first of the month", "the first of next month"
            if role(token - 1) == .the, role(day.end) == .of,
                let month = unitOrDate(at: day.end + 1),
                case .unit(.month, _, _) = month.meaning
            {
                return (
                    .part(CalendarPlace(nil, .dayOfMonth(day.value)), of: month.meaning), month.end
                )
            }
            // "on the first", with nothing else
            return sentence.count <= 3 && role(token - 1) == .the && role(token - 2) == .on
                && isAtEnd(day.end)
                ? (.named(CalendarPlace(nil, .dayOfMonth(day.value)), .tense), day.end) : nil
        }
        // "the 1st", with nothing else
        if sentence.count <= 3, isAtEnd(day.end),
            token == sentence.lowerBound || has(.the, .on, at: token - 1)
        {
            return (.named(CalendarPlace(nil, .dayOfMonth(day.value)), .tense), day.end)
        }
        let place = CalendarPlace(nil, .dayOfMonth(day.value))
        if role(day.end) == .of, let month = plainDate(at: day.end + 1),
            case .unit(.month, _, _) = month.meaning
        {
            return (.part(place, of: month.meaning), month.end)
        }
        // "the 15th of each month"
        if role(day.end) == .of, role(day.end + 1) == .every, unit(day.end + 2) == .month,
            role(day.end + 2) == .unit
        {
            return (.set(place.value), day.end + 3)
        }
        guard role(token - 1) == .the, !isAfterCentury(token) else { return nil }
        guard isOther(day.end) || has(.stop, .comma, .at, .to, .and, at: day.end),
            day.end >= sentence.upperBound || isOne(of: TimeWords.prepositions, day.end),
            has(.on, .until, .since, .before, .after, .from, .of, at: token - 2)
                || has(.lasting, .to, at: token - 2)
        else { return nil }
        return (.named(place, .tense), day.end)
    }

    /// Whether a century stands a few words before: "the dawn of the 20th century and the end of the ⟨19th⟩".
    private func isAfterCentury(_ token: Int) -> Bool {
        (token - 12..<token).contains { role($0) == .unit && unit($0) == .century }
    }

    /// "last Friday of October", from the weekday on.
    func weekdayOf(ordinal: Int, at token: Int) -> Reading? {
        // "the second Tuesday of every month"
        if role(token) == .weekday, role(token + 1) == .of, role(token + 2) == .every,
            singularUnit(token + 3) == .month
        {
            return (.set(CalendarPlace(nil, .weekday(value(token))).value), token + 4)
        }
        // "the third Tuesday after Christmas"
        if ordinal > 0, role(token) == .weekday, has(.before, .after, at: token + 1),
            let day = plainDate(at: token + 2), isDay(day.meaning)
        {
            let isEarlier = role(token + 1) == .before
            return (
                .shiftedFrom(
                    .weekdayBeside(weekday: value(token), isEarlier: isEarlier, day.meaning),
                    Amount(ordinal - 1),
                    .week,
                    isEarlier: isEarlier
                ), day.end
            )
        }
        guard has(.weekday, at: token), has(.of, .inside, at: token + 1),
            let month = plainDate(at: token + 2)
        else { return nil }
        return (
            .weekdayOfMonth(weekday: value(token), ordinal: ordinal, month.meaning), month.end
        )
    }

    /// A day of the month, week or year that follows after "of" or "in"; seasons have no first day that all agree on.
    private func dayWithin(_ day: Int, at token: Int) -> Reading? {
        guard (1...31).contains(day), has(.of, .inside, at: token),
            let whole = plainDate(at: token + 1)
        else { return nil }
        if case .named(let place, _) = whole.meaning, case .season = place.part { return nil }
        return whole.meaning.isMonth
            ? (.part(CalendarPlace(nil, .dayOfMonth(day)), of: whole.meaning), whole.end)
            : (.dayOf(ordinal: day, whole.meaning), whole.end)
    }

    /// A part of a year, with the year after it if one stands there.
    func inYear(_ place: CalendarPlace, at token: Int) -> Reading {
        var next = token
        if has(.of, .inside, at: next) || (role(next) == .comma && digitCount(next + 1) == 4) {
            next += 1
        }
        // "Q3 FY2017"
        if role(next) == .fiscalCode {
            return (.named(CalendarPlace(value(next), place.part), .tense), next + 1)
        }
        if has(.fiscal, .calendarYear, at: next) { next += 1 }
        if unit(next) == .year { next += 1 }
        if let year = yearNumber(at: next) {
            var named = place
            named.year = year.value
            if has(.christian, at: year.end), value(year.end) < 0 { named.year = -year.value }
            if case .season = place.part, let end = secondYear(of: year.value, at: year.end) {
                return (.named(named, .tense), end)
            }
            return (.named(named, .tense), has(.christian, at: year.end) ? year.end + 1 : year.end)
        }
        if isApostropheYear(at: next), let year = shortYear(at: next) {
            var named = place
            named.year = year.value
            return (.named(named, .tense), year.end)
        }
        let whole = has(.of, .inside, at: token) ? token + 1 : token
        if let year = relativeYear(at: whole) { return (.part(place, of: year.meaning), year.end) }
        return (.named(place, .tense), token)
    }

    /// The end of the "-15" of "the winter of 2014-15", which begins in one year and ends in the next.
    private func secondYear(of first: Int, at token: Int) -> Int? {
        guard has(.hyphen, .slash, at: token), isJoined(token), isJoined(token + 1),
            let second = integer(token + 1),
            second == first + 1 || digitCount(token + 1) == 2 && second == (first + 1) % 100
        else { return nil }
        return token + 2
    }

    /// Seasons, decades by name, "fiscal 2025", "year-end", "month's end", "week of May 3".
    func namedPeriod(at token: Int) -> Reading? {
        switch role(token) {
        case .season, .maybeSeason: season(at: token)
        case .quarterCode, .halfCode: codedPart(at: token)
        case .decadeWord:
            has(.the, .early, at: token - 1) || isOne(of: TimeWords.decadeNicknames, token - 1)
                ? (.named(CalendarPlace(1900 + value(token), .decade), .tense), token + 1) : nil
        case .fiscal, .calendarYear: fiscalYear(at: token)
        case .apostrophe: apostropheYear(at: token)
        case .unit: unitPhrase(at: token)
        case .christian: yearAfterEra(at: token)
        default: nil
        }
    }

    /// "Q3 2025", "Q3", "H1 2025".
    private func codedPart(at token: Int) -> Reading? {
        guard let part = partOfYear(at: token) else { return nil }
        let found = inYear(CalendarPlace(nil, part.value), at: part.end)
        return found.end > part.end || role(token) == .quarterCode && isCapitalised(token)
            ? found : nil
    }

    private func season(at token: Int) -> Reading? {
        guard let season = Season(rawValue: words[token].value) else { return nil }
        let found = inYear(CalendarPlace(nil, .season(season)), at: token + 1)
        if found.end > token + 1 { return found }
        // "the summer before last"
        if role(token + 1) == .before, role(token + 2) == .last, isPhraseEnd(token + 3) {
            let last = TimeMeaning.named(CalendarPlace(nil, .season(season)), .last)
            return (.shiftedFrom(last, Amount(1), .year, isEarlier: true), token + 3)
        }
        // "the fall of the city"
        if role(token + 1) == .of, role(token) == .maybeSeason { return nil }
        let isJoinedOn = role(token + 1) == .hyphen && isJoined(token + 1)
        guard !isJoinedOn, token == sentence.lowerBound || !isJoined(token) else { return nil }
        let before = token - 1
        let opens =
            has(.the, .early, .of, .inside, .until, .since, .during, .and, .to, at: before)
        // "a summer school", "the Winter Palace": a name, or the kind of thing.
        if role(token) == .season {
            if role(before) == .article { return nil }
            if isCapitalised(token), isCapitalised(token + 1) || isCapitalised(before) {
                return nil
            }
            // "winter coats": of any year.
            let isKind = !opens && tags.indices.contains(token + 1) && tags[token + 1].isNoun
            return isKind
                ? (.reference(CalendarPlace(nil, .season(season)).value), token + 1) : found
        }
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
                at: role(before) == .the ? before - 1 : before
            ) || has(.and, .to, at: before) && has(.season, .seasons, at: before - 1)
        else { return nil }
        return found
    }

    private func fiscalYear(at token: Int) -> Reading? {
        var next = token + 1
        if unit(next) == .year { next += 1 }
        if let year = yearNumber(at: next) {
            // "fiscal 1990's first quarter"
            if let part = partOfYear(at: skippingGenitive(year.end)) {
                return (.named(CalendarPlace(year.value, part.value), .tense), part.end)
            }
            return (.named(CalendarPlace(year.value, .year), .tense), year.end)
        }
        if role(token) == .fiscal, let part = partOfYear(at: token + 1) {
            return inYear(CalendarPlace(nil, part.value), at: part.end)
        }
        // "the fiscal year ended March 31" is any twelve months.
        if role(token - 1) == .the, role(token + 1) == .unit, unit(token + 1) == .year {
            return isOne(of: TimeWords.ending, token + 2)
                ? (.duration("P1Y"), token + 2) : (.unit(.year, 0, .publication), token + 2)
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
                || (unit == .month || unit == .quarter) && isPhraseEnd(next + 1)
        {
            // "year-end 2016"
            if unit == .year, let year = yearNumber(at: next + 1) {
                return (.named(CalendarPlace(year.value, .year), .tense), year.end)
            }
            let origin: TimeMeaning.Origin = unit == .year ? .publication : .narrative
            return (.unit(unit, 0, origin), next + 1)
        }
        // "the year-ago quarter", "the year-earlier period"
        if has(.ago, .earlier, at: next), role(token + 1) == .hyphen {
            return yearAgoPeriod(unit, at: next)
        }
        if let long = unitLong(at: token) { return long }
        if unit == .week, let week = weekPhrase(at: token) { return week }
        if unit == .weekend, role(token + 1) == .of, let day = plainDate(at: token + 2),
            isDay(day.meaning)
        {
            return (.weekendBy(day.meaning), day.end)
        }
        // "the year 2008"
        if unit == .year, let year = yearNumber(at: token + 1) {
            return (.named(CalendarPlace(year.value, .year), .tense), year.end)
        }
        if let beside = besideNext(unit, at: token) { return beside }
        // "the day before yesterday", "the day after"
        if role(token - 1) == .the, has(.before, .after, at: token + 1) {
            let isEarlier = role(token + 1) == .before
            let isNamed =
                has(.deictic, .weekday, at: token + 2)
                || unit == .day && has(.holiday, .month, .maybeMonth, .shortMonth, at: token + 2)
            if isNamed, let day = plainDate(at: token + 2), isDay(day.meaning) {
                return (.shiftedFrom(day.meaning, Amount(1), unit, isEarlier: isEarlier), day.end)
            }
            if let beside = weekBeside(unit, at: token + 1) { return beside }
            guard isAtEnd(token + 2) else { return nil }
            return (.unit(unit, isEarlier ? -1 : 1, .narrative), token + 2)
        }
        return nil
    }

    /// "day after tomorrow", "week after next", "month before last", with an article or without.
    private func besideNext(_ unit: CalendarUnit, at token: Int) -> Reading? {
        guard has(.before, .after, at: token + 1),
            !isCapitalised(token) || token == sentence.lowerBound
        else { return nil }
        let isEarlier = role(token + 1) == .before
        if role(token - 1) != .the, unit == .day, role(token + 2) == .deictic,
            value(token + 2) == (isEarlier ? -1 : 1)
        {
            return (.unit(.day, isEarlier ? -2 : 2, .publication), token + 3)
        }
        guard role(token + 2) == (isEarlier ? .last : .next), isPhraseEnd(token + 3) else {
            return nil
        }
        return (.unit(unit, isEarlier ? -2 : 2, .publication), token + 3)
    }
}
