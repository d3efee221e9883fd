/// Finds a margin of a game that its scores don't have: "They made 268 in 50 overs … Hill Park were all out for 231, and they had won by
/// 43 runs", "beat the Bulls 88-71 … the 19-point win".
///
/// The scores may stand sentences away, among others; what is no final score (at half-time, of a season, of one player) is left out.
/// Silent where more than two totals or one result are told, or any two figures around have the margin.
struct GameMargins: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: GameWords.units)]

    /// How many sentences away the result of a match, and the innings of one, may be told.
    private static let reach = 3
    private static let farReach = 14
    /// How many times the true margin the one told may be, or the other way round.
    private static let widest = 2.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            for margin in figures.figures(ofSentence: sentence) {
                guard let value = value(of: margin, reading),
                    !reading.tellsOfOtherGame(sentence),
                    !reading.has(GameWords.unreal, in: reading.sentences[sentence].tokens),
                    let (high, low, places) = result(beside: margin, figures, reading)
                        ?? innings(around: margin, figures, reading),
                    case let actual = abs(high - low), actual != value, actual > 0,
                    max(actual, value) <= GameMargins.widest * min(actual, value),
                    !isGiven(value, around: margin, figures)
                else { continue }
                findings.append(
                    reading.miscount(
                        .difference(high, low),
                        not: value,
                        places + [margin.tokens]
                    )
                )
                return
            }
        }
    }

    /// "won by 43 runs", "lost by 16", "the 19-point win", "a margin of 16 points".
    private func value(of figure: Figure, _ reading: Reading) -> Double? {
        guard figure.dimension == .count || figure.dimension == .other, let value = figure.exact,
            figure.counts(GameWords.units)
        else { return nil }
        let start = figure.start
        if reading.word(start - 1) == .by {
            return reading.has(GameWords.winning, in: reading.words(14, before: figure))
                ? value : nil
        }
        if reading.word(start - 1) == .of {
            return GameWords.margins.contains(reading.word(start - 2)) ? value : nil
        }
        return reading.text(figure.tokens).utf8.contains(UInt8(ascii: "-"))
            && GameWords.margins.contains(reading.word(figure.end)) ? value : nil
    }

    private typealias Scores = (high: Double, low: Double, places: [Range<Int>])

    // MARK: One result

    /// "beat the Bulls 88-71": the only result of the sentences around.
    private func result(
        beside margin: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Scores? {
        // "beat the senator by 18 points (58 percent to 40 percent) and the other by 22 (47 to 25)"
        let near = (margin.sentence - 1...margin.sentence + 1).flatMap {
            figures.figures(ofSentence: $0)
        }
        guard
            !near.contains(where: {
                $0.dimension == .percent
                    || $0.tokens != margin.tokens && value(of: $0, reading) != nil
            })
        else { return nil }
        return Tally(
            ofGameIn: margin.sentence - GameMargins.reach...margin.sentence + GameMargins.reach,
            figures,
            reading
        ).map { (max($0.yes, $0.no), min($0.yes, $0.no), $0.places) }
    }

    // MARK: Two innings

    /// "made 268 in their 50 overs", "were all out for 231": the only two totals told around.
    private func innings(
        around margin: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Scores? {
        let near = figures.figures(
            ofSentences: margin.sentence - GameMargins.farReach...margin.sentence
                + GameMargins.farReach
        )
        .filter {
            $0.tokens != margin.tokens && ($0.exact ?? 0) >= GameWords.leastTotal
                && $0.dimension == .count
                && ($0.quantity.unit == nil || $0.counts(GameWords.runs))
        }
        let sentences =
            max(0, margin.sentence - GameMargins.reach)...margin.sentence
        guard margin.counts(GameWords.runs),
            // "before rain came … on the faster scoring rate"
            !sentences.contains(where: {
                reading.has(GameWords.rain, in: reading.sentences[$0].tokens)
            }),
            !near.contains(where: { isOfTwo($0, reading) })
        else { return nil }
        let totals = near.filter { isTotal($0, reading) }
        let scores = near.filter { isScored($0, reading) && !isTotal($0, reading) }
        let pair =
            totals.count == 2
            ? totals : totals.count == 1 && scores.count == 1 ? totals + scores : []
        guard pair.count == 2, let one = pair[0].exact, let other = pair[1].exact else {
            return nil
        }
        return (max(one, other), min(one, other), pair.map(\.tokens))
    }

    /// "all out for 231", "231 all out", "240 for seven", "268 in their 50 overs", "replied with 212".
    private func isTotal(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let end = figure.nounEnd
        // "with ten overs left they wanted 61 from nine overs", "were coasting at 180 for three"
        guard !GameWords.wanting.contains(reading.word(figure.start - 1)) else { return false }
        let isOut =
            reading.word(end) == .all && reading.word(end + 1) == .out
            || reading.word(end) == .for && reading.begins(.quantity, at: end + 1)
        return isOut
            || GameWords.during.contains(reading.word(end))
                && reading.has(GameWords.overs, in: sentence.behind(end, 5))
            || GameWords.links.contains(reading.word(figure.start - 1))
                && reading.has(GameWords.closing, in: sentence.before(figure.start, 4))
    }

    /// "made 268", which may be one player's.
    private func isScored(_ figure: Figure, _ reading: Reading) -> Bool {
        GameWords.scoring.contains(reading.word(figure.start - 1))
    }

    /// "made 240 and 180", "in the second innings": a match of two innings each.
    private func isOfTwo(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let end = figure.nounEnd
        return reading.word(end) == .and && reading.begins(.quantity, at: end + 1)
            || zip(sentence, sentence.dropFirst()).contains {
                ClosedWords.ordinals.contains(reading.word($0))
                    && GameWords.innings.contains(reading.word($1))
            }
    }

    // MARK: What explains it

    /// Whether two figures of the sentences around have the margin.
    private func isGiven(_ value: Double, around margin: Figure, _ figures: FigureTable) -> Bool {
        let values = (margin.sentence - GameMargins.reach...margin.sentence + GameMargins.reach)
            .flatMap { figures.figures(ofSentence: $0).prefix(12) }
            .filter { $0.tokens != margin.tokens }
            .compactMap(\.plain)
            // "33 runs … with five sixes"
            .filter { $0 >= min(value, GameWords.leastRun) }
        return values.contains { one in values.contains { one - $0 == value } }
    }
}

extension Tally {
    /// The only result of a game that some sentences tell: "beat the Bulls 88-71".
    init?(ofGameIn sentences: ClosedRange<Int>, _ figures: FigureTable, _ reading: Reading) {
        let results = sentences.compactMap { sentence -> Tally? in
            let tally = Tally(Array(figures.figures(ofSentence: sentence)), reading)
            guard let tally, tally.yes != tally.no, tally.no > 0,
                reading.has(GameWords.winning, in: reading.sentences[sentence].tokens),
                !reading.tellsOfOtherGame(sentence)
            else { return nil }
            return tally
        }
        guard results.count == 1 else { return nil }
        self = results[0]
    }
}

extension Tally {
    /// The result right behind the word that says so: "won 88-71, with 22 points in the first quarter".
    init?(toldWith sentence: Int, _ figures: FigureTable, _ reading: Reading) {
        guard let tally = Tally(Array(figures.figures(ofSentence: sentence)), reading),
            tally.yes != tally.no, tally.no > 0,
            reading.has(
                GameWords.winning,
                in: reading.sentences[sentence].tokens.before(tally.first.lowerBound, 5)
            )
        else { return nil }
        self = tally
    }
}

extension Reading {
    /// Whether a sentence tells of another game or of a part of one: "beat York by 16 points last week", "led by 12 points".
    fileprivate func tellsOfOtherGame(_ sentence: Int) -> Bool {
        let tokens = sentences[sentence].tokens
        // "the police, who had held it for eleven years"
        let times = times(in: tokens).filter { $0.time.timexType != .duration }
        let lengths = tokens.lazy.filter { has(.time, at: $0) }
            .filter { token in !times.contains { $0.mention.tokens.contains(token) } }
        return tokens.contains {
            GameWords.others.contains(word($0)) && !lengths.contains($0)
                // "when they beat the police"
                && (word($0) != GameWords.when
                    || !has(GameWords.winning, in: $0..<min($0 + 4, tokens.upperBound)))
        }
            // "on Sunday" is the game of the report.
            || times.contains { !has(GameWords.days, in: $0.mention.tokens) }
    }
}

private enum GameWords {
    /// A total below it may be a number of wickets or of overs.
    static let leastTotal = 40.0
    /// A score below it may be a number of anything.
    static let leastRun = 10.0
    static let units = WordSet("run runs point points goal goals")
    static let runs = WordSet("run runs")
    static let winning = WordSet(
        """
        won win wins winning winners beat beaten beating defeated defeat lost lose losing victory downed edged thrashed routed
        """
    )
    static let margins = WordSet("margin win victory defeat loss triumph")
    /// Words of other games, or of what isn't the end of one.
    static let others = WordSet(
        """
        last previous earlier season seasons week month year years ago average record half-time halftime half quarter period interval
        break led leading trailed trailing lead set sets ahead since when
        """
    )
    static let when = WordKey("when")
    /// Words of what might be or have been.
    static let unreal = WordSet(
        "would could might if unless need needs needed must next other asked hoped"
    )
    static let days = ClosedWords.weekdays.union(
        WordSet("night afternoon evening morning today yesterday")
    )
    static let rain = WordSet("rain rate method")
    static let overs = WordSet("overs wickets")
    static let during = WordSet("in from off inside after")
    static let wanting = WordSet(
        "wanted needed need wanting needing require required requiring chasing set target of at from"
    )
    static let closing = WordSet("out bowled dismissed skittled reply replied closed")
    static let links = WordSet("for with at on")
    static let scoring = WordSet("made scored posted reached totalled totaled managed with")
    static let innings = WordSet("innings")
}
