/// Finds a number of days between two weekdays that they don't have between them.
///
/// "on Monday, two days before the trial began on Thursday", "on Sunday, three days after the warning on Saturday", "left on
/// Saturday and came home on Wednesday, three days later".
struct WeekdayIntervals: ConsistencyCheck {
    let triggers = [Trigger(cues: WeekdayWords.all)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for length in StatedLength.all(in: reading, figures) + theDays(figures, reading) {
            guard length.unit == .days, length.value >= 1, length.value <= 6,
                length.value == length.value.rounded(), let step = step(behind: length, reading),
                !reading.isKnown(length, in: findings),
                let pair = weekdays(around: length, step, reading)
            else { continue }
            let gap = ((pair.first.day - pair.second.day) * step % 7 + 7) % 7
            let isWhole = isAfterAll(length, reading)
            // "ended after three days": the first may count.
            guard gap != Int(length.value), !isWhole || gap + 1 != Int(length.value),
                !isWhole || begins(pair.first, reading)
            else { continue }
            let words = reading.text(length.start..<length.end + (isWhole ? 0 : 1))
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message:
                        "“\(words)”, but from \(CalendarWords.names[earlier(pair, step) - 1]) to "
                        + "\(CalendarWords.names[later(pair, step) - 1]) is \(gap) "
                        + "\(gap == 1 ? "day" : "days").",
                    spans: [
                        pair.first.token..<pair.first.token + 1, length.tokens,
                        pair.second.token..<pair.second.token + 1,
                    ]
                    .sorted { $0.lowerBound < $1.lowerBound }
                    .map { reading.tokens.span($0) }
                )
            )
        }
    }

    private typealias Weekday = (day: Int, token: Int)

    /// "the day after", "the day before".
    private func theDays(_ figures: FigureTable, _ reading: Reading) -> [StatedLength] {
        figures.sentences.flatMap { sentence in
            reading.sentences[sentence].tokens.dropFirst().compactMap { token in
                WeekdayWords.day == reading.word(token)
                    && reading.word(token - 1) == .the
                    ? StatedLength(
                        value: 1,
                        unit: .days,
                        tokens: token - 1..<token + 1,
                        sentence: sentence
                    ) : nil
            }
        }
    }

    /// "began on Monday, ended after three days, on Friday": all the time since then.
    private func isAfterAll(_ length: StatedLength, _ reading: Reading) -> Bool {
        let (start, next) = (length.start, length.end)
        return start > 0 && next < reading.tokens.count && reading.word(start - 1) == .after
            && reading.word(next) == .comma
    }

    private func begins(_ weekday: Weekday, _ reading: Reading) -> Bool {
        reading.has(TieWords.beginnings, in: max(0, weekday.token - 4)..<weekday.token)
    }

    private func earlier(_ pair: (first: Weekday, second: Weekday), _ step: Int) -> Int {
        step > 0 ? pair.second.day : pair.first.day
    }

    private func later(_ pair: (first: Weekday, second: Weekday), _ step: Int) -> Int {
        step > 0 ? pair.first.day : pair.second.day
    }

    /// 1 for "after", -1 for "before"; nil for anything else.
    private func step(behind length: StatedLength, _ reading: Reading) -> Int? {
        let next = length.end
        guard next < reading.tokens.count else { return nil }
        if reading.word(next) == .after { return 1 }
        if isAfterAll(length, reading) { return -1 }
        return WeekdayWords.befores.contains(reading.word(next)) ? -1 : nil
    }

    /// The one weekday of the sentence before the length and the one behind it, or both right before "three days later".
    private func weekdays(
        around length: StatedLength,
        _ step: Int,
        _ reading: Reading
    ) -> (first: Weekday, second: Weekday)? {
        let sentence = reading.sentences[length.sentence].tokens
        guard sentence.count <= 80 else { return nil }
        var before: [Weekday] = []
        var behind: [Weekday] = []
        for token in sentence {
            guard let day = WeekdayWords.weekday(reading.word(token)),
                reading.tokens.shape[token].contains(.capitalised)
            else { continue }
            if token < length.start {
                before.append((day, token))
            } else {
                behind.append((day, token))
            }
        }
        guard let (first, second) = ends(of: length, before, behind, reading),
            first.day != second.day,
            !isOfAnotherWeek(first, reading), !isOfAnotherWeek(second, reading)
        else { return nil }
        return (first, second)
    }

    private func ends(
        of length: StatedLength,
        _ before: [Weekday],
        _ behind: [Weekday],
        _ reading: Reading
    ) -> (Weekday, Weekday)? {
        if before.count == 1, behind.count == 1 { return (before[0], behind[0]) }
        guard reading.word(length.end) == .later else { return nil }
        let isAside = before.last.map { self.isAside(from: $0.token + 1, length, reading) } == true
        if before.count == 2, behind.isEmpty, isAside { return (before[0], before[1]) }
        // "On Friday, three days later," and "Three days later, on Friday," behind a sentence with one weekday
        let isBeside = behind.first.map { $0.token - length.end <= 4 } == true
        guard before.count + behind.count == 1, isAside || isBeside,
            let own = before.first ?? behind.first,
            let told = onlyWeekday(ofSentence: length.sentence - 1, reading),
            !reading.opensBlock(length.sentence)
        else { return nil }
        return (told, own)
    }

    /// The weekday of a sentence that names no other time.
    private func onlyWeekday(ofSentence index: Int, _ reading: Reading) -> Weekday? {
        guard reading.sentences.indices.contains(index),
            case let times = reading.timeMentions(in: reading.sentences[index].tokens),
            times.count == 1, !reading.isNumbered(times[0].tokens)
        else { return nil }
        return times[0].tokens.lazy.compactMap { token in
            CalendarWords.weekdays[reading.word(token)].map { ($0, token) }
        }.first
    }

    /// "on Monday in a car wash, two days later": words without a verb, and a comma.
    private func isAside(from start: Int, _ length: StatedLength, _ reading: Reading) -> Bool {
        let between = start..<max(start, length.start)
        return (1...7).contains(between.count)
            && between.last.map { reading.isMark($0) } == true
            && between.allSatisfy { !reading.tag($0).isVerb }
    }

    /// "the Tuesday of the week before", "last Tuesday", "Tuesday week".
    private func isOfAnotherWeek(_ weekday: Weekday, _ reading: Reading) -> Bool {
        [weekday.token - 1, weekday.token + 1].contains { token in
            (0..<reading.tokens.count).contains(token)
                && WeekdayWords.weeks.contains(reading.word(token))
                // "the fire of Friday"
                && (token > weekday.token || reading.word(token) != .of)
        }
    }
}

private enum WeekdayWords {
    /// "on Monday, two days before Thursday" and "on Monday and, two days later, on Thursday": the first day is the earlier.
    static let befores = WordSet("before later")
    static let day = WordKey("day")
    static let weeks = WordSet("week of previous last next following every each")

    /// "Monday" is 1, and "Mondays" as well.
    static func weekday(_ word: WordKey) -> Int? { CalendarWords.weekdays[word] ?? plurals[word] }

    /// The names of the days, one or many of each.
    static let all = WordSet(keys: CalendarWords.weekdays.keys + plurals.keys)

    private static let plurals: WordTable<Int> = {
        var plurals: [WordKey: Int] = [:]
        for (index, name) in CalendarWords.names.enumerated() {
            plurals[WordKey(name.lowercased() + "s")] = index + 1
        }
        return WordTable(plurals)
    }()
}
