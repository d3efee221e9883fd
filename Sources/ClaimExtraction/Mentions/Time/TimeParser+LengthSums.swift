/// Lengths of several units, and the dates that lie so far away.
extension TimeParser {
    /// "two hours and 30 minutes".
    func sum(_ amount: Amount, _ unit: CalendarUnit, at token: Int) -> Reading? {
        var value = unit.duration(amount)
        var smallest = unit
        var end = token
        for _ in 0..<4 {
            var next = end
            while has(.and, .comma, at: next), next < end + 2 { next += 1 }
            if unit == .hour, let minutes = bareMinutes(at: next) {
                return (.duration(value + "\(minutes.value)M"), minutes.end)
            }
            guard let more = self.amount(at: next), let part = self.unit(more.end),
                part.rawValue < smallest.rawValue, more.value.isKnown
            else { break }
            var addition = Substring(part.duration(more.value).dropFirst())
            if value.contains("T"), addition.hasPrefix("T") { addition = addition.dropFirst() }
            value += addition
            smallest = part
            end = more.end + 1
        }
        return end > token ? (.duration(value), end) : nil
    }

    /// "two weeks and two days ago", "a year and three months later".
    func shiftedSum(
        _ amount: Amount,
        _ unit: CalendarUnit,
        _ sum: Reading,
        at token: Int
    ) -> Reading? {
        let isHence = role(sum.end) == .hence
        guard isHence || role(sum.end) == .ago || role(sum.end) == .earlier,
            !(role(sum.end) == .earlier && role(sum.end + 1) == .than)
        else { return nil }
        var months = 0
        var days = 0
        var next = token
        var part: (amount: Amount, unit: CalendarUnit) = (amount, unit)
        while let count = part.amount.whole, count < 10_000 {
            switch part.unit {
            case .year: months += 12 * count
            case .month: months += count
            case .week: days += 7 * count
            case .day: days += count
            default: return nil
            }
            guard next < sum.end else { break }
            while has(.and, .comma, at: next) { next += 1 }
            guard let more = self.amount(at: next), let unit = self.unit(more.end) else {
                return nil
            }
            part = (more.value, unit)
            next = more.end + 1
        }
        guard next == sum.end else { return nil }
        let isNarrative = role(sum.end) == .earlier
        let isEarlier = role(sum.end) == .ago || isNarrative && value(sum.end) < 0
        return (
            .shiftedBy(
                months: isEarlier ? -months : months,
                days: isEarlier ? -days : days,
                isNarrative ? .narrative : .publication
            ),
            sum.end + 1
        )
    }

    /// "two hours ten", at the end of a phrase.
    private func bareMinutes(at token: Int) -> (value: Int, end: Int)? {
        guard let number = tens(at: token), (10...59).contains(number.value),
            isAtEnd(number.end)
        else { return nil }
        return number
    }
}
