/// Where on the calendar a meaning lies.
extension TimeResolver {
    mutating func place(
        of meaning: TimeMeaning,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        switch meaning {
        case .named(let place, let direction):
            guard place.year == nil else { return place }
            let told = settled(place.part, direction, tense, at: token)
            return direction == .tense ? onItsWeekday(told) : told
        case .eventDay(let place):
            let isKnown = publication.map { $0.year >= place.year ?? 0 } ?? true
            return isKnown ? place : settled(place.part, .tense, tense, at: token)
        case .unit(let unit, let count, let from):
            return counted(unit, count, from, at: token, tense)
        case .shifted(let amount, let unit, let isEarlier, let from):
            return shifted(amount, unit, isEarlier, from, at: token, tense)
        case .shiftedBy(let months, let days, let from):
            return shifted(months: months, days: days, from, tense)
        case .shiftedFrom(let meaning, let amount, let unit, let isEarlier):
            return shifted(from: place(of: meaning, at: token, tense), amount, unit, isEarlier)
        case .part(let part, let whole):
            return part.placed(in: place(of: whole, at: token, tense))
        case .weekdayWithDay(let weekday, let day): return settled(weekday: weekday, day: day)
        case .weekdayOfMonth(let weekday, let ordinal, let whole):
            return place(of: whole, at: token, tense).day(weekday: weekday, ordinal: ordinal)
        case .weekdayBeside(let weekday, let isEarlier, let day):
            return place(of: day, at: token, tense).weekday(weekday, isEarlier: isEarlier)
        case .weekdayNearest(let weekday, let day):
            return place(of: day, at: token, tense).nearest(weekday: weekday)
        case .holiday(let holiday, let year, let direction):
            return feast(holiday, year, direction, at: token, tense)
        case .weekHolding(let day):
            let place = place(of: day, at: token, tense)
            return place.days.map { CalendarPlace(weekOf: $0.lowerBound) } ?? place
        case .weekFrom(let day):
            let place = place(of: day, at: token, tense)
            return place.days.map { CalendarPlace(weekOf: $0.lowerBound.mondayNext) } ?? place
        case .weekBeside(let unit, let isEarlier, let day):
            let place = place(of: day, at: token, tense)
            return place.days?.lowerBound.week(unit, isEarlier: isEarlier)
                ?? CalendarPlace(open: unit)
        case .dayOf(let ordinal, let whole):
            return place(of: whole, at: token, tense).day(ordinal)
        case .weekOf(let ordinal, let whole):
            return place(of: whole, at: token, tense).week(ordinal)
        case .weekend: return weekend(tense)
        case .weekendBy(let day): return weekend(by: place(of: day, at: token, tense))
        case .weekdays(let weekday, let count): return weekdays(weekday, count)
        case .quarterOfText: return quarterOfText(at: token)
        case .quarterOfYear(let year):
            return CalendarPlace(year, partCompared(at: token)?.part ?? .year)
        case .quarterEnding(let day): return place(of: day, at: token, tense).quarterEnding
        case .dayPart(_, let day), .clock(_, let day): return self.day(of: day, at: token, tense)
        case .duration, .set, .reference, .anyDay, .timeOfText, .dayOfEvent:
            return CalendarPlace(nil, .year)
        }
    }

    /// "this year", "last week", "the next day": the unit so many of it from the one that it is told from.
    private mutating func counted(
        _ unit: CalendarUnit,
        _ count: Int,
        _ from: TimeMeaning.Origin,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        var compared: CalendarPlace?
        switch (unit, count, from) {
        case (.year, 0, .narrative):
            if isHistory, let lastYear { return CalendarPlace(lastYear, .year) }
        case (.year, -1, .narrative): compared = yearCompared(at: token)
        // "Police arrested him the following day": it is over, and nobody told which it was.
        case (.day, 1..., .narrative) where !isHistory && narrative == nil && tense == .past:
            return CalendarPlace(open: .day)
        default: break
        }
        guard let base = compared ?? origin(from, of: unit, tense) else {
            return CalendarPlace(open: unit)
        }
        return shifted(base, count, unit)
    }

    /// "two years ago", "a year earlier": what lies so far from what it is told from.
    private mutating func shifted(
        _ amount: Amount,
        _ unit: CalendarUnit,
        _ isEarlier: Bool,
        _ from: TimeMeaning.Origin,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        let isOneYear = unit == .year && amount == Amount(1)
        if isOneYear, let place = quarter(isEarlier, at: token) { return place }
        let compared = isOneYear && isEarlier && from == .narrative ? yearCompared(at: token) : nil
        guard let base = compared ?? origin(from, of: .year, tense) else {
            return CalendarPlace(open: unit)
        }
        return shifted(base, amount, unit, isEarlier, keepsGrain: from == .narrative)
    }

    /// "two weeks and two days ago": a day, or a month where no days are counted.
    private mutating func shifted(
        months: Int,
        days: Int,
        _ from: TimeMeaning.Origin,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        let base = origin(from, of: .year, tense)?.days?.lowerBound
        guard let day = base?.adding(months: months)?.adding(days: days) else {
            return CalendarPlace(open: days == 0 ? .month : .day)
        }
        return days == 0 ? CalendarPlace(day.year, .month(day.month)) : CalendarPlace(day)
    }

    /// "two days after May 3": from a day that the expression names, days are counted to the day.
    private func shifted(
        from base: CalendarPlace,
        _ amount: Amount,
        _ unit: CalendarUnit,
        _ isEarlier: Bool
    ) -> CalendarPlace {
        if base.isDay, let count = amount.whole, let day = base.days?.lowerBound,
            let date = day.adding(isEarlier ? -count : count, unit)
        {
            return CalendarPlace(date)
        }
        return shifted(base, amount, unit, isEarlier, keepsGrain: true)
    }

    /// "Easter", "Christmas 2004", "last year's Independence Day".
    private mutating func feast(
        _ holiday: Holiday,
        _ year: TimeMeaning?,
        _ direction: TimeMeaning.Direction,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        if let year {
            let place = place(of: year, at: token, tense)
            return holiday.place(in: place.year) ?? place
        }
        return settled(
            direction,
            tense,
            at: token,
            open: CalendarPlace(nil, holiday.openPart),
            feastWithin: holiday.interval
        ) {
            holiday.place(in: $0)
        }
    }

    private func shifted(
        _ base: CalendarPlace,
        _ amount: Amount,
        _ unit: CalendarUnit,
        _ isEarlier: Bool,
        keepsGrain: Bool
    ) -> CalendarPlace {
        guard var count = amount.whole else {
            // "a century and a half ago" is counted in years, "two and a half years ago" in months.
            if unit == .century || unit == .decade, amount.hasHalf {
                let years = amount.times(unit == .century ? 100 : 10)
                return shifted(base, years, .year, isEarlier, keepsGrain: keepsGrain)
            }
            guard unit == .year, let rounded = amount.rounded else {
                return CalendarPlace(open: unit)
            }
            guard let months = amount.times(12).whole else {
                return shifted(base, isEarlier ? -rounded : rounded, .year)
            }
            return shifted(base, isEarlier ? -months : months, .month)
        }
        if isEarlier { count = -count }
        if keepsGrain, unit == .year, let year = base.year, !base.isDay,
            (-9999...9999).contains(year + count)
        {
            return CalendarPlace(year + count, base.part)
        }
        if unit.rawValue > CalendarUnit.year.rawValue, let day = base.days?.lowerBound,
            let date = day.adding(count, unit)
        {
            return CalendarPlace(date.year, .year)
        }
        if keepsGrain || !isEarlier, unit == .week || unit == .fortnight, base.isDay {
            return shifted(base, (unit == .week ? 7 : 14) * count, .day)
        }
        return shifted(base, count, unit)
    }

    /// The unit's place that lies so many of it from the one that holds `base`.
    private func shifted(_ base: CalendarPlace, _ count: Int, _ unit: CalendarUnit) -> CalendarPlace
    {
        if let year = base.year, unit == .year {
            let isOnCalendar = (-9999...9999).contains(year + count)
            return CalendarPlace(isOnCalendar ? year + count : nil, .year)
        }
        guard let day = base.days?.lowerBound, let date = day.adding(count, unit),
            let place = CalendarPlace(unit, holding: date)
        else { return CalendarPlace(open: unit) }
        return place
    }
}
