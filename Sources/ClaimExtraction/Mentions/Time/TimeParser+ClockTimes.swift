extension TimeParser {
    /// A clock time with the day next to it: "5 p.m. Friday", "17:30", "noon on Monday".
    func clockTime(at token: Int) -> Reading? {
        guard let clock = clock(at: token) else { return nil }
        var end = clock.end
        var next = end
        if role(next) == .comma { next += 1 }
        if has(.on, at: next) { next += 1 }
        // "9 in the morning"
        if role(next) == .inside, role(next + 1) == .the, role(next + 2) == .dayPart {
            end = next + 3
            next = role(end) == .on ? end + 1 : end
        }
        if has(.weekday, .month, .maybeMonth, .deictic, .digits, .this, .tonight, at: next),
            let day = plainDate(at: next), isDay(day.meaning)
        {
            return (.clock(clock.value, of: onDay(day.meaning)), day.end)
        }
        return (.clock(clock.value, of: nil), end)
    }

    /// A date with what time of it follows: "Friday at 5 p.m.", "Wednesday night", "tomorrow morning".
    func withTimeOfDay(_ found: Reading) -> Reading {
        guard isDay(found.meaning) else { return found }
        var next = found.end
        if role(next) == .comma { next += 1 }
        if has(.at, at: next) { next += 1 }
        if let clock = clock(at: next, needsSign: next == found.end) {
            var end = clock.end
            if role(end) == .inside, role(end + 1) == .the, role(end + 2) == .dayPart { end += 3 }
            return (.clock(clock.value, of: found.meaning), end)
        }
        next = found.end
        if role(next) == .inside, role(next + 1) == .the { next += 2 }
        if role(next) == .hyphen { return found }
        if role(next) == .early, role(next + 1) == .dayPart { next += 1 }
        if role(next) == .dayPart, let part = DayPart(rawValue: words[next].value) {
            return (.dayPart(part, of: found.meaning), next + 1)
        }
        return found
    }

    private func isDay(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .unit(.day, _, _), .holiday, .weekdayOfMonth, .dayPart: true
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

    /// "5 p.m.", "5:30", "noon", "half past seven", with its time zone; the value without the T.
    private func clock(at token: Int, needsSign: Bool = true) -> (value: String, end: Int)? {
        if role(token) == .clockHour {
            guard role(token + 1) != .hyphen || !isJoined(token + 1) else { return nil }
            let zone = zone(at: token + 1)
            return ("\(value(token)):00" + (zone.isUniversal ? "Z" : ""), zone.end)
        }
        guard let time = hourAndMinute(at: token) else { return nil }
        var (hour, end) = (time.hour, time.end)
        var isSure = time.isSure
        if role(end) == .meridiem, time.hour <= 12, hour > 0 {
            hour = hour % 12 + value(end)
            end += 1
            isSure = true
        } else if role(end) == .oclock {
            end += 1
            isSure = true
        }
        guard hour <= 24 else { return nil }
        let zone = zone(at: end)
        if zone.end > end { isSure = isSure || time.hasMinute }
        if end < sentence.upperBound, isJoined(end), tokens.kind[end] == .word,
            isOne(of: TimeWords.hours, end)
        {
            isSure = true
            end += 1
        }
        // "3:16" is a verse or a score; after "at" or "by" it's a time.
        if !isSure {
            guard time.hasMinute,
                has(
                    .at,
                    .until,
                    .since,
                    .before,
                    .after,
                    .from,
                    .between,
                    .deictic,
                    .weekday,
                    at: token - 1
                )
            else { return nil }
        }
        var value = padded(hour) + ":" + padded(time.minute)
        if let second = time.second { value += ":" + padded(second) }
        return (value + (zone.isUniversal ? "Z" : ""), max(end, zone.end))
    }

    private struct HourAndMinute {
        var hour: Int
        var minute = 0
        var second: Int?
        var end: Int
        var hasMinute = false
        /// Whether nothing but a time can be meant.
        var isSure = false
    }

    private func hourAndMinute(at token: Int) -> HourAndMinute? {
        if role(token) == .digits {
            if let dotted = dottedTime(token) { return dotted }
            guard let hour = integer(token), digitCount(token) <= 2, hour <= 24 else {
                return compactTime(token)
            }
            var time = HourAndMinute(hour: hour, end: token + 1)
            if role(token + 1) == .colon, isJoined(token + 1), isJoined(token + 2),
                digitCount(token + 2) == 2, let minute = integer(token + 2), minute < 60
            {
                time.minute = minute
                time.hasMinute = true
                time.end = token + 3
                if role(time.end) == .colon, isJoined(time.end), isJoined(time.end + 1),
                    let second = integer(time.end + 1), second < 60
                {
                    time.second = second
                    time.end += 2
                    time.isSure = true
                }
                if role(time.end) == .colon, isJoined(time.end) { return nil }
            }
            return time
        }
        guard role(token) == .number, (1...12).contains(value(token)) else { return nil }
        let end = token + 1
        guard has(.oclock, .meridiem, at: end) else { return nil }
        return HourAndMinute(hour: value(token), end: end)
    }

    /// "5.30 p.m.", a token of its own.
    private func dottedTime(_ token: Int) -> HourAndMinute? {
        let parts = text(token).split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[1].count == 2, let hour = integer(in: parts[0]), hour <= 24,
            let minute = integer(in: parts[1]), minute < 60, role(token + 1) == .meridiem
        else { return nil }
        return HourAndMinute(hour: hour, minute: minute, end: token + 1, hasMinute: true)
    }

    /// "1830 UTC".
    private func compactTime(_ token: Int) -> HourAndMinute? {
        guard digitCount(token) == 4, let value = integer(token), value / 100 <= 24,
            value % 100 < 60,
            role(token + 1) == .zone && self.value(token + 1) == 1
                || isOne(of: TimeWords.hours, token + 1)
        else { return nil }
        return HourAndMinute(
            hour: value / 100,
            minute: value % 100,
            end: token + 1,
            hasMinute: true,
            isSure: true
        )
    }

    /// The end of a time zone after a clock time; the token itself if there is none.
    private func zone(at token: Int) -> (end: Int, isUniversal: Bool) {
        guard role(token) == .zone, tokens.shape[token].contains(.capitalised) else {
            return (token, false)
        }
        let isLong = !tokens.shape[token].contains(.allCapitals)
        if isLong {
            guard isOne(of: TimeWords.time, token + 1) else { return (token, false) }
            return (token + 2, false)
        }
        return (token + 1, value(token) == 1)
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
