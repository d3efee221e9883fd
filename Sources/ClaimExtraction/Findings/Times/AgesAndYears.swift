/// Finds a number of years that two ages of one person don't have between them.
///
/// "Earline Purdy, 63, who has worked here since she was 21, for 32 years", "began at 16 and is 61; in those 55 years", "entered the
/// convent at 18 and has spent 57 years there. She is 82". Silent unless the sentence, or two beside each other, tell two ages and
/// one length, and nothing else of the kind.
struct AgesAndYears: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: .init(.age), cues: WordSet("since")),
        Trigger(figures: 2, kinds: .init(.duration), cues: LifeWords.ats),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            guard
                let (length, then, now) = inside(sentence, figures, reading)
                    ?? across(sentence, figures, reading),
                let years = length.exact, let age = now.quantity.value,
                let start = then.quantity.value, age > start, now.quantity.bound == .exact
            else { continue }
            let expected = age - start
            guard abs(expected - years) > 1, years < age, years * 3 > expected else { continue }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "\(number: age) − \(number: start) = \(number: expected), not "
                        + "“\(reading.text(length.tokens))”.",
                    [now, then, length]
                )
            )
        }
    }

    private typealias Career = (length: Figure, then: Figure, now: Figure)

    private func inside(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Career? {
        let items = figures.figures(ofSentence: sentence)
        guard (3...8).contains(items.count),
            let length = only(items, where: { isLength($0, reading) }),
            let then = only(items, where: { isEarlierAge($0, reading) }),
            let now = only(items, where: { $0.dimension == .age && $0.tokens != then.tokens }),
            isBeside(then, length, reading)
        else { return nil }
        return (length, then, now)
    }

    /// A beginning at some age and the years since, and in the sentence behind the age of today.
    private func across(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Career? {
        let items = figures.figures(ofSentence: sentence)
        let next = figures.figures(ofSentence: sentence + 1)
        guard (2...8).contains(items.count), (1...8).contains(next.count),
            let length = only(items, where: { isSpent($0, reading) }),
            let then = only(items, where: { isStart($0, reading) }),
            let now = only(next, where: { LifeAge.mayBe($0, reading) }),
            LifeWords.copulas.contains(reading.word(now.start - 1)),
            LifeSubject.isOne(of: then.start, now.start, reading)
        else { return nil }
        return (length, then, now)
    }

    /// "entered the convent at 18 and".
    private func isStart(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, end) = (figure.start, figure.end)
        return
            (figure.dimension == .age || figure.dimension == .count && figure.quantity.unit == nil)
            && figure.quantity.value != nil
            && (LifeWords.ats.contains(reading.word(start - 1))
                || reading.word(start - 1) == .of && AgeSpanWords.age == reading.word(start - 2))
            && (reading.isMark(end) || ClosedWords.continuing.contains(reading.word(end)))
            && !reading.has(.time, at: start)
    }

    /// "has spent 57 years there": all the time until now.
    private func isSpent(_ figure: Figure, _ reading: Reading) -> Bool {
        guard figure.isOfYears, figure.start > 1 else { return false }
        let before = reading.words(6, before: figure)
        return AgeSpanWords.spending.contains(reading.word(figure.start - 1))
            && reading.has(ClosedWords.have, in: before) && !reading.has(.had, in: before)
    }

    /// "since she was 21, for 32 years", "since he was ten, that is, for 69 years".
    private func isBeside(_ age: Figure, _ length: Figure, _ reading: Reading) -> Bool {
        let gap = length.start - age.end
        return (0...3).contains(gap)
            || (4...6).contains(gap)
                && reading.has(WordKey.that, in: age.end..<length.start)
    }

    private func only(_ items: ArraySlice<Figure>, where isMeant: (Figure) -> Bool) -> Figure? {
        let found = items.filter(isMeant)
        return found.count == 1 ? found.first : nil
    }

    /// "for 32 years", beside the words that tell since when or until now.
    private func isLength(_ figure: Figure, _ reading: Reading) -> Bool {
        figure.isOfYears && AgeSpanWords.spans.contains(reading.word(figure.start - 1))
    }

    /// "since she was 21", "since the age of 21".
    private func isEarlierAge(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        guard figure.dimension == .age || figure.quantity.unit == nil, figure.quantity.value != nil,
            figure.dimension == .count || figure.dimension == .age
        else { return false }
        let first = max(reading.sentences[figure.sentence].start, start - 6)
        let since = (first..<start).last { WordKey.since == reading.word($0) }
        // "since she was 21", "since he left school at 16"
        return since.map { ($0..<start).allSatisfy { reading.tokens.kind[$0] == .word } } == true
            && AgeSpanWords.leads.contains(reading.word(start - 1))
    }
}

private enum AgeSpanWords {
    static let spans = WordSet("for is in these those of")
    static let leads = WordSet("was at of aged")
    static let age = WordKey("age")
    static let spending = WordSet("spent for been")
}
