/// A body whose members are counted in another paragraph than its vote.
extension Votes {
    /// More votes than members: "The board voted nine to five … Of the board's 13 members", "The seven-member panel approved it 5-2, with
    /// one member abstaining".
    func bodyApart(_ tally: Tally, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let sentence = reading.sentences[tally.sentence].tokens
        let before = sentence.lowerBound..<tally.first.lowerBound
        let cast = tally.yes + tally.no
        guard tally.yes <= BodyWords.most, tally.no <= BodyWords.most,
            reading.has(BodyWords.voting, in: before)
                || BodyWords.votes.contains(reading.word(tally.second.upperBound))
        else { return nil }
        let body = before.last { BodyWords.bodies.contains(reading.word($0)) }
        let members = figures.figures(aroundSentence: tally.sentence).filter {
            isCount($0, ofMembersOf: body.map { reading.word($0) }, reading)
        }
        guard let first = members.first, let count = first.exact, cast < 2 * count,
            members.allSatisfy({ $0.exact == count })
        else { return nil }
        // The body of another vote may stand anywhere.
        guard body != nil || abs(first.sentence - tally.sentence) <= 2 else { return nil }
        if cast > count { return .moreVotes(tally, than: count, first.tokens, reading) }
        // "The vote was 27-20. Three senators were absent from the 49-member chamber."
        let next = min(tally.sentence + 1, reading.sentences.count - 1)
        guard
            let others = abstentions(inSentence: tally.sentence, figures, reading)
                ?? abstentions(inSentence: next, figures, reading),
            // "Three of the chamber's 49 members were absent"
            others.tokens != first.tokens, cast + others.number > count
        else { return nil }
        return reading.miscount(
            .sum([tally.yes, tally.no, others.number]),
            not: count,
            [first.tokens, others.tokens] + tally.places
        )
    }

    /// "the board's 13 members", "the committee, which has seven members", "a jury of ten", "the seven-member board".
    private func isCount(
        _ figure: Figure,
        ofMembersOf body: WordKey?,
        _ reading: Reading
    ) -> Bool {
        guard figure.dimension == .count, figure.exact != nil, figure.counts(VoteWords.members)
        else { return false }
        func isBody(_ token: Int) -> Bool {
            body.map { reading.word(token) == $0 }
                ?? BodyWords.bodies.contains(reading.word(token))
        }
        if isBody(figure.end), reading.text(figure.tokens).utf8.contains(UInt8(ascii: "-")) {
            return true
        }
        let sentence = reading.sentences[figure.sentence].tokens
        let near = sentence.before(figure.start, 4)
        guard let name = near.last(where: isBody) else { return false }
        return reading.hasOnly(BodyWords.having, in: name + 1..<figure.start)
    }
}

private enum BodyWords {
    /// A body with more members is a house whose seats are not all taken.
    static let most = 100.0
    static let bodies = WordSet(
        """
        board council committee commission panel court jury senate assembly parliament cabinet bench trust
        chamber legislature
        """
    )
    static let voting = VoteWords.voting.union(
        WordSet("carried adopted endorsed backed defeated split divided deadlocked")
    )
    static let votes = WordSet("vote votes")
    static let having = WordSet("'s \u{2019}s , which that has had have of with its all")
}
