/// Finds records that what is said to break them doesn't reach.
///
/// "reached 38.4C, breaking the record of 38.6C". Silent where the lowest, the
/// fastest or the like may be meant, and for times.
struct Records: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, cues: RecordWords.records)]

    /// How many words may lie between the verb and the old record.
    private static let reach = 8

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let tokens = reading.sentences[sentence].tokens
            guard (2...8).contains(items.count), tokens.count <= 80,
                !reading.has(RecordWords.lows, in: tokens),
                let (new, old) = pair(items, tokens, reading),
                let value = new.quantity.value, let broken = old.quantity.value, value <= broken,
                value > 0, 2 * value > broken
            else { continue }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "“\(reading.text(new.tokens))” is no more than the record that it is said "
                        + "to break, “\(reading.text(old.tokens))”.",
                    [new, old]
                )
            )
        }
    }

    private func pair(
        _ items: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> (new: Figure, old: Figure)? {
        guard
            let verb = sentence.first(where: {
                RecordWords.breaking.contains(reading.word($0))
            }),
            let new = items.last(where: { $0.end <= verb && isComparable($0) }),
            let old = items.first(where: { $0.start > verb && isComparable($0) }),
            old.start - verb <= Records.reach, new.isOfSameUnit(old),
            new.dimension == old.dimension,
            isDefinite(old, verb, reading)
                && (WordKey.above != reading.word(verb)
                    || isRecord(old.start, reading))
        else {
            return beatenRecord(items, sentence, reading)
        }
        return (new, old)
    }

    /// "The record of 412 stood … when it was beaten with 409", "beat its record of 95 points with 93".
    private func beatenRecord(
        _ items: ArraySlice<Figure>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> (new: Figure, old: Figure)? {
        guard let with = sentence.last(where: { reading.word($0) == .with }),
            sentence.contains(where: {
                $0 < with
                    && (RecordWords.beaten.contains(reading.word($0))
                        || RecordWords.breaking.contains(reading.word($0)))
            }),
            let old = items.last(where: { $0.end <= with && isComparable($0) }),
            let new = items.first(where: { $0.start > with && isComparable($0) }),
            new.start - with <= 3, new.isOfSameUnit(old), isRecord(old.start, reading)
        else { return nil }
        return (new, old)
    }

    private func isComparable(_ figure: Figure) -> Bool {
        guard figure.quantity.bound == .exact, figure.quantity.upper == nil,
            !figure.quantity.isVague, figure.quantity.value != nil
        else { return false }
        switch figure.dimension {
        case .ordinal, .ratio, .percent, .age, .duration: return false
        default: return true
        }
    }

    /// "the record of 38.6C", "the old record of 115 metres": nothing but words of records between.
    private func isDefinite(_ old: Figure, _ verb: Int, _ reading: Reading) -> Bool {
        let between = verb + 1..<old.start
        guard between.allSatisfy({ reading.tokens.kind[$0] == .word }),
            !between.contains(where: { reading.tag($0).isFiniteVerb })
        else { return false }
        return isRecord(old.start, reading)
    }

    /// Whether "record of" stands right before a figure.
    private func isRecord(_ start: Int, _ reading: Reading) -> Bool {
        RecordWords.links.contains(reading.word(start - 1))
            && RecordWords.records.contains(reading.word(start - 2))
    }
}

private enum RecordWords {
    static let links = WordSet("of at")
    static let records = WordSet("record records")
    static let breaking = WordSet(
        """
        breaking beating topping surpassing exceeding eclipsing bettering broke beat topped surpassed eclipsed
        above
        """
    )
    static let beaten = WordSet("beaten broken surpassed topped")
    static let lows = WordSet(
        """
        low lowest coldest fastest quickest shortest youngest smallest fewest least minus cold frost time below under
        """
    )
}
