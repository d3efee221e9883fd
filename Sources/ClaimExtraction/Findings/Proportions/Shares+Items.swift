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

    /// The share that a word is: "most of", "a minority", "nearly all of", "the other half".
    private static func share(at token: Int, _ sentence: Int, _ reading: Reading) -> Figure? {
        let key = reading.word(token)
        guard token + 1 < reading.tokens.count, !reading.has(.quantity, at: token) else {
            return nil
        }
        if LinkWords.fractions.contains(key) { return fraction(at: token, sentence, reading) }
        let isMost = key == .most
        let isAll =
            key == .all && token > 0 && ClosedWords.nearly.contains(reading.word(token - 1))
        guard isAll || key != .all else { return nil }
        if isMost || isAll, reading.word(token + 1) != .of { return nil }
        let hasArticle = token > 0 && LinkWords.articles.contains(reading.word(token - 1))
        guard isMost || isAll || hasArticle else { return nil }
        if key == .majority, isOfVotes(token, sentence, reading) { return nil }
        let quantity = Quantity(
            value: isAll ? LinkWords.leastOfNearlyAll : 0.5,
            dimension: .ratio,
            bound: key == LinkWords.minority ? .lessThan : .moreThan
        )
        let tokens = (hasArticle || isAll ? token - 1 : token)..<token + 1
        return Figure(quantity, tokens, sentence, reading)
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
        for token in reading.sentences[sentence].tokens
        where LinkWords.shareWords.contains(reading.word(token)) {
            if let share = share(at: token, sentence, reading) { items.append(share) }
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

extension Shares {
    /// A share with its part right behind it, of the only greater figure before them.
    ///
    /// "It has £9.6 million to spend. Roads will get 40 per cent, or £3.2 million."
    func shareAlone(
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index + 1 < items.count, items.count <= 3, items[index].quantity.bound == .exact,
            let told = items[index].share, told < 0.95,
            case let (share, part) = (items[index], items[index + 1]), let small = part.exact,
            share.start - reading.sentences[share.sentence].start >= 2,
            !Shares.isMajority(share, reading), !isMost(share, reading),
            !isChange(share, reading),
            (1...2).contains(part.start - share.end),
            reading.hasOnly(AloneWords.links, in: share.end..<part.start),
            let mark = [part.end, part.nounEnd].first(where: { reading.isMark($0) }),
            // "owns 40 per cent, or 3.2 million, of the shares", "In June it made up 40 per cent"
            reading.word(mark + 1) != .of || index > 0,
            reading.times(in: reading.sentences[share.sentence].tokens).isEmpty
        else { return nil }
        let here = items[..<index]
        let before =
            here.isEmpty ? Array(figures.figures(ofSentence: share.sentence - 1)) : Array(here)
        let wholes = before.filter { ($0.plain ?? 0) > small && $0.isAlike(part) }
        guard wholes.count == 1, before.allSatisfy({ $0.share == nil }),
            let whole = wholes[0].plain,
            wholes[0].exact != nil, small < 2 * told * whole, told * whole < 2 * small,
            !WorkedSum.agree(
                small / whole,
                with: share,
                slack: min(Shares.slack(of: part, in: wholes[0]), 0.1)
            )
        else { return nil }
        return finding(small, whole, share, [wholes[0], share, part], reading)
    }
}

private enum AloneWords {
    static let links = WordSet(", or : (")
}
