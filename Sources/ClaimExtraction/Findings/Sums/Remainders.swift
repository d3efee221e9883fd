/// Finds remainders that their whole and the other parts don't leave.
///
/// "There were 58 boats. Forty-one arrived, nine sank, and the other nine turned round", "$2 million, of which the
/// state pays $1.5 million and the town the remaining $700,000", "31 posts and 22 people; eight posts are vacant".
///
/// Silent if any choice of the figures nearby makes the sum come out.
struct Remainders: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            if let found = remainder(items, figures, reading) ?? balance(items, reading) {
                findings.append(found)
            }
        }
    }

    // MARK: What is left

    private func remainder(
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        for index in items.indices.reversed() {
            guard items[index].exact != nil, let cue = Cue(of: items[index], reading) else {
                continue
            }
            return remainder(at: index, cue, of: items, figures, reading)
        }
        return nil
    }

    private func remainder(
        at index: Int,
        _ cue: Cue,
        of items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let rest = items[index]
        let others = items[..<index].filter {
            $0.exact != nil && $0.dimension == rest.dimension && $0.isAlike(rest)
        }
        guard (1...5).contains(others.count), let first = others.first else { return nil }
        let before = figures.figures(ofSentence: rest.sentence - 1)
        let totals = (before + items[..<index]).filter {
            $0.plain != nil && $0.dimension == rest.dimension && $0.isAlike(rest)
        }
        guard totals.count <= 9, !isLeft(rest, by: totals) else { return nil }
        if let found = partOf(others.suffix(2), rest, reading) { return found }
        switch cue {
        case .others:
            if Cue.isLeftOver(rest, reading) { return ofLargest(others, rest, reading) }
            // The total is the nearest larger figure before the parts.
            let wholes = totals.filter { $0.tokens.lowerBound < first.tokens.lowerBound }
            if others.count >= 2 || isOfThem(first, reading), let whole = wholes.last {
                return WorkedSum.missedTotal(whole, others + [rest], reading)
            }
            return rest.dimension == .count && !isBehindOf(first, reading)
                ? nil : ofLargest(others, rest, reading)
        case .vacancy:
            if rest.dimension == .money {
                return isBehindOfWhich(others.last, reading)
                    ? ofLargest(others, rest, reading) : nil
            }
            guard let whole = totals.first(where: { $0.isOfOneNoun(with: rest) }) else {
                return nil
            }
            let parts = others.filter { $0.tokens != whole.tokens && !$0.isOfOneNoun(with: rest) }
            return parts.count == 1
                ? WorkedSum.missedTotal(whole, parts + [rest], reading) : nil
        case .negation:
            guard others.count == 2 else { return nil }
            return ofLargest(others, rest, reading)
        }
    }

    /// Whether the remainder and some of the figures make any other of them.
    private func isLeft(_ rest: Figure, by totals: [Figure]) -> Bool {
        for choice in 1..<(1 << totals.count) {
            var sum = rest.exact ?? 0
            var slack = rest.slack
            for (bit, part) in totals.enumerated() where choice & (1 << bit) != 0 {
                sum += part.plain ?? 0
                slack += part.slack
            }
            if totals.contains(where: { abs(($0.plain ?? 0) - sum) <= $0.slack + slack }) {
                return true
            }
        }
        return false
    }

    /// The largest of the figures is the whole, where all others come after it.
    private func ofLargest(_ others: [Figure], _ rest: Figure, _ reading: Reading) -> Finding? {
        guard others.count >= 2, let whole = others.first,
            others.dropFirst().allSatisfy({ ($0.exact ?? 0) < (whole.exact ?? 0) })
        else { return nil }
        return WorkedSum.missedTotal(whole, others.dropFirst() + [rest], reading)
    }

    /// "Of the district's nine schools two …; the other six …".
    private func isBehindOf(_ whole: Figure, _ reading: Reading) -> Bool {
        let start = whole.tokens.lowerBound
        return (max(reading.sentences[whole.sentence].tokens.lowerBound, start - 5)..<start)
            .contains {
                reading.tokens.key[$0] == RestWords.of
            }
    }

    /// "$310,000, of which $210,000 …".
    private func isBehindOfWhich(_ part: Figure?, _ reading: Reading) -> Bool {
        guard let start = part?.tokens.lowerBound, start >= 2 else { return false }
        return (max(1, start - 5)..<start).contains {
            RestWords.pronouns.contains(reading.tokens.key[$0])
                && reading.tokens.key[$0 - 1] == RestWords.of
        }
    }

    /// Whether "of them" follows: "Nine of them are women and the other six are men".
    private func isOfThem(_ figure: Figure, _ reading: Reading) -> Bool {
        let next = figure.tokens.upperBound
        return next + 1 < reading.tokens.count && reading.tokens.key[next] == RestWords.of
            && RestWords.pronouns.contains(reading.tokens.key[next + 1])
    }

    /// "Three of the five …; the other three …".
    private func partOf(
        _ pair: ArraySlice<Figure>,
        _ rest: Figure,
        _ reading: Reading
    ) -> Finding? {
        guard pair.count == 2, let part = pair.first, let whole = pair.last,
            let sum = part.exact.flatMap({ part in rest.exact.map { part + $0 } }),
            let total = whole.exact, part.tokens.upperBound < whole.tokens.lowerBound,
            whole.tokens.lowerBound - part.tokens.upperBound <= 3,
            (part.tokens.upperBound..<whole.tokens.lowerBound).contains(where: {
                reading.tokens.key[$0] == RestWords.of
            }), sum != total
        else { return nil }
        return WorkedSum.finding([part, rest], sum: sum, against: whole, reading)
    }

    // MARK: Losses and gains

    /// "46 left and 30 joined, a net loss of 26": the difference of the two figures before it.
    private func balance(_ items: ArraySlice<Figure>, _ reading: Reading) -> Finding? {
        for index in items.indices.dropFirst(2) {
            let net = items[index]
            guard net.dimension == .count, let value = net.exact, isNet(net, reading) else {
                continue
            }
            let flows = items[..<index].filter { $0.exact != nil && $0.isAlike(net) }
            guard (2...4).contains(flows.count), let old = flows.first?.exact,
                let new = flows.last?.exact
            else { continue }
            let differences = flows.flatMap { first in
                flows.map { abs(($0.exact ?? 0) - (first.exact ?? 0)) }
            }
            let slack = net.slack + flows.reduce(0) { $0 + $1.slack }
            guard !differences.contains(where: { abs($0 - value) <= slack }) else { continue }
            let (low, high) = (min(old, new), max(old, new))
            return Finding(
                kind: .arithmetic,
                message: "\(WorkedSum.number(high)) − \(WorkedSum.number(low)) = "
                    + "\(WorkedSum.number(high - low)), not \(WorkedSum.number(value)).",
                spans: (flows + [net]).map { reading.tokens.span($0.tokens) }
            )
        }
        return nil
    }

    /// "a net loss of 26", "for a net gain of 12".
    private func isNet(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        return (max(0, start - 4)..<start).contains {
            reading.tokens.key[$0] == RestWords.net
        }
    }
}

/// The words by which a figure is what is left.
private enum Cue {
    /// "the other nine", "the remaining $700,000", "the rest, $700,000".
    case others
    /// "eight posts are vacant".
    case vacancy
    /// "of whom 9,870 finished and 1,130 did not", "of which 1,200 were sold and 800 were still there".
    case negation

    init?(of figure: Figure, _ reading: Reading) {
        if Cue.isOthers(figure, reading) {
            self = .others
        } else if Cue.isVacant(figure, reading) {
            self = .vacancy
        } else if Cue.isNegated(figure, reading) {
            self = .negation
        } else {
            return nil
        }
    }

    private static func isOthers(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        guard start >= 2 else { return false }
        let keys = reading.tokens.key
        if RestWords.rests.contains(keys[start - 1]) {
            return RestWords.definite.contains(keys[start - 2])
        }
        if isLeftOver(figure, reading) { return true }
        return start >= 3 && keys[start - 1] == RestWords.comma
            && RestWords.remainders.contains(keys[start - 2])
            && RestWords.definite.contains(keys[start - 3])
    }

    /// "the nine that are left", "the nine that remain".
    static func isLeftOver(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.nounEnd
        guard RestWords.definite.contains(reading.tokens.key[figure.tokens.lowerBound - 1]),
            end + 2 < reading.tokens.count, RestWords.relatives.contains(reading.tokens.key[end])
        else { return false }
        return RestWords.remaining.contains(reading.tokens.key[end + 1])
            || (RestWords.states.contains(reading.tokens.key[end + 1])
                && RestWords.left == reading.tokens.key[end + 2])
    }

    private static func isVacant(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.nounEnd
        guard end + 1 < reading.tokens.count,
            RestWords.states.contains(reading.tokens.key[end])
        else { return false }
        return (end + 1...end + 2).contains { token in
            token < reading.tokens.count
                && RestWords.vacant.contains(reading.tokens.key[token])
                && (token == end + 1 || RestWords.yet.contains(reading.tokens.key[end + 1]))
        }
    }

    private static func isNegated(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.tokens.upperBound
        guard end + 2 < reading.tokens.count,
            RestWords.auxiliaries.contains(reading.tokens.key[end]),
            RestWords.still == reading.tokens.key[end + 1]
                || (RestWords.nots.contains(reading.tokens.key[end + 1])
                    && reading.tokens.kind[end + 2] == .punctuation),
            let sentence = reading.sentence(of: end)
        else { return false }
        return (reading.sentences[sentence].tokens.lowerBound..<figure.tokens.lowerBound).contains {
            reading.tokens.key[$0] == RestWords.of
                && RestWords.pronouns.contains(reading.tokens.key[$0 + 1])
        }
    }
}

extension Figure {
    /// Whether both count things by the same noun.
    fileprivate func isOfOneNoun(with other: Figure) -> Bool {
        guard let unit = quantity.unit, let second = other.quantity.unit else { return false }
        return Figure.head(of: unit) == Figure.head(of: second)
    }
}

private enum RestWords {
    static let of = WordKey("of")
    static let comma = WordKey(",")
    static let net = WordKey("net")
    static let left = WordKey("left")
    static let relatives = WordSet("that who which")
    static let remaining = WordSet("remain remained stay stayed")
    static let pronouns = WordSet("them those these whom which")
    static let rests = WordSet("other remaining")
    static let remainders = WordSet("rest remainder balance")
    static let definite = WordSet("the its their")
    static let states = WordSet("are were is was stand stood remain remained lie lay")
    static let vacant = WordSet(
        "vacant empty unfilled unsold unoccupied missing left undecided uncounted unpaid open"
    )
    static let yet = WordSet("still now yet all")
    static let still = WordKey("still")
    static let auxiliaries = WordSet("did do have had were was could are")
    static let nots = WordSet("not n't n’t")
}
