/// The names of the days of the week, of the months, with their short forms, and of the seasons.
enum CalendarWords {
    static let names = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    /// The forms of each month's name, as they are written in small letters.
    static let monthForms = [
        "january jan.", "february feb.", "march mar.", "april apr.", "may", "june jun.",
        "july jul.", "august aug.", "september sept. sep.", "october oct.", "november nov.",
        "december dec.",
    ]
    /// The numbers of the days, 1 for Monday.
    static let weekdays: WordTable<Int> = numbered([
        "monday mon.", "tuesday tue. tues.", "wednesday wed.", "thursday thu. thurs.",
        "friday fri.", "saturday sat.", "sunday sun.",
    ])
    static let months: WordTable<Int> = numbered(monthForms)
    /// The months without their short forms.
    static let fullMonths = WordSet(
        monthForms.map { String($0.prefix { $0 != " " }) }.joined(separator: " ")
    )
    static let seasons = WordSet("spring summer autumn fall winter")

    private static func numbered(_ rows: [String]) -> WordTable<Int> {
        var numbers: [WordKey: Int] = [:]
        for (index, row) in rows.enumerated() {
            for word in row.split(separator: " ") { numbers[WordKey(word)] = index + 1 }
        }
        return WordTable(numbers)
    }
}
