/// Units told by their place in a longer one, and parts of the long ones.
extension TimeParser {
    /// "20th century", "first week of May", "second weekend of June", "sixth month of 2019", from the unit on.
    func ordinalUnit(_ number: Int, at token: Int) -> Reading? {
        let next = token + 1
        switch unit(token) {
        case .century:
            guard (1...30).contains(number) else { return nil }
            guard role(next) == .christian else {
                return (.named(CalendarPlace((number - 1) * 100, .century), .tense), next)
            }
            let year = value(next) < 0 ? -number * 100 : (number - 1) * 100
            return (.named(CalendarPlace(year, .century), .tense), next + 1)
        case .week:
            guard has(.of, .inside, at: next), let whole = plainDate(at: next + 1) else {
                return nil
            }
            return (.weekOf(ordinal: number, whole.meaning), whole.end)
        case .weekend:
            guard (1...5).contains(number), has(.of, .inside, at: next),
                let whole = unitOrDate(at: next + 1)
            else { return nil }
            return weekend(number, of: whole)
        case .decade: return decade(number, at: token)
        case .month:
            guard (1...12).contains(number), role(next) == .of else { return nil }
            let month = inYear(CalendarPlace(nil, .month(number)), at: next)
            return month.end > next ? month : nil
        default: return nil
        }
    }

    /// The decade or century after the "of" in "the second half of the 1980s", "the first quarter of the 19th century":
    /// its value has no parts.
    func longPeriod(partedAt token: Int) -> Reading? {
        guard role(token) == .of, let whole = plainDate(at: token + 1),
            case .named(let place, _) = whole.meaning,
            place.part == .decade || place.part == .century
        else { return nil }
        return whole
    }

    /// "first decade of the 21st century", "last decade of the 1800s", from "decade" on; -1 is the last.
    func decade(_ ordinal: Int, at token: Int) -> Reading? {
        guard singularUnit(token) == .decade, (1...10).contains(ordinal) || ordinal == -1,
            role(token + 1) == .of, let whole = plainDate(at: token + 2),
            case .named(let century, _) = whole.meaning, century.part == .century,
            let year = century.year, year >= 0
        else { return nil }
        let decade = CalendarPlace(year + 10 * (ordinal < 0 ? 9 : ordinal - 1), .decade)
        return (.named(decade, .tense), whole.end)
    }
}
