/// Finds events whose dates exclude each other: an end before the beginning, an age that the years don't give.
struct EventDates: ConsistencyCheck {
    let triggers = [Trigger(times: 1)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let events = DatedEvent.all(in: reading, figures.sentences)
        Anniversaries(events: events).addFindings(of: reading, figures, to: &findings)
        guard !events.isEmpty else { return }
        EventOrder(events: events).addFindings(of: reading, to: &findings)
        StepOrder(events: events).addFindings(of: reading, to: &findings)
    }
}

/// A verb of beginning or ending with its date: "built in 1822", "closed on 3 May 2019".
struct DatedEvent: Placed {
    enum Kind {
        case birth, start, end
        /// Any other verb: it only tells the order.
        case other
    }

    let kind: Kind
    let verb: Int
    let date: Range<Int>
    let days: CalendarSpan
    let sentence: Int
    /// Whether the year is written and not worked out.
    let namesYear: Bool

    /// The preposition before the date.
    let lead: WordKey

    /// From the verb to the date.
    var tokens: Range<Int> {
        min(verb, date.lowerBound)..<max(verb + 1, date.upperBound)
    }

    /// Of these a sentence with a birth holds one.
    static let births = DatingWords.births
    /// Of these, or of those.
    static let young = DatingWords.young

    /// Every such verb of some sentences that is tied to a date, in text order.
    static func all(in reading: Reading, _ sentences: some Sequence<Int>) -> [DatedEvent] {
        sentences.flatMap { sentence in
            reading.times(in: reading.sentences[sentence].tokens).compactMap {
                DatedEvent($0.mention, $0.time, reading)
            }
        }
    }

    /// The verb that is tied to a date; nil where none is.
    init?(_ mention: Mention, _ time: TimeExpression, _ reading: Reading) {
        let start = mention.start
        guard time.timexType == .date || time.timexType == .time, time.placesOnCalendar, start > 0,
            DatingWords.leads.contains(reading.word(start - 1))
                || DatedEvent.isDatedFrom(start, reading)
                // "(born 1944)"
                || DatingWords.births.contains(reading.word(start - 1)),
            let days = CalendarSpan(time.value), let sentence = reading.sentence(of: start),
            case let tokens = reading.sentences[sentence].tokens,
            let (verb, kind) = DatedEvent.verb(before: start, tokens, reading)
                ?? DatedEvent.verb(behind: mention.tokens, tokens, reading),
            // "was closed until 2009" tells when something else began.
            kind == .other || DatingWords.until != reading.word(start - 1)
        else { return nil }
        self.kind = kind
        lead = reading.word(start - 1)
        self.verb = verb
        date = mention.tokens
        self.days = days
        self.sentence = sentence
        namesYear = reading.namesYear(mention.tokens)
    }

    /// "took office in 2020".
    private static func isTakingOffice(_ verb: Int, _ reading: Reading) -> Bool {
        DatingWords.taking.contains(reading.word(verb))
            && DatingWords.office.contains(reading.word(verb + 1))
    }

    /// "dates from 1958".
    private static func isDatedFrom(_ date: Int, _ reading: Reading) -> Bool {
        reading.word(date - 1) == .from && DatingWords.dating.contains(reading.word(date - 2))
    }

    /// The nearest verb in the same clause, no more than a few words before the date.
    private static func verb(
        before date: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> (Int, Kind)? {
        var token = date - (DatingWords.until == reading.word(date - 1) ? 2 : 1)
        // "The lift dates from 1958" is read as a noun.
        if isDatedFrom(date, reading), date - 2 >= sentence.lowerBound { return (date - 2, .start) }
        let lowest = max(sentence.lowerBound, date - 12)
        while token >= lowest {
            if let kind = kind(of: token, from: lowest, reading) { return (token, kind) }
            if DatingWords.breaks.contains(reading.word(token)),
                // "appealed against that decision"
                !(reading.word(token) == .that
                    && OrderWords.prepositions.contains(reading.word(token - 1)))
            {
                return nil
            }
            if token + 1 < date, reading.has(.time, at: token) { return nil }
            token -= 1
        }
        return nil
    }

    /// The verb of a sentence that begins with the date: "In 1954 it won its first prize".
    private static func verb(
        behind date: Range<Int>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> (Int, Kind)? {
        guard
            date.lowerBound <= sentence.lowerBound + 1
                // "has been convicted before: in 2008 he was fined"
                || ClosedWords.colons.contains(reading.word(date.lowerBound - 2))
                // "heard them all and on 2 April chose one"
                || reading.word(date.lowerBound - 2) == .and
                    && date.upperBound < sentence.upperBound
                    && reading.tag(date.upperBound) == .verbPast
        else { return nil }
        let first = date.upperBound
        for token in sentence.behind(first, 8) {
            if let kind = kind(of: token, from: first, reading) { return (token, kind) }
            let isMark = token == first && reading.word(token) == .comma
            if !isMark,
                DatingWords.breaks.contains(reading.word(token))
                    || reading.isMark(token) || reading.has(.time, at: token)
            {
                return nil
            }
        }
        return nil
    }

    /// "Ringed as a chick": in the year in which it was hatched.
    static func isMarkedYoung(_ token: Int, _ reading: Reading) -> Bool {
        DatingWords.markings.contains(reading.word(token)) && reading.word(token + 1) == .as
            && ClosedWords.indefinite.contains(reading.word(token + 2))
            && DatingWords.young.contains(reading.word(token + 3))
    }

    /// Whether a sentence begins with a birth: "Born in 1951 in Leeds, she", "Hatched in 1990, the parrot".
    static func opensWithBirth(_ sentence: Int, _ reading: Reading) -> Bool {
        births.contains(reading.word(sentence)) || isMarkedYoung(sentence, reading)
    }

    /// What a word tells of its date; nil for one that is no verb.
    private static func kind(of token: Int, from first: Int, _ reading: Reading) -> Kind? {
        let key = reading.word(token)
        let tag = reading.tag(token)
        if isMarkedYoung(token, reading) { return .birth }
        // "Born on May 3, 1941, Ada Bell" begins with what is read as a name.
        if DatingWords.births.contains(key), tag.isProperNoun, token == first,
            reading.sentence(of: token).map({ reading.sentences[$0].start }) == token
        {
            return .birth
        }
        guard tag.isVerb || tag == .adjective else { return nil }
        if DatingWords.births.contains(key) { return .birth }
        if DatingWords.starts.contains(key) || isTakingOffice(token, reading) { return .start }
        if DatingWords.ends.contains(key) { return .end }
        guard tag.isVerb else { return nil }
        // "was first offered in 2021"
        if token > first, reading.word(token - 1) == .first { return .start }
        return tag != .verbGerund && !DatingWords.auxiliaries.contains(key) ? .other : nil
    }
}

/// Words of events.
extension DatedEvent {
    /// Whether it is of a month of the year before publication and no other: "were cast in February".
    func isOfLateMonth(_ reading: Reading) -> Bool {
        guard date.count == 1, (28...31).contains(days.days), lead == .in, isPast(reading),
            let published = reading.article.published?.dayNumber
        else { return false }
        return (published - 365..<published).contains(days.last)
    }
}

private enum DatingWords {
    static let leads = WordSet("in on since of between until")
    static let until = WordKey("until")
    static let taking = WordSet("took assumed entered")
    static let office = WordSet("office")
    static let dating = WordSet("dates dated dating date")
    static let births = WordSet("born hatched foaled whelped calved")
    static let markings = WordSet("ringed banded tagged marked collared found rescued")
    /// What is so young for some weeks only, so that its year is that of its birth.
    static let young = WordSet(
        "chick nestling hatchling fledgling gosling duckling cygnet owlet eaglet puffling pup"
    )
    static let starts = WordSet(
        """
        founded established built opened created formed launched erected incorporated began begun started
        constructed inaugurated completed reopened elected appointed hired joined married opens dates dated dating
        """
    )
    static let ends = WordSet(
        """
        closed ended died finished dissolved disbanded demolished graduated retired expired resigned left
        closes ends
        """
    )
    static let auxiliaries = WordSet("was were is are be been had has have being")
    static let breaks = WordSet("; : . and but while which who when that after before until ( )")
}
