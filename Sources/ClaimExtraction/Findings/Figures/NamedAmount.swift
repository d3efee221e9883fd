extension Figure {
    /// How many words there may be between a noun and its amount.
    private static let farthestAmount = 8

    /// Whether it is told as the amount of a noun: "Sales rose 9 per cent to £412m", "a budget of €64m", "a $68 billion budget".
    ///
    /// It is the first of its dimension behind the noun, in the same clause, or stands right before it; `others` are the figures
    /// of the sentence, or more.
    func isAmount(
        of name: WordKey,
        among others: some Collection<Figure>,
        _ reading: Reading
    ) -> Bool {
        let (start, next) = (tokens.lowerBound, tokens.upperBound)
        if next < reading.tokens.count, reading.word(next) == name { return true }
        let first = reading.sentences[sentence].start
        let near = max(first, start - Figure.farthestAmount)..<start
        guard let named = near.last(where: { reading.word($0) == name }),
            reading.word(start - 1) != .by
        else { return false }
        // "rose from £380m to £412m": the old amount is no amount any more.
        let isOld = { (figure: Figure) in
            reading.word(figure.start - 1) == .from && reading.word(figure.nounEnd) == .to
        }
        guard !isOld(self) else { return false }
        // A change between is no amount: "rose 9 per cent to".
        return !others.contains {
            $0.dimension == dimension && named < $0.start && $0.start < start && !isOld($0)
        } && (named..<start).allSatisfy { !AmountWords.breaks.contains(reading.word($0)) }
    }
}

private enum AmountWords {
    static let breaks = WordSet("; : . but while and")
}
