/// Finds differences that are one slip away from that of two figures around, or of all.
///
/// "Fifty-two had signed up and 39 came, 15 fewer", "the older is 48 and the younger 41, nine years between them", "they took 20
/// of the 64 bicycles and left 46", "they took in $34,500, of which $19,000 went on chairs and $8,500 on buses; that left $9,000". Words of comparison or of what remains must stand beside the difference; of which two figures
/// it is isn't asked. Silent if any figures around give it.
struct SlippedDifferences: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: GapWords.behind.union(GapWords.before))
    ]

    /// A sentence with more figures is a table.
    private static let mostFigures = 9
    /// A smaller difference is near to any other.
    private static let least = 5.0
    /// With more figures that it may be between, one pair always fits.
    private static let mostTerms = 3
    /// How many parts at most are taken off, or put together before one is.
    private static let mostParts = 5

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.indices {
            let gap = figures.figures[index]
            guard let said = gap.term,
                figures.figures(ofSentence: gap.sentence).count <= SlippedDifferences.mostFigures,
                isDifference(gap, reading), RateMark(of: gap, reading) == nil
            else { continue }
            let isRest = isLeft(gap, reading)
            let near = around(gap, isRest: isRest, figures).filter {
                $0.tokens != gap.tokens
                    && ($0.dimension == gap.dimension || mayBeTerm($0, of: gap, reading))
            }
            let terms = near.filter { mayBeTerm($0, of: gap, reading) }
            guard terms.contains(where: { $0.tokens.lowerBound < gap.tokens.lowerBound }),
                !isMade(said, gap, near),
                let missed = (isRest ? balance(of: terms, missedBy: said) : nil)
                    ?? pair(of: terms, missedBy: said)
                    ?? onlyPair(of: terms, missedBy: gap, reading),
                !findings.concern([gap] + missed.figures, reading)
            else { continue }
            findings.append(finding(missed, gap, reading))
        }
    }

    /// What a difference should be of: some figures, and others that are taken off.
    private struct Balance {
        let gains: [Figure]
        let losses: [Figure]

        var figures: [Figure] { gains + losses }
    }

    /// The figures of the sentence and of the one before; what is left may be of one more.
    private func around(_ gap: Figure, isRest: Bool, _ figures: FigureTable) -> [Figure] {
        let here = figures.figures(ofSentence: gap.sentence)
        let before = figures.figures(ofSentence: gap.sentence - 1).suffix(4)
        guard isRest, here.count + before.count <= 2 else { return Array(before + here) }
        return figures.figures(ofSentence: gap.sentence - 2).suffix(2) + before + here
    }

    /// "left $9,000", "still have 16", "60 to spare": what is left of something.
    private func isLeft(_ gap: Figure, _ reading: Reading) -> Bool {
        let start = gap.tokens.lowerBound
        let sentence = reading.sentences[gap.sentence].tokens
        let near =
            max(sentence.lowerBound, start - 3)..<min(sentence.upperBound, gap.nounEnd + 2)
        return near.contains { GapWords.rests.contains(reading.tokens.key[$0]) }
    }

    /// "15 fewer", "700 metres below", "nine years between them"; "a gap of £3,500", "left 46", "still owes $600".
    private func isDifference(_ figure: Figure, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        let sentence = reading.sentences[figure.sentence].tokens
        let behind =
            figure.tokens
            .upperBound..<max(
                figure.tokens.upperBound,
                min(sentence.upperBound, figure.nounEnd + 2)
            )
        let words = behind.prefix { reading.tokens.kind[$0] != .punctuation }
        if words.contains(where: { GapWords.behind.contains(keys[$0]) }) { return true }
        let start = figure.tokens.lowerBound
        return (max(sentence.lowerBound, start - 3)..<start).contains { token in
            GapWords.before.contains(keys[token])
                && (token + 1..<start).allSatisfy { GapWords.between.contains(keys[$0]) }
        }
    }

    /// Whether the figure may be one of the two: of the same unit, or without one; ages differ by years.
    private func mayBeTerm(_ figure: Figure, of gap: Figure, _ reading: Reading) -> Bool {
        guard figure.tokens != gap.tokens, let value = value(of: figure), value > 0,
            !isScale(figure, reading)
        else { return false }
        let isBare = figure.dimension == .count && figure.quantity.unit == nil
        switch gap.dimension {
        case figure.dimension: return isUnitless(gap) || figure.isOfSameUnit(gap)
        case .money: return false
        case .duration where figure.dimension == .age: return gap.quantity.unit == "years"
        // "The new bell, of 1,150, is 350 heavier."
        case .count where isUnitless(gap): return figure.dimension != .money
        default: return isBare && figure.sentence == gap.sentence
        }
    }

    /// Whether it counts nothing itself: "350 heavier", read as a number of "heavier".
    private func isUnitless(_ gap: Figure) -> Bool {
        gap.dimension == .count
            && gap.quantity.unit.map { GapWords.behind.contains(Figure.head(of: $0)) } ?? true
    }

    /// "84 points of 100", the most there could be; "a man of 101".
    private func isScale(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.tokens.lowerBound
        return start > 1 && reading.tokens.key[start - 1] == .of && figure.quantity.unit == nil
            && reading.tokens.kind[start - 2] != .punctuation
    }

    private func value(of figure: Figure) -> Double? {
        if figure.dimension == .age, figure.quantity.upper == nil { return figure.quantity.value }
        return figure.term
    }

    /// The largest less all the others, or all the others less the last.
    private func balance(of terms: [Figure], missedBy said: Double) -> Balance? {
        guard (3...SlippedDifferences.mostParts).contains(terms.count),
            let most = terms.max(by: { (value(of: $0) ?? 0) < (value(of: $1) ?? 0) })
        else { return nil }
        let parts = terms.filter { $0.tokens != most.tokens }
        let ways = [
            Balance(gains: [most], losses: parts),
            Balance(gains: Array(terms.dropLast()), losses: terms.suffix(1)),
        ]
        return ways.first { way in
            let actual = amount(of: way)
            return actual >= SlippedDifferences.least && Slip.isLikely(said, for: actual)
        }
    }

    private func amount(of balance: Balance) -> Double {
        balance.gains.reduce(0) { $0 + (value(of: $1) ?? 0) }
            - balance.losses.reduce(0) { $0 + (value(of: $1) ?? 0) }
    }

    private func pair(of terms: [Figure], missedBy said: Double) -> Balance? {
        guard (2...SlippedDifferences.mostTerms).contains(terms.count) else { return nil }
        for (place, second) in terms.enumerated().reversed() {
            for first in terms[..<place].reversed() {
                let (one, other) = (value(of: first) ?? 0, value(of: second) ?? 0)
                let actual = abs(one - other)
                guard actual >= SlippedDifferences.least, max(one, other) > said,
                    Slip.isLikely(said, for: actual)
                else { continue }
                return difference(of: first, second)
            }
        }
        return nil
    }

    private func difference(of first: Figure, _ second: Figure) -> Balance {
        (value(of: first) ?? 0) > (value(of: second) ?? 0)
            ? Balance(gains: [first], losses: [second]) : Balance(gains: [second], losses: [first])
    }

    /// The only two before a comparison that ends the clause: "took 41 minutes and the second 45, four minutes more".
    private func onlyPair(
        of terms: [Figure],
        missedBy gap: Figure,
        _ reading: Reading
    ) -> Balance? {
        guard terms.count == 2, let said = gap.exact,
            terms.allSatisfy({
                $0.sentence == gap.sentence && $0.tokens.upperBound <= gap.tokens.lowerBound
            }), case let word = gap.nounEnd, word + 1 < reading.tokens.count,
            GapWords.comparatives.contains(reading.tokens.key[word]),
            reading.tokens.kind[word + 1] == .punctuation,
            reading.tokens.key[gap.tokens.lowerBound - 1] == .comma
                || GapWords.apart == reading.tokens.key[word],
            let one = value(of: terms[0]), let other = value(of: terms[1]),
            case let actual = abs(one - other), actual > 0, actual < 4 * said, said < 4 * actual,
            terms.allSatisfy({ $0.slack < actual / 4 })
        else { return nil }
        return difference(of: terms[0], terms[1])
    }

    /// Whether two figures, or a sum of several, give it.
    private func isMade(_ said: Double, _ gap: Figure, _ near: [Figure]) -> Bool {
        let values = near.compactMap { value(of: $0) }
        let isPair = values.contains { first in
            values.contains { abs(abs(first - $0) - said) <= max(gap.slack, 1e-6) }
        }
        return isPair || WorkedSum.isMade(gap, of: near)
    }

    private func finding(_ missed: Balance, _ gap: Figure, _ reading: Reading) -> Finding {
        let gains = missed.gains.map { WorkedSum.number(value(of: $0) ?? 0) }
        let losses = missed.losses.map { WorkedSum.number(value(of: $0) ?? 0) }
        return Finding(
            kind: .arithmetic,
            message: (["\(gains.joined(separator: " + "))"] + losses).joined(separator: " − ")
                + " = \(WorkedSum.number(amount(of: missed))), "
                + "not \(WorkedSum.number(gap.term ?? 0)).",
            spans: reading.spans(of: missed.figures + [gap])
        )
    }
}

private enum GapWords {
    static let apart = WordKey("apart")
    static let comparatives = WordSet(
        """
        more fewer heavier lighter longer shorter taller higher lower older younger faster slower later earlier cheaper dearer
        bigger larger smaller apart
        """
    )
    static let behind = WordSet(
        """
        more fewer less heavier lighter longer shorter taller higher lower older younger faster slower later earlier below above
        behind ahead between left remain remained remaining short apart further cheaper dearer bigger larger smaller
        free empty vacant missing spare
        """
    )
    static let rests = WordSet("left leaves leaving remain remains remained remaining still spare")
    static let before = WordSet(
        """
        saves saved saving loss lost gain gained gap margin majority lead rise drop fall increase decrease difference shortfall
        deficit profit surplus balance lacks lacked lacking left leaves leaving remaining other still now
        """
    )
    static let between = WordSet(
        "of about nearly some only the just him her them a has have had owes"
    )
}
