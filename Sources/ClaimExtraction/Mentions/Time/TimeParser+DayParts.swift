/// Parts of days, and the days that are told from today.
extension TimeParser {
    /// "morning of 5 May", "evening of the 5th", "dawn on Tuesday".
    func dayPartOfDay(at token: Int) -> Reading? {
        guard let part = dayPart(token),
            role(token + 1) == .of
                || role(token + 1) == .on && has(.at, .before, .after, .until, at: token - 1),
            let day = plainDate(at: token + 2), isDay(day.meaning)
        else { return nil }
        return (.dayPart(part, of: day.meaning), day.end)
    }

    func definiteDayPart(at token: Int) -> Reading? {
        guard let part = DayPart(rawValue: words[token].value) else { return nil }
        if let found = dayPartOfDay(at: token) { return found }
        // "the night before last"
        if role(token + 1) == .before, role(token + 2) == .last, isPhraseEnd(token + 3) {
            return (.dayPart(part, of: .unit(.day, -2, .publication)), token + 3)
        }
        // "the night from 12 to 13 May" is no night of the text's own day.
        guard has(.inside, .during, .of, at: token - 2),
            !(has(.of, .from, at: token + 1) && role(token + 2) == .digits)
        else { return nil }
        return (.dayPart(part, of: nil), token + 1)
    }

    /// "yesterday", "tonight", "today", "overnight".
    func deicticDate(at token: Int) -> Reading? {
        if isNameOfMedium(token) { return nil }
        return switch role(token) {
        // "today week", as Britons say
        case .deictic
        where singularUnit(token + 1) == .week && value(token) >= 0 && !isCapitalised(token + 1)
            && isPhraseEnd(token + 2):
            (.unit(.day, value(token) + 7, .publication), token + 2)
        case .deictic: (.unit(.day, value(token), .publication), token + 1)
        case .periodEnd:
            CalendarUnit(rawValue: words[token].value).map {
                (.unit($0, 0, .publication), token + 1)
            }
        case .tonight: (.dayPart(.night, of: .unit(.day, 0, .publication)), token + 1)
        // "overnight on Monday"
        default:
            if role(token + 1) == .on, let day = plainDate(at: token + 2), isDay(day.meaning) {
                (.dayPart(.night, of: day.meaning), day.end)
            } else {
                (.dayPart(.night, of: nil), token + 1)
            }
        }
    }
}
