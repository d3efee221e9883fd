/// Finds the noun phrase that stands before a verb group as its subject.
struct SubjectReader {
    let reading: Reading
    let courts: CourtReader

    struct Subject {
        /// The whole phrase: "A three-judge panel of the Court of Appeals".
        let tokens: Range<Int>
        /// The noun phrase that holds the head: "A three-judge panel".
        let core: Range<Int>
        /// Whether a relative pronoun stands between it and the verb.
        let isRelative: Bool
    }

    /// The subject of a verb group that begins at `verb`; nil where none stands right before it.
    func subject(before verb: Int, sentence: Range<Int>) -> Subject? {
        var last = skipTime(endingAt: verb - 1, sentence: sentence)
        while last > sentence.lowerBound, reading.tags[last].isAdverb { last -= 1 }
        // "The court ⟨both⟩ upheld the ban and doubled the fine"
        if last > sentence.lowerBound + 1, reading.word(last) == SubjectReader.both { last -= 1 }
        var isRelative = false
        if last > sentence.lowerBound,
            ClosedWords.subjectRelatives.contains(reading.tokens.key[last])
        {
            isRelative = true
            last -= 1
            if last > sentence.lowerBound, reading.tokens.key[last] == .comma { last -= 1 }
        }
        if let apart = subject(beforeComma: last, sentence: sentence) {
            // "A judge in Salem, Ore., ruled": only a place parts it from its verb.
            let isPlace =
                courts.isCourt(apart) && reading.tag(apart.upperBound) == .preposition
                && !(apart.upperBound..<last).contains { reading.tag($0).isVerb }
            return Subject(tokens: apart, core: apart, isRelative: !isPlace)
        }
        if let leave = leave(endingAt: last, sentence: sentence) { return leave }
        if let court = namedCourt(endingAt: last, sentence: sentence) {
            return Subject(tokens: court, core: court, isRelative: isRelative)
        }
        if let request = request(endingAt: last, sentence: sentence) {
            return Subject(
                tokens: request.lowerBound..<last + 1,
                core: request,
                isRelative: isRelative
            )
        }
        guard last >= sentence.lowerBound, let phrase = reading.nounPhrase(covering: last),
            phrase.upperBound == last + 1
        else { return isRelative ? nil : describedSubject(of: verb, sentence: sentence) }
        var core = outermost(phrase, sentence: sentence)
        // "a suit filed by inmates who had been held": they were, not the suit.
        let isWho = isRelative && reading.tokens.key[core.upperBound] == .who
        if !isWho, let suit = suit(filedBy: core, sentence: sentence) {
            return Subject(tokens: suit, core: suit, isRelative: true)
        }
        if !isRelative, !courts.isCourt(core),
            let described = describedSubject(of: verb, sentence: sentence)
        {
            return described
        }
        core = withPlace(core, sentence: sentence)
        let whole = courts.withOrdinal(core.lowerBound..<phrase.upperBound)
        if core.upperBound == whole.upperBound { core = whole }
        return Subject(tokens: whole, core: core, isRelative: isRelative)
    }

    /// "⟨The judge⟩ who heard the case dismissed it", "⟨The suit⟩ that they had brought was settled".
    private func describedSubject(of verb: Int, sentence: Range<Int>) -> Subject? {
        let index = reading.firstVerbGroup(from: verb) - 1
        guard index >= 0, reading.verbGroups[index].isFinite else { return nil }
        let earlier = reading.verbGroups[index].tokens
        // "The suit that ⟨the sisters⟩ had brought"
        let inner = reading.nounPhrase(covering: earlier.lowerBound - 1)?.lowerBound
        let pronoun = [earlier.lowerBound - 1, (inner ?? 0) - 1].first {
            ClosedWords.subjectRelatives.contains(reading.word($0))
        }
        guard let pronoun, pronoun > sentence.lowerBound,
            !(pronoun..<verb).contains(where: { reading.tokens.key[$0] == .comma }),
            let head = reading.nounPhrase(covering: pronoun - 1), head.upperBound == pronoun,
            courts.isCourt(head) || isFiled(head.upperBound - 1)
        else { return nil }
        return Subject(tokens: head, core: head, isRelative: true)
    }

    /// The noun phrase that the others belong to: "⟨a panel⟩ of the Court of Appeals".
    private func outermost(_ phrase: Range<Int>, sentence: Range<Int>) -> Range<Int> {
        var core = phrase
        for _ in 0..<4 {
            var link = core.lowerBound - 1
            // "a tribunal of ⟨the Nursing and⟩ Midwifery Council"
            if link > sentence.lowerBound, reading.tokens.key[link] == .and,
                reading.tags[link + 1].isProperNoun, reading.tags[link - 1].isProperNoun,
                let member = reading.nounPhrase(covering: link - 1)
            {
                link = member.lowerBound - 1
            }
            // "a jury of ⟨eight women and⟩ four men"
            if link > sentence.lowerBound, reading.tokens.key[link] == .and,
                let member = reading.nounPhrase(covering: link - 1), member.upperBound == link,
                reading.tags[member.lowerBound] == .number,
                reading.word(member.lowerBound - 1) == .of
            {
                link = member.lowerBound - 1
            }
            guard link > sentence.lowerBound,
                SubjectReader.prepositions.contains(reading.tokens.key[link]),
                let outer = reading.nounPhrase(covering: link - 1), outer.upperBound == link
            else { break }
            // "In May the court": what stands before the preposition is no part of the subject.
            // "A review ⟨by retired judge Ann Lind⟩ found": that is what found it.
            if SubjectReader.loose.contains(reading.tokens.key[link]),
                reading.tokens.key[link] != .by, courts.isCourt(core), !courts.isCourt(outer)
            {
                break
            }
            core = outer
        }
        return core
    }

    /// "⟨A motion⟩ to dismiss the case was denied", "⟨A petition⟩ challenging the tax was filed": what asks for the rest.
    private func request(endingAt last: Int, sentence: Range<Int>) -> Range<Int>? {
        for token in stride(from: last, to: max(sentence.lowerBound, last - 12), by: -1) {
            let tag = reading.tags[token]
            if tag == .to && reading.tag(token + 1).isVerb || tag == .verbGerund,
                reading.nounPhrase(covering: token) == nil,
                let noun = reading.nounPhrase(covering: token - 1), noun.upperBound == token
            {
                let key = reading.tokens.key[token - 1]
                // "⟨His application⟩ for leave to appeal was dismissed"
                let outer = outermost(noun, sentence: sentence)
                if SubjectReader.requests.contains(reading.tokens.key[outer.upperBound - 1]) {
                    return outer
                }
                return isFiled(token - 1) && LegalWords.decisions[key] == nil
                    || tag == .to && SubjectReader.requests.contains(key) ? noun : nil
            }
            let isJoint =
                reading.tokens.kind[token] == .punctuation || tag == .conjunction
                || ClosedWords.questionWords.contains(reading.tokens.key[token])
            if tag.isFiniteVerb && tag != .verbPresent || isJoint { return nil }
        }
        return nil
    }

    private static let both = WordKey("both")
    private static let requests = WordSet(
        "bid request application leave permission attempt effort refusal failure"
    )

    /// "⟨Leave⟩ was granted", "⟨Leave to appeal⟩ was refused": at the start of a sentence it looks like a verb.
    private func leave(endingAt last: Int, sentence: Range<Int>) -> Subject? {
        let opener = sentence.lowerBound
        guard PenaltyWords.permissions.contains(reading.word(opener)), last >= opener,
            last - opener < 8,
            last == opener || reading.tag(opener + 1) == .to
        else { return nil }
        return Subject(
            tokens: opener..<last + 1,
            core: opener..<opener + 1,
            isRelative: false
        )
    }

    /// "⟨A Bronx⟩ grand jury": the chunker parts a court from the place before it.
    private func withPlace(_ court: Range<Int>, sentence: Range<Int>) -> Range<Int> {
        let last = court.lowerBound - 1
        guard last > sentence.lowerBound, reading.tags[court.lowerBound].isAdjective,
            reading.tags[last].isProperNoun, courts.isCourt(court),
            let place = reading.nounPhrase(covering: last), place.upperBound == last + 1
        else { return court }
        return place.lowerBound..<court.upperBound
    }

    /// The court or the suit that a comma parts from its verb: "The lawsuit, filed Tuesday, says".
    private func subject(beforeComma comma: Int, sentence: Range<Int>) -> Range<Int>? {
        guard comma > sentence.lowerBound, reading.tokens.key[comma] == .comma else { return nil }
        if let court = subjectBeforeInsertion(endingAt: comma, sentence: sentence) { return court }
        guard let phrase = reading.nounPhrase(covering: comma - 1), phrase.upperBound == comma
        else { return nil }
        // "⟨A suit⟩ over the spill, filed in May"
        return [phrase, outermost(phrase, sentence: sentence)].first { isFiled($0.upperBound - 1) }
    }

    /// "⟨The lawsuit⟩ filed by three tenants was dismissed": who filed it stands before the verb.
    private func suit(filedBy filer: Range<Int>, sentence: Range<Int>) -> Range<Int>? {
        let participle = filer.lowerBound - 2
        guard participle > sentence.lowerBound, reading.tokens.key[participle + 1] == .by,
            reading.tags[participle] == .verbPastParticiple
                || reading.tags[participle] == .verbPast,
            let suit = reading.nounPhrase(covering: participle - 1),
            suit.upperBound == participle, let head = suit.last,
            isFiled(head)
        else { return nil }
        return suit
    }

    /// A court that was found as an organization where the chunker cut its name: "the Court of Appeal".
    private func namedCourt(endingAt last: Int, sentence: Range<Int>) -> Range<Int>? {
        guard last >= sentence.lowerBound, reading.nounPhrase(covering: last) == nil,
            let index = reading.mention(.organization, covering: last)
        else { return nil }
        var name = reading.mentions[index].tokens
        guard name.upperBound == last + 1, courts.isCourt(name) else { return nil }
        if name.lowerBound > sentence.lowerBound,
            reading.tags[name.lowerBound - 1] == .determiner
        {
            name = name.lowerBound - 1..<name.upperBound
        }
        return name
    }

    /// "The lawsuit, filed Tuesday", "the ruling, issued in May".
    private func isFiled(_ head: Int) -> Bool {
        let key = reading.tokens.key[head]
        return LegalWords.filings.contains(key) || LegalWords.strictObjects.contains(key)
            || LegalWords.decisions[key] != nil || courts.isClassAction(endingAt: head)
    }

    /// The court or the suit before words in commas: "The judge, who sat for years, ruled", "The suit, brought by 63 anglers, was
    /// settled".
    private func subjectBeforeInsertion(endingAt comma: Int, sentence: Range<Int>) -> Range<Int>? {
        var token = comma - 1
        while token > sentence.lowerBound, comma - token < 30 {
            if reading.tokens.key[token] == .comma,
                let phrase = reading.nounPhrase(covering: token - 1),
                phrase.upperBound == token
            {
                if courts.isCourt(phrase)
                    || isFiled(token - 1)
                        && (reading.tags[token + 1] == .verbPastParticiple
                            // "⟨A second complaint⟩, under the other act, was dismissed"
                            || reading.tags[token + 1] == .preposition
                                && phrase.lowerBound == sentence.lowerBound
                            || ClosedWords.relatives.contains(reading.word(token + 1))
                            // "⟨The suit⟩, the third of its kind, was withdrawn"
                            || reading.tags[token + 1] == .determiner
                                && phrase.lowerBound == sentence.lowerBound)
                {
                    return phrase
                }
                // "A jury in Salem, Ore., returned"
                let core = outermost(phrase, sentence: sentence)
                // "⟨The suit⟩ against the bank, brought in May, was dropped"
                if core != phrase, isFiled(core.upperBound - 1),
                    reading.tags[token + 1] == .verbPastParticiple
                {
                    return core
                }
                if core != phrase, courts.isCourt(core),
                    reading.tags[phrase.lowerBound].isProperNoun
                {
                    return core
                }
            }
            token -= 1
        }
        return nil
    }

    /// The phrase with a first member of "X and Y" before it.
    func withFirstMember(_ subject: Range<Int>, sentence: Range<Int>) -> Range<Int> {
        let conjunction = subject.lowerBound - 1
        guard conjunction > sentence.lowerBound,
            reading.tokens.key[conjunction] == .and
        else { return subject }
        if let first = reading.nounPhrase(covering: conjunction - 1),
            first.upperBound == conjunction
        {
            return first.lowerBound..<subject.upperBound
        }
        return reading.tags[conjunction - 1] == .pronoun
            ? conjunction - 1..<subject.upperBound : subject
    }

    private func skipTime(endingAt token: Int, sentence: Range<Int>) -> Int {
        var last = token
        while last > sentence.lowerBound, reading.has(.time, at: last) { last -= 1 }
        // "the interlocutor ⟨of 3 March⟩"
        if last < token, reading.word(last) == .of { return token }
        if last < token, last > sentence.lowerBound,
            SubjectReader.timePrepositions.contains(reading.tokens.key[last])
        {
            last -= 1
        }
        return last
    }

    private static let prepositions = WordSet("of for in on from with against to at by over")
    private static let timePrepositions = WordSet("on in at")
    private static let loose = WordSet("in on from with against to at by")
}
