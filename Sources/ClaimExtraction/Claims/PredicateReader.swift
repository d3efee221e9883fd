/// Finds where a verb's predicate ends: its core complements, without clauses and times that follow.
struct PredicateReader {
    private let voices: Voices
    private let reading: Reading

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
    }

    /// From the verb, with its auxiliaries, to the end of its core complements.
    func predicate(of index: Int, in sentence: Range<Int>) -> Range<Int> {
        let group = reading.verbGroups[index]
        let start = start(of: group)
        let limit = limit(of: group, in: sentence)
        var end = group.tokens.upperBound
        var next = index + 1
        while end < limit, !endsPredicate(end, limit: limit, nextGroup: &next, of: group) {
            end += 1
        }
        end = withoutTrailingTime(end, after: group.tokens.upperBound)
        end = withoutDanglingWords(end, after: group.tokens.upperBound)
        return reading.trimmed(start..<end)
    }

    /// The first token, without an adverb that only ties the sentence to the one before.
    private func start(of group: VerbGroup) -> Int {
        var start = group.tokens.lowerBound
        while start < group.head, PredicateWords.ties.contains(reading.tokens.key[start]) {
            start += 1
        }
        return start
    }

    /// The end of the sentence, or of the words of the source who says the verb.
    private func limit(of group: VerbGroup, in sentence: Range<Int>) -> Int {
        // A predicate of more words than this holds clauses that weren't seen.
        let limit = min(sentence.upperBound, group.tokens.upperBound + 60)
        guard let speaker = voices.attribution(at: group.head) else { return limit }
        return max(
            group.tokens.upperBound,
            min(limit, voices.contentTokens(of: speaker).upperBound)
        )
    }

    /// Whether the predicate ends before `token`.
    private func endsPredicate(
        _ token: Int,
        limit: Int,
        nextGroup: inout Int,
        of group: VerbGroup
    ) -> Bool {
        while nextGroup < reading.verbGroups.count,
            reading.verbGroups[nextGroup].tokens.upperBound <= token
        {
            nextGroup += 1
        }
        if voices.isReporting(token) { return true }
        let key = reading.tokens.key[token]
        if reading.tokens.kind[token] == .punctuation {
            if key == StanceWords.comma { return !continuesList(after: token, limit, nextGroup) }
            return PredicateWords.stops.contains(key)
        }
        if PredicateWords.subordinators.contains(key) || opensBareClause(token, nextGroup) {
            return true
        }
        if PredicateWords.temporals.contains(key) {
            return opensClause(token, limit, nextGroup)
        }
        if key == PredicateWords.that { return reading.tag(token) == .whDeterminer }
        if PredicateWords.conjunctions.contains(key) {
            return joinsClause(token, limit, nextGroup)
        }
        return false
    }

    /// Whether a pronoun and its verb begin a clause without a conjunction: "the fund he started".
    private func opensBareClause(_ token: Int, _ nextGroup: Int) -> Bool {
        guard PredicateWords.subjectPronouns.contains(reading.tokens.key[token]),
            nextGroup < reading.verbGroups.count
        else { return false }
        let group = reading.verbGroups[nextGroup]
        return group.isFinite && group.tokens.lowerBound == token + 1
            && (reading.tag(token - 1).isNoun || reading.tag(token - 1).isAdverb)
    }

    /// Whether a finite verb follows before the next comma: "after voters faced long lines".
    private func opensClause(_ token: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        guard let verb = finiteGroup(after: token, limit, nextGroup) else { return false }
        return !hasBreak(token + 1..<verb.tokens.lowerBound)
    }

    /// Whether "and" is followed by a verb phrase or clause of its own.
    private func joinsClause(_ token: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        guard let verb = finiteGroup(after: token, limit, nextGroup) else { return false }
        let between = token + 1..<verb.tokens.lowerBound
        guard !hasBreak(between) else { return false }
        // "the mill and the farm that burned": the verb belongs to what is joined.
        return !between.contains {
            PredicateWords.relatives.contains(reading.tokens.key[$0])
                // "red and blue cloths and saw": the first "and" joins nouns.
                || PredicateWords.conjunctions.contains(reading.tokens.key[$0])
        }
    }

    /// The next finite group after `token` that begins before `limit`, at most two groups on.
    private func finiteGroup(after token: Int, _ limit: Int, _ nextGroup: Int) -> VerbGroup? {
        var index = nextGroup
        while index < min(reading.verbGroups.count, nextGroup + 2) {
            let group = reading.verbGroups[index]
            guard group.tokens.lowerBound < limit else { return nil }
            if group.isFinite, group.tokens.lowerBound > token { return group }
            index += 1
        }
        return nil
    }

    private func hasBreak(_ range: Range<Int>) -> Bool {
        guard range.count < 25 else { return true }
        return range.contains { token in
            reading.tokens.kind[token] == .punctuation
                && reading.tokens.key[token] == StanceWords.comma
        }
    }

    /// Whether the words after a comma go on with a list of nouns: "A, B and C".
    private func continuesList(after comma: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        let first = comma + 1
        guard first < limit else { return false }
        let tag = reading.tag(first)
        guard tag.isNoun || tag.isAdjective || tag == .number || tag == .determiner else {
            return false
        }
        var token = first
        while token < min(limit, first + 12) {
            let key = reading.tokens.key[token]
            if PredicateWords.conjunctions.contains(key) {
                return !joinsClause(token, limit, nextGroup)
            }
            if nextGroup < reading.verbGroups.count,
                reading.verbGroups[nextGroup].tokens.contains(token)
            {
                return false
            }
            if PredicateWords.subordinators.contains(key) { return false }
            token += 1
        }
        return false
    }

    /// The end before a time expression that closes the predicate, with its preposition.
    private func withoutTrailingTime(_ end: Int, after verb: Int) -> Int {
        var end = end
        while end > verb, reading.tokens.kind[end - 1] == .punctuation { end -= 1 }
        guard end > verb, let index = reading.mention(.time, covering: end - 1) else { return end }
        var start = reading.mentions[index].tokens.lowerBound
        guard start > verb else { return end }
        let before = reading.tokens.key[start - 1]
        // "since 2019", "between 2002 and 2013" belong to what they measure.
        if PredicateWords.spanPrepositions.contains(before) { return end }
        if PredicateWords.timePrepositions.contains(before) { start -= 1 }
        return start > verb ? start : end
    }

    /// The end before prepositions, articles and conjunctions whose noun or clause isn't part of the predicate.
    private func withoutDanglingWords(_ end: Int, after verb: Int) -> Int {
        // At a mark a preposition may end its clause: "the fund he paid into".
        guard end < reading.tokens.count, reading.tokens.kind[end] != .punctuation else {
            return end
        }
        var end = end
        while end > verb {
            let tag = reading.tag(end - 1)
            let key = reading.tokens.key[end - 1]
            let dangles =
                tag == .preposition || tag == .conjunction || tag == .to
                || PredicateWords.articles.contains(key)
                || PredicateWords.approaching.contains(key)
            guard dangles else { break }
            end -= 1
        }
        return end
    }
}

private enum PredicateWords {
    static let that = WordKey("that")
    /// Adverbs that lean on the sentence before.
    static let ties = WordSet("also then instead however further thus therefore meanwhile so")
    static let stops = WordSet("; : ( ) [ -- \u{2013} \u{2014} ...")
    static let subordinators = WordSet(
        """
        because although though while whereas if unless when where who whom whose which whether
        despite once whereby lest
        """
    )
    /// Prepositions that may open a clause.
    static let temporals = WordSet("after before since until as for than like so")
    static let conjunctions = WordSet("and but or nor yet")
    static let relatives = WordSet("who which that whose")
    static let timePrepositions = WordSet("in on at by during of for around before after")
    /// Prepositions by which a time says how long something lasted.
    static let spanPrepositions = WordSet("since until till through between from to and")
    static let subjectPronouns = WordSet("he she they we it i")
    static let articles = WordSet("the a an")
    /// Adverbs before "after" and "before".
    static let approaching = WordSet("shortly soon just even")
}
