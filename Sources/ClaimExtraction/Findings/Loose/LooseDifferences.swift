/// Finds a difference that the only two values before it don't make.
///
/// "The crossing used to take 50 minutes. With the new engines it takes 35, a saving of 20 minutes", "He had 3,418 votes and she 3,162.
/// The count was quick, and his majority of 246 was cheered", "It will spend $148.5 million and take in $139.2 million. Nobody knows
/// where the $8.3 million that is missing will come from".
struct LooseDifferences: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            cues: LooseDifferenceWords.nouns.union(
                DifferenceWords.lacking,
                DifferenceWords.comparatives,
                LooseDifferenceWords.winning,
                LooseDifferenceWords.extra,
                DifferenceWords.points
            )
        )
    ]

    /// How many sentences before it the two values of a difference may stand.
    private static let reach = 2
    /// Where "the" says that they were told.
    private static let farReach = 16

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            for item in figures.figures(ofSentence: sentence) {
                guard item.quantity.bound == .exact, let told = item.amount,
                    isDifference(item, reading) || isMovedBy(item, reading),
                    let found = finding(told, item, figures, reading)
                else { continue }
                findings.append(found)
                break
            }
        }
    }

    /// "a saving of 20 minutes", "the 246-vote majority", "the $8.3 million that is missing".
    private func isDifference(_ figure: Figure, _ reading: Reading) -> Bool {
        let (of, next) = (figure.start - 1, figure.nounEnd)
        if of >= 1, reading.word(of) == .of, names(of - 1, reading) {
            return isToldDifference(figure, reading)
        }
        // "up from 47 … the extra 27"
        let isExtra =
            LooseDifferenceWords.extra.contains(reading.word(of))
            && ClosedWords.definite.contains(reading.word(of - 1))
        // "the $6.5 million shortfall"
        let isNamed = names(next, reading)
        if isExtra || isNamed && ClosedWords.definite.contains(reading.word(of)) { return true }
        if isWonBy(figure, reading) || isOfThan(figure, reading) || isMargin(figure, reading) {
            return true
        }
        // "it stood at 53 percent, seven points higher": of two percentages.
        if figure.isPoints, reading.word(of) == .comma,
            DifferenceWords.comparatives.contains(reading.word(next)), reading.isMark(next + 1)
        {
            return true
        }
        guard next < reading.tokens.count else { return false }
        let sentence = reading.sentences[figure.sentence].tokens
        // "The district pays $21, which is $7 an hour less"
        if ClosedWords.being.contains(reading.word(of)), reading.word(of - 2) == .comma,
            ChangeWords.relatives.contains(reading.word(of - 1)),
            reading.has(DifferenceWords.comparatives, in: sentence.behind(figure.end, 4))
        {
            return true
        }
        if isNamed, StatedFigure.compound(figure, reading) != nil { return true }
        // Of people who are missing nobody says what they are left of.
        return figure.dimension == .money
            && reading.has(DifferenceWords.lacking, in: sentence.behind(next, 3))
    }

    private func names(_ token: Int, _ reading: Reading) -> Bool {
        LooseDifferenceWords.nouns.contains(reading.word(token))
    }

    /// "a saving of 20 minutes", "the profit of $120,000"; "a loss of $484 million" is more often told for itself.
    private func isToldDifference(_ figure: Figure, _ reading: Reading) -> Bool {
        let noun = figure.start - 2
        guard LooseDifferenceWords.results.contains(reading.word(noun)) else { return true }
        let lead = max(0, noun - 4)..<noun
        return !reading.has(ClosedWords.indefinite, in: lead)
            // "the loss of nine hours in the evening"
            && (!reading.has(.the, in: lead) || reading.tag(figure.nounEnd) != .preposition)
            || isOfSale(figure, reading)
    }

    /// "The majority, 620, was larger than expected", "Smith's majority is 415".
    private func isMargin(_ figure: Figure, _ reading: Reading) -> Bool {
        let link = figure.start - 1
        guard DifferenceWords.margins.contains(reading.word(link - 1)) else { return false }
        let isDefinite = ClosedWords.definite.contains(reading.word(link - 2))
        if reading.word(link) == .comma { return isDefinite && reading.isMark(figure.nounEnd) }
        return ClosedWords.being.contains(reading.word(link))
            && (isDefinite || reading.word(link - 2) == .clitic)
    }

    /// "He bought it for $400,000 and sold it for $520,000, a profit of $120,000".
    private func isOfSale(_ figure: Figure, _ reading: Reading) -> Bool {
        let before = reading.words(40, before: figure)
        // "a profit of $90,000 after tax"
        return !ClosedWords.beforeOrAfter.contains(reading.word(figure.nounEnd))
            && reading.has(LooseDifferenceWords.buying, in: before)
            && reading.has(LooseDifferenceWords.selling, in: before)
    }

    /// "To win by 32 votes was to win", "was declared the winner by 34", "was beaten by four minutes and 30 seconds".
    private func isWonBy(_ figure: Figure, _ reading: Reading) -> Bool {
        reading.word(figure.start - 1) == .by
            && (figure.dimension == .duration
                || figure.dimension == .count
                    && (figure.quantity.unit == nil || figure.counts(DifferenceWords.votes)))
            && reading.has(LooseDifferenceWords.winning, in: reading.words(6, before: figure))
    }

    /// "rose by half a percentage point", "sending the rate up half a percentage point".
    private func isMovedBy(_ figure: Figure, _ reading: Reading) -> Bool {
        let lead = reading.words(3, before: figure)
        return figure.isPoints
            && (reading.has(ChangeWords.rises, in: lead)
                || reading.has(ChangeWords.falls, in: lead))
    }

    /// The only two percentages of the next sentence, one compared with the other: "The rate stood at 6.9 percent, compared with 6.6 in
    /// July".
    private func comparedBelow(
        _ told: Double,
        _ item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        guard isMovedBy(item, reading),
            figures.figures(ofSentence: item.sentence)
                .allSatisfy({ $0.dimension != .percent || $0.isPoints }),
            case let next = figures.figures(ofSentence: item.sentence + 1)
                .filter({ $0.dimension == .percent && !$0.isPoints }),
            next.count == 2, let first = next.first, let second = next.last,
            goesOn(item, to: first, reading),
            reading.has(
                ChangeWords.bases.union(LooseDifferenceWords.compared),
                in: first.gap(to: second)
            ),
            let one = first.amount, let other = second.amount,
            case let difference = abs(one - other), difference < 3 * told, told < 3 * difference
        else { return nil }
        return (first, second)
    }

    /// Whether the sentence of a level begins with "it" or a noun of the one before it: "its jobless rate … The jobless rate stood at".
    private func goesOn(_ item: Figure, to level: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[level.sentence].start
        if ClosedWords.toldBefore.contains(reading.word(start)) { return true }
        let told = reading.sentences[item.sentence].tokens.prefix(80)
        return (start..<max(start, level.start)).prefix(12).contains {
            reading.tag($0).isNoun && reading.has(reading.word($0), in: told)
        }
    }

    /// "is 12 metres thinner than in 1990, when it was".
    private func isOfThan(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        // "two more than in its forecast", as every second figure is
        return figure.dimension != .duration
            && (figure.dimension != .count || (figure.amount ?? 0) >= 10)
            && [figure.end, figure.nounEnd].contains {
                DifferenceWords.comparatives.contains(reading.word($0))
                    && reading.has(.than, in: sentence.behind($0 + 1, 3))
            }
    }

    /// "It is", "It now has", "They cost": and not what else was done, as in "It has raised $21 million".
    private func opensWithLevel(_ value: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[value.sentence].tokens
        // "62 fewer than in 2015. Then it had 418 and now it has 366."
        if sentence.first.map({ reading.word($0) == LooseDifferenceWords.then }) == true {
            return true
        }
        guard
            let subject = sentence.prefix(4).first(where: {
                ClosedWords.toldBefore.contains(reading.word($0))
            }), value.start - subject <= 6
        else { return false }
        let verbs = sentence.behind(subject + 1, 2)
        return reading.has(LooseDifferenceWords.standing, in: verbs)
            || verbs.contains {
                ClosedWords.have.contains(reading.word($0)) && value.start == $0 + 1
            }
    }

    /// The only two values behind "than", in the sentence and the next.
    ///
    /// "12 metres thinner than in 1990, when it was 84. Now it is 68", "40 fewer places than last year: 960, against 1,040".
    private func toldBehind(
        _ told: Double,
        _ item: Figure,
        _ near: [Figure],
        _ reading: Reading
    ) -> (Figure, Figure)? {
        guard isOfThan(item, reading) else { return nil }
        let here = near.filter { $0.sentence == item.sentence }
        let next = here.count < 2 ? near.filter { $0.sentence == item.sentence + 1 } : []
        let values = here + next
        guard values.count == 2, values[0].start > item.end, isNear(told, values[0], values[1]),
            next.isEmpty || opensWithLevel(next[0], reading)
        else { return nil }
        return (values[0], values[1])
    }

    private func finding(
        _ told: Double,
        _ item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let near = values(LooseDifferences.reach, beside: item, figures, reading)
        guard near.count <= 12, !isGiven(told, item, near) else { return nil }
        // What moved by so many points is as often something else than what was told before.
        let before = !isDifference(item, reading) ? [] : near.filter { $0.start < item.start }
        // The two of the nearest sentences that have two.
        let ends = (item.sentence - LooseDifferences.reach...item.sentence).reversed()
        let two = ends.lazy.map { sentence in before.filter { $0.sentence >= sentence } }
            .first { $0.count >= 2 }
        let pair =
            two.flatMap { $0.count == 2 && isNear(told, $0[0], $0[1]) ? ($0[0], $0[1]) : nil }
            ?? comparedBelow(told, item, figures, reading)
            ?? toldBehind(told, item, near, reading) ?? toldFarBefore(told, item, figures, reading)
        guard let pair, let one = pair.0.amount, let other = pair.1.amount else { return nil }
        return reading.miscount(.difference(one, other), not: told, [pair.0, pair.1, item])
    }

    /// "Her majority of 246", "The fall of $7.3 million": the nearest two of its unit, told one after the other, that are a slip away
    /// from it.
    private func toldFarBefore(
        _ told: Double,
        _ item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        guard item.dimension == .money || told >= 20,
            ClosedWords.definite.contains(reading.word(item.start - 3)) || isWonBy(item, reading)
        else { return nil }
        // What is far smaller has no part in it: "Its shares fell to $38".
        let values = values(LooseDifferences.farReach, beside: item, figures, reading)
            .filter { ($0.amount ?? 0) * 2 > told }
        guard values.count <= 24, !isGiven(told, item, values) else { return nil }
        return zip(values, values.dropFirst()).reversed().first { one, other in
            other.start < item.start && isNear(told, one, other)
                && Slip.isLikely(told, for: abs((one.amount ?? 0) - (other.amount ?? 0)))
        }
    }

    /// The figures from so many sentences before a difference to the one behind it that may be its values.
    private func values(
        _ reach: Int,
        beside item: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        figures.figures(ofSentences: item.sentence - reach...item.sentence + 1)
            .filter { isValue($0, beside: item, reading) }
    }

    /// What comes nowhere near is the difference of something else.
    private func isNear(_ told: Double, _ first: Figure, _ second: Figure) -> Bool {
        guard let one = first.amount, let other = second.amount else { return false }
        let difference = abs(one - other)
        return difference < 1.6 * told && told < 1.6 * difference
            && max(one, other) < 10 * min(one, other)
            && abs(one + other - told) > 1e-9 * told
    }

    /// Whether any two of the values have the difference, or two of them make it together.
    private func isGiven(_ told: Double, _ item: Figure, _ values: [Figure]) -> Bool {
        values.indices.contains { index in
            values[..<index].contains { other in
                guard let one = other.amount, let two = values[index].amount else { return false }
                if item.isMajority(of: other, values[index]) { return true }
                let slack = other.slack(beside: values[index]) + item.slack
                return abs(abs(one - two) - told) <= slack + 1e-9
            }
        }
    }

    /// Whether a figure may be one of the two values: of the difference's unit, or a percentage beside points.
    private func isValue(
        _ figure: Figure,
        beside difference: Figure,
        _ reading: Reading
    ) -> Bool {
        guard figure.tokens != difference.tokens, !figure.isSumForEach(reading),
            figure.quantity.upper == nil
        else { return false }
        if difference.isPoints {
            return figure.dimension == .percent && figure.quantity.upper == nil
        }
        // "nine parishes … and only four priests, a shortfall of six"
        if difference.dimension == .count, difference.quantity.unit == nil {
            return figure.exact != nil && figure.dimension == .count
        }
        return figure.exact != nil && figure.isOfSameUnit(difference)
    }
}

private enum LooseDifferenceWords {
    static let extra = WordSet("extra additional")
    static let then = WordKey("then")
    static let compared = WordSet("compared")
    static let standing = ClosedWords.being.union(
        WordSet("measures measured costs cost stands stood comes came sells sold weighs weighed")
    )
    static let winning = WordSet("win won winner victory beat beaten lost elected")
    /// Nouns of a difference, as in "a saving of 20 minutes".
    static let nouns = DifferenceWords.margins.union(
        WordSet(
            "profit saving rise fall drop increase decrease decline cut jump reduction gain loss shortfall surplus deficit excess"
        )
    )
    /// Those that are results of their own where "a" stands before them: "a loss of $484 million".
    static let results = WordSet("gain loss surplus deficit profit")
    static let buying = WordSet("bought buy buys buying paid")
    static let selling = WordSet("sold sell sells selling")
}
