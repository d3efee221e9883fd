/// Finds the answers of a poll, told one after the other, that miss a hundred with those who don't know.
///
/// "Abascal would get 38 percent. Dunleavy has 31. Fourteen percent favor Edelman, and 9 percent somebody else. The 16 percent who have
/// not made up their minds …".
struct PollAnswers: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            kinds: FigureKinds(.percent),
            cues: PollWords.unknowing.union(PollWords.rests)
        )
    ]

    /// How many sentences before it the other answers may stand.
    private static let reach = 4

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let here = figures.figures(ofSentence: sentence)
            let rest = here.first(where: { isRestOfPoll($0, reading) })
            guard let last = here.first(where: { isOfUndecided($0, reading) }) ?? rest
            else { continue }
            var answers: [Figure] = []
            for earlier in (max(0, sentence - PollAnswers.reach)...sentence).reversed() {
                var items = figures.figures(ofSentence: earlier).filter { $0.start < last.start }
                // "27 percent that they would stop at 65 or earlier": where each answer has its sign a bare number is none.
                if items.count(where: { $0.dimension == .percent }) >= 2 {
                    items = items.filter { $0.dimension == .percent }
                }
                guard items.allSatisfy({ isAnswer($0) }) else { break }
                if items.isEmpty, !answers.isEmpty { break }
                answers = items + answers
            }
            let values = (answers + [last]).compactMap(\.quantity.value)
            let sum = values.reduce(0, +)
            // "64 percent would, 27 percent wouldn't and 13 percent did not know"
            let areOfOneSentence = answers.allSatisfy {
                $0.sentence == sentence && $0.dimension == .percent
            }
            guard answers.count >= 3 || answers.count == 2 && areOfOneSentence && sum > 100,
                answers.contains(where: { $0.dimension == .percent }),
                // Each may be rounded.
                abs(sum - 100) > max(2, Double(values.count) / 2), abs(sum - 100) <= 15
            else { continue }
            findings.append(reading.miscount(.sum(values), not: 100, answers + [last]))
        }
    }

    private func isAnswer(_ figure: Figure) -> Bool {
        figure.quantity.bound == .exact && figure.quantity.upper == nil
            && (figure.dimension == .percent
                || figure.dimension == .count && figure.quantity.unit == nil
                    && (2..<80).contains(figure.quantity.value ?? 0))
    }

    /// "The 16 percent who have not made up their minds", "11 percent are undecided".
    private func isOfUndecided(_ figure: Figure, _ reading: Reading) -> Bool {
        // "46 percent of her party and 31 percent of all are undecided": said of the last.
        let behind = reading.sentences[figure.sentence].tokens.behind(figure.nounEnd, 10)
            .prefix { !reading.begins(.quantity, at: $0) }
        return figure.dimension == .percent && isAnswer(figure)
            && reading.has(PollWords.unknowing, in: behind)
    }

    /// "The remaining 12 percent named nobody": what is left of those who were asked.
    private func isRestOfPoll(_ figure: Figure, _ reading: Reading) -> Bool {
        let near = reading.sentences[max(0, figure.sentence - PollAnswers.reach)].start
        return figure.dimension == .percent && isAnswer(figure)
            && PollWords.rests.contains(reading.word(figure.start - 1))
            && reading.word(figure.start - 2) == .the
            && reading.has(PollWords.asking, in: near..<figure.start)
            && !reading.has(PollWords.earlier, in: near..<figure.start)
    }
}

private enum PollWords {
    static let unknowing = VoteWords.unknowing.union(WordSet("minds mind"))
    static let rests = WordSet("other remaining")
    static let earlier = WordSet("ago earlier last previous previously those")
    static let asking = WordSet("poll survey asked polled surveyed questioned respondents")
}
