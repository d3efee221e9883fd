/// Shares of which the last is all that the others leave.
extension OtherMembers {
    /// Of these a sentence holds one where the last share is no figure.
    static let fractions = WordSet(keys: OtherShareWords.fractions.keys)

    /// Shares of something else come to any sum.
    private static let widest = 0.35
    /// Of three percentages and more, where somebody may have named several, even sooner.
    private static let widestOfMany = 0.16

    /// "Two thirds of the drivers pay at once. The other quarter need a letter."
    func otherShare(
        _ items: ArraySlice<Figure>,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let tokens = reading.sentences[sentence].tokens
        guard
            let other = tokens.dropFirst().dropLast().first(where: {
                reading.isOfOthers($0 + 1)
            }), let rest = share(at: other + 1, items, sentence, reading), let last = rest.share
        else { return nil }
        var parts = items.filter { $0.shareInList(reading) != nil && $0.end <= other }
        if parts.isEmpty, other == tokens.lowerBound + 1, !reading.startsBlock(tokens.lowerBound) {
            parts = figures.figures(ofSentence: sentence - 1).filter {
                $0.shareInList(reading) != nil
            }
        }
        let shares = parts.compactMap { $0.shareInList(reading) }
        guard (1...4).contains(parts.count),
            parts.allSatisfy({ $0.quantity.bound == .exact }), rest.quantity.bound == .exact
        else { return nil }
        // "A third went to schools. Half of that was for roofs, and the other half for floors."
        let isMade = shares.indices.contains { start in
            abs(shares[start...].reduce(last, +) - 1) <= 0.03
                || abs(shares[start] + last - 1) <= 0.03
        }
        let sum = shares.reduce(last, +)
        let widest = parts.count >= 2 ? OtherMembers.widestOfMany : OtherMembers.widest
        guard !isMade, abs(sum - 1) <= widest, !areOfGroups(parts, reading) else { return nil }
        let words = (parts + [rest]).map { reading.text($0.tokens) }
        return reading.finding(
            .arithmetic,
            "\(words.joined(separator: " + ")) = \(percent: sum), "
                + "\(sum > 1 ? "more than" : "not") the whole.",
            parts + [rest]
        )
    }

    /// "58 percent of women and 47 percent of men", "among the young 71 percent": each of other people.
    private func areOfGroups(_ parts: some Collection<Figure>, _ reading: Reading) -> Bool {
        let groups = parts.filter { reading.word($0.end) == .of }.map { part in
            reading.word(
                ClosedWords.known.contains(reading.word(part.end + 1)) ? part.end + 2 : part.end + 1
            )
        }
        return groups.dropFirst().contains { $0 != groups[0] }
            || parts.contains {
                reading.has(OtherShareWords.among, in: reading.words(6, before: $0))
            }
    }

    /// "Ada Bell owns half and the other three have a fifth each": shares of one thing that aren't the whole of it.
    func shareOfEachOther(
        _ items: ArraySlice<Figure>,
        _ sentence: Int,
        _ reading: Reading
    ) -> Finding? {
        let tokens = reading.sentences[sentence].tokens
        guard let number = items.first(where: { isOthers($0, reading) }), let count = number.exact,
            (2...9).contains(count), case let behind = tokens.behind(number.nounEnd, 8),
            let each = behind.first(where: { ProductWords.each.contains(reading.word($0)) }),
            let one = lastShare(in: number.nounEnd..<each, items, reading),
            case let lead = tokens.before(number.start, 16),
            let first = lastShare(in: lead, items, reading),
            reading.has(OtherShareWords.owning, in: lead.before(first.tokens.lowerBound, 3)),
            reading.has(OtherShareWords.owning, in: behind),
            case let sum = first.value + count * one.value, abs(sum - 1) > 0.03,
            abs(sum - 1) <= OtherMembers.widest
        else { return nil }
        let words = reading.text(one.tokens)
        return reading.finding(
            .arithmetic,
            "\(reading.text(first.tokens)) + \(number: count) × \(words) = \(percent: sum), "
                + "\(sum > 1 ? "more than" : "not") the whole.",
            [first.tokens, number.tokens, one.tokens]
        )
    }

    /// The last share of a range: a percentage, or a fraction that is read as no quantity.
    private func lastShare(
        in range: Range<Int>,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> (value: Double, tokens: Range<Int>)? {
        if let figure = items.last(where: { range.contains($0.start) && $0.share != nil }),
            let value = figure.share
        {
            return figure.quantity.bound == .exact ? (value, figure.tokens) : nil
        }
        return range.last { OtherShareWords.fractions[reading.word($0)] != nil }
            .flatMap { token in
                OtherShareWords.fractions[reading.word(token)].map { ($0, token..<token + 1) }
            }
    }

    /// "the other quarter", "the remaining two fifths": a fraction that stands alone is read as no quantity.
    private func share(
        at token: Int,
        _ items: ArraySlice<Figure>,
        _ sentence: Int,
        _ reading: Reading
    ) -> Figure? {
        if let figure = items.first(where: { $0.start == token }), figure.share != nil {
            return figure
        }
        guard let value = OtherShareWords.fractions[reading.word(token)],
            token + 1 < reading.tokens.count, !reading.has(.time, at: token),
            // "the other third man"
            value == 0.5 || value == 0.25
                || !reading.tag(token + 1).isNoun && !reading.tag(token + 1).isAdjective
        else { return nil }
        return Figure(
            Quantity(value: value, dimension: .ratio),
            token..<token + 1,
            sentence,
            reading
        )
    }
}

private enum OtherShareWords {
    static let among = WordSet("among amongst")
    static let owning = WordSet(
        "own owns owned have has had hold holds held get gets got receive receives inherit inherits inherited keeps keep"
    )
    static let fractions: WordTable<Double> = WordTable([
        WordKey("half"): 0.5, WordKey("third"): 1 / 3.0, WordKey("quarter"): 0.25,
        WordKey("fifth"): 0.2, WordKey("sixth"): 1 / 6.0, WordKey("tenth"): 0.1,
    ])
}
