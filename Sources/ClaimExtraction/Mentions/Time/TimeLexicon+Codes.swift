extension TimeLexicon {
    /// Letters and then digits that the scanner leaves in one: "FY19", "h30" of "17h30", "Q17" of "3Q17".
    static let codes: [(WordKey, TimeWord)] =
        fiscalYears + clockParts + weeks + daysOfMonths

    /// The "h30m" of "2h30m".
    static var minutesOfLengths: [(WordKey, TimeWord)] {
        (0..<60).flatMap { minute in
            [
                entry("h" + twoDigits(minute) + "m", .minutesOfLength, minute),
                entry("h" + String(minute) + "m", .minutesOfLength, minute),
            ]
        }
    }

    private static func entry(_ word: String, _ role: TimeWord.Role, _ value: Int) -> (
        WordKey, TimeWord
    ) {
        (WordKey(word), TimeWord(role: role, value: Int16(truncatingIfNeeded: value)))
    }

    private static func twoDigits(_ number: Int) -> String {
        (number < 10 ? "0" : "") + String(number)
    }

    private static var fiscalYears: [(WordKey, TimeWord)] {
        var entries: [(WordKey, TimeWord)] = []
        for year in 2000..<2060 {
            for digits in [String(year), String(String(year).suffix(2))] {
                entries.append(entry("fy" + digits, .fiscalCode, year))
                entries.append(entry("q" + digits, .quarterYear, year))
            }
        }
        return entries
    }

    private static var clockParts: [(WordKey, TimeWord)] {
        (0...24).map { entry("t" + twoDigits($0), .hourCode, $0) }
            + (0..<60).map { entry("h" + twoDigits($0), .hourMinutes, $0) }
    }

    private static var weeks: [(WordKey, TimeWord)] {
        (1...53).map { entry("w" + twoDigits($0), .weekCode, $0) }
    }

    /// "Jun16", "june16".
    private static var daysOfMonths: [(WordKey, TimeWord)] {
        var entries: [(WordKey, TimeWord)] = []
        for (index, forms) in CalendarWords.monthForms.enumerated() {
            for name in forms.split(whereSeparator: { " .".contains($0) }) {
                for day in 1...31 {
                    let value = 100 * (index + 1) + day
                    entries.append(entry(name + String(day), .monthDay, value))
                    entries.append(entry(name + twoDigits(day), .monthDay, value))
                }
            }
        }
        return entries
    }
}
