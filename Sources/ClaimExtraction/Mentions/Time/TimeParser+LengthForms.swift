/// Lengths in other forms than a number and its unit.
extension TimeParser {
    /// "2h30m".
    func hoursAndMinutes(at token: Int) -> Reading? {
        if let apart = hoursAndMinutesApart(at: token) { return apart }
        guard role(token + 1) == .minutesOfLength, isJoined(token + 1), let hours = integer(token),
            hours < 100
        else { return nil }
        return (.duration("PT\(hours)H\(value(token + 1))M"), token + 2)
    }

    /// "1h 30m".
    private func hoursAndMinutesApart(at token: Int) -> Reading? {
        guard let hours = integer(token), hours < 100, isOne(of: TimeWords.h, token + 1),
            isJoined(token + 1), let minutes = integer(token + 2), minutes < 60,
            isOne(of: TimeWords.minuteSigns, token + 3), isJoined(token + 3)
        else { return nil }
        return (.duration("PT\(hours)H\(minutes)M"), token + 4)
    }

    /// "three-quarters of an hour", "a quarter of a century", "a quarter-century ago".
    func quartersOfUnit(at token: Int) -> Reading? {
        let count = role(token) == .article ? 1 : role(token) == .number ? value(token) : 0
        let quarter = skippingHyphen(token + 1)
        guard count == 1 || count == 3, unit(quarter) == .quarter else { return nil }
        let century = skippingHyphen(quarter + 1)
        if count == 1, singularUnit(century) == .century { return years(25, before: century + 1) }
        guard role(quarter + 1) == .of, role(quarter + 2) == .article,
            let unit = singularUnit(quarter + 3)
        else { return nil }
        if unit == .century { return years(25 * count, before: quarter + 4) }
        let value: String? =
            switch unit {
            case .hour: "PT\(15 * count)M"
            case .day: "PT\(6 * count)H"
            case .year: "P\(3 * count)M"
            default: nil
            }
        return value.map { (.duration($0), quarter + 4) }
    }

    /// So many years as a length, or the year so long ago where "ago" stands at the token.
    private func years(_ count: Int, before token: Int) -> Reading {
        guard role(token) == .ago else {
            return (.duration(CalendarUnit.year.duration(Amount(count))), token)
        }
        return (.shifted(Amount(count), .year, isEarlier: true, .publication), token + 1)
    }

    /// "a week on Saturday", "a fortnight last Monday": so long from the named day, from the word after the unit on.
    func weekAndDay(_ unit: CalendarUnit, at token: Int) -> Reading? {
        guard unit == .week || unit == .fortnight, has(.on, .last, at: token),
            has(.weekday, at: token + 1), isPhraseEnd(token + 2),
            !has(.lasting, .of, .over, .inside, .every, at: token - 3)
        else { return nil }
        let count = unit == .week ? 2 : 3
        return (.weekdays(value(token + 1), count: role(token) == .on ? count : -count), token + 2)
    }

    /// "a week-long strike", "the year-long trial".
    func unitLong(at token: Int) -> Reading? {
        guard let unit = singularUnit(token), role(token + 1) == .hyphen, isJoined(token + 1),
            isOne(of: TimeWords.long, token + 2), isJoined(token + 2), !isJoined(token)
        else { return nil }
        return (.duration(unit.duration(Amount(1))), token + 3)
    }

    /// "for another week", "at least another day", "will take another year"; not "another day, another goal".
    func anotherUnit(at token: Int) -> Reading? {
        guard isOne(of: TimeWords.another, token), let unit = singularUnit(token + 1),
            unit != .quarter, unit != .weekend, isPhraseEnd(token + 2),
            has(.lasting, .least, .within, .inside, .approximately, .than, at: token - 1)
                || isOne(of: TimeWords.taking, token - 1)
        else { return nil }
        return counted(Amount(1), unit, at: token + 2)
    }

    /// "half an hour", "half a year".
    func halfUnit(at token: Int) -> Reading? {
        var next = token + 1
        if has(.article, .hyphen, at: next) { next += 1 }
        guard role(next) == .unit, let unit = unit(next) else { return nil }
        let value: String? =
            switch unit {
            case .hour: "PT30M"
            case .minute: "PT30S"
            case .day: "PT12H"
            case .year: "P6M"
            case .decade: "P5Y"
            case .century: "P50Y"
            default: nil
            }
        guard role(next + 1) == .ago else { return value.map { (.duration($0), next + 1) } }
        // "half a year ago", "half a century ago"
        return switch unit {
        case .year: (.shiftedBy(months: -6, days: 0, .publication), next + 2)
        case .decade: (.shifted(Amount(5), .year, isEarlier: true, .publication), next + 2)
        case .century: (.shifted(Amount(50), .year, isEarlier: true, .publication), next + 2)
        default: value.map { (.duration($0), next + 2) }
        }
    }

    /// "in the early years", "during the first weeks of the war"; "the early hours of Friday" are a night's.
    private func stretch(at token: Int) -> Reading? {
        guard role(token) == .the, isOne(of: TimeWords.stretches, token + 1),
            role(token + 2) == .units, let unit = unit(token + 2),
            has(.inside, .during, .of, .over, at: token - 1),
            unit != .hour || role(token + 1) != .early
        else { return nil }
        return (.duration(unit.duration(.unknown)), token + 3)
    }

    /// "the past three years", "the next few weeks", "the first nine months", "the final two weeks", "the two weeks".
    func definiteLength(at token: Int) -> Reading? {
        var next = token
        if has(.the, .this, .that, at: next) { next += 1 }
        // "the trial will last six weeks", "it was to last six weeks"
        if role(next) == .last, tags.indices.contains(next),
            tags[next] == .verbBase || has(.to, at: next - 1)
                || isOne(of: TimeWords.modals, next - 1)
        {
            return nil
        }
        let isRelative = has(.last, .next, .past, .coming, .following, .latest, at: next)
        var isFirst = false
        if isRelative {
            next += 1
        } else if role(next) == .ordinal && value(next) == 1 || isOne(of: TimeWords.final, next) {
            next += 1
            isFirst = true
        }
        guard let amount = amount(at: next) else {
            if let stretch = stretch(at: token) { return stretch }
            if isRelative, role(next) == .units, let unit = unit(next) {
                return (.duration(unit.duration(.unknown)), next + 1)
            }
            return nil
        }
        guard isRelative || isFirst || role(token) == .the,
            let end = unitOfLength(amount.end, isDefinite: isRelative || isFirst, isRelative),
            let unit = unit(end), !isAge(at: end + 1)
        else { return nil }
        // "the two day rally": the article is the noun's.
        if role(end) == .unit, amount.value != Amount(1), role(token) == .the,
            !isRelative && !isFirst, isHeadNoun(end + 1)
        {
            return nil
        }
        // "the next two years or so"
        if isRelative, role(end + 1) == .or, isOne(of: TimeWords.so, end + 2) {
            return (.duration(unit.duration(amount.value)), end + 3)
        }
        if let half = andAHalf(at: end + 1) {
            return (.duration(unit.duration(amount.value.plus(quarters: 2))), half)
        }
        return (.duration(unit.duration(amount.value)), end + 1)
    }

    /// Where the unit of a definite length should stand, after what may come between: "the next 12 ⟨to 18⟩ months",
    /// "the two ⟨full⟩ years"; nil where the article is another noun's.
    private func unitOfLength(_ start: Int, isDefinite: Bool, _ isRelative: Bool) -> Int? {
        var end = start
        if role(end) == .hyphen {
            // "the two-week crisis"
            guard isDefinite else { return nil }
            end += 1
            // "the first three-quarters of the report"
            if role(end) == .units, unit(end) == .quarter { return nil }
        }
        if isRelative, has(.to, .or, .hyphen, at: end), let second = amount(at: end + 1),
            has(.units, at: second.end)
        {
            end = second.end
        }
        while has(.more, .business, .full, .coming, .past, .next, .last, at: end), end < start + 2 {
            end += 1
        }
        return end
    }
}
