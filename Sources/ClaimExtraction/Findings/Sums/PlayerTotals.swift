/// Finds totals of one player that the numbers beside them don't make: goals and assists that aren't the points, rounds of golf that
/// aren't the score.
///
/// "scored 214 goals and had 305 assists, and his 529 points remain a record", "shot rounds of 68, 71, 66 and 70 to finish on 277".
struct PlayerTotals: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, cues: PlayerWords.assists),
        Trigger(figures: 3, cues: PlayerWords.rounds),
    ]

    /// What a round of golf has, and how far from the sum of its rounds a score may be told.
    private static let strokes = 57.0...95.0
    private static let room = 0.1

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let found =
                missedPoints(sentence, figures, reading) ?? missedScore(sentence, figures, reading)
            if let found { findings.append(found) }
        }
    }

    // MARK: Goals and assists

    private func missedPoints(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let here = figures.figures(ofSentence: sentence)
        guard let goals = only(PlayerWords.goals, here),
            let assists = only(PlayerWords.assists, here),
            let goal = goals.exact, let assist = assists.exact,
            let points = points(sentence, figures, reading), let told = points.exact,
            case let sum = goal + assist, told != sum, sum >= 5,
            abs(told - sum) <= max(2, 0.25 * sum), Slip.isLikely(told, for: sum),
            told > max(goal, assist)
        else { return nil }
        return reading.miscount(.sum([goal, assist]), not: told, [goals, assists, points])
    }

    private func only(_ nouns: WordSet, _ items: ArraySlice<Figure>) -> Figure? {
        let those = items.filter { $0.counts(nouns) && $0.exact != nil }
        return those.only
    }

    /// The only points of the sentence, else of the next one.
    private func points(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Figure? {
        let here = points(figures.figures(ofSentence: sentence), reading)
        guard here.isEmpty else { return here.only }
        let next = points(figures.figures(ofSentence: sentence + 1), reading)
        return next.count == 1 && !reading.opensBlock(sentence + 1) ? next[0] : nil
    }

    private func points(_ items: ArraySlice<Figure>, _ reading: Reading) -> [Figure] {
        items.filter { figure in
            // "nine points ahead of the next"
            figure.isPoints && figure.exact != nil
                && !PlayerWords.beside.contains(reading.word(figure.nounEnd))
        }
    }

    // MARK: Rounds of golf

    private func missedScore(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let here = figures.figures(ofSentence: sentence)
        guard let rounds = rounds(here, reading), let first = rounds.first, let last = rounds.last
        else { return nil }
        let values = rounds.compactMap(\.exact)
        let sum = values.reduce(0, +)
        let around = figures.figures(ofSentences: sentence - 1...sentence + 1)
        let near = around.filter { figure in
            guard let value = figure.plain, figure.dimension == .count else { return false }
            let isRound = figure.start >= first.start && figure.start <= last.start
            return !isRound && abs(value - sum) <= PlayerTotals.room * sum
        }
        guard let score = near.only, let told = score.exact, told != sum,
            score.quantity.unit == nil || score.counts(PlayerWords.strokes)
        else { return nil }
        return reading.miscount(.sum(values), not: told, rounds + [score])
    }

    /// "rounds of 68, 71, 66 and 70": three or four scores in a row.
    private func rounds(_ items: ArraySlice<Figure>, _ reading: Reading) -> [Figure]? {
        var run: [Figure] = []
        for item in items {
            let isRound =
                item.dimension == .count
                && item.exact.map { PlayerTotals.strokes.contains($0) } == true
            let isNext = run.last.map { last in
                let gap = last.tokens.gap(to: item.tokens)
                return (1...2).contains(gap.count) && reading.hasOnly(PlayerWords.joints, in: gap)
            }
            if isRound, isNext ?? true {
                run.append(item)
            } else if run.count >= 3 {
                break
            } else {
                run = isRound ? [item] : []
            }
        }
        guard (3...4).contains(run.count), let first = run.first,
            reading.has(PlayerWords.rounds, in: reading.words(4, before: first))
        else { return nil }
        return run
    }
}

private enum PlayerWords {
    static let goals = WordSet("goals goal")
    static let assists = WordSet("assists assist")
    static let rounds = WordSet("round rounds carded shot shooting scores cards carding")
    static let strokes = WordSet("strokes total shots")
    static let joints = WordSet(", and - \u{2013}")
    static let beside = WordSet("ahead behind clear")
}
