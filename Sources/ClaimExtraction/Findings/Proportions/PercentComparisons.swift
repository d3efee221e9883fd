/// Finds a figure that is said to be so many per cent more or less than another and isn't.
///
/// "It sold 700, 20 percent more than the 500 of last year", "700, up 20 percent from 500".
struct PercentComparisons: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, kinds: .shares, cues: WordSet("than from"))]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        let all = figures.figures
        for index in figures.indices where index > 0 && index + 1 < all.count {
            let (first, percent, base) = (all[index - 1], all[index], all[index + 1])
            guard let share = percent.percentage,
                let value = first.plain, let old = base.plain, first.isOfSameUnit(base),
                first.sentence == base.sentence, !first.isSumForEach(reading),
                let sign = sign(of: percent, before: base, reading),
                isTied(first, to: percent, reading)
            else { continue }
            let actual = (value - old) / old * 100
            // A figure told in a clause of its own may be of something else.
            if reading.isAsideOfBase(percent.tokens.upperBound..<base.tokens.lowerBound) {
                guard value < 3 * old, old < 3 * value else { continue }
            }
            let slack = (first.slack + base.slack * value / old) / old * 100
            // "A fifth more" is a manner of speaking.
            let room = max(percent.dimension == .percent ? 1 : 4, 0.06 * share) + slack
            let said = sign * share
            let agrees =
                switch percent.quantity.bound {
                case .exact: abs(actual - said) <= room
                case .approximately: abs(actual - said) <= room + 0.1 * share + 1
                case .moreThan, .atLeast: sign * actual >= share - room
                case .lessThan, .atMost: sign * actual <= share + room && sign * actual > 0
                }
            guard !agrees else { continue }
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(value)) against \(WorkedSum.number(old)) is "
                        + "\(WorkedSum.percent(abs(actual) / 100)) "
                        + "\(actual < 0 ? "less" : "more"), not “\(reading.text(percent.tokens))”.",
                    spans: [first, percent, base].map { reading.tokens.span($0.tokens) }
                )
            )
        }
    }

    /// Whether the change is told of the figure before: at once, or as an aside in the same clause.
    private func isTied(_ first: Figure, to percent: Figure, _ reading: Reading) -> Bool {
        let gap = percent.tokens.lowerBound - first.nounEnd
        guard gap > 3 else { return true }
        let between = first.nounEnd..<percent.tokens.lowerBound
        return gap <= 9
            && between.suffix(2).contains {
                ComparisonWords.asides.contains(reading.tokens.key[$0])
            }
            && between.allSatisfy { !reading.tags[$0].isVerb }
    }

    /// 1 for "20 percent more than the", "up 20 percent from", -1 for less and down; nil for anything else.
    private func sign(of percent: Figure, before base: Figure, _ reading: Reading) -> Double? {
        let tokens = reading.tokens
        let end = percent.tokens.upperBound
        let between = end..<max(end, base.tokens.lowerBound)
        guard !between.isEmpty,
            between.count <= 6
                && between.allSatisfy({
                    tokens.kind[$0] != .punctuation && !reading.tags[$0].isFiniteVerb
                }) || reading.isAsideOfBase(between)
        else { return nil }
        if tokens.key[end] == .from, percent.tokens.lowerBound > 0 {
            let lead = tokens.key[percent.tokens.lowerBound - 1]
            return lead == .up ? 1 : lead == ComparisonWords.down ? -1 : nil
        }
        guard between.contains(where: { tokens.key[$0] == .than }) else {
            return nil
        }
        if ComparisonWords.more.contains(tokens.key[end]) { return 1 }
        return ComparisonWords.less.contains(tokens.key[end]) ? -1 : nil
    }
}

extension Reading {
    /// Whether what a figure is compared with has a relative clause of its own: "than in 2023, when it filled" 6,000,
    /// "what it spent in 2015, when the cost was" £800.
    func isAsideOfBase(_ between: Range<Int>) -> Bool {
        let marks = between.filter { tokens.kind[$0] == .punctuation }
        guard between.count <= 16, marks.count == 1, let comma = marks.first,
            comma + 1 < between.upperBound, tokens.key[comma] == .comma,
            ComparisonWords.relatives.contains(tokens.key[comma + 1])
        else { return false }
        return between.prefix(3).contains {
            ComparisonWords.comparing.contains(tokens.key[$0])
        }
    }
}

extension Figure {
    /// What it says in per cent: "20 percent", "a fifth".
    fileprivate var percentage: Double? {
        guard quantity.upper == nil else { return nil }
        return dimension == .percent ? quantity.value : share.map { $0 * 100 }
    }
}

private enum ComparisonWords {
    static let down = WordKey("down")
    static let comparing = WordSet("than what as")
    static let relatives = WordSet("when which who where")
    static let asides = WordSet(", ( -- \u{2013} \u{2014}")
    static let more = WordSet("more higher larger longer greater")
    static let less = WordSet("less fewer lower smaller shorter")
}
