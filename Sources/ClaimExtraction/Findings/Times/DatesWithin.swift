/// Finds a year outside the decade or century in which the same words put it.
///
/// "in the 1970s, in the spring of 1983", "in the 15th century, in 1512", "In the 1960s, when the mill closed in 1974".
struct DatesWithin: ConsistencyCheck {
    let triggers = [Trigger(times: 2)]

    /// How many words may stand between the two.
    private static let widest = 12

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let times = reading.times(in: reading.sentences[sentence].tokens)
            for (whole, part) in zip(times, times.dropFirst()) {
                guard let years = LongPeriod(whole.time.value),
                    reading.namesYear(part.mention.tokens), part.time.timexType == .date,
                    let year = CalendarSpan(part.time.value)?.firstYear,
                    !years.range.contains(year), years.isNear(year),
                    isTied(whole.mention.tokens, part.mention.tokens, reading)
                else { continue }
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(reading.text(part.mention.tokens))” isn’t in "
                            + "“\(reading.text(whole.mention.tokens))”.",
                        spans: [whole.mention.span, part.mention.span]
                    )
                )
            }
        }
    }

    /// Whether the second date only says more exactly when the first was.
    private func isTied(_ whole: Range<Int>, _ part: Range<Int>, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        let between = whole.upperBound..<max(whole.upperBound, part.lowerBound)
        guard whole.lowerBound > 0, WithinWords.leads.contains(keys[whole.lowerBound - 1]),
            (2...DatesWithin.widest).contains(between.count), let mark = between.first,
            WithinWords.marks.contains(keys[mark]), let lead = between.last,
            WithinWords.ins.contains(keys[lead]) || WithinWords.joints.contains(keys[lead])
        else { return false }
        let words = between.dropFirst()
        if words.allSatisfy({ WithinWords.joints.contains(keys[$0]) }) { return true }
        // "in the 1960s, when the mill closed in 1974"
        return (words.first.map { WithinWords.when == keys[$0] } == true || keys[mark] == .colon)
            && !words.contains {
                WithinWords.breaks.contains(keys[$0]) || reading.tokens.kind[$0] == .punctuation
            }
    }
}

/// The years of a decade or a century.
private struct LongPeriod {
    let range: ClosedRange<Int>

    /// Of a TIMEX3 value: "195" are the 1950s, "18" is the 19th century.
    init?(_ value: String) {
        guard let number = Int(value), number >= 10 else { return nil }
        switch value.utf8.count {
        case 2: range = number * 100...number * 100 + 100
        case 3: range = number * 10...number * 10 + 9
        default: return nil
        }
    }

    /// Whether a year is near enough to be meant to lie in it.
    func isNear(_ year: Int) -> Bool {
        let room = range.count > 10 ? 150 : 40
        return year >= range.lowerBound - room && year <= range.upperBound + room
    }
}

private enum WithinWords {
    static let leads = WordSet("in during of")
    static let marks = WordSet(", ( : -- \u{2013} \u{2014}")
    static let ins = WordSet("in from")
    static let when = WordKey("when")
    static let joints = WordSet(
        "in on of from the early late probably perhaps possibly exactly about around spring summer autumn fall winter"
    )
    static let breaks = WordSet("and but until till before after since to by not")
}
