/// Finds a deadline that comes back as another day: "have until April 15 to register … before the April 30 deadline".
///
/// Silent where the day of the deadline is told elsewhere, and where more than one day is told until which something may be done.
struct RestatedDeadlines: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: DeadlineWords.deadlines)]

    /// An article with more days is a list.
    private static let most = 40

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let days = reading.times(in: 0..<reading.tokens.count).filter { $0.mention.days?.days == 1 }
        guard (2...RestatedDeadlines.most).contains(days.count) else { return }
        for (place, (mention, time)) in days.enumerated() where isDeadline(mention, reading) {
            let limits = days[..<place].filter {
                DeadlineWords.untils.contains(reading.word($0.mention.start - 1))
            }
            guard let first = limits.first, !first.mention.tokens.overlaps(mention.tokens),
                limits.allSatisfy({ $0.time.value == first.time.value }),
                !days.enumerated().contains(where: {
                    $0.offset != place && $0.element.time.value == time.value
                })
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(first.mention.tokens))” and “\(reading.text(mention.tokens))” are given for one deadline.",
                    [first.mention.tokens, mention.tokens]
                )
            )
        }
    }

    /// "the April 30 deadline", "the deadline of April 30"; not "the old deadline of".
    private func isDeadline(_ day: Mention, _ reading: Reading) -> Bool {
        if reading.word(day.start - 1) == .the {
            return DeadlineWords.deadlines.contains(reading.word(day.end))
        }
        return reading.word(day.start - 1) == .of && reading.word(day.start - 3) == .the
            && DeadlineWords.deadlines.contains(reading.word(day.start - 2))
    }
}

private enum DeadlineWords {
    static let deadlines = WordSet("deadline cutoff cut-off")
    static let untils = WordSet("until till by")
}
