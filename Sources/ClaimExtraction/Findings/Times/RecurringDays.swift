/// Finds a date that isn't the day on which what is told of comes round each month.
///
/// "The board, which meets on the second Tuesday of each month, will take it up at its next session on March 17", which is the third.
struct RecurringDays: ConsistencyCheck {
    let triggers = [Trigger(cues: WordSet("month months"))]

    /// How many sentences further the date may stand.
    private static let reach = 2
    /// A longer sentence is a list.
    private static let longest = 80
    /// How many days from the publication the next one may lie.
    private static let farthest = 100

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            for month in reading.sentences[sentence].tokens.prefix(RecurringDays.longest) {
                guard let day = RecurringDay(endingAt: month, reading),
                    let date = next(behind: day, sentence, reading),
                    let time = date.days.flatMap({ CalendarDate(dayNumber: $0.first) }),
                    !day.isOn(time)
                else { continue }
                findings.append(
                    reading.finding(
                        .dateMismatch,
                        "“\(reading.text(date.tokens))”, \(time), isn’t the "
                            + "“\(reading.text(day.tokens))”.",
                        [day.tokens, date.tokens]
                    )
                )
            }
        }
    }

    /// The day on which it is next, of the same sentence or one of the two behind.
    private func next(behind day: RecurringDay, _ sentence: Int, _ reading: Reading) -> Mention? {
        let last = min(reading.sentences.count - 1, sentence + RecurringDays.reach)
        for index in sentence...last {
            let tokens = reading.sentences[index].tokens
            guard tokens.count <= RecurringDays.longest else { return nil }
            let words = index == sentence ? day.end..<max(day.end, tokens.upperBound) : tokens
            let dates = reading.timeMentions(in: words).filter {
                $0.days?.days == 1 && reading.isNumbered($0.tokens)
            }
            if dates.isEmpty { continue }
            guard let date = dates.only, isNear(date, reading),
                case let lead = words.lowerBound..<max(words.lowerBound, date.start),
                reading.has(RecurringWords.next, in: lead),
                !reading.has(RecurringWords.moves, in: tokens)
            else { return nil }
            return date
        }
        return nil
    }

    private func isNear(_ date: Mention, _ reading: Reading) -> Bool {
        guard let published = reading.article.published?.dayNumber, let days = date.days else {
            return false
        }
        return abs(days.first - published) <= RecurringDays.farthest
    }
}

/// "the second Tuesday of each month".
private struct RecurringDay: Placed {
    let tokens: Range<Int>
    private let weekday: Int
    /// Which of the month; -1 for the last.
    private let rank: Int

    /// Nil where no such words end with a token.
    init?(endingAt month: Int, _ reading: Reading) {
        let day = month - 3
        guard day > 0, reading.word(month) == RecurringWords.month,
            RecurringWords.each.contains(reading.word(month - 1)),
            ClosedWords.beforeNouns.contains(reading.word(month - 2))
                || reading.word(month - 2) == .in,
            let weekday = CalendarWords.weekdays[reading.word(day)],
            let rank = RecurringWords.ranks[reading.word(day - 1)],
            // "the first and third Tuesday", "every second Tuesday"
            reading.word(day - 2) != .and, reading.word(day - 2) != .every
        else { return nil }
        tokens = day - 1..<month + 1
        (self.weekday, self.rank) = (weekday, rank)
    }

    func isOn(_ date: CalendarDate) -> Bool {
        guard date.weekday == weekday else { return false }
        guard rank > 0 else {
            return date.day + 7 > CalendarDate.length(ofMonth: date.month, year: date.year)
        }
        return (date.day + 6) / 7 == rank
    }
}

private enum RecurringWords {
    static let month = WordKey("month")
    static let each = WordSet("each every the a")
    static let ranks: WordTable<Int> = [
        WordKey("first"): 1, WordKey("second"): 2, WordKey("third"): 3, WordKey("fourth"): 4,
        WordKey("last"): -1,
    ]
    /// What makes a date the next of the kind.
    static let next = WordSet("next regular regularly usual upcoming")
    /// What tells that it is on another day for once.
    static let moves = WordSet(
        "instead moved postponed rescheduled delayed holiday special earlier changed cancelled canceled extra"
    )
}
