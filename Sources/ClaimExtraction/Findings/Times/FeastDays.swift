/// Finds a feast with a date that it doesn't have: "until Epiphany, January 8", "on Christmas Eve, December 23".
struct FeastDays: ConsistencyCheck {
    let triggers = [Trigger(times: 2)]

    /// More days apart, one of them is another's.
    private static let farthest = 20

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let range = reading.sentences[sentence].tokens
            guard
                !range.prefix(100).contains(where: {
                    FeastWords.others.contains(reading.tokens.key[$0])
                })
            else { continue }
            let times = reading.times(in: range)
            for (first, second) in zip(times, times.dropFirst()) {
                let isFeastFirst = isFeast(first, reading)
                guard isFeastFirst != isFeast(second, reading),
                    case let (feast, date) = isFeastFirst ? (first, second) : (second, first),
                    isDate(date, reading), isAside(first.mention, second.mention, reading),
                    let gap = days(from: feast, to: date, reading), gap != 0
                else { continue }
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(reading.text(feast.mention.tokens))” isn’t on "
                            + "“\(reading.text(date.mention.tokens))”.",
                        spans: [first, second].map { $0.mention.span }
                    )
                )
            }
        }
    }

    private typealias Time = (mention: Mention, time: TimeExpression)

    /// Whether words that name a feast, without a number, stand for a day.
    private func isFeast(_ time: Time, _ reading: Reading) -> Bool {
        time.mention.tokens.contains { FeastWords.feasts.contains(reading.tokens.key[$0]) }
            && !reading.isNumbered(time.mention.tokens)
            && CalendarSpan(time.time.value)?.days == 1
    }

    private func isDate(_ time: Time, _ reading: Reading) -> Bool {
        reading.isNumbered(time.mention.tokens) && CalendarSpan(time.time.value)?.days == 1
            && time.mention.tokens.contains { CalendarWords.months[reading.tokens.key[$0]] != nil }
    }

    /// "Epiphany, January 8", "January 8 (Epiphany)", and no more dates behind it as in a list.
    private func isAside(_ first: Mention, _ second: Mention, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        let between =
            first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
        guard (1...2).contains(between.count), let mark = between.first,
            FeastWords.marks.contains(keys[mark]),
            between.dropFirst().allSatisfy({ FeastWords.joints.contains(keys[$0]) })
        else { return false }
        let next = second.tokens.upperBound
        let isList =
            next + 1 < reading.tokens.count
            && (FeastWords.lists.contains(keys[next]) && reading.has(.time, at: next + 1)
                || keys[next] == .comma && FeastWords.lists.contains(keys[next + 1]))
        return !isList
    }

    /// How many days lie between the two in whatever year; nil where they are far apart.
    private func days(from feast: Time, to date: Time, _ reading: Reading) -> Int? {
        guard let first = CalendarSpan(feast.time.value), let last = CalendarSpan(date.time.value)
        else { return nil }
        var gap = abs(last.first - first.first)
        // Of a feast that has one date it doesn't matter which year is meant.
        if !feast.mention.tokens.contains(where: {
            FeastWords.movable.contains(reading.tokens.key[$0])
        }) {
            gap = min(gap, abs(gap - 365), abs(gap - 366))
        }
        return gap <= FeastDays.farthest ? gap : nil
    }
}

private enum FeastWords {
    static let feasts = WordSet(
        """
        christmas boxing epiphany halloween valentine candlemas michaelmas martinmas thanksgiving easter good ash palm whit
        pentecost new bastille independence armistice veterans memorial labor juneteenth canada australia anzac burns
        st st. saint saints all guy bonfire mardi shrove maundy advent independence
        """
    )
    static let movable = WordSet(
        "easter good ash palm whit pentecost mardi shrove maundy advent thanksgiving memorial labor"
    )
    static let marks = WordSet(", (")
    static let joints = WordSet("on")
    static let lists = WordSet("and or , &")
    static let others = WordSet("orthodox julian coptic old armenian observed")
}
