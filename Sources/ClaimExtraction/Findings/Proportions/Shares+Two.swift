/// Two shares that are told of one thing.
extension Shares {
    /// "Two thirds of the members (56 percent)", "three in four, or 65 percent,", "a quarter of its staff, or 340 out of 1,700".
    func twoShares(at index: Int, of items: [Figure], _ reading: Reading) -> Finding? {
        guard index + 1 < items.count, let first = items[index].share,
            let second = items[index + 1].share,
            (items[index].dimension == .percent) != (items[index + 1].dimension == .percent)
                || isPair(items[index + 1], reading) || isPair(items[index], reading),
            items[index].quantity.bound == .exact
                || items[index].quantity.bound == .approximately
                || items[index].isNearly(reading),
            items[index + 1].quantity.bound == .exact, !Shares.isMajority(items[index], reading),
            // "two percentage points, or half as much again"
            !(items[index].start..<items[index].end + 2)
                .contains(where: { TwoShareWords.points.contains(reading.word($0)) }),
            !TwoShareWords.factors.contains(reading.word(items[index + 1].end))
        else { return nil }
        let end = items[index + 1].start
        let between = items[index].end..<max(items[index].end, end)
        // "one in eight of those who may give does so, or 5 percent."
        let isClosedByOr =
            between.count <= 14 && reading.word(end - 1) == .or
            && between.count >= 3 && WordKey.comma == reading.word(end - 2)
            && closes(items[index + 1], reading)
            && between.dropLast(2).allSatisfy { !reading.isMark($0) }
        guard (1...6).contains(between.count) || isClosedByOr,
            LinkWords.restating.contains(reading.word(end - 1))
                || isPair(items[index + 1], reading)
                    && LinkWords.links.contains(reading.word(end - 1)),
            between.dropLast(2).allSatisfy({
                isClosedByOr || !reading.tag($0).isFiniteVerb || isPair(items[index + 1], reading)
            }),
            closes(items[index + 1], reading) || reading.word(end - 1) == .or
                || isPair(items[index + 1], reading),
            areApart(items[index], items[index + 1], reading),
            items[index].dimension != .percent || second > 0.2 || isPair(items[index + 1], reading)
        else { return nil }
        let words = (reading.text(items[index].tokens), reading.text(items[index + 1].tokens))
        return reading.finding(
            .arithmetic,
            "“\(words.0)” is \(percent: first), “\(words.1)” is \(percent: second).",
            Array(items[index...index + 1])
        )
    }

    /// Whether two shares are no roundings of each other: those of two numbers are as exact as they look.
    private func areApart(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let isPairFirst = isPair(first, reading)
        guard isPairFirst || isPair(second, reading) else {
            return abs((first.share ?? 0) - (second.share ?? 0)) > 0.06
        }
        let (pair, said) = isPairFirst ? (first, second) : (second, first)
        return !WorkedSum.agree(
            pair.share ?? 0,
            with: said,
            isNearly: said.isNearly(reading),
            slack: 0.01
        )
    }

    /// "A majority of those who voted, 124 out of 260,", "fewer than half of those who came, 150 out of 260".
    func boundAndPair(at index: Int, of items: [Figure], _ reading: Reading) -> Finding? {
        guard index + 1 < items.count, case let (bound, pair) = (items[index], items[index + 1]),
            Shares.isMajority(bound, reading) || bound.quantity.bound != .exact,
            bound.dimension == .ratio, reading.word(bound.end) == .of, isPair(pair, reading),
            let share = pair.share, closes(pair, reading),
            case let between = bound.end..<max(bound.end, pair.start),
            (2...10).contains(between.count),
            let last = between.last,
            reading.word(last) == .comma || LinkWords.dashes.contains(reading.word(last)),
            between.dropLast().allSatisfy({ !reading.isMark($0) }),
            !WorkedSum.agree(share, with: bound, isNearly: bound.isNearly(reading))
        else { return nil }
        return reading.finding(
            .arithmetic,
            "“\(reading.text(pair.tokens))” is \(percent: share), not “\(reading.text(bound.tokens))”.",
            [bound, pair]
        )
    }

    /// "44 out of 220", "310 of 1,000".
    private func isPair(_ share: Figure, _ reading: Reading) -> Bool {
        share.tokens.count >= 3
            && share.tokens.count { reading.tokens.kind[$0] == .number } == 2
            && reading.has(.of, in: share.tokens)
    }
}

private enum TwoShareWords {
    static let points = WordSet("point points")
    /// What makes a share one of another amount: "half as much again", "a third more".
    static let factors = WordSet("as more less fewer again")
}
