/// A body whose members are counted in another paragraph than its vote.
extension Votes {
    /// More votes than members: "The board voted nine to five … Of the board's 13 members".
    func bodyApart(_ tally: Tally, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let sentence = reading.sentences[tally.sentence].tokens
        let before = sentence.lowerBound..<tally.first.lowerBound
        guard tally.yes <= BodyWords.most, tally.no <= BodyWords.most,
            reading.has(VoteWords.voting, in: before),
            let body = before.last(where: { BodyWords.bodies.contains(reading.word($0)) })
        else { return nil }
        let members = figures.figures.filter {
            isCount($0, ofMembersOf: reading.word(body), reading)
        }
        guard let first = members.first, let count = first.exact,
            members.allSatisfy({ $0.exact == count }), tally.yes + tally.no > count,
            tally.yes + tally.no < 2 * count
        else { return nil }
        return .moreVotes(tally, than: count, first.tokens, reading)
    }

    /// "the board's 13 members", "the committee, which has seven members", "a jury of ten".
    private func isCount(_ figure: Figure, ofMembersOf body: WordKey, _ reading: Reading) -> Bool {
        guard figure.dimension == .count, figure.exact != nil, figure.counts(VoteWords.members)
        else { return false }
        let sentence = reading.sentences[figure.sentence].tokens
        let near = sentence.before(figure.start, 4)
        guard let name = near.last(where: { reading.word($0) == body }) else { return false }
        return reading.hasOnly(BodyWords.having, in: name + 1..<figure.start)
    }
}

private enum BodyWords {
    /// A body with more members is a house whose seats are not all taken.
    static let most = 100.0
    static let bodies = WordSet(
        """
        board council committee commission panel court jury senate assembly parliament cabinet bench trust
        """
    )
    static let having = WordSet("'s \u{2019}s , which that has had have of with its all")
}
