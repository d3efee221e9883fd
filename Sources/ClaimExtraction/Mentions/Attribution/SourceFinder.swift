/// Finds the words that name who speaks: the subject of a reporting verb, before or after it.
struct SourceFinder: Sendable {
    let syntax: ClauseSyntax

    /// How far a source may reach, in tokens; longer ones are sentences gone wrong.
    private static let longest = 40

    // MARK: Before the verb

    /// The subject that ends right before `token`, in the same sentence.
    ///
    /// Adverbs, times and brackets between are skipped; appositions and relative clauses between
    /// commas belong to the source.
    func subject(before token: Int) -> Range<Int>? {
        let sentence = syntax.sentence(at: token)
        var last = skipAsidesBack(from: token - 1, in: sentence)
        guard last >= sentence.lowerBound else { return nil }
        // "Residents living there said": the participle describes them.
        if let first = described(before: last + 1, floor: sentence.lowerBound) {
            let isPlace = last + 1 < token && SourceWords.places.contains(key(last + 1))
            return first..<(isPlace ? last + 2 : last + 1)
        }
        if syntax.mark(last) == .comma || syntax.mark(last) == .dash {
            if let subject = appositive(endingAt: last, in: sentence) { return subject }
            // "Trump, on Tuesday, said": the aside is a time.
            last = skipAsidesBack(from: last - 1, in: sentence)
            guard last > sentence.lowerBound, syntax.mark(last) == .comma else { return nil }
            last -= 1
        }
        guard let phrase = nounPhraseChain(endingAt: last, in: sentence) else {
            // "A witness who asked not to be named said": a verb right before the verb.
            guard syntax.verbGroup(at: last) != nil else { return nil }
            let object = last + 1..<last + 1
            return described(byRelativeBefore: token, object: object)
                ?? described(byParticipleBefore: token, object: object)
        }
        return described(byRelativeBefore: token, object: phrase)
            ?? described(byParticipleBefore: token, object: phrase) ?? phrase
    }

    /// The noun phrase that ends at `last`, with its prepositional phrases and conjuncts before it.
    func nounPhraseChain(endingAt last: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard last >= sentence.lowerBound else { return nil }
        if isRelativePronoun(last) { return last..<last + 1 }
        let floor = max(sentence.lowerBound, last - SourceFinder.longest)
        // "Lea Webb ’04": a year of graduation is no head.
        if syntax.tag(last) == .number, last - 2 > floor, syntax.mark(last - 1) == .other,
            let head = nounPhraseChain(endingAt: last - 2, in: sentence)
        {
            return head.lowerBound..<last + 1
        }
        guard var first = phraseStart(endingAt: last, floor: floor) else {
            return isPronoun(last) ? last..<last + 1 : nil
        }
        while let earlier = linked(before: first, floor: floor) { first = earlier }
        return first..<last + 1
    }

    /// Where the noun phrase begins that ends at `last`.
    ///
    /// A noun that the tagger took for something else ("the real estate magnate", "rights advocates")
    /// still counts if it stands between a noun phrase and the verb.
    private func phraseStart(endingAt last: Int, floor: Int) -> Int? {
        var token = last
        while token >= floor, last - token < 5 {
            if let phrase = syntax.nounPhrase(at: token) {
                return behindTime(max(phrase.lowerBound, floor), last)
            }
            let tag = syntax.tag(token)
            let isMistaken =
                tag.isAdjective || syntax.isCapitalised(token)
                || tag == .verbPresentThird && syntax.verbGroup(at: token)?.tokens.count == 1
            guard isMistaken, !syntax.isMark(token), !syntax.isTime(token) else { break }
            token -= 1
        }
        guard token < last, syntax.isCapitalised(token + 1) else { return nil }
        return token + 1
    }

    /// Where the phrase begins to which the one at `first` belongs: "a spokesman *for the jail*".
    private func linked(before first: Int, floor: Int) -> Int? {
        guard first - 2 >= floor else { return nil }
        var link = first - 1
        if let described = described(before: first, floor: floor) { return described }
        if let body = bodyInPlace(before: first, floor: floor) { return body }
        // "an analysis of ⟨newly filed⟩ reports".
        while link > floor + 1, first - link < 4, isParticiple(link) || syntax.tag(link).isAdverb {
            link -= 1
        }
        let isConjunction = syntax.tag(link) == .conjunction && SourceWords.and.contains(key(link))
        let isPreposition =
            (syntax.tag(link) == .preposition || syntax.tag(link) == .to)
            && SourceWords.linkingPrepositions.contains(key(link))
        guard isConjunction || isPreposition || syntax.tag(link) == .possessive else { return nil }
        let before = isConjunction ? behindClassYear(link - 1, floor: floor) : link - 1
        // "the prosecutor ⟨general⟩ of Tarn": an adjective behind its noun.
        let isBehind = syntax.tag(before).isAdjective && before > floor
        guard
            let phrase = syntax.nounPhrase(at: before)
                ?? (isBehind ? syntax.nounPhrase(at: before - 1) : nil),
            phrase.lowerBound >= floor
        else { return nil }
        // "In a statement on Tuesday the mayor said": a fronted phrase isn't the source.
        if isPreposition, syntax.startsSentence(phrase.lowerBound - 1),
            syntax.tag(phrase.lowerBound - 1) == .preposition
        {
            return nil
        }
        if syntax.isTime(phrase.lowerBound) { return nil }
        // "He met the mayor and voters said": what comes before is an object.
        if isConjunction, phrase.lowerBound > floor,
            syntax.verbGroup(at: phrase.lowerBound - 1) != nil
        {
            return nil
        }
        return phrase.lowerBound
    }

    /// "⟨The Ministry of Health in Munich⟩, Germany said": the country behind the town of a body that opens the sentence.
    private func bodyInPlace(before country: Int, floor: Int) -> Int? {
        guard syntax.mark(country - 1) == .comma, country - 4 >= floor,
            NameWords.places.contains(key(country)), syntax.isCapitalised(country),
            !syntax.isPerson(country), let town = syntax.nounPhrase(at: country - 2),
            town.upperBound == country - 1, syntax.isCapitalised(country - 2),
            SourceWords.inTowns.contains(key(town.lowerBound - 1))
        else { return nil }
        var first = town.lowerBound
        for _ in 0..<3 {
            guard first - 2 >= floor,
                first == town.lowerBound || SourceWords.ofBodies.contains(key(first - 1)),
                let phrase = syntax.nounPhrase(at: first - 2)
            else { break }
            first = phrase.lowerBound
        }
        return first < town.lowerBound && syntax.startsSentence(first) ? first : nil
    }

    /// "Lea Webb ⟨’04⟩ and": the last word of the name before a year of graduation.
    private func behindClassYear(_ token: Int, floor: Int) -> Int {
        guard syntax.tag(token) == .number, token - 2 >= floor, syntax.mark(token - 1) == .other,
            syntax.isCapitalised(token - 2)
        else { return token }
        return token - 2
    }

    /// "⟨lawmakers⟩ supporting the law": whom a participle with its object describes, where they open the clause.
    private func described(before object: Int, floor: Int) -> Int? {
        var participle = object - 1
        if syntax.tag(object) == .verbGerund {
            // The participle counts as part of its object's phrase.
            participle = object
        } else {
            guard let group = syntax.verbGroup(at: participle), group.tense == .gerund,
                group.tokens.count == 1
            else { return nil }
        }
        guard let phrase = syntax.nounPhrase(at: participle - 1), phrase.lowerBound >= floor,
            syntax.startsSentence(phrase.lowerBound) || syntax.isMarkBefore(phrase.lowerBound)
                || syntax.tag(phrase.lowerBound - 1) == .conjunction
        else { return nil }
        return syntax.isTime(phrase.lowerBound) ? nil : phrase.lowerBound
    }

    private func isParticiple(_ token: Int) -> Bool {
        guard let group = syntax.verbGroup(at: token) else { return false }
        return group.isPassive && !group.isFinite && group.tokens.count == 1
    }

    /// "Hussein Adams, director of the museum, ⟨told⟩": the comma before the verb closes an aside.
    private func appositive(endingAt comma: Int, in sentence: Range<Int>) -> Range<Int>? {
        let floor = max(sentence.lowerBound, comma - SourceFinder.longest)
        var opening = comma - 1
        while opening > floor {
            // "Ann Lind, ⟨meanwhile,⟩ who has no seat, said"
            if syntax.mark(opening) == .comma, opening - 2 > floor,
                syntax.mark(opening - 2) == .comma, syntax.tag(opening - 1).isAdverb,
                isAside(opening + 1..<comma)
            {
                opening -= 2
            }
            if syntax.mark(opening) == syntax.mark(comma),
                let head = nounPhraseChain(endingAt: opening - 1, in: sentence),
                isAside(opening + 1..<comma)
            {
                return whole(head, aside: opening..<comma, floor: floor, in: sentence)
            }
            if syntax.mark(opening) == .stop || syntax.mark(opening) == .semicolon { return nil }
            opening -= 1
        }
        return nil
    }

    /// The source whose last aside hangs on `head`; the words before it may be asides as well: "⟨Ann Lind, 58⟩, who lives in Ohio".
    private func whole(
        _ head: Range<Int>,
        aside: Range<Int>,
        floor: Int,
        in sentence: Range<Int>
    ) -> Range<Int> {
        let comma = aside.upperBound
        // "A, B and C, an expert, said" is rare; "Smith, 43, of Ohio, said" isn't.
        let before = max(head.lowerBound - 1, floor)
        if syntax.mark(before) == .comma,
            let person = nounPhraseChain(endingAt: before - 1, in: sentence)
        {
            // "Ann Lind, 58, who lives in Ohio, said": the age is an aside as well.
            let isAge = head.count == 1 && syntax.tag(head.lowerBound) == .number
            // "Ann Lind, a planner at the port in Tarn, Norland, said": the name before what it is said of; "Tarn Co., a maker
            // of boats, nets and oars, said".
            let isRole =
                syntax.tag(head.lowerBound) == .determiner
                && (syntax.isPerson(before - 1)
                    || syntax.isCapitalised(before - 1) && syntax.startsSentence(person.lowerBound))
            if isAge || isRole { return person.lowerBound..<comma }
        }
        // An age or a place between commas: "43", "of Ohio".
        if syntax.mark(before) == .comma, head.count <= 2,
            let outer = appositive(endingAt: before, in: sentence)
        {
            return outer.lowerBound..<comma
        }
        // "⟨Tarn Power⟩, which sells oil in Marlow, Orr and Tarn, said": a comma of a list inside the aside.
        if let outer = antecedent(ofAsideAround: head, floor), isAside(outer.upperBound + 1..<comma)
        {
            return outer.lowerBound..<comma
        }
        if let person = subject(beforeAsideAt: head, closedBy: aside, floor) {
            return person.lowerBound..<comma
        }
        // "⟨The judge who quashed it, Ann Lind⟩, said": the aside hangs on whom the clause before it describes.
        let described =
            syntax.isTime(head.lowerBound)
            ? nil : described(byRelativeBefore: head.upperBound, object: head)
        return (described ?? head).lowerBound..<comma
    }

    /// "⟨Tarn Power⟩, which sells oil in Marlow, Orr": what a relative clause describes that began before `head` behind a comma.
    private func antecedent(ofAsideAround head: Range<Int>, _ floor: Int) -> Range<Int>? {
        var token = head.lowerBound - 1
        while token > floor + 1, syntax.mark(token) != .comma {
            if syntax.isMark(token), syntax.mark(token) != .other { return nil }
            token -= 1
        }
        guard token > floor, syntax.mark(token) == .comma, isRelativePronoun(token + 1) else {
            return nil
        }
        return nounPhraseChain(endingAt: token - 1, in: syntax.sentence(at: token))
    }

    /// "⟨Ann Lind⟩, speaking at a rally in Tarn, Norland, warned", "⟨Lind⟩, a planner from Tarn, Norland, said": the comma before
    /// "Norland" stands inside the aside.
    private func subject(beforeAsideAt head: Range<Int>, closedBy place: Range<Int>, _ floor: Int)
        -> Range<Int>?
    {
        // "close the pool, the mayor, Ann Lund, said": a person is no place.
        guard place.count < 5,
            place.dropFirst().allSatisfy({ syntax.isCapitalised($0) && !syntax.isPerson($0) }),
            let comma = (floor..<max(floor, head.lowerBound)).last(where: {
                syntax.mark($0) == .comma
            }), comma > floor
        else { return nil }
        let first = comma + 1
        let opensAside =
            syntax.verbGroup(at: first).map { !$0.isFinite } ?? (syntax.tag(first) == .determiner)
        guard opensAside,
            !(first..<place.lowerBound).contains(where: {
                syntax.verbGroup(at: $0)?.isFinite ?? false
            })
        else { return nil }
        return nounPhraseChain(endingAt: comma - 1, in: syntax.sentence(at: comma))
    }

    /// Whether words between commas can be an apposition or a relative clause.
    private func isAside(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        // "Ann Lind, ⟨whose ward includes the pool⟩, said"
        if isRelativePronoun(first) || SourceWords.whose == key(first) { return true }
        if syntax.tag(first) == .conjunction { return false }
        if let group = syntax.verbGroup(at: first) { return !group.isFinite }
        // A finite verb that nothing subordinates is a clause of its own.
        for token in range {
            if isRelativePronoun(token) { return true }
            if let group = syntax.verbGroup(at: token), group.isFinite { return false }
        }
        return true
    }

    /// Steps back over adverbs, times and brackets.
    private func skipAsidesBack(from token: Int, in sentence: Range<Int>) -> Int {
        var token = token
        var steps = 0
        while token >= sentence.lowerBound, steps < 12 {
            if syntax.isTime(token) {
                while token >= sentence.lowerBound, syntax.isTime(token) { token -= 1 }
                if token >= sentence.lowerBound, syntax.tag(token) == .preposition { token -= 1 }
            } else if isAdverb(token) {
                token -= 1
            } else if syntax.mark(token) == .close {
                let floor = max(sentence.lowerBound, token - 12)
                var open = token - 1
                while open > floor, syntax.mark(open) != .open { open -= 1 }
                guard open > floor else { return token }
                token = open - 1
            } else {
                return token
            }
            steps += 1
        }
        return token
    }

    // MARK: After the verb

    /// The source that begins at `token`, after an inverted verb: "said ⟨Webb, a retired nurse⟩".
    func source(from token: Int, limit: Int) -> Range<Int>? {
        guard token < limit, !ContentWords.objects.contains(key(token)) else { return nil }
        // "according to recently leaked papers": describing words may stand before the phrase.
        var first = token
        while first < min(limit, token + 3), syntax.phraseEnd(from: first) == nil,
            syntax.tag(first).isAdverb || syntax.tag(first).isAdjective
                // "said lead author Ann Lind": a noun that was taken for a verb.
                || first == token && syntax.tag(first).isVerb && syntax.tag(first + 1).isNoun
        {
            first += 1
        }
        guard let phraseEnd = syntax.phraseEnd(from: first) else {
            return isPronoun(token) ? token..<token + 1 : nil
        }
        var end = min(phraseEnd, limit)
        // A noun taken for something else may end it: "U.S. census ⟨data⟩".
        while end < limit, syntax.tag(end).isNoun || syntax.isPerson(end), !syntax.isTime(end) {
            end += 1
        }
        // "said SES local ⟨controller Ann Lind⟩": the chunker may have cut a role.
        if let identity = syntax.endOfIdentity(from: first) { end = min(max(end, identity), limit) }
        end = endOfJoinedName(end, limit: limit)
        while end + 1 < limit, let next = syntax.nounPhrase(at: end + 1),
            next.lowerBound == end + 1, end - token < SourceFinder.longest
        {
            let isLink =
                syntax.tag(end) == .conjunction
                || SourceWords.linkingPrepositions.contains(key(end))
            guard isLink, !syntax.isTime(end + 1), !SourceWords.isOccasion(key(next.upperBound - 1))
            else { break }
            end = min(next.upperBound, limit)
        }
        return token..<nameBehind(office: first..<phraseEnd, end, limit: limit)
    }

    /// "a CNN⟨/WMUR poll⟩", "a Post-ABC News ⟨national poll⟩": what a stroke or an adjective cut off.
    private func endOfJoinedName(_ end: Int, limit: Int) -> Int {
        guard end + 1 < limit else { return end }
        if key(end) == .slash, syntax.gap(end) == .none, syntax.gap(end + 1) == .none {
            return min(limit, syntax.phraseEnd(from: end + 1) ?? end)
        }
        return syntax.tag(end).isAdjective && SourceWords.isDocument(key(end + 1)) ? end + 2 : end
    }

    /// The end of a name in apposition to an office, "said ⟨the mayor, Ann Lind⟩"; `end` where there is none.
    private func nameBehind(office: Range<Int>, _ end: Int, limit: Int) -> Int {
        guard end + 1 < limit, syntax.mark(end) == .comma else { return end }
        // "Coun Ian Blamire", "Mrs Ann Lind"
        let hasTitle = syntax.isCapitalised(end + 1) && !syntax.isPerson(end + 1)
        let name = hasTitle ? end + 2 : end + 1
        guard name < limit, syntax.isPerson(name),
            RoleWords.headsApposition(key(office.upperBound - 1))
                // "said a former customer, Ann Lind"
                || SourceWords.indefinite.contains(key(office.lowerBound))
        else { return end }
        var last = name
        while last < limit, syntax.isPerson(last) { last += 1 }
        return last >= limit || syntax.isMark(last) ? last : end
    }

    // MARK: Words

    /// A personal pronoun that can speak.
    func isPronoun(_ token: Int) -> Bool {
        syntax.tag(token) == .pronoun || SourceWords.pronouns.contains(key(token))
    }

    /// "who", "which", or "that" as a relative.
    func isRelativePronoun(_ token: Int) -> Bool {
        let tag = syntax.tag(token)
        return (tag == .whPronoun || tag == .whDeterminer)
            && SourceWords.relatives.contains(key(token))
    }

    private func key(_ token: Int) -> WordKey { syntax.key(token) }
}
