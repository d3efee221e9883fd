/// Holds an event against the day of publication: what "opened in 2031" or "will open in 2024" in an article of 2025.
struct PublishedOrder {
    private let event: DatedEvent

    /// A day without its year and longer ago is one of the year to come.
    private static let recent = 60
    private static let longest = 80

    init(_ event: DatedEvent) { self.event = event }

    func finding(_ reading: Reading) -> Finding? {
        guard let published = reading.article.published, event.verb > 0,
            event.verb < event.date.lowerBound
        else { return nil }
        let today = published.dayNumber
        let words: String
        if isToCome(reading), isBefore(published, reading) {
            words = "told as to come, but lies before"
        } else if event.namesYear, event.days.first > today + 1,
            event.days.first < today + 366 * 100, isTold(reading)
        {
            words = "told as past, but lies after"
        } else {
            return nil
        }
        return reading.finding(
            .dateMismatch,
            "“\(reading.text(event.tokens))” is \(words) the publication on \(published).",
            [event.tokens]
        )
    }

    /// Whether the event is told as one that has happened, not as a plan or under a condition.
    private func isTold(_ reading: Reading) -> Bool {
        let isKnown =
            event.kind != .other
            || PublishedWords.were.contains(reading.word(event.verb - 1))
                && ClosedWords.beforeDates.contains(event.lead)
                && reading.tag(event.verb) == .verbPastParticiple
                && !PublishedWords.plans.contains(reading.word(event.verb))
        let start = max(reading.sentences[event.sentence].start, event.verb - 12)
        return isKnown && event.isPast(reading)
            && !(start..<event.verb).contains {
                reading.tag($0) == .modal || reading.tag($0) == .to
                    || PublishedWords.conditions.contains(reading.word($0))
            }
    }

    /// "will open in 2024", not in somebody's words and without another date, as in "said in 2020 that it will open".
    private func isToCome(_ reading: Reading) -> Bool {
        let sentence = reading.sentences[event.sentence].tokens
        let gap = event.verb + 1..<max(event.verb + 1, event.date.lowerBound)
        return sentence.count <= PublishedOrder.longest
            && ClosedWords.beforeDates.contains(event.lead)
            && !reading.has(PublishedWords.fiction, in: sentence)
            && !reading.has(PublishedWords.comparing, in: gap)
            && (reading.has(PublishedWords.will, in: sentence.before(event.verb, 3))
                || isToBe(sentence, reading))
            && !reading.isQuoted(event.verb)
            && reading.times(in: sentence).allSatisfy {
                $0.mention.tokens == event.date || reading.isOfLastDays($0.time)
            }
    }

    /// "is to be finished".
    private func isToBe(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        event.verb - 3 >= sentence.lowerBound && reading.word(event.verb - 1) == PublishedWords.be
            && reading.tag(event.verb - 2) == .to
            && PublishedWords.are.contains(reading.word(event.verb - 3))
    }

    /// Whether the date lies before a day: one with its year, or one that had its weekday a few weeks before.
    private func isBefore(_ published: CalendarDate, _ reading: Reading) -> Bool {
        let today = published.dayNumber
        if event.namesYear { return event.days.last < today - 1 }
        let weekday = event.date.lazy.compactMap { CalendarWords.weekdays[reading.word($0)] }.first
        guard let weekday, reading.isNumbered(event.date), event.days.days == 1,
            let day = CalendarDate(dayNumber: event.days.first)
        else { return false }
        return [published.year - 1, published.year].contains { year in
            guard let past = CalendarDate(year: year, month: day.month, day: day.day) else {
                return false
            }
            return past.weekday == weekday
                && (2...PublishedOrder.recent).contains(today - past.dayNumber)
        }
    }
}

extension DatedEvent {
    /// Whether the verb tells it in the past: "opened", "was opened".
    func isPast(_ reading: Reading) -> Bool {
        reading.tag(verb) == .verbPast || PublishedWords.were.contains(reading.word(verb - 1))
    }
}

private enum PublishedWords {
    static let will = WordKey("will")
    static let were = WordSet("was were")
    static let are = WordSet("is are")
    static let be = WordKey("be")
    static let fiction = WordSet("play novel film story opera book musical series drama set scene")
    static let comparing = WordSet("as like than , not")
    static let conditions = WordSet("if until unless once when by before after as be")
    static let plans = WordSet(
        """
        scheduled due planned expected set booked fixed arranged promised postponed slated meant wanted
        forecast predicted called given granted extended delayed moved put pushed
        """
    )
}
