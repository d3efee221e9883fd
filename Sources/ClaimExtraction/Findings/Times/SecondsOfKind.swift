/// Finds a second of a kind that is dated before the first, told in the sentence before.
///
/// "It measured 91 decibels on 11 March. A second measurement, on 4 March, gave 94", "The first attempt failed in 2015. The
/// second, in 2012, succeeded".
struct SecondsOfKind: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: SecondWords.seconds)]

    private static let longest = 80
    /// How many words may stand between "A second" and its date.
    private static let reach = 4
    /// How many days of one year the second may lie before the first, and how many years.
    private static let farthest = (days: 100, years: 30)

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            guard let second = second(in: sentence, reading),
                let first = first(before: sentence, second, reading),
                let early = second.days, let late = first.days, late.first > early.last,
                isNear(late.first - early.last, first, second, reading)
            else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(second.tokens))” is told as the later one, but lies before "
                        + "“\(reading.text(first.tokens))”.",
                    [first.tokens, second.tokens]
                )
            )
        }
    }

    /// The date right behind the words that begin a sentence: "A second measurement, on 4 March,".
    private func second(in sentence: Int, _ reading: Reading) -> Mention? {
        let tokens = reading.sentences[sentence].tokens
        let start = tokens.lowerBound
        guard sentence > 0, !reading.opensBlock(sentence), tokens.count <= SecondsOfKind.longest,
            ClosedWords.singularDeterminers.contains(reading.word(start)),
            SecondWords.seconds.contains(reading.word(start + 1)), !reading.isQuoted(start),
            !reading.has(.had, in: tokens)
        else { return nil }
        let near = tokens.behind(start + 2, SecondsOfKind.reach)
        guard let date = reading.timeMentions(in: near).first,
            ClosedWords.beforeDates.contains(reading.word(date.start - 1)),
            !near.contains(where: { $0 < date.start && reading.tag($0).isFiniteVerb })
        else { return nil }
        return date
    }

    /// The only date of the sentence before, which tells of the first of them.
    private func first(before sentence: Int, _ second: Mention, _ reading: Reading) -> Mention? {
        let told = reading.sentences[sentence - 1].tokens
        guard told.count <= SecondsOfKind.longest, !reading.isQuoted(told.lowerBound),
            !reading.has(SecondWords.ranks, in: told), !reading.has(.had, in: told)
        else { return nil }
        // "The second" is one of those that were told as the first.
        let isAnother =
            ClosedWords.indefinite.contains(reading.word(reading.sentences[sentence].start))
        let dates = reading.timeMentions(in: told)
        return dates.count == 1 && (isAnother || reading.has(.first, in: told)) ? dates[0] : nil
    }

    private func isNear(_ gap: Int, _ first: Mention, _ second: Mention, _ reading: Reading) -> Bool
    {
        let years = [first, second].count { reading.namesYear($0.tokens) }
        if years == 2 { return gap < 366 * SecondsOfKind.farthest.years }
        return years == 0 && gap <= SecondsOfKind.farthest.days
            && [first, second].allSatisfy { $0.days?.days == 1 && reading.isNumbered($0.tokens) }
    }
}

private enum SecondWords {
    static let seconds = WordSet("second third fourth")
    static let ranks = WordSet("second third fourth last latest final other")
}
