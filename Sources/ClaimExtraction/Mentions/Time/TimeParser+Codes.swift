extension TimeParser {
    /// Quarters and halves with their number first: "3Q17", "2Q 2018", "1H18", and "18Q4".
    func numberedPart(at token: Int) -> Reading? {
        guard let number = integer(token), isJoined(token + 1) else { return nil }
        let next = token + 1
        if role(next) == .quarterCode, digitCount(token) == 2 {
            let place = CalendarPlace(fullYear(number), .quarter(value(next)))
            return (.named(place, .tense), next + 1)
        }
        guard isCapitalised(next), digitCount(token) == 1 else { return nil }
        switch role(next) {
        case .quarterYear where (1...4).contains(number):
            guard value(next) == 0 else {
                return (.named(CalendarPlace(value(next), .quarter(number)), .tense), next + 1)
            }
            return inYear(CalendarPlace(nil, .quarter(number)), at: next + 1)
        case .hourMinutes where isHalfOfYear(at: token):
            return (.named(CalendarPlace(2000 + value(next), .half(number)), .tense), next + 1)
        case .unit where isOne(of: TimeWords.h, next) && number < 3:
            let half = inYear(CalendarPlace(nil, .half(number)), at: next + 1)
            return half.end > next + 1 ? half : nil
        default: return nil
        }
    }

    /// Whether "1H18" stands there, which is no clock time as "1h18" is.
    func isHalfOfYear(at token: Int) -> Bool {
        guard let half = integer(token), (1...2).contains(half), digitCount(token) == 1 else {
            return false
        }
        return role(token + 1) == .hourMinutes && isCapitalised(token + 1) && value(token + 1) > 9
    }

    /// "Jun16" as one word, "Dec31, 1994".
    func gluedMonthDay(at token: Int) -> Reading? {
        let part = CalendarPlace.Part.day(month: value(token) / 100, day: value(token) % 100)
        return withYear(CalendarPlace(nil, part), at: token + 1)
    }

    /// "2018-W23", a week of ISO 8601.
    func weekOfYear(at token: Int) -> Reading? {
        guard digitCount(token) == 4, let year = integer(token), role(token + 1) == .hyphen,
            isJoined(token + 1), role(token + 2) == .weekCode, isJoined(token + 2)
        else { return nil }
        return (.named(CalendarPlace(year, .week(value(token + 2))), .tense), token + 3)
    }

    /// The clock time that ISO 8601 joins to a date with a T: "2018-06-21T14:30:00Z".
    func withJoinedClock(_ day: Reading) -> Reading {
        let hour = day.end
        guard role(hour) == .hourCode, isJoined(hour), role(hour + 1) == .colon,
            isJoined(hour + 1), isJoined(hour + 2), digitCount(hour + 2) == 2,
            let minute = integer(hour + 2), minute < 60
        else { return day }
        var value = twoDigits(self.value(hour)) + ":" + twoDigits(minute)
        var end = hour + 3
        if role(end) == .colon, isJoined(end), isJoined(end + 1), role(end + 1) == .digits,
            let second = integer(in: text(end + 1).prefix(2)), second < 60
        {
            value += ":" + twoDigits(second)
            end += 2
        }
        if isOne(of: TimeWords.z, end), isJoined(end) { (value, end) = (value + "Z", end + 1) }
        return (.clock(value, of: day.meaning), end)
    }

    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
