/// Scores of halves or quarters, told in sentences, that don't come to the result: "beat Crestwood 45-34 … led 21-17 at halftime …
/// outscoring Crestwood 24-14 the rest of the way".
extension ScoreSums {
    /// How many sentences the scores of the parts may take.
    private static let span = 3
    /// How far from the result the parts may come to be those of this game.
    private static let room = 0.2

    /// The scores of both halves or all four quarters against the only other score around.
    ///
    /// Whose each number is need not be told: a result is right if the parts give it in any way.
    func missedByPeriods(
        _ sentence: Int,
        _ figures: FigureTable,
        _ near: [Score],
        _ reading: Reading
    ) -> Finding? {
        let here = figures.figures(ofSentence: sentence)
        guard here.contains(where: { Score($0) != nil }),
            let parts = halves(from: sentence, near, reading)
                ?? quarters(from: sentence, near, reading)
        else { return nil }
        let all = parts.reduce(0) { $0 + $1.first + $1.second }
        // "Jefferson (7-0) travels to Lakeview next Friday"
        let others = near.filter { score in
            let said = score.first + score.second
            return abs(all - said) <= max(2, ScoreSums.room * said)
                && !parts.contains { $0.figure.tokens == score.figure.tokens }
        }
        guard let total = others.only,
            !(sentence - 1...parts[parts.count - 1].figure.sentence + 1).contains(where: {
                reading.sentences.indices.contains($0)
                    && reading.has(PeriodCues.extra, in: reading.sentences[$0].tokens)
            }),
            let sums = nearestSums(of: parts, to: total)
        else { return nil }
        let words = reading.text(total.figure.tokens)
        return reading.finding(
            .arithmetic,
            "The scores of the parts come to \(number: sums.first)-\(number: sums.second), not “\(words)”.",
            (parts + [total]).map(\.figure)
        )
    }

    /// The scores at half-time and since.
    private func halves(from sentence: Int, _ near: [Score], _ reading: Reading) -> [Score]? {
        let later = near.filter {
            (sentence...sentence + ScoreSums.span).contains($0.figure.sentence)
        }
        for (first, second) in zip(later, later.dropFirst()) where first.figure.sentence == sentence
        {
            let tokens = reading.sentences[second.figure.sentence].tokens
            let lead = tokens.before(second.figure.start, 8).filter { $0 >= first.figure.end }
            if reading.has(
                PeriodCues.breaks,
                in: reading.sentences[sentence].tokens.behind(first.figure.end, 4)
            ), reading.has(PeriodCues.outscoring, in: lead) || isOfSecondHalf(second, reading) {
                return [first, second]
            }
        }
        return nil
    }

    /// What the winners led by, what they added and their result, told of them in one sentence: "led 14-6 at half-time and added another
    /// 12 points after the break to win 28-18".
    func missedSinceBreak(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let items = figures.figures(ofSentence: sentence)
        let scores = items.compactMap(Score.init)
        let tokens = reading.sentences[sentence].tokens
        guard scores.count == 2, case let (lead, result) = (scores[0], scores[1]),
            lead.first > lead.second, result.first > result.second, lead.first < result.first,
            reading.has(PeriodCues.breaks, in: tokens.behind(lead.figure.end, 4)),
            reading.has(PeriodCues.ahead, in: tokens.before(lead.figure.start, 3)),
            reading.has(PeriodCues.winning, in: tokens.before(result.figure.start, 5))
        else { return nil }
        let added = items.filter {
            $0.exact != nil && $0.dimension != .ordinal && $0.start >= lead.figure.end
                && $0.end <= result.figure.start
        }
        guard let points = added.only, let more = points.exact,
            points.quantity.unit == nil || points.isPoints,
            reading.has(PeriodCues.breaks, in: tokens.behind(points.end, 6)),
            case let sum = lead.first + more, sum != result.first,
            abs(sum - result.first) <= max(2, ScoreSums.room * result.first)
        else { return nil }
        return reading.miscount(
            .sum([lead.first, more]),
            not: result.first,
            [lead.figure, points, result.figure]
        )
    }

    /// "won the second half 24-14".
    private func isOfSecondHalf(_ score: Score, _ reading: Reading) -> Bool {
        let start = score.figure.start
        return PeriodCues.breaks.contains(reading.word(start - 1))
            && reading.word(start - 2) == PeriodCues.second && score.first + score.second >= 10
    }

    /// "led 28-19", "50-44 at the half", "75-63 after three quarters": what a side has scored from the beginning on.
    private func isSoFar(_ score: Score, _ reading: Reading) -> Bool {
        let (start, end) = (score.figure.start, score.figure.end)
        let tokens = reading.sentences[score.figure.sentence].tokens
        return reading.has(PeriodCues.leading, in: tokens.before(start, 3))
            || PeriodCues.until.contains(reading.word(end))
    }

    /// Four scores in a few sentences that tell of quarters and of none that adds up.
    private func quarters(from sentence: Int, _ near: [Score], _ reading: Reading) -> [Score]? {
        let last = min(sentence + ScoreSums.span, reading.sentences.count) - 1
        let tokens = reading.sentences[sentence].start..<reading.sentences[max(sentence, last)].end
        let parts = near.filter { (sentence...last).contains($0.figure.sentence) }
        guard parts.count == 4, reading.has(PeriodCues.quarters, in: tokens),
            parts[0].figure.sentence == sentence,
            !parts.contains(where: { isSoFar($0, reading) })
        else { return nil }
        return parts
    }

    /// The sums of the parts, each told in the one or the other order, that come nearest to a result; nil if some give it.
    private func nearestSums(of parts: [Score], to total: Score) -> (first: Double, second: Double)?
    {
        let ways = (0..<1 << parts.count).map { way in
            parts.enumerated().reduce((first: 0.0, second: 0.0)) { sums, part in
                let isTurned = way & 1 << part.offset != 0
                let (one, other) = (part.element.first, part.element.second)
                return isTurned
                    ? (sums.first + other, sums.second + one)
                    : (sums.first + one, sums.second + other)
            }
        }
        func distance(_ sums: (first: Double, second: Double)) -> Double {
            abs(sums.first - total.first) + abs(sums.second - total.second)
        }
        let nearest = ways.min { distance($0) < distance($1) }
        return nearest.flatMap { distance($0) > 0 ? $0 : nil }
    }
}

enum PeriodCues {
    static let breaks = WordSet("halftime half-time half break interval intermission")
    static let outscoring = WordSet("outscoring outscored outscore outscores")
    static let quarters = WordSet("quarter quarters")
    static let second = WordKey("second")
    static let leading = WordSet("led leading trailed trailing ahead behind lead")
    static let ahead = WordSet("led leading ahead up lead")
    static let winning = WordSet("win won winning beat beating victory")
    static let until = WordSet("at after through by")
    static let extra = WordSet("overtime extra shootout shoot-out penalties tiebreak ot")
}
