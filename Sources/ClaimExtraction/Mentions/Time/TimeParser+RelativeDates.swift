extension TimeParser {
    /// What begins with "the".
    func definiteDate(at token: Int) -> Reading? {
        let next = token + 1
        switch role(next) {
        case .early, .earlier, .boundary, .last, .next, .following, .past, .coming, .current,
            .same, .latest:
            return comparedPeriod(at: next) ?? plainDate(at: next)
        case .latter: return ordinalDate(at: next)
        // "the full year"
        case .business where isOne(of: TimeWords.full, next):
            guard role(next + 1) == .unit, unit(next + 1) == .year, isPhraseEnd(next + 2) else {
                return nil
            }
            return (.unit(.year, 0, .publication), next + 2)
        case .ordinal:
            // "the third-quarter loss": the article is the noun's.
            if role(next + 1) == .hyphen, isJoined(next + 1) { return nil }
            return holidayDate(at: next) ?? ordinalDate(at: next)
        case .digits:
            if let found = ordinalDate(at: next) ?? dayFirstDate(at: next) ?? numericDate(at: next)
            {
                // "the 9/11 memorial", "the 15 May raid": the article is the noun's.
                if case .eventDay = found.meaning { return nil }
                return isMonth(found.end - 1) && isHeadNoun(found.end)
                    && !isCapitalised(found.end) ? nil : found
            }
            if role(next + 1) == .plural, isJoined(next + 1) {
                return digitCount(next) == 2 && isAfterMeasure(token) ? nil : decade(at: next)
            }
            return definiteYear(at: next)
        case .number:
            return spelledDecade(at: next) ?? ordinalDate(at: next) ?? dayFirstDate(at: next)
        case .unit: return definiteUnit(at: next)
        case .season, .maybeSeason:
            guard let season = namedPeriod(at: next) else { return nil }
            // "the summer offensive": the article is the noun's.
            return season.end == next + 1 && isHeadNoun(season.end) ? nil : season
        case .decadeWord, .fiscal, .calendarYear, .apostrophe: return namedPeriod(at: next)
        case .weekday: return weekdayPhrase(at: next)
        case .month, .maybeMonth, .shortMonth: return nil
        case .holiday: return holidayDate(at: next)
        case .periodEnd: return deicticDate(at: next)
        case .dayPart: return holidayDate(at: next) ?? definiteDayPart(at: next)
        // "the final week of 2019"
        case .none where isOne(of: TimeWords.final, next):
            return countedFromEnd(-1, at: next + 1) ?? edgeOfYear(at: next)
                ?? dayOfEvent(at: next + 1, of: next, isNow: false)
        case .none where isOne(of: TimeWords.opening, next): return edgeOfYear(at: next)
        case .none where isOne(of: TimeWords.nearest, next): return nearestWeekday(at: next + 1)
        default: return holidayEve(at: next) ?? comparedPeriod(at: next)
        }
    }

    /// "final quarter of 2019", "opening half of last year"; without a year they are a game's.
    private func edgeOfYear(at token: Int) -> Reading? {
        guard let part = edge(at: token) else { return nil }
        let found = inYear(CalendarPlace(nil, part), at: token + 2)
        return found.end > token + 2 ? found : nil
    }

    /// "final quarter", "opening half".
    private func edge(at token: Int) -> CalendarPlace.Part? {
        let isFinal = isOne(of: TimeWords.final, token)
        guard isFinal || isOne(of: TimeWords.opening, token) else { return nil }
        if singularUnit(token + 1) == .quarter { return .quarter(isFinal ? 4 : 1) }
        return role(token + 1) == .half ? .half(isFinal ? 2 : 1) : nil
    }

    /// "year's first half", "year's final quarter".
    private func partOfTheYear(at token: Int) -> Reading? {
        guard unit(token) == .year, role(token + 1) == .possessive else { return nil }
        let next = token + 2
        guard let part = partOfYear(at: next) ?? edge(at: next).map({ ($0, next + 2) }) else {
            return nil
        }
        return (.part(CalendarPlace(nil, part.value), of: .unit(.year, 0, .narrative)), part.end)
    }

    private func isMonth(_ token: Int) -> Bool {
        has(.month, .maybeMonth, .shortMonth, at: token)
    }

    /// Whether a noun follows that the words before belong to, as "offensive" in "the summer offensive".
    func isHeadNoun(_ token: Int) -> Bool {
        isNoun(token) && isWord(token) && isOther(token)
            && !isOne(of: TimeWords.prepositions, token) && !isOne(of: TimeWords.verbs, token)
    }

    private func weekdayPhrase(at token: Int) -> Reading? {
        guard let day = calendarDate(at: token) else { return nil }
        // "the Friday explosions": the article is the noun's.
        if day.end == token + 1, isWord(day.end), isOther(day.end),
            !isOne(of: TimeWords.prepositions, day.end), !isOne(of: TimeWords.verbs, day.end)
        {
            return nil
        }
        // "the Friday before", "the Sunday after Easter" are other days than the next such.
        if has(.before, .after, at: day.end) { return nil }
        return day
    }

    /// "the week", "the quarter": the one that the text speaks of.
    private func definiteUnit(at token: Int) -> Reading? {
        // "the day-long meeting": the article is the noun's.
        if unitLong(at: token) != nil { return nil }
        if let found = namedPeriod(at: token) {
            // "the year-ago results": the article is the noun's.
            let isWhole = role(found.end - 1) != .ago && role(found.end - 1) != .earlier
            return isWhole ? found : nil
        }
        if let part = partOfTheYear(at: token) { return part }
        guard let unit = singularUnit(token), role(token + 1) != .hyphen || !isJoined(token + 1)
        else { return nil }
        // "the year ended March 31" is any twelve months.
        // "the year to date"
        if unit == .year, role(token + 1) == .to, isOne(of: TimeWords.date, token + 2) {
            return (.unit(.year, 0, .publication), token + 3)
        }
        if unit == .year,
            isOne(of: TimeWords.ending, token + 1)
                || role(token + 1) == .to && has(.month, .maybeMonth, .shortMonth, at: token + 2)
        {
            return (.duration("P1Y"), token + 1)
        }
        // "the decade to 2020"
        if unit == .decade, role(token + 1) == .to, digitCount(token + 2) == 4 {
            return (.duration("P10Y"), token + 1)
        }
        switch unit {
        case .weekend: return (.weekend, token + 1)
        // "the quarter century"
        case .quarter where self.unit(token + 1) == .century: return nil
        case .quarter: return reportedQuarter(at: token)
        case .week, .month, .year:
            guard has(.inside, .during, .of, .lasting, .since, at: token - 2) || isAtEnd(token + 1)
            else { return nil }
            return (.unit(unit, 0, .narrative), token + 1)
        default: return nil
        }
    }

    func isAtEnd(_ token: Int) -> Bool {
        token >= sentence.upperBound || has(.stop, .comma, at: token)
    }

    // MARK: Last, this, next

    /// "last week", "this Friday", "the following year", "the same day", "the past two months".
    func relativeDate(at token: Int) -> Reading? {
        let role = role(token)
        guard let count = offset(token) else { return nil }
        // "This Week" and "Last Night" are names of programmes.
        if isCapitalised(token), isCapitalised(token + 1), has(.unit, .dayPart, at: token + 1),
            !tokens.shape[token].contains(.allCapitals)
        {
            return nil
        }
        var next = token + 1
        // "this past spring", "this coming Sunday", "the same"
        if role == .this,
            has(.past, .coming, .current, .last, .next, .same, .early, .earlier, at: next)
        {
            if has(.early, at: next) { return boundedDate(at: next) }
            return relativeDate(at: next)
        }
        // "unsolved to this day"
        if role == .this, self.role(token - 1) == .to, unit(next) == .day, isAtEnd(next + 1) {
            return (.reference("PRESENT_REF"), next + 1)
        }
        if role == .that, has(.same, at: next) { next += 1 }
        let origin: TimeMeaning.Origin =
            switch role {
            case .that, .following, .same: .narrative
            case .this where unit(next) == .day: .narrative
            // "within the next month" is told from now.
            case .next:
                isDefinite(token) && !has(.within, .over, at: token - 2) ? .narrative : .publication
            default: .publication
            }
        if has(.fiscal, at: next), unit(next + 1) != nil { next += 1 }
        if role == .latest, has(.period, at: next) { return (.quarterOfText, next + 1) }
        // "the last week of August", "the last day of the month"
        if role == .last, let found = countedFromEnd(-1, at: next) ?? decade(-1, at: next) {
            return found
        }
        if self.role(next) == .unit, let unit = unit(next) {
            return relativeUnit(unit, count, origin, role, at: next)
        }
        return relativeName(count, origin, role, at: next)
    }

    /// A day, week or weekend of a month or year, from the unit on: "day of May", "week in June".
    func countedFromEnd(_ ordinal: Int, at token: Int) -> Reading? {
        guard let unit = singularUnit(token), unit == .week || unit == .day || unit == .weekend,
            has(.of, .inside, at: token + 1), let whole = unitOrDate(at: token + 2)
        else { return nil }
        if unit == .weekend { return weekend(ordinal, of: whole) }
        return unit == .week
            ? (.weekOf(ordinal: ordinal, whole.meaning), whole.end)
            : (.dayOf(ordinal: ordinal, whole.meaning), whole.end)
    }

    /// "the last weekend of July": it is counted by its Saturday.
    func weekend(_ ordinal: Int, of whole: Reading) -> Reading? {
        guard whole.meaning.isMonth else { return nil }
        let saturday = TimeMeaning.weekdayOfMonth(weekday: 6, ordinal: ordinal, whole.meaning)
        return (.weekendBy(saturday), whole.end)
    }

    /// "the next day" is told from the day before it; "next year" from the day of writing.
    private func isDefinite(_ token: Int) -> Bool { self.role(token - 1) == .the }

    private func offset(_ token: Int) -> Int? {
        switch role(token) {
        case .last, .next, .following, .past, .coming: value(token)
        case .this, .that, .current, .same: 0
        case .latest: 0
        default: nil
        }
    }

    private func relativeUnit(
        _ unit: CalendarUnit,
        _ count: Int,
        _ origin: TimeMeaning.Origin,
        _ role: TimeWord.Role,
        at token: Int
    ) -> Reading? {
        let isArticled = self.role(token - 2) == .the
        // "the past decade and a half"
        if role == .past || role == .last || role == .next, let half = andAHalf(at: token + 1),
            self.role(half) != .of
        {
            return (.duration(unit.duration(Amount(1, quarters: 2))), half)
        }
        switch unit {
        // "in the past hour"
        case .hour where isArticled && (role == .past || role == .last || role == .next):
            return (.duration(unit.duration(Amount(1))), token + 1)
        case .second, .minute, .hour: return nil
        case .day where !has(.next, .following, .same, .that, .this, at: token - 1): return nil
        // "the coming weekend" is this week's.
        case .weekend where role == .coming:
            let saturday = CalendarPlace(nil, .weekday(6))
            return (.weekendBy(.named(saturday, .coming)), token + 1)
        case .quarter:
            if role == .latest { return (.quarterOfText, token + 1) }
            if let year = yearNumber(at: self.role(token + 1) == .of ? token + 2 : token + 1),
                role == .last
            {
                return (.named(CalendarPlace(year.value, .quarter(4)), .tense), year.end)
            }
        case .decade, .century, .year, .month, .week:
            // "the past year" is a length of time that ends now; "the last week" mostly.
            if role == .past, isArticled { return (.duration(unit.duration(Amount(1))), token + 1) }
            // "in the last year of her life", "the last week of the campaign": of what it was the last isn't told by the calendar.
            if role == .last, isArticled, self.role(token + 1) == .of,
                isOne(of: TimeWords.owners, token + 2)
            {
                return nil
            }
        default: break
        }
        let whole = TimeMeaning.unit(unit, count, origin)
        if unit == .year, let part = partOfYear(whole, count, at: token) { return part }
        if unit == .week, let day = weekday(of: whole, at: token + 1) { return day }
        // "the next year or so"
        let isVague = self.role(token + 1) == .or && isOne(of: TimeWords.so, token + 2)
        return (whole, isVague ? token + 3 : token + 1)
    }

    /// "this year's third quarter", "last year's Independence Day", "last year's quarter", from "year" on.
    private func partOfYear(_ year: TimeMeaning, _ count: Int, at token: Int) -> Reading? {
        guard role(token + 1) == .possessive else { return nil }
        if let part = partOfYear(at: token + 2) {
            return (.part(CalendarPlace(nil, part.value), of: year), part.end)
        }
        if let day = holidayDate(at: token + 2), case .holiday(let holiday, nil, _) = day.meaning {
            return (.holiday(holiday, year: year, .tense), day.end)
        }
        return quarter(ofYear: count, at: token)
    }

    /// The day of "last week on Tuesday", "next week Monday", from the word after "week" on.
    private func weekday(of week: TimeMeaning, at token: Int) -> Reading? {
        let day = role(token) == .on ? token + 1 : token
        guard role(day) == .weekday || role(day) == .maybeWeekday && isWeekday(day),
            role(day + 1) != .comma
        else { return nil }
        return (.part(CalendarPlace(nil, .weekday(value(day))), of: week), day + 1)
    }

    /// "last March", "this Friday", "next summer", "last night", "next Thanksgiving".
    private func relativeName(
        _ count: Int,
        _ origin: TimeMeaning.Origin,
        _ role: TimeWord.Role,
        at token: Int
    ) -> Reading? {
        // "hurt following Wednesday's quake": a preposition without its article.
        if role == .following, count > 0, !has(.the, .that, .this, at: token - 2) { return nil }
        let direction = direction(of: role, count, at: token)
        switch self.role(token) {
        case .weekday:
            if role == .last, has(.of, .inside, at: token + 1),
                let day = weekdayOf(ordinal: -1, at: token)
            {
                return day
            }
            guard let day = calendarDate(at: token) else { return nil }
            // "That Friday he resigned"
            return role == .that ? day : turned(day, to: direction)
        case .season, .maybeSeason:
            guard let season = Season(rawValue: words[token].value), role != .same else {
                return nil
            }
            let found: Reading = (.named(CalendarPlace(nil, .season(season)), direction), token + 1)
            return role == .that ? ofNarrative(found) : found
        case .month, .maybeMonth, .shortMonth, .digits:
            guard
                self.role(token) != .digits || ordinal(at: token) != nil
                    || role == .this && self.role(token + 1) == .slash,
                let date = calendarDate(at: token)
            else { return nil }
            if role == .that, let month = ofNarrative(date) { return month }
            return turned(date, to: direction)
        case .ordinal:
            guard let part = partOfYear(at: token) else { return nil }
            // "complained that third-quarter earnings fell"
            if role == .that, self.role(part.end - 2) == .hyphen { return nil }
            return turned(inYear(CalendarPlace(nil, part.value), at: part.end), to: direction)
        // "the last half of 1989"
        case .half where role == .last:
            guard self.role(token + 1) == .of else { return nil }
            let half = inYear(CalendarPlace(nil, .half(2)), at: token + 1)
            return half.end > token + 1 ? half : longPeriod(partedAt: token + 1)
        case .holiday: return holidayDate(at: token).map { turned($0, to: direction) }
        case .dayPart: return relativeDayPart(count, role, at: token)
        default: return nil
        }
    }

    /// On which side of what anchor a name after "last", "the next" and the like lies.
    private func direction(
        of role: TimeWord.Role,
        _ count: Int,
        at token: Int
    ) -> TimeMeaning.Direction {
        switch role {
        case .past: .past
        case .following where count < 0: .previous
        case .coming: .coming
        case .following: .following
        // "the next January" is told from the date before it, "next January" from the day of writing.
        case .next where isDefinite(token - 1): .following
        default: count < 0 ? .last : count > 0 ? .next : .this
        }
    }

    /// "last night", "that evening", "the next morning".
    private func relativeDayPart(_ count: Int, _ role: TimeWord.Role, at token: Int) -> Reading? {
        guard let part = DayPart(rawValue: words[token].value), role != .past, role != .coming,
            role != .same
        else { return nil }
        let isNow = role == .this || role == .last
        let day = TimeMeaning.unit(.day, count, isNow ? .publication : .narrative)
        return (.dayPart(part, of: part == .daytime ? nil : day), token + 1)
    }

    /// "that October", "that summer": of the year that the text spoke of.
    private func ofNarrative(_ found: Reading) -> Reading? {
        guard case .named(let place, _) = found.meaning, place.year == nil,
            place.isMonth || place.isSeason
        else { return nil }
        return (.part(place, of: .unit(.year, 0, .narrative)), found.end)
    }

    private func turned(_ found: Reading, to direction: TimeMeaning.Direction) -> Reading {
        switch found.meaning {
        case .named(let place, .tense) where place.year == nil:
            (.named(place, direction), found.end)
        case .holiday(let holiday, nil, _): (.holiday(holiday, year: nil, direction), found.end)
        default: found
        }
    }
}
