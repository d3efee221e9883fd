/// Finds points that the games won and drawn don't make: "Rovers had won 24 of their matches, drawn 13 and lost nine, and had 88 points".
///
/// A win is three points and a draw one, in football since the 1980s or 1990s; two points for a win are right, too, and one game more
/// than those told, where those lost aren't.
struct LeaguePoints: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: LeagueWords.drawn)]

    /// How far the points may lie off to be meant for those games.
    private static let widest = 8.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            if let found = missedMatches(items, figures.figures(ofSentence: sentence - 1), reading)
            {
                findings.append(found)
                continue
            }
            guard let won = items.first(where: { isBehind($0, LeagueWords.won, reading) }),
                let drawn = items.first(where: { isBehind($0, LeagueWords.drawn, reading) }),
                let wins = won.exact, let draws = drawn.exact, wins >= 2, draws >= 2,
                case let halves = givenHalves([sentence, sentence + 1], reading),
                let points = halves != nil
                    ? halfPoints(behind: drawn, figures)
                    : points(in: sentence, figures, reading),
                let told = points.term
            else { continue }
            if let halves {
                let sum = wins + draws / 2
                if told != sum, abs(told - sum) <= 2 {
                    let worked = Calculation("\(number: wins) + \(number: draws) ÷ 2", sum)
                    let places = [won.tokens, drawn.tokens, halves, points.tokens]
                    findings.append(reading.miscount(worked, not: told, places))
                }
                continue
            }
            let three = 3 * wins + draws
            let isComplete = items.contains { isBehind($0, LeagueWords.lost, reading) }
            let rights = [three, 2 * wins + draws] + (isComplete ? [] : [three + 1, three + 3])
            guard !rights.contains(told),
                abs(told - three) <= LeaguePoints.widest
                    || isOfGames(points.sentence, reading) && Slip.isLikely(told, for: three)
            else { continue }
            let sum = Calculation(
                "3 × \(number: wins) + \(number: draws)",
                three
            )
            findings.append(reading.miscount(sum, not: told, [won, drawn, points]))
        }
    }

    /// The words for what a draw brings in chess, "half a point".
    private func givenHalves(_ sentences: [Int], _ reading: Reading) -> Range<Int>? {
        sentences.lazy.filter { reading.sentences.indices.contains($0) }.compactMap { sentence in
            reading.sentences[sentence].tokens.first {
                reading.word($0) == LeagueWords.half
                    && ClosedWords.indefinite.contains(reading.word($0 + 1))
                    && reading.word($0 + 2) == LeagueWords.point
            }.map { $0..<$0 + 3 }
        }.first
    }

    /// The first points of two and more behind the games: "With half a point for a draw he had seven and a half points".
    private func halfPoints(behind drawn: Figure, _ figures: FigureTable) -> Figure? {
        [drawn.sentence, drawn.sentence + 1].flatMap { figures.figures(ofSentence: $0) }
            .first { $0.start > drawn.end && $0.isPoints && ($0.term ?? 0) >= 2 }
    }

    private func isBehind(_ figure: Figure, _ words: WordSet, _ reading: Reading) -> Bool {
        figure.dimension == .count
            && (words.contains(reading.word(figure.start - 1)) || figure.counts(words))
    }

    /// The only points of the sentence and the next, or what "three points for a win" makes.
    private func points(in sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Figure? {
        // "They have 16 points from seven matches, with five wins and two draws"
        let near = figures.figures(ofSentences: sentence...sentence + 1)
            .filter { ($0.exact ?? 0) >= 10 }
        let named = near.filter { $0.isPoints }
        if named.count == 1 { return named[0] }
        // "With three points for a win and one for a draw, it makes a total of 61"
        let total = near.first {
            $0.quantity.unit == nil && reading.word($0.start - 1) == .of
                && LeagueWords.totals.contains(reading.word($0.start - 2))
        }
        if let total { return total }
        // "With three points for a win, 61 points at this stage is more than the club has ever had."
        for later in sentence + 2...sentence + LeaguePoints.reach {
            let there = figures.figures(ofSentence: later).filter { ($0.exact ?? 0) >= 10 }
            guard let first = there.first, first.isPoints else { continue }
            return isOfGames(later, reading) ? first : nil
        }
        return nil
    }
}

extension LeaguePoints {
    /// How many sentences behind the games "three points for a win" may stand.
    private static let reach = 6

    /// "points for a win".
    private func isOfGames(_ sentence: Int, _ reading: Reading) -> Bool {
        let tokens = reading.sentences[sentence].tokens
        return tokens.contains {
            reading.word($0) == .for && DifferenceWords.points.contains(reading.word($0 - 1))
                && LeagueWords.won.contains(reading.word($0 + 2))
        }
    }

    /// Games won, drawn and lost that aren't all that were played: "18 wins, five draws and three defeats from 28 matches".
    ///
    /// Or than the only number of them that the sentence before tells: "They have played 14 matches. They won eight, lost four and drew one".
    private func missedMatches(
        _ items: ArraySlice<Figure>,
        _ before: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Finding? {
        let games = [LeagueWords.won, LeagueWords.drawn, LeagueWords.lost].compactMap { words in
            items.first { isBehind($0, words, reading) }
        }
        var matches = items.filter { $0.counts(LeagueWords.matches) }
        if matches.isEmpty {
            matches = before.filter { $0.counts(LeagueWords.matches) }
            // "have won one of their last nine games"
            let areSome = before.contains { figure in
                [LeagueWords.won, LeagueWords.drawn, LeagueWords.lost].contains {
                    isBehind(figure, $0, reading)
                } || reading.has(LeagueWords.some, in: reading.words(3, before: figure))
            }
            if areSome { return nil }
        }
        guard games.count == 3, Set(games.map(\.start)).count == 3, matches.count == 1,
            let all = matches.first, let played = all.exact, games.allSatisfy({ $0.exact != nil }),
            case let sum = games.reduce(0, { $0 + ($1.exact ?? 0) }), sum != played,
            abs(sum - played) <= 3, sum >= 6
        else { return nil }
        return WorkedSum.finding(games, sum: sum, against: all, reading)
    }
}

private enum LeagueWords {
    static let matches = WordSet("matches games match game")
    static let won = WordSet("won win wins winning victories")
    static let drawn = WordSet("drawn drew draw draws drawing tied tie ties tying")
    static let lost = WordSet("lost lose loses losing defeats losses")
    static let totals = WordSet("total tally haul")
    static let some = WordSet("last past previous next first remaining other another")
    static let half = WordKey("half")
    static let point = WordKey("point")
}
