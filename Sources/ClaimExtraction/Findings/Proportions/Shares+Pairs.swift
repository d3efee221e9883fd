extension Shares {
    /// A share that the only two figures of its sentence contradict, wherever in the sentence they stand: "200 people come, a
    /// third of the 450", "Of the 212 pages he had underlined 60, nearly half".
    ///
    /// Silent if the two are in the ratio one way or another: as part and whole or as what is left.
    func pair(_ items: [Figure], _ reading: Reading) -> Finding? {
        let shares = items.filter { $0.share != nil }
        guard let share = shares.only, !isChange(share, reading),
            // "Of 75 players, 15 will go, most of them strings"
            !isMost(share, reading)
        else { return nil }
        let counts = items.filter {
            $0.plain != nil && $0.dimension != .duration && $0.tokens != share.tokens
                && !$0.tokens.overlaps(share.tokens)
                // "are under 30"
                && ($0.quantity.unit != nil || $0.term != nil || items.count <= 3)
        }
        guard counts.count == 2, isAlike(counts[0], counts[1]),
            let first = counts[0].plain, let second = counts[1].plain, first != second
        else { return nil }
        let isFirstPart = first < second
        let (part, whole) = isFirstPart ? (counts[0], counts[1]) : (counts[1], counts[0])
        guard let small = part.plain, let large = whole.plain, large >= 5,
            isTied(part, whole, share, reading)
        else { return nil }
        let slack = min(Shares.slack(of: part, in: whole), 0.1)
        let isPlain = share.quantity.bound == .exact
        let ways = [small / large] + (isPlain ? [1 - small / large] : [])
        guard
            !ways.contains(where: {
                WorkedSum.agree($0, with: share, isNearly: share.isNearly(reading), slack: slack)
            })
        else { return nil }
        return finding(small, large, share, [whole, share, part], reading)
    }

    /// "The cost is put at 9 billion. A quarter of it, 2.5 billion, …"
    ///
    /// The whole may be any figure of this sentence or the one before; one that fits is enough.
    func shareOfIt(
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index + 1 < items.count, items[index].share != nil, let part = items[index + 1].plain
        else { return nil }
        let (share, second) = (items[index], items[index + 1])
        let isOpening = isOpening(share, second, index, reading)
        let isOfIt =
            wholeEnd(ofShare: share, reading).map { end in
                end <= second.start && reading.hasOnly(LinkWords.links, in: end..<second.start)
            } ?? false
        guard
            isOpening || isOfIt || isOfThese(share, second, reading)
                || isOneGift(second, of: share, items, reading),
            !hasOwnWhole(second, items, reading)
        else { return nil }
        let earlier =
            figures.figures(ofSentence: share.sentence - 2).suffix(6)
            + figures.figures(ofSentence: share.sentence - 1).suffix(6) + items[..<index].suffix(6)
        let wholes = earlier.filter {
            ($0.plain ?? 0) > part && $0.isAlike(second)
                // ", against 412,000 in 2024"
                && !(isOpening && $0.start > 0
                    && ChangeWords.bases.contains(reading.word($0.start - 1)))
        }
        guard let whole = likeliest(of: wholes, second, reading), let value = whole.plain,
            isOpening || isOfIt || part < 2 * value * (share.share ?? 0),
            !wholes.contains(where: {
                WorkedSum.agree(part / ($0.plain ?? part), with: share, slack: 0.01)
                    && !isSwapped(part, share, of: $0.plain ?? part)
            })
        else { return nil }
        return finding(part, value, share, [whole, share, second], reading)
    }

    /// Whether a share opens its sentence, or is the other one, and its part stands between commas.
    ///
    /// "There were 486,000 of them. More than half, 231,000, came to one", "half of it from the state; the other half, 5,670, …"
    private func isOpening(
        _ share: Figure,
        _ part: Figure,
        _ index: Int,
        _ reading: Reading
    ) -> Bool {
        let isOther =
            RestWords.rests.contains(reading.word(share.start - 1))
            && reading.word(share.start - 2) == .the
        let isFirst = index == 0 && share.start == reading.sentences[share.sentence].start
        return (isFirst || isOther) && reading.word(share.end) == .comma
            && share.end + 1 == part.start && reading.word(part.end) == .comma
    }

    /// Of what may be the whole the last of the noun that is named, as in "of these boards", or else of the part's unit.
    private func likeliest(of wholes: [Figure], _ part: Figure, _ reading: Reading) -> Figure? {
        let sentence = reading.sentences[part.sentence].tokens
        let named = wholes.last { whole in
            whole.noun.map { reading.has($0, in: sentence.prefix { $0 < part.start }) } == true
        }
        return named ?? wholes.last { $0.dimension == part.dimension } ?? wholes.last
    }

    /// "Half of it came from a single bequest of £52,000": one sum, of which the share is told.
    private func isOneGift(
        _ part: Figure,
        of share: Figure,
        _ items: [Figure],
        _ reading: Reading
    ) -> Bool {
        let start = reading.sentences[share.sentence].start
        guard items.count == 2, part.dimension == .money, share.start - start <= 1,
            share.quantity.bound == .exact, reading.word(part.start - 1) == .of,
            let verb = wholeEnd(ofShare: share, reading),
            PairWords.coming.contains(reading.word(verb))
        else { return false }
        let between = verb + 1..<max(verb + 1, part.start - 1)
        return (2...6).contains(between.count)
            && reading.has(PairWords.single, in: between)
            && between.allSatisfy {
                !reading.isMark($0) && !reading.tag($0).isVerb && reading.word($0) != .of
            }
    }

    /// "Of these, 40 per cent, or 1,800, went", "Some 40 per cent of these boards, or 1,800, went": a share of what was told of, which its
    /// number follows at once.
    private func isOfThese(_ share: Figure, _ part: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[share.sentence].start
        let before = start..<max(start, share.start)
        let isLed =
            reading.word(start) == .of && before.count <= 5
            && LinkWords.pronouns.contains(reading.word(start + 1))
            && before.dropFirst(2).allSatisfy {
                reading.tag($0).isNoun || reading.tag($0).isAdjective || reading.word($0) == .comma
            }
        var end = share.end
        if !isLed {
            guard reading.word(end) == .of, LinkWords.pronouns.contains(reading.word(end + 1))
            else { return false }
            end += 2
            while end < part.start, reading.tag(end).isNoun { end += 1 }
        }
        let between = end..<max(end, part.start)
        return (1...2).contains(between.count) && reading.hasOnly(PairWords.restating, in: between)
            && [part.end, part.nounEnd].contains { reading.isMark($0) }
    }

    /// "Four in five of them, 48 of the 60, had never worked".
    private func hasOwnWhole(_ part: Figure, _ items: [Figure], _ reading: Reading) -> Bool {
        items.contains {
            $0.share == nil && (1...3).contains($0.start - part.end)
                && isOf($0, behind: part.end, reading)
        }
    }

    /// The end of "it" or "the money" behind the "of" of a share.
    private func wholeEnd(ofShare share: Figure, _ reading: Reading) -> Int? {
        let of = share.end
        guard reading.word(of) == .of, of + 2 < reading.tokens.count else { return nil }
        if LinkWords.pronouns.contains(reading.word(of + 1)) { return of + 2 }
        return WordKey.the == reading.word(of + 1)
            && LinkWords.wholes.contains(reading.word(of + 2)) ? of + 3 : nil
    }

    /// A part before its share, with the whole earlier in the sentence or in the one before.
    ///
    /// "They hoped for 9,000 tonnes and now expect 2,700, or a third of that", "It held 588 people. Of them, 147, or a
    /// quarter, were ill".
    func partOfThat(
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index + 1 < items.count else { return nil }
        // "two thirds of that, €56m"
        let isShareFirst = items[index].share != nil
        let (figure, share) =
            isShareFirst ? (items[index + 1], items[index]) : (items[index], items[index + 1])
        guard share.share != nil, figure.plain != nil else { return nil }
        // "$9 million, most of it his own"
        guard share.quantity.bound != .moreThan || reading.word(share.start) == .more
        else { return nil }
        let start = reading.sentences[share.sentence].start
        let end = share.end
        let isLedByOf =
            figure.start - start <= 4
            && reading.word(start) == .of
            && LinkWords.pronouns.contains(reading.word(start + 1))
        let isOfThat =
            reading.word(end) == .of
            && LinkWords.pronouns.contains(reading.word(end + 1))
            && (isShareFirst
                || !isOfPart(share, before: items.dropFirst(index + 2).first, reading))
        // "It rained during 61 of them, about half."
        let isOfThem = figure.isOfThem(reading, LinkWords.pronouns) && isClosed(share, reading)
        let isTied =
            isShareFirst
            ? isOfThat && (3...6).contains(figure.start - end)
                && reading.hasOnly(LinkWords.links, in: end + 2..<figure.start)
            : (isLedByOf || isOfThat || isOfThem) && isLed(share, reading)
                && isLinked(figure, share, reading)
        guard isTied, !isChange(share, reading), !hasOwnWhole(figure, items, reading) else {
            return nil
        }
        let earlier = isOfThat ? items[..<index] : []
        let before =
            figures.figures(ofSentence: share.sentence - 2).suffix(6)
            + figures.figures(ofSentence: share.sentence - 1).suffix(6)
        return finding(figure, share, ofOneOf: earlier.isEmpty ? before : earlier, reading)
    }

    /// Whether "half of them" is half of the figure right before it, not of a whole that was told further up.
    private func isOfPart(_ share: Figure, before next: Figure?, _ reading: Reading) -> Bool {
        // "61 letters, about half of them asking for mercy": of the letters.
        reading.tag(share.end + 2) == .verbGerund
            // "£1.6m, more than half of which came from one", "more than half of it, £900,000, from one": half of the £1.6m.
            || ClosedWords.questionWords.contains(reading.word(share.end + 1))
            || next.map { $0.start - share.end <= 3 } == true
    }

    /// A part that is another share of the last figure before it, unless it is that share of any of them.
    private func finding(
        _ figure: Figure,
        _ share: Figure,
        ofOneOf figures: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Finding? {
        guard let part = figure.plain else { return nil }
        let wholes = figures.filter { ($0.plain ?? 0) > part && isAlike($0, figure) }
        // Of the sentence before, though any figure further up may be what the share is of.
        guard let whole = wholes.last, let value = whole.plain,
            whole.sentence >= share.sentence - 1,
            !wholes.contains(where: {
                WorkedSum.agree(
                    part / ($0.plain ?? part),
                    with: share,
                    isNearly: share.isNearly(reading),
                    slack: 0.01
                )
            })
        else { return nil }
        return finding(part, value, share, [whole, share, figure], reading)
    }

    /// Whether one may be a part of the other: of one noun, or both people.
    private func isAlike(_ first: Figure, _ second: Figure) -> Bool {
        first.isAlike(second) || first.countsPeople(like: second)
    }

    /// "up 40 percent", "a third more than": a share of another kind.
    func isChange(_ share: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (share.start, share.end)
        let before = max(0, start - 3)..<start
        let behind = end..<min(reading.tokens.count, end + 2)
        return before.contains {
            PairWords.changing.contains(reading.word($0))
                // "make up half"
                && !(PairWords.making.contains(reading.word($0 - 1)))
        }
            || reading.has(PairWords.comparing, in: behind)
    }

    /// Whether the words tie the three together, in one of their orders.
    private func isTied(_ part: Figure, _ whole: Figure, _ share: Figure, _ reading: Reading)
        -> Bool
    {
        let isShareOfWhole =
            share.end <= whole.start
            && isOf(whole, behind: share.end, reading)
        if isShareOfWhole {
            return part.end <= share.start
                // "200 people come, a third of the 450"
                ? isLed(share, reading) && isLinked(part, share, reading)
                    || isEquated(part, share, reading)
                // "a quarter of the 14,000 lunches, 2,800,"
                : isLed(part, reading) && isClosed(part, reading)
                    && part.start - whole.nounEnd <= 6
        }
        let isPartOfWhole =
            part.end <= whole.start
            && isOf(whole, behind: part.end, reading)
        // "Of the 212 pages, he had underlined 60"
        let isWholeLed =
            whole.end <= part.start
            && isOf(whole, behind: reading.sentences[whole.sentence].start, reading)
        // "82 goals, of which Sesay got 27, nearly half"
        let isOfWhich =
            whole.nounEnd <= part.start
            && (whole.nounEnd..<part.start).prefix(8).contains {
                ClosedWords.groupPronouns.contains(reading.word($0))
                    && WordKey.of == reading.word($0 - 1)
            }
        guard isPartOfWhole || isWholeLed || isOfWhich else { return false }
        let isBehind = share.start >= max(part.end, whole.end)
        // "36 of 48 applications, two thirds of the total", "60, nearly half"
        if isBehind { return isLed(share, reading) && isClosed(share, reading) }
        // "a third of what it took, $198,000 of $660,000"
        return isPartOfWhole && share.end <= part.start
            && reading.word(share.end) == .of && isLed(part, reading)
    }

    /// Whether "of" leads from a place to the whole, with a determiner, a possessor or an adjective between.
    private func isOf(_ whole: Figure, behind place: Int, _ reading: Reading) -> Bool {
        let between = place..<max(place, whole.start)
        guard between.count <= 7 else { return false }
        return reading.has(WordKey.of, in: between)
            && between.allSatisfy { !reading.tag($0).isFiniteVerb }
    }

    /// "45 women make up half of the 140 inmates".
    private func isEquated(_ part: Figure, _ share: Figure, _ reading: Reading) -> Bool {
        let all = part.gap(to: share)
        // "The first phase, which costs $12 million, is a quarter of"
        let between = all.drop { $0 == part.nounEnd && reading.word($0) == .comma }
        return (1...4).contains(between.count) && reading.hasOnly(PairWords.equals, in: between)
    }

    /// Whether a mark, "or" or "nearly" leads to it, or "a rate of".
    private func isLed(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        if reading.word(start - 1) == .of, PairWords.rates.contains(reading.word(start - 2)) {
            return true
        }
        // "which is half"
        if PairWords.being.contains(reading.word(start - 1)),
            PairWords.relatives.contains(reading.word(start - 2))
        {
            return true
        }
        return start > reading.sentences[figure.sentence].start
            && PairWords.leads.contains(reading.word(start - 1))
    }

    /// Whether a mark follows, or "of the total", "of them".
    private func isClosed(_ figure: Figure, _ reading: Reading) -> Bool {
        [figure.end, figure.nounEnd].contains { end in
            reading.isMark(end) || reading.word(end) == .of
        }
    }

    /// Whether one clause holds both.
    private func isLinked(_ part: Figure, _ share: Figure, _ reading: Reading) -> Bool {
        let between = part.gap(to: share)
        let isSaid = reading.has(ChangeWords.saying, in: between)
        // ", which is half of the 240"
        let isRelative = reading.has(PairWords.relatives, in: between.suffix(2))
        return between.count <= 12
            && between.dropLast(isRelative ? 3 : 2).allSatisfy {
                !reading.isMark($0)
                    // ", the company said, "
                    || isSaid && reading.word($0) == .comma
            }
    }
}

private enum PairWords {
    static let restating = WordSet(", or (")
    static let coming = WordSet("came comes went goes was is")
    static let single = WordSet("a an one single")
    static let leads = WordSet(", or ( -- \u{2013} \u{2014} : nearly almost about roughly")
    static let making = WordSet("make makes made making")
    static let being = WordSet("is was makes")
    static let relatives = WordSet("which that")
    static let rates = WordSet("rate share proportion percentage")
    static let equals = WordSet(
        """
        make made up are were is was represent represented account accounted for about nearly just under over
        some constitute
        """
    )
    static let changing = WordSet(
        """
        up down by rose rise risen fell fall fallen grew growth increase increased decrease decreased cut drop dropped more
        """
    )
    static let comparing = WordSet(
        "more less fewer higher lower larger smaller above below increase rise drop cut"
    )
}
