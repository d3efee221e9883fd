/// Finds base noun phrases: from the determiner to the head noun, possessives included, nothing after it.
struct NounPhraseFinder: Sendable {
    private let feasts = WordSet("good black super ash bloody cyber fat holy palm easter")

    /// Adds the noun phrases of one sentence to `phrases`.
    func find(
        in sentence: Range<Int>,
        of tokens: Tokens,
        _ tags: [PartOfSpeech],
        to phrases: inout [Range<Int>]
    ) {
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            if mayOpen(tags[token]),
                let end = phraseEnd(token, sentence.upperBound, tokens, tags)
            {
                phrases.append(token..<end)
                token = end
            } else {
                token += 1
            }
        }
    }

    /// What the phrase has had so far.
    private enum State {
        /// Nothing, or a determiner, a number, an adjective: more may describe the noun to come.
        case beforeNoun
        case noun
        /// After a possessive "'s": another noun must come, described or not.
        case possessive
    }

    /// Whether a phrase may start with a word of that tag; with an adverb or a sign only before a number.
    @inline(__always)
    private func mayOpen(_ tag: PartOfSpeech) -> Bool {
        switch tag {
        case .pronoun, .determiner, .predeterminer, .pronounPossessive, .whPronounPossessive,
            .number, .adjective, .adjectiveComparative, .adjectiveSuperlative, .noun, .nounPlural,
            .properNoun, .properNounPlural, .adverb, .adverbComparative, .adverbSuperlative,
            .punctuation:
            true
        default: false
        }
    }

    /// Where the phrase that starts at a token ends; nil if none starts there.
    private func phraseEnd(
        _ start: Int,
        _ limit: Int,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Int? {
        if tags[start] == .pronoun { return start + 1 }
        if needsNumber(tags[start]), !leadsToNumber(start, limit, tokens, tags) { return nil }
        var state = State.beforeNoun
        var hasWord = false
        var end: Int?
        var token = start
        while token < limit {
            let tag = tags[token]
            switch tag {
            case .noun, .nounPlural, .properNoun, .properNounPlural:
                if state == .noun, startsAnew(token, tokens) { return end }
                state = .noun
                end = token + 1
            case .number:
                if state == .noun, token + 1 < limit, tags[token + 1].isNoun,
                    !isJoined(token, tokens)
                {
                    return end
                }
                // "51 of them", "the two": a number may stand for its noun.
                end = token + 1
            case .determiner, .predeterminer, .pronounPossessive, .whPronounPossessive:
                guard state == .beforeNoun, !hasWord || tags[token - 1] == .predeterminer else {
                    return end
                }
                // "this", "all" and "some" may stand alone, "the" and "a" may not.
                if tag == .determiner, !isArticle(token, tokens) { end = token + 1 }
            case .adjective, .adjectiveComparative, .adjectiveSuperlative:
                if state == .noun, !isJoined(token, tokens), !continuesName(token, tokens) {
                    return end
                }
                // "the poor": an adjective ends a phrase only after a determiner.
                if state != .noun, token > start, tags[start] == .determiner { end = token + 1 }
            case .verbGerund, .verbPastParticiple:
                let isModifier =
                    token > start
                    && (state != .noun || isJoined(token, tokens))
                    && leadsToNoun(token + 1, limit, tokens, tags)
                guard isModifier else { return end }
            case .adverb, .adverbComparative, .adverbSuperlative:
                guard state != .noun || isJoined(token, tokens),
                    leadsToNoun(token + 1, limit, tokens, tags)
                else { return end }
            case .possessive:
                guard state == .noun else { return end }
                state = .possessive
            case .conjunction:
                guard joins(token, limit, state, tokens, tags) else { return end }
            case .punctuation:
                guard isInside(token, start, limit, state, tokens, tags) else { return end }
            default:
                return end
            }
            hasWord = true
            token += 1
        }
        return end
    }

    /// Whether a phrase starts with a word of that tag only where a number follows.
    @inline(__always)
    private func needsNumber(_ tag: PartOfSpeech) -> Bool { tag.isAdverb || tag == .punctuation }

    /// "about 51 people", "$5 million": a number follows, and right behind a sign.
    private func leadsToNumber(
        _ start: Int,
        _ limit: Int,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Bool {
        guard start + 1 < limit, tags[start + 1] == .number else { return false }
        return tags[start] != .punctuation || tokens.gap[start + 1] == .none
    }

    /// Whether a weekday after a noun tells the time rather than what the noun is ("officials Tuesday").
    private func startsAnew(_ token: Int, _ tokens: Tokens) -> Bool {
        ClosedWords.weekdays.contains(tokens.key[token]) && !feasts.contains(tokens.key[token - 1])
    }

    private func isArticle(_ token: Int, _ tokens: Tokens) -> Bool {
        tokens.byteEnd[token] - tokens.byteStart[token] < 4
            && (tokens.key[token] == .the || tokens.key[token] == .a
                || tokens.key[token] == Words.an)
    }

    /// Whether a hyphen, or the dash of a double name, stands right before the token.
    private func isJoined(_ token: Int, _ tokens: Tokens) -> Bool {
        token > 0
            && (tokens.key[token - 1] == .hyphen && tokens.gap[token] == .none
                || tokens.joinsNames(token - 1))
    }

    /// "General" in "Attorney General": a capitalised adjective inside a name.
    private func continuesName(_ token: Int, _ tokens: Tokens) -> Bool {
        tokens.shape[token].contains(.capitalised) && tokens.shape[token - 1].contains(.capitalised)
    }

    /// Whether nothing but describing words stands between a token and a noun.
    private func leadsToNoun(
        _ start: Int,
        _ limit: Int,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Bool {
        var token = start
        while token < min(limit, start + 5) {
            switch tags[token] {
            case .noun, .nounPlural, .properNoun, .properNounPlural, .number: return true
            case .adjective, .adjectiveComparative, .adjectiveSuperlative, .verbGerund,
                .verbPastParticiple:
                token += 1
            case .punctuation where tokens.key[token] == .hyphen: token += 1
            default: return false
            }
        }
        return false
    }

    /// "federal and state officials", "Smith & Sons": the conjunction stands inside the phrase.
    private func joins(
        _ token: Int,
        _ limit: Int,
        _ state: State,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Bool {
        guard token + 2 < limit else { return false }
        if tokens.key[token] == .ampersand { return tags[token + 1].isNoun }
        return state == .beforeNoun && tags[token - 1].isAdjective
            && (tags[token + 1].isAdjective || tags[token + 1].isNoun) && tags[token + 2].isNoun
    }

    /// A hyphen between joined words, the sign before an amount, a comma between adjectives.
    private func isInside(
        _ token: Int,
        _ start: Int,
        _ limit: Int,
        _ state: State,
        _ tokens: Tokens,
        _ tags: [PartOfSpeech]
    ) -> Bool {
        guard token + 1 < limit else { return false }
        let isTight = tokens.gap[token + 1] == .none
        if tags[token + 1] == .number, isTight,
            token == start || tags[token - 1] == .adverb
                || state == .beforeNoun
        {
            return true
        }
        guard token > start else { return false }
        if tokens.key[token] == .hyphen { return isTight && tokens.gap[token] == .none }
        if tokens.joinsNames(token) { return true }
        return tokens.key[token] == .comma && state == .beforeNoun
            && tags[token - 1].isAdjective && tags[token + 1].isAdjective
            && leadsToNoun(token + 1, limit, tokens, tags)
    }

    private enum Words {
        static let an = WordKey("an")
    }
}
