/// Finds a date that lies on the wrong side of an event that a noun names, or another time from it than is said.
///
/// "bought it in 2009 … Two years after the purchase, in 2007", "The theft was on 3 June. A man was held on 9 June, two weeks
/// after the theft."
struct AfterEvents: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: ClosedWords.beforeOrAfter)]

    private static let longest = 120
    /// In how many sentences before an event may have its date.
    private static let memory = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let phrases = figures.sentences.flatMap { sentence in
            reading.sentences[sentence].tokens.prefix(AfterEvents.longest).compactMap {
                AfterPhrase(at: $0, sentence, reading)
            }
        }
        guard !phrases.isEmpty else { return }
        let lengths = Dictionary(
            StatedLength.all(in: reading, figures).map { ($0.end, $0) },
            uniquingKeysWith: { $1 }
        )
        let events = Dictionary(
            grouping: TimedEvent.all(
                in: reading,
                figures.concerning(Array(reading.sentences.indices))
            ),
            by: \.deed
        )
        for phrase in phrases {
            let length = lengths[phrase.word]
            guard let own = phrase.date(reading, behind: length),
                let event = self.date(of: phrase, besides: own.tokens, among: events, reading),
                let shown = disagreement(own, event, phrase, length)
            else { continue }
            let tie = (length?.start ?? phrase.word)..<phrase.noun + 1
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(own.tokens))” is \(shown) “\(reading.text(event.tokens))”, "
                        + "not “\(reading.text(tie))”.",
                    [event.tokens, own.tokens, length?.tokens ?? tie]
                )
            )
        }
    }

    /// The only date that the text has for the event: with its verb or noun, or beside the noun in the nearest sentence.
    private func date(
        of phrase: AfterPhrase,
        besides date: Range<Int>,
        among events: [WordKey: [TimedEvent]],
        _ reading: Reading
    ) -> Moment? {
        if let told = phrase.ownDate { return told }
        let noun = reading.word(phrase.noun)
        let near = max(0, phrase.sentence - AfterEvents.memory)..<phrase.sentence
        let all =
            events[Deeds.key(of: noun)]
            ?? Deeds.stems(ofNoun: reading.letters(phrase.noun)).lazy.compactMap { events[$0] }
            .first ?? []
        // They are in text order.
        let start = all.partitionPoint { $0.sentence >= near.lowerBound }
        let named = all[start...].prefix { $0.date.upperBound <= phrase.word }
            .filter { $0.date != date }
        guard let first = named.first else {
            // "Ten days after the vote, on 24 February, … The vote was held on 11 February."
            let next = phrase.sentence + 1..<min(reading.sentences.count, phrase.sentence + 2)
            return dateBeside(noun, in: near.reversed(), reading)
                ?? dateBeside(noun, in: next, reading)
        }
        return named.allSatisfy { !$0.excludes(first) } ? Moment(of: first) : nil
    }

    /// The only date of the nearest of some sentences that has a noun.
    private func dateBeside(
        _ noun: WordKey,
        in near: some Sequence<Int>,
        _ reading: Reading
    ) -> Moment? {
        for index in near {
            let tokens = reading.sentences[index].tokens
            guard tokens.count <= AfterEvents.longest, reading.has(noun, in: tokens)
            else { continue }
            let moments = reading.times(in: tokens).compactMap { Moment(dated: $0, reading) }
            guard !moments.isEmpty else { continue }
            return moments.count == 1 ? moments.first : nil
        }
        return nil
    }

    /// How the date lies to the event, in words; nil where it may be as is said.
    private func disagreement(
        _ own: Moment,
        _ event: Moment,
        _ phrase: AfterPhrase,
        _ length: StatedLength?
    ) -> String? {
        let (first, last) = phrase.isAfter ? (event, own) : (own, event)
        guard let start = first.days, let end = last.days else { return nil }
        let isCertain = own.isDefinite && event.isDefinite
        if start.first > end.last {
            let isOfYears = start.isYear || end.isYear
            guard start.first - end.last <= (isCertain ? 366 * 30 : isOfYears ? 0 : 100)
            else { return nil }
            return phrase.isAfter ? "before" : "after"
        }
        guard let length, !length.unit.isOfClock, isCertain || own.isDay && event.isDay,
            let stretch = Stretch(from: first, to: last), !stretch.allows(length),
            stretch.isNear(length)
        else { return nil }
        let count = WorkedSum.number(stretch.count(in: length.unit))
        return "\(count) \(length.unit.rawValue) \(phrase.isAfter ? "after" : "before")"
    }
}

/// "after the purchase", "before their wedding".
private struct AfterPhrase {
    /// "after" or "before".
    let word: Int
    let noun: Int
    let isAfter: Bool
    let sentence: Int
    /// The date of the event, where it stands behind the noun.
    let ownDate: Moment?

    init?(at token: Int, _ sentence: Int, _ reading: Reading) {
        let end = reading.sentences[sentence].end
        isAfter = reading.word(token) == .after
        guard isAfter || reading.word(token) == .before, token + 2 < end,
            ClosedWords.definite.contains(reading.word(token + 1)), !reading.isQuoted(token)
        else { return nil }
        word = token
        self.sentence = sentence
        // "after his father's death in 2004"
        let dated = (token + 2..<max(token + 2, min(end - 2, token + 6))).first {
            Deeds.nouns.contains(reading.word($0))
                && ClosedWords.beforeDates.contains(reading.word($0 + 1))
                && reading.begins(.time, at: $0 + 2)
        }
        ownDate = dated.flatMap { AfterPhrase.moment(at: $0 + 2, reading) }
        noun = dated ?? token + 2
        guard
            ownDate != nil
                || reading.tag(noun) == .noun && !AfterWords.periods.contains(reading.word(noun))
                    && (noun + 1 >= end || reading.isMark(noun + 1))
        else { return nil }
    }

    /// The date that is counted from the event: "Two years after the purchase, in 2007", "on 9 June, two weeks after the theft".
    func date(_ reading: Reading, behind length: StatedLength?) -> Moment? {
        let own = reading.sentences[sentence].tokens
        let next = noun + 2
        if next + 1 < own.upperBound, reading.word(noun + 1) == .comma,
            ClosedWords.beforeDates.contains(reading.word(next))
        {
            if let moment = AfterPhrase.moment(at: next + 1, reading) { return moment }
        }
        let first = length?.start ?? word
        let before = reading.timeMentions(in: own.lowerBound..<max(own.lowerBound, first)).last
        // "Three days after his arrest on 20 February he was released, on 2 March."
        if before == nil, let ownDate, first == own.lowerBound {
            let rest = reading.timeMentions(in: ownDate.end..<own.upperBound)
            return rest.count == 1 ? AfterPhrase.moment(at: rest[0].start, reading) : nil
        }
        guard let before, case let gap = before.end..<max(before.end, first), gap.count <= 3,
            gap.allSatisfy({ reading.isMark($0) || reading.tag($0).isAdverb })
        else { return nil }
        return AfterPhrase.moment(at: before.start, reading)
    }

    private static func moment(at token: Int, _ reading: Reading) -> Moment? {
        guard reading.begins(.time, at: token),
            let time = reading.times(in: token..<token + 1).first
        else { return nil }
        return Moment(dated: time, reading)
    }
}

extension Moment {
    /// A day, a month, or a year that is written.
    fileprivate init?(dated time: (mention: Mention, time: TimeExpression), _ reading: Reading) {
        guard
            let moment = Moment(date: time, .months, reading) ?? Moment(date: time, .years, reading)
        else { return nil }
        self = moment
    }

    /// The date of an event.
    fileprivate init(of event: TimedEvent) {
        self.init(tokens: event.tokens, days: event.days, isDefinite: event.namesYear)
    }
}

private enum AfterWords {
    /// "before the week, after the year": no events.
    static let periods = WordSet("day week month year season morning night evening afternoon")
}
