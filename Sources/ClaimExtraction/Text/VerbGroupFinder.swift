/// Finds verb groups: auxiliaries, negation, adverbs and the main verb.
struct VerbGroupFinder: Sendable {
    private let have = WordSet("has have had having 've 'd")
    private let `do` = WordSet("do does did")
    private let get = WordSet("get gets got getting gotten")
    private let future = WordSet("will 'll wo shall sha")
    private let negations = WordSet("not n't never")
    private let by = WordKey("by")
    /// Parts of words before a hyphen that belong to a participle: "was re-opened".
    private let prefixes = WordSet("re co pre over under self mis out")
    private let all = WordKey("all")
    /// Words that tell of the subject behind the auxiliary: "were both convicted".
    private let floating = WordSet("both all each")
    private let but = WordKey("but")

    /// Adds the verb groups of one sentence to `groups`; verbs inside its noun phrases are none.
    func find(
        in sentence: Range<Int>,
        outside phrases: ArraySlice<Range<Int>>,
        of tokens: Tokens,
        _ tags: [PartOfSpeech],
        to groups: inout [VerbGroup]
    ) {
        var phrase = phrases.startIndex
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            if phrase < phrases.endIndex, phrases[phrase].lowerBound <= token {
                token = max(token, phrases[phrase].upperBound)
                phrase += 1
            } else if mayOpen(tags[token]), let group = group(token, sentence, tokens, tags) {
                groups.append(group)
                token = group.tokens.upperBound
                while phrase < phrases.endIndex, phrases[phrase].upperBound <= token {
                    phrase += 1
                }
            } else {
                token += 1
            }
        }
    }

    /// What a verb lets come after it.
    private enum Role {
        case modal, have, `do`, be, get, main
    }

    /// Whether a group may begin with a word of that tag.
    @inline(__always)
    private func mayOpen(_ tag: PartOfSpeech) -> Bool {
        tag.isVerb || tag == .modal || tag == .to || tag.isAdverb
    }

    /// The group that begins at a token; nil if none does.
    private func group(
        _ first: Int,
        _ sentence: Range<Int>,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> VerbGroup? {
        var verb = first
        if tags[first] == .to || tags[first].isAdverb {
            // "to be determined", "never returned"
            guard let next = nextVerb(after: first, sentence, tokens, tags),
                canFollow(first, next, tokens, tags)
            else { return nil }
            verb = next
        }
        let opening = verb
        var isPassive = false
        while let next = continuation(of: verb, opening, sentence, tokens, tags) {
            let role = role(verb, tokens, tags)
            isPassive = (role == .be || role == .get) && isParticiple(tags[next])
            verb = next
        }
        if verb == opening, tags[opening] == .verbPastParticiple { isPassive = true }
        var end = verb + 1
        // "is not", "wasn't": the negation of a verb that stands alone.
        if end < sentence.upperBound, negations.contains(tokens.key[end]) { end += 1 }
        let isNegated = (first..<end).contains { negations.contains(tokens.key[$0]) }
        let isInfinitive = tags[first] == .to
        return VerbGroup(
            tokens: first..<end,
            head: verb,
            isFinite: !isInfinitive && tags[opening].isFiniteVerb,
            isPassive: isPassive,
            isNegated: isNegated,
            tense: isInfinitive ? .infinitive : tense(opening, tokens, tags)
        )
    }

    /// Whether the verb at `next` may follow "to", or an adverb that belongs to it.
    private func canFollow(
        _ first: Int,
        _ next: Int,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Bool {
        if tags[first] == .to { return tags[next] == .verbBase || tags[next] == .verbPresent }
        return negations.contains(tokens.key[first])
    }

    private func tense(
        _ verb: Int,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> VerbGroup.Tense {
        switch tags[verb] {
        case .modal: future.contains(tokens.key[verb]) ? .future : .modal
        case .verbPast: .past
        case .verbPresent, .verbPresentThird: .present
        case .verbGerund: .gerund
        case .verbPastParticiple: .participle
        default: .infinitive
        }
    }

    private func role(_ verb: Int, _ tokens: Tokens, _ tags: [PartOfSpeech]) -> Role {
        if tags[verb] == .modal { return .modal }
        let key = tokens.key[verb]
        if ClosedWords.be.contains(key) { return .be }
        if have.contains(key) { return .have }
        if `do`.contains(key) { return .do }
        return get.contains(key) ? .get : .main
    }

    /// The next verb of the group after an auxiliary; nil where the group is complete.
    private func continuation(
        of verb: Int,
        _ opening: Int,
        _ sentence: Range<Int>,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Int? {
        let role = role(verb, tokens, tags)
        guard role != .main else { return nil }
        guard let next = nextVerb(after: verb, sentence, tokens, tags) else { return nil }
        // "has not and will not participate"
        if tags[next] == .conjunction {
            let other = next + 1
            guard other < sentence.upperBound, tags[other].isFiniteVerb,
                self.role(other, tokens, tags) != .main
            else { return nil }
            return other
        }
        let fits =
            switch role {
            case .modal, .do:
                tags[next] == .verbBase || tags[next] == .verbPresent
            case .have, .get: isParticiple(tags[next])
            case .be: isParticiple(tags[next]) || tags[next] == .verbGerund
            case .main: false
            }
        return fits ? next : nil
    }

    /// A past form counts too: the tagger often takes one for the other.
    private func isParticiple(_ tag: PartOfSpeech) -> Bool {
        tag == .verbPastParticiple || tag == .verbPast
    }

    /// "was pepper-sprayed by", "was re-opened": a participle behind a hyphen, with who did it or behind a prefix.
    private func isCompound(
        _ token: Int,
        _ sentence: Range<Int>,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Bool {
        guard token + 3 < sentence.upperBound, tokens.key[token + 1] == .hyphen,
            tokens.gap[token + 1] == .none, tokens.gap[token + 2] == .none,
            tags[token].isNoun || tags[token].isAdjective || prefixes.contains(tokens.key[token])
        else { return false }
        return isParticiple(tags[token + 2])
            && (tokens.key[token + 3] == by || prefixes.contains(tokens.key[token]))
    }

    /// The next verb or conjunction after adverbs, and after the subject of a question; nil if another word comes first.
    private func nextVerb(
        after token: Int,
        _ sentence: Range<Int>,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Int? {
        var next = token + 1
        var hasNegation = false
        let limit = min(sentence.upperBound, token + 6)
        while next < limit {
            let tag = tags[next]
            if negations.contains(tokens.key[next]) {
                hasNegation = true
            } else if tokens.key[next] == all, next + 1 < limit, tokens.key[next + 1] == but {
                // "have all but stopped"
                next += 1
            } else if tag.isVerb || tag == .modal {
                return next
            } else if tokens.key[next] == .since, next == token + 1, next + 1 < limit,
                isParticiple(tags[next + 1]), have.contains(tokens.key[token])
            {
                // "has since closed": an adverb here.
                next += 1
                continue
            } else if floating.contains(tokens.key[next]), next + 1 < limit,
                tags[next + 1].isAdverb || isParticiple(tags[next + 1])
            {
                next += 1
                continue
            } else if isCompound(next, sentence, tokens, tags) {
                return next + 2
            } else if tag == .conjunction {
                return hasNegation ? next : nil
            } else if !tag.isAdverb {
                // "Did she return?"
                guard tag == .pronoun, next == token + 1, tags[token].isFiniteVerb else {
                    return nil
                }
            }
            next += 1
        }
        return nil
    }
}
