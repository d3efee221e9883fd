/// Finds a percentage of change that the only two values of its sentence don't give, however they are told: "opened at 320 pence
/// and closed at 288, down 12 percent on the day", "a site of 40 acres, 20 percent more than the 32 of the old one".
///
/// Where a sentence has two values of one thing and one percentage that goes up or down, the values give it: of 36 such
/// sentences in 1,569 articles all but two, of which one tells a loss beside earnings.
struct LooseChanges: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 3,
            kinds: FigureKinds(.percent),
            cues: ChangeWords.upward.union(ChangeWords.downward)
        )
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let percents = items.filter { $0.dimension == .percent }
            let values = items.filter { $0.isLevel && !$0.isSumForEach(reading) }
            guard percents.count == 1, values.count == 2, items.count == 3,
                let percent = percents[0].share.map({ $0 * 100 }),
                let isRise = isRise(percents[0], reading),
                areOfOneThing(values[0], values[1]),
                values.allSatisfy({ $0.exact != nil && !Changes().isDifference($0, reading) }),
                !reading.has(LooseWords.otherThings, in: reading.sentences[sentence].tokens),
                let change = ValueChange(values[0], values[1], isRise: isRise),
                !isToldTheOtherWay(percent, change),
                let finding = Changes().percentage(percent, percents[0], change, reading)
            else { continue }
            findings.append(finding)
        }
    }

    /// Whether the two are of one unit, or a bare one goes on with the other's: "320 pence and closed at 288", "from 50 to 60 minutes";
    /// but not "by 2 percent, and not by the 5 that … after six hours", nor "$4.48 a dozen".
    private func areOfOneThing(_ first: Figure, _ second: Figure) -> Bool {
        guard first.dimension != second.dimension else { return first.isAlike(second) }
        return first.isAlike(second)
            && (second.dimension == .count
                ? second.start > first.nounEnd : second.start - first.end <= 2)
    }

    /// Whether the words right beside a percentage tell of a rise; nil where they tell of neither rise nor fall.
    private func isRise(_ percent: Figure, _ reading: Reading) -> Bool? {
        let sentence = reading.sentences[percent.sentence].tokens
        let before = sentence.before(percent.start, 3).reversed()
        let near = Array(before) + sentence.behind(percent.end, 2)
        return near.lazy.compactMap { token -> Bool? in
            let key = reading.word(token)
            if ChangeWords.upward.contains(key) { return true }
            return ChangeWords.downward.contains(key) ? false : nil
        }.first
    }

    /// Whether the percentage is that of the other value: "20 percent fewer than the 60 of last year".
    private func isToldTheOtherWay(_ percent: Double, _ change: ValueChange) -> Bool {
        let difference = abs(change.new - change.old)
        return abs(difference / max(change.new, 1e-9) * 100 - percent) <= 0.5
    }
}
