/// Finds differences that are one slip away from that of two figures around, or of all.
///
/// "Fifty-two had signed up and 39 came, 15 fewer", "the older is 48 and the younger 41, nine years between them", "they took 20
/// of the 64 bicycles and left 46", "they took in $34,500, of which $19,000 went on chairs and $8,500 on buses; that left
/// $9,000". Words of comparison or of what remains must stand beside the difference; of which two figures it is isn't asked.
/// Silent if any figures around give it.
struct SlippedDifferences: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            cues: GapWords.behind.union(GapWords.before, GapWords.beating, GapWords.upOrDown)
        )
    ]

    /// A sentence with more figures is a table.
    private static let mostFigures = 9
    /// A smaller difference is near to any other.
    static let least = 5.0
    /// With more figures that it may be between, one pair always fits.
    private static let mostTerms = 3

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let gap = figures.figures[index]
            guard gap.term != nil,
                figures.figures(ofSentence: gap.sentence).count <= SlippedDifferences.mostFigures,
                isDifference(gap, reading), !isOfTheOther(gap, reading),
                !isOfFurther(gap, reading), !isToldBefore(gap, figures),
                RateMark(of: gap, reading) == nil || isOfRates(gap, figures, reading),
                !isOfBefore(gap, reading), !SumWords.endsWithOne(behind: gap, reading)
            else { continue }
            let near =
                (figures.figures(ofSentence: gap.sentence - 1).suffix(4)
                + figures.figures(ofSentence: gap.sentence)).filter {
                    $0.tokens != gap.tokens
                        && ($0.dimension == gap.dimension || mayBeTerm($0, of: gap, reading))
                }
            let terms = near.filter {
                mayBeTerm($0, of: gap, reading) && !isInRelative($0, behind: gap, reading)
                    // "eight days, which is three fewer than last year and four more than it need have been"
                    && !($0.quantity.unit == nil
                        && GapWords.comparatives.contains(reading.word($0.end)))
            }
            // "has won 41 of his 52 fights and lost nine. Two were drawn."
            let next = figures.figures(ofSentence: gap.sentence + 1).prefix(2).filter {
                $0.dimension == gap.dimension && mayBeTerm($0, of: gap, reading)
            }
            let missed =
                isLeft(gap, reading)
                ? missedRest(gap, figures, reading)
                : missedDifference(gap, between: terms, near + next, reading)
            guard let missed else { continue }
            findings.append(finding(missed, gap, reading))
        }
    }

    /// "She had been 61 ahead on election night, and 29 ahead after the first count": of figures before those that are told.
    private func isOfBefore(_ gap: Figure, _ reading: Reading) -> Bool {
        let before = reading.sentences[gap.sentence].tokens.prefix { $0 < gap.start }
        return zip(before, before.dropFirst()).contains {
            reading.word($0) == .had && reading.word($1) == ChangeWords.been
                && reading.begins(.quantity, at: $1 + 1)
        }
    }

    /// Whether it is the difference of two rates.
    ///
    /// "pays $29 an hour. The district pays $21, which is $7 an hour less".
    private func isOfRates(_ gap: Figure, _ figures: FigureTable, _ reading: Reading) -> Bool {
        let near =
            figures.figures(ofSentence: gap.sentence - 1)
            + figures.figures(ofSentence: gap.sentence)
        return near.contains { figure in
            figure.start < gap.start && figure.dimension == gap.dimension
                && figure.isOfSameUnit(gap) && figure.end < reading.tokens.count - 1
                && RateMark(of: figure, reading)?.isEach == false
                && reading.word(figure.end + 1) == reading.word(gap.end + 1)
        }
    }

    private func missedDifference(
        _ gap: Figure,
        between terms: [Figure],
        _ near: [Figure],
        _ reading: Reading
    ) -> Balance? {
        guard let said = gap.term, !isMade(said, gap, near),
            terms.contains(where: { $0.start < gap.start })
                // "has lost 12 kilos and now weighs 84, after 98"
                || GapWords.changes.contains(reading.word(max(0, gap.start - 1)))
        else { return nil }
        return pair(of: terms, missedBy: said) ?? onlyPair(of: terms, missedBy: gap, reading)
    }

    /// "15 fewer", "700 metres below", "nine years between them"; "a gap of £3,500", "left 46", "still owes $600".
    private func isDifference(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let behind =
            figure.tokens
            .upperBound..<max(figure.end, min(sentence.upperBound, figure.nounEnd + 2))
        let words = behind.prefix { !reading.isMark($0) }
        if let word = words.first(where: { GapWords.behind.contains(reading.word($0)) }) {
            // "another 310 left Kettle Forks": went away from there.
            // "three free throws", "40 free meals"
            if reading.word(word) == GapWords.free, reading.tag(word + 1).isNoun { return false }
            return reading.word(word) != .left
                || !reading.tag(word + 1).isProperNoun
                    && !ClosedWords.articles.contains(reading.word(word + 1))
        }
        // "The figure of 6,480 was 360 up on December's 6,120"
        if zip(words, words.dropFirst()).contains(where: {
            GapWords.upOrDown.contains(reading.word($0)) && reading.word($1) == .on
        }) {
            return true
        }
        let start = figure.start
        // "beat her own record of 41 by seven"
        if start > sentence.lowerBound, reading.word(start - 1) == .by,
            reading.has(GapWords.beating, in: sentence.before(start, 10))
        {
            return true
        }
        return sentence.before(start, 4).contains { opensDifference($0, figure, reading) }
    }

    /// Whether a word before a figure makes it a difference: "⟨a gap of⟩ £3,500", "⟨still⟩ has to find £85,000".
    private func opensDifference(_ token: Int, _ figure: Figure, _ reading: Reading) -> Bool {
        let word = reading.word(token)
        let start = figure.start
        guard GapWords.before.contains(word),
            !isName(token, in: reading.sentences[figure.sentence].tokens, reading),
            // "and the rest of the £50,000, £5,000, went to a cat"
            !(RestWords.remainders.contains(word) && reading.word(token + 1) == .of
                && ClosedWords.definite.contains(reading.word(token + 2))),
            // "the remaining eleven, six females and five males"
            !(reading.word(start - 1) == .comma && token + 2 < start
                && reading.has(.quantity, at: start - 2))
        else { return false }
        return (token + 1..<start).allSatisfy {
            GapWords.between.contains(reading.word($0))
                // "still has to find £85,000"
                || GapWords.finding.contains(reading.word($0)) && word == RestWords.still
                // "the remaining three have $2.4 million"
                || GapWords.rests.contains(word) && reading.has(.quantity, at: $0)
                // "the difference, $15,300"
                || reading.word($0) == .comma && GapWords.rests.contains(word)
        }
    }

    /// "One has offered £5,000 and the other £7,500": said of the second of two and not of what is left.
    private func isOfTheOther(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        let before = reading.sentences[figure.sentence].tokens.prefix { $0 < start - 1 }
        let isClosed = reading.isMark(figure.nounEnd)
        return reading.word(start - 1) == GapWords.other
            && (figure.dimension != .count || isClosed)
            && reading.has(WordKey.one, in: before)
    }

    /// "They were looking for eleven more", "Four more were ordered": besides those that were told, and not more than they are.
    private func isOfFurther(_ figure: Figure, _ reading: Reading) -> Bool {
        let (lead, next) = (figure.start - 1, figure.end)
        guard figure.dimension == .count, next + 1 < reading.tokens.count,
            reading.word(next) == .more, reading.word(next + 1) != .than,
            // "is looking for eleven more to fill the rest"
            !reading.has(RestWords.remainders, in: next..<min(reading.tokens.count, next + 6))
        else { return false }
        let isFirst = figure.start == reading.sentences[figure.sentence].start
        return isFirst || reading.word(lead) == .and
            || reading.tag(lead) == .preposition && reading.word(lead) != .by
            || reading.tag(next + 1).isFiniteVerb && !reading.isMark(lead)
            // "would have to buy six more buses"
            || GapWords.getting.contains(reading.word(lead))
    }

    /// "was 50 ahead, by the count of Marta Ruiz, who has found 38": in a clause of its own about somebody else.
    private func isInRelative(_ term: Figure, behind gap: Figure, _ reading: Reading) -> Bool {
        term.start >= gap.nounEnd
            && reading.has(ClosedWords.whoOrWhose, in: gap.nounEnd..<term.start)
            // "eight years older than Tom, who is 38"
            && !reading.has(.than, in: gap.nounEnd..<term.start)
    }

    /// Whether the article has told the difference already, of what it is then: "slept 34 minutes longer … will sleep 34 minutes longer
    /// and stay up 55".
    private func isToldBefore(_ gap: Figure, _ figures: FigureTable) -> Bool {
        gap.quantity.unit != nil
            && figures.figures(aroundSentence: gap.sentence).contains {
                $0.sentence < gap.sentence - 1 && $0.dimension == gap.dimension
                    && $0.isOfSameUnit(gap) && $0.term == gap.term
            }
    }

    /// Whether the figure may be one of the two: of the same unit, or without one; ages differ by years.
    func mayBeTerm(_ figure: Figure, of gap: Figure, _ reading: Reading) -> Bool {
        guard figure.tokens != gap.tokens, let value = value(of: figure), value > 0,
            !isScale(figure, reading)
        else { return false }
        let isBare = figure.dimension == .count && figure.quantity.unit == nil
        switch gap.dimension {
        case figure.dimension: return isUnitless(gap) || figure.isOfSameUnit(gap)
        case .money: return false
        case .duration where figure.dimension == .age: return gap.quantity.unit == "years"
        // "The new bell, of 1,150, is 350 heavier."
        case .count where isUnitless(gap): return figure.dimension != .money
        default: return isBare && figure.sentence == gap.sentence
        }
    }

    /// Whether it counts nothing itself: "350 heavier", read as a number of "heavier".
    private func isUnitless(_ gap: Figure) -> Bool {
        gap.dimension == .count && gap.noun.map(GapWords.behind.contains) ?? true
    }

    /// "84 points of 100", the most there could be; "a man of 101".
    private func isScale(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        return reading.word(start - 1) == .of && figure.quantity.unit == nil
            && !reading.isMark(start - 2)
            && !GapWords.valued.contains(reading.word(start - 2))
    }

    func value(of figure: Figure) -> Double? {
        if figure.dimension == .age, figure.quantity.upper == nil { return figure.quantity.value }
        return figure.term
    }

    func amount(of balance: Balance) -> Double {
        balance.gains.reduce(0) { $0 + (value(of: $1) ?? 0) }
            - balance.losses.reduce(0) { $0 + (value(of: $1) ?? 0) }
    }

    private func pair(of terms: [Figure], missedBy said: Double) -> Balance? {
        guard (2...SlippedDifferences.mostTerms).contains(terms.count) else { return nil }
        for (place, second) in terms.enumerated().reversed() {
            for first in terms[..<place].reversed() {
                let (one, other) = (value(of: first) ?? 0, value(of: second) ?? 0)
                let actual = abs(one - other)
                // Of tenths ten are as many as ten whole ones.
                let place = min(1, WorkedSum.lastPlace(of: said))
                guard first.isOfSameUnit(second), actual >= SlippedDifferences.least * place,
                    max(one, other) > said, Slip.isLikely(said, for: actual),
                    terms.count == 2 || Slip.isTelling(said, for: actual)
                else { continue }
                return difference(of: first, second)
            }
        }
        return nil
    }

    private func difference(of first: Figure, _ second: Figure) -> Balance {
        (value(of: first) ?? 0) > (value(of: second) ?? 0)
            ? Balance(gains: [first], losses: [second]) : Balance(gains: [second], losses: [first])
    }

    /// The only two before a comparison that ends the clause: "took 41 minutes and the second 45, four minutes more".
    private func onlyPair(
        of terms: [Figure],
        missedBy gap: Figure,
        _ reading: Reading
    ) -> Balance? {
        guard terms.count == 2, let said = gap.exact,
            terms.allSatisfy({
                $0.sentence == gap.sentence && $0.end <= gap.start
            }), case let word = gap.nounEnd, word + 1 < reading.tokens.count,
            GapWords.comparatives.contains(reading.word(word)), reading.isMark(word + 1),
            reading.word(gap.start - 1) == .comma || GapWords.apart == reading.word(word),
            let one = value(of: terms[0]), let other = value(of: terms[1]),
            case let actual = abs(one - other), actual > 0, actual < 4 * said, said < 4 * actual,
            terms.allSatisfy({ $0.slack < actual / 4 })
        else { return nil }
        return difference(of: terms[0], terms[1])
    }

    /// Whether two figures, or a sum of several, give it.
    private func isMade(_ said: Double, _ gap: Figure, _ near: [Figure]) -> Bool {
        let values = near.compactMap { value(of: $0) }
        let isPair = values.contains { first in
            values.contains { abs(abs(first - $0) - said) <= max(gap.slack, 1e-6) }
        }
        return isPair || WorkedSum.isMade(gap, of: near)
    }

    private func finding(_ missed: Balance, _ gap: Figure, _ reading: Reading) -> Finding {
        let gains = missed.gains.map { WorkedSum.number(value(of: $0) ?? 0) }
        let losses = missed.losses.map { WorkedSum.number(value(of: $0) ?? 0) }
        return reading.finding(
            .arithmetic,
            (["\(gains.joined(separator: " + "))"] + losses).joined(separator: " − ")
                + " = \(number: amount(of: missed)), not \(number: gap.term ?? 0).",
            missed.figures + [gap]
            // What is left of several may be right, and one of them wrong.
        ).refuting(missed.figures.count == 2 ? gap.term : nil, .difference)
    }
}

/// What a difference should be of: some figures, and others that are taken off.
struct Balance {
    let gains: [Figure]
    let losses: [Figure]
    /// What a share among them is of.
    var shared: Figure?

    var figures: [Figure] {
        let terms = gains + losses
        return terms
            + [shared].compactMap(\.self).filter { whole in
                !terms.contains { $0.tokens == whole.tokens }
            }
    }
}

enum GapWords {
    static let finding = WordSet("to find raise needs need")
    static let upOrDown = WordSet("up down")
    /// What is done to get more of something: "buy six more buses".
    static let getting = WordSet(
        "buy buys bought hire hires hired order orders ordered add adds added build builds built need needs open opens opened"
    )
    static let apart = WordKey("apart")
    static let other = WordKey("other")
    static let comparatives = WordSet(
        """
        more fewer heavier lighter longer shorter taller higher lower older younger faster slower later earlier cheaper dearer
        bigger larger smaller better worse apart
        """
    )
    static let behind = WordSet(
        """
        more fewer less heavier lighter longer shorter taller higher lower older younger faster slower later earlier below above
        behind ahead between left remain remained remaining short apart further cheaper dearer bigger larger smaller better worse
        free empty vacant missing spare
        """
    )
    static let free = WordKey("free")
    static let rests = WordSet(
        """
        left leaves leaving remain remains remained remaining still spare other rest remainder difference
        """
    )
    static let leaving = WordSet("leaves leaving left gap shortfall deficit")
    static let before = WordSet(
        """
        saves saved saving loss lost gain gained gap margin majority lead rise drop fall increase decrease difference shortfall
        deficit profit surplus balance lacks lacked lacking left leaves leaving remaining other still now
        rest remainder
        """
    )
    static let changes = WordSet("lost gained")
    /// What "a record of 41" has before its figure.
    static let valued = WordSet("record figure average total score best time price cost mark")
    static let beating = WordSet(
        "beat beats beating beaten missed broke improved topped exceeded passed bettered"
    )
    static let between = WordSet(
        "of about nearly some only the just him her them a has have had owes"
    )
}
