/// A clock time while it is read.
struct ClockTime {
    var hour: Int
    var minute = 0
    var second: Int?
    /// The token after it.
    var end: Int
    var hasMinute = false
    /// Whether nothing but a time can be meant.
    var isSure = false
    /// Whether the half of the day is known: "noon", "17:30", "03:15".
    var isWhole = false
    /// "07:30": the morning, unless "p.m." follows.
    var isPadded = false
}

/// The minutes before "past" or "to" an hour.
private struct SpokenMinutes {
    let value: Int
    /// The token after them.
    let end: Int
    /// Whether they are "half" or "a quarter".
    var isSpoken = false
    /// Whether "before" follows, as in "ten minutes before noon".
    var isBefore = false
}

extension TimeParser {
    /// "noon", "midnight".
    func hourOfName(at token: Int) -> ClockTime? {
        // "mid-day"
        let day = skippingHyphen(token + 1)
        if isOne(of: TimeWords.mid, token), singularUnit(day) == .day {
            return ClockTime(hour: 12, end: day + 1, isSure: true, isWhole: true)
        }
        // "12 noon"
        if role(token + 1) == .clockHour,
            integer(token) == 12 || role(token) == .number && value(token) == 12
        {
            return ClockTime(hour: value(token + 1), end: token + 2, isSure: true, isWhole: true)
        }
        guard role(token) == .clockHour, !isOne(of: TimeWords.high, token - 1),
            role(token + 1) != .hyphen || !isJoined(token + 1)
        else { return nil }
        return ClockTime(hour: value(token), end: token + 1, isSure: true, isWhole: true)
    }

    /// "half past seven", "a quarter to eight", "ten past noon", "15 minutes after 3 p.m.".
    func spokenTime(at token: Int) -> ClockTime? {
        if let half = halfOfHour(at: token) { return half }
        guard let minutes = spokenMinutes(at: token),
            has(.past, .after, .to, at: minutes.end) || minutes.isBefore,
            var time = hourOfName(at: minutes.end + 1) ?? hourAndMinute(at: minutes.end + 1),
            !time.hasMinute
        else { return nil }
        let isTo = role(minutes.end) == .to || minutes.isBefore
        // "5 to 10 p.m." is a range.
        if isTo, !minutes.isSpoken,
            has(.digits, at: token) || has(.from, .between, at: token - 1)
        {
            return nil
        }
        guard
            minutes.isSpoken && role(minutes.end) != .after || time.isWhole
                || (role(token - 1) == .at || isPastInWords(minutes.end, from: token))
                    && minutes.value % 5 == 0
                    && (isPhraseEnd(time.end) || startsDay(time.end))
                || role(time.end) == .inside && role(time.end + 1) == .the
                    && dayPart(time.end + 2) != nil
                || has(.meridiem, .oclock, at: time.end)
        else { return nil }
        if isTo { time.hour = (time.hour + 23) % 24 }
        // "half past midnight"
        if !isTo, time.hour == 24 { time.hour = 0 }
        time.minute = isTo ? 60 - minutes.value : minutes.value
        time.hasMinute = true
        time.isSure =
            minutes.isSpoken || time.isSure || isPastInWords(minutes.end, from: token)
        return time
    }

    /// "ten past four", which is a time wherever a phrase ends after it, as "10 past 4" is not.
    private func isPastInWords(_ past: Int, from token: Int) -> Bool {
        role(past) == .past && value(past) < 0 && role(token) == .number
            && role(past + 1) == .number
    }

    /// The minutes that the token begins.
    private func spokenMinutes(at token: Int) -> SpokenMinutes? {
        let next = role(token) == .article ? token + 1 : token
        if unit(next) == .quarter, role(next) == .unit {
            return SpokenMinutes(value: 15, end: next + 1, isSpoken: true)
        }
        if role(next) == .half {
            // "half-past three"
            let past = skippingHyphen(next + 1)
            let end = role(past) == .past ? past : next + 1
            return SpokenMinutes(value: 30, end: end, isSpoken: true)
        }
        guard next == token, let number = shortNumber(at: token), (1...29).contains(number.value)
        else { return nil }
        guard unit(number.end) == .minute else {
            return SpokenMinutes(value: number.value, end: number.end)
        }
        let end = number.end + 1
        return SpokenMinutes(
            value: number.value,
            end: end,
            isBefore: role(end) == .before && value(end) < 0
        )
    }

    /// "at half nine", which is half past nine to Britons.
    private func halfOfHour(at token: Int) -> ClockTime? {
        guard role(token) == .half, has(.at, .until, .approximately, at: token - 1),
            role(token + 1) == .number, (1...12).contains(value(token + 1)),
            isPhraseEnd(token + 2) || has(.deictic, .weekday, .tonight, at: token + 2)
        else { return nil }
        return ClockTime(
            hour: value(token + 1),
            minute: 30,
            end: token + 2,
            hasMinute: true,
            isSure: true
        )
    }

    private func shortNumber(at token: Int) -> (value: Int, end: Int)? {
        if let number = integer(token) { return digitCount(token) < 3 ? (number, token + 1) : nil }
        return tens(at: token)
    }

    /// "17:30", "17h30", "5.30 p.m.", "1830 UTC", "7", "seven thirty p.m.".
    func hourAndMinute(at token: Int) -> ClockTime? {
        role(token) == .digits ? timeInDigits(at: token) : timeInWords(at: token)
    }

    private func timeInDigits(at token: Int) -> ClockTime? {
        if let dotted = dottedTime(token) { return dotted }
        guard let hour = integer(token), digitCount(token) <= 2, hour <= 24 else {
            return compactTime(token)
        }
        let isPadded = text(token).first == UInt8(ascii: "0")
        var time = ClockTime(hour: hour, end: token + 1)
        if role(token + 1) == .hourMinutes, isJoined(token + 1), !isHalfOfYear(at: token) {
            time.minute = value(token + 1)
            time.end = token + 2
            time.hasMinute = true
            time.isSure = true
            time.isWhole = true
            return time
        }
        guard role(token + 1) == .colon, isJoined(token + 1), isJoined(token + 2) else {
            // "at 3 15"
            if role(token - 1) == .at, digitCount(token + 1) == 2, let minute = integer(token + 1),
                (10...59).contains(minute), isAtEnd(token + 2)
            {
                time.minute = minute
                time.hasMinute = true
                time.end = token + 2
            }
            return time
        }
        guard digitCount(token + 2) == 2, let minute = integer(token + 2), minute < 60 else {
            return nil
        }
        time.minute = minute
        time.hasMinute = true
        time.isWhole = hour > 12
        time.isPadded = isPadded
        time.end = token + 3
        if role(time.end) == .colon, isJoined(time.end), isJoined(time.end + 1) {
            guard let second = integer(time.end + 1), second < 60 else { return nil }
            time.second = second
            time.end += 2
        }
        return role(time.end) == .colon && isJoined(time.end) ? nil : time
    }

    /// "seven", "seven thirty p.m.", "five-thirty tomorrow", "at seven twenty-seven".
    private func timeInWords(at token: Int) -> ClockTime? {
        guard role(token) == .number, (1...12).contains(value(token)) else { return nil }
        let hour = ClockTime(hour: value(token), end: token + 1)
        let next = skippingHyphen(token + 1)
        guard let minute = tens(at: next), (10...59).contains(minute.value) else { return hour }
        let isMarked =
            has(.meridiem, .deictic, .tonight, at: minute.end)
            || isOne(of: TimeWords.m, minute.end + 1)
            || role(token - 1) == .at
                && (isAtEnd(minute.end) || role(minute.end) == .on && startsDay(minute.end + 1))
        guard isMarked else { return hour }
        return ClockTime(
            hour: value(token),
            minute: minute.value,
            end: minute.end,
            hasMinute: true
        )
    }

    /// "5.30 p.m.", "on Friday at 17.30": a token of its own.
    private func dottedTime(_ token: Int) -> ClockTime? {
        guard integer(token) == nil else { return nil }
        let parts = text(token).split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[1].count == 2, let hour = integer(in: parts[0]), hour <= 24,
            let minute = integer(in: parts[1]), minute < 60,
            isDottedClock(
                at: token,
                isPadded: parts[0].count == 2 && parts[0].first == UInt8(ascii: "0")
            )
        else { return nil }
        return ClockTime(
            hour: hour,
            minute: minute,
            end: token + 1,
            hasMinute: true,
            isSure: true,
            isWhole: hour > 12
        )
    }

    /// Whether the words around digits with a stop make hours and minutes of them, and no decimal.
    private func isDottedClock(at token: Int, isPadded: Bool) -> Bool {
        let next = token + 1
        if has(.meridiem, .tonight, at: next)
            || has(.this, .last, at: next) && dayPart(token + 2) != nil
        {
            return true
        }
        // "9.14 in the evening"
        if role(next) == .inside, role(token + 2) == .the, dayPart(token + 3) != nil { return true }
        let isAt = role(token - 1) == .at
        if isAt,
            has(.weekday, .weekdays, .deictic, .dayPart, at: token - 2)
                || has(.weekday, .deictic, at: next)
                || role(next) == .on && role(token + 2) == .weekday
        {
            return true
        }
        // No decimal has a nought before another digit: "It was 03.20 when they came".
        let isFree =
            !has(.unit, .units, at: next) && (!isJoined(next) || isAtEnd(next))
        return isPadded && isFree && !isNoun(next) && isWord(token - 1)
            || dotsClocks && isFree && isAt && (isPhraseEnd(next) || isOther(next) && !isNoun(next))
    }

    /// "1830 UTC", "at 0545", "at 1830 on Monday".
    private func compactTime(_ token: Int) -> ClockTime? {
        guard digitCount(token) == 4, let value = integer(token), value / 100 <= 24,
            value % 100 < 60,
            role(token + 1) == .zone && self.value(token + 1) == 1
                || isOne(of: TimeWords.hours, token + 1)
                || role(token - 1) == .at
                    && (text(token).first == UInt8(ascii: "0") || sentence.count == 2
                        || role(token + 1) == .on && has(.weekday, at: token + 2))
        else { return nil }
        return ClockTime(
            hour: value / 100,
            minute: value % 100,
            end: isOne(of: TimeWords.hours, token + 1) ? token + 2 : token + 1,
            hasMinute: true,
            isSure: true,
            isWhole: true
        )
    }
}
