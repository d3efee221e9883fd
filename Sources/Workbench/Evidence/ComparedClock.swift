internal import ClaimExtraction

/// A time of day, as exactly as its words give it.
struct ComparedClock {
    let hour: Int
    let minute: Int
    /// Whether the words say which half of the day it is: "4:15 p.m.", "16:15", "03.15".
    private let isHalfKnown: Bool
    /// How many minutes it may be off.
    private let slack: Int

    /// Nil where no hour is told.
    init?(_ time: TimeExpression, at span: Span, in text: ComparedText) {
        guard let mark = time.value.firstIndex(of: "T") else { return nil }
        let fields = time.value[time.value.index(after: mark)...].split(separator: ":")
        guard fields.count >= 2, let hour = Int(fields[0]), let minute = Int(fields[1]),
            (0...24).contains(hour), (0...59).contains(minute)
        else { return nil }
        let words = text.wordsBefore(span, 2) + text.words[text.wordRange(span)].map(\.plain)
        let isLoose = words.contains { Self.looseWords.contains($0) }
        self.hour = hour
        self.minute = minute
        isHalfKnown =
            hour > 12 || text.text(span).hasPrefix("0")
            || words.contains { Self.halves.contains($0) }
        // "At four" may be a little before or after.
        let isWhole =
            minute == 0 && !text.text(span).contains { $0 == ":" || $0 == "." && hour > 12 }
        slack = isLoose ? 20 : isWhole ? 10 : 0
    }

    /// A time written in digits: "16:15", "03.40".
    init?(hour: Int, minute: Int, isHalfKnown: Bool) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
        self.isHalfKnown = isHalfKnown || hour > 12
        slack = 0
    }

    /// Whether both can be one time; where a half of the day is open, either will do.
    func agrees(with other: ComparedClock) -> Bool {
        let difference = abs(hour * 60 + minute - other.hour * 60 - other.minute)
        let room = max(slack, other.slack)
        let isEitherHalf = !(isHalfKnown && other.isHalfKnown)
        return min(difference, 1440 - difference) <= room
            || isEitherHalf && abs(difference - 720) <= room
    }

    private static let halves: Set = [
        "am", "pm", "a.m", "p.m", "a", "p", "morning", "afternoon", "evening", "night", "noon",
        "midday", "midnight",
    ]
    private static let looseWords: Set = [
        "about", "around", "roughly", "shortly", "nearly", "almost", "approximately", "just",
        "after", "before", "some", "circa", "towards", "toward",
    ]
}

extension ComparedText {
    /// Times in the notes of records, "Time of the call: 16:15" or "15.40", in which the extractor sees none.
    var bareClocks: [ComparedDate] {
        let taken = mentions.filter { $0.type == .time || $0.hasUnit }.map(\.span)
        var next = 0
        return words.indices.compactMap { index in
            guard let (clock, span) = dottedClock(at: index) ?? colonClock(at: index),
                !ComparedText.overlaps(span, taken, &next)
            else { return nil }
            return ComparedDate(clock, at: span)
        }
    }

    private func colonClock(at index: Int) -> (ComparedClock, Span)? {
        guard index + 1 < words.count else { return nil }
        let (hour, minute) = (words[index], words[index + 1])
        guard minute.span.start == hour.span.end + 1, scalars[hour.span.end] == ":",
            minute.span.end >= scalars.count || scalars[minute.span.end] != ":",
            hour.span.start == 0 || scalars[hour.span.start - 1] != ":",
            let clock = ComparedText.clock(hour.plain, minute.plain)
        else { return nil }
        return (clock, Span(start: hour.span.start, end: minute.span.end))
    }

    /// "15.40", which is a word with its dot.
    private func dottedClock(at index: Int) -> (ComparedClock, Span)? {
        let parts = words[index].plain.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let clock = ComparedText.clock(String(parts[0]), String(parts[1]))
        else { return nil }
        return (clock, words[index].span)
    }

    private static func clock(_ hour: String, _ minute: String) -> ComparedClock? {
        guard (1...2).contains(hour.utf8.count), minute.utf8.count == 2,
            let hours = Int(hour), let minutes = Int(minute)
        else { return nil }
        return ComparedClock(hour: hours, minute: minutes, isHalfKnown: hour.hasPrefix("0"))
    }
}

extension Mention {
    /// Whether it is a figure with a unit: "15.40 metres" is no time of day.
    fileprivate var hasUnit: Bool {
        if case .quantity(let quantity) = detail { return quantity.unit != nil }
        return false
    }
}
