extension TimeParser {
    /// A clock time with the day next to it: "noon on Monday", "17:30 Friday", "8 tonight".
    func clockTime(at token: Int) -> Reading? {
        if let hour = hourOnPartOfDay(at: token) { return hour }
        guard let clock = clock(at: token) else { return nil }
        var next = clock.end
        if role(next) == .comma { next += 1 }
        if has(.on, at: next) { next += 1 }
        if startsDay(next), let day = plainDate(at: next), isDay(day.meaning) {
            // "midnight Wednesday night"
            if role(day.end - 1) == .weekday, dayPart(day.end) == .night,
                role(clock.end - 1) == .clockHour
            {
                return (.clock(clock.value, of: day.meaning), day.end + 1)
            }
            // "11 o'clock last night"
            if role(next) == .last, let placed = self.clock(at: token, on: day.meaning) {
                return (.clock(placed.value, of: onDay(day.meaning)), day.end)
            }
            // "five-thirty tomorrow evening", "half past six on Monday evening"
            if let part = dayPart(day.end), has(.deictic, .weekday, at: day.end - 1),
                let placed = self.clock(at: token, on: .dayPart(part, of: day.meaning))
            {
                return (.clock(placed.value, of: day.meaning), day.end + 1)
            }
            return (.clock(clock.value, of: onDay(day.meaning)), day.end)
        }
        return (.clock(clock.value, of: dayFarther(at: clock.end)), clock.end)
    }

    /// "at 11 on Saturday morning", whose part of the day makes an hour of the number.
    private func hourOnPartOfDay(at token: Int) -> Reading? {
        guard has(.at, .approximately, at: token - 1), has(.digits, .number, at: token),
            role(token + 1) == .on, startsDay(token + 2), let day = date(at: token + 2),
            case .dayPart(_, let whole?) = day.meaning,
            let hour = clock(at: token, on: day.meaning)
        else { return nil }
        return (.clock(hour.value, of: whole), day.end)
    }

    /// The day after a clock time that other words part it from.
    ///
    /// "2am local time (0100 UTC) on Friday" is on Friday.
    private func dayFarther(at token: Int) -> TimeMeaning? {
        var next = token
        if isOne(of: TimeWords.local, next), isOne(of: TimeWords.time, next + 1) { next += 2 }
        if role(next) == .open {
            var end = next + 1
            while end < next + 7, !isOne(of: TimeWords.closing, end) { end += 1 }
            guard isOne(of: TimeWords.closing, end) else { return nil }
            next = end + 1
        }
        guard next > token else { return nil }
        if role(next) == .comma { next += 1 }
        if has(.on, at: next) { next += 1 }
        guard startsDay(next), let day = plainDate(at: next), isDay(day.meaning) else { return nil }
        return onDay(day.meaning)
    }

    func startsDay(_ token: Int) -> Bool {
        switch role(token) {
        case .weekday, .maybeWeekday, .month, .maybeMonth, .shortMonth, .deictic, .digits, .this,
            .tonight, .holiday:
            true
        // "at 11 last night", "8 p.m. next Sunday"
        case .last: dayPart(token + 1) == .night || role(token + 1) == .weekday
        case .next: role(token + 1) == .weekday
        default: false
        }
    }

    /// A date with what time of it follows: "Friday at noon", "Wednesday night", "tomorrow morning".
    func withTimeOfDay(_ found: Reading) -> Reading {
        guard isDay(found.meaning) else { return found }
        var next = found.end
        if role(next) == .comma { next += 1 }
        let isSaid = role(next) == .at
        if isSaid { next += 1 }
        // "this evening, one more trip" has no hour.
        if let clock = clock(at: next, on: found.meaning, allowsBareHour: isSaid) {
            return (.clock(clock.value, of: onDay(found.meaning)), clock.end)
        }
        next = found.end
        if role(next) == .inside, role(next + 1) == .the { next += 2 }
        if role(next) == .hyphen { return found }
        if role(next) == .early, role(next + 1) == .dayPart { next += 1 }
        if let part = dayPart(next) {
            // "Monday evenings"
            if isOne(of: TimeWords.partsOfDays, next), case .named(let place, _) = found.meaning,
                case .weekday = place.part
            {
                return (.set(place.value + part.code), next + 1)
            }
            // "Thursday evening next week"
            if case .named(let day, .tense) = found.meaning, case .weekday = day.part,
                has(.last, .next, at: next + 1), singularUnit(next + 2) == .week,
                let week = plainDate(at: next + 1), week.end == next + 3
            {
                return (.dayPart(part, of: .part(day, of: week.meaning)), week.end)
            }
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

    func isDay(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .unit(.day, _, _), .holiday, .weekdayBeside, .weekdayNearest, .weekdayOfMonth,
            .weekdayWithDay, .weekdays, .dayPart, .dayOf:
            true
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

    /// A clock time in any form, and its time zone; the value without the T.
    ///
    /// A bare "7" is one only beside a part of a day or after a day and "at": "7 in the morning",
    /// "tonight at 7", "on Friday at 7".
    func clock(
        at token: Int,
        on day: TimeMeaning? = nil,
        allowsBareHour: Bool = true
    ) -> (value: String, end: Int)? {
        guard mayBeginClock(token),
            var time = hourOfName(at: token) ?? spokenTime(at: token) ?? hourAndMinute(at: token)
        else { return nil }
        takeHalfOfDay(&time)
        guard time.hour <= 24 else { return nil }
        let zone = zone(at: time.end)
        if zone.end > time.end { time.isSure = time.isSure || time.hasMinute }
        time.end = max(time.end, zone.end)
        let isBare = !time.isSure && !time.hasMinute
        guard allowsBareHour || !isBare else { return nil }
        takeDayPart(&time, on: day)
        guard time.isSure || isClockPlace(time, at: token, on: day) else { return nil }
        // "Friday at 3:30" is in the afternoon rather than before dawn; "at 3:30 local time" is as it says.
        if !time.isWhole, !zone.isNamed, (1...6).contains(time.hour),
            day != nil || sentence.count < 7, !isOne(of: TimeWords.local, time.end)
        {
            time.hour += 12
        }
        var value = twoDigits(time.hour) + ":" + twoDigits(time.minute)
        if let second = time.second { value += ":" + twoDigits(second) }
        return (value + (zone.isUniversal ? "Z" : ""), time.end)
    }

    /// A quick no for most tokens; "mid-day" begins with the role of "early", "quarter past" with a unit.
    private func mayBeginClock(_ token: Int) -> Bool {
        switch role(token) {
        case .digits, .number, .clockHour, .early, .unit, .half, .article: true
        default: false
        }
    }

    /// Takes in "p.m." in any spelling, and "o'clock".
    func takeHalfOfDay(_ time: inout ClockTime) {
        // "7 o'clock", "7ish"
        if role(time.end) == .oclock || isOne(of: TimeWords.ish, time.end) && isJoined(time.end) {
            time.end += 1
            time.isSure = true
        }
        // "at 9 sharp"
        if isOne(of: TimeWords.sharp, time.end), has(.at, .until, at: time.end - 2) {
            time.end += 1
            time.isSure = true
        }
        if let half = halfOfDay(after: time), time.hour <= 12, !time.isWhole {
            time.hour = time.hour % 12 + half.hours
            time.end = half.end
            time.isSure = true
            time.isWhole = true
        } else if isJoined(time.end), isOne(of: TimeWords.h, time.end),
            // "2H 2021" is half of a year.
            !(isCapitalised(time.end) && digitCount(time.end + 1) == 4),
            !has(.ago, .earlier, at: time.end + 1),
            !has(.inside, .slash, at: time.end - 2)
        {
            // "19h"
            time.end += 1
            time.isSure = true
            time.isWhole = true
        }
        time.isWhole = time.isWhole || time.isPadded
        // "06:30 hours"
        if time.hasMinute, role(time.end) == .units, isOne(of: TimeWords.hours, time.end) {
            time.end += 1
            time.isSure = true
        }
    }

    /// "a.m.", "pm", "p m", "in the AM", and "3:15p" where nothing else can be meant.
    private func halfOfDay(after time: ClockTime) -> (hours: Int, end: Int)? {
        let token = time.end
        if role(token) == .meridiem { return (value(token), token + 1) }
        // "9.am"
        if role(token) == .stop, isJoined(token), role(token + 1) == .meridiem, isJoined(token + 1)
        {
            return (value(token + 1), token + 2)
        }
        if role(token) == .inside, role(token + 1) == .the, role(token + 2) == .meridiem {
            return (value(token + 2), token + 3)
        }
        let isAfternoon = isOne(of: TimeWords.p, token)
        guard isAfternoon || isOne(of: TimeWords.a, token) else { return nil }
        if isOne(of: TimeWords.m, token + 1) { return (isAfternoon ? 12 : 0, token + 2) }
        if role(token + 1) == .stop, isJoined(token + 1), isOne(of: TimeWords.m, token + 2) {
            return (isAfternoon ? 12 : 0, token + 3)
        }
        guard isJoined(token), !isJoined(token + 1) || !isWord(token + 1),
            time.hasMinute || has(.at, .until, .from, at: token - 2)
        else { return nil }
        return (isAfternoon ? 12 : 0, token + 1)
    }

    /// Takes in the part of the day that stands after the time, or before it, and what it says of the hour.
    func takeDayPart(_ time: inout ClockTime, on day: TimeMeaning?) {
        var part: DayPart?
        if role(time.end) == .inside, role(time.end + 1) == .the,
            let after = dayPart(time.end + 2)
        {
            part = after
            time.end += 3
        } else if role(time.end) == .at, dayPart(time.end + 1) == .night {
            // "a quarter past ten at night"
            part = .night
            time.end += 2
        } else if case .dayPart(let named, _) = day {
            part = named
        } else if role(time.end) == .tonight {
            part = .night
        } else if role(time.end) == .this {
            part = dayPart(time.end + 1)
        }
        guard let part, !time.isWhole else { return }
        if time.hour <= 12 {
            let isDark = part == .evening || part == .night
            let isLate = part == .afternoon || part == .evening || (part == .night && time.hour > 4)
            // "tonight at 12" is midnight.
            time.hour = isDark && time.hour == 12 ? 24 : time.hour % 12 + (isLate ? 12 : 0)
        }
        time.isSure = true
        time.isWhole = true
    }

    /// "3:16" is a verse or a score; after "at" or beside a day it's a time.
    private func isClockPlace(_ time: ClockTime, at token: Int, on day: TimeMeaning?) -> Bool {
        guard time.hasMinute else {
            // "on Friday at 7", "9 tomorrow"
            guard (1...12).contains(time.hour) else { return false }
            if day != nil { return isAtEnd(time.end) }
            // "at 11 last night"
            if role(time.end) == .last, dayPart(time.end + 1) == .night {
                return has(.at, .approximately, .until, at: token - 1)
            }
            return role(time.end) == .deictic && value(time.end) == 1
                && (token == sentence.lowerBound || has(.at, .until, .from, at: token - 1))
        }
        // "from 8:30 to 9:45"
        if has(.to, .and, .hyphen, at: token - 1), role(token - 3) == .colon,
            isJoined(token - 2),
            has(.from, .between, at: token - 5) || token - 4 == sentence.lowerBound
        {
            return true
        }
        // "at about 20:00"
        if role(token - 1) == .approximately, role(token - 2) == .at { return true }
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

    /// The end of a time zone after a clock time; the token itself if there is none.
    private func zone(at token: Int) -> (end: Int, isNamed: Bool, isUniversal: Bool) {
        guard role(token) == .zone else { return (token, false, false) }
        guard tokens.shape[token].contains(.capitalised) else {
            // "8:00 pst", but not "6 p.m. et al."
            let isClear = isOne(of: TimeWords.smallZones, token) && isPhraseEnd(token + 1)
            return isClear ? (token + 1, true, value(token) == 1) : (token, false, false)
        }
        guard tokens.shape[token].contains(.allCapitals) else {
            // "5 p.m. Eastern time"
            let isNamed = isOne(of: TimeWords.time, token + 1)
            return (isNamed ? token + 2 : token, isNamed, false)
        }
        return (token + 1, true, value(token) == 1)
    }
}
