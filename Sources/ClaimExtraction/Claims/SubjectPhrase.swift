/// Follows a noun phrase to where the words that hang together begin: "An attendance of 11,204".
struct SubjectPhrase {
    private let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    /// The noun phrase whose last token is `token`.
    func phrase(endingAt token: Int) -> Range<Int>? {
        let phrases = reading.nounPhrases
        let index = reading.firstNounPhrase(endingBehind: token)
        guard index < phrases.count, phrases[index].upperBound == token + 1 else { return nil }
        return phrases[index]
    }

    // MARK: Before the verb

    /// The whole subject whose last noun phrase is `phrase`; nil where its beginning isn't certain.
    func subject(endingWith phrase: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        let chain = chain(phrase, in: range)
        var start = chain.start
        // "whose ⟨roof⟩ leaked": told of somebody named before.
        guard !PredicateWords.ofOwnersAndObjects.contains(reading.word(start)) else { return nil }
        // "On Monday police arrested": the day isn't part of who did it; in "Monday's storm closed" it is.
        if let index = reading.mention(.time, covering: start),
            reading.tag(reading.mentions[index].tokens.upperBound) != .possessive
        {
            start = max(start, reading.mentions[index].tokens.upperBound)
            guard start < phrase.upperBound else { return nil }
        }
        return opensClause(start, in: range) ? start..<phrase.upperBound : nil
    }

    /// Whether what stands before `start` lets a clause begin there.
    private func opensClause(_ start: Int, in range: Range<Int>) -> Bool {
        let before = start - 1
        guard before >= range.lowerBound else { return true }
        let key = reading.tokens.key[before]
        if reading.tokens.kind[before] == .punctuation { return PhraseWords.openings.contains(key) }
        // "supervision after release was": without a verb before it, "after" opens no clause.
        if PhraseWords.prepositionsToo.contains(key) {
            return before == range.lowerBound || hasFiniteVerb(before: before, in: range)
        }
        if SubjectWords.subordinators.contains(key) || SubjectWords.conjunctions.contains(key) {
            return true
        }
        let tag = reading.tag(before)
        // "a fund he started": a clause without "that" behind a noun.
        if tag.isNoun { return reading.has(.time, at: before) || reading.tag(start) == .pronoun }
        // "said police left"; in "who shot him died" the noun is an object.
        if tag.isVerb { return PhraseWords.clauseTaking.contains(key) }
        return tag.isAdverb || reading.has(.time, at: before)
    }

    /// Where a run of noun phrases that hang on one another begins.
    struct Chain {
        var start: Int
        /// Whether more than one noun phrase belongs to it.
        var isJoined = false

        func range(to phrase: Range<Int>) -> Range<Int> { start..<phrase.upperBound }
    }

    /// Follows "of", "for", participles and, in a list, "and" to the first noun.
    ///
    /// Before a participle a list is kept whole wherever it stands: "locks and doors broken by thieves".
    func chain(
        _ phrase: Range<Int>,
        in range: Range<Int>,
        beforeParticiple: Bool = false
    ) -> Chain {
        var chain = Chain(start: phrase.lowerBound)
        var isList = false
        let mayList = beforeParticiple || !hasFiniteVerb(before: phrase.lowerBound, in: range)
        for _ in 0..<10 {
            chain.start = max(range.lowerBound, articleStart(quantityStart(chain.start)))
            let before = chain.start - 1
            guard before > range.lowerBound else { break }
            let key = reading.tokens.key[before]
            var earlier: Range<Int>?
            if PhraseWords.links.contains(key) {
                // "paid it in 2017 for a spill of diesel": a day is where the chain ends.
                guard !reading.has(.time, at: before - 1) else { break }
                earlier =
                    self.phrase(endingAt: before - 1) ?? phraseBeforeVerb(endingAt: before - 1)
            } else if reading.tag(before) == .possessive {
                earlier = self.phrase(endingAt: before - 1)
            } else if reading.has(.time, at: chain.start) {
                earlier = self.phrase(endingAt: before)
            } else if SubjectWords.conjunctions.contains(key), mayList {
                earlier = self.phrase(endingAt: before - 1)
                isList = earlier != nil
            } else if key == .comma, isList {
                earlier = self.phrase(endingAt: before - 1)
            } else {
                earlier = phraseBeforeVerb(endingAt: before)
            }
            guard let earlier, earlier.lowerBound >= range.lowerBound else { break }
            chain.start = earlier.lowerBound
            chain.isJoined = true
        }
        return chain
    }

    /// "people killed in the blast": the noun phrase before a participle that ends at `token`.
    private func phraseBeforeVerb(endingAt token: Int) -> Range<Int>? {
        guard token > 0, reading.tag(token).isVerb else { return nil }
        let index = reading.firstVerbGroup(from: token + 1) - 1
        guard index >= 0 else { return nil }
        let group = reading.verbGroups[index]
        guard group.tokens.upperBound == token + 1, !group.isFinite, group.tokens.lowerBound > 0
        else { return nil }
        return phrase(endingAt: group.tokens.lowerBound - 1)
    }

    /// The article before a phrase that was found without it.
    private func articleStart(_ token: Int) -> Int {
        token > 0 && ClosedWords.articles.contains(reading.tokens.key[token - 1])
            ? token - 1 : token
    }

    /// Where the number begins whose noun stands at `token`, with its bound: "More than 150 residents".
    private func quantityStart(_ token: Int) -> Int {
        guard let index = reading.mention(.quantity, covering: token),
            case .quantity(let quantity) = reading.mentions[index].detail
        else { return token }
        let words = quantity.focus.isEmpty ? reading.mentions[index].tokens : quantity.focus
        return min(token, min(words.lowerBound, reading.mentions[index].tokens.lowerBound))
    }

    /// Whether the clause that `token` stands in has a finite verb before it.
    private func hasFiniteVerb(before token: Int, in range: Range<Int>) -> Bool {
        let ends = SubjectWords.clauseEnds
        var cursor = token - 1
        while cursor >= max(range.lowerBound, token - 60) {
            let key = reading.tokens.key[cursor]
            if reading.tag(cursor).isFiniteVerb { return true }
            if ends.contains(key) { return false }
            cursor -= 1
        }
        return false
    }

    // MARK: At the beginning and before "who"

    /// The noun phrase that opens a clause and is followed by a comma: "The jail, built in 1987, failed".
    func opening(of range: Range<Int>, before comma: Int) -> Range<Int>? {
        var start = range.lowerBound
        while start < comma,
            reading.tokens.kind[start] == .punctuation
                || SubjectWords.conjunctions.contains(reading.tokens.key[start])
        {
            start += 1
        }
        guard start < comma, !reading.has(.time, at: start), let first = phrase(startingAt: start)
        else { return nil }
        var end = first.upperBound
        while end + 1 < comma, PhraseWords.links.contains(reading.tokens.key[end]),
            let next = phrase(startingAt: end + 1)
        {
            end = next.upperBound
        }
        guard end < comma, reading.tokens.key[end] == .comma else { return nil }
        return start..<end
    }

    private func phrase(startingAt token: Int) -> Range<Int>? {
        let phrases = reading.nounPhrases
        // Phrases don't overlap: the one that begins here is the first that ends behind it.
        let index = reading.firstNounPhrase(endingBehind: token)
        guard index < phrases.count, phrases[index].lowerBound == token else { return nil }
        return phrases[index]
    }

    /// The noun phrase that "who", "which" or "that" stands for.
    func antecedent(ofRelative relative: Int, in range: Range<Int>) -> Range<Int>? {
        let hasComma = reading.tokens.key[relative - 1] == .comma
        let last = hasComma ? relative - 2 : relative - 1
        guard last >= range.lowerBound, let nearest = phrase(endingAt: last),
            nearest.lowerBound >= range.lowerBound
        else { return nil }
        // "Dunmore, who had won twice": a team may be people too.
        let isOpening = hasComma && nearest.lowerBound == range.lowerBound
        if reading.tokens.key[relative] == .who, !isOpening {
            return person(endingWith: nearest, in: range)
        }
        let chain = chain(nearest, in: range, beforeParticiple: true)
        // "an audit of the agency, which": one of two.
        if hasComma, chain.isJoined { return nil }
        return withName(chain.range(to: nearest), in: range)
    }

    /// The nearest noun phrase that can be people: "[officials] in the county who", not the county.
    private func person(endingWith nearest: Range<Int>, in range: Range<Int>) -> Range<Int>? {
        var phrase = nearest
        for _ in 0..<4 {
            if isPeople(phrase) {
                let start = articleStart(min(quantityStart(phrase.lowerBound), phrase.lowerBound))
                return withName(start..<nearest.upperBound, in: range)
            }
            let before = phrase.lowerBound - 1
            guard before > range.lowerBound else { return nil }
            let key = reading.tokens.key[before]
            guard PhraseWords.links.contains(key) || key == .comma,
                let earlier = self.phrase(endingAt: before - 1)
            else { return nil }
            phrase = earlier
        }
        return nil
    }

    /// "Orr, a Democrat": a description with the name before it.
    private func withName(_ phrase: Range<Int>, in range: Range<Int>) -> Range<Int> {
        let comma = phrase.lowerBound - 1
        guard comma > range.lowerBound, reading.tokens.key[comma] == .comma,
            ClosedWords.articles.contains(reading.tokens.key[phrase.lowerBound]),
            let name = self.phrase(endingAt: comma - 1), name.lowerBound >= range.lowerBound,
            reading.tag(comma - 1).isProperNoun, !reading.has(.time, at: comma - 1)
        else { return phrase }
        return name.lowerBound..<phrase.upperBound
    }

    private func isPeople(_ phrase: Range<Int>) -> Bool {
        if phrase.contains(where: { reading.has(.person, at: $0) }) { return true }
        let last = phrase.upperBound - 1
        let tag = reading.tag(last)
        let key = reading.tokens.key[last]
        return tag == .nounPlural || RoleWords.endsRole(key) || PhraseWords.people.contains(key)
    }
}

private enum PhraseWords {
    static let openings = WordSet(
        ", ; : ( [ -- \u{2013} \u{2014} \" \u{201C} \u{201D} \u{2018} ` `` ''"
    )
    /// Prepositions by which a noun hangs on another.
    static let links = WordSet(
        """
        of for at from with in and on to by about across against among around behind between beyond during
        inside into near outside over per through throughout toward towards under within without
        """
    )
    /// Verbs that a clause without "that" may follow.
    static let clauseTaking = WordSet(
        """
        said says say saying tell tells told think thinks thought believe believes believed know knows knew hope
        hopes hoped feel feels felt claim claims claimed show shows showed suggest suggests suggested argue
        argues argued report reports reported announced confirmed means meant insisted warned noted wrote
        """
    )
    /// Prepositions that open clauses as well.
    static let prepositionsToo = WordSet("after before since until as than like")
    static let people = WordSet(
        """
        people man woman men women boy girl child children baby person somebody someone anyone anybody everyone
        those he she they police staff family crew team couple public crowd band mob troops
        """
    )
}

extension Reading {
    /// Whether a token may stand in a noun phrase, of its own or behind "of".
    func isNominal(_ token: Int) -> Bool {
        let tag = tag(token)
        return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .number
            || tag == .pronounPossessive || tag == .possessive || tokens.key[token] == .of
    }
}
