/// Percentages of one vote that exceed or miss the whole.
extension Votes {
    /// "rejected by 52 percent to 49", "58.4 per cent were for the change and 43.6 against it": two of which one says per cent.
    func percentPair(_ items: [Figure], _ reading: Reading) -> Finding? {
        for (first, second) in zip(items, items.dropFirst()) {
            guard first.dimension == .percent || second.dimension == .percent,
                first.quantity.bound == .exact, second.quantity.bound == .exact,
                let yes = first.quantity.value, let no = second.quantity.value,
                yes + no > 100.6, yes < 100, no < 100,
                isTally(first, second, reading) || areOfTwoSides(first, second, reading)
            else { continue }
            return reading.finding(
                .arithmetic,
                "\(number: yes) + \(number: no) = \(number: yes + no) percent.",
                [first, second]
            )
        }
        return nil
    }

    /// "by 52 percent to 49".
    private func isTally(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let (start, link) = (first.start, first.end)
        return link + 1 == second.start && start > 0
            && VoteWords.links.contains(reading.word(link))
            && reading.word(start - 1) == .by
    }

    /// "58.4 per cent were for the change and 43.6 against it".
    private func areOfTwoSides(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        let between = first.tokens.gap(to: second.tokens)
        let next = second.end
        guard first.dimension == .percent, second.dimension == .count,
            second.quantity.unit == nil, second.exact != nil, between.count <= 8,
            let last = between.last, reading.word(last) == .and, next < reading.tokens.count,
            let own = between.first(where: { isSide($0, reading) })
        else { return false }
        return isSide(next, reading) && reading.word(own) != reading.word(next)
    }

    /// "for", "against", "in favour"; not "62 per cent in 2022 and 78 for the first dose".
    private func isSide(_ token: Int, _ reading: Reading) -> Bool {
        VoteWords.sides.contains(reading.word(token))
            && (reading.word(token) != .in || VoteWords.favour.contains(reading.word(token + 1)))
    }

    /// "44, 23, 18 and everything else 25 percent", "31 percent for and 79 percent against".
    func percentages(_ items: [Figure], _ sentence: Range<Int>, _ reading: Reading) -> Finding? {
        let parts = items.filter { $0.dimension == .percent }
        guard parts.count >= 2, parts.count == items.count,
            parts.allSatisfy({ $0.quantity.upper == nil && $0.quantity.bound == .exact })
        else { return nil }
        let sum = parts.reduce(0) { $0 + ($1.quantity.value ?? 0) }
        // Each of them may have been rounded by a half.
        let room = 0.5 * Double(parts.count) + 0.05
        let last = parts[parts.count - 1].tokens
        let from = max(sentence.lowerBound, last.lowerBound - 5)
        let around = from..<max(from, min(sentence.upperBound, last.upperBound + 5))
        let hasRest =
            parts.count >= 3
            && around.contains {
                VoteWords.rest.contains(reading.word($0))
                    || VoteWords.unknowing.contains(reading.word($0))
            }
        let isVote =
            parts.count == 2
            && reading.has(VoteWords.against, in: sentence)
            && reading.has(VoteWords.favour, in: sentence)
            // "Sixty per cent of those asked were for it and 45 per cent against"
            && last.lowerBound - parts[0].end <= 9
        guard
            hasRest && abs(sum - 100) > room && sum > 70 || isVote && sum > 100 + room
                || isEverybody(parts, sentence, reading) && abs(sum - 100) > room && sum > 70
        else { return nil }
        let values = parts.map { WorkedSum.number($0.quantity.value ?? 0) }
        return reading.finding(
            .arithmetic,
            "\(values.joined(separator: " + ")) = \(number: sum) percent.",
            parts
        )
    }

    /// Shares of a sentence and the one before it that are more than all votes.
    ///
    /// "finished with 52.3 per cent of the vote. Mr Ng had 38.9 per cent and Mr Hatch 10.8 per cent".
    func voteShares(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let here = figures.figures(ofSentence: sentence)
        let before =
            reading.opensBlock(sentence) ? [] : Array(figures.figures(ofSentence: sentence - 1))
        for parts in [Array(here), before + here] where (3...8).contains(parts.count) {
            let values = parts.compactMap(\.quantity.value)
            let sum = values.reduce(0, +)
            let place = values.map { WorkedSum.lastPlace(of: $0) }.max() ?? 1
            guard
                parts.allSatisfy({
                    $0.dimension == .percent && $0.quantity.bound == .exact
                        && $0.quantity.upper == nil && isShareOfVotes($0, reading)
                }),
                let first = parts.first, isOfVotes(first, reading),
                parts.dropFirst().allSatisfy({ namesCandidate(before: $0, reading) }),
                sum > 100 + 0.5 * Double(values.count) * min(1, place) + 0.05, sum < 116
            else { continue }
            let words = values.map { WorkedSum.number($0) }.joined(separator: " + ")
            return reading.finding(.arithmetic, "\(words) = \(number: sum) percent.", parts)
        }
        return nil
    }

    /// A greater share than the votes give, right before or behind them: "passed with 59 percent of the vote, 6,120 to 5,213".
    ///
    /// A smaller one there may be where others had votes, too.
    func shareOfTally(_ tally: Tally, _ items: [Figure], _ reading: Reading) -> Finding? {
        guard tally.no >= VoteShareWords.leastVotes, tally.yes >= VoteShareWords.leastVotes,
            let share = items.filter({ $0.dimension == .percent }).only,
            share.quantity.bound == .exact, let said = share.quantity.value,
            isOfVotes(share, reading)
                || reading.word(share.start - 1) == .or
                    && share.start - tally.second.upperBound <= 3,
            abs(share.start - tally.first.lowerBound) <= 9,
            case let actual = 100 * max(tally.yes, tally.no) / (tally.yes + tally.no),
            said > actual + 1, said < actual + 25
        else { return nil }
        return reading.finding(
            .arithmetic,
            "\(number: max(tally.yes, tally.no)) of \(number: tally.yes + tally.no) is "
                + "\(percent: actual / 100), not “\(reading.text(share.tokens))”.",
            [share.tokens] + tally.places
        )
    }

    /// "52.3 per cent of the vote".
    private func isOfVotes(_ share: Figure, _ reading: Reading) -> Bool {
        let behind = reading.sentences[share.sentence].tokens.behind(share.end, 4)
        return reading.word(share.end) == .of && reading.has(DifferenceWords.votes, in: behind)
    }

    /// Whether it is of no group of voters, of no poll and no other time: not "81 percent of the young", "up from 38 percent".
    private func isShareOfVotes(_ share: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(4, before: share)
        return (reading.word(share.end) != .of || isOfVotes(share, reading))
            && !reading.has(VoteShareWords.others, in: lead)
    }

    /// Whether a name or a pronoun stands before a share in its clause, or a candidate behind it: "Mr Hatch of the Shooters, 10.8 per cent",
    /// "to his 42 percent", "9 percent went to an independent".
    private func namesCandidate(before share: Figure, _ reading: Reading) -> Bool {
        reading.words(12, before: share).contains { reading.tag($0).isProperNoun }
            || ClosedWords.possessives.contains(reading.word(share.start - 1))
            || reading.has(
                VoteShareWords.candidates,
                in: reading.sentences[share.sentence].tokens.behind(share.end, 6)
            )
    }

    /// "60 percent voted yes, 40 percent no and nobody abstained".
    private func isEverybody(
        _ parts: [Figure],
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        parts.count == 2
            && sentence.contains { token in
                VoteWords.abstaining.contains(reading.word(token))
                    && token > sentence.lowerBound
                    && VoteWords.nobody.contains(reading.word(token - 1))
            }
    }
}

private enum VoteShareWords {
    /// Of fewer votes a share is told for something else.
    static let leastVotes = 100.0
    static let candidates = WordSet("candidate candidates independent independents")
    /// What leads to a share of another time, of others or of what isn't a vote.
    static let others = WordSet(
        "from than by compared against among turnout margin in last previous lead swing counted"
    )
}
