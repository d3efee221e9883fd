/// Early, late, the beginning and the end of a date.
extension TimeParser {
    /// "early next year", "late 2024", "mid-September", "later this week", "the end of August".
    func boundedDate(at token: Int) -> Reading? {
        switch role(token) {
        case .boundary:
            guard role(token + 1) == .of else { return nil }
            // "At the end of the day, what counts is": after all.
            if value(token) > 0, role(token - 1) == .the, isOne(of: TimeWords.at, token - 2),
                role(token + 2) == .the, unit(token + 3) == .day, role(token + 4) == .comma
            {
                return nil
            }
            // "by end of month"
            if let unit = singularUnit(token + 2), role(token - 1) != .the, isPhraseEnd(token + 3),
                unit == .week || unit == .month || unit == .quarter || unit == .year
            {
                return (.unit(unit, 0, .publication), token + 3)
            }
            return unitOrDate(at: token + 2)
        default:
            var next = skippingHyphen(token + 1)
            if has(.inside, .on, .of, at: next) { next += 1 }
            let isEarlier = role(token) == .earlier
            if isEarlier,
                !has(.this, .that, .deictic, .weekday, .the, .last, .next, .month, at: next)
            {
                return nil
            }
            // "Earlier Friday, they filed": the day alone is the date.
            if isEarlier, has(.weekday, .month, at: next) { return nil }
            // "late-night comedians", "a late night show" are of any night.
            let isCompound = role(next - 1) == .hyphen
            if isCompound && has(.dayPart, at: next) || dayPart(next) == .night, isNoun(next + 1),
                !has(.deictic, .weekday, at: next + 1)
            {
                return nil
            }
            if let decade = decadeAfterEarly(at: next, early: token) { return decade }
            if has(.dayPart, at: next), next == token + 1 || isCompound {
                return dayPartAfterEarly(at: next)
            }
            if isEarlier, role(next) == .the { return unitOrDate(at: next) }
            return date(at: next)
        }
    }

    /// "the mid 80s", but neither the degrees of "highs in the mid 80s" nor a rating "in the mid-20s".
    private func decadeAfterEarly(at token: Int, early: Int) -> Reading? {
        guard role(early - 1) == .the, digitCount(token) == 2, role(token + 1) == .plural,
            (50...90).contains(integer(token) ?? 0), !isAfterMeasure(early)
        else { return nil }
        return decade(at: token)
    }

    /// Whether degrees or percent stand before "in the 40s", so that no decade is meant.
    func isAfterMeasure(_ token: Int) -> Bool {
        (max(sentence.lowerBound, token - 6)..<token).contains {
            isOne(of: TimeWords.measuredInTens, $0)
        }
    }

    /// "mid-afternoon yesterday".
    private func dayPartAfterEarly(at token: Int) -> Reading? {
        guard let part = dayPart(token) else { return nil }
        if has(.deictic, .weekday, at: token + 1), let day = plainDate(at: token + 1) {
            return (.dayPart(part, of: day.meaning), day.end)
        }
        return (.dayPart(part, of: nil), token + 1)
    }

    /// A date, or "the year", "the month" as the text's own.
    func unitOrDate(at token: Int) -> Reading? {
        if let date = plainDate(at: token) { return date }
        if role(token) == .the, let unit = singularUnit(token + 1), !unit.isClockUnit {
            return (.unit(unit, 0, .narrative), token + 2)
        }
        return nil
    }
}
