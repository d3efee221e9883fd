/// Two sides of all who voted.
extension Votes {
    /// "Of the 1,640 who cast a vote 902 were for it and 638 against": two sides of those who voted, and nobody else told of.
    func allVoters(_ items: [Figure], _ reading: Reading) -> Finding? {
        guard items.count == 3, let all = items[0].exact, all >= 10,
            isVote(items[1], in: VoteWords.favour.union(VoteWords.voting), reading),
            isVote(items[2], in: VoteWords.against, reading),
            let yes = items[1].exact, let no = items[2].exact, yes + no != all,
            yes + no > 0.8 * all, yes + no < 1.25 * all
        else { return nil }
        let who = items[0].gap(to: items[1])
        let sentence = items[2].sentence
        // "Of 1,846 votes cast", "Of the 932 ballots returned"
        let isOfVoters =
            reading.has(VoteWords.ballots, in: items[0].start..<items[0].nounEnd)
            || items[0].sentence < sentence
            || zip(who, who.dropFirst()).contains {
                reading.word($0) == .who
                    && VoteWords.voting.union(VoteWords.takingPart).contains(reading.word($1))
            }
        let isComplete = (sentence..<min(reading.sentences.count, sentence + 2)).allSatisfy {
            !mayAbstain(inSentence: $0, reading)
                && !reading.has(VoteWords.rest, in: reading.sentences[$0].tokens.prefix(80))
        }
        guard isOfVoters, isComplete else { return nil }
        return WorkedSum.finding(
            Array(items.dropFirst()),
            sum: yes + no,
            against: items[0],
            reading
        )
    }

    /// The votes of a sentence with the only number of the one before.
    ///
    /// "Ballots were returned by 1,264 nurses. Of these 1,011 voted to strike and 243 against"
    func withVoters(
        before items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        guard items.count == 2, case let start = reading.sentences[items[0].sentence].start,
            reading.word(start) == .of, ClosedWords.groupPronouns.contains(reading.word(start + 1)),
            items[0].start - start <= 3,
            case let before = figures.figures(ofSentence: items[0].sentence - 1), before.count == 1
        else { return items }
        return before + items
    }
}
