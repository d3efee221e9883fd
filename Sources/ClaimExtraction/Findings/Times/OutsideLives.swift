/// Finds what somebody is told to have done before the birth or after the death that the text tells, wherever it does.
///
/// "John Cole signed the contract in 1951. He was born in 1908 and died in 1949", "Ann Cole (1900-1949) made it in 1951".
struct OutsideLives {
    let events: [DatedEvent]

    /// A birth or a death, with what the text tells it by.
    private struct End {
        let days: CalendarSpan
        let tokens: Range<Int>
        var gender: Gender?
    }

    /// Events that lie farther from it are another's: thirty years, in days.
    private static let farthest = 366 * 30

    func addFindings(of reading: Reading, to findings: inout [Finding]) {
        let (births, deaths) = ends(of: reading)
        guard !births.isEmpty || !deaths.isEmpty else { return }
        for event in events where event.namesYear && !reading.isQuoted(event.verb) {
            if let author = author(of: event, reading), let birth = births[author],
                isBefore(event.days, birth.days)
            {
                findings.append(finding(event.tokens, birth.tokens, reading))
                continue
            }
            guard let subject = onlySubject(of: event, reading) else { continue }
            if let birth = births[subject], isDeed(event, reading), !isPassive(event, reading),
                isBefore(event.days, birth.days)
            {
                findings.append(finding(event.tokens, birth.tokens, reading))
            } else if let death = deaths[subject], isOfLiving(event, reading),
                isOfGender(death.gender, event, reading),
                isBefore(death.days, event.days)
            {
                findings.append(finding(death.tokens, event.tokens, reading))
            }
        }
    }

    /// The birth and the death of each person of whom the text tells only one.
    private func ends(of reading: Reading) -> (births: [WordKey: End], deaths: [WordKey: End]) {
        var births: [WordKey: [End]] = [:]
        var deaths: [WordKey: [End]] = [:]
        for event in events where event.namesYear {
            let isBirth = DatedEvent.births.contains(reading.word(event.verb))
            guard isBirth || isDeath(event, reading),
                let subject = onlySubject(of: event, reading)
            else { continue }
            let end = End(
                days: event.days,
                tokens: event.tokens,
                gender: LifeSubject.gender(at: event.verb, reading)
            )
            if isBirth {
                births[subject, default: []].append(end)
            } else {
                deaths[subject, default: []].append(end)
            }
        }
        for (subject, end) in namedDeaths(of: reading) {
            deaths[subject, default: []].append(end)
        }
        for span in LifeSpan.all(inSentences: reading.sentences.indices, of: reading) {
            births[span.subject, default: []].append(End(days: span.birth, tokens: span.tokens))
            deaths[span.subject, default: []].append(End(days: span.death, tokens: span.tokens))
        }
        return (births.compactMapValues(only), deaths.compactMapValues(only))
    }

    /// "died in 1949", "was killed in 1944".
    private func isDeath(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let verb = reading.word(event.verb)
        return isPassive(event, reading)
            ? OrderWords.killings.contains(verb) : OrderWords.dyings.contains(verb)
    }

    /// "was the chairman until his death in October 2010".
    private func namedDeaths(of reading: Reading) -> [(WordKey, End)] {
        reading.mentions(of: .time).compactMap { _, mention in
            let noun = mention.start - 2
            guard noun > 0, OrderWords.death == reading.word(noun),
                ClosedWords.beforeDates.contains(reading.word(noun + 1)),
                reading.namesYear(mention.tokens), let days = mention.days,
                WhoseWords.owners.contains(reading.word(noun - 1)), !reading.isQuoted(noun),
                case let subjects = LifeSubject.keys(of: noun - 1, reading), subjects.count == 1
            else { return nil }
            return (subjects[0], End(days: days, tokens: noun..<mention.end))
        }
    }

    /// Of two births or deaths nobody knows which is meant.
    private func only(_ ends: [End]) -> End? {
        ends.allSatisfy { $0.days.overlaps(ends[0].days) } ? ends.first : nil
    }

    /// Who made what an event brought out: "Her first book, Fergus Says No, came out in 1956".
    private func author(of event: DatedEvent, _ reading: Reading) -> WordKey? {
        let start = reading.sentences[event.sentence].start
        guard WhoseWords.owners.contains(reading.word(start)), event.verb < event.date.lowerBound,
            event.verb - start <= 16, event.isPast(reading),
            OrderWords.comingOut.contains(reading.word(event.verb)),
            (start + 1..<start + 5).contains(where: {
                OrderWords.creations.contains(reading.word($0))
            })
        else { return nil }
        let owners = LifeSubject.inherited(
            by: start..<start + 1,
            event.sentence,
            isPlural: false,
            reading
        )
        return owners.only
    }

    /// Whom an event is about: somebody who is named in its sentence, or in the one before.
    private func onlySubject(of event: DatedEvent, _ reading: Reading) -> WordKey? {
        // "was painted by John Cole in 1951"
        if reading.word(event.verb + 1) == .by, event.verb + 2 < event.date.lowerBound,
            ClosedWords.be.contains(reading.word(event.verb - 1)),
            let agent = reading.person(at: event.verb + 2),
            agent.tokens.upperBound + 1 == event.date.lowerBound
        {
            return LifeSubject.person(at: event.verb + 2, reading)
        }
        let subjects = LifeSubject.keys(of: event.verb, reading)
        let first = reading.sentences[max(0, event.sentence - 1)].start
        return subjects.count == 1 && !reading.isQuoted(event.verb)
            && (first..<event.verb).suffix(80).contains { reading.has(.person, at: $0) }
            ? subjects.first : nil
    }

    /// Whether a verb's subject stands right before it: "Cole signed"; not "A park named after Cole opened".
    private func isDoer(before verb: Int, _ reading: Reading) -> Bool {
        let last = (max(0, verb - 4)..<verb).last {
            !reading.tag($0).isAdverb && !ClosedWords.auxiliaries.contains(reading.word($0))
        }
        guard let last else { return false }
        guard let name = reading.person(at: last) else {
            return ClosedWords.heOrShe.contains(reading.word(last))
                || reading.word(last) == .who || reading.word(last) == .and
                || reading.isMark(last) || reading.has(.time, at: last)
        }
        return !OrderWords.prepositions.contains(reading.word(name.tokens.lowerBound - 1))
    }

    /// Whether the pronoun before a verb may stand for somebody: "The letter, which she wrote" is no man's.
    private func isOfGender(_ gender: Gender?, _ event: DatedEvent, _ reading: Reading) -> Bool {
        let pronoun = (max(0, event.verb - 3)..<event.verb).last {
            ClosedWords.heOrShe.contains(reading.word($0))
        }
        guard let gender, let pronoun else { return true }
        return Gender(pronoun: reading.word(pronoun)) == gender
    }

    /// "was elected".
    private func isPassive(_ event: DatedEvent, _ reading: Reading) -> Bool {
        ClosedWords.be.contains(reading.word(event.verb - 1))
    }

    /// Whether an event needs a living person: "wrote", "was elected"; not "was honoured".
    private func isOfLiving(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let verb = reading.word(event.verb)
        let order = EventOrder(events: events)
        guard event.isPast(reading), !order.isDenied(event, reading),
            !OrderWords.afterDeath.contains(verb), !DatedEvent.births.contains(verb),
            !ClosedWords.auxiliaries.contains(verb), !hasOthers(event, reading),
            // "sold for two million in 1990"
            reading.word(event.verb + 1) != .for,
            // "His son John Cole wrote it in 2001."
            !reading.sentences[event.sentence].tokens.before(event.verb, 12).contains(where: {
                LifeSubject.isKin($0, reading)
            })
        else { return false }
        guard isPassive(event, reading) || isDoer(before: event.verb, reading) else { return false }
        return !isPassive(event, reading) || OrderWords.toLiving.contains(verb)
            || reading.word(event.verb + 1) == .by && reading.has(.person, at: event.verb + 2)
    }

    /// Whether a verb in the past tells what somebody did, and not what led to it.
    private func isDeed(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let verb = reading.word(event.verb)
        return event.isPast(reading) && event.verb > 0
            && !EventOrder(events: events).isPerfect(event, reading)
            && !hasOthers(event, reading) && !OrderWords.plans.contains(verb)
            && !OrderWords.makings.contains(verb) && !OrderWords.beforeMaking.contains(verb)
    }

    /// Whether a sentence tells of something else as well: "a former mayor", "again".
    private func hasOthers(_ event: DatedEvent, _ reading: Reading) -> Bool {
        reading.has(OrderWords.others, in: reading.sentences[event.sentence].tokens.prefix(80))
    }

    /// Whether the one lies before the other, and not so far that it is another person's.
    private func isBefore(_ first: CalendarSpan, _ second: CalendarSpan) -> Bool {
        let gap = second.first - first.last
        return gap > 0 && gap < OutsideLives.farthest
    }

    /// What lies before that behind which it must lie.
    private func finding(_ early: Range<Int>, _ late: Range<Int>, _ reading: Reading) -> Finding {
        reading.finding(
            .dateMismatch,
            "“\(reading.text(early))” lies before “\(reading.text(late))”.",
            [early, late].sorted { $0.lowerBound < $1.lowerBound }
        )
    }
}
