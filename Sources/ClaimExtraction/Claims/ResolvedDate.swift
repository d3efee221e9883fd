/// The worked-out dates of an article in words, each put into words once: several claims may hold one.
final class ResolvedDates {
    private let reading: Reading
    /// By mention; nil where nothing was asked yet.
    @exclusivity(unchecked) private var words: [String??]

    init(_ reading: Reading) {
        self.reading = reading
        words = [String??](repeating: .none, count: reading.mentions.count)
    }

    /// The words for the time that ends with a token; nil where none does or the text says as much itself.
    func words(endingAt token: Int) -> String? {
        guard let index = reading.mention(.time, covering: token),
            reading.mentions[index].tokens.upperBound == token + 1,
            case .time(let time) = reading.mentions[index].detail
        else { return nil }
        if let known = words[index] { return known }
        let found = ResolvedDate.words(
            for: time,
            writtenAs: reading.mentions[index].tokens,
            reading
        )
        words[index] = .some(found)
        return found
    }
}

/// A worked-out date in words, "3 March 2025" or a range of days.
enum ResolvedDate {
    /// The words for a time's value; nil where the text says as much itself.
    static func words(
        for time: TimeExpression,
        writtenAs tokens: Range<Int>,
        _ reading: Reading
    ) -> String? {
        // Without a day of publication a month's year is a guess from what was said before.
        guard reading.article.published != nil,
            time.timexType == .date || time.timexType == .time
        else { return nil }
        // A year in the text means that nothing had to be worked out.
        for token in tokens where isYear(token, reading) { return nil }
        return words(for: time.value)
    }

    /// The words for a TIMEX3 value; nil where it leaves the year open or isn't a date.
    static func words(for value: String) -> String? {
        if let date = CalendarDate(iso8601: value) { return words(for: date) }
        let bytes = Array(value.utf8)
        if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
            guard !bytes[(slash + 1)...].contains(UInt8(ascii: "/")),
                let first = words(for: String(decoding: bytes[..<slash], as: UTF8.self)),
                let last = words(for: String(decoding: bytes[(slash + 1)...], as: UTF8.self))
            else { return nil }
            return "\(first) to \(last)"
        }
        let day = bytes.prefix { $0 != UInt8(ascii: "T") }
        if let date = CalendarDate(iso8601: String(decoding: day, as: UTF8.self)) {
            return words(for: date)
        }
        guard day.count >= 4, let year = number(day.prefix(4)) else { return nil }
        if day.count == 4 { return String(year) }
        let part = day.dropFirst(5)
        guard day[4] == UInt8(ascii: "-"), !part.contains(UInt8(ascii: "-")) else { return nil }
        if part.first == UInt8(ascii: "W") { return week(number(part.dropFirst()), of: year) }
        if let month = number(part), (1...12).contains(month) {
            return "\(months[month - 1]) \(year)"
        }
        return seasons[String(decoding: part, as: UTF8.self)].map { "\($0) \(year)" }
    }

    /// A number of digits only.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count < 10 else { return nil }
        var value = 0
        for digit in digits {
            guard CharacterClass.isDigit(digit) else { return nil }
            value = value * 10 + Int(digit - 48)
        }
        return value
    }

    private static func words(for date: CalendarDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    private static func week(_ number: Int?, of year: Int) -> String? {
        guard let number, (1...53).contains(number),
            let fourth = CalendarDate(year: year, month: 1, day: 4),
            let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (number - 1)),
            let sunday = monday.adding(days: 6)
        else { return nil }
        if monday.year != sunday.year { return "\(words(for: monday)) – \(words(for: sunday))" }
        if monday.month != sunday.month {
            return "\(monday.day) \(months[monday.month - 1]) – \(words(for: sunday))"
        }
        return "\(monday.day)–\(words(for: sunday))"
    }

    private static func isYear(_ token: Int, _ reading: Reading) -> Bool {
        guard reading.tokens.kind[token] == .number else { return false }
        return reading.tokens.bytes(token).count == 4
    }

    private static let months = [
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
        "Dec.",
    ]
    private static let seasons = [
        "SP": "spring", "SU": "summer", "FA": "fall", "WI": "winter", "Q1": "first quarter of",
        "Q2": "second quarter of", "Q3": "third quarter of", "Q4": "fourth quarter of",
        "H1": "first half of", "H2": "second half of",
    ]
}
