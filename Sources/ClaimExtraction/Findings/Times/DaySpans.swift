/// Finds a number of days that the dates of a departure and an arrival exclude.
///
/// "rowed the Atlantic in 45 days. They left on 12 January and reached Antigua on 3 March". What "from … to …" makes a
/// period is left to ``StatedPeriods``.
struct DaySpans: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for length in figures.figures {
            guard length.dimension == .duration, let days = length.exact, days >= 2, days < 500,
                length.quantity.unit.map({ DayWords.days.contains(WordKey($0)) }) == true,
                let (start, end) = dates(of: length, reading)
            else { continue }
            let actual = end.span.first - start.span.first
            // The first and the last day may count or not.
            guard actual > 0, abs(Double(actual) - days) > 1.5, Double(actual) < 3 * days,
                days < 3 * Double(actual)
            else { continue }
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message:
                        "From “\(reading.text(start.tokens))” to “\(reading.text(end.tokens))” is "
                        + "\(actual) days, not “\(reading.text(length.tokens))”.",
                    spans: [start.tokens, end.tokens, length.tokens].map { reading.tokens.span($0) }
                        .sorted { $0.start < $1.start }
                )
            )
        }
    }

    private struct Day {
        let span: CalendarSpan
        let tokens: Range<Int>
    }

    /// The only two days of the length's sentence or the one after it, where one begins and the other ends something.
    private func dates(of length: Figure, _ reading: Reading) -> (start: Day, end: Day)? {
        for sentence in [length.sentence, length.sentence + 1]
        where reading.sentences.indices.contains(sentence) {
            let range = reading.sentences[sentence].tokens
            let days = reading.times(in: range).compactMap { mention, time in
                CalendarSpan(time.value).flatMap { span in
                    span.days == 1 && time.timexType == .date
                        ? Day(span: span, tokens: mention.tokens) : nil
                }
            }
            guard days.count == 2, follows(DayWords.beginnings, days[0].tokens, range, reading),
                follows(DayWords.endings, days[1].tokens, range, reading)
            else { continue }
            return (days[0], days[1])
        }
        return nil
    }

    private func follows(
        _ verbs: WordSet,
        _ date: Range<Int>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        (max(sentence.lowerBound, date.lowerBound - 6)..<date.lowerBound).contains {
            verbs.contains(reading.tokens.key[$0])
        }
    }
}

private enum DayWords {
    static let days = WordSet("days day")
    static let beginnings = WordSet("left set departed sailed began started entered")
    static let endings = WordSet("reached arrived returned finished ended landed got came emerged")
}
