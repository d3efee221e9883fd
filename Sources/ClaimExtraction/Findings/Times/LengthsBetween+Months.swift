extension LengthTie {
    /// A month that is told as so many months later or earlier than one before, and isn't.
    ///
    /// "arrested in January 2024 and charged two months later, in May", "renewed two months before that, in April 2024".
    func monthsOff() -> Finding? {
        guard length.unit == .months, length.value == length.value.rounded(),
            let (isLater, end) = direction, let own = date(behind: end),
            let last = earlier.last, earlier.allSatisfy({ !fits($0, own, isLater) }),
            let gap = gap(from: last, to: own, isLater), gap <= MonthWords.farthest
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "“\(reading.text(own.tokens))” isn’t “\(reading.text(length.start..<end))” than "
                + "“\(reading.text(last.tokens))”.",
            [last.tokens, length.start..<end, own.tokens]
        )
    }

    /// Which way is counted, and where the words end: "later", "earlier", "before that".
    private var direction: (isLater: Bool, end: Int)? {
        if ClosedWords.laterOrEarlier.contains(next) { return (next == .later, length.end + 1) }
        guard ClosedWords.beforeOrAfter.contains(next), word(length.end + 1) == .that,
            reading.isMark(length.end + 2)
        else { return nil }
        return (next == .after, length.end + 2)
    }

    /// The month or day right behind: ", in May".
    private func date(behind end: Int) -> Mention? {
        guard
            let date = reading.timeMentions(in: sentence.behind(end, 4)).first,
            date.days.map({ $0.days <= 31 }) == true, date.time?.timexType == .date,
            isNamed(date), reading.hasOnly(MonthWords.joints, in: end..<date.start)
        else { return nil }
        return date
    }

    /// The months and days that are told before, in this sentence and two before it.
    private var earlier: [Mention] {
        let first = reading.sentences[max(0, length.sentence - 2)].start
        return reading.timeMentions(in: max(first, length.start - 200)..<length.start).filter {
            $0.time?.timexType == .date && $0.days.map { $0.days <= 31 } == true
        }
    }

    /// Whether a month is named.
    private func isNamed(_ date: Mention) -> Bool {
        date.tokens.contains { CalendarWords.months[reading.word($0)] != nil }
    }

    private func fits(_ start: Mention, _ end: Mention, _ isLater: Bool) -> Bool {
        gap(from: start, to: end, isLater).map { abs(Double($0) - length.value) <= 1 } ?? true
    }

    /// How many months lie between, counted in the direction that is said; of an end without its year those to the nearest such month.
    private func gap(from start: Mention, to end: Mention, _ isLater: Bool) -> Int? {
        guard let first = start.days.flatMap({ CalendarDate(dayNumber: $0.first) }),
            let last = end.days.flatMap({ CalendarDate(dayNumber: $0.first) })
        else { return nil }
        let step = isLater ? 1 : -1
        guard reading.namesYear(end.tokens), reading.namesYear(start.tokens) else {
            return ((last.month - first.month) * step + 12) % 12
        }
        return ((last.year - first.year) * 12 + last.month - first.month) * step
    }
}

private enum MonthWords {
    /// More months apart the two are no slip.
    static let farthest = 24
    static let joints = WordSet(", in on (")
}
