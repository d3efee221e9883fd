/// Finds an event that a verb puts on one date and a noun on another: "were married on 3 May 2019 … their wedding on 13 May
/// 2019", "closed in 2009 … the closing of the mine in 2007".
///
/// Only of what happens once to somebody or something: silent where two of a kind are told of, or the thing isn't the same.
struct EventNouns: ConsistencyCheck {
    let triggers = [Trigger(times: 1, cues: EventNounWords.nouns)]

    /// What is done more often in one article isn't done once.
    private static let most = 4
    /// In how many sentences around the event is looked for.
    private static let memory = 12
    private static let longest = 80

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        var events: [Int: [DatedEvent]] = [:]
        for event in DatedEvent.all(in: reading) {
            guard let deed = EventNounWords.deeds[reading.tokens.key[event.verb]],
                events[deed, default: []].count <= EventNouns.most
            else { continue }
            events[deed, default: []].append(event)
        }
        guard !events.isEmpty else { return }
        for (mention, time) in reading.times(inSentences: figures.sentences) {
            guard let noun = DatedNoun(mention, time, reading), let deeds = events[noun.deed],
                deeds.count <= EventNouns.most
            else { continue }
            let same = deeds.filter {
                (1...EventNouns.memory).contains(abs($0.sentence - noun.sentence))
            }
            guard let event = same.first, same.count == 1,
                isOtherDate(event, noun, reading), concernsSame(event, noun, reading)
            else { continue }
            findings.append(
                Finding(
                    kind: .dateMismatch,
                    message: "“\(reading.text(event.tokens))”, but “\(reading.text(noun.tokens))”.",
                    spans: [event.tokens, noun.tokens].map { reading.tokens.span($0) }
                        .sorted { $0.start < $1.start }
                )
            )
        }
    }

    /// Whether the dates, told as finely, exclude each other, and are near enough to be meant for one event.
    private func isOtherDate(_ event: DatedEvent, _ noun: DatedNoun, _ reading: Reading) -> Bool {
        let gap = max(event.days.first, noun.days.first) - min(event.days.last, noun.days.last)
        guard gap > 0, event.days.days == noun.days.days || event.namesYear && noun.namesYear
        else { return false }
        if event.days.isYear || noun.days.isYear { return gap <= 366 * 20 }
        return gap <= 62 && reading.isNumbered(event.date) == reading.isNumbered(noun.date)
    }

    /// Whether a noun of the event's sentence stands in the other: "the mine closed", "the closing of the mine"; of a wedding,
    /// a death or a birth the article tells of one.
    private func concernsSame(_ event: DatedEvent, _ noun: DatedNoun, _ reading: Reading) -> Bool {
        let (one, other) = (
            reading.sentences[event.sentence].tokens, reading.sentences[noun.sentence].tokens
        )
        guard max(one.count, other.count) <= EventNouns.longest,
            ![one, other].contains(where: {
                $0.contains { EventNounWords.others.contains(reading.tokens.key[$0]) }
            })
        else { return false }
        if noun.isOwned { return abs(event.sentence - noun.sentence) <= 2 }
        let before = one.lowerBound..<event.verb
        return other.contains { token in
            reading.tags[token].isNoun && token != noun.noun
                && before.contains { reading.tokens.key[$0] == reading.tokens.key[token] }
        }
    }
}

/// A noun for a deed with its date: "the closing of the mine in 2007", "their wedding on 13 May".
private struct DatedNoun {
    let deed: Int
    let noun: Int
    let date: Range<Int>
    let days: CalendarSpan
    let sentence: Int
    let namesYear: Bool
    /// "their wedding", "its closure": of what was told just before.
    let isOwned: Bool

    var tokens: Range<Int> { noun..<date.upperBound }

    init?(_ mention: Mention, _ time: TimeExpression, _ reading: Reading) {
        let start = mention.tokens.lowerBound
        guard time.timexType == .date, start > 1, let days = CalendarSpan(time.value),
            EventNounWords.leads.contains(reading.tokens.key[start - 1]),
            let sentence = reading.sentence(of: start)
        else { return nil }
        let first = max(reading.sentences[sentence].tokens.lowerBound, start - 6)
        guard first < start - 1 else { return nil }
        let place = (first..<start - 1).last {
            EventNounWords.nouns.contains(reading.tokens.key[$0])
        }
        guard let place, place > 0, let deed = EventNounWords.deeds[reading.tokens.key[place]],
            ClosedWords.definite.contains(reading.tokens.key[place - 1]),
            (place + 1..<start - 1).allSatisfy({ EventNounWords.isPartOfName($0, reading) })
        else { return nil }
        self.deed = deed
        noun = place
        date = mention.tokens
        self.days = days
        self.sentence = sentence
        namesYear = reading.namesYear(mention.tokens)
        isOwned = ClosedWords.possessives.contains(reading.tokens.key[place - 1])
    }
}

private enum EventNounWords {
    static let leads = WordSet("in on of")
    static let others = WordSet(
        "first second another other both again next last previous former annual each reopened"
    )

    /// Whether a word between noun and date only says whose it was: "the closing of the mine in 2007".
    static func isPartOfName(_ token: Int, _ reading: Reading) -> Bool {
        let tag = reading.tags[token]
        return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .possessive
            || reading.tokens.key[token] == .of
    }

    /// Verbs and nouns for one deed, a line each; the nouns behind the bar.
    private static let rows = [
        "married wed|wedding marriage",
        "died|death",
        "born|birth",
        "buried|funeral burial",
        "opened|opening",
        "closed shut|closing closure",
        "founded|founding foundation",
        "elected|election",
        "arrested|arrest",
        "resigned|resignation",
        "retired|retirement",
        "signed|signing",
        "demolished|demolition",
        "collapsed|collapse",
        "sank|sinking",
        "crashed|crash",
        "divorced|divorce",
        "appointed|appointment",
        "convicted|conviction",
        "launched|launch",
        "burned burnt|fire",
    ]
    static let nouns = WordSet(
        rows.map { $0.split(separator: "|").last ?? "" }.joined(separator: " ")
    )

    static let deeds: WordTable<Int> = {
        var deeds: [WordKey: Int] = [:]
        for (deed, row) in rows.enumerated() {
            for word in row.split(whereSeparator: { $0 == " " || $0 == "|" }) {
                deeds[WordKey(word)] = deed
            }
        }
        return WordTable(deeds)
    }()
}
