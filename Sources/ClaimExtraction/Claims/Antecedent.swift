/// Says whom or what a pronoun at the beginning of a clause stands for, where only one can be meant.
struct Antecedent {
    private let reading: Reading
    private let phrases: SubjectPhrase

    init(_ reading: Reading) {
        self.reading = reading
        phrases = SubjectPhrase(reading)
    }

    /// The words for the pronoun at `token`; nil where it isn't certain.
    func words(forPronoun token: Int) -> String? {
        let key = reading.tokens.key[token]
        if key == .it { return thing(forPronoun: token) }
        guard key == AntecedentWords.he || key == AntecedentWords.she else { return nil }
        return person(forPronoun: token, excluded: AntecedentWords.words(against: key))
    }

    /// The person who is the subject or the speaker of the sentence before, if nobody else stands between.
    private func person(forPronoun token: Int, excluded: WordSet) -> String? {
        guard let sentence = reading.sentence(of: token) else { return nil }
        let range = reading.sentences[sentence].tokens
        if let inside = person(between: range.lowerBound, and: token, excluded: excluded) {
            return inside.name
        }
        guard sentence > 0, !mentionsPeople(range.lowerBound..<token, or: excluded) else {
            return nil
        }
        let before = reading.sentences[sentence - 1].tokens
        return person(between: before.lowerBound, and: before.upperBound, excluded: excluded)?.name
    }

    private func person(between start: Int, and end: Int, excluded: WordSet) -> Person? {
        var found: (person: Person, tokens: Range<Int>)?
        var token = start
        while token < end {
            guard let index = reading.mention(.person, covering: token),
                case .person(let person) = reading.mentions[index].detail
            else {
                token += 1
                continue
            }
            let tokens = reading.mentions[index].tokens
            if let found, found.person.name != person.name { return nil }
            if found == nil { found = (person, tokens) }
            token = max(token + 1, tokens.upperBound)
        }
        guard let found, isSubject(found.tokens, found.person, from: start) else { return nil }
        let own = found.person.identityRange ?? found.tokens
        if own.contains(where: {
            // "His lawyer, Ann Lind, said he": he is somebody else.
            excluded.contains(reading.tokens.key[$0]) || reading.tag($0) == .pronounPossessive
        }) {
            return nil
        }
        let afterOwn = min(end, max(own.upperBound, found.tokens.upperBound))
        return mentionsPeople(afterOwn..<end, or: excluded) ? nil : found.person
    }

    /// Whether a person opens the sentence, or stands behind its verb of saying.
    private func isSubject(_ name: Range<Int>, _ person: Person, from start: Int) -> Bool {
        let first = min(name.lowerBound, person.identityRange?.lowerBound ?? name.lowerBound)
        var token = first - 1
        while token >= start {
            let key = reading.tokens.key[token]
            if reading.tokens.kind[token] == .punctuation
                || NameWords.reportingBeforeName.contains(key)
            {
                return true
            }
            guard
                reading.has(.time, at: token) || reading.tag(token) == .preposition
                    || reading.tag(token) == .determiner || reading.tag(token).isAdverb
            else { return false }
            // "With Ann Lind gone": only a preposition before a time may stand here.
            if reading.tag(token) == .preposition, !reading.has(.time, at: token + 1) {
                return false
            }
            token -= 1
        }
        return true
    }

    /// Whether other people, by word or by pronoun, are spoken of.
    private func mentionsPeople(_ range: Range<Int>, or excluded: WordSet) -> Bool {
        range.contains { token in
            let key = reading.tokens.key[token]
            return AntecedentWords.people.contains(key) || excluded.contains(key)
                || RoleWords.endsRole(key) && reading.tag(token) == .noun
                    && reading.tokens.shape[token].isDisjoint(with: .capitalised)
        }
    }

    /// "The county jail" for "it": the singular subject of the sentence before, if that says what it did.
    private func thing(forPronoun token: Int) -> String? {
        guard let sentence = reading.sentence(of: token), sentence > 0,
            reading.sentences[sentence].tokens.lowerBound == token, !reading.startsBlock(token)
        else { return nil }
        let index = reading.firstVerbGroup(from: token)
        guard index < reading.verbGroups.count else { return nil }
        let group = reading.verbGroups[index]
        // "It was her first win", "It took a year": the pronoun need not stand for a thing.
        guard group.isFinite, group.tokens.lowerBound == token + 1,
            !AntecedentWords.impersonal.contains(reading.tokens.key[group.head])
        else { return nil }
        let before = reading.sentences[sentence - 1].tokens
        guard let subject = opening(of: before), !holdsAnotherThing(before, besides: subject),
            !before.contains(where: { reading.has(.attribution, at: $0) })
        else { return nil }
        return Line.capitalised(reading.text(subject))
    }

    /// The singular noun phrase with which a sentence opens, right before its verb.
    private func opening(of sentence: Range<Int>) -> Range<Int>? {
        let first = reading.firstVerbGroup(from: sentence.lowerBound)
        guard first < reading.verbGroups.count else { return nil }
        let group = reading.verbGroups[first]
        let last = group.tokens.lowerBound - 1
        guard group.isFinite, last >= sentence.lowerBound,
            let phrase = phrases.phrase(endingAt: last),
            phrase.lowerBound == sentence.lowerBound
        else { return nil }
        let tag = reading.tag(last)
        let isDefinite = reading.tokens.key[phrase.lowerBound] == .the
        let isThing = !phrase.contains { reading.has(.person, at: $0) }
        guard isThing, tag == .noun && isDefinite || tag == .properNoun,
            !RoleWords.endsRole(reading.tokens.key[last])
        else { return nil }
        return phrase
    }

    /// Whether a sentence names a second thing in the singular: "The council bought the mill. It closed."
    private func holdsAnotherThing(_ sentence: Range<Int>, besides subject: Range<Int>) -> Bool {
        var token = sentence.upperBound - 1
        while token >= subject.upperBound {
            guard let phrase = phrases.phrase(endingAt: token) else {
                token -= 1
                continue
            }
            let tag = reading.tag(token)
            let isThing = tag == .noun || tag == .properNoun
            if isThing, !reading.has(.time, at: token), !reading.has(.person, at: token) {
                return true
            }
            token = phrase.lowerBound - 1
        }
        return false
    }
}

private enum AntecedentWords {
    static let he = WordKey("he")
    static let she = WordKey("she")
    /// Verbs whose "it" stands for nothing.
    static let impersonal = WordSet(
        """
        is was be been are were being 's takes took taken taking seems seemed appears appeared rained snowed
        happens happened turned turns remains remained becomes became follows followed emerged matters
        """
    )
    /// Words for people who may be meant by a pronoun.
    static let people = WordSet(
        """
        wife husband son daughter mother father brother sister man woman boy girl
        child baby victim suspect driver officer colleague partner
        """
    )
    private static let men = WordSet(
        """
        he his him himself mr mr. husband son father brother uncle nephew grandfather grandson chairman spokesman congressman
        councilman assemblyman alderman king prince duke lord sir baron actor businessman boyfriend widower
        """
    )
    private static let women = WordSet(
        """
        she her hers herself mrs mrs. ms ms. miss wife daughter mother sister aunt niece grandmother granddaughter chairwoman
        spokeswoman congresswoman councilwoman assemblywoman alderwoman queen princess duchess lady dame
        baroness actress businesswoman girlfriend widow
        """
    )

    /// Words that a person's role can't hold if the pronoun is right.
    static func words(against pronoun: WordKey) -> WordSet { pronoun == she ? men : women }
}
