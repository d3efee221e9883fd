/// The votes of candidates and the ballots that were for none of them.
extension Votes {
    /// How many sentences before and behind the blank ballots all of them may be told.
    private static let reach = 3
    /// An election with more candidates is a table.
    private static let mostCandidates = 6

    /// Votes and blank ballots that miss all ballots.
    ///
    /// "Bell received 1,109 votes and Cole 1,103. Another 24 ballots were blank. That accounts for the 2,226 ballots handed in".
    ///
    /// The total is a slip away from the sum, and no figure around is the sum itself, or that of the votes alone.
    func blankBallots(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let items = figures.figures(ofSentence: sentence)
        guard let blank = items.last(where: { isOfNobody($0, reading) }), let none = blank.exact
        else { return nil }
        let own = items.filter { $0.end <= blank.start && isOfCandidate($0) }
        let parts =
            own.count >= 2
            ? Array(own) : figures.figures(ofSentence: sentence - 1).filter(isOfCandidate)
        let cast = parts.reduce(0) { $0 + ($1.exact ?? 0) }
        guard (2...Votes.mostCandidates).contains(parts.count), let first = parts.first,
            cast >= BallotWords.fewest, none < cast / 2,
            reading.has(BallotWords.winning, in: reading.sentences[first.sentence].tokens),
            !reading.has(VoteWords.rest, in: reading.sentences[first.sentence].tokens)
        else { return nil }
        let near = (sentence - Votes.reach...sentence + Votes.reach)
            .flatMap { figures.figures(ofSentence: $0) }
            .filter { figure in
                figure.dimension == .count && figure.exact != nil
                    && !(parts + [blank]).contains { $0.tokens == figure.tokens }
            }
        guard !near.contains(where: { $0.exact == cast + none || $0.exact == cast }),
            let whole = near.first(where: { figure in
                figure.counts(BallotWords.papers)
                    && Slip.isLikely(figure.exact ?? 0, for: cast + none)
                    && parts.allSatisfy { ($0.exact ?? 0) < (figure.exact ?? 0) }
            })
        else { return nil }
        return WorkedSum.finding(parts + [blank], sum: cast + none, against: whole, reading)
    }

    /// "640 votes", or a bare "590" beside it.
    private func isOfCandidate(_ figure: Figure) -> Bool {
        figure.dimension == .count && (figure.exact ?? 0) >= 10
            && (figure.quantity.unit == nil || figure.counts(BallotWords.papers))
    }

    /// "24 ballots were blank", "20 spoilt papers".
    private func isOfNobody(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return figure.dimension == .count && figure.exact != nil
            && (figure.quantity.unit == nil || figure.counts(BallotWords.papers))
            && sentence.behind(figure.end, 5).prefix(while: { !reading.isMark($0) }).contains {
                BallotWords.blank.contains(reading.word($0))
            }
    }
}

enum BallotWords {
    /// Fewer votes are those of a board.
    static let fewest = 50.0
    static let papers = WordSet("votes ballots papers voters slips")
    static let winning = WordSet("votes vote ballots voted")
    static let blank = WordSet(
        "blank spoilt spoiled invalid void unreadable illegible rejected empty"
    )
}
