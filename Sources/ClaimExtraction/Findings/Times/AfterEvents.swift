/// Finds a date that lies on the wrong side of an event that a noun names, or another time from it than is said.
///
/// "bought it in 2009 … Two years after the purchase, in 2007", "The theft was on 3 June. A man was held on 9 June, two weeks
/// after the theft."
struct AfterEvents: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: ClosedWords.beforeOrAfter)]

    private static let longest = 120
    /// In how many sentences before an event may have its date.
    private static let memory = 12
    /// And one that "after it opened" names.
    private static let memoryOfVerb = 2
    /// And one with a time of day.
    private static let memoryOfHours = 4
    /// How many hours may lie between two times of day.
    private static let longestOfHours = 8.0

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
            if let length, length.unit.isOfClock {
                addHours(of: phrase, length, reading, to: &findings)
                continue
            }
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

    /// "The alarm was raised at 9.10pm. The engine came at 9.22pm, five minutes after the alarm."
    private func addHours(
        of phrase: AfterPhrase,
        _ length: StatedLength,
        _ reading: Reading,
        to findings: inout [Finding]
    ) {
        let own = reading.sentences[phrase.sentence].tokens
        let before = own.lowerBound..<max(own.lowerBound, length.start)
        let near = max(0, phrase.sentence - AfterEvents.memoryOfHours)..<phrase.sentence
        guard let time = Moment.all(in: before, for: length.unit, reading).last,
            (1...2).contains(length.start - time.end), !phrase.isOfVerb, phrase.ownDate == nil
        else { return }
        func misses(_ event: Moment) -> Bool {
            AfterEvents.misses(from: event, to: time, length, isAfter: phrase.isAfter)
        }
        let isExplained = near.contains { index in
            Moment.all(
                in: reading.sentences[index].tokens.prefix(AfterEvents.longest),
                for: length.unit,
                reading
            )
            .contains { !misses($0) }
        }
        guard !isExplained else { return }
        for index in near.reversed() {
            let told = reading.sentences[index].tokens
            guard told.count <= AfterEvents.longest, phrase.isTold(in: told, reading) else {
                continue
            }
            let moments = Moment.all(in: told, for: length.unit, reading)
            guard moments.count == 1 || phrase.isOfFirst(reading) && moments.count == 2,
                let event = moments.first, moments.allSatisfy(misses)
            else { return }
            findings.append(
                reading.finding(
                    .arithmetic,
                    "“\(reading.text(time.tokens))” isn’t “\(reading.text(length.start..<phrase.noun + 1))”, "
                        + "at “\(reading.text(event.tokens))”.",
                    [event.tokens, time.tokens, length.tokens]
                )
            )
            return
        }
    }

    /// Whether two times of day may be meant for the ends of a length, and are others.
    private static func misses(
        from event: Moment,
        to time: Moment,
        _ length: StatedLength,
        isAfter: Bool
    ) -> Bool {
        guard event.isOfEitherHalf == time.isOfEitherHalf, event.isDefinite, time.isDefinite,
            let first = event.clock, let last = time.clock
        else { return false }
        let told = isAfter ? last - first : first - last
        // "at 11.40pm … at 1.15am, an hour and 15 minutes after the call"
        let gap = told < -12 ? told + 24 : told
        let room = length.unit == .minutes ? 0.06 : 0.5
        return abs(gap) <= longestOfHours && abs(gap - length.value * length.unit.size) > room
    }

    /// The only date that the text has for the event: with its verb or noun, or beside the noun in the nearest sentence.
    private func date(
        of phrase: AfterPhrase,
        besides date: Range<Int>,
        among events: [WordKey: [TimedEvent]],
        _ reading: Reading
    ) -> Moment? {
        if let told = phrase.ownDate { return told }
        let memory = phrase.isOfVerb ? AfterEvents.memoryOfVerb : AfterEvents.memory
        let near = max(0, phrase.sentence - memory)..<phrase.sentence
        // "that first picture" is dated only where the same words are.
        guard phrase.words.count == 1 else {
            return dateBeside(phrase, in: near.reversed(), reading)
        }
        let all = phrase.deeds(reading).lazy.compactMap { events[$0] }.first ?? []
        // They are in text order.
        let start = all.partitionPoint { $0.sentence >= near.lowerBound }
        let named = all[start...].prefix { $0.date.upperBound <= phrase.word }
            .filter { $0.date != date }
        guard let first = named.first else {
            if phrase.isOfVerb { return nil }
            // "Ten days after the vote, on 24 February, … The vote was held on 11 February."
            let next = phrase.sentence + 1..<min(reading.sentences.count, phrase.sentence + 2)
            return dateBeside(phrase, in: near.reversed(), reading)
                ?? dateBeside(phrase, in: next, reading)
        }
        return named.allSatisfy { !$0.excludes(first) } ? Moment(of: first) : nil
    }

    /// The only date of the nearest of some sentences that has a phrase's noun.
    private func dateBeside(
        _ phrase: AfterPhrase,
        in near: some Sequence<Int>,
        _ reading: Reading
    ) -> Moment? {
        for index in near {
            let tokens = reading.sentences[index].tokens
            guard tokens.count <= AfterEvents.longest,
                phrase.words.allSatisfy({ reading.has(reading.word($0), in: tokens) })
            else { continue }
            let moments = reading.times(in: tokens).compactMap { Moment(dated: $0, reading) }
            guard !moments.isEmpty else { continue }
            return moments.only
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
    /// "after it opened": `noun` is the verb.
    let isOfVerb: Bool
    /// The noun with what tells which is meant: "first picture".
    let words: Range<Int>

    init?(at token: Int, _ sentence: Int, _ reading: Reading) {
        let end = reading.sentences[sentence].end
        isAfter = reading.word(token) == .after
        guard isAfter || reading.word(token) == .before, token + 2 < end,
            case let lead = reading.word(token + 1), !reading.isQuoted(token)
        else { return nil }
        // "The shop closed in 2012, three years after it opened": of the shop, not of what was told before.
        isOfVerb =
            lead == .it && reading.tag(token + 2) == .verbPast
            && (reading.sentences[sentence].start..<token).suffix(40).contains {
                reading.has(.person, at: $0) || reading.word($0) == .who
                    || ClosedWords.heOrShe.contains(reading.word($0))
            }
        guard isOfVerb || lead == .that || ClosedWords.definite.contains(lead) else { return nil }
        word = token
        self.sentence = sentence
        // "after his father's death in 2004"
        let dated = (token + 2..<max(token + 2, min(end - 2, token + 6))).first {
            Deeds.nouns.contains(reading.word($0))
                && ClosedWords.beforeDates.contains(reading.word($0 + 1))
                && reading.begins(.time, at: $0 + 2)
        }
        ownDate = dated.flatMap { AfterPhrase.moment(at: $0 + 2, reading) }
        // "that first picture"
        let head = (token + 2..<min(end, token + 4)).first { !reading.tag($0).isAdjective }
        noun = dated ?? head ?? token + 2
        words = (dated ?? token + 2)..<noun + 1
        guard
            ownDate != nil
                || (isOfVerb || reading.tag(noun) == .noun)
                    && !AfterWords.periods.contains(reading.word(noun))
                    && (noun + 1 >= end || reading.isMark(noun + 1))
        else { return nil }
    }

    /// Whether a sentence tells of what the noun names, a call also with "rang" or with its number.
    func isTold(in sentence: Range<Int>, _ reading: Reading) -> Bool {
        if AfterWords.calls.contains(reading.word(noun)),
            reading.has(AfterWords.calling, in: sentence)
        {
            return true
        }
        return words.allSatisfy { reading.has(reading.word($0), in: sentence) }
    }

    /// "the first call".
    func isOfFirst(_ reading: Reading) -> Bool { reading.has(.first, in: words) }

    /// By what keys the event may be told elsewhere.
    func deeds(_ reading: Reading) -> [WordKey] {
        let word = reading.word(noun)
        guard isOfVerb else {
            return [Deeds.key(of: word)] + Deeds.stems(ofNoun: reading.letters(noun))
        }
        return [
            Deeds.isVerb(word) ? Deeds.key(of: word) : Deeds.stem(ofVerb: reading.letters(noun))
        ]
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
    static let calls = WordSet("call calls alarm")
    static let calling = WordSet("call called rang dialled dialed phoned telephoned 999 911")
    static let periods = WordSet("day week month year season morning night evening afternoon")
}
