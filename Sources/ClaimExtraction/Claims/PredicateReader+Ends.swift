// What is cut off behind the core complements of a predicate.
extension PredicateReader {
    /// The end before the times that close the predicate: "searched the wood ⟨on Sunday and again on Monday⟩".
    func withoutTrailingTimes(_ end: Int, behind group: VerbGroup) -> Int {
        let verb = group.tokens.upperBound
        let first = withoutTrailingTime(end, behind: group)
        guard first < end, first - 2 > verb, reading.tokens.key[first - 1] == PredicateWords.again,
            reading.tag(first - 2) == .conjunction
        else { return first }
        return withoutTrailingTime(first - 2, behind: group)
    }

    /// The end before a time expression that closes the predicate, with its preposition.
    private func withoutTrailingTime(_ end: Int, behind group: VerbGroup) -> Int {
        let verb = group.tokens.upperBound
        var end = end
        while end > verb, reading.tokens.kind[end - 1] == .punctuation,
            // "stood at 53%."
            !reading.has(.quantity, at: end - 1)
        {
            end -= 1
        }
        guard end > verb, let index = reading.mention(.time, covering: end - 1),
            !endsRate(end, after: verb)
        else { return end }
        var start = reading.mentions[index].tokens.lowerBound
        // "first Friday of May 2014", all of it a time, whose words the tagger took for verbs.
        guard start >= verb, start > 0 else { return end }
        start = nounStart(of: start, endingAt: end, after: verb)
        // "lasted until ⟨nearly⟩ midnight"
        if start - 2 >= verb, PredicateWords.nearing.contains(reading.tokens.key[start - 1]) {
            start -= 1
        }
        let before = reading.tokens.key[start - 1]
        // "dated as of May 3"
        if before == .of, start - 2 >= verb,
            reading.tokens.key[start - 2] == .as
        {
            return start - 2
        }
        let isLength = isLength(index)
        if isOfPart(start, after: verb, isLength: isLength == .duration) { return end }
        if PredicateWords.timePrepositions.contains(before) { start -= 1 }
        // "lasted two days": a length is what the verb says; "a law passed in 2021", "the vote starts on Monday": without its
        // time the verb tells nothing.
        if start <= verb,
            isLength != nil || group.tense == .participle && !group.isFinite
                || PredicateWords.timed.contains(reading.tokens.key[group.head])
        {
            return end
        }
        return max(start, verb)
    }

    /// What a time is if it is a length or what comes again and again, and no date.
    private func isLength(_ index: Int) -> TimeExpression.TimexType? {
        guard case .time(let time) = reading.mentions[index].detail,
            time.timexType == .duration || time.timexType == .set
        else { return nil }
        return time.timexType
    }

    /// Whether a time that begins at `start` belongs to a part of the predicate: "under a contract signed in 2018", "for most of
    /// Thursday", "since 2019", "left her with 22 months".
    private func isOfPart(_ start: Int, after verb: Int, isLength: Bool) -> Bool {
        let before = reading.tokens.key[start - 1]
        // "from 40 in 2010 to 60 in 2020"
        if start - 2 >= verb,
            isParticiple(start - 2) || isParticiple(start - 1) || isFromTo(verb..<start)
        {
            return true
        }
        // "4.5 billion years ago"
        return before == .of
            || reading.has(.quantity, at: start - 1) && reading.has(.quantity, at: start)
            || isLength && PredicateWords.havingLengths.contains(before)
            || PredicateWords.spanPrepositions.contains(before)
    }

    /// The start of a time with the words before it that are its noun's: "in ⟨their⟩ last hours", "since ⟨a poor⟩ October".
    private func nounStart(of time: Int, endingAt end: Int, after verb: Int) -> Int {
        guard let phrase = reading.nounPhrase(covering: time), phrase.lowerBound > verb,
            phrase.upperBound == end, phrase.lowerBound < time,
            (phrase.lowerBound..<time).allSatisfy({
                reading.tag($0) == .determiner || reading.tag($0) == .pronounPossessive
                    || reading.tag($0).isAdjective
            })
        else { return time }
        return phrase.lowerBound
    }

    /// "was recalled ⟨after a fire in Tarn⟩": when it was, with a clause or without; not "looks ⟨after⟩ them", "came ⟨after⟩ it",
    /// "day ⟨after⟩ day".
    func isAfterOccasion(_ token: Int, behind group: VerbGroup) -> Bool {
        guard reading.tokens.key[token] == .after, token > group.head,
            token + 1 < reading.tokens.count,
            // "an after-tax loss"
            reading.tokens.gap[token + 1] == .space
        else { return false }
        return reading.tokens.key[token - 1] != reading.tokens.key[token + 1]
            && (token > group.tokens.upperBound
                || !PredicateWords.takingAfter.contains(reading.tokens.key[group.head]))
            && !PredicateWords.coming.contains(reading.tokens.key[group.head])
    }

    /// "rose 3 percent ⟨compared to⟩ May", "moved ⟨due to⟩ the flood": what is only told beside the fact.
    func opensAdjunct(_ token: Int, _ limit: Int, behind group: VerbGroup) -> Bool {
        guard token > group.tokens.upperBound, token + 2 < limit else { return false }
        let next = reading.tokens.key[token + 1]
        switch reading.tokens.key[token] {
        case .in:
            return next == .the && reading.tokens.key[token + 2] == PredicateWords.wake
        // "such as Orr and Lind" tells of people, "such as oars and sails" what the things are.
        case PredicateWords.such:
            return next == .as && namesClaims(token + 2..<min(limit, token + 8))
        // "spent the years following it": a length is told by what it follows.
        case PredicateWords.following:
            return reading.tag(token - 1).isNoun && reading.isNominal(token + 1)
                && !PredicateWords.lengths.contains(reading.tokens.key[token - 1])
        // "it was due to leave"
        default: return (next == .to || next == .with) && !reading.tag(token - 1).isVerb
        }
    }

    /// "carries 9,000 cars ⟨a day⟩": what a number counts in a time isn't when it was.
    private func endsRate(_ end: Int, after verb: Int) -> Bool {
        for token in stride(from: end - 1, to: max(verb, end - 9) - 1, by: -1) {
            guard let index = reading.mention(.quantity, covering: token),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { continue }
            return quantity.dimension != .duration && quantity.focus.upperBound == end
        }
        return false
    }

    /// The end before a bracket that the predicate doesn't close.
    func withoutOpenBracket(_ end: Int, after verb: Int) -> Int {
        for token in stride(from: end - 1, to: max(verb, end - 7), by: -1) {
            if reading.tokens.key[token] == .closeBracket { return end }
            if reading.tokens.key[token] == .openBracket { return token }
        }
        return end
    }

    private func isParticiple(_ token: Int) -> Bool {
        reading.tag(token) == .verbPastParticiple || reading.tag(token) == .verbGerund
    }

    private func isFromTo(_ complements: Range<Int>) -> Bool {
        // "from Halden to Leith in May" tells no amounts.
        let from = complements.first {
            reading.tokens.key[$0] == .from && reading.has(.quantity, at: $0 + 1)
        }
        guard let from else { return false }
        return (from..<complements.upperBound).contains {
            reading.tokens.key[$0] == .to
        }
    }

    /// The end before how long before or after something it was: "threw a grenade ⟨seconds⟩ before", "left ⟨a few minutes⟩
    /// after"; in "lasted ⟨two days⟩ after that" the length is what the verb says.
    private func withoutDistance(_ end: Int, after verb: Int) -> Int {
        guard end > verb, end < reading.tokens.count,
            PredicateWords.beforeAndAfter.contains(reading.tokens.key[end]),
            PredicateWords.lengths.contains(reading.tokens.key[end - 1])
        else { return end }
        var start = end - 1
        while start > verb,
            reading.tag(start - 1) == .number
                || PredicateWords.fewOrSome.contains(reading.tokens.key[start - 1])
        {
            start -= 1
        }
        // "in the first ⟨year⟩ after the sale": which year, not how long.
        if start == end - 1, start > verb,
            reading.tag(start - 1).isAdjective
                || reading.tag(start - 1) == .determiner && reading.tokens.key[start - 1] == .the
        {
            return end
        }
        return start == verb && verb > 0
            && PredicateWords.lasting.contains(reading.tokens.key[verb - 1]) ? end : start
    }

    /// The end before prepositions, articles and conjunctions whose noun or clause isn't part of the predicate.
    func withoutDanglingWords(_ end: Int, after verb: Int) -> Int {
        // At a mark a preposition may end its clause: "the fund he paid into".
        var end = withoutDistance(end, after: verb)
        guard end < reading.tokens.count, reading.tokens.kind[end] != .punctuation else {
            // "found a map in his flat and, a day later, a gun"
            while end > verb, reading.tag(end - 1) == .conjunction { end -= 1 }
            return end
        }
        while end > verb {
            let tag = reading.tag(end - 1)
            let key = reading.tokens.key[end - 1]
            // "had been looked ⟨at⟩ and": its noun stands before the verb.
            if end - 1 == verb, tag == .preposition,
                reading.tag(end) == .conjunction || reading.tag(end).isFiniteVerb
            {
                break
            }
            let dangles =
                tag == .preposition || tag == .conjunction || tag == .to
                || ClosedWords.articles.contains(key)
                || PredicateWords.approaching.contains(key)
            guard dangles else { break }
            end -= 1
        }
        return end
    }
}
