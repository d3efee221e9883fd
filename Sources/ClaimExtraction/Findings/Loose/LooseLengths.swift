/// Finds a length of years that the only two years of its sentence don't give, however they are told: "appeared daily from 1911 until it
/// folded in 1975, 74 years without a day missed".
///
/// One year more or less says nothing: both ends may be counted, or neither year be a whole one.
struct LooseLengths: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, times: 2, kinds: FigureKinds(.duration))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let lengths = figures.figures(ofSentence: sentence).filter {
                $0.dimension == .duration && $0.noun.map(LooseWords.years.contains) == true
            }
            guard lengths.count == 1, let length = lengths.first, let years = length.exact,
                years >= 2, years == years.rounded(),
                let ends = ends(of: sentence, reading),
                isOfBoth(length, ends.places, reading)
            else { continue }
            let actual = Double(ends.years.upperBound - ends.years.lowerBound)
            // What comes nowhere near is the length of something else.
            guard abs(actual - years) > 1, actual < 1.5 * years, years < 1.5 * actual
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "From \(ends.years.lowerBound) to \(ends.years.upperBound) is "
                        + "\(number: actual) years, not “\(reading.text(length.tokens))”.",
                    ends.places + [length.tokens]
                )
            )
        }
    }

    /// The two years of a sentence that has no other time.
    private func ends(
        of sentence: Int,
        _ reading: Reading
    ) -> (years: ClosedRange<Int>, places: [Range<Int>])? {
        let times = reading.times(in: reading.sentences[sentence].tokens).filter {
            $0.time.timexType == .date
        }
        let years = times.compactMap { mention, time in
            reading.namesYear(mention.tokens)
                ? CalendarSpan(time.value).flatMap { CalendarDate(dayNumber: $0.first)?.year }
                : nil
        }
        guard times.count == 2, years.count == 2, years[0] < years[1] else { return nil }
        return (years[0]...years[1], times.map(\.mention.tokens))
    }

    /// Whether a length stands behind both years, and no word makes it one of something else.
    private func isOfBoth(_ length: Figure, _ ends: [Range<Int>], _ reading: Reading) -> Bool {
        let (start, next) = (length.start, length.end)
        guard start > (ends.last?.upperBound ?? 0), next < reading.tokens.count else {
            return false
        }
        return !LooseWords.otherLengths.contains(reading.word(next))
            && !reading.has(
                LooseWords.otherLengths,
                in: reading.sentences[length.sentence].tokens.before(start, 2)
            )
    }
}
