extension TimeParser {
    /// "2025-09-19", "9/19/2025", "9/19", "2025/09/19", "19.09.2025".
    func numericDate(at token: Int) -> Reading? {
        guard role(token) == .digits else { return nil }
        if let dotted = dottedDate(token) ?? compactDate(token) {
            return (.named(dotted, .tense), token + 1)
        }
        if let date = dateWithMonthInside(at: token) ?? weekOfYear(at: token) { return date }
        guard let first = integer(token), has(.hyphen, .slash, at: token + 1),
            isJoined(token + 1), isJoined(token + 2), let second = integer(token + 2)
        else { return nil }
        let separator = role(token + 1)
        let third =
            role(token + 3) == separator && isJoined(token + 3) && isJoined(token + 4)
            ? integer(token + 4) : nil
        if let third {
            guard role(token + 5) != separator || !isJoined(token + 5) else { return nil }
            if digitCount(token) == 4, (1...12).contains(second), third <= 31 {
                let day = CalendarPlace(first, .day(month: second, day: third))
                return withJoinedClock((.named(day, .tense), token + 5))
            }
            guard [2, 4].contains(digitCount(token + 4)), first <= 31, second <= 31, first > 0,
                second > 0
            else { return nil }
            let year = digitCount(token + 4) == 4 ? third : fullYear(third)
            return (.named(numeric(first, second, year), .tense), token + 5)
        }
        if separator == .hyphen || digitCount(token) == 4 {
            // "2025-09", and "2025-3" but not the years of "2005-6"
            guard digitCount(token) == 4, (1...12).contains(second), (1900...2100).contains(first),
                digitCount(token + 2) == 2 && (first % 100 >= second || separator == .slash)
                    || digitCount(token + 2) == 1 && first % 10 >= second
                        && !has(.hyphen, at: token + 3) && separator == .hyphen
            else { return nil }
            return (.named(CalendarPlace(first, .month(second)), .tense), token + 3)
        }
        if digitCount(token + 2) == 4, (1...12).contains(first), (1900...2100).contains(second) {
            return (.named(CalendarPlace(second, .month(first)), .tense), token + 3)
        }
        if let event = numericEventDay(at: token) { return event }
        // "9/19" is a fraction too: a date only where a preposition or a weekday stands before it.
        guard digitCount(token) <= 2, digitCount(token + 2) <= 2, (1...31).contains(first),
            (1...31).contains(second), first <= 12 || second <= 12,
            has(.on, .since, .until, .weekday, .from, .before, .after, .this, at: token - 1)
                || role(token + 3) == .at && role(token + 4) == .digits
                || sentence.count == 3 && first <= 12 && second > 12
        else { return nil }
        return (.named(numeric(first, second, nil), .tense), token + 3)
    }

    /// Month first, as in the United States, unless only the other order is a date.
    private func numeric(_ first: Int, _ second: Int, _ year: Int?) -> CalendarPlace {
        first > 12
            ? CalendarPlace(year, .day(month: second, day: first))
            : CalendarPlace(year, .day(month: first, day: second))
    }

    /// "19.09.2025": a single token; days first, as where dates are written so.
    private func dottedDate(_ token: Int) -> CalendarPlace? {
        guard integer(token) == nil else { return nil }
        let parts = text(token).split(
            separator: UInt8(ascii: "."),
            omittingEmptySubsequences: false
        )
        guard parts.count == 3, let first = integer(in: parts[0]),
            let second = integer(in: parts[1]),
            let third = integer(in: parts[2])
        else { return nil }
        if parts[0].count == 4, (1...12).contains(second), (1...31).contains(third) {
            return CalendarPlace(first, .day(month: second, day: third))
        }
        guard parts[2].count == 4, (1...31).contains(first), (1...31).contains(second) else {
            return nil
        }
        return second > 12
            ? CalendarPlace(third, .day(month: first, day: second))
            : CalendarPlace(third, .day(month: second, day: first))
    }

    /// "20250919", a token of its own.
    private func compactDate(_ token: Int) -> CalendarPlace? {
        guard digitCount(token) == 8, let number = integer(token),
            (1900...2100).contains(number / 10_000), !isJoined(token + 1) || !isWord(token + 1),
            let date = CalendarDate(
                year: number / 10_000,
                month: number / 100 % 100,
                day: number % 100
            )
        else { return nil }
        return CalendarPlace(date)
    }

    /// "2019/Aug/01".
    private func dateWithMonthInside(at token: Int) -> Reading? {
        guard digitCount(token) == 4, has(.slash, .hyphen, at: token + 1), isJoined(token + 1),
            has(.month, .maybeMonth, .shortMonth, at: token + 2), isJoined(token + 2),
            role(token + 3) == role(token + 1), isJoined(token + 3), isJoined(token + 4),
            let year = integer(token), let day = integer(token + 4), (1...31).contains(day)
        else { return nil }
        let part = CalendarPlace.Part.day(month: value(token + 2), day: day)
        return (.named(CalendarPlace(year, part), .tense), token + 5)
    }

    /// "98" is 1998, "25" is 2025.
    func fullYear(_ short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }
}
