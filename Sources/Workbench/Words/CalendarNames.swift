/// The names of the days of the week and of the months in English, in small letters and in order.
enum CalendarNames {
    static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// The number of a weekday by its name and its short forms, 1 for Monday.
    static let weekdayNumbers: [String: Int] = {
        var numbers = ["tues": 2, "thurs": 4]
        for (index, name) in weekdays.enumerated() {
            numbers[name] = index + 1
            numbers[String(name.prefix(3))] = index + 1
        }
        return numbers
    }()

    /// The number of a month by its name.
    static let monthNumbers = Dictionary(
        uniqueKeysWithValues: months.enumerated().map { ($0.element, $0.offset + 1) }
    )

    /// All names as texts write them, with a capital letter.
    static let written = (weekdays + months).map { $0.prefix(1).uppercased() + $0.dropFirst() }
}
