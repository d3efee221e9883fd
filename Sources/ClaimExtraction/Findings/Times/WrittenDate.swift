/// A day of a month as it is written, with its weekday and year where they stand beside it.
struct WrittenDate: Placed {
    let month: Int
    let day: Int
    private(set) var year: Int?
    private var weekday: Int?
    /// The days of the week of "the weekend of 14 and 15 March", where no weekday is named.
    private var weekend: ClosedRange<Int>?
    private(set) var tokens: Range<Int>

    var namesWeekday: Bool { weekday != nil || weekend != nil }

    /// Whether it can't be on a day of the week, Monday being 1.
    func excludes(_ day: Int) -> Bool {
        weekday.map { $0 != day } ?? (weekend.map { !$0.contains(day) } == true)
    }

    init?(month: Int, at token: Int, in reading: Reading) {
        self.month = month
        let count = reading.tokens.count
        if token + 1 < count, let day = WrittenDate.day(at: token + 1, in: reading) {
            // "May 2019" has no day, "May 5.5" is none.
            self.day = day
            tokens = token..<token + 2
        } else if token >= 1, let day = WrittenDate.day(at: token - 1, in: reading) {
            self.day = day
            tokens = token - 1..<token + 1
        } else if token >= 3, reading.word(token - 1) == .of,
            ClosedWords.ordinalEndings.contains(reading.word(token - 2)),
            let day = WrittenDate.day(at: token - 3, in: reading)
        {
            // "the 31st of November"
            self.day = day
            tokens = token - 3..<token + 1
        } else {
            return nil
        }
        readYear(reading)
        readWeekday(reading)
        if weekday == nil { readWeekend(reading) }
    }

    /// "the weekend of 14 March", which may begin on Friday; "the weekend of 14 and 15 March", of which the last is read.
    private mutating func readWeekend(_ reading: Reading) {
        var before = tokens.lowerBound - 1
        let isPair =
            before >= 2 && WrittenDateWords.pairing.contains(reading.word(before))
            && WrittenDate.day(at: before - 1, in: reading) != nil
        if isPair { before -= 2 }
        if before >= 1, CalendarWords.months[reading.word(before)] != nil { before -= 1 }
        guard before >= 1, reading.word(before) == .of,
            reading.word(before - 1) == WrittenDateWords.weekend
        else {
            return
        }
        let next = tokens.upperBound
        let isFirst =
            next + 1 < reading.tokens.count && WrittenDateWords.pairing.contains(reading.word(next))
            && WrittenDate.day(at: next + 1, in: reading) != nil
        weekend = isPair ? 6...7 : isFirst ? 5...6 : 5...7
    }

    private mutating func readYear(_ reading: Reading) {
        var next = tokens.upperBound
        if next < reading.tokens.count, reading.word(next) == .comma { next += 1 }
        guard next < reading.tokens.count, let year = WrittenDate.year(at: next, in: reading) else {
            return
        }
        self.year = year
        tokens = tokens.lowerBound..<next + 1
    }

    private mutating func readWeekday(_ reading: Reading) {
        var before = tokens.lowerBound - 1
        var steps = 0
        while before >= 0, steps < 5, WrittenDateWords.joints.contains(reading.word(before)) {
            before -= 1
            steps += 1
        }
        if readWeekdayBehind(reading) { return }
        // A headline "… closed until Friday" above the day of its article
        guard before >= 0, let weekday = CalendarWords.weekdays[reading.word(before)],
            !(before + 1...tokens.lowerBound).contains(where: { reading.startsBlock($0) })
        else { return }
        // "Saturday and Sunday, May 3 and 4"
        if tokens.upperBound + 1 < reading.tokens.count,
            WrittenDateWords.pairing.contains(reading.word(tokens.upperBound)),
            WrittenDate.day(at: tokens.upperBound + 1, in: reading) != nil, before >= 2,
            WrittenDateWords.pairing.contains(reading.word(before - 1)),
            let first = CalendarWords.weekdays[reading.word(before - 2)]
        {
            self.weekday = first
            tokens = before - 2..<tokens.upperBound
            return
        }
        self.weekday = weekday
        tokens = before..<tokens.upperBound
    }

    /// "May 3, a Tuesday,", "3 May (Tuesday)", "May 3 and 4, a Saturday and a Sunday".
    private mutating func readWeekdayBehind(_ reading: Reading) -> Bool {
        let start = tokens.lowerBound
        // The first of two days, and the last of two.
        let isFirst =
            tokens.upperBound + 1 < reading.tokens.count
            && WrittenDateWords.pairing.contains(reading.word(tokens.upperBound))
            && WrittenDate.day(at: tokens.upperBound + 1, in: reading) != nil
        let isLast =
            start >= 2 && WrittenDateWords.pairing.contains(reading.word(start - 1))
            && WrittenDate.day(at: start - 2, in: reading) != nil
        let next = isFirst ? tokens.upperBound + 2 : tokens.upperBound
        guard next + 1 < reading.tokens.count,
            ClosedWords.asideOpenings.contains(reading.word(next)),
            let first = WrittenDate.weekday(
                behind: next,
                isBracketed: WordKey.openBracket == reading.word(next),
                reading
            )
        else { return false }
        var found = first
        if isFirst || isLast {
            guard first.end + 1 < reading.tokens.count,
                WrittenDateWords.pairing.contains(reading.word(first.end)),
                let second = WrittenDate.weekday(behind: first.end, isBracketed: true, reading)
            else { return false }
            if isLast { found = second }
        }
        self.weekday = found.weekday
        let isClosed =
            found.end < reading.tokens.count && WordKey.closeBracket == reading.word(found.end)
        tokens = start..<(isClosed ? found.end + 1 : found.end)
        return true
    }

    /// A weekday behind a token, with "a" before it; without it only where a bracket stands there.
    private static func weekday(
        behind token: Int,
        isBracketed: Bool,
        _ reading: Reading
    ) -> (weekday: Int, end: Int)? {
        let isArticle = reading.word(token + 1) == .a
        let place = isArticle ? token + 2 : token + 1
        guard isArticle || isBracketed, place < reading.tokens.count,
            let weekday = CalendarWords.weekdays[reading.word(place)]
        else { return nil }
        return (weekday, place + 1)
    }

    private static func day(at token: Int, in reading: Reading) -> Int? {
        guard reading.tokens.kind[token] == .number, reading.tokens.bytes(token).count <= 2,
            let day = Int(reading.text(token)), day >= 1
        else { return nil }
        return day
    }

    static func year(at token: Int, in reading: Reading) -> Int? {
        guard reading.tokens.kind[token] == .number, reading.tokens.bytes(token).count == 4,
            let year = Int(reading.text(token)), (1000...2999).contains(year)
        else { return nil }
        return year
    }
}

private enum WrittenDateWords {
    static let joints = WordSet(", the of same that week morning afternoon evening night noon (")
    static let pairing = WordSet("and to through until - \u{2013} \u{2014}")
    static let weekend = WordKey("weekend")
}
