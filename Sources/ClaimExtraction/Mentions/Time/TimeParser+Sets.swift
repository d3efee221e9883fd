extension TimeParser {
    /// What comes again and again: "every day", "daily", "each Tuesday", "twice a week", "per month".
    func repeated(at token: Int) -> Reading? {
        switch role(token) {
        case .every: return every(at: token)
        case .per: return singularUnit(token + 1).map { (.set($0.duration(Amount(1))), token + 2) }
        case .frequency:
            guard let unit = CalendarUnit(rawValue: words[token].value) else { return nil }
            // "The Daily Courier" is a name.
            if isCapitalised(token), token > sentence.lowerBound { return nil }
            return (.set(unit.duration(Amount(unit == .quarter ? 3 : 1), asSet: true)), token + 1)
        case .once: return times(at: token)
        case .weekdays:
            if isHyphenated(token) { return nil }
            return (.set("XXXX-WXX-\(value(token))"), token + 1)
        case .number, .digits:
            guard let count = wholeNumber(at: token), role(count.end) == .times else { return nil }
            return times(at: count.end)
        default: return nil
        }
    }

    private func isHyphenated(_ token: Int) -> Bool {
        role(token + 1) == .hyphen && isJoined(token + 1)
    }

    private func every(at token: Int) -> Reading? {
        var next = token + 1
        // "each of the past three years"
        if role(next) == .of, let length = length(at: next + 1) { return length }
        if role(next) == .full || role(next) == .business { next += 1 }
        if let unit = singularUnit(next) {
            return (.set(unit.duration(Amount(1))), next + 1)
        }
        if let number = ordinal(at: next), let unit = singularUnit(number.end) {
            return (.set(unit.duration(Amount(number.value))), number.end + 1)
        }
        if isOne(of: TimeWords.other, next), let unit = singularUnit(next + 1) {
            return (.set(unit.duration(Amount(2))), next + 2)
        }
        if let amount = amount(at: next), let unit = unit(amount.end) {
            return (.set(unit.duration(amount.value)), amount.end + 1)
        }
        switch role(next) {
        case .weekday:
            var value = "XXXX-WXX-\(self.value(next))"
            guard role(next + 1) == .dayPart, let part = DayPart(rawValue: words[next + 1].value)
            else { return (.set(value), next + 1) }
            value += part.code
            return (.set(value), next + 2)
        case .month: return (.set(CalendarPlace(nil, .month(value(next))).value), next + 1)
        case .season, .maybeSeason:
            return Season(rawValue: words[next].value).map {
                (.set(CalendarPlace(nil, .season($0)).value), next + 1)
            }
        case .dayPart:
            return DayPart(rawValue: words[next].value).map {
                (.set("XXXX-XX-XX" + $0.code), next + 1)
            }
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

    /// "$3 a day", "9,000 cars a day": how often, not how long.
    func rate(_ unit: CalendarUnit, at token: Int, end: Int) -> Reading? {
        guard token > sentence.lowerBound, !has(.ago, .earlier, .before, .after, .from, at: end)
        else { return nil }
        let previous = token - 1
        let isCounted =
            tokens.kind[previous] == .number || isOne(of: TimeWords.counted, previous)
            || has(.units, .times, at: previous)
            || (tags.indices.contains(previous) && tags[previous] == .nounPlural)
        guard isCounted else { return nil }
        return (.set(unit.duration(Amount(1))), end)
    }
}

extension CalendarUnit {
    /// The value of a repeated time; a quarter is three months.
    fileprivate func duration(_ amount: Amount, asSet: Bool) -> String {
        self == .quarter ? CalendarUnit.month.duration(amount) : duration(amount)
    }
}
