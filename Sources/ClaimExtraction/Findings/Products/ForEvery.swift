/// Finds a ratio of two numbers that they don't have: "12 wardens, one for every nine miles of the river's 84 miles".
///
/// Silent if any two numbers nearby have it.
struct ForEvery: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: WordSet("every"))]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let many = figures.figures[index]
            guard
                let ratio = ratio(of: many, at: index, figures, reading) ?? one(for: many, reading)
            else { continue }
            let here = others(ratio, figures.figures(ofSentence: many.sentence))
            let others =
                here.count >= 2
                ? here : others(ratio, figures.figures(ofSentence: many.sentence - 1)) + here
            guard (2...3).contains(others.count), !has(ratio.value, others),
                let largest = others.max(by: { ($0.exact ?? 0) < ($1.exact ?? 0) }),
                let other = others.first(where: { $0.tokens != largest.tokens }),
                let whole = largest.exact, let part = other.exact,
                whole / part < 4 * max(ratio.value, 1 / ratio.value)
            else { continue }
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(number: whole) ÷ \(number: part) = "
                        + "\(number: (whole / part * 10).rounded() / 10), not "
                        + "“\(reading.text(ratio.tokens))”.",
                    spans: reading.spans(of: [other, largest]) + [reading.tokens.span(ratio.tokens)]
                )
            )
        }
    }

    /// The numbers that may be in the ratio.
    private func others(_ ratio: Ratio, _ figures: ArraySlice<Figure>) -> [Figure] {
        figures.filter { other in
            (other.exact ?? 0) >= 2 && !ratio.tokens.overlaps(other.tokens)
                && (other.dimension == .count || ratio.measure?.isOfSameUnit(other) == true)
        }
    }

    private struct Ratio {
        let value: Double
        /// What one comes for every so much of; nil where things are counted.
        let measure: Figure?
        let tokens: Range<Int>
    }

    /// "one for every nine miles", "two names for every plot": what comes on one of the other.
    private func ratio(
        of many: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Ratio? {
        let tokens = reading.tokens
        let place = [many.end, many.nounEnd].first { end in
            end + 2 < tokens.count && reading.word(end) == .for && reading.word(end + 1) == .every
        }
        guard let place, let count = many.exact, many.dimension == .count else { return nil }
        if index + 1 < figures.figures.count,
            case let each = figures.figures[index + 1], each.start == place + 2,
            let size = each.exact
        {
            return Ratio(value: size / count, measure: each, tokens: many.start..<each.nounEnd)
        }
        return Ratio(value: count, measure: nil, tokens: many.start..<place + 3)
    }

    /// "one for every nine miles", where "one" stands for what was counted before.
    private func one(for each: Figure, _ reading: Reading) -> Ratio? {
        let start = each.start
        guard start >= 3, let size = each.exact, reading.word(start - 1) == .every,
            reading.word(start - 2) == .for, reading.word(start - 3) == .one,
            // "one for every two and a half of them"
            each.end < reading.tokens.count, reading.word(each.end) != .and
        else { return nil }
        return Ratio(value: size, measure: each, tokens: start - 3..<each.nounEnd)
    }

    /// Whether two of the figures are in the ratio, one way or the other.
    private func has(_ ratio: Double, _ figures: [Figure]) -> Bool {
        figures.contains { first in
            figures.contains { second in
                let actual = (first.exact ?? 0) / (second.exact ?? 1)
                let room =
                    0.12 + first.slack / (first.exact ?? 1) + second.slack / (second.exact ?? 1)
                return abs(actual / ratio - 1) <= room
            }
        }
    }
}
