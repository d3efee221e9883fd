/// Finds a second that is dated before the first: "The first edition was held in 1987, and the second in 1985".
///
/// Only where nothing but its rank says what the second is.
struct RankedDates: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: WordSet("first"))]

    private static let longest = 80

    private struct Ranked {
        let rank: Double
        /// Whether no noun follows on the rank: "the second in 1985".
        let isBare: Bool
        let tokens: Range<Int>
        let days: CalendarSpan
    }

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let next = sentence + 1
            let isFollowed =
                next < reading.sentences.count
                && !reading.startsBlock(reading.sentences[next].tokens.lowerBound)
            let ranked = (sentence...(isFollowed ? next : sentence)).flatMap {
                all(in: $0, reading)
            }
            for (first, second) in zip(ranked, ranked.dropFirst())
            where first.rank == 1 && !first.isBare && second.rank == 2 && second.isBare
                && first.days.first > second.days.last
            {
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(reading.text(second.tokens))” lies before "
                            + "“\(reading.text(first.tokens))”.",
                        spans: reading.spans(of: [first.tokens, second.tokens])
                    )
                )
            }
        }
    }

    /// The dates of a sentence with a year and a rank before them.
    private func all(in sentence: Int, _ reading: Reading) -> [Ranked] {
        let tokens = reading.sentences[sentence].tokens
        guard tokens.count <= RankedDates.longest else { return [] }
        var start = tokens.lowerBound
        return reading.times(in: tokens).compactMap { mention, time in
            defer { start = mention.tokens.upperBound }
            guard reading.namesYear(mention.tokens), let days = CalendarSpan(time.value),
                case let clause = start..<max(start, mention.tokens.lowerBound),
                let place = clause.dropFirst().first(where: {
                    NumberWords.ordinals[reading.tokens.key[$0]] != nil
                        && ClosedWords.definite.contains(reading.tokens.key[$0 - 1])
                }), let rank = NumberWords.ordinals[reading.tokens.key[place]]
            else { return nil }
            let tag = reading.tags[place + 1]
            return Ranked(
                rank: rank,
                isBare: !tag.isNoun && !tag.isAdjective && reading.tokens.key[place + 1] != .of,
                tokens: place - 1..<mention.tokens.upperBound,
                days: days
            )
        }
    }
}
