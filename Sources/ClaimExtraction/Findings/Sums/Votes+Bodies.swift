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
        guard let others = abstentions(inSentence: tally.sentence, figures, reading),
            cast + others.number > count
        else { return nil }
        return reading.miscount(
            .sum([tally.yes, tally.no, others.number]),
            not: count,
            [first.tokens, others.tokens] + tally.places
        )
    }

    /// Votes and those who were absent, who are all there are: "The 15-member council voted 9-4, with one councillor absent".
    func withAbsent(_ tally: Tally, _ items: [Figure], _ reading: Reading) -> Finding? {
        let sentence = reading.sentences[tally.sentence].tokens
        let end = tally.second.upperBound
        guard
            let absent = items.first(where: {
                $0.start > end && $0.dimension == .count && $0.exact != nil
            }), absent.start - end <= 8,
            BodyWords.leads.contains(reading.word(absent.start - 1)),
            reading.has(BodyWords.absent, in: sentence.behind(absent.end, 3)),
            // "with one absent and two abstaining"
            !sentence.behind(absent.end, 8).contains(where: { reading.has(.quantity, at: $0) }),
            let body = items.last(where: {
                $0.end <= tally.first.lowerBound && $0.counts(VoteWords.members)
            }), let members = body.exact, let away = absent.exact,
            case let sum = tally.yes + tally.no + away, sum != members,
            sum > members || !isShort(at: tally.sentence, reading),
            abs(sum - members) <= 0.3 * members
        else { return nil }
        let terms = [tally.yes, tally.no, away]
        return reading.miscount(
            .sum(terms),
            not: members,
            [body.tokens] + tally.places + [absent.tokens]
        )
    }

    /// Whether members are wanting: "One seat is vacant".
    private func isShort(at sentence: Int, _ reading: Reading) -> Bool {
        let last = min(sentence + 2, reading.sentences.count - 1)
        let tokens = reading.sentences[max(0, sentence - 2)].start..<reading.sentences[last].end
        return reading.has(BodyWords.vacant, in: tokens)
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
        """
    )
    static let voting = VoteWords.voting.union(WordSet("carried adopted endorsed backed defeated"))
    static let votes = WordSet("vote votes")
    static let leads = WordSet("with and while , ;")
    static let absent = WordSet(
        "absent abstaining abstained away missing recused abstention abstentions"
    )
    static let vacant = WordSet("vacant vacancy vacancies unfilled empty died resigned")
    static let having = WordSet("'s \u{2019}s , which that has had have of with its all")
}
