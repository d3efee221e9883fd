/// What two events must have in common for the order of their dates to be held against that of their words.
extension EventOrder {
    /// Whether one person or thing, and no other, is what both tell of.
    func isOfOneLife(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        second.sentence == first.sentence + 1
            && LifeSubject.isOne(of: first.verb, second.verb, reading)
            && isOfSameSubject(second, reading) && !tellsAnother(first, reading)
            && !reading.isQuoted(first.verb)
    }

    /// Whether both verbs are about one person, named or not.
    func isOfOnePerson(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        first.namesYear == second.namesYear
            && LifeSubject.isOne(of: first.verb, second.verb, reading)
            && !reading.isQuoted(first.verb) && !reading.isQuoted(second.verb)
    }

    /// Whether the second is done to what the first was done to, and neither is told of anything else.
    ///
    /// "The bill was signed on 3 March 2025. The Senate passed it on 11 March 2025".
    func areOfOneCase(_ first: DatedEvent, _ second: DatedEvent, _ reading: Reading) -> Bool {
        let verbs = [first, second].map { reading.word($0.verb) }
        return first.namesYear && second.namesYear && second.sentence == first.sentence + 1
            && ClosedWords.objectPronouns.contains(reading.word(second.verb + 1))
            && !reading.isQuoted(first.verb) && !reading.isQuoted(second.verb)
            && events.count(where: { verbs.contains(reading.word($0.verb)) }) == 2
    }

    /// Whether a word tells the second as what followed.
    ///
    /// "The bank was told of it on 5 February. It stopped the account at once, on 2 February".
    func isSequel(_ second: DatedEvent, behind first: DatedEvent, _ reading: Reading)
        -> Bool
    {
        guard second.sentence == first.sentence + 1, !reading.opensBlock(second.sentence),
            first.namesYear == second.namesYear, !isPerfect(second, reading),
            !isPerfect(first, reading), second.verb < second.date.lowerBound,
            !reading.isQuoted(second.verb), !reading.isQuoted(first.verb),
            [first, second].allSatisfy({ isOnlyDate(of: $0, reading) })
        else { return false }
        // "in June 2024, three months later"
        let next = second.date.upperBound
        if reading.word(next) == .comma, next + 1 < reading.sentences[second.sentence].end,
            reading.timeMentions(in: next + 1..<next + 2)
                .contains(where: { reading.word($0.end - 1) == .later })
        {
            return true
        }
        return reading.has(OrderWords.sequels, in: max(0, second.verb - 3)..<second.date.lowerBound)
    }

    /// Whether a sentence tells no other date; "last month" and "before Christmas" are none.
    private func isOnlyDate(of event: DatedEvent, _ reading: Reading) -> Bool {
        reading.timeMentions(in: reading.sentences[event.sentence].tokens)
            .count(where: {
                $0.days != nil && reading.isNumbered($0.tokens) && $0.time?.timexType == .date
                    && reading.word($0.end - 1) != .later
            }) == 1
    }

    /// Whether the second is done to what the first made, before which nothing could be.
    ///
    /// "founded Ardle Towing in 2015. The council awarded it a contract in 2014".
    func isOfMade(_ second: DatedEvent, behind first: DatedEvent, _ reading: Reading) -> Bool {
        second.sentence == first.sentence + 1 && first.namesYear && second.namesYear
            && OrderWords.makings.contains(reading.word(first.verb))
            && !DatedEvent.births.contains(reading.word(first.verb))
            && reading.word(second.verb + 1) == .it && second.isPast(reading)
            && !isPerfect(second, reading) && !reading.isQuoted(second.verb)
            && !tellsAnother(second, reading) && !tellsAnother(first, reading)
            && !OrderWords.plans.contains(reading.word(second.verb))
            && !OrderWords.beforeMaking.contains(reading.word(second.verb))
    }

    /// Whether both stand on days, or in months of a year, of one paragraph, in sentences beside each other that name no other.
    func areOfDays(_ first: DatedEvent, _ second: DatedEvent, _ reading: Reading) -> Bool {
        second.sentence == first.sentence + 1 && !reading.opensBlock(second.sentence)
            && [first, second].allSatisfy { event in
                (event.days.days == 1 || event.days.days <= 31 && event.namesYear)
                    && reading.isNumbered(event.date)
                    && !reading.isQuoted(event.verb)
                    && isOnlyDate(of: event, reading)
            }
    }

    /// Whether a pronoun, or "the work", is what the event's sentence is about.
    func isOfSameSubject(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let start = reading.sentences[event.sentence].start
        // "In 1954 it won"
        let first = event.date.lowerBound <= start + 1 ? event.date.upperBound : start
        let subject = reading.word(first) == .comma ? first + 1 : first
        return OrderWords.pronouns.contains(reading.word(subject))
            && event.verb - subject <= 4
            || isBehindPronoun(event.verb, reading)
            // "Delivered in 1908, it was"
            || event.verb == start && reading.word(event.date.upperBound) == .comma
                && OrderWords.pronouns.contains(reading.word(event.date.upperBound + 1))
            // "That sentence was quashed"
            || OrderWords.demonstratives.contains(reading.word(subject))
                && event.verb - subject == 3
            || OrderWords.work.contains(reading.word(start))
    }

    /// "According to the sender it was posted".
    private func isBehindPronoun(_ verb: Int, _ reading: Reading) -> Bool {
        let subject = (max(0, verb - 4)..<verb).last {
            !ClosedWords.auxiliaries.contains(reading.word($0)) && !reading.tag($0).isAdverb
        }
        return subject.map { OrderWords.pronouns.contains(reading.word($0)) } == true
    }

    /// Whether the sentence tells of another time: "They married again in 1990".
    func tellsAnother(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[event.sentence].tokens
        guard sentence.count <= 80 else { return true }
        // "has been convicted before: in 2008 he was fined"
        let colon = sentence.last { $0 < event.start && reading.word($0) == .colon }
        return reading.has(
            OrderWords.again,
            in: (colon ?? sentence.lowerBound)..<sentence.upperBound
        )
    }
}

extension EventOrder {
    /// How many sentences behind a beginning a deed may stand of which all between go on about the same.
    private static let farthest = 3

    /// Whether every sentence from what was made to a deed is about it.
    ///
    /// "The club was founded in 1961. It has 900 members. In 1959 it won the cup".
    func goesOn(_ second: DatedEvent, behind first: DatedEvent, _ reading: Reading) -> Bool {
        let start = reading.sentences[second.sentence].start
        let fronted = second.date.lowerBound <= start + 1 ? second.date.upperBound : start
        let subject = reading.word(fronted) == .comma ? fronted + 1 : fronted
        let pronoun = reading.word(subject)
        guard (2...EventOrder.farthest).contains(second.sentence - first.sentence),
            (1...4).contains(second.verb - subject), !tellsAnother(first, reading),
            !tellsAnother(second, reading), !reading.isQuoted(first.verb),
            mayMake(pronoun, first, reading) || isNamed(subject, in: first, reading),
            let openings = MadeWords.openings[pronoun]
        else { return false }
        return (first.sentence + 1..<second.sentence).allSatisfy { sentence in
            let tokens = reading.sentences[sentence].tokens
            return openings.contains(reading.word(tokens.lowerBound)) && tokens.count <= 60
                && !reading.has(OrderWords.others, in: tokens)
                && !reading.has(MadeWords.before, in: tokens)
        }
    }

    /// Whether the deed is told of what was made by its noun.
    ///
    /// "The club was founded in 1961. Its ground is by the river. The club won the cup in 1959".
    private func isNamed(_ subject: Int, in event: DatedEvent, _ reading: Reading) -> Bool {
        let start = reading.sentences[event.sentence].start
        return reading.word(subject) == .the && reading.word(start) == .the
            && reading.tag(start + 1).isNoun && reading.word(subject + 1) == reading.word(start + 1)
            && reading.tag(subject + 2).isVerb && mayMake(.it, event, reading)
    }

    /// Whether what a pronoun stands for may be what was made: "he" was born, "it" was founded, "she" was launched.
    private func mayMake(_ pronoun: WordKey, _ event: DatedEvent, _ reading: Reading) -> Bool {
        let verb = reading.word(event.verb)
        if DatedEvent.births.contains(verb) {
            return ClosedWords.heOrShe.contains(pronoun)
        }
        // "The firm, founded in 1961, …", "was founded in 1961", but not "Ada Bell founded it"
        let lead = reading.word(event.verb - 1)
        guard ClosedWords.be.contains(lead) || lead == .comma else { return false }
        return pronoun == .it || pronoun == MadeWords.she && verb == MadeWords.launched
    }
}

private enum MadeWords {
    static let she = WordKey("she")
    static let launched = WordKey("launched")
    /// How a sentence begins that goes on about what a pronoun stands for; "Its bar" may be an "it" itself.
    static let openings: [WordKey: WordSet] = [
        .it: WordSet("it"), she: WordSet("she her"), WordKey("he"): WordSet("he his"),
        .the: WordSet("it its"),
    ]
    /// What tells of another that was there before.
    static let before = WordSet(
        "predecessor predecessors replaced ancestor ancestors precursor sister site"
    )
}

extension EventOrder {
    /// "It was posted in August 1994, and a stamp shows that it arrived in June 1994": one pronoun begins both clauses.
    func isOfSamePronoun(
        _ first: DatedEvent,
        _ second: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let start = reading.sentences[first.sentence].start
        return OrderWords.pronouns.contains(reading.word(start))
            && reading.word(second.verb - 1) == reading.word(start)
            && first.verb - start <= 3 && second.verb - first.date.upperBound <= 14
    }
}
