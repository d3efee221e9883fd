extension TimeParser {
    /// A clock time with the day next to it: "noon on Monday", "17:30 Friday", "8 tonight".
    func clockTime(at token: Int) -> Reading? {
        guard let clock = clock(at: token) else { return nil }
        var next = clock.end
        if role(next) == .comma { next += 1 }
        if has(.on, at: next) { next += 1 }
        if startsDay(next), let day = plainDate(at: next), isDay(day.meaning) {
            return (.clock(clock.value, of: onDay(day.meaning)), day.end)
        }
        return (.clock(clock.value, of: nil), clock.end)
    }

    private func startsDay(_ token: Int) -> Bool {
        switch role(token) {
        case .weekday, .maybeWeekday, .month, .maybeMonth, .shortMonth, .deictic, .digits, .this,
            .tonight:
            true
        default: false
        }
    }

    /// A date with what time of it follows: "Friday at noon", "Wednesday night", "tomorrow morning".
    func withTimeOfDay(_ found: Reading) -> Reading {
        guard isDay(found.meaning) else { return found }
        var next = found.end
        if role(next) == .comma { next += 1 }
        if has(.at, at: next) { next += 1 }
        if let clock = clock(at: next, on: found.meaning) {
            return (.clock(clock.value, of: onDay(found.meaning)), clock.end)
        }
        next = found.end
        if role(next) == .inside, role(next + 1) == .the { next += 2 }
        if role(next) == .hyphen { return found }
        if role(next) == .early, role(next + 1) == .dayPart { next += 1 }
        if let part = dayPart(next) {
            let whole: TimeMeaning = .dayPart(part, of: found.meaning)
            // "tomorrow morning at 9"
            if role(next + 1) == .at, let clock = clock(at: next + 2, on: whole) {
                return (.clock(clock.value, of: found.meaning), clock.end)
            }
            return (whole, next + 1)
        }
        return found
    }

    func dayPart(_ token: Int) -> DayPart? {
        role(token) == .dayPart ? DayPart(rawValue: words[token].value) : nil
    }

    private func isDay(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .unit(.day, _, _), .holiday, .weekdayOfMonth, .weekdayWithDay, .dayPart: true
        case .part(let place, _), .named(let place, _):
            switch place.part {
            case .day, .weekday, .dayOfMonth: true
            default: false
            }
        case .shifted(_, let unit, _, _), .shiftedFrom(_, _, let unit, _): unit == .day
        default: false
        }
    }

    /// "tonight" as the day that a clock time belongs to.
    private func onDay(_ meaning: TimeMeaning) -> TimeMeaning {
        if case .dayPart(_, let day?) = meaning { return day }
        return meaning
    }

    // MARK: Hours and minutes

    /// A clock time in any form, and its time zone; the value without the T.
    ///
    /// A bare "7" is one only beside a part of a day: "7 in the morning", "tonight at 7".
    private func clock(
        at token: Int,
        on day: TimeMeaning? = nil
    ) -> (value: String, end: Int)? {
        guard var time = clockHour(at: token) ?? spokenTime(at: token) ?? hourAndMinute(at: token)
        else { return nil }
        if role(time.end) == .meridiem, time.hour <= 12, !time.isWhole {
            time.hour = time.hour % 12 + value(time.end)
            time.end += 1
            time.isSure = true
        } else if role(time.end) == .oclock {
            time.end += 1
            time.isSure = true
        }
        guard time.hour <= 24 else { return nil }
        let zone = zone(at: time.end)
        if zone.end > time.end { time.isSure = time.isSure || time.hasMinute }
        if isJoined(time.end), isOne(of: TimeWords.hours, time.end) {
            time.isSure = true
            time.end += 1
        }
        time.end = max(time.end, zone.end)
        place(&time, on: day)
        guard time.isSure || isClockPlace(time, at: token, on: day) else { return nil }
        var value = padded(time.hour) + ":" + padded(time.minute)
        if let second = time.second { value += ":" + padded(second) }
        return (value + (zone.isUniversal ? "Z" : ""), time.end)
    }

    /// Takes in the part of the day that stands after the time, or before it, and what it says of the hour.
    private func place(_ time: inout ClockTime, on day: TimeMeaning?) {
        var part: DayPart?
        if role(time.end) == .inside, role(time.end + 1) == .the,
            let after = dayPart(time.end + 2)
        {
            part = after
            time.end += 3
        } else if case .dayPart(let named, _) = day {
            part = named
        } else if role(time.end) == .tonight {
            part = .night
        } else if role(time.end) == .this {
            part = dayPart(time.end + 1)
        }
        guard let part, !time.isWhole else { return }
        if !time.isSure, time.hour <= 12 {
            let isLate = part == .afternoon || part == .evening || (part == .night && time.hour > 4)
            time.hour = time.hour % 12 + (isLate ? 12 : 0)
        }
        time.isSure = true
    }

    /// "3:16" is a verse or a score; after "at" or beside a day it's a time.
    private func isClockPlace(_ time: ClockTime, at token: Int, on day: TimeMeaning?) -> Bool {
        guard time.hasMinute else { return false }
        return day != nil || token == sentence.lowerBound || startsDay(time.end)
            || has(
                .at,
                .until,
                .since,
                .before,
                .after,
                .from,
                .between,
                .deictic,
                .weekday,
                .on,
                at: token - 1
            )
    }

    private struct ClockTime {
        var hour: Int
        var minute = 0
        var second: Int?
        var end: Int
        var hasMinute = false
        /// Whether nothing but a time can be meant.
        var isSure = false
        /// Whether the half of the day is known: "noon", "17:30".
        var isWhole = false
    }

    private func clockHour(at token: Int) -> ClockTime? {
        guard role(token) == .clockHour, !isOne(of: TimeWords.high, token - 1),
            role(token + 1) != .hyphen || !isJoined(token + 1)
        else { return nil }
        return ClockTime(hour: value(token), end: token + 1, isSure: true, isWhole: true)
    }

    /// "half past seven", "a quarter to eight", "ten past noon".
    private func spokenTime(at token: Int) -> ClockTime? {
        var next = role(token) == .article ? token + 1 : token
        var minutes = 30
        if unit(next) == .quarter {
            minutes = 15
            next += 1
        } else if role(next) == .half {
            next += 1
        } else if let number = tens(at: next), (5...29).contains(number.value) {
            minutes = number.value
            next = number.end
        } else {
            return nil
        }
        guard has(.past, .after, .to, at: next),
            var time = clockHour(at: next + 1) ?? hourAndMinute(at: next + 1), !time.hasMinute
        else { return nil }
        let isSpoken = unit(next - 1) == .quarter || role(next - 1) == .half
        guard isSpoken && role(next) != .after || has(.meridiem, .oclock, at: time.end) else {
            return nil
        }
        if role(next) == .to {
            time.hour = (time.hour + 23) % 24
            minutes = 60 - minutes
        }
        time.minute = minutes
        time.hasMinute = true
        time.isSure = isSpoken || time.isSure
        return time
    }

    private func hourAndMinute(at token: Int) -> ClockTime? {
        if role(token) == .digits {
            if let dotted = dottedTime(token) { return dotted }
            guard let hour = integer(token), digitCount(token) <= 2, hour <= 24 else {
                return compactTime(token)
            }
            var time = ClockTime(hour: hour, end: token + 1)
            guard role(token + 1) == .colon, isJoined(token + 1), isJoined(token + 2) else {
                return time
            }
            guard digitCount(token + 2) == 2, let minute = integer(token + 2), minute < 60 else {
                return nil
            }
            time.minute = minute
            time.hasMinute = true
            time.isWhole = hour > 12
            time.end = token + 3
            if role(time.end) == .colon, isJoined(time.end), isJoined(time.end + 1) {
                guard let second = integer(time.end + 1), second < 60 else { return nil }
                time.second = second
                time.end += 2
            }
            return role(time.end) == .colon && isJoined(time.end) ? nil : time
        }
        guard role(token) == .number, (1...12).contains(value(token)) else { return nil }
        let next = skippingHyphen(token + 1)
        if let minute = tens(at: next), minute.value >= 10, minute.value < 60,
            has(.meridiem, .deictic, .tonight, at: minute.end)
        {
            return ClockTime(
                hour: value(token),
                minute: minute.value,
                end: minute.end,
                hasMinute: true
            )
        }
        return ClockTime(hour: value(token), end: token + 1)
    }

    /// "5.30 p.m.", a token of its own.
    private func dottedTime(_ token: Int) -> ClockTime? {
        let parts = text(token).split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[1].count == 2, let hour = integer(in: parts[0]), hour <= 24,
            let minute = integer(in: parts[1]), minute < 60, role(token + 1) == .meridiem
        else { return nil }
        return ClockTime(hour: hour, minute: minute, end: token + 1, hasMinute: true)
    }

    /// "1830 UTC".
    private func compactTime(_ token: Int) -> ClockTime? {
        guard digitCount(token) == 4, let value = integer(token), value / 100 <= 24,
            value % 100 < 60,
            role(token + 1) == .zone && self.value(token + 1) == 1
                || isOne(of: TimeWords.hours, token + 1)
        else { return nil }
        return ClockTime(
            hour: value / 100,
            minute: value % 100,
            end: token + 1,
            hasMinute: true,
            isSure: true,
            isWhole: true
        )
    }

    /// The end of a time zone after a clock time; the token itself if there is none.
    private func zone(at token: Int) -> (end: Int, isUniversal: Bool) {
        guard role(token) == .zone, tokens.shape[token].contains(.capitalised) else {
            return (token, false)
        }
        guard tokens.shape[token].contains(.allCapitals) else {
            // "5 p.m. Eastern time"
            return (isOne(of: TimeWords.time, token + 1) ? token + 2 : token, false)
        }
        return (token + 1, value(token) == 1)
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
