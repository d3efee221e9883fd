/// Finds a multiple that the only two values told with it don't make.
///
/// "The road was costed at €62 million. It has since climbed to €93 million, double what ministers signed off", "stood at $300,000 in
/// June. By December it had tripled, to $750,000", "Complaints have halved. There were 310, compared with 420 in 2020".
struct LooseMultiples: ConsistencyCheck {
    let triggers = [
        Trigger(cues: ChangeWords.multiplied),
        Trigger(figures: 2, kinds: FigureKinds(.ratio), cues: LooseMultipleWords.times),
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            if let found = timesPrice(sentence, figures, reading) {
                findings.append(found)
                continue
            }
            guard
                let word = reading.sentences[sentence].tokens.first(where: {
                    isMultiple($0, reading)
                }),
                let (first, second) = compared(behind: word, sentence, figures, reading)
                    ?? comparedBelow(word, sentence, figures, reading)
                    ?? onlyTwo(before: word, sentence, figures, reading),
                let factor = ChangeWords.multiples[reading.word(word)],
                let change = ValueChange(first, second, by: 1, isRise: factor > 1, reading),
                // What comes nowhere near is so many times something else.
                change.new < 1.7 * factor * change.old, factor * change.old < 1.7 * change.new,
                let finding = change.disagreement(withMultiple: word, reading)
            else { continue }
            findings.append(finding)
        }
    }

    /// What was paid for something and what it was sold for, the only two sums of a sentence and the one before.
    ///
    /// "The vase went for $66,000. The dealer had bought it for $22,000 in 1990, so that he got four times what he paid".
    private func timesPrice(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding?
    {
        let near = figures.figures(ofSentences: sentence - 1...sentence)
        guard
            let times = near.first(where: { $0.sentence == sentence && isOfPrice($0, reading) }),
            let factor = ComparedFactor(times, reading), factor.isMultiple,
            case let sums = near.filter({ $0.dimension == .money && $0.start < times.start }),
            sums.count == 2, let first = sums.first, let second = sums.last,
            first.exact != nil, second.exact != nil, first.isOfSameUnit(second),
            second.sentence == sentence,
            // "bought it for $22,000, twice what it had offered at first", "in 2004, when rents were twice what they cost now"
            case let lead = second.gap(to: times),
            lead.contains(where: { reading.tag($0).isVerb }),
            !reading.has(LooseMultipleWords.others, in: lead),
            let base = sums.first(where: {
                reading.has(LooseMultipleWords.buying, in: reading.words(6, before: $0))
            }),
            case let value = base.tokens == first.tokens ? second : first,
            let old = base.exact, let new = value.exact, new > old,
            case let ratio = new / old / (times.quantity.value ?? 1),
            ratio < 1.7, ratio > 1 / 1.7, !factor.agrees(value, with: base)
        else { return nil }
        return factor.finding(value, base, reading)
    }

    /// "three times what it paid", "twice what she gave for it", "four times its money".
    private func isOfPrice(_ times: Figure, _ reading: Reading) -> Bool {
        guard times.dimension == .ratio, times.quantity.bound == .exact else { return false }
        // "had spent twice what they paid"
        guard !LooseMultipleWords.paying.contains(reading.word(times.start - 1)) else {
            return false
        }
        if reading.word(times.end) == LooseMultipleWords.what {
            let behind = reading.sentences[times.sentence].tokens.behind(times.end + 1, 5)
            let verb = behind.first { LooseMultipleWords.paying.contains(reading.word($0)) }
            // "what it cost him.", but not "what they paid on repairs"
            return verb.map { verb in
                reading.isMark(verb + 1) || reading.isMark(verb + 2)
                    || reading.word(verb + 1) == .for && reading.isMark(verb + 3)
            } == true
        }
        return ClosedWords.possessives.contains(reading.word(times.end))
            && LooseMultipleWords.money.contains(reading.word(times.end + 1))
    }

    /// A verb, or "double" before what it is double of.
    private func isMultiple(_ token: Int, _ reading: Reading) -> Bool {
        guard ChangeWords.multiplied.contains(reading.word(token)) else { return false }
        return reading.tag(token).isVerb || isTwice(token, reading)
            || token + 1 < reading.tokens.count
                && LooseMultipleWords.multiplied.contains(reading.word(token + 1))
    }

    /// "or twice as many as it was built for", "twice what it cost in 2020".
    private func isTwice(_ token: Int, _ reading: Reading) -> Bool {
        reading.word(token) == LooseMultipleWords.twice
            && LooseMultipleWords.asMuch.contains(reading.word(token + 1))
    }

    /// The only two figures behind the multiple, with a word before the second for what was before: "It came to £48m, up from £26m",
    /// "70 minutes instead of 50"; in the next sentence only where that goes on with the same subject.
    private func compared(
        behind word: Int,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let here = figures.figures(ofSentence: sentence).filter { $0.start > word && $0.isLevel }
        let isHere = !here.isEmpty
        let values =
            isHere ? here : figures.figures(ofSentence: sentence + 1).filter { $0.isLevel }
        guard values.count == 2, let first = values.first, let second = values.last,
            isHere
                || goesOn(behind: word, sentence, before: second, reading)
                    && !isOfShorterPeriod(second.sentence, than: sentence, reading),
            // "They fell by 4 per cent last year, to 310"
            !figures.figures(ofSentence: second.sentence).contains(where: { $0.share != nil })
        else { return nil }
        let lead = max(first.end, second.start - 6)..<max(first.end, second.start)
        return reading.has(LooseMultipleWords.bases, in: lead) ? (first, second) : nil
    }

    /// The only two values of the next two sentences, the second of which is that of before.
    ///
    /// "Thefts more than doubled last year. Officers
    /// took 81 reports, compared with 46 the year before", "Volunteers gave out 310 parcels last month. In 2023 the figure was 180".
    private func comparedBelow(
        _ word: Int,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let here = figures.figures(ofSentence: sentence)
        let below = figures.figures(ofSentences: sentence + 1...sentence + 2)
        let values = below.filter { $0.isLevel && $0.dimension == .count }
        guard !here.contains(where: { $0.isLevel && $0.dimension != .duration }),
            values.count == 2, let first = values.first, let second = values.last,
            first.exact != nil, second.exact != nil, first.quantity.unit != nil,
            second.quantity.unit == nil || second.isOfSameUnit(first),
            // "Profit more than doubled. Sales were £48.6m, up from £40.1m"
            !below.contains(where: { $0.share != nil || $0.dimension == .money })
        else { return nil }
        let lead = reading.words(6, before: second)
        let isTold =
            first.sentence == second.sentence
            ? reading.has(LooseMultipleWords.bases, in: lead.filter { $0 >= first.end })
            : reading.has(LooseMultipleWords.figures, in: lead)
                && ClosedWords.being.union(ClosedWords.have).contains(
                    reading.word(second.start - 1)
                )
        return isTold ? (first, second) : nil
    }

    /// "It came to", "There were", or a noun of the multiple's subject.
    private func goesOn(
        behind word: Int,
        _ sentence: Int,
        before end: Figure,
        _ reading: Reading
    ) -> Bool {
        let start = reading.sentences[end.sentence].start
        let subject = Set(
            (reading.sentences[sentence].start..<word).filter { reading.tag($0).isNoun }
                .map { reading.word($0) }
        )
        return LooseMultipleWords.openings.contains(reading.word(start))
            || (start..<end.end).contains { subject.contains(reading.word($0)) }
    }

    /// "Profit doubled last year. In the first quarter profit was £4m, against £3m."
    private func isOfShorterPeriod(_ sentence: Int, than other: Int, _ reading: Reading) -> Bool {
        let said = Set(reading.sentences[other].tokens.map { reading.word($0) })
        return reading.sentences[sentence].tokens.contains {
            LooseMultipleWords.periods.contains(reading.word($0))
                && !said.contains(reading.word($0))
        }
    }

    /// The only two values of a sentence, or its only one and the only one of its unit in the sentence before.
    private func onlyTwo(
        before word: Int,
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let isValue = { (figure: Figure) in figure.isLevel && figure.exact != nil }
        var values = figures.figures(ofSentence: sentence).filter(isValue)
        if let only = values.only {
            let before = figures.figures(ofSentence: sentence - 1).filter {
                isValue($0) && only.isAlike($0)
            }
            values = before + values
        }
        guard values.count == 2, let first = values.first, let second = values.last,
            first.quantity.unit != nil
        else { return nil }
        // "twice as many as it was built for" is said of the number before it
        return isTwice(word, reading)
            ? word > second.end && !isOfOtherPrice(first, second, reading) ? (first, second) : nil
            : second.quantity.unit != nil ? (first, second) : nil
    }

    /// Whether it is more than a price that isn't told: "had bought it for $22,000, twice what it had offered at first".
    private func isOfOtherPrice(_ first: Figure, _ second: Figure, _ reading: Reading) -> Bool {
        first.sentence < second.sentence
            && reading.has(LooseMultipleWords.buying, in: reading.words(6, before: second))
    }
}

private enum LooseMultipleWords {
    static let twice = WordKey("twice")
    static let what = WordKey("what")
    static let times = WordSet("times twice thrice")
    /// What leads to something else that is compared.
    static let others = WordSet(
        "when while where whose who but which although as than said told would could might hoped"
    )
    static let buying = WordSet("bought paid acquired purchased cost gave buying paying")
    static let paying = WordSet("paid cost gave spent")
    static let money = WordSet("money outlay investment stake price")
    static let asMuch = WordSet("as what")
    /// What "double" is double of, as in "double what was signed off"; not "a double room".
    static let multiplied = WordSet("the what that its their as last")
    /// What leads to a value of before: "up from £26m", ", after $9", "instead of 50"; or to that of now behind one.
    static let bases = WordSet("from against compared instead after when now")
    /// What stands for a value in the sentence that tells the old one: "In 2023 the figure was 180".
    static let figures = WordSet("figure number total it there")
    static let periods = WordSet("quarter half month week day")
    static let openings = WordSet("it they there some this that")
}
