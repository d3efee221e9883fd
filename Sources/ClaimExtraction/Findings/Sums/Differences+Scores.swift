/// Margins of a score that is told as one: "84-79", "1,312 to 948".
extension Differences {
    /// "84-79, a margin of five points", "The count was 1,312 to 948 … with 364 to spare".
    func scoreMargin(
        _ margin: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let isSpare = isToSpare(margin, reading)
        guard let value = margin.exact, isSpare || isLead(margin, reading) else { return nil }
        let near = (isSpare ? margin.sentence - 5 : margin.sentence)...margin.sentence
        let scores = near.flatMap { self.scores(ofSentence: $0, figures, reading) }
        guard let (one, other, places) = scores.first, scores.count == 1, one >= 2, other >= 2,
            one != other, abs(one - other) != value
        else { return nil }
        let (high, low) = (max(one, other), min(one, other))
        return Finding(
            kind: .arithmetic,
            message: "\(WorkedSum.number(high)) − \(WorkedSum.number(low)) = "
                + "\(WorkedSum.number(high - low)), not \(WorkedSum.number(value)).",
            spans: reading.spans(of: places + [margin])
        )
    }

    /// "84-79", "1,312 to 948": as one figure or as two bare ones.
    private func scores(
        ofSentence sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [(Double, Double, places: [Figure])] {
        let items = figures.figures(ofSentence: sentence)
        let single = items.compactMap { item -> (Double, Double, places: [Figure])? in
            guard item.dimension == .ratio, let one = item.quantity.value,
                let other = item.quantity.upper
            else { return nil }
            return (one, other, [item])
        }
        let pairs = zip(items, items.dropFirst()).compactMap {
            first, second -> (Double, Double, places: [Figure])? in
            guard let one = first.exact, let other = second.exact, first.dimension == .count,
                second.dimension == .count, first.quantity.unit == nil,
                second.quantity.unit == nil,
                first.tokens.upperBound + 1 == second.tokens.lowerBound,
                reading.tokens.key[first.tokens.upperBound] == .to
            else { return nil }
            return (one, other, [first, second])
        }
        return single + pairs
    }

    /// "364 to spare", "364 votes to spare".
    private func isToSpare(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.nounEnd
        let isOfVotes =
            figure.quantity.unit.map { DifferenceWords.votes.contains(Figure.head(of: $0)) } ?? true
        return isOfVotes && end + 1 < reading.tokens.count && reading.tokens.key[end] == .to
            && DifferenceWords.spare == reading.tokens.key[end + 1]
    }
}
