extension TimeParser {
    /// What comes again and again: "every day", "daily", "each Tuesday", "twice a week", "per month".
    func repeated(at token: Int) -> Reading? {
        switch role(token) {
        case .every: return every(at: token)
        case .per where isOne(of: TimeWords.annum, token + 1): return (.set("P1Y"), token + 2)
        case .per where isSpeed(at: token): return nil
        case .per: return singularUnit(token + 1).map { (.set($0.duration(Amount(1))), token + 2) }
        case .frequency:
            guard let unit = CalendarUnit(rawValue: words[token].value) else { return nil }
            // "The Daily Courier" is a name.
            if isCapitalised(token), token > sentence.lowerBound { return nil }
            // "the party daily Granit", "told the weekly": a paper.
            if isPaper(token) { return nil }
            if unit == .quarter {
                // "the quarterly dividend" is named rather than timed so.
                let next = token + 1
                let isNamed =
                    isNoun(next)
                    || sentence.contains(next) && tags.indices.contains(next)
                        && tags[next].isAdjective
                return isNamed ? nil : (.set("P3M"), next)
            }
            // "daily at 5 p.m."
            if unit == .day, let hour = hour(at: token + 1) {
                return (.set("XXXX-XX-XXT" + hour.value), hour.end)
            }
            return (.set(unit.duration(Amount(1))), token + 1)
        // "on weekdays"
        case .workdays:
            guard has(.on, .during, at: token - 1) else { return nil }
            return (.set("P1WD"), token + 1)
        case .halfYearly: return (.set("P0.5Y"), token + 1)
        case .frequencyPrefix: return prefixed(at: token)
        case .once: return times(at: token)
        case .weekdays:
            if isHyphenated(token) { return nil }
            return withHour("XXXX-WXX-\(value(token))", end: token + 1)
        // "every Tuesday and Friday"
        case .weekday where role(token - 1) == .and && role(token - 2) == .weekday:
            guard role(token - 3) == .every else { return nil }
            return withHour("XXXX-WXX-\(value(token))", end: token + 1)
        case .number, .digits:
            guard let count = wholeNumber(at: token), role(count.end) == .times else { return nil }
            return times(at: count.end)
        default: return nil
        }
    }

    /// "bi-weekly", "semi-annually".
    private func prefixed(at token: Int) -> Reading? {
        guard role(token + 1) == .hyphen, isJoined(token + 1), role(token + 2) == .frequency,
            let unit = CalendarUnit(rawValue: words[token + 2].value)
        else { return nil }
        let count = value(token) == 2 ? Amount(2) : Amount(0, quarters: 2)
        return (.set(unit.duration(count)), token + 3)
    }

    private func isPaper(_ token: Int) -> Bool {
        let next = token + 1
        if isCapitalised(next), isWord(next), isOther(next),
            isNoun(token - 1) || tags.indices.contains(token - 1) && tags[token - 1].isAdjective
        {
            return true
        }
        return has(.the, .article, at: token - 1) && isPhraseEnd(next)
    }

    /// A set of days with its hour: "every Monday at noon".
    private func withHour(_ value: String, end: Int) -> Reading {
        guard let hour = hour(at: end) else { return (.set(value), end) }
        return (.set(value + "T" + hour.value), hour.end)
    }

    private func hour(at token: Int) -> (value: String, end: Int)? {
        role(token) == .at ? clock(at: token + 1, allowsBareHour: false) : nil
    }

    private func isHyphenated(_ token: Int) -> Bool {
        role(token + 1) == .hyphen && isJoined(token + 1)
    }

    /// "every day", "each of the past three years", "every second week", "every Tuesday".
    private func every(at token: Int) -> Reading? {
        var next = token + 1
        // "each of the past three years"
        if role(next) == .of, let length = length(at: next + 1) { return length }
        if role(next) == .full || role(next) == .business { next += 1 }
        if let unit = singularUnit(next) { return every(unit, at: next) }
        if let number = ordinal(at: next), let unit = singularUnit(number.end) {
            return (.set(unit.duration(Amount(number.value))), number.end + 1)
        }
        if isOne(of: TimeWords.other, next), let unit = singularUnit(next + 1) {
            return (.set(unit.duration(Amount(2))), next + 2)
        }
        // "every other Friday"
        if isOne(of: TimeWords.other, next), role(next + 1) == .weekday { next += 1 }
        // "every third Thursday of the month"
        if let number = ordinal(at: next), role(number.end) == .weekday,
            role(number.end + 1) == .of, has(.the, .every, .article, at: number.end + 2),
            singularUnit(number.end + 3) == .month
        {
            let day = CalendarPlace(nil, .weekday(value(number.end)))
            return (.set(day.value), number.end + 4)
        }
        if isOne(of: TimeWords.weekday, next) { return (.set("P1WD"), next + 1) }
        if let amount = amount(at: next), let unit = unit(amount.end) {
            return (.set(unit.duration(amount.value)), amount.end + 1)
        }
        return everyYear(at: next) ?? everyNamed(at: next)
    }

    /// "every day", "every quarter of an hour", from the unit on.
    private func every(_ unit: CalendarUnit, at token: Int) -> Reading {
        // "every quarter of an hour"
        if unit == .quarter, role(token + 1) == .of, role(token + 2) == .article,
            singularUnit(token + 3) == .hour
        {
            return (.set("PT15M"), token + 4)
        }
        if unit == .weekend { return (.set("XXXX-WXX-WE"), token + 1) }
        if unit == .quarter { return (.set("P3M"), token + 1) }
        if unit == .day, let hour = hour(at: token + 1) {
            return (.set("XXXX-XX-XXT" + hour.value), hour.end)
        }
        return (.set(unit.duration(Amount(1))), token + 1)
    }

    /// "every Tuesday evening", "every May", "each summer", "every night", from the name on.
    private func everyNamed(at token: Int) -> Reading? {
        switch role(token) {
        case .weekday:
            let value = "XXXX-WXX-\(self.value(token))"
            guard role(token + 1) == .dayPart, let part = DayPart(rawValue: words[token + 1].value)
            else { return withHour(value, end: token + 1) }
            return (.set(value + part.code), token + 2)
        case .maybeMonth where !isCapitalised(token): return nil
        case .month, .maybeMonth:
            return (.set(CalendarPlace(nil, .month(value(token))).value), token + 1)
        case .season, .maybeSeason:
            return Season(rawValue: words[token].value).map {
                (.set(CalendarPlace(nil, .season($0)).value), token + 1)
            }
        case .dayPart:
            return DayPart(rawValue: words[token].value).map {
                (.set("XXXX-XX-XX" + $0.code), token + 1)
            }
        default: return nil
        }
    }

    /// A day that comes every year: "every July 4", "each 17 March", "every Christmas".
    private func everyYear(at token: Int) -> Reading? {
        guard
            has(.month, .maybeMonth, .digits, .ordinal, at: token)
                || has(.shortMonth, .holiday, at: token),
            let day = holidayDate(at: token) ?? monthDate(at: token) ?? dayFirstDate(at: token)
        else { return nil }
        switch day.meaning {
        case .named(let place, _) where place.isDay && place.year == nil:
            return (.set(place.value), day.end)
        case .holiday(let holiday, nil, _):
            // A movable feast has no day of the year.
            let isFixed = holiday.openPart != .anyDay
            return (.set(isFixed ? CalendarPlace(nil, holiday.openPart).value : "P1Y"), day.end)
        default: return nil
        }
    }

    /// "three Fridays ago", "two Sundays from now".
    func countedWeekdays(at token: Int) -> Reading? {
        guard let count = wholeNumber(at: token), role(count.end) == .weekdays,
            (1...99).contains(count.value)
        else { return nil }
        let weekday = value(count.end)
        let next = count.end + 1
        if role(next) == .ago || isOne(of: TimeWords.back, next) {
            return (.weekdays(weekday, count: -count.value), next + 1)
        }
        if role(next) == .hence { return (.weekdays(weekday, count: count.value), next + 1) }
        guard role(next) == .from, isOne(of: TimeWords.now, next + 1) else { return nil }
        return (.weekdays(weekday, count: count.value), next + 2)
    }

    /// "three summers ago".
    func countedSeasons(at token: Int) -> Reading? {
        guard let count = wholeNumber(at: token), has(.seasons, at: count.end),
            role(count.end + 1) == .ago, let season = Season(rawValue: words[count.end].value)
        else { return nil }
        let year = TimeMeaning.shifted(Amount(count.value), .year, isEarlier: true, .publication)
        return (.part(CalendarPlace(nil, .season(season)), of: year), count.end + 2)
    }

    /// "at night", "by night".
    func recurringPart(at token: Int) -> Reading? {
        guard has(.at, .until, at: token - 1), let part = dayPart(token) else { return nil }
        switch part {
        case .night: return (.anyDay(part), token + 1)
        // "at lunchtime", "at lunchtime on Friday"
        case .midday:
            let next = token + 2
            guard role(token + 1) == .on, let day = plainDate(at: next), isDay(day.meaning) else {
                return (.dayPart(part, of: nil), token + 1)
            }
            return (.dayPart(part, of: day.meaning), day.end)
        default: return nil
        }
    }

    /// "twice a week", from "twice" or "times" on; the mention is the whole.
    private func times(at token: Int) -> Reading? {
        guard has(.article, .per, .every, at: token + 1), let unit = singularUnit(token + 2) else {
            return nil
        }
        return (.set(unit.duration(Amount(1))), token + 3)
    }

    /// "75 miles per hour", "300 metres a second" say how fast, not how often.
    func isSpeed(at token: Int) -> Bool {
        isOne(of: TimeWords.distances, token - 1)
            && (singularUnit(token + 1)?.isClockUnit ?? false)
    }

    /// "$3 a day", "9,000 cars a day": how often, not how long.
    func rate(_ unit: CalendarUnit, at token: Int, end: Int) -> Reading? {
        guard token > sentence.lowerBound, !has(.ago, .earlier, .before, .after, .from, at: end)
        else { return nil }
        let previous = token - 1
        let isCounted =
            tokens.kind[previous] == .number || isOne(of: TimeWords.counted, previous)
            || has(.units, .times, at: previous)
            || (tags.indices.contains(previous) && tags[previous] == .nounPlural)
            // "163 pesos a day"
            || previous > sentence.lowerBound && tokens.kind[previous - 1] == .number
                && isWord(previous)
        guard isCounted else { return nil }
        return (.set(unit.duration(Amount(1))), end)
    }
}
