/// A worked-out date in words, "3 March 2025" or a range of days.
enum ResolvedDate {
    /// The words for a time's value; nil where the text says as much itself.
    static func words(
        for time: TimeExpression,
        writtenAs tokens: Range<Int>,
        _ reading: Reading
    ) -> String? {
        guard time.timexType == .date || time.timexType == .time else { return nil }
        // A year in the text means that nothing had to be worked out.
        for token in tokens where isYear(token, reading) { return nil }
        return words(for: time.value)
    }

    /// The words for a TIMEX3 value; nil where it leaves the year open or isn't a date.
    static func words(for value: String) -> String? {
        if let date = CalendarDate(iso8601: value) { return words(for: date) }
        let parts = value.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let first = words(for: String(parts[0])), let last = words(for: String(parts[1]))
            else { return nil }
            return "\(first) to \(last)"
        }
        let day = value.prefix { $0 != "T" }
        if let date = CalendarDate(iso8601: day) { return words(for: date) }
        let fields = day.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = fields.first.flatMap({ Int($0) }), fields[0].utf8.count == 4 else {
            return nil
        }
        if fields.count == 1 { return String(year) }
        guard fields.count == 2 else { return nil }
        if fields[1].hasPrefix("W") { return week(Int(fields[1].dropFirst()), of: year) }
        if let month = Int(fields[1]), (1...12).contains(month) {
            return "\(months[month - 1]) \(year)"
        }
        return seasons[String(fields[1])].map { "\($0) \(year)" }
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
