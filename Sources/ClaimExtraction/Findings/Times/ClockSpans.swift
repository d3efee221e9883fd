/// Finds a number of hours that the clock times of a beginning and an end exclude.
///
/// "a search of nine hours that began at 4pm and ended at 11pm". What "from … to …" makes a period is left to
/// ``StatedPeriods``.
struct ClockSpans: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for length in figures.figures {
            guard length.dimension == .duration, let hours = length.exact, hours < 24,
                length.quantity.unit.map({ ClockWords.hours.contains(WordKey($0)) }) == true
            else { continue }
            let times = clockTimes(of: reading.sentences[length.sentence].tokens, reading)
            guard times.count == 2, let start = times.first, let end = times.last,
                follows(ClockWords.beginnings, before: start.tokens, reading),
                follows(ClockWords.endings, before: end.tokens, reading)
            else { continue }
            let minutes = (end.minutes - start.minutes + 24 * 60) % (24 * 60)
            guard abs(Double(minutes) - hours * 60) > 35 else { continue }
            let actual = (Double(minutes) / 6).rounded() / 10
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message:
                        "From “\(reading.text(start.tokens))” to “\(reading.text(end.tokens))” is "
                        + "\(WorkedSum.number(actual)) hours, not “\(reading.text(length.tokens))”.",
                    spans: [start.tokens, end.tokens, length.tokens].map { reading.tokens.span($0) }
                        .sorted { $0.start < $1.start }
                )
            )
        }
    }

    private struct ClockTime {
        let minutes: Int
        let tokens: Range<Int>
    }

    private func clockTimes(of sentence: Range<Int>, _ reading: Reading) -> [ClockTime] {
        reading.times(in: sentence).compactMap { mention, time in
            ClockSpans.minutes(of: time.value).map {
                ClockTime(minutes: $0, tokens: mention.tokens)
            }
        }
    }

    /// The minutes since midnight of a TIMEX3 value with a clock time, "2025-06-17T16:00".
    private static func minutes(of value: String) -> Int? {
        guard let mark = value.firstIndex(of: "T") else { return nil }
        let parts = value[value.index(after: mark)...].split(separator: ":")
        guard parts.count >= 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    private func follows(_ verbs: WordSet, before time: Range<Int>, _ reading: Reading) -> Bool {
        (max(0, time.lowerBound - 3)..<time.lowerBound).contains {
            verbs.contains(reading.tokens.key[$0])
        }
    }
}

private enum ClockWords {
    static let hours = WordSet("hours hour")
    static let beginnings = WordSet("began begins begun started starts opened left departed")
    static let endings = WordSet("ended ends finished finishes closed arrived until stopped")
}
