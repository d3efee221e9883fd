/// Percentages of one vote that exceed or miss the whole.
extension Votes {
    /// "rejected by 52 percent to 49".
    func percentTally(_ items: [Figure], _ reading: Reading) -> Finding? {
        for (first, second) in zip(items, items.dropFirst()) {
            guard first.dimension == .percent || second.dimension == .percent,
                let yes = first.quantity.value, let no = second.quantity.value,
                first.quantity.bound == .exact, second.quantity.bound == .exact,
                first.tokens.upperBound + 1 == second.tokens.lowerBound,
                VoteWords.links.contains(reading.tokens.key[first.tokens.upperBound]),
                first.tokens.lowerBound > 0,
                reading.tokens.key[first.tokens.lowerBound - 1] == .by,
                yes + no > 100.6, yes < 100, no < 100
            else { continue }
            return Finding(
                kind: .arithmetic,
                message: "\(number: yes) + \(number: no) = \(number: yes + no) percent.",
                spans: reading.spans(of: [first, second])
            )
        }
        return nil
    }

    /// "58.4 per cent were for the change and 43.6 against it".
    func percentForAndAgainst(_ items: [Figure], _ reading: Reading) -> Finding? {
        for (first, second) in zip(items, items.dropFirst()) {
            guard first.dimension == .percent, second.dimension == .count,
                second.quantity.unit == nil, let yes = first.quantity.value, let no = second.exact,
                first.quantity.bound == .exact, yes + no > 100.6, yes < 100, no < 100,
                case let between = first.tokens.upperBound..<second.tokens.lowerBound,
                between.count <= 8, let last = between.last,
                WordKey.and == reading.tokens.key[last],
                second.tokens.upperBound < reading.tokens.count,
                let own = between.first(where: { VoteWords.sides.contains(reading.tokens.key[$0]) }
                ),
                VoteWords.sides.contains(reading.tokens.key[second.tokens.upperBound]),
                reading.tokens.key[own] != reading.tokens.key[second.tokens.upperBound]
            else { continue }
            return Finding(
                kind: .arithmetic,
                message: "\(number: yes) + \(number: no) = \(number: yes + no) percent.",
                spans: reading.spans(of: [first, second])
            )
        }
        return nil
    }

    /// "44, 23, 18 and everything else 25 percent", "31 percent for and 79 percent against".
    func percentages(_ items: [Figure], _ sentence: Range<Int>, _ reading: Reading) -> Finding? {
        let parts = items.filter { $0.dimension == .percent }
        guard parts.count >= 2, parts.count == items.count,
            parts.allSatisfy({ $0.quantity.upper == nil && $0.quantity.bound == .exact })
        else { return nil }
        let sum = parts.reduce(0) { $0 + ($1.quantity.value ?? 0) }
        // Each of them may have been rounded by a half.
        let room = 0.5 * Double(parts.count) + 0.05
        let last = parts[parts.count - 1].tokens
        let from = max(sentence.lowerBound, last.lowerBound - 5)
        let around = from..<max(from, min(sentence.upperBound, last.upperBound + 5))
        let hasRest =
            parts.count >= 3
            && around.contains {
                VoteWords.rest.contains(reading.tokens.key[$0])
                    || VoteWords.unknowing.contains(reading.tokens.key[$0])
            }
        let isVote =
            parts.count == 2
            && reading.has(VoteWords.against, in: sentence)
            && reading.has(VoteWords.favour, in: sentence)
            && last.lowerBound - parts[0].tokens.upperBound <= 6
        guard
            hasRest && abs(sum - 100) > room && sum > 70 || isVote && sum > 100 + room
                || isEverybody(parts, sentence, reading) && abs(sum - 100) > room && sum > 70
        else { return nil }
        let values = parts.map { WorkedSum.number($0.quantity.value ?? 0) }
        return Finding(
            kind: .arithmetic,
            message: "\(values.joined(separator: " + ")) = \(number: sum) percent.",
            spans: reading.spans(of: parts)
        )
    }

    /// "60 percent voted yes, 40 percent no and nobody abstained".
    private func isEverybody(
        _ parts: [Figure],
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        parts.count == 2
            && sentence.contains { token in
                VoteWords.abstaining.contains(reading.tokens.key[token])
                    && token > sentence.lowerBound
                    && VoteWords.nobody.contains(reading.tokens.key[token - 1])
            }
    }
}
