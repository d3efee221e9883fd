/// Finds one event that a text puts on two dates.
///
/// "were married on 3 May 2019 … their wedding on 13 May 2019", "The storm on 12 May … the storm of 14 May", "The fire broke out
/// on Saturday night … Sunday night's fire". Only of what happens once to somebody or something: silent about a third date,
/// where words set two of a kind apart, and where it isn't the same thing.
struct EventsTwice: ConsistencyCheck {
    let triggers = [Trigger(times: 1)]

    /// What is told more often isn't told of one day.
    private static let most = 12
    /// In how many sentences around the event is looked for.
    private static let memory = 30
    private static let longest = 100
    /// How many words after a verb its object may stand.
    private static let objectReach = 4

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var byDeed: [WordKey: [TimedEvent]] = [:]
        for event in TimedEvent.all(in: reading, figures) {
            for deed in event.deeds(reading)
            where byDeed[deed, default: []].count <= EventsTwice.most {
                byDeed[deed, default: []].append(event)
            }
        }
        let pairs = byDeed.values.compactMap { pair(among: $0, reading) }
            .sorted { $0.first.word < $1.first.word }
        let ofLead = LeadEvent(reading).flatMap { lead in
            byDeed.values.joined().filter { lead.isOther($0, reading) }
                .min { $0.word < $1.word }.map { (lead.tokens, $0.tokens) }
        }
        for (first, second) in pairs.map({ ($0.tokens, $1.tokens) }) + (ofLead.map { [$0] } ?? []) {
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(first))” and “\(reading.text(second))” are two dates of "
                        + "what is called the same.",
                    [first, second]
                )
            )
        }
    }

    /// The first events of the only two dates that a deed has.
    private func pair(
        among events: [TimedEvent],
        _ reading: Reading
    ) -> (first: TimedEvent, second: TimedEvent)? {
        guard (2...EventsTwice.most).contains(events.count) else { return nil }
        for (index, second) in events.enumerated() {
            let others = events[..<index].filter {
                $0.form != second.form || $0.days.first != second.days.first
            }
            let near = others.filter { second.sentence - $0.sentence <= EventsTwice.memory }
            guard let first = near.first(where: { areOne($0, second, reading) }) else { continue }
            // A third date tells that there are many.
            let isOnly = events.allSatisfy { !$0.excludes(first) || !$0.excludes(second) }
            return isOnly ? (first, second) : nil
        }
        return nil
    }

    private func areOne(_ first: TimedEvent, _ second: TimedEvent, _ reading: Reading) -> Bool {
        guard first.sentence < second.sentence, first.excludes(second) else { return false }
        if first.form == .verb, second.form == .verb, isSwappedYear(first, second, reading) {
            return true
        }
        guard ![first, second].contains(where: { isSetApart($0, reading) }) else { return false }
        let hasVerb = first.form == .verb || second.form == .verb
        if first.form == .verb, second.form == .verb {
            // "was born in 1934 … who was born in 1943"
            return Deeds.isOfLife(first.deed) && first.isNumbered && second.isNumbered
                && LifeSubject.isOne(of: first.word, second.word, reading)
        }
        if hasVerb {
            let noun = first.form == .verb ? second : first
            return noun.form == .noun && noun.isDefinite && concernsSame(first, second, reading)
        }
        guard second.isDefinite, reading.word(first.word) == reading.word(second.word)
        else { return false }
        if first.isNumbered, second.isNumbered {
            return first.days.days == 1 && second.days.days == 1 && first.gap(to: second) <= 31
        }
        // "The vote was held on Sunday … Since Monday's vote"
        let isHeld =
            first.form == .subject && first.isDefinite && second.form == .noun
            && second.date.upperBound <= second.word
        return isHeld || Deeds.single.contains(reading.word(second.word))
    }

    /// "The baths, which opened in 1987 … when the baths opened in 1978": one verb of one noun, the digits in another order.
    private func isSwappedYear(_ first: TimedEvent, _ second: TimedEvent, _ reading: Reading)
        -> Bool
    {
        let noun = second.word - 1
        guard first.namesYear, second.namesYear, noun > 0, reading.tag(noun).isNoun,
            reading.word(first.word) == reading.word(second.word),
            ClosedWords.definite.contains(reading.word(noun - 1)),
            WorkedSum.haveSameDigits(Double(first.days.firstYear), Double(second.days.firstYear))
        else { return false }
        // "The mill, which opened in 1987", "opened the mill in 1987"
        let near = reading.sentences[first.sentence].start..<first.word + EventsTwice.objectReach
        return near.contains { reading.word($0) == reading.word(noun) }
    }

    /// Whether the words around tell of several such things, or nobody reads as much.
    private func isSetApart(_ event: TimedEvent, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[event.sentence].tokens
        // "Sunday's storm had only bent it": one before.
        if event.form == .noun, let next = sentence.first(where: { $0 >= event.end }),
            reading.word(next) == .had
        {
            return true
        }
        return sentence.count > EventsTwice.longest
            || sentence.contains {
                EventWordsApart.others.contains(reading.word($0)) && !reading.has(.time, at: $0)
            }
    }

    /// Whether nothing but the date says which of its kind it is: "The resignation on Sunday", "Sunday's robbery".
    private func isBare(_ event: TimedEvent, _ reading: Reading) -> Bool {
        if event.date.upperBound <= event.word { return event.word - event.date.upperBound <= 1 }
        return reading.word(event.word - 1) == .the && event.date.lowerBound - event.word == 2
    }

    /// Whether a noun of the verb's sentence stands in the other: "the mine closed", "the closing of the mine"; of a wedding, a
    /// death or a birth the article tells of one.
    private func concernsSame(
        _ first: TimedEvent,
        _ second: TimedEvent,
        _ reading: Reading
    ) -> Bool {
        let (verb, noun) = first.form == .verb ? (first, second) : (second, first)
        if noun.isOwned { return abs(verb.sentence - noun.sentence) <= 2 }
        // "resigned on Monday … The resignation on Sunday": of such a deed the reader knows but one.
        if Deeds.isOfOnce(noun.deed), isBare(noun, reading) { return true }
        let before = reading.sentences[verb.sentence].start..<verb.word
        return reading.sentences[noun.sentence].tokens.contains { token in
            reading.tag(token).isNoun && token != noun.word
                && before.contains { reading.word($0) == reading.word(token) }
        }
    }
}

/// What the first sentence tells of one weekday: "left its rails on Sunday evening", later only "the accident".
private struct LeadEvent {
    let tokens: Range<Int>
    private let day: CalendarSpan

    init?(_ reading: Reading) {
        guard let sentence = reading.sentences.first?.tokens,
            case let times = reading.times(in: sentence), times.count == 1,
            !reading.isNumbered(times[0].mention.tokens),
            let event = DatedEvent(times[0].mention, times[0].time, reading), event.days.days == 1,
            event.isPast(reading), event.verb < event.date.lowerBound,
            !EventWordsApart.consequences.contains(reading.word(event.verb))
        else { return nil }
        (tokens, day) = (event.tokens, event.days)
    }

    /// Whether "the accident on Saturday" is another day of what happened on Sunday; nothing else is called an accident.
    func isOther(_ event: TimedEvent, _ reading: Reading) -> Bool {
        guard event.form == .noun, event.isDefinite, !event.isNumbered, event.days.days == 1,
            day.first != event.days.first, (day.first - event.days.first) % 7 != 0,
            EventWordsApart.callings.contains(reading.word(event.word)),
            event.date.lowerBound - event.word == 2, reading.word(event.word - 1) == .the
        else { return false }
        return (1..<event.word).prefix(5_000).allSatisfy { token in
            reading.word(token) != reading.word(event.word)
                || reading.sentence(of: token) != 0 && reading.word(token - 1) == .the
        }
    }
}

extension TimedEvent {
    /// How many days lie between, counted from the last of the one to the first of the other.
    func gap(to other: TimedEvent) -> Int {
        max(days.first, other.days.first) - min(days.last, other.days.last)
    }

    /// Whether the dates, told as finely, can't be one, and are near enough to be meant for one event.
    func excludes(_ other: TimedEvent) -> Bool {
        let gap = gap(to: other)
        guard gap > 0 else { return false }
        if days.isYear || other.days.isYear {
            return namesYear && other.namesYear && gap <= 366 * 20
        }
        if isNumbered, other.isNumbered {
            return gap <= 62 && (days.days == other.days.days || namesYear && other.namesYear)
        }
        // Of a weekday it isn't said of which week it is.
        return days.days == 1 && other.days.days == 1 && gap % 7 != 0 && gap <= 14
    }
}

private enum EventWordsApart {
    /// What anything that happened may be called.
    static let callings = WordSet(
        """
        accident incident mishap crash collision escape theft robbery burglary raid attack rescue arrival
        departure
        """
    )
    /// What is done days after such a thing.
    static let consequences = WordSet(
        """
        died arrested charged said told announced appeared remanded sentenced jailed fined found identified named reopened
        apologised apologized resigned blamed opened began met voted agreed issued released admitted denied buried called
        """
    )
    static let others = WordSet(
        """
        first second third another other both again next last previous former earlier annual each reopened
        planned scheduled postponed delayed cancelled canceled scrubbed originally rescheduled
        """
    )
}
