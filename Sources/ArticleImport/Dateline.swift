internal import ClaimExtraction

/// The day that a manuscript gives itself, in a line of its own near its start.
///
/// "September 19, 2025" is such a line, "By Ada Quill | 19 September 2025", "Published: 19.09.2025". Office files
/// themselves tell only when they were begun and changed last, which is any day for a file that is copied or saved again.
enum Dateline {
    /// How many lines with words are looked at, and how long such a line is at most.
    private static let lines = 8
    private static let longestLine = 90

    static func day(atStartOf text: String) -> CalendarDate? {
        let lines = text.prefix(4_000).split(whereSeparator: \.isNewline)
            .map(\.trimmingSpace).filter { !$0.isEmpty }
        return lines.prefix(Dateline.lines).lazy.compactMap(day(of:)).first
    }

    /// The day in a line that is about nothing else.
    static func day(of line: Substring) -> CalendarDate? {
        guard line.count <= longestLine, let day = WrittenDate.first(in: line) else { return nil }
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first, words.count <= 12 else { return nil }
        let opens =
            openings.contains(String(first))
            || line.contains { "|•·".contains($0) }
        // A day alone has three parts, four with its weekday.
        return opens || (words.count <= 4 && isDatePart(first)) ? day : nil
    }

    private static func isDatePart(_ word: Substring) -> Bool {
        word.first?.isNumber ?? false || WrittenDate.month(named: word) != nil
            || weekdays.contains { word.hasPrefix($0) }
    }

    private static let openings: Set<String> = [
        "by", "date", "dated", "draft", "embargoed", "filed", "for", "issue", "posted",
        "publication", "published", "release", "submitted",
    ]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
