/// Finds a score that the scores of its parts don't add up to: "beat the Kings by 104-95 … The quarters went 24-21, 19-27, 31-22
/// and 28-25", "won 3-1 … The first leg ended 2-2 … 5-4 on aggregate".
///
/// A list of scores is that of a match's parts where one side's come to its score to the point; so sets, which nobody adds up, say
/// nothing.
struct ScoreSums: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: FigureKinds(.ratio)),
        Trigger(figures: 1, kinds: FigureKinds(.ratio), cues: ScoreWords.aggregate),
        Trigger(
            figures: 1,
            kinds: FigureKinds(.ratio),
            cues: PeriodCues.breaks.union(PeriodCues.quarters)
        ),
    ]

    /// How many sentences before or behind its parts a score may stand.
    private static let reach = 6
    private static let fewestParts = 3
    /// A list of more is a table.
    private static let mostParts = 12

    /// What each side has.
    struct Score {
        let first: Double
        let second: Double
        let figure: Figure

        init?(_ figure: Figure) {
            guard figure.dimension == .ratio, let first = figure.quantity.value,
                let second = figure.quantity.upper, first == first.rounded(),
                second == second.rounded(), first >= 0, second >= 0
            else { return nil }
            (self.first, self.second, self.figure) = (first, second, figure)
        }
    }

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let here = figures.figures(ofSentence: sentence).compactMap(Score.init)
            let near = figures.figures(
                ofSentences: sentence - ScoreSums.reach...sentence + ScoreSums.reach
            )
            .compactMap(Score.init)
            guard near.count <= ScoreSums.mostParts else { continue }
            if let total = here.first(where: { isAggregate($0, reading) }) {
                findings += missedAggregate(total, near, reading)
            } else if let parts = list(here, reading) {
                findings += missedScore(parts, near, reading)
            } else if let found = missedByPeriods(sentence, figures, near, reading)
                ?? missedSinceBreak(sentence, figures, reading)
            {
                findings.append(found)
            }
        }
    }

    // MARK: Parts in a row

    /// Three scores or more with nothing between them but marks and "and".
    private func list(_ scores: [Score], _ reading: Reading) -> [Score]? {
        var list: [Score] = []
        for score in scores {
            if let last = list.last,
                !(last.figure.end..<max(last.figure.end, score.figure.start)).allSatisfy({
                    reading.isMark($0) || reading.word($0) == .and
                })
            {
                if list.count >= ScoreSums.fewestParts { break }
                list = []
            }
            list.append(score)
        }
        return list.count >= ScoreSums.fewestParts ? list : nil
    }

    /// The score of which the parts give one side to the point and miss the other.
    private func missedScore(_ parts: [Score], _ near: [Score], _ reading: Reading) -> [Finding] {
        let places = parts.map(\.figure.tokens)
        let sums = (first: parts.map(\.first).sum, second: parts.map(\.second).sum)
        let others = near.filter { !places.contains($0.figure.tokens) }
        let isGiven = others.contains {
            [$0.first, $0.second].sorted() == [sums.first, sums.second].sorted()
        }
        guard !isGiven else { return [] }
        for total in others where total.first > parts[0].first || total.second > parts[0].second {
            let sides = [
                (total.first, total.second), (total.second, total.first),
            ]
            for (one, other) in sides {
                if one == sums.first, isMissed(other, by: sums.second) {
                    return [finding(parts.map(\.second), other, parts + [total], reading)]
                }
                if one == sums.second, isMissed(other, by: sums.first) {
                    return [finding(parts.map(\.first), other, parts + [total], reading)]
                }
            }
        }
        return []
    }

    private func isMissed(_ score: Double, by sum: Double) -> Bool {
        score != sum && score < 1.5 * sum && sum < 1.5 * score
    }

    private func finding(
        _ terms: [Double],
        _ said: Double,
        _ scores: [Score],
        _ reading: Reading
    ) -> Finding {
        reading.miscount(.sum(terms), not: said, scores.map(\.figure))
    }

    // MARK: Two legs

    /// "5-4 on aggregate", "an aggregate score of 5-4", "a 5-4 aggregate win".
    private func isAggregate(_ score: Score, _ reading: Reading) -> Bool {
        let figure = score.figure
        return reading.has(
            ScoreWords.aggregate,
            in: reading.sentences[figure.sentence].tokens.behind(figure.end, 2)
        ) || reading.has(ScoreWords.aggregate, in: reading.words(3, before: figure))
    }

    /// The only two other scores near an aggregate one, if neither way to add them gives it.
    private func missedAggregate(
        _ total: Score,
        _ near: [Score],
        _ reading: Reading
    ) -> [Finding] {
        let legs = near.filter { $0.figure.tokens != total.figure.tokens }
        guard legs.count == 2 else { return [] }
        let (one, other) = (legs[0], legs[1])
        let said = [total.first, total.second].sorted()
        let ways = [
            [one.first + other.first, one.second + other.second],
            [one.first + other.second, one.second + other.first],
        ].map { $0.sorted() }
        guard !ways.contains(said),
            // Scores of other matches come nowhere near.
            let way = ways.min(by: { distance($0, said) < distance($1, said) }),
            distance(way, said) <= 3
        else { return [] }
        let words = reading.text(total.figure.tokens)
        return [
            reading.finding(
                .arithmetic,
                "The two scores come to \(number: way[1])-\(number: way[0]), not “\(words)”.",
                [one.figure, other.figure, total.figure]
            )
        ]
    }
}

extension ScoreSums {
    /// By how many goals or points two scores differ.
    private func distance(_ first: [Double], _ second: [Double]) -> Double {
        zip(first, second).map { abs($0 - $1) }.sum
    }
}

extension [Double] {
    fileprivate var sum: Double { reduce(0, +) }
}

private enum ScoreWords {
    static let aggregate = WordSet("aggregate")
}
