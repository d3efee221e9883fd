/// Both sides of a vote told in words, and all who voted.
extension Votes {
    /// How many sentences before its sides the number of all votes may stand.
    private static let reach = 2
    private static let fewest = 10.0

    /// "Seven were against and four in favour", "Eight backed the plan, five opposed it": a tally in words.
    func toldInWords(_ items: [Figure], _ reading: Reading) -> Tally? {
        sides(of: items, reading).flatMap { Tally(items[$0], items[$0 + 1]) }
    }

    /// The place of the first of two numbers, of which one is for and one against.
    private func sides(of items: [Figure], _ reading: Reading) -> Int? {
        items.indices.dropLast().first { index in
            let (first, second) = (items[index], items[index + 1])
            return isVote(first, in: VoterWords.forOrVoting, reading)
                && isVote(second, in: VoterWords.against, reading)
                || isVote(first, in: VoterWords.against, reading)
                    && isVote(second, in: VoterWords.favour, reading)
        }
    }

    /// All who voted against both sides and those who took none.
    ///
    /// "Of the 1,640 who cast a vote 902 were for it and 638 against", "Of the 2,146 ballots returned, 1,331 were in favour and 823
    /// against. Twelve papers were spoiled", "A total of 4,310 votes were cast. There were 2,204 in favour, 2,046 against".
    func allVoters(_ items: [Figure], _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard let index = sides(of: items, reading), let sentence = items.first?.sentence
        else { return nil }
        let before =
            figures.figures(ofSentences: sentence - Votes.reach..<sentence)
            + items[..<index]
        guard
            let whole = before.last(where: { isOfVoters($0, reading) })
                ?? namedBefore(items, figures, reading),
            let all = whole.exact, all >= Votes.fewest,
            let others = sideless(behind: items[index + 1], figures, reading)
        else { return nil }
        let votes = items[index...index + 1] + others
        let cast = items[index...index + 1].exactSum
        let sum = votes.exactSum
        guard sum != all, cast != all, sum > 0.8 * all, sum < 1.25 * all else { return nil }
        return WorkedSum.finding(Array(votes), sum: sum, against: whole, reading)
    }

    /// "1,640 who cast a vote", "2,146 ballots returned", "a total of 4,310 votes".
    private func isOfVoters(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let behind = sentence.behind(figure.nounEnd, 6)
        let isOfWho = zip(behind, behind.dropFirst()).contains {
            reading.word($0) == .who
                && VoteWords.voting.union(VoteWords.takingPart).contains(reading.word($1))
        }
        return isOfWho
            || figure.counts(VoterWords.papers)
                && reading.has(VoterWords.casting, in: behind.prefix(4))
    }

    /// The only number of the sentence before.
    ///
    /// "Ballots were returned by ⟨1,264 nurses⟩. Of these 1,011 voted to strike"
    private func namedBefore(
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        guard let first = items.first,
            case let start = reading.sentences[first.sentence].start,
            reading.word(start) == .of, ClosedWords.groupPronouns.contains(reading.word(start + 1)),
            first.start - start <= 3
        else { return nil }
        let before = figures.figures(ofSentence: first.sentence - 1)
        return before.only
    }

    /// Those who took no side, in the rest of the sentence and the next; nil where some are told of without a number.
    private func sideless(
        behind last: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure]? {
        var found: [Figure] = []
        for sentence in last.sentence...last.sentence + 1
        where reading.sentences.indices.contains(sentence) {
            let tokens = reading.sentences[sentence].tokens.prefix(80).filter { $0 >= last.end }
            guard !reading.has(VoteWords.rest, in: tokens) else { return nil }
            let words = tokens.filter {
                VoteWords.abstaining.contains(reading.word($0))
                    && reading.word($0 - 1) != VoteWords.no
            }
            guard !words.isEmpty else { continue }
            // "Twelve papers were spoiled", "50 spoiled papers", "with 31 abstentions"
            let numbers = figures.figures(ofSentence: sentence).filter { figure in
                figure.start >= last.end && figure.exact != nil && figure.dimension == .count
                    && words.contains { $0 >= figure.start && $0 - figure.nounEnd <= 2 }
            }
            guard words.count == 1, numbers.count == 1 else { return nil }
            found += numbers
        }
        return found
    }
}

extension Tally {
    /// Two numbers of one sentence that are the sides of a vote.
    fileprivate init?(_ first: Figure, _ second: Figure) {
        guard let yes = first.exact, let no = second.exact else { return nil }
        (self.yes, self.no) = (yes, no)
        (self.first, self.second, sentence) = (first.tokens, second.tokens, first.sentence)
    }
}

private enum VoterWords {
    /// What the first of two sides does: "1,011 voted to strike and 243 against".
    static let forOrVoting = favour.union(WordSet("voted vote"))
    // "Five voted to approve the permit"
    static let favour = VoteWords.favour.union(WordSet("back support approve"))
    static let against = VoteWords.against.union(WordSet("oppose reject"))
    static let papers = WordSet("ballots votes papers voters")
    static let casting = WordSet("cast returned counted received were polled")
}
