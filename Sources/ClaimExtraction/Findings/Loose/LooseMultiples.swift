/// Finds a multiple that the only two values before it don't make.
///
/// "The road was costed at €62 million. It has since climbed to €93 million, double what ministers signed off", "stood at $300,000 in
/// June. By December it had tripled, to $750,000". ``MultipliedVerbs`` reads values that words of change tie together.
struct LooseMultiples: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ChangeWords.multiplied)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            guard
                let word = reading.sentences[sentence].tokens.first(where: {
                    isMultiple($0, reading)
                }),
                let (first, second) = onlyTwo(of: sentence, figures),
                // "twice as many as it was built for" is said of the number before it
                isTwice(word, reading) ? word > second.end : first.quantity.unit != nil,
                second.quantity.unit != nil
                    || isTwice(word, reading) && first.quantity.unit != nil,
                let factor = ChangeWords.multiples[reading.word(word)],
                let change = ValueChange(first, second, isRise: factor > 1),
                // What comes nowhere near is so many times something else.
                change.new < 1.7 * factor * change.old, factor * change.old < 1.7 * change.new,
                let finding = change.disagreement(withMultiple: word, reading)
            else { continue }
            findings.append(finding)
        }
    }

    /// A verb, or "double" before what it is double of.
    private func isMultiple(_ token: Int, _ reading: Reading) -> Bool {
        guard ChangeWords.multiplied.contains(reading.word(token)) else { return false }
        return reading.tag(token).isVerb || isTwice(token, reading)
            || token + 1 < reading.tokens.count
                && LooseMultipleWords.multiplied.contains(reading.word(token + 1))
    }

    /// "or twice as many as it was built for".
    private func isTwice(_ token: Int, _ reading: Reading) -> Bool {
        reading.word(token) == LooseMultipleWords.twice && reading.word(token + 1) == .as
    }

    /// The only two values of a sentence, or its only one and the only one of its unit in the sentence before.
    private func onlyTwo(of sentence: Int, _ figures: FigureTable) -> (
        first: Figure, second: Figure
    )? {
        let isValue = { (figure: Figure) in figure.isLevel && figure.exact != nil }
        let here = figures.figures(ofSentence: sentence).filter(isValue)
        if here.count == 2 { return (here[0], here[1]) }
        guard here.count == 1 else { return nil }
        let before = figures.figures(ofSentence: sentence - 1).filter {
            isValue($0) && here[0].isAlike($0)
        }
        return before.count == 1 ? (before[0], here[0]) : nil
    }
}

private enum LooseMultipleWords {
    static let twice = WordKey("twice")
    /// What "double" is double of, as in "double what was signed off"; not "a double room".
    static let multiplied = WordSet("the what that its their as last")
}
