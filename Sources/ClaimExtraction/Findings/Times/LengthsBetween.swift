/// Finds a number of hours, days or weeks that the times of a beginning and an end exclude.
///
/// "a search of nine hours that began at 4pm and ended at 11pm", "rowed the Atlantic in 45 days. They left on 12 January
/// and reached Antigua on 3 March", "the first came ashore at 2:15 p.m. and the last at 6:45 p.m., three hours later". What
/// "from … to …" makes a period is left to ``StatedPeriods``.
struct LengthsBetween: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for length in figures.figures where length.dimension == .duration {
            guard let unit = SpanUnit(length), let said = length.exact, unit.counts.contains(said),
                let (start, end) = ends(of: length, unit, reading),
                let actual = unit.distance(from: start.place, to: end.place),
                abs(actual - said) > unit.room, actual < 3 * said || unit == .hours,
                said < 3 * actual || unit == .hours
            else { continue }
            let shown = WorkedSum.number((actual * 10).rounded() / 10)
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message:
                        "From “\(reading.text(start.tokens))” to “\(reading.text(end.tokens))” is "
                        + "\(shown) \(unit), not “\(reading.text(length.tokens))”.",
                    spans: [start.tokens, end.tokens, length.tokens].map { reading.tokens.span($0) }
                        .sorted { $0.start < $1.start }
                )
            )
        }
    }

    private struct Moment {
        /// Hours since midnight, or a day number.
        let place: Double
        let tokens: Range<Int>
    }

    /// The only two moments of the length's sentence or the one after it, where the length runs from one to the other.
    private func ends(
        of length: Figure,
        _ unit: SpanUnit,
        _ reading: Reading
    ) -> (start: Moment, end: Moment)? {
        for sentence in [length.sentence, length.sentence + 1]
        where reading.sentences.indices.contains(sentence) {
            let range = reading.sentences[sentence].tokens
            let moments = reading.times(in: range).compactMap { mention, time in
                unit.place(of: time).map { Moment(place: $0, tokens: mention.tokens) }
            }
            guard moments.count == 2,
                isSpan(length, from: moments[0].tokens, to: moments[1].tokens, range, reading)
            else { continue }
            return (moments[0], moments[1])
        }
        return nil
    }

    private func isSpan(
        _ length: Figure,
        from start: Range<Int>,
        to end: Range<Int>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        if follows(SpanWords.beginnings, start, sentence, reading),
            follows(SpanWords.endings, end, sentence, reading)
        {
            return true
        }
        // "broke out on 11 October and stopped on 29 October, after 28 days"
        let lead = length.tokens.lowerBound - 1
        if lead > end.upperBound - 1, lead - end.upperBound <= 1,
            SpanWords.wholes.contains(reading.tokens.key[lead])
        {
            return true
        }
        let next = length.tokens.upperBound
        guard next < sentence.upperBound, length.tokens.lowerBound >= sentence.lowerBound else {
            return false
        }
        // "a walkout of nine days that began on 1 May and was called off on 6 May"
        if SpanWords.relatives.contains(reading.tokens.key[next]) {
            return start.lowerBound > next && start.lowerBound - next <= 6
                && (start.upperBound..<end.lowerBound).contains {
                    reading.tokens.key[$0] == SpanWords.and
                }
        }
        // "…, and the last at 6:45 p.m., three hours later"
        return reading.tokens.key[next] == SpanWords.later
            && (0...2).contains(length.tokens.lowerBound - end.upperBound)
    }

    private func follows(
        _ verbs: WordSet,
        _ moment: Range<Int>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        (max(sentence.lowerBound, moment.lowerBound - 6)..<moment.lowerBound).contains {
            verbs.contains(reading.tokens.key[$0])
        }
    }
}

/// What a length is counted in, and how moments of that fineness are told apart.
private enum SpanUnit: String, CustomStringConvertible {
    case hours, days, weeks

    var description: String { rawValue }

    init?(_ length: Figure) {
        guard let unit = length.quantity.unit.map({ WordKey($0) }) else { return nil }
        switch unit {
        case SpanWords.hour, SpanWords.hours: self = .hours
        case SpanWords.day, SpanWords.days: self = .days
        case SpanWords.week, SpanWords.weeks: self = .weeks
        default: return nil
        }
    }

    /// Lengths that are held against two moments.
    var counts: Range<Double> {
        switch self {
        case .hours: 0.5..<24
        case .days: 2..<500
        case .weeks: 1..<100
        }
    }

    /// How far a length may be from the moments' distance: the first and the last day may count or not.
    var room: Double {
        switch self {
        case .hours: 0.6
        case .days: 1.5
        case .weeks: 0.75
        }
    }

    /// Hours since midnight for "2025-06-17T16:00", the day's number for a date; nil for anything else.
    func place(of time: TimeExpression) -> Double? {
        if self == .hours { return SpanUnit.hourOfDay(time.value) }
        guard time.timexType == .date, let span = CalendarSpan(time.value), span.days == 1 else {
            return nil
        }
        return Double(span.first)
    }

    /// How many units lie between; nil where the end isn't after the beginning.
    func distance(from start: Double, to end: Double) -> Double? {
        switch self {
        case .hours: end >= start ? end - start : end - start + 24
        case .days: end > start ? end - start : nil
        case .weeks: end > start ? (end - start) / 7 : nil
        }
    }

    private static func hourOfDay(_ value: String) -> Double? {
        guard let mark = value.firstIndex(of: "T") else { return nil }
        let parts = value[value.index(after: mark)...].split(separator: ":")
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return Double(hour) + Double(minute) / 60
    }
}

private enum SpanWords {
    static let hour = WordKey("hour")
    static let hours = WordKey("hours")
    static let day = WordKey("day")
    static let days = WordKey("days")
    static let week = WordKey("week")
    static let weeks = WordKey("weeks")
    static let and = WordKey("and")
    static let later = WordKey("later")
    static let relatives = WordSet("that which")
    static let wholes = WordSet("after")
    static let beginnings = WordSet(
        "began begins begun started starts start opened left leaves set departed sailed entered vanished disappeared"
    )
    static let endings = WordSet(
        """
        ended ends finished finishes closed closes stopped until reached arrived arrives returned landed got came
        emerged lifted freed rescued called
        """
    )
}
