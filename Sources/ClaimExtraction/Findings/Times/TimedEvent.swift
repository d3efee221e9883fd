/// Something that happened, with the date on which the text puts it.
///
/// "were married on 3 May", "their wedding on 13 May", "the storm of 14 May", "Sunday's fire", "The fire broke out on Saturday".
struct TimedEvent: Placed {
    enum Form {
        /// A verb that tells it: "closed in 2009".
        case verb
        /// The subject of a verb: "The fire broke out on Saturday".
        case subject
        /// A noun with its date: "the storm of 14 May", "Sunday's fire".
        case noun
    }

    let form: Form
    /// One for all words of a deed, "married" and "wedding"; of another noun the noun itself.
    let deed: WordKey
    /// The verb or the noun.
    let word: Int
    let date: Range<Int>
    let days: CalendarSpan
    let sentence: Int
    /// "the storm", "their wedding", "Sunday's fire": one of which the reader knows.
    let isDefinite: Bool
    /// "their wedding", "its closure": of what was told just before.
    let isOwned: Bool
    /// Whether the year is written, and whether any number is.
    let namesYear: Bool
    let isNumbered: Bool

    /// What verbs may tell the same by.
    func deeds(_ reading: Reading) -> [WordKey] {
        form == .verb
            ? [deed] : [deed] + Deeds.stems(ofNoun: reading.letters(word)).filter { $0 != deed }
    }

    /// From the word to the date, or from the date to the word.
    var tokens: Range<Int> {
        min(word, date.lowerBound)..<max(word + 1, date.upperBound)
    }

    /// Those of some sentences, in text order.
    static func all(in reading: Reading, _ figures: FigureTable) -> [TimedEvent] {
        reading.times(inSentences: figures.sentences).flatMap { mention, time in
            guard time.timexType == .date || time.timexType == .time,
                let days = CalendarSpan(time.value)
            else { return [TimedEvent]() }
            let found = [
                DatedEvent(mention, time, reading).flatMap { place(of: $0, reading) },
                noun(before: mention.tokens, reading).map { ($0, .noun) },
                noun(behind: mention.tokens, reading).map { ($0, .noun) },
            ]
            return found.compactMap { place in
                place.flatMap { TimedEvent($0.0, $0.1, mention.tokens, days, reading) }
            }
        }
    }

    private init?(
        _ word: Int,
        _ form: Form,
        _ date: Range<Int>,
        _ days: CalendarSpan,
        _ reading: Reading
    ) {
        guard let sentence = reading.sentence(of: date.lowerBound) else { return nil }
        self.form = form
        self.word = word
        self.date = date
        self.days = days
        self.sentence = sentence
        let isPlainVerb = form == .verb && !Deeds.isVerb(reading.word(word))
        deed =
            isPlainVerb
            ? Deeds.stem(ofVerb: reading.letters(word)) : Deeds.key(of: reading.word(word))
        let lead = date.upperBound <= word ? date.lowerBound - 1 : word - 1
        let isPossessed = word > date.upperBound && reading.tokens.kind[date.upperBound] == .clitic
        isOwned = lead >= 0 && ClosedWords.possessives.contains(reading.word(lead))
        isDefinite =
            isPossessed
            // "the mayor's fall on 6 February"
            || lead >= 0 && reading.tokens.kind[lead] == .clitic
            || reading.has(ClosedWords.definite, in: max(0, lead - 1)..<lead + 1)
        namesYear = reading.namesYear(date)
        isNumbered = reading.isNumbered(date)
    }

    // MARK: Where the word stands

    /// The verb of a deed, or the event that is the subject of a verb that tells it began.
    private static func place(of event: DatedEvent, _ reading: Reading) -> (Int, Form)? {
        guard !ClosedWords.untils.contains(event.lead) else { return nil }
        let subject = (event.firstToken(reading)..<event.verb).last {
            !ClosedWords.auxiliaries.contains(reading.word($0))
        }
        if let subject, reading.tag(subject) == .noun,
            Deeds.happenings.contains(reading.word(event.verb))
                || Deeds.single.contains(reading.word(subject))
        {
            return (subject, .subject)
        }
        return (event.verb, .verb)
    }

    /// "the closing of the mine in 2007", "the storm of 14 May".
    private static func noun(before date: Range<Int>, _ reading: Reading) -> Int? {
        let before = date.lowerBound - 1
        guard before > 1, EventTimeWords.leads.contains(reading.word(before)),
            let sentence = reading.sentence(of: before),
            // "His birth, in 1938, was"
            case let lead = reading.word(before - 1) == .comma ? before - 1 : before,
            case let first = max(reading.sentences[sentence].start, lead - 5), first < lead
        else { return nil }
        let deed = (first..<lead).last { Deeds.nouns.contains(reading.word($0)) }
        if let deed, (deed + 1..<lead).allSatisfy({ isPartOfName($0, reading) }) { return deed }
        guard lead == before, reading.word(lead) != .in else { return nil }
        return isEvent(lead - 1, reading) ? lead - 1 : nil
    }

    /// "Sunday night's fire", "the Sunday fire".
    private static func noun(behind date: Range<Int>, _ reading: Reading) -> Int? {
        guard date.upperBound + 1 < reading.tokens.count, date.lowerBound > 0 else { return nil }
        let isPossessive = reading.tokens.kind[date.upperBound] == .clitic
        guard isPossessive || ClosedWords.definite.contains(reading.word(date.lowerBound - 1))
        else { return nil }
        let first = date.upperBound + (isPossessive ? 1 : 0)
        let words = (first..<min(reading.tokens.count, first + 4)).prefix {
            isEvent($0, reading) || reading.tag($0).isAdjective
        }
        return words.last.flatMap {
            Deeds.single.contains(reading.word($0))
                || isPossessive && reading.tag($0) == .noun
                ? $0 : nil
        }
    }

    /// Whether a word may name an event; rare ones are taken for verbs.
    private static func isEvent(_ word: Int, _ reading: Reading) -> Bool {
        Deeds.single.contains(reading.word(word))
            || reading.tag(word) == .noun
                && !EventTimeWords.recurring.contains(reading.word(word))
    }

    /// Whether a word between noun and date only says whose it was: "the closing of the mine in 2007".
    private static func isPartOfName(_ token: Int, _ reading: Reading) -> Bool {
        let tag = reading.tag(token)
        return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .possessive
            || reading.word(token) == .of
    }
}

extension DatedEvent {
    fileprivate func firstToken(_ reading: Reading) -> Int {
        reading.sentences[sentence].start
    }
}

private enum EventTimeWords {
    static let leads = WordSet("in on of")
    /// What there may be many of, or what is no event.
    static let recurring = WordSet("morning afternoon evening night week")
}
