/// Words that are shares and no quantities.
extension Shares {
    /// "a quarter, or 16, …", "the other half, 420 tons, …", which are read as no quantities.
    private static func fraction(at token: Int, _ sentence: Int, _ reading: Reading) -> Figure? {
        let isHalf = reading.word(token) != LinkWords.quarter
        let isOfChange =
            Figure.isChange(isHalf ? token : token - 1, reading)
            && !reading.tag(token + 1).isNoun
        guard token > 0, reading.isMark(token + 1) || isOfChange, !reading.has(.time, at: token)
        else { return nil }
        guard
            isHalf
                ? isOfChange || RestWords.rests.contains(reading.word(token - 1))
                : reading.word(token - 1) == .a
        else { return nil }
        let quantity = Quantity(value: isHalf ? 0.5 : 0.25, dimension: .ratio)
        return Figure(quantity, (isHalf ? token : token - 1)..<token + 1, sentence, reading)
    }

    /// Whether it is by how many votes something was won: "1,690 voted against it; the majority, 620, was".
    private static func isOfVotes(_ majority: Int, _ sentence: Int, _ reading: Reading) -> Bool {
        majority >= 1 && reading.word(majority - 1) == .the && reading.word(majority + 1) == .comma
            && reading.begins(.quantity, at: majority + 2)
            && [sentence - 1, sentence].contains {
                reading.sentences.indices.contains($0)
                    && reading.has(
                        VoteWords.voting.union(DifferenceWords.votes),
                        in: reading.sentences[$0].tokens.prefix(60)
                    )
            }
    }

    /// The figures of a sentence, with "most of", "nearly all of" and "a majority" among them.
    static func items(
        _ figures: ArraySlice<Figure>,
        _ sentence: Int,
        _ reading: Reading
    ) -> [Figure] {
        // "640 inhabitants, most of them over sixty": an age counts nobody.
        var items = figures.filter {
            $0.quantity.unit != nil || $0.dimension != .count
                || !LinkWords.ageBounds.contains(reading.word($0.start))
                || !LinkWords.pronouns.contains(reading.word($0.start - 1))
        }
        for token in reading.sentences[sentence].tokens {
            let key = reading.word(token)
            guard LinkWords.shareWords.contains(key), token + 1 < reading.tokens.count,
                !reading.has(.quantity, at: token)
            else { continue }
            if LinkWords.fractions.contains(key) {
                if let share = fraction(at: token, sentence, reading) { items.append(share) }
                continue
            }
            let isMost = key == .most
            let isAll =
                key == .all && token > 0
                && ClosedWords.nearly.contains(reading.word(token - 1))
            guard isAll || key != .all else { continue }
            if isMost || isAll, reading.word(token + 1) != .of { continue }
            let hasArticle = token > 0 && LinkWords.articles.contains(reading.word(token - 1))
            guard isMost || isAll || hasArticle else { continue }
            if key == .majority, isOfVotes(token, sentence, reading) { continue }
            let isMinority = key == LinkWords.minority
            let quantity = Quantity(
                value: isAll ? LinkWords.leastOfNearlyAll : 0.5,
                dimension: .ratio,
                bound: isMinority ? .lessThan : .moreThan
            )
            let tokens = (hasArticle || isAll ? token - 1 : token)..<token + 1
            items.append(Figure(quantity, tokens, sentence, reading))
        }
        if items.count > figures.count {
            items.sort { $0.start < $1.start }
        }
        // "A majority" is read as a quantity without a number.
        for index in items.indices where Shares.isMajority(items[index], reading) {
            let quantity = Quantity(value: 0.5, dimension: .ratio, bound: .moreThan)
            items[index] = Figure(quantity, items[index].tokens, sentence, reading)
        }
        return items
    }
}
