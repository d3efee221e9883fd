/// Finds the result of a match or a vote that comes back as another: "a 3-1 win at home … The 3-2 victory was watched by 1,140 people",
/// "voted 4-1 … after the 3-2 vote".
///
/// Silent where the second was told before, where several results were, and where the words name another match.
struct RestatedScores: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, kinds: FigureKinds(.ratio, .count))]

    /// An article with more results is a list.
    private static let most = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let items = figures.sentences.flatMap { figures.figures(ofSentence: $0) }
        let scores =
            (Score.all(items, reading) + Score.told(items, reading) + Score.ofSides(reading))
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        guard (2...RestatedScores.most).contains(scores.count) else { return }
        let shared = SharedWords(reading)
        for (index, score) in scores.enumerated() where score.isKnown(reading) {
            // "London beat Kanata 1-0 in the other semifinal" tells of another match.
            let results = scores[..<index].filter {
                $0.isResult(reading) && !$0.isOfOthers(reading)
            }
            guard let first = results.first, first.figure.sentence < score.figure.sentence,
                results.allSatisfy({ $0.pair == first.pair }),
                !scores.enumerated().contains(where: {
                    $0.offset != index && $0.element.pair == score.pair
                }),
                score.isOfVotes(reading) == first.isOfVotes(reading)
                    || score.isOfVotes(reading) == nil || first.isOfVotes(reading) == nil,
                !isOfAnother(score, shared, reading),
                !shared.isCorrection(score.figure.sentence),
                first.pair.count == score.pair.count,
                !score.namesAnotherMatch(than: first, reading),
                !score.isBehindAnother(first, reading),
                !score.isOfSides || score.isOfSameMatch(as: first, reading),
                !reading.areOfTwoTimes(first.figure, score.figure)
            else { continue }
            findings.append(.ofTwoValues(first.tokens, score.tokens, reading))
        }
    }
}

extension RestatedScores {
    /// "the previous 3-2 win"; but "the 3-2 defeat leaves them second from bottom" is the one that was told.
    private func isOfAnother(_ score: Score, _ shared: SharedWords, _ reading: Reading) -> Bool {
        let isInLead = reading.word(score.tokens.lowerBound - 1) == .the
        return !isInLead && shared.hasContrast(near: score.figure)
    }
}

/// Two numbers against each other, "3-1", or goals and points against goals and points, "2-14 to 1-15".
private struct Score {
    let figure: Figure
    let tokens: Range<Int>
    /// The greater one first.
    let pair: [Double]
    /// Whether each number has its side before it: "Harle 24, Moss 17".
    var isOfSides = false

    /// All that are told, in text order.
    static func all(_ figures: [Figure], _ reading: Reading) -> [Score] {
        var scores: [Score] = []
        for figure in figures {
            guard let values = numbers(of: figure, reading) else { continue }
            if let last = scores.last, last.pair.count == 2,
                last.tokens.upperBound + 1 == figure.start,
                reading.word(last.tokens.upperBound) == .to
            {
                scores.removeLast()
                let sides = [last.figure, figure].compactMap { numbers(of: $0, reading) }
                let pair = sides.sorted { $0[0] * 3 + $0[1] > $1[0] * 3 + $1[1] }.flatMap { $0 }
                let tokens = last.tokens.lowerBound..<figure.end
                scores.append(Score(figure: figure, tokens: tokens, pair: pair))
            } else {
                let pair = values.sorted(by: >)
                scores.append(Score(figure: figure, tokens: figure.tokens, pair: pair))
            }
        }
        return scores
    }

    /// "by 24 points to 19", "three goals to one".
    static func told(_ figures: [Figure], _ reading: Reading) -> [Score] {
        zip(figures, figures.dropFirst()).compactMap { first, second in
            guard first.sentence == second.sentence, second.dimension == .count,
                second.quantity.unit == nil, second.start == first.nounEnd + 1,
                reading.word(first.nounEnd) == .to,
                first.isPoints || first.counts(ScoreWords.units),
                let one = first.exact, let other = second.exact, max(one, other) < 200
            else { return nil }
            return Score(
                figure: second,
                tokens: first.start..<second.end,
                pair: [one, other].sorted(by: >)
            )
        }
    }

    /// "Harle 24, Moss 17", where each number is read as part of a name.
    static func ofSides(_ reading: Reading) -> [Score] {
        reading.capitalised.compactMap { name in
            guard let one = number(at: name + 1, reading), reading.word(name + 2) == .comma,
                let last = (name + 3..<name + 6).first(where: { !isName($0, reading) }),
                last > name + 3, let other = number(at: last, reading),
                !reading.has(.time, at: name), reading.isMark(last + 1),
                let sentence = reading.sentence(of: last)
            else { return nil }
            return Score(
                figure: Figure(
                    Quantity(value: other, dimension: .count),
                    last..<last + 1,
                    sentence,
                    reading
                ),
                tokens: name..<last + 1,
                pair: [one, other].sorted(by: >),
                isOfSides: true
            )
        }
    }

    private static func number(at token: Int, _ reading: Reading) -> Double? {
        guard token < reading.tokens.count, reading.tokens.kind[token] == .number,
            !reading.has(.time, at: token), let value = Double(reading.text(token)), value < 200
        else { return nil }
        return value
    }

    private static func isName(_ token: Int, _ reading: Reading) -> Bool {
        token < reading.tokens.count && reading.tokens.kind[token] == .word
            && reading.tokens.shape[token].contains(.capitalised) && !reading.has(.time, at: token)
    }

    /// Whether one side has as many as in another score, in whose sentence, or the one before, one of the sides is named.
    func isOfSameMatch(as first: Score, _ reading: Reading) -> Bool {
        let names = tokens.filter {
            reading.tokens.shape[$0].contains(.capitalised)
        }
        let known = [first.figure.sentence, max(0, first.figure.sentence - 1)]
            .flatMap { reading.sentences[$0].tokens.prefix(80) }
        return !Set(pair).isDisjoint(with: first.pair)
            && names.contains { reading.has(reading.word($0), in: known) }
    }

    /// Three and one of "3-1".
    private static func numbers(of figure: Figure, _ reading: Reading) -> [Double]? {
        guard figure.dimension == .ratio || figure.dimension == .count,
            let one = figure.quantity.value, let other = figure.quantity.upper,
            one == one.rounded(), other == other.rounded(), max(one, other) < 200,
            figure.tokens.count <= 3,
            reading.text(figure.tokens).utf8.allSatisfy({
                $0 > 127 || $0 == 45 || (48...57).contains($0)
            })
        else { return nil }
        return [one, other]
    }

    /// The noun right behind it, an adjective aside: "win" of "a 3-1 home win".
    private func noun(_ reading: Reading) -> WordKey? {
        (figure.end..<figure.end + 3).lazy.map { reading.word($0) }.first {
            ScoreWords.wins.contains($0) || ScoreWords.votes.contains($0)
        }
    }

    /// Whether it is of a vote and not of a match; nil where no word says so.
    func isOfVotes(_ reading: Reading) -> Bool? {
        if let noun = noun(reading) { return ScoreWords.votes.contains(noun) }
        let lead = reading.sentences[figure.sentence].tokens.before(tokens.lowerBound, 8)
        if reading.has(ScoreWords.voting, in: lead) { return true }
        return reading.has(ScoreWords.winning, in: lead) ? false : nil
    }

    /// Whether a match or a vote ended so: "a 3-1 win", "beat Ekby 3-1".
    func isResult(_ reading: Reading) -> Bool {
        // The lead tells how a match ended, by whatever verb: "went down 31-24".
        (isOfVotes(reading) != nil || figure.sentence <= 1) && !isOfSides && !isBetween(reading)
            // "saved a penalty at 1-1"
            && reading.word(tokens.lowerBound - 1) != ScoreWords.at
    }

    /// Whether it is that of half-time, or another that isn't the end.
    private func isBetween(_ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return sentence.before(tokens.lowerBound, 6).contains {
            ScoreWords.between.contains(reading.word($0))
                // "came from behind to win"
                && reading.word($0 - 1) != .from
        }
            || reading.has(
                ScoreWords.between,
                in: figure.end..<min(figure.end + 3, reading.tokens.count)
            )
    }

    /// "beat Kanata 1-0 in the other semi-final".
    func isOfOthers(_ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return reading.has(ScoreWords.others, in: sentence.behind(tokens.upperBound, 5))
    }

    /// Whether another match or vote is told of in the same paragraph without its score: "In May it had voted against it".
    func isBehindAnother(_ first: Score, _ reading: Reading) -> Bool {
        let sentence = figure.sentence
        guard sentence - 1 > first.figure.sentence, !reading.opensBlock(sentence) else {
            return false
        }
        let before = reading.sentences[sentence - 1].tokens.prefix(80)
        return reading.has(ScoreWords.voting.union(ScoreWords.winning), in: before)
    }

    /// "the 3-2 win over Ekby": a name that the sentence of the first doesn't have, behind what leads to the loser or the place.
    func namesAnotherMatch(than first: Score, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let behind = sentence.behind(tokens.upperBound, 7)
        guard
            let lead = behind.prefix(4).first(where: { ScoreWords.leads.contains(reading.word($0)) }
            )
        else { return false }
        let known = reading.sentences[first.figure.sentence].tokens.prefix(80)
        return sentence.behind(lead + 1, 3).contains {
            reading.tag($0).isProperNoun && !reading.has(reading.word($0), in: known)
                || reading.has(.time, at: $0)
        }
    }

    /// Whether it is told as what the reader knows: "the 3-2 victory", or judged at the beginning of what somebody says ("“3-2 looks
    /// comfortable”").
    func isKnown(_ reading: Reading) -> Bool {
        let (start, end) = (tokens.lowerBound, tokens.upperBound)
        if isOfSides { return !isBetween(reading) }
        guard isResult(reading) || noun(reading) == nil else { return false }
        if noun(reading) != nil {
            return ClosedWords.definite.contains(reading.word(start - 1))
                || ScoreWords.those.contains(reading.word(start - 1))
                // "Saturday's 4-2 win"
                || start > 0 && reading.tokens.kind[start - 1] == .clitic
        }
        let opensQuote = start > 0 && reading.isMark(start - 1) && reading.isQuoted(start)
        return opensQuote && ScoreWords.judging.contains(reading.word(end))
    }
}

private enum ScoreWords {
    static let units = WordSet("points goals tries runs votes games sets frames")
    static let wins = WordSet(
        "win victory defeat loss draw triumph success scoreline thrashing rout drubbing reverse"
    )
    static let votes = WordSet("vote decision ruling verdict")
    static let winning = WordSet(
        """
        beat beats beating beaten defeated defeating won win wins winning lost lose losing drew draw victory defeat thrashed edged
        overcame downed
        """
    )
    static let voting = WordSet("voted vote votes voting approved rejected passed ruled")
    /// What stands between the beginning and the end of a match, or beside it.
    static let between = WordSet(
        "half half-time halftime lead led leading aggregate penalties shootout trailed behind when interval set level"
    )
    static let leads = WordSet("over against at in on away from with")
    static let those = WordSet("that this")
    static let others = WordSet("other another")
    static let at = WordKey("at")
    static let judging = WordSet("looks flatters flattered sounds is was seems")
}
