/// Finds a percentage or a multiple that compares, and that the only two values of its sentence don't have.
///
/// "Hay is twice as dear as last year: $14 a bale, after $9", "Rents, at $1,380, are 15 percent above those of 2023, when one paid
/// $1,100". How the three are tied isn't asked, so that one of the values must stand behind a word for what was before. Silent if
/// any two like values nearby have it.
struct LoneComparisons: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: .shares, cues: LoneWords.bases)
    ]

    /// How far a figure may be from the true one to be meant for it.
    private static let widest = 2.5
    private static let mostFigures = 6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let factors = items.filter { $0.dimension == .percent || $0.dimension == .ratio }
            guard items.count <= LoneComparisons.mostFigures, factors.count == 1,
                let factor = factors.first.flatMap({ ComparedFactor(alone: $0, reading) }),
                let pair = pair(items, reading),
                case let (value, base) = factor.order(pair.0, pair.1),
                !factor.agrees(value, with: base),
                factor.isNear(value, to: base, within: LoneComparisons.widest)
            else { continue }
            let near = (sentence - 1...sentence + 1).flatMap { figures.figures(ofSentence: $0) }
                .filter { $0.plain != nil }
            let isGiven = near.indices.contains { index in
                near[..<index].contains {
                    let (value, base) = factor.order($0, near[index])
                    return value.isOfSameUnit(base) && factor.agrees(value, with: base)
                }
            }
            guard !isGiven else { continue }
            findings.append(factor.finding(value, base, reading))
        }
    }

    /// The only two values that measure the same, one of them behind a word for what was before.
    private func pair(_ items: ArraySlice<Figure>, _ reading: Reading) -> (Figure, Figure)? {
        let values = items.filter { figure in
            (figure.exact ?? 0) >= 5 && figure.dimension != .duration
        }
        guard values.count == 2, let first = values.first, let second = values.last,
            first.isOfSameUnit(second), first.dimension == second.dimension,
            first.quantity.unit != nil || min(first.plain ?? 0, second.plain ?? 0) >= 100,
            isBase(second, reading) || isBase(first, reading),
            ![first, second].contains(where: { RateMark(of: $0, reading)?.isAverage == true })
        else { return nil }
        return (first, second)
    }

    /// "after $9", "when one paid $1,100", "against 300".
    private func isBase(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[figure.sentence].start
        let near = max(start, figure.start - 6)..<figure.start
        return near.reversed().prefix {
            !reading.has(.quantity, at: $0) && !reading.isMark($0)
        }.contains { LoneWords.bases.contains(reading.word($0)) }
    }
}

private enum LoneWords {
    /// What leads to a value of before, or of what is compared with.
    static let bases = WordSet(
        "after against from than instead compared when was were before been cost paid"
    )
}
