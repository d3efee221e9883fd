/// Finds an event that is called by two days: "The storm on 12 May tore off the roof" and then "the storm of 14 May".
///
/// Only where an article tells of one such thing: silent about nouns in the plural, about a third date, and where words set two
/// of a kind apart.
struct NamedDays: ConsistencyCheck {
    let triggers = [Trigger(times: 1)]

    /// More days between them are another event.
    private static let farthest = 31

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        var known: [WordKey: [DayOfEvent]] = [:]
        for (mention, time) in reading.times(inSentences: figures.sentences) {
            guard let event = DayOfEvent(mention, time, reading) else { continue }
            let key = reading.tokens.key[event.noun]
            // Two dates are compared, a third tells that there are many.
            guard known[key, default: []].count <= 2,
                known[key]?.contains(where: { $0.day == event.day }) != true
            else { continue }
            known[key, default: []].append(event)
        }
        let pairs = known.values.filter { $0.count == 2 && areOne($0[0], $0[1], reading) }
            .sorted { $0[0].noun < $1[0].noun }
        for pair in pairs {
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message:
                        "“\(reading.text(pair[0].tokens))” and “\(reading.text(pair[1].tokens))” "
                        + "are two days of what is called the same.",
                    spans: pair.map { reading.tokens.span($0.tokens) }
                )
            )
        }
    }

    private func areOne(_ first: DayOfEvent, _ second: DayOfEvent, _ reading: Reading) -> Bool {
        second.isDefinite && first.sentence != second.sentence
            && abs(first.day - second.day) <= NamedDays.farthest
            && ![first, second].contains { event in
                reading.sentences[event.sentence].tokens.prefix(100).contains {
                    NamedDayWords.others.contains(reading.tokens.key[$0])
                }
            }
    }
}

/// A noun with the day on which it was: "the storm of 14 May".
private struct DayOfEvent {
    let noun: Int
    let date: Range<Int>
    let day: Int
    let sentence: Int
    let isDefinite: Bool

    var tokens: Range<Int> { noun..<date.upperBound }

    init?(_ mention: Mention, _ time: TimeExpression, _ reading: Reading) {
        let start = mention.tokens.lowerBound
        guard time.timexType == .date, start > 2,
            NamedDayWords.leads.contains(reading.tokens.key[start - 1]),
            reading.tags[start - 2] == .noun, let sentence = reading.sentence(of: start),
            !NamedDayWords.recurring.contains(reading.tokens.key[start - 2]),
            reading.isNumbered(mention.tokens), let days = CalendarSpan(time.value),
            days.days == 1
        else { return nil }
        noun = start - 2
        date = mention.tokens
        day = days.first
        self.sentence = sentence
        isDefinite = (max(0, start - 4)...start - 3).contains {
            ClosedWords.definite.contains(reading.tokens.key[$0])
        }
    }
}

private enum NamedDayWords {
    static let leads = WordSet("on of")
    static let others = WordSet(
        "first second third another other both again next last previous former earlier annual each two new"
    )
    /// What there may be many of, or what is no event.
    static let recurring = WordSet("morning afternoon evening night week")
}
