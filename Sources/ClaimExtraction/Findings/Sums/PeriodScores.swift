/// Finds what a side scored in each part of a game that doesn't come to its result: "won 7-4 … scored three times in the first period,
/// once in the second and twice in the third".
///
/// Silent where a part isn't told, where the game went into overtime, and where another side is named among the parts.
struct PeriodScores: ConsistencyCheck {
    let triggers = [Trigger(cues: GamePartWords.parts)]

    /// How many sentences away the result may be told.
    private static let reach = 6
    /// How far from either score the parts may come to be those of this game.
    private static let room = 0.45

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let near =
                max(
                    0,
                    sentence - PeriodScores.reach
                )...min(
                    sentence + PeriodScores.reach,
                    reading.sentences.count - 1
                )
            guard
                let scores = scores(in: sentence, figures, reading)
                    ?? listed(in: sentence, figures, reading),
                let result = Tally(toldWith: sentence, figures, reading)
                    ?? Tally(ofGameIn: near, figures, reading),
                !near.contains(where: {
                    reading.has(GamePartWords.extra, in: reading.sentences[$0].tokens)
                }),
                case let sum = scores.reduce(0, { $0 + $1.value }),
                ![result.yes, result.no, result.yes + result.no].contains(sum),
                let said = [result.yes, result.no].min(by: { abs($0 - sum) < abs($1 - sum) }),
                abs(said - sum) <= max(1, PeriodScores.room * said)
            else { continue }
            findings.append(
                reading.miscount(
                    .sum(scores.map(\.value)),
                    not: said,
                    result.places + scores.map(\.tokens)
                )
            )
            return
        }
    }

    typealias Score = (part: Int, value: Double, tokens: Range<Int>)

    /// The scores of all parts of a game, each told once.
    private func scores(
        in sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Score]? {
        let tokens = reading.sentences[sentence].tokens.prefix(100)
        let scores = tokens.compactMap { token -> Score? in
            guard let part = part(behind: token, reading),
                let (value, tokens) = score(before: token, figures, sentence, reading)
            else { return nil }
            return (part, value, tokens)
        }
        guard let first = scores.first, let last = scores.last,
            isComplete(scores.map(\.part), kind(tokens, reading))
                || areInnings(scores.map(\.part), tokens, reading),
            !(first.tokens.upperBound..<last.tokens.lowerBound).contains(where: {
                reading.tokens.shape[$0].contains(.capitalised)
            })
        else { return nil }
        return scores
    }

    /// Whether every part is told: "in that period" is the first, if the second is told behind it.
    private func isComplete(_ parts: [Int], _ kind: Int?) -> Bool {
        parts.count == kind && parts.enumerated().allSatisfy { $1 == $0 + 1 }
    }

    /// "four runs in the first inning, three in the fourth and one in the eighth": of nine, those with runs.
    private func areInnings(
        _ parts: [Int],
        _ tokens: some Sequence<Int>,
        _ reading: Reading
    ) -> Bool {
        parts.count >= 3 && reading.has(GamePartWords.innings, in: tokens)
            && zip(parts, parts.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// Which part "in the second" leads to, from its "in".
    private func part(behind token: Int, _ reading: Reading) -> Int? {
        guard reading.word(token) == .in else { return nil }
        if reading.word(token + 1) == .that, GamePartWords.parts.contains(reading.word(token + 2)) {
            return 1
        }
        guard reading.word(token + 1) == .the else { return nil }
        return GamePartWords.ordinals[reading.word(token + 2)]
    }

    /// How many parts a game has that is told in periods, quarters or halves.
    private func kind(_ tokens: some Sequence<Int>, _ reading: Reading) -> Int? {
        tokens.lazy.compactMap { GamePartWords.counts[reading.word($0)] }.first
    }

    /// "once in the second", "three times in", "three goals in", "three in".
    private func score(
        before token: Int,
        _ figures: FigureTable,
        _ sentence: Int,
        _ reading: Reading
    ) -> (Double, Range<Int>)? {
        if let count = GamePartWords.adverbs[reading.word(token - 1)] {
            return (count, token - 1..<token)
        }
        let figure = figures.figures(ofSentence: sentence).last {
            $0.nounEnd == token
                || $0.end == token - 1 && GamePartWords.scored.contains(reading.word(token - 1))
        }
        return figure.flatMap { figure in
            figure.quantity.upper == nil && figure.dimension != .ordinal
                ? figure.quantity.value.map { ($0, figure.tokens) } : nil
        }
    }
}

enum GamePartWords {
    static let innings = WordSet("inning innings")
    static let parts = WordSet("period quarter half").union(
        innings,
        WordSet(keys: plurals.keys.map(\.raw))
    )
    static let counts: WordTable<Int> = [
        WordKey("period"): 3, WordKey("periods"): 3, WordKey("quarter"): 4, WordKey("half"): 2,
    ]
    /// Parts of which all are named at once: "quarters of 21, 18, 25 and 22".
    static let plurals: [WordKey: Int] = [
        WordKey("periods"): 3, WordKey("quarters"): 4, WordKey("halves"): 2,
    ]
    static let ordinals: WordTable<Int> = [
        WordKey("first"): 1, WordKey("opening"): 1, WordKey("second"): 2, WordKey("third"): 3,
        WordKey("fourth"): 4, WordKey("final"): 3, WordKey("fifth"): 5, WordKey("sixth"): 6,
        WordKey("seventh"): 7, WordKey("eighth"): 8, WordKey("ninth"): 9,
    ]
    static let adverbs: WordTable<Double> = [
        WordKey("once"): 1, WordKey("one"): 1, WordKey("twice"): 2,
    ]
    static let scored = WordSet("times goals points more runs")
    /// What adds to the scores of the parts.
    static let extra = WordSet("overtime extra shootout shoot-out penalties tiebreak")
}
