/// Ranges of clock times.
extension TimeParser {
    /// Two hours of which only the last names the half of the day: "from 3 to 5 p.m.", "6-7 p.m.".
    func hourRange(at token: Int) -> [TimeMatch] {
        guard var first = hourAndMinute(at: token), !first.isWhole, (1...12).contains(first.hour),
            first.second == nil, isHourRange(from: token, to: first.end),
            let second = hourWithHalf(at: first.end + 1), let last = clockTime(at: first.end + 1),
            case .clock(_, let day) = last.meaning
        else { return [] }
        first.hour = first.hour % 12 + (second.hour >= 12 ? 12 : 0)
        if (first.hour, first.minute) >= (second.hour, second.minute) {
            first.hour = (first.hour + 12) % 24
        }
        let value = twoDigits(first.hour) + ":" + twoDigits(first.minute)
        return [
            TimeMatch(
                tokens: token..<first.end,
                meaning: .clock(value, of: day),
                focus: token..<last.end
            ),
            TimeMatch(
                tokens: first.end + 1..<last.end,
                meaning: last.meaning,
                isContinuation: true
            ),
        ]
    }

    /// Whether what stands between two hours makes a range of them.
    ///
    /// "Five to ten p.m." is five minutes before ten unless "from" stands before it.
    private func isHourRange(from token: Int, to connector: Int) -> Bool {
        switch role(connector) {
        // "at 2 and 4 p.m."
        case .and: role(token - 1) == .between || role(token - 1) == .at
        case .to, .until: role(token) == .digits || has(.from, .between, at: token - 1)
        case .hyphen:
            isJoined(connector) && isJoined(connector + 1)
                && (token == sentence.lowerBound || !isJoined(token))
        default: false
        }
    }

    /// The hour at the token where it says which half of the day it's in: "noon", "5 p.m.", "9 in the morning".
    private func hourWithHalf(at token: Int) -> ClockTime? {
        if let named = hourOfName(at: token) { return named }
        guard var hour = hourAndMinute(at: token), !hour.isWhole else { return nil }
        takeHalfOfDay(&hour)
        takeDayPart(&hour, on: nil)
        return hour.isWhole && hour.isSure ? hour : nil
    }
}
