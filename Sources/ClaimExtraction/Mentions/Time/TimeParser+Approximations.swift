/// Words before a time that say how exact it is: "about", "around", "more than".
extension TimeParser {
    /// Whether "over" means "more than": "for over two years", "over a decade", but not "rose over three years".
    private func meansMore(over token: Int) -> Bool {
        if role(token + 1) == .article {
            return articled(at: token + 1).map { !has(.period, at: $0.end - 1) } ?? false
        }
        guard amount(at: token + 1) != nil, sentence.contains(token - 1) else { return false }
        return tags.indices.contains(token - 1) && tags[token - 1] == .preposition
            || isOne(of: TimeWords.beforeMore, token - 1)
    }

    /// "⟨5 percent⟩ more than".
    private func follows(percentBefore token: Int) -> Bool {
        sentence.contains(token - 1) && isOne(of: TimeWords.percents, token - 1)
    }

    /// "about two years ago", "more than three weeks", "at least the past 18 months".
    func approximated(at token: Int) -> Reading? {
        var next = token + 1
        // "around Nov. 1", "circa 1850"; not "a way around Friday's ruling"
        if isOne(of: TimeWords.around, token), let found = clockTime(at: next) ?? date(at: next),
            role(found.end) != .possessive
        {
            return found
        }
        switch role(token) {
        case .at, .up:
            guard has(.least, .most, .to, at: next) else { return nil }
            next += 1
        case .more, .less:
            // "5% more than a year earlier": what is compared, no bound of the time.
            guard role(next) == .than, !follows(percentBefore: token) else { return nil }
            next += 1
        case .no:
            guard has(.more, .less, at: next), role(next + 1) == .than else { return nil }
            next += 2
        case .over:
            guard meansMore(over: token) else { return nil }
        default: break
        }
        if has(.article, at: next) { return articled(at: next) }
        if has(.the, at: next) { return role(token) == .over ? nil : definiteLength(at: next) }
        guard let amount = amount(at: next) else { return anotherUnit(at: next) }
        return measured(amount.value, at: amount.end)
    }
}
