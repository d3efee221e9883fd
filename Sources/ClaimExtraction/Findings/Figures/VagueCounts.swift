/// Finds numbers that "dozens" or "hundreds" exclude.
///
/// "Hundreds of trees were felled, 84 according to the council", "Dozens of people were brought out. In all, nine people spent
/// the night in the hall". The number must be said of all of them: right behind them between marks, or with words for a sum.
struct VagueCounts: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            kinds: .init(.count),
            cues: WordSet("dozens scores hundreds thousands dozen hundred thousand")
        )
    ]

    /// How many times the least that the word may mean a number is at least, and at most.
    private static let range = 1.5...25.0
    /// How many sentences behind the number may stand.
    private static let reach = 3

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let vague = figures.figures[index]
            guard vague.quantity.isVague, let least = vague.quantity.least, least >= 12 else {
                continue
            }
            let later = (vague.sentence...vague.sentence + VagueCounts.reach).lazy.flatMap {
                figures.figures(ofSentence: $0)
            }
            let number = later.first { figure in
                figure.start >= vague.end
                    && (isApposed(figure, to: vague, reading) || isOfAll(figure, vague, reading))
            }
            guard let number, let value = number.exact ?? number.term,
                !VagueCounts.range.contains(value / least)
            else { continue }
            let words = reading.text(vague.tokens)
            findings.append(
                reading.finding(
                    .arithmetic,
                    "\(number: value) is no number for “\(words)”.",
                    [vague, number]
                )
            )
        }
    }

    /// "Scores of people, twelve in all,", "Thousands of readers, some 400, wrote", "84 according to the council": between marks,
    /// or with its source behind it.
    private func isApposed(_ figure: Figure, to vague: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.end)
        guard figure.sentence == vague.sentence, figure.dimension == .count,
            figure.quantity.unit == nil || figure.isOfSameUnit(vague), end < reading.tokens.count,
            VagueWords.leads.contains(reading.word(start - 1))
        else { return false }
        if VagueWords.sources.contains(reading.word(end)) { return true }
        return start - vague.nounEnd <= 2 && reading.isMark(end)
    }

    /// "In all, nine people", "all nine people": in one of the next sentences, where none names a time of its own.
    private func isOfAll(_ figure: Figure, _ vague: Figure, _ reading: Reading) -> Bool {
        guard figure.sentence > vague.sentence, figure.dimension == .count,
            figure.quantity.unit != nil || figure.sentence == vague.sentence + 1,
            figure.isOfSameUnit(vague)
        else { return false }
        let cue = TotalCue(of: figure, reading)
        guard figure.quantity.unit != nil else { return cue == .everybody }
        return (cue == .sum || cue == .everybody)
            && reading.times(in: reading.sentences[figure.sentence].tokens).isEmpty
    }
}

private enum VagueWords {
    static let leads = ClosedWords.apposing.union(WordSet(":"))
    static let sources = WordSet("according")
}
