/// Margins of a score that is told as one: "84-79", "1,312 to 948".
extension Differences {
    /// "84-79, a margin of five points", "The count was 1,312 to 948 … with 364 to spare".
    func scoreMargin(_ margin: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let isSpare = isToSpare(margin, reading)
        // "She lost by 212 votes. The count was 8,940 to 8,718."
        let isWon = isMargin(margin, reading)
        guard let value = margin.exact, isSpare || isWon || isLead(margin, reading) else {
            return nil
        }
        let first = isSpare ? margin.sentence - 5 : margin.sentence
        let near = first...(isWon ? margin.sentence + 1 : margin.sentence)
        let tallies = near.compactMap { Tally(Array(figures.figures(ofSentence: $0)), reading) }
        // "by 4,310 votes to 4,120"
        guard !tallies.contains(where: { $0.places.contains { $0.overlaps(margin.tokens) } }),
            let tally = tallies.only, tally.yes >= 2, tally.no >= 2,
            tally.yes != tally.no, abs(tally.yes - tally.no) != value,
            // "threw away a lead of two goals and lost 3-2": not yet the result.
            reading.word(margin.start - 2) != DifferenceWords.lead
                || tally.places.allSatisfy({ $0.lowerBound < margin.start })
        else { return nil }
        let (high, low) = (max(tally.yes, tally.no), min(tally.yes, tally.no))
        return reading.miscount(.difference(high, low), not: value, tally.places + [margin.tokens])
    }

    /// "364 to spare", "364 votes to spare".
    private func isToSpare(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.nounEnd
        let isOfVotes = figure.noun.map(DifferenceWords.votes.contains) ?? true
        return isOfVotes && reading.word(end) == .to
            && DifferenceWords.spare == reading.word(end + 1)
    }
}
