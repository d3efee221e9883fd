/// Finds an ordinal that the earlier ones it is counted after don't give.
///
/// "her third gold, after those of 2012, 2016 and 2020", "the fourth whale this year, after two in May and two in June",
/// "has won in 2015, 2019 and 2023, and this was its fifth victory". Silent if any ordinal of the sentence fits.
struct Ordinals: ConsistencyCheck {
    let triggers = [Trigger(kinds: .init(.ordinal), cues: OrdinalWords.leads)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let ordinals = figures.figures(ofSentence: sentence).filter {
                $0.dimension == .ordinal && (2...20).contains($0.quantity.value ?? 0)
            }
            let tokens = reading.sentences[sentence].tokens
            guard (1...3).contains(ordinals.count), tokens.count <= 80,
                !reading.has(OrdinalWords.hedges, in: tokens),
                let ordinal = ordinals.first, let value = ordinal.quantity.value,
                let earlier = Predecessors.of(ordinal, in: tokens, reading),
                !ordinals.contains(where: { earlier.fits($0.quantity.value ?? 0) }),
                abs(value - earlier.count) <= 4
            else { continue }
            let span = reading.tokens.span(earlier.tokens)
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(number: earlier.count) came before "
                        + "(“\(reading.source[span])”), so it is not the "
                        + "“\(reading.text(ordinal.tokens))”.",
                    spans: [reading.tokens.span(ordinal.tokens), span]
                        .sorted { $0.start < $1.start }
                )
            )
        }
    }
}

/// What came before something that an ordinal counts.
private struct Predecessors: Placed {
    let count: Double
    let tokens: Range<Int>
    /// Whether the thing itself may be among them.
    let mayHoldItself: Bool

    func fits(_ ordinal: Double) -> Bool {
        ordinal == count + 1 || (mayHoldItself && ordinal == count)
    }

    static func of(
        _ ordinal: Figure,
        in sentence: Range<Int>,
        _ reading: Reading
    ) -> Predecessors? {
        let behind = ordinal.end..<sentence.upperBound
        if let after = behind.prefix(12).first(where: { reading.word($0) == .after }) {
            return told(behind: after, in: sentence, reading)
        }
        // "for the fourth time by Ole Lund, who had won in 2011, 2014 and 2019"
        if let had = behind.prefix(12).first(where: { reading.word($0) == .had }),
            had + 3 < sentence.upperBound, OrdinalWords.places.contains(reading.word(had + 2)),
            let list = ItemList(from: had + 3, [], reading), list.isOfTimes
        {
            return Predecessors(count: list.number, tokens: list.tokens, mayHoldItself: false)
        }
        // "has won in 2015, 2019 and 2023, and this was its fifth victory"
        let start = ordinal.start
        guard start - sentence.lowerBound >= 8,
            ClosedWords.definiteOrOurs.contains(reading.word(start - 1)),
            let this = (start - 4..<start).first(where: {
                OrdinalWords.this.contains(reading.word($0))
            }),
            let mark = sentence.before(this, 2).first(where: {
                reading.isMark($0)
            }),
            let list = ItemList.ending(at: mark, in: sentence, [], reading), list.isOfTimes
        else { return nil }
        return Predecessors(count: list.number, tokens: list.tokens, mayHoldItself: true)
    }

    /// "after those of 2012 and 2016", "after wins in 2012 and 2016", "after two in May and one in June".
    private static func told(
        behind after: Int,
        in sentence: Range<Int>,
        _ reading: Reading
    ) -> Predecessors? {
        if let earlier = counted(from: after + 1, in: sentence, reading) { return earlier }
        let namesThem =
            after + 3 < sentence.upperBound
            && (OrdinalWords.those.contains(reading.word(after + 1))
                || reading.tag(after + 1) == .nounPlural)
            && OrdinalWords.places.contains(reading.word(after + 2))
        let starts = namesThem ? [after + 1, after + 3] : [after + 1]
        let lists = starts.lazy.filter { $0 < sentence.upperBound }.compactMap {
            ItemList(from: $0, [], reading)
        }
        return lists.first(where: \.isOfTimes).map {
            Predecessors(count: $0.number, tokens: $0.tokens, mayHoldItself: false)
        }
    }

    /// "two in February, one in April and one in June": each number with a time of its own.
    private static func counted(
        from start: Int,
        in sentence: Range<Int>,
        _ reading: Reading
    ) -> Predecessors? {
        var token = start
        var sum = 0.0
        var items = 0
        var end = start
        while token < sentence.upperBound, let number = number(at: token, reading) {
            token += 1
            guard token + 1 < sentence.upperBound,
                OrdinalWords.places.contains(reading.word(token)),
                let time = reading.mention(.time, covering: token + 1)
            else { return nil }
            sum += number
            items += 1
            end = reading.mentions[time].end
            token = end
            while token < sentence.upperBound,
                ClosedWords.listJoints.contains(reading.word(token))
            {
                token += 1
            }
        }
        return items >= 2
            ? Predecessors(count: sum, tokens: start..<end, mayHoldItself: false) : nil
    }

    private static func number(at token: Int, _ reading: Reading) -> Double? {
        if OrdinalWords.ones.contains(reading.word(token)) { return 1 }
        guard let index = reading.mention(.quantity, covering: token),
            case .quantity(let quantity) = reading.mentions[index].detail,
            quantity.dimension == .count, quantity.bound == .exact, quantity.unit == nil,
            reading.mentions[index].tokens == token..<token + 1
        else { return nil }
        return quantity.value
    }
}

private enum OrdinalWords {
    /// Of these a sentence holds one that tells what came before.
    static let leads = WordSet("after had this")
    static let hedges = WordSet("including since consecutive straight row")
    static let this = WordSet("this")
    static let those = WordSet("those wins")
    static let places = WordSet("of in on")
    static let ones = WordSet("one another")
}
