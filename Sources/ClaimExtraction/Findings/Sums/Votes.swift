/// Finds votes that don't fit the number of voters or the margin, and percentages that exceed the whole.
///
/// "Of 640 members 412 voted for it and 248 against", "the nine members voted 7 to 4", "by 212 votes, 5,410 to
/// 5,298", "31 percent for and 79 percent against".
struct Votes: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2),
        Trigger(kinds: .init(.ratio)),
        Trigger(cues: VoteWords.unanimous),
        Trigger(figures: 1, cues: BallotWords.blank),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Array(figures.figures(ofSentence: sentence))
            let tokens = reading.sentences[sentence].tokens
            let found =
                unanimity(tokens, sentence, figures, reading)
                ?? moreThanMembers(items, figures, reading) ?? allVoters(items, figures, reading)
                ?? Tally(items, reading).flatMap {
                    tallied($0, items, figures, reading) ?? withAbsent($0, items, reading)
                }
                ?? toldInWords(items, reading).flatMap { fullHouse($0, figures, reading) }
                ?? percentages(items, tokens, reading) ?? percentPair(items, reading)
                ?? voteShares(sentence, figures, reading)
            if let found = found ?? blankBallots(sentence, figures, reading) {
                findings.append(found)
            }
        }
    }

    /// More votes of two or three kinds than there are members.
    ///
    /// "It has 22 members. Eleven were for it, nine against and three abstained", "It has nine members. Seven voted for the
    /// purchase and three against".
    private func moreThanMembers(
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        for count in [3, 2] {
            let votes = items.suffix(count)
            let ways = [VoteWords.favour, VoteWords.against, VoteWords.abstaining]
            guard votes.count == count, let first = votes.first,
                zip(votes, ways).allSatisfy({ isVote($0, in: $1, reading) })
            else { continue }
            let before =
                figures.figures(ofSentences: max(0, first.sentence - 2)..<first.sentence)
                + items.dropLast(count)
            let body = before.last { figure in
                figure.exact != nil && figure.counts(VoteWords.members)
            }
            let sum = votes.exactSum
            guard let body, let members = body.exact, sum > members, sum < 1.5 * members else {
                return nil
            }
            return WorkedSum.finding(Array(votes), sum: sum, against: body, reading)
        }
        return nil
    }

    /// Somebody who was against what all are said to be for.
    ///
    /// "The vote was unanimous. Ten were for it and two against".
    private func unanimity(
        _ tokens: Range<Int>,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard
            let word = tokens.first(where: { VoteWords.unanimous.contains(reading.word($0)) }
            ),
            !reading.has(VoteWords.hedges, in: tokens.before(word, 3))
        else { return nil }
        let votes = figures.figures(ofSentences: sentence...sentence + 1)
        guard
            let against = votes.first(where: {
                isVote($0, in: VoteWords.against, reading) && ($0.exact ?? 0) < 100
            })
        else { return nil }
        return reading.finding(
            .arithmetic,
            "“\(reading.text(word))”, but \(number: against.exact ?? 0) against.",
            [word..<word + 1, against.tokens]
        )
    }

    /// "Eleven were for it", "nine against": a number with the words of a side behind it.
    func isVote(_ vote: Figure, in side: WordSet, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[vote.sentence].tokens
        let end = min(sentence.upperBound, vote.nounEnd + 3)
        return vote.exact != nil && vote.dimension == .count
            && reading.has(side, in: vote.end..<max(vote.end, end))
    }

    // MARK: Tallies

    private func tallied(
        _ tally: Tally,
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        margin(tally, items, reading) ?? shareOfTally(tally, items, reading)
            ?? dissent(tally, items, reading)
            ?? voters(tally, figures, reading) ?? fullHouse(tally, figures, reading)
            ?? bodyApart(tally, figures, reading)
    }

    /// "by 212 votes, 5,410 to 5,298": the difference.
    private func margin(_ tally: Tally, _ items: [Figure], _ reading: Reading) -> Finding? {
        let margin =
            items.last { isMargin($0, before: tally, reading) }
            ?? items.first { isMargin($0, behind: tally, reading) }
        guard let margin, let value = margin.exact else { return nil }
        let difference = abs(tally.yes - tally.no)
        guard difference != value else { return nil }
        return reading.miscount(
            .difference(tally.yes, tally.no),
            not: value,
            [margin.tokens] + tally.places
        )
    }

    /// "by 212 votes, 5,410 to 5,298".
    private func isMargin(_ figure: Figure, before tally: Tally, _ reading: Reading) -> Bool {
        guard let unit = figure.quantity.unit, VoteWords.units.contains(Figure.head(of: unit)),
            figure.start > 0, figure.end <= tally.first.lowerBound,
            tally.first.lowerBound - figure.nounEnd <= 2,
            // "let slip a lead of three goals and lost 5-3"
            !figure.tokens.gap(to: tally.first).contains(where: { reading.tag($0).isVerb })
        else { return false }
        return reading.word(figure.start - 1) == .by || isOfMargin(figure, reading)
    }

    /// "by 52 to 48, with a majority of four".
    private func isMargin(_ figure: Figure, behind tally: Tally, _ reading: Reading) -> Bool {
        figure.start >= tally.second.upperBound
            && figure.start - tally.second.upperBound <= 6
            && figure.dimension != .percent && isOfMargin(figure, reading)
    }

    private func isOfMargin(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.word(figure.start - 1) == .of
            && VoteWords.margins.contains(reading.word(figure.start - 2))
    }

    /// "6-3, with four justices dissenting": the smaller number.
    private func dissent(_ tally: Tally, _ items: [Figure], _ reading: Reading) -> Finding? {
        let few = items.first { $0.start >= tally.second.upperBound }
        guard let few, let count = few.exact, few.dimension == .count, isDissent(few, reading),
            count != min(tally.yes, tally.no)
        else { return nil }
        return reading.finding(
            .arithmetic,
            "\(number: min(tally.yes, tally.no)) voted against, not \(number: count).",
            tally.places + [few.tokens]
        )
    }

    /// "three justices dissenting", "three justices in dissent".
    private func isDissent(_ figure: Figure, _ reading: Reading) -> Bool {
        let behind = figure.end..<min(reading.tokens.count, figure.nounEnd + 2)
        return reading.has(VoteWords.dissenting, in: behind)
    }

    /// More votes than there are members: "The nine members voted 7 to 4".
    private func voters(_ tally: Tally, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let sentence = reading.sentences[tally.sentence].tokens
        let near = sentence.before(tally.first.lowerBound, 8)
        guard reading.has(VoteWords.voting, in: near),
            // "The side has twelve members. They won the first rink by 24 to 15."
            !reading.has(VoteWords.playing, in: near)
                || reading.has(VoteWords.balloting, in: sentence)
        else { return nil }
        let places =
            namesBody(behind: tally, reading)
            ? [tally.sentence] : [tally.sentence, tally.sentence - 1]
        let body = places.lazy.flatMap { figures.figures(ofSentence: $0) }.first { figure in
            guard let unit = figure.quantity.unit, figure.exact != nil,
                figure.end <= tally.first.lowerBound || figure.start >= tally.second.upperBound
            else { return false }
            let head = Figure.head(of: unit)
            return VoteWords.members.contains(head) && !isDissent(figure, reading)
                // "voted 5-2, with two members absent"
                && !reading.has(VoteWords.abstaining, in: sentence.behind(figure.nounEnd, 3))
        }
        guard let body, let count = body.exact, tally.yes + tally.no > count,
            tally.yes + tally.no < 4 * count
        else { return nil }
        return .moreVotes(tally, than: count, body.tokens, reading)
    }

    /// "by a 9-to-6 vote of the full appeals court": no other body has voted.
    private func namesBody(behind tally: Tally, _ reading: Reading) -> Bool {
        let next = tally.second.upperBound
        return next + 2 < reading.tokens.count && VoteWords.units.contains(reading.word(next))
            && VoteWords.whose.contains(reading.word(next + 1))
    }

    /// Fewer votes than members, where all are said to have voted: "9 to 5. All 13 members were present."
    private func fullHouse(_ tally: Tally, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let nearby = tally.sentence - 1...tally.sentence + 1
        let body = nearby.lazy.flatMap { figures.figures(ofSentence: $0) }.first {
            // "The first vote ended 4 to 4. In the second nine members voted."
            isOfAll($0, reading)
                && ($0.sentence == tally.sentence
                    || !reading.has(
                        ClosedWords.ordinals,
                        in: reading.sentences[$0.sentence].tokens.prefix(4)
                    ))
        }
        let cast = tally.yes + tally.no
        guard let body, let count = body.exact, cast > count / 2, cast < 2 * count,
            case let abstaining = nearby.filter({ mayAbstain(inSentence: $0, reading) })
        else { return nil }
        guard let sentence = abstaining.first else {
            guard cast != count else { return nil }
            return reading.miscount(
                .sum([tally.yes, tally.no]),
                not: count,
                [body.tokens] + tally.places
            )
        }
        // Those who abstain have voted or not, as one takes it.
        guard abstaining.count == 1,
            let others = abstentions(inSentence: sentence, figures, reading),
            cast != count, cast + others.number != count
        else { return nil }
        return reading.miscount(
            .sum([tally.yes, tally.no, others.number]),
            not: count,
            [body.tokens] + tally.places + [others.tokens]
        )
    }

    /// "with three abstentions", "one member abstained": the only number of those who took no side.
    func abstentions(
        inSentence index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (number: Double, tokens: Range<Int>)? {
        let sentence = reading.sentences[index].tokens
        let words = sentence.filter { VoteWords.abstaining.contains(reading.word($0)) }
        guard let word = words.only else { return nil }
        let near = sentence.before(word, 4)
        let one =
            near.last { VoteWords.ones.contains(reading.word($0)) }
            ?? oneNamed(before: word, reading)
        let figure = figures.figures(ofSentence: index).last { near.contains($0.start) }
        if let figure, figure.start >= one ?? 0 { return figure.exact.map { ($0, figure.tokens) } }
        return one.map { (1, $0..<$0 + 1) } ?? named(before: word, reading).map { (1, $0) }
    }

    /// "one, Terry Vickers, abstained": the "one" before the name.
    private func oneNamed(before word: Int, _ reading: Reading) -> Int? {
        guard reading.word(word - 1) == .comma else { return nil }
        let opening = (max(1, word - VoteWords.longestName)..<max(1, word - 2)).last {
            reading.word($0) == .comma
        }
        return opening.flatMap { VoteWords.ones.contains(reading.word($0 - 1)) ? $0 - 1 : nil }
    }

    /// "All 13 members were present", "The 12 councillors all voted".
    private func isOfAll(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.exact != nil, figure.start > 0,
            figure.quantity.unit.map({ VoteWords.members.contains(Figure.head(of: $0)) })
                ?? figure.isOfThem(reading)
        else { return false }
        let before = reading.word(figure.start - 1)
        let sentence = reading.sentences[figure.sentence].tokens
        let behind = figure.nounEnd..<min(sentence.upperBound, figure.nounEnd + 12)
        let votes = behind.first { VoteWords.takingPart.contains(reading.word($0)) }
        guard let votes else { return false }
        // "Thirteen members voted;"
        let isWhole =
            votes == figure.nounEnd && votes + 1 < sentence.upperBound
            && reading.isMark(votes + 1)
        return before == .all || isWhole
            || (figure.nounEnd..<votes).contains {
                reading.word($0) == .all && !VoteWords.hedges.contains(reading.word($0 - 1))
            }
    }

    /// Whether a sentence tells of somebody who didn't vote: "nobody abstained" tells of none.
    func mayAbstain(inSentence index: Int, _ reading: Reading) -> Bool {
        guard reading.sentences.indices.contains(index) else { return false }
        let sentence = reading.sentences[index].tokens
        return sentence.contains { token in
            VoteWords.abstaining.contains(reading.word(token))
                && !reading.has(VoteWords.nobody, in: sentence.before(token, 3))
        }
    }
}

/// Two counts of a vote or a match: "7 to 4", "88-9".
struct Tally {
    let yes: Double
    let no: Double
    let first: Range<Int>
    let second: Range<Int>
    let sentence: Int

    var places: [Range<Int>] { first == second ? [first] : [first, second] }

    init?(_ items: [Figure], _ reading: Reading) {
        for item in items where item.dimension == .ratio {
            guard let yes = item.quantity.value, let no = item.quantity.upper, yes == yes.rounded(),
                no == no.rounded(), yes > 0, no >= 0
            else { continue }
            self.yes = yes
            self.no = no
            first = item.tokens
            second = item.tokens
            sentence = item.sentence
            return
        }
        for (first, second) in zip(items, items.dropFirst()) {
            guard let yes = first.exact, let no = second.exact, first.dimension == .count,
                second.dimension == .count,
                // "seven votes to four"
                first.nounEnd + 1 == second.start,
                first.nounEnd == first.end || first.counts(VoteWords.units),
                VoteWords.links.contains(reading.word(first.nounEnd))
            else { continue }
            self.yes = yes
            self.no = no
            self.first = first.tokens
            self.second = second.tokens
            sentence = first.sentence
            return
        }
        return nil
    }
}

enum VoteWords {
    static let sides = WordSet("for against in")
    static let whose = WordSet("of by in from")
    static let margins = WordSet("margin majority lead")
    static let dissenting = WordSet("dissenting dissented dissent dissents")
    static let links = WordSet("to - \u{2013}")
    static let units = WordSet("vote votes point points goal goals seat seats run runs")
    static let members = WordSet(
        """
        member members judges justices jurors councillors councilors commissioners aldermen trustees senators deputies
        legislators lawmakers delegates directors governors supervisors
        """
    )
    static let voting = WordSet("voted vote votes passed approved rejected ruled failed by")
    static let playing = WordSet("won win wins beat beats beating lost lose defeated beaten")
    static let balloting = WordSet("vote voted votes voting motion ballot ballots bill amendment")
    static let unanimous = WordSet("unanimous unanimously")
    static let hedges = WordSet("nearly almost not virtually practically")
    static let takingPart = WordSet(
        "voted present attended took cast there part table chamber voting attendance"
    )
    static let ballots = WordSet("votes ballots papers")
    static let ones = WordSet("one an")
    /// In how many words somebody is named between "one" and what he did.
    static let longestName = 9
    static let nobody = WordSet("nobody no none without neither")
    static let rest = WordSet("rest remainder else others other remaining")
    static let unknowing = WordSet("know knew undecided unsure uncertain opinion")
    static let against = WordSet("against opposed no rejected")
    static let favour = WordSet("for favor favour yes backed supported approved")
    static let no = WordKey("no")
    static let abstaining = WordSet(
        """
        abstained abstain abstaining abstentions abstention absent blank invalid spoiled spoilt undecided recused
        vacant vacancy vacancies
        """
    )
}

extension Finding {
    /// More votes than a body has members.
    static func moreVotes(
        _ tally: Tally,
        than count: Double,
        _ members: Range<Int>,
        _ reading: Reading
    ) -> Finding {
        reading.finding(
            .arithmetic,
            "\(number: tally.yes) + \(number: tally.no) = \(number: tally.yes + tally.no), more "
                + "than \(number: count).",
            [members] + tally.places
        )
    }
}
