/// What stands on some tokens of the text.
protocol Placed { var tokens: Range<Int> { get } }

extension Placed {
    /// Its first token.
    var start: Int { tokens.lowerBound }
    /// The token behind its last.
    var end: Int { tokens.upperBound }
}

extension Range<Int>: Placed {
    var tokens: Range<Int> { self }
}

extension Reading.Sentence: Placed {}
extension Mention: Placed {
    /// The time that it tells; nil for other mentions.
    var time: TimeExpression? { if case .time(let time) = detail { time } else { nil } }

    /// The days of that time, where the calendar has them.
    var days: CalendarSpan? { time.flatMap { CalendarSpan($0.value) } }
}
