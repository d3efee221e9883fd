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
                first.sentence == base.sentence,
                let sign = sign(of: percent, before: base, reading),
                isTied(first, to: percent, reading)
            else { continue }
            let actual = (value - old) / old * 100
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
        guard (1...6).contains(between.count),
            between.allSatisfy({
                tokens.kind[$0] != .punctuation && !reading.tags[$0].isFiniteVerb
            })
        else { return nil }
        if tokens.key[end] == ComparisonWords.from, percent.tokens.lowerBound > 0 {
            let lead = tokens.key[percent.tokens.lowerBound - 1]
            return lead == ComparisonWords.up ? 1 : lead == ComparisonWords.down ? -1 : nil
        }
        guard between.contains(where: { tokens.key[$0] == ComparisonWords.than }) else {
            return nil
        }
        if ComparisonWords.more.contains(tokens.key[end]) { return 1 }
        return ComparisonWords.less.contains(tokens.key[end]) ? -1 : nil
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
    static let from = WordKey("from")
    static let up = WordKey("up")
    static let down = WordKey("down")
    static let than = WordKey("than")
    static let asides = WordSet(", ( -- \u{2013} \u{2014}")
    static let more = WordSet("more higher larger longer greater")
    static let less = WordSet("less fewer lower smaller shorter")
}
