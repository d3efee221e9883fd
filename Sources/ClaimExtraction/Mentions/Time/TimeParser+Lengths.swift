extension TimeParser {
    /// A length of time, or the date that lies so far from another: "three weeks", "three weeks ago".
    func length(at token: Int) -> Reading? {
        switch role(token) {
        case .the, .last, .next, .past, .coming, .following, .latest, .this, .that, .ordinal:
            return definiteLength(at: token)
        case .units: return bareUnits(at: token)
        case .half: return halfUnit(at: token)
        default: break
        }
        if let day = anyDayToCome(at: token) { return day }
        if let joined = hoursAndMinutes(at: token) ?? quartersOfUnit(at: token) { return joined }
        guard let amount = amount(at: token) else { return nil }
        // "a three-to-five-year term"
        if amount.value.isKnown, role(amount.end) == .hyphen, role(amount.end + 1) == .to,
            role(amount.end + 2) == .hyphen, let second = self.amount(at: amount.end + 3),
            let unit = unit(skippingHyphen(second.end)), role(second.end) == .hyphen,
            !isAge(at: second.end + 2)
        {
            return (.duration(unit.duration(amount.value)), second.end + 2)
        }
        // "two to three weeks", "60 or 90 days"
        if amount.value.isKnown,
            has(.to, .or, .hyphen, at: amount.end), let second = self.amount(at: amount.end + 1),
            second.value.isKnown,
            has(.units, at: second.end), let length = measured(second.value, at: second.end),
            case .duration = length.meaning, let unit = unit(second.end)
        {
            return (.duration(unit.duration(amount.value)), length.end)
        }
        return measured(amount.value, at: amount.end)
    }

    /// What "a" or "an" and a unit make, where a length is looked for.
    func articledLength(at token: Int) -> Reading? {
        role(token) == .article ? articled(at: token) : nil
    }

    /// "some day", and "one day" after a verb that looks ahead.
    private func anyDayToCome(at token: Int) -> Reading? {
        guard singularUnit(token + 1) == .day,
            isOne(of: TimeWords.some, token)
                || role(token) == .number && value(token) == 1
                    && (isOne(of: TimeWords.modals, token - 1)
                        || token == sentence.lowerBound && isBeforeModal(token + 2))
        else { return nil }
        return (.reference("FUTURE_REF"), token + 2)
    }

    /// Whether the next clause is told of what may come, its subject being short: "one day the river will".
    private func isBeforeModal(_ token: Int) -> Bool {
        (token..<token + 5).contains { isOne(of: TimeWords.modals, $0) }
    }

    /// What begins with "a" or "an".
    func articled(at token: Int) -> Reading? {
        if let day = anyWeekday(at: token) { return day }
        if has(.early, .recent, .future, .current, at: token + 1) { return nil }
        // "a second consecutive day"
        if role(token + 1) == .ordinal, isOne(of: TimeWords.consecutive, token + 2) {
            return dayOfEvent(at: token + 3, of: token + 1, isNow: true)
        }
        if let vague = vagueLength(at: token) { return vague }
        if has(.half, at: token + 1) { return halfUnit(at: token + 1) }
        if unit(token + 1) == .quarter,
            let found = clockTime(at: token) ?? quartersOfUnit(at: token)
        {
            return found
        }
        if let amount = amount(at: token) { return measured(amount.value, at: amount.end) }
        var next = token + 1
        // "a three-year period", but "a three-year deal"
        if let amount = amount(at: next), let period = measured(amount.value, at: amount.end),
            has(.period, at: period.end - 1)
        {
            return period
        }
        while has(.full, .more, .business, at: next), next < token + 3 { next += 1 }
        guard role(next) == .unit, let unit = unit(next) else { return nil }
        // "a Century speedboat"
        if isCapitalised(next), !isCapitalised(token) { return nil }
        if isSpeed(at: token) { return nil }
        if let rate = rate(unit, at: token, end: next + 1) { return rate }
        if let day = weekAndDay(unit, at: next + 1) { return day }
        // "a year-end rally", "a week-long", "a quarter of"
        if role(next + 1) == .hyphen, isJoined(next + 1) { return nil }
        if unit == .quarter || unit == .weekend { return nil }
        if let more = andFraction(at: next + 1) {
            return counted(Amount(1, quarters: more.quarters), unit, at: more.end)
        }
        return counted(Amount(1), unit, at: next + 1)
    }

    /// A unit after its number, with what may stand between and after them.
    func measured(_ amount: Amount, at token: Int) -> Reading? {
        var next = token
        var isHyphened = false
        if role(next) == .hyphen, isJoined(next) {
            next += 1
            isHyphened = true
        }
        var isComing = false
        while has(.more, .business, .full, .past, .coming, at: next)
            || has(.last, .next, at: next) && role(next + 1) == .units
            || isOne(of: TimeWords.long, next), next < token + 3
        {
            isComing = isComing || has(.coming, .past, .last, .next, at: next)
            next += 1
        }
        if let nights = nights(amount, at: next) { return nights }
        guard let unit = unit(next) else { return nil }
        // "the five upcoming years"
        if isComing, role(next) == .units { return (.duration(unit.duration(amount)), next + 1) }
        if role(next) == .unit, !isHyphened, amount != Amount(1), amount.isKnown,
            unit == .quarter || unit == .second
        {
            return nil
        }
        var end = next + 1
        if isAge(at: end) { return nil }
        // "three-quarters", "three quarters of", "some quarters"; but "several quarters of losses"
        if unit == .quarter,
            isHyphened && role(next) == .units || amount.isKnown && role(end) == .of
                || isOne(of: TimeWords.some, next - 1)
        {
            return nil
        }
        // "60 Minutes" is a name.
        if isCapitalised(next), role(token - 1) == .digits { return nil }
        if isHyphened {
            if role(end) == .hyphen, isOne(of: TimeWords.long, end + 1) { end += 2 }
            if has(.period, at: end), isPhraseEnd(end + 1) { end += 1 }
            return (.duration(unit.duration(amount)), end)
        }
        if let more = andFraction(at: end) {
            return counted(amount.plus(quarters: more.quarters), unit, at: more.end)
        }
        return counted(amount, unit, at: end)
    }

    /// The days of "three nights", "1 night", the night of "two nights ago"; "one night" is any.
    private func nights(_ amount: Amount, at token: Int) -> Reading? {
        if let part = dayPart(token), role(token + 1) == .ago, amount.whole != nil {
            let day = TimeMeaning.shifted(amount, .day, isEarlier: true, .publication)
            return (.dayPart(part, of: day), token + 2)
        }
        guard amount.isKnown, isOne(of: TimeWords.nights, token), !isJoined(token),
            amount != Amount(1) || role(token - 1) == .digits
        else { return nil }
        return (.duration(CalendarUnit.day.duration(amount)), token + 1)
    }

    /// "-old", " old", "years of age": a person's age isn't a time.
    func isAge(at token: Int) -> Bool {
        let next = skippingHyphen(token)
        if role(next) == .old { return true }
        return role(token) == .of && isOne(of: TimeWords.age, token + 1)
    }

    /// What follows a length of time: nothing, more of it, or what it is counted from.
    func counted(_ amount: Amount, _ unit: CalendarUnit, at token: Int) -> Reading? {
        var end = token
        // "a year or so", "a week or two"
        if role(end) == .or, isOne(of: TimeWords.so, end + 1) || role(end + 1) == .number {
            if unit.rawValue > 2, self.unit(end + 2) == nil { end += 2 }
        }
        if let found = counted(from: amount, unit, at: end) { return found }
        if let sum = sum(amount, unit, at: end) {
            return shiftedSum(amount, unit, sum, at: end) ?? sum
        }
        if isFuture(amount, unit, before: token) {
            return (.shifted(amount, unit, isEarlier: false, .publication), end)
        }
        return (.duration(unit.duration(amount)), end)
    }

    /// "ago", "earlier", "later", "before yesterday", "after May 3", "from now", "hence".
    private func counted(from amount: Amount, _ unit: CalendarUnit, at token: Int) -> Reading? {
        switch role(token) {
        case .ago: return ago(amount, unit, at: token + 1)
        case .hence: return shifted(amount, unit, isEarlier: false, .publication, end: token + 1)
        case .earlier:
            // "two years earlier than planned" has no date.
            guard role(token + 1) != .than else { return nil }
            if unit == .year, value(token) > 0, isAfterNow(token) {
                return (.unit(.year, 0, .publication), token + 1)
            }
            return shifted(
                amount,
                unit,
                isEarlier: value(token) < 0,
                .narrative,
                end: token + 1
            )
        // "in two weeks' time"
        case .apostrophe, .possessive:
            guard isOne(of: TimeWords.time, token + 1), amount.isKnown,
                has(.inside, .within, at: token - 3) || role(token - 4) == .inside
            else { return nil }
            return shifted(amount, unit, isEarlier: false, .publication, end: token + 2)
        // "a few years back"
        case .none where isOne(of: TimeWords.back, token) && isAtEnd(token + 1):
            return shifted(amount, unit, isEarlier: true, .publication, end: token + 1)
        // "up from a year before"; not "worked there for a year before"
        case .before where isPhraseEnd(token + 1) && isCompared(before: token):
            return shifted(amount, unit, isEarlier: true, .narrative, end: token + 1)
        case .before, .after, .from: return beside(amount, unit, at: token)
        default: return nil
        }
    }

    /// "two weeks ago", "a week ago Tuesday", "ten years ago today", from the word after "ago" on.
    private func ago(_ amount: Amount, _ unit: CalendarUnit, at token: Int) -> Reading? {
        if unit == .week, role(token) == .weekday, isPhraseEnd(token + 1) {
            guard let count = amount.whole, count < 100 else { return nil }
            return (.weekdays(value(token), count: -count - 1), token + 1)
        }
        if role(token) == .deictic, amount.isKnown, !unit.isClockUnit {
            let day = TimeMeaning.unit(.day, value(token), .publication)
            return (.shiftedFrom(day, amount, unit, isEarlier: true), token + 1)
        }
        if unit == .year, amount.isKnown, let time = anniversary(at: token) {
            return (.shiftedFrom(time.meaning, amount, unit, isEarlier: true), time.end)
        }
        return shifted(amount, unit, isEarlier: true, .publication, end: token)
    }

    /// "three days before yesterday", "two weeks after May 3", "a month from now", from the preposition on.
    private func beside(_ amount: Amount, _ unit: CalendarUnit, at token: Int) -> Reading? {
        if role(token) == .from, role(token + 1) == .reference, value(token + 1) == 0 {
            return shifted(amount, unit, isEarlier: false, .publication, end: token + 2)
        }
        // "days before the June 7 primary": no day but that one is known.
        // "9,000 cars a year from 2026": a rate, and since when.
        guard !unit.isClockUnit, amount.isKnown,
            !(unit == .year && role(token) == .from && role(token + 1) == .digits),
            let day = plainDate(at: token + 1) ?? dayOfNoun(at: token + 1),
            // "seven days from June ⟨to September⟩": how long, and in which range.
            !(role(token) == .from && has(.to, .until, at: day.end))
        else { return nil }
        let isEarlier = role(token) == .before
        return (.shiftedFrom(day.meaning, amount, unit, isEarlier: isEarlier), day.end)
    }

    /// The time of this year that something years ago comes round at.
    ///
    /// "Ten years ago ⟨this week⟩", "a year ago ⟨Tuesday⟩", "a year ago ⟨on Friday⟩", "a year ago ⟨last month⟩".
    private func anniversary(at token: Int) -> Reading? {
        if has(.this, .last, .next, at: token), unit(token + 1) != .year {
            return relativeDate(at: token)
        }
        let day = role(token) == .on ? token + 1 : token
        guard role(day) == .weekday, isPhraseEnd(day + 1) else { return nil }
        return calendarDate(at: day)
    }

    /// Whether a length before the token is what something is compared with: "up from a year before".
    private func isCompared(before token: Int) -> Bool {
        (token - 3..<token - 1).contains { role($0) == .from || role($0) == .than }
    }

    /// The day of "after the May 3 vote", whose article is the noun's.
    private func dayOfNoun(at token: Int) -> Reading? {
        guard role(token) == .the, !has(.the, at: token + 1),
            let day = calendarDate(at: token + 1)
        else { return nil }
        if case .eventDay = day.meaning { return day }
        return isDay(day.meaning) ? day : nil
    }

    /// Whether "now," or "today," stands before a length: "Now, 80 years later, it stands".
    private func isAfterNow(_ token: Int) -> Bool {
        let first = max(sentence.lowerBound + 1, token - 5)
        guard first < token, let comma = (first..<token).last(where: { role($0) == .comma }) else {
            return false
        }
        return isOne(of: TimeWords.now, comma - 1)
    }

    private func shifted(
        _ amount: Amount,
        _ unit: CalendarUnit,
        isEarlier: Bool,
        _ origin: TimeMeaning.Origin,
        end: Int
    ) -> Reading {
        // "hours ago", "weeks later": how long is not said.
        guard amount.isKnown else {
            return (.reference(isEarlier ? "PAST_REF" : "FUTURE_REF"), end)
        }
        guard !unit.isClockUnit else { return (.duration(unit.duration(amount)), end) }
        return (.shifted(amount, unit, isEarlier: isEarlier, origin), end)
    }

    /// "in three days", told of what is to come.
    private func isFuture(_ amount: Amount, _ unit: CalendarUnit, before end: Int) -> Bool {
        guard amount.isKnown, !unit.isClockUnit else { return false }
        var first = end - 1
        while first > sentence.lowerBound, end - first < 5, !has(.inside, at: first) {
            // "retired in 2024 after 45 years"
            if has(.after, .before, .since, .until, at: first) { return false }
            first -= 1
        }
        // "In those two weeks they will": a stretch that was named before.
        guard role(first) == .inside, role(first + 1) != .that else { return false }
        return first > sentence.lowerBound ? isFutureVerb(before: first) : isBeforeModal(of: end)
    }

    /// "In three days the court will": the clause that a length opens is told of what is to come.
    private func isBeforeModal(of token: Int) -> Bool {
        let clause = role(token) == .comma ? token + 1 : token
        return (clause..<clause + 5).contains { isOne(of: TimeWords.futures, $0) }
    }

    /// "the only", "the worst".
    private func isUnique(_ token: Int) -> Bool {
        isOne(of: TimeWords.only, token)
            || tags.indices.contains(token) && tags[token] == .adjectiveSuperlative
    }

    private func isFutureVerb(before token: Int) -> Bool {
        var index = token - 1
        while index >= sentence.lowerBound, index > token - 8 {
            // "the lowest ⟨close⟩ in two years": no verb.
            let isScheduled =
                isOne(of: TenseWords.scheduled, index)
                && (!tags.indices.contains(index) || tags[index].isVerb)
            if isOne(of: TenseWords.future, index) || isScheduled
                || isOne(of: TenseWords.ahead, index)
            {
                return true
            }
            // "to vote for the first time in 40 years": so long it has not been.
            if isOne(of: TenseWords.past, index) || role(index) == .ordinal || isUnique(index) {
                return false
            }
            index -= 1
        }
        return false
    }

    /// "for years", "weeks ago", "days later".
    private func bareUnits(at token: Int) -> Reading? {
        guard let unit = unit(token) else { return nil }
        // "a years-old dispute"
        if role(token + 1) == .hyphen, isJoined(token + 1), role(token + 2) == .old,
            role(token - 1) != .hyphen
        {
            return (.duration(unit.duration(.unknown)), token + 3)
        }
        guard !isAge(at: token + 1) else { return nil }
        // "on weekends"
        if unit == .weekend, has(.on, .at, .during, at: token - 1) {
            return (.set("XXXX-WXX-WE"), token + 1)
        }
        if let found = counted(from: .unknown, unit, at: token + 1) { return found }
        if role(token + 1) == .hyphen, isOne(of: TimeWords.long, token + 2) {
            return (.duration(unit.duration(.unknown)), token + 3)
        }
        // "in the weeks before the vote"
        if role(token - 1) == .the, has(.inside, .over, .during, .lasting, at: token - 2),
            isOne(of: TimeWords.leading, token + 1)
        {
            return (.duration(unit.duration(.unknown)), token + 1)
        }
        guard
            has(.lasting, .inside, .within, .over, .after, .during, at: token - 1)
                || isOne(of: TimeWords.taking, token - 1),
            role(token + 1) != .hyphen
        else { return nil }
        if has(.inside, at: token - 1), isOne(of: TimeWords.measured, token - 2) { return nil }
        return (.duration(unit.duration(.unknown)), token + 1)
    }
}

extension Amount {
    /// So many quarters of a unit more.
    func plus(quarters: Int) -> Amount { whole.map { Amount($0, quarters: quarters) } ?? self }
}
