/// What the rest of a sentence says of an act: its day and the name of the case.
struct RulingContext {
    let reading: Reading

    /// Whether the words before `end` in the sentence of `token`, or in one of the two before, speak of a court.
    func speaksOfCourt(around token: Int, before end: Int) -> Bool {
        guard let index = reading.sentence(of: token) else { return false }
        let start = max(reading.sentences[max(0, index - 2)].tokens.lowerBound, token - 80)
        return (start..<max(start, min(end, token + 60))).contains {
            let key = reading.tokens.key[$0]
            return PenaltyWords.courtrooms.contains(key) || LegalWords.guilt.contains(key)
                // "Mrs ⟨Justice⟩ Farrow approved it"
                || key == RulingContext.justice
                    && reading.tokens.shape[$0].contains(.capitalised)
                    && reading.has(.person, at: $0 + 1)
        }
    }

    /// The value of the calendar time of an act.
    ///
    /// It stands inside the act or right behind it, or before it in the same clause. A time beyond another
    /// verb or a word that opens a clause belongs to something else; a year in a law's name to the law.
    func date(of group: VerbGroup, in sentence: Range<Int>, act: Range<Int>) -> String? {
        let verb = group.head
        var best: (distance: Int, value: String)?
        var token = max(sentence.lowerBound, verb - 40)
        let limit = min(sentence.upperBound, act.upperBound + 12)
        while token < limit {
            guard let index = reading.mention(.time, covering: token),
                case .time(let time) = reading.mentions[index].detail
            else {
                token += 1
                continue
            }
            let tokens = reading.mentions[index].tokens
            if time.timexType == .date, isCalendar(time.value), !isInsideName(tokens),
                // "gave it until Monday to comply": a day to come.
                tokens.lowerBound == 0
                    || !ClosedWords.untils.contains(reading.tokens.key[tokens.lowerBound - 1]),
                isNear(tokens, of: group, act: act)
            {
                let distance = abs(tokens.lowerBound - verb)
                if best.map({ distance < $0.distance }) ?? true { best = (distance, time.value) }
            }
            token = max(token + 1, tokens.upperBound)
        }
        return best?.value
    }

    /// Whether the value is a place on the calendar, not only "now" or "recently".
    private func isCalendar(_ value: String) -> Bool {
        value.utf8.first.map(CharacterClass.isDigit) ?? false
    }

    private func isInsideName(_ time: Range<Int>) -> Bool {
        reading.has(.law, at: time.lowerBound) || reading.has(.citation, at: time.lowerBound)
    }

    /// Whether nothing between a time and the act belongs to another clause.
    private func isNear(_ time: Range<Int>, of group: VerbGroup, act: Range<Int>) -> Bool {
        if time.lowerBound >= act.lowerBound {
            let from = group.tokens.upperBound
            guard time.lowerBound >= from else { return true }
            return isSameClause(from..<time.lowerBound, group: group, act: act)
        }
        // "has been sentenced" tells of no day in the past.
        guard group.isFinite || RulingContext.pasts.contains(reading.tokens.key[group.head]),
            !RulingContext.perfects.contains(reading.tokens.key[group.tokens.lowerBound])
        else { return false }
        // In broken text a time may run into the act.
        let between = min(time.upperBound, act.lowerBound)..<act.lowerBound
        return isSameClause(between, group: group, act: act)
    }

    /// Whether no other clause begins between; one with "when" happens at the time of the clause around it.
    private func isSameClause(_ between: Range<Int>, group: VerbGroup, act: Range<Int>) -> Bool {
        var isSimultaneous = false
        for token in between.reversed() {
            let key = reading.tokens.key[token]
            if key == RulingContext.when, token < act.lowerBound {
                isSimultaneous = true
                continue
            }
            if key == RulingContext.when || RulingContext.clauseOpeners.contains(key) {
                return false
            }
            guard !act.contains(token) || token < group.tokens.lowerBound else { continue }
            if !isSimultaneous, reading.tags[token].isFiniteVerb,
                reading.nounPhrase(covering: token) == nil
            {
                return false
            }
        }
        return true
    }

    /// Past tenses that a tagger takes for participles.
    private static let pasts = WordSet("pled pleaded sued")
    private static let perfects = WordSet("has have 's 've")
    private static let justice = WordKey("justice")
    private static let when = WordKey("when")
    private static let clauseOpeners = WordSet(
        """
        after before while who whose which where because since although though until if unless saying
        that ; :
        """
    )

    /// The case by its parties (one, "v", the other) where the sentence names it.
    func caseName(near verb: Int, in whole: Range<Int>) -> String? {
        // No sentence that a person writes is longer; a text without full stops may be.
        let sentence = max(whole.lowerBound, verb - 100)..<min(whole.upperBound, verb + 100)
        for token in sentence where RulingContext.versus.contains(reading.tokens.key[token]) {
            var start = token
            while start > sentence.lowerBound, token - start < 6, isPartyWord(start - 1) {
                start -= 1
            }
            while start < token, NameWords.functionWords.contains(reading.tokens.key[start]) {
                start += 1
            }
            var end = token + 1
            while end < sentence.upperBound, end - token < 7, isPartyWord(end) { end += 1 }
            while end > token + 1, NameWords.functionWords.contains(reading.tokens.key[end - 1]) {
                end -= 1
            }
            if start < token, end > token + 1 { return reading.text(start..<end) }
        }
        return nil
    }

    private func isPartyWord(_ token: Int) -> Bool {
        reading.tokens.kind[token] == .word
            && (reading.tokens.shape[token].contains(.capitalised)
                || RulingContext.links.contains(reading.tokens.key[token]))
    }

    private static let versus = WordSet("v. v vs. vs")
    private static let links = WordSet("of the and for de")
}
