internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares a length of time with the two times that begin and end it: "four hours" and "from 9:30 to 13:30".
    mutating func compareLength(of figure: ComparedFigure) {
        guard figure.isLength, let given = evidence.lengthBetween else { return }
        let result = FigureComparison(claim: figure, evidence: given.length).result
        let affinity = evidence.affinity(of: given.length.span, with: claim.stems)
        switch result {
        case .fits where affinity >= 0.3: found(given.length.span, from: figure.span)
        // Of any two times others may lie between.
        case .differs where affinity >= 0.5 && given.isClosed:
            found(given.length.span, differing: .number, from: figure.span)
        default: break
        }
    }
}

extension ComparedFigure {
    fileprivate var isLength: Bool {
        guard !isAge, case .measure(.duration) = kind else { return false }
        return true
    }
}

extension ComparedText {
    /// The time between the only two days, or the only two times of day, that the text gives.
    ///
    /// Nil where it gives a length itself. It is closed if a word says that the second is the end.
    fileprivate var lengthBetween: (length: ComparedFigure, isClosed: Bool)? {
        let times = dates
        guard !figures.contains(where: \.isLength) else { return nil }
        let clocks = times.filter { $0.clock != nil }.sorted { $0.span.start < $1.span.start }
        let days = times.filter(\.isDay).sorted { $0.span.start < $1.span.start }
        let (first, last, quantity): (ComparedDate, ComparedDate, Quantity)
        if clocks.count == 2, let minutes = clocks[0].minutes(until: clocks[1]) {
            (first, last) = (clocks[0], clocks[1])
            quantity = Quantity(value: Double(minutes) / 60, unit: "hours", dimension: .duration)
        } else if clocks.isEmpty, days.count == 2, let count = days[0].days(until: days[1]) {
            (first, last) = (days[0], days[1])
            // The last day counts or doesn't.
            quantity = Quantity(
                value: Double(count),
                upper: Double(count) + 1,
                unit: "days",
                dimension: .duration
            )
        } else {
            return nil
        }
        let between = words[wordRange(Span(start: first.span.end, end: last.span.start))]
        guard between.count <= 12, first.span.end <= last.span.start else { return nil }
        let span = Span(start: first.span.start, end: last.span.end)
        let isClosed = between.contains { Self.closings.contains($0.plain) }
        return ComparedFigure(quantity, at: span, in: self).map { ($0.reckoned, isClosed) }
    }

    private static let closings: Set = [
        "to", "till", "until", "end", "ended", "ends", "ending", "finished", "finishes", "closed",
        "reopened", "reopens", "resumed", "returned", "arrived", "arr", "lifted", "stopped",
        "concluded", "over", "released",
    ]
}

extension ComparedDate {
    /// Whether it is one day, of a known year or none.
    fileprivate var isDay: Bool { clock == nil && (days.map { $0.count == 1 } ?? (day != nil)) }

    /// Nil where the first isn't known to be earlier.
    fileprivate func days(until last: ComparedDate) -> Int? {
        if let days, let end = last.days {
            let count = end.lowerBound - days.lowerBound
            return count > 0 ? count : nil
        }
        // Both without a year: they are of one year, or of two that follow one another.
        guard let first = dayOfCommonYear, let end = last.dayOfCommonYear,
            days == nil || last.days == nil
        else { return nil }
        let count = end - first
        return count > 0 ? count : count + 365
    }

    private var dayOfCommonYear: Int? {
        guard let month, let day else { return nil }
        return CalendarDate(year: 2001, month: month, day: day)?.dayNumber
    }

    fileprivate func minutes(until last: ComparedDate) -> Int? {
        guard let clock, let end = last.clock else { return nil }
        let minutes = end.hour * 60 + end.minute - clock.hour * 60 - clock.minute
        if let days, let others = last.days, days.count == 1, others.count == 1 {
            let total = (others.lowerBound - days.lowerBound) * 1440 + minutes
            return total > 0 ? total : nil
        }
        return minutes > 0 ? minutes : minutes + 1440
    }
}
