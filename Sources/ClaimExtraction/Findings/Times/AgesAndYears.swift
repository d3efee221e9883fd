/// Finds a number of years that two ages of one person don't have between them.
///
/// "Earline Purdy, 63, who has worked here since she was 21, for 32 years", "began at 16 and is 61; in those 55 years", "entered the
/// convent at 18 and has spent 57 years there. She is 82". Silent unless the sentence, or two beside each other, tell two ages and
/// one length, and nothing else of the kind.
struct AgesAndYears: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: .init(.age), cues: WordSet("since")),
        Trigger(figures: 2, kinds: .init(.duration), cues: LifeWords.ats),
        Trigger(times: 1, cues: WordSet("later")),
        Trigger(figures: 2, times: 1, kinds: .init(.age)),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            addLater(in: sentence, figures, reading, to: &findings)
            addYear(of: sentence, figures, reading, to: &findings)
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

    /// An age, the years since and an age of today that don't add up.
    ///
    /// "was 17 when he set fire to it … six years later. Riddell, now 27".
    private func addLater(
        in sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading,
        to findings: inout [Finding]
    ) {
        let items = figures.figures(ofSentence: sentence)
        guard items.count <= 8,
            let length = StatedLength.all(in: reading, figures.concerning([sentence])).first(
                where: {
                    $0.unit == .years && reading.word($0.end) == .later
                }),
            let then = only(items, where: { isAgeWhen($0, reading) }), then.end <= length.start,
            let start = then.quantity.value
        else { return }
        let near = Array(items) + Array(figures.figures(ofSentence: sentence + 1))
        guard
            let now = only(
                near[...],
                where: {
                    LifeWords.now.contains(reading.word($0.start - 1)) && $0.start > length.end
                }
            ),
            now.dimension == .age || now.quantity.unit == nil, let age = now.quantity.value,
            age > start, (1.5...15).contains(abs(age - start - length.value))
        else { return }
        findings.append(
            reading.finding(
                .arithmetic,
                "\(number: start) + \(number: length.value) = \(number: start + length.value), not "
                    + "“\(reading.text(now.tokens))”.",
                [then.tokens, length.tokens, now.tokens]
            )
        )
    }

    /// "was 17 when".
    private func isAgeWhen(_ figure: Figure, _ reading: Reading) -> Bool {
        LifeWords.was.contains(reading.word(figure.start - 1))
            && LifeWords.whens.contains(reading.word(figure.end))
            && (figure.dimension == .age || figure.quantity.unit == nil)
    }

    /// "The 61-year-old joined the branch as a 19-year-old clerk in 1973".
    private func addYear(
        of sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading,
        to findings: inout [Finding]
    ) {
        let ages = figures.figures(ofSentence: sentence).filter {
            $0.dimension == .age && reading.word($0.end - 1) == LifeWords.old
        }
        let tokens = reading.sentences[sentence].tokens
        guard ages.count == 2, let published = reading.article.published?.year,
            ages[0].start == tokens.lowerBound + 1, reading.word(tokens.lowerBound) == .the,
            ClosedWords.indefinite.contains(reading.word(ages[1].start - 1)),
            reading.word(ages[1].start - 2) == .as,
            let now = ages[0].quantity.value, let then = ages[1].quantity.value, now > then,
            case let dates = reading.timeMentions(in: tokens.prefix(60)).filter({
                reading.namesYear($0.tokens)
            }),
            dates.count == 1, let year = dates[0].days?.firstYear,
            case let years = Double(published - year), abs(years - (now - then)) > 1
        else { return }
        findings.append(
            reading.finding(
                .arithmetic,
                "\(published) − \(year) = \(number: years), but \(number: now) − \(number: then) = "
                    + "\(number: now - then).",
                [ages[0].tokens, ages[1].tokens, dates[0].tokens]
            )
        )
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
        return found.only
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
