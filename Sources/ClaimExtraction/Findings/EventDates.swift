/// Finds events whose dates exclude each other: an end before the beginning, an age that the years don't give.
struct EventDates: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        let events = DatedEvent.all(in: reading)
        Anniversaries(events: events).addFindings(of: reading, figures, to: &findings)
        guard !events.isEmpty else { return }
        EventOrder(events: events).addFindings(of: reading, to: &findings)
    }
}

/// A verb of beginning or ending with its date: "built in 1822", "closed on 3 May 2019".
struct DatedEvent {
    enum Kind { case birth, start, end }

    let kind: Kind
    let verb: Int
    let date: Range<Int>
    let days: CalendarSpan
    let sentence: Int
    /// Whether the year is written and not worked out.
    let namesYear: Bool

    /// From the verb to the date.
    var tokens: Range<Int> {
        min(verb, date.lowerBound)..<max(verb + 1, date.upperBound)
    }

    /// Every such verb of an article that is tied to a date, in text order.
    static func all(in reading: Reading) -> [DatedEvent] {
        var events: [DatedEvent] = []
        for mention in reading.mentions {
            guard case .time(let time) = mention.detail, time.timexType == .date,
                time.placesOnCalendar, mention.tokens.lowerBound > 0,
                DatingWords.leads.contains(reading.tokens.key[mention.tokens.lowerBound - 1])
                    || DatingWords.leads.contains(reading.tokens.key[mention.tokens.lowerBound]),
                let days = CalendarSpan(time.value),
                let sentence = reading.sentence(of: mention.tokens.lowerBound)
            else { continue }
            let range = reading.sentences[sentence].tokens
            guard let (verb, kind) = verb(before: mention.tokens.lowerBound, range, reading) else {
                continue
            }
            events.append(
                DatedEvent(
                    kind: kind,
                    verb: verb,
                    date: mention.tokens,
                    days: days,
                    sentence: sentence,
                    namesYear: reading.namesYear(mention.tokens)
                )
            )
        }
        return events
    }

    /// The nearest verb in the same clause, no more than a few words before the date.
    private static func verb(
        before date: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> (Int, Kind)? {
        var token = date - 1
        let lowest = max(sentence.lowerBound, date - 9)
        while token >= lowest {
            let key = reading.tokens.key[token]
            let tag = reading.tags[token]
            if tag.isVerb || tag == .adjective {
                if DatingWords.births.contains(key) { return (token, .birth) }
                if DatingWords.starts.contains(key) { return (token, .start) }
                if DatingWords.ends.contains(key) { return (token, .end) }
                if tag.isVerb { return nil }
            }
            if DatingWords.breaks.contains(key) { return nil }
            if token + 1 < date, reading.has(.time, at: token) { return nil }
            token -= 1
        }
        return nil
    }
}

/// Words of events.
private enum DatingWords {
    static let leads = WordSet("in on since of")
    static let births = WordSet("born")
    static let starts = WordSet(
        """
        founded established built opened created formed launched erected incorporated began begun started
        constructed inaugurated completed
        """
    )
    static let ends = WordSet(
        "closed ended died finished dissolved disbanded demolished graduated retired expired"
    )
    static let breaks = WordSet("; : . and but while which who when that after before until ( )")
}

/// Holds the end of a thing against its beginning.
struct EventOrder {
    let events: [DatedEvent]

    func addFindings(of reading: Reading, to findings: inout [Finding]) {
        for (index, event) in events.enumerated() {
            if let finding = againstPublication(event, reading) {
                findings.append(finding)
                continue
            }
            for earlier in events[..<index].suffix(4).reversed() {
                guard event.sentence - earlier.sentence <= 3,
                    let (start, end) = pair(earlier, event, reading),
                    end.days.last < start.days.first, start.namesYear, end.namesYear,
                    start.days.first - end.days.last < 366 * 30
                else { continue }
                let words = (reading.text(end.tokens), reading.text(start.tokens))
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(words.0)” lies before “\(words.1)”.",
                        spans: [earlier, event].map { reading.tokens.span($0.tokens) }
                    )
                )
                break
            }
        }
    }

    /// Which of two events begins and which ends the same thing, if the words say that it is the same.
    private func pair(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> (start: DatedEvent, end: DatedEvent)? {
        let start = reading.sentences[second.sentence].tokens.lowerBound
        if first.sentence == second.sentence {
            guard isCoordinated(second, behind: first, reading) else { return nil }
            if first.kind != .end, second.kind == .end { return (first, second) }
            if first.kind == .end, second.kind != .end { return (second, first) }
            return nil
        }
        guard first.kind != .end, !hasBlock(first.verb..<second.verb, reading) else { return nil }
        // "It began in May. The first four graduated in March."
        let opening = start..<min(start + 2, second.verb)
        let isFirst = opening.contains { reading.tokens.key[$0] == OrderWords.first }
        let isIt =
            second.kind == .end && OrderWords.pronouns.contains(reading.tokens.key[start])
            && second.verb - start <= 3
        return isFirst || isIt ? (first, second) : nil
    }

    /// "opened in 1990 and closed in 1987": the verbs share their subject.
    private func isCoordinated(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let between = first.date.upperBound..<max(first.date.upperBound, second.verb)
        return between.count <= 5
            && between.allSatisfy {
                OrderWords.coordinating.contains(reading.tokens.key[$0])
                    || reading.tags[$0].isAdverb
            }
    }

    private func hasBlock(_ range: Range<Int>, _ reading: Reading) -> Bool {
        range.contains { reading.startsBlock($0) }
    }

    /// "opened in 2031" in an article of 2025, "will open in 2019".
    private func againstPublication(_ event: DatedEvent, _ reading: Reading) -> Finding? {
        guard let published = reading.article.published, event.namesYear, event.verb > 0 else {
            return nil
        }
        let today = published.dayNumber
        let isPast =
            reading.tags[event.verb] == .verbPast
            || OrderWords.were.contains(reading.tokens.key[event.verb - 1])
        let isAhead = event.days.first > today + 1
        guard isAhead, isPast, event.days.first < today + 366 * 100,
            !isHypothetical(event, reading)
        else { return nil }
        return Finding(
            kind: .dateMismatch,
            message: "“\(reading.text(event.tokens))” is told as past, but lies after the "
                + "publication on \(published).",
            spans: [reading.tokens.span(event.tokens)]
        )
    }

    private func isHypothetical(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let start = max(reading.sentences[event.sentence].tokens.lowerBound, event.verb - 12)
        return (start..<event.verb).contains {
            reading.tags[$0] == .modal || reading.tags[$0] == .to
                || OrderWords.conditions.contains(reading.tokens.key[$0])
        }
    }
}

private enum OrderWords {
    static let first = WordKey("first")
    static let pronouns = WordSet("it they he she both")
    static let were = WordSet("was were")
    static let coordinating = WordSet("and , but then it was were he she they both had been")
    static let conditions = WordSet("if until unless once when by before after as be")
}
