/// Shares that stand before their part.
extension LooseShares {
    /// A part behind its share, of the only number of the sentence before.
    ///
    /// "They asked 600 patients. Nine in ten, or 480, liked the food".
    func partBehind(_ items: [Figure], _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard let index = items.firstIndex(where: { $0.share != nil }), index + 1 < items.count,
            items[..<index].allSatisfy({ $0.plain == nil }), !isMost(items[index], reading),
            case let (share, part) = (items[index], items[index + 1]), part.dimension == .count,
            items[(index + 1)...].allSatisfy({ $0.share == nil }),
            ShareBelowWords.restating.contains(reading.word(part.start - 1)),
            (1...4).contains(part.start - share.end),
            reading.isMark(part.end) || reading.isMark(part.nounEnd)
                || part.isOfThem(reading),
            share.sentence > 0, let small = part.plain
        else { return nil }
        let wholes = figures.figures(ofSentence: share.sentence - 1).filter {
            $0.dimension == .count && $0.exact != nil
        }
        guard let whole = wholes.only, (whole.plain ?? 0) > small,
            // A whole told further off may be meant.
            !figures.figures(aroundSentence: share.sentence).contains(where: {
                $0 !== whole && $0.start < share.start && agrees(part, of: $0, share)
            })
        else { return nil }
        return finding(part, whole, share, reading)
    }

    /// A share and the first part and whole that are told below it, in a sentence that speaks of the same.
    ///
    /// "More than half of those who wrote oppose it … Of the 340 letters 162 were against the plan".
    func pairBelow(
        _ items: [Figure],
        _ figures: FigureTable,
        _ shared: inout SharedWords,
        _ reading: Reading
    ) -> Finding? {
        let shares = items.filter { $0.share != nil }
        guard let share = shares.only, !isMost(share, reading),
            // "a half marathon"
            reading.word(share.end) == .of || share.nounEnd > share.end
                || reading.word(share.end) == .the,
            items.allSatisfy({ $0.plain == nil || $0.dimension != .count }),
            !ShareBelowWords.changing.contains(reading.word(share.start - 1)),
            let sentence = (share.sentence + 1...share.sentence + ShareBelowWords.reach).first(
                where: {
                    $0 < reading.sentences.count
                        && figures.figures(ofSentence: $0).contains {
                            $0.share != nil || $0.dimension == .count && ($0.plain ?? 0) >= 10
                        }
                }),
            case let below = Shares.items(figures.figures(ofSentence: sentence), sentence, reading),
            // "Of the 340 letters 162 were against it, most of them because of parking"
            below.allSatisfy({ $0.share == nil || isMost($0, reading) }),
            let (part, whole) = pair(
                below.filter { $0.dimension == .count && $0.share == nil },
                reading
            ),
            shared.count(in: share.sentence, and: sentence) >= 1,
            isNear(share, part, whole), !definesWhole(whole, share, reading),
            !shared.hasContrast(near: part), !shared.hasContrast(near: whole)
        else { return nil }
        let parts = below.filter { $0.plain != nil && $0 !== whole }
        guard !parts.contains(where: { agrees($0, of: whole, share) }),
            // "four in ten were against it", where six in ten are told to be for it
            areOfOneSide(share.sentence, sentence, reading)
                || !isRestGiven(of: part, in: whole, share)
        else { return nil }
        return finding(part, whole, share, reading)
    }

    /// "Of the 340 letters 162", "There are 96 posts, and 24 of them", "350 replies, of which 210", "24 of the 96", "24 out of 96".
    private func pair(_ numbers: [Figure], _ reading: Reading) -> (Figure, Figure)? {
        guard numbers.count >= 2, let one = numbers[0].exact, let other = numbers[1].exact else {
            return nil
        }
        let (first, second) = (numbers[0], numbers[1])
        let start = reading.sentences[first.sentence].start
        let isWholeFirst =
            reading.word(start) == .of && first.start - start <= 4
            || second.isBehindOfThem(reading) || second.isOfThem(reading)
        if isWholeFirst { return other < one ? (second, first) : nil }
        let gap = first.gap(to: second)
        let isPart = (1...3).contains(gap.count) && reading.has(.of, in: gap)
        return isPart && one < other ? (first, second) : nil
    }

    /// "most of them" are as often most of something else.
    func isMost(_ share: Figure, _ reading: Reading) -> Bool {
        reading.has(.most, in: share.tokens)
    }

    /// A part that is told for itself lies farther from a share than one that was miswritten.
    private func isNear(_ share: Figure, _ part: Figure, _ whole: Figure) -> Bool {
        guard let told = share.share, let small = part.plain, let large = whole.plain else {
            return false
        }
        let actual = small / large
        return actual < 1.55 * told && told < 1.55 * actual
    }

    /// Whether the whole is what the share is of all.
    ///
    /// "Two thirds of members voted. Of the 400 who voted 240 were for it".
    private func definesWhole(_ whole: Figure, _ share: Figure, _ reading: Reading) -> Bool {
        let who = whole.nounEnd
        guard ClosedWords.subjectRelatives.contains(reading.word(who)) else { return false }
        let verb = reading.word(who + 1)
        return reading.sentences[share.sentence].tokens.contains {
            reading.word($0) == verb
                && !ClosedWords.subjectRelatives.contains(reading.word($0 - 1))
        }
    }

    /// Whether what is left of the whole is the share.
    private func isRestGiven(of part: Figure, in whole: Figure, _ share: Figure) -> Bool {
        guard let small = part.plain, let large = whole.plain, small < large else { return true }
        return WorkedSum.agree(1 - small / large, with: share)
    }

    /// Whether both sentences tell who was for something, or both who was against it.
    private func areOfOneSide(_ first: Int, _ second: Int, _ reading: Reading) -> Bool {
        let sides = [first, second].map { sentence in
            reading.sentences[sentence].tokens.prefix(60).lazy.compactMap { token -> Bool? in
                let key = reading.word(token)
                return ShareBelowWords.against.contains(key)
                    ? false : ShareBelowWords.favour.contains(key) ? true : nil
            }.first
        }
        return sides[0] != nil && sides[0] == sides[1]
    }

    private func agrees(_ part: Figure, of whole: Figure, _ share: Figure) -> Bool {
        guard let small = part.plain, let large = whole.plain, small < large else { return false }
        return WorkedSum.agree(small / large, with: share)
    }
}

private enum ShareBelowWords {
    /// How many sentences below a share its part and whole may stand.
    static let reach = 3
    static let against = WordSet(
        "against oppose opposed opposes opposing reject rejected objected object"
    )
    static let favour = WordSet(
        "support supported supports favour favor favoured favored back backed want wanted like liked approve approved yes"
    )
    static let restating = WordSet("or (")
    /// "rose a third": by how much something changed.
    static let changing = WordSet("by up down rose fell grew")
}
