/// Finds "in its fifteenth day" of something that began fewer or many more days, weeks or months before.
///
/// "The trial opened on 2 June and was in its fifteenth day on Thursday." Counted to a date of the same words, else to the
/// day of publication.
struct NthPeriods: ConsistencyCheck {
    let triggers = [Trigger(kinds: .init(.ordinal), cues: NthWords.units)]

    private static let longest = 80

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for figure in figures.indices.lazy.map({ figures.figures[$0] }) {
            guard let nth = NthPeriod(figure, reading), let (start, end) = dates(of: nth, reading),
                let gap = nth.disagreement(from: start.days, to: end)
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(nth.tokens))”, but “\(reading.text(start.tokens))” was "
                        + "\(gap) before.",
                    [start.tokens, nth.tokens]
                )
            )
        }
    }

    /// When it began, in the same sentence or the one before, and when it was in its nth day.
    private func dates(
        of nth: NthPeriod,
        _ reading: Reading
    ) -> (start: (days: CalendarSpan, tokens: Range<Int>), end: CalendarSpan)? {
        let own = reading.sentences[nth.sentence].tokens
        let isFirst = nth.sentence == 0 || reading.startsBlock(own.lowerBound)
        let first = isFirst ? own : reading.sentences[nth.sentence - 1].tokens
        guard own.upperBound - first.lowerBound <= 2 * NthPeriods.longest else { return nil }
        var start: (days: CalendarSpan, tokens: Range<Int>)?
        var end = reading.article.published.flatMap { CalendarSpan($0.description) }
        for (mention, time) in reading.times(in: first.lowerBound..<own.upperBound)
        where time.timexType == .date {
            guard let days = CalendarSpan(time.value) else { continue }
            let event = DatedEvent(mention, time, reading)
            if event?.kind == .start {
                guard start == nil, days.days == 1 else { return nil }
                start = (days, mention.tokens)
            } else {
                guard days.days == 1, own.contains(mention.start) else { return nil }
                end = days
            }
        }
        return start.flatMap { start in end.map { (start, $0) } }
    }
}

/// A day, week or month of something, counted from its first.
private struct NthPeriod: Placed {
    let number: Int
    let unit: LengthUnit
    let tokens: Range<Int>
    let sentence: Int

    init?(_ figure: Figure, _ reading: Reading) {
        let (start, end) = (figure.start, figure.end)
        guard figure.dimension == .ordinal, let value = figure.quantity.value, value >= 2,
            value < 1000, end < reading.tokens.count, start >= 2,
            let unit = LengthUnit(reading.word(end)), [.days, .weeks, .months].contains(unit),
            ClosedWords.possessives.contains(reading.word(start - 1)),
            NthWords.leads.contains(reading.word(start - 2))
        else { return nil }
        number = Int(value)
        self.unit = unit
        tokens = start..<end + 1
        sentence = figure.sentence
    }

    /// How long it is since the beginning, if it can't be the nth day; not every day need count, but no more than there are.
    func disagreement(from start: CalendarSpan, to end: CalendarSpan) -> String? {
        let days = end.first - start.first
        guard days >= 0, days < 3000 else { return nil }
        let most = Double(days) / unit.size + 1
        let isTooMany = Double(number) > most.rounded(.up) && Double(number) < 3 * most + 4
        // Of days those may count on which a court sits.
        let isTooFew = unit != .days && Double(number) < 0.5 * most - 1
        guard isTooMany || isTooFew else { return nil }
        let name = days == 1 ? "day" : "days"
        return "\(days) \(name)"
    }
}

private enum NthWords {
    static let units = WordSet("day week month")
    static let leads = WordSet("in into on entered enters entering for")
}
