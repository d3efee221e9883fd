/// Finds two tolls of one event: "The fire killed two people … Three people died".
///
/// Silent where the text has more than two, or where words of time, place, change or source may set the two apart.
struct Tolls: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: TollWords.fates[0].union(TollWords.fates[1], TollWords.fates[2]))
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let people = figures.indices.map { figures.figures[$0] }.filter(Toll.mayCount)
        guard people.count >= 2 else { return }
        for fate in TollWords.fates {
            let tolls = people.compactMap { Toll($0, of: fate, reading) }
            guard tolls.count == 2, let first = tolls.first, let second = tolls.last,
                first.value != second.value, first.figure.sentence != second.figure.sentence,
                !isSetApart(first, second, reading)
            else { continue }
            findings.append(
                Finding(
                    kind: .number,
                    message: "“\(reading.text(first.tokens))” and “\(reading.text(second.tokens))” "
                        + "are given for one event.",
                    spans: reading.spans(of: [first.tokens, second.tokens])
                )
            )
        }
    }

    private func isSetApart(_ first: Toll, _ second: Toll, _ reading: Reading) -> Bool {
        let sentences = [first, second].map { reading.sentences[$0.figure.sentence].tokens }
        if sentences.contains(where: { sentence in
            reading.has(TollWords.apart, in: sentence)
        }) {
            return true
        }
        guard let left = dates(in: sentences[0], reading),
            let right = dates(in: sentences[1], reading)
        else { return true }
        return right.contains { date in
            !left.contains { $0.first <= date.last && date.first <= $0.last }
        }
    }

    /// The dates of a sentence; nil where one can't be told.
    private func dates(in sentence: Range<Int>, _ reading: Reading) -> [CalendarSpan]? {
        var dates: [CalendarSpan] = []
        for (_, time) in reading.times(in: sentence) {
            guard time.timexType == .date || time.timexType == .time,
                let span = CalendarSpan(time.value)
            else { return nil }
            dates.append(span)
        }
        return dates
    }
}

/// A number of people to whom something happened.
private struct Toll {
    let figure: Figure
    let value: Double
    /// The number with its verb.
    let tokens: Range<Int>

    /// Whether it may be a number of people.
    static func mayCount(_ figure: Figure) -> Bool {
        guard figure.dimension == .count, let value = figure.exact, value < 10_000 else {
            return false
        }
        return figure.quantity.unit.map { TollWords.people.contains(Figure.head(of: $0)) } ?? true
    }

    /// The toll that words of a fate beside the figure make of it, which must be one that may count people.
    init?(_ figure: Figure, of fate: WordSet, _ reading: Reading) {
        guard let value = figure.exact else { return nil }
        let start = figure.tokens.lowerBound
        let end = figure.nounEnd
        let sentence = reading.sentences[figure.sentence].tokens
        if start > sentence.lowerBound, fate.contains(reading.tokens.key[start - 1]),
            reading.tags[start - 1].isVerb, figure.quantity.unit != nil
        {
            tokens = start - 1..<end
        } else {
            let behind = sentence.behind(end, 3)
            guard
                let verb = behind.first(where: { fate.contains(reading.tokens.key[$0]) }),
                reading.hasOnly(TollWords.auxiliaries, in: end..<verb)
            else { return nil }
            tokens = start..<verb + 1
        }
        self.figure = figure
        self.value = value
    }
}

private enum TollWords {
    /// What happened, a set of verbs each.
    static let fates = [
        WordSet("killed died dead"), WordSet("injured hurt wounded"), WordSet("arrested detained"),
    ]
    static let auxiliaries = WordSet("were was have has had been are")
    static let people = WordSet(
        """
        people persons person men man women woman children child passengers workers students pupils residents
        villagers civilians soldiers officers tourists
        """
    )
    /// Words of another event, of a part or of a later count.
    static let apart = WordSet(
        """
        another other others more also later earlier previous previously last rose risen rising first initially
        initial further additional remaining including among least than since year years year's decade annually
        average similar separate second elsewhere both each reported claimed estimated toll when if
        """
    )
}
