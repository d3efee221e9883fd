/// Pairs of figures told sentences apart from their difference.
extension Differences {
    // MARK: Changes over sentences

    /// "the number has gone up by 1,200".
    func isChange(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        guard figure.dimension == .count || figure.dimension == .money,
            reading.word(start - 1) == .by
        else { return false }
        return reading.has(DifferenceWords.changing, in: max(0, start - 3)..<start - 1)
    }

    /// The only two figures of one thing in the sentence and the two before.
    func twoBefore(_ change: Figure, _ figures: FigureTable) -> (Figure, Figure)? {
        let near = (change.sentence - 2...change.sentence).flatMap {
            figures.figures(ofSentence: $0).prefix(16)
        }
        let values = near.filter {
            $0.exact != nil && $0.dimension == change.dimension
                && $0.end <= change.start
                && ($0.exact ?? 0) > (change.exact ?? 0)
        }
        guard values.count == 2, values[0].isOfSameUnit(values[1]),
            (values[0].exact ?? 0) < 3 * (values[1].exact ?? 0),
            (values[1].exact ?? 0) < 3 * (values[0].exact ?? 0)
        else { return nil }
        return (values[0], values[1])
    }

    // MARK: More than before

    /// What disagrees with the only figure before it and the only one of the sentence before, both with their times.
    ///
    /// "Seven died in January. Eleven died in February, five more than in the month before, and six in March."
    func missedBefore(
        _ difference: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let sentence = reading.sentences[difference.sentence].tokens
        let behind = sentence.behind(difference.end, 9).prefix { !reading.isMark($0) }
        guard let than = behind.first(where: { reading.word($0) == .than }),
            behind.contains(where: {
                DifferenceWords.comparatives.contains(reading.word($0)) && $0 < than
            }),
            behind.contains(where: {
                $0 > than && DifferenceWords.earlier.contains(reading.word($0))
            })
        else { return nil }
        let (first, second) = (
            onlyValue(like: difference, inSentence: difference.sentence - 1, figures),
            onlyValue(like: difference, inSentence: difference.sentence, figures)
        )
        guard let first, let second, first.isOfSameUnit(second), let told = difference.exact,
            let one = first.exact, let other = second.exact, case let actual = abs(one - other),
            [first, second].allSatisfy({
                !reading.times(in: reading.sentences[$0.sentence].tokens).isEmpty
            }), abs(actual - told) > first.slack + second.slack + difference.slack,
            actual < 2.2 * told, told < 2.2 * actual
        else { return nil }
        return reading.miscount(.difference(one, other), not: told, [first, second, difference])
    }

    /// The only figure of a sentence, or of what stands in it before a difference, that may be one of its two.
    private func onlyValue(
        like difference: Figure,
        inSentence sentence: Int,
        _ figures: FigureTable
    ) -> Figure? {
        let values = figures.figures(ofSentence: sentence).filter {
            $0.start < difference.start && $0.exact != nil && $0.isAlike(difference)
        }
        return values.only
    }

    // MARK: Margins

    /// The only two numbers of the next sentence, of which a slip explains a majority.
    ///
    /// "was returned with a majority of 1,248. She had 11,306 votes and her rival 9,958"
    func votesBehind(
        _ margin: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let votes = figures.figures(ofSentence: margin.sentence + 1)
        guard margin.dimension == .count, votes.count == 2, let first = votes.first,
            let second = votes.last, first.counts(DifferenceWords.votes),
            second.quantity.unit == nil || second.isOfSameUnit(first), let one = first.exact,
            let other = second.exact, let told = margin.exact,
            // "had 11,306 votes in the last election"
            !reading.has(
                DifferenceWords.earlier.union(DifferenceWords.last),
                in: reading.sentences[first.sentence].tokens
            ),
            Slip.isLikely(told, for: abs(one - other))
        else { return nil }
        return (first, second)
    }

    /// "won by 4,705 votes", "was elected mayor of Alder on Tuesday by just 27 votes".
    func isMargin(_ figure: Figure, _ reading: Reading) -> Bool {
        let isMere = DifferenceWords.mere.contains(reading.word(figure.start - 1))
        guard figure.counts(DifferenceWords.votes),
            reading.word(figure.start - (isMere ? 2 : 1)) == .by,
            // "won by 310 votes in 2021. On Thursday she got 4,210"
            !reading.times(in: reading.sentences[figure.sentence].tokens.behind(figure.nounEnd, 3))
                .contains(
                    where: { reading.namesYear($0.mention.tokens) }
                )
        else { return false }
        return reading.has(DifferenceWords.winning, in: reading.words(14, before: figure))
    }

    /// The only two figures of a sentence beside it.
    ///
    /// "By hand it was 752 and 660. She won by 102 votes."
    func onlyPair(
        ofSentence sentence: Int,
        besides margin: Figure,
        _ figures: FigureTable
    ) -> (Figure, Figure)? {
        let before = figures.figures(ofSentence: sentence).filter { $0.tokens != margin.tokens }
        guard before.count == 2, let first = before.first, let second = before.last,
            before.allSatisfy({
                $0.dimension == .count && $0.quantity.unit == nil
                    // "won by 4,310 votes to 4,120, a margin of 190"
                    && ($0.exact ?? 0) > (margin.exact ?? 0)
            })
        else { return nil }
        return (first, second)
    }

    /// The two largest numbers of votes in the sentence, the two before and the one behind.
    func leaders(of margin: Figure, _ figures: FigureTable) -> (Figure, Figure)? {
        let near = (margin.sentence - 2...margin.sentence + 1).flatMap {
            figures.figures(ofSentence: $0).prefix(16)
        }
        guard
            near.contains(where: {
                $0.tokens != margin.tokens && $0.quantity.unit == margin.quantity.unit
            })
        else {
            return [0, -1, 1].lazy.compactMap {
                onlyPair(ofSentence: margin.sentence + $0, besides: margin, figures)
            }.first
        }
        let votes = near.filter {
            $0.tokens != margin.tokens && $0.exact != nil && $0.dimension == .count
                && ($0.quantity.unit == nil || $0.quantity.unit == margin.quantity.unit)
                && ($0.exact ?? 0) > 20
        }.sorted { ($0.exact ?? 0) > ($1.exact ?? 0) }
        guard (2...4).contains(votes.count) else { return nil }
        return (votes[0], votes[1])
    }
}
