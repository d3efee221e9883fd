/// Finds a share that is told of a part, behind it, and misses the only whole that stands before.
///
/// "The survey asked 1,200 farmers. Some 780, or 56 percent, said …", "Seven of the 28 wards have been closed to visitors, a third of
/// the hospital"; or before it, "Nine in ten, or 480," of the 600 who were asked, and "More than half oppose it. Of the 340 letters 162
/// were against it".
struct LooseShares: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, kinds: .shares), Trigger(cues: LinkWords.shareWords),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var shared = SharedWords(reading)
        for sentence in figures.sentences {
            let items = Shares.items(figures.figures(ofSentence: sentence), sentence, reading)
            if let found = turnoutBeside(items, reading) ?? partBehind(items, figures, reading)
                ?? pairBelow(items, figures, &shared, reading)
            {
                findings.append(found)
            }
            for index in items.indices {
                guard isSaidAgain(items[index], reading),
                    let (part, whole) = partAndWhole(before: index, of: items, figures, reading),
                    let finding = finding(part, whole, items[index], reading)
                else { continue }
                findings.append(finding)
                break
            }
        }
    }

    /// ", or 56 percent,", "(56 percent)", ", a third of the hospital".
    private func isSaidAgain(_ share: Figure, _ reading: Reading) -> Bool {
        let (lead, next) = (share.start - 1, share.end)
        guard share.share != nil, !Shares.isMajority(share, reading), !isMost(share, reading),
            lead > 0,
            next < reading.tokens.count,
            ClosedWords.apposing.contains(reading.word(lead)) || isEquated(share, reading)
                || isRate(share, reading) || isTurnout(share, reading)
        else { return false }
        // "half the total"
        let isOfWhole =
            next + 1 < reading.tokens.count && reading.word(next) == .the
            && LinkWords.wholes.contains(reading.word(next + 1))
        return reading.isMark(next) || isOfWhole
            || reading.word(next) == .of && reading.word(lead) != .or
    }

    /// ", which is one in four".
    private func isEquated(_ share: Figure, _ reading: Reading) -> Bool {
        ClosedWords.being.contains(reading.word(share.start - 1))
            && ChangeWords.relatives.contains(reading.word(share.start - 2))
            && reading.word(share.start - 3) == .comma
    }

    /// ", a success rate of 65 per cent".
    private func isRate(_ share: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(6, before: share)
        return reading.word(share.start - 1) == .of
            && LooseShareWords.rates.contains(reading.word(share.start - 2))
            // of what was sold before any other cost
            && reading.word(share.start - 3) != LooseShareWords.gross
            && reading.has(ClosedWords.apposing, in: lead)
    }

    /// "The turnout, the union said, was 73 per cent": of what the sentence before counts.
    private func isTurnout(_ share: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[share.sentence].tokens
        // "Of the 928 who took part 812 voted for it. Turnout was 80 per cent": of others than those who came.
        let before = reading.sentences[max(0, share.sentence - 1)].tokens.prefix(80)
        let isOfVoters = before.contains {
            reading.word($0) == .who
                && VoteWords.voting.union(VoteWords.takingPart).contains(reading.word($0 + 1))
        }
        return !isOfVoters && ClosedWords.being.contains(reading.word(share.start - 1))
            && reading.has(LooseShareWords.rates, in: sentence.prefix(4))
            && sentence.lowerBound + 10 >= share.start
    }

    /// "Turnout was 58 percent, with 660 of the 1,200 members voting": the only pair of a sentence about who came.
    private func turnoutBeside(_ items: [Figure], _ reading: Reading) -> Finding? {
        guard items.count == 3, let place = items.firstIndex(where: { $0.share != nil }),
            place != 1, case let share = items[place],
            case let pair = items.filter({ $0 !== share }),
            pair.count == 2, pair.allSatisfy({ $0.dimension == .count }),
            ClosedWords.being.contains(reading.word(share.start - 1))
                || reading.word(share.start - 1) == .of,
            reading.has(
                LooseShareWords.turnouts,
                in: reading.words(4, before: share)
            ),
            reading.has(LooseShareWords.leads, in: reading.words(2, before: pair[0])),
            reading.has(.of, in: pair[0].gap(to: pair[1]).prefix(2)),
            pair[0].gap(to: pair[1]).count <= 4
        else { return nil }
        return finding(pair[0], pair[1], share, reading)
    }

    /// The whole that "Of 1,200 flights" begins a sentence with, and the last number before the share.
    private func partOfOpening(_ numbers: [Figure], _ reading: Reading) -> (Figure, Figure)? {
        guard let whole = numbers.first, let part = numbers.last, numbers.count >= 2,
            case let start = reading.sentences[whole.sentence].start,
            reading.word(start) == .of, whole.start - start <= 5,
            numbers.dropFirst().dropLast().allSatisfy({ ($0.plain ?? 0) < 20 })
        else { return nil }
        return (part, whole)
    }

    /// The part right before a share, and the only greater number of the sentence and the one before.
    private func partAndWhole(
        before index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let numbers = items[..<index].filter { $0.plain != nil }
        if isTurnout(items[index], reading) {
            let before = figures.figures(ofSentence: items[index].sentence - 1)
            return numbers.isEmpty && before.count == 2
                ? partOfOpening(Array(before), reading) : nil
        }
        guard items[..<index].allSatisfy({ $0.share == nil }), let last = numbers.last,
            items[index].start - last.nounEnd <= (isEquated(items[index], reading) ? 16 : 10)
        else { return nil }
        if let opening = partOfOpening(numbers, reading) { return opening }
        if numbers.count == 2 {
            // "seven of the 28 wards"
            let isOf = reading.has(.of, in: numbers[0].gap(to: numbers[1]).prefix(3))
            guard !isOf else { return (numbers[0], numbers[1]) }
            // "The survey of 1,200 farmers found that 660 (58 percent) wanted to sell."
            let isPoll =
                reading.word(items[index].start - 1) == .openBracket
                && items[index].start - last.nounEnd <= 2
                && reading.has(LooseShareWords.polls, in: reading.words(8, before: numbers[0]))
            return isPoll ? (numbers[1], numbers[0]) : nil
        }
        guard numbers.count == 1,
            items[index].start - last.nounEnd <= 3 || isEquated(items[index], reading)
        else {
            return nil
        }
        let told = figures.figures(ofSentence: items[index].sentence - 1)
        let before = told.filter { $0.plain != nil && $0.isAlike(last) }
        // "won 11,240 votes, or 46 percent. Ostrow had 9,870, or 40 percent": both are shares of something else.
        guard !told.contains(where: { $0.share != nil }) else { return nil }
        return before.count == 1 ? (last, before[0]) : nil
    }

    func finding(
        _ part: Figure,
        _ whole: Figure,
        _ share: Figure,
        _ reading: Reading
    ) -> Finding? {
        guard let small = part.plain, let large = whole.plain, small < large, large >= 5,
            part.isAlike(whole), let told = share.share,
            !reading.isOtherPart(part, beside: whole, share),
            // What comes nowhere near is a share of something else.
            small / large < 2.5 * told, told < 2.5 * small / large,
            !WorkedSum.agree(
                small / large,
                with: share,
                slack: min(Shares.slack(of: part, in: whole), 0.1)
            )
        else { return nil }
        return Shares().finding(small, large, share, [part, whole, share], reading)
    }
}

private enum LooseShareWords {
    /// What a share is named as: "a success rate of 65 percent", "the turnout was 73 percent", "a margin of 12 percent" of sales.
    static let rates = WordSet("rate share proportion turnout margin")
    static let gross = WordKey("gross")
    static let leads = WordSet("with as when since (")
    static let turnouts = WordSet("turnout")
    static let polls = WordSet(
        "survey poll study asked polled questioned interviewed surveyed sample"
    )
}
