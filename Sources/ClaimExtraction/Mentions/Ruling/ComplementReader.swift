/// Finds where the object of an act ends, reasons and later circumstances left out.
struct ComplementReader {
    let reading: Reading
    let courts: CourtReader

    /// How far an act's complement may reach.
    struct Limits {
        /// Whether a clause of its own follows: "ruled that …".
        var isContent = false
        /// Whether "for" belongs to it: "settled for $2 million".
        var takesFor = false
        /// Whether a participle belongs to it: "filed suit challenging the law".
        var takesParticiple = false
        /// Whether what an object is to be follows: "ordered the fence ⟨torn down⟩".
        var takesResult = false
        /// Whether the verb of the sentence follows: "the ruling that the map is void ⟨stunned⟩ them".
        var isSubject = false
        /// Whether what is charged is told besides: "indicted two brokers ⟨on charges of fraud⟩".
        var stopsBeforeCharges = false
    }

    /// What is known of a complement while its words are read.
    private struct Progress {
        let start: Int
        let limit: Int
        let limits: Limits
        /// Where its clause may open: behind the verb, or behind a time, as in "ruled on May 5 ⟨that⟩".
        var opening: Int
        /// Whether it is a clause: "ruled ⟨that⟩ …".
        var isContent: Bool
        /// Whether that clause has had its verb.
        var hasVerb = false
        /// Whether the next finite verb is that of a relative clause: "ruled that ships ⟨which⟩ leave must pay".
        var isRelative = false

        init(start: Int, limit: Int, limits: Limits) {
            self.start = start
            self.limit = limit
            self.limits = limits
            opening = start
            isContent = limits.isContent
        }
    }

    /// The end of what follows the verb group that ends at `start`; `start` if nothing does.
    func end(from start: Int, sentence: Range<Int>, limits: Limits) -> Int {
        // "signed ⟨off⟩ on the map"
        let isSplit = start < sentence.upperBound && reading.tags[start] == .particle
        var progress = Progress(
            start: isSplit ? start + 1 : start,
            limit: min(sentence.upperBound, start + 36),
            limits: limits
        )
        var token = start
        var end = start
        while token < progress.limit {
            if let next = endOfApposition(at: token, limit: progress.limit) {
                token = next
                continue
            }
            if reading.tokens.kind[token] == .punctuation {
                guard goesOn(at: token, sentence: sentence) else { break }
                token += 1
                continue
            }
            if let next = endOfDeadline(at: token, limit: progress.limit) {
                token = next
                end = next
                continue
            }
            // "ruled ⟨4-3⟩ that"
            if let next = endOfVote(at: token, limit: progress.limit) {
                guard next < progress.limit,
                    reading.tokens.key[next] == .that
                        || reading.tags[next] == .to
                else { break }
                if token == progress.opening { progress.opening = next }
                token = next
                continue
            }
            if !isInsideNoun(token), let next = endOfTime(at: token, limit: progress.limit) {
                guard resumes(behindTime: next, progress) else { break }
                // "ruled on May 5 that"
                if token == progress.opening { progress.opening = next }
                token = next
                continue
            }
            guard takes(token, &progress) else { break }
            if progress.isContent, reading.tags[token].isFiniteVerb {
                // The first finite verb may be that of the relative clause.
                if progress.isRelative {
                    progress.isRelative = false
                } else {
                    progress.hasVerb = true
                }
            }
            token += 1
            if mayEnd(with: token - 1, start: start) { end = token }
        }
        return end
    }

    /// Whether the word belongs to the complement, "ruled ⟨that⟩", or begins what is told besides, "ruled ⟨after⟩".
    private func takes(_ token: Int, _ progress: inout Progress) -> Bool {
        let key = reading.tokens.key[token]
        if key == .that { return takes(that: token, &progress) }
        if token + 1 == progress.start, reading.tags[token] == .particle { return true }
        if progress.limits.isSubject, isVerbOfSentence(token, from: progress.start) { return false }
        if key == ComplementReader.due, isDue(at: token, limit: progress.limit) { return false }
        // "ruled that she had no power to set limits stricter than the law's"
        if progress.isContent,
            ComplementReader.inContents.contains(key)
                || !progress.hasVerb && PredicateWords.subjectPronouns.contains(key)
        {
            return true
        }
        // "granted it"
        if token == progress.start, key == .it { return true }
        if endsInPair(token) || namesTribunal(before: token) { return true }
        if ComplementReader.stops.contains(key) {
            // "ruled that ships which leave must pay": the clause has no verb of its own yet.
            guard progress.isContent, !progress.hasVerb, ComplementReader.relatives.contains(key)
            else { return false }
            progress.isRelative = true
            return true
        }
        if key == .for {
            // "suspended him ⟨for 12 months⟩"
            return token == progress.start || progress.limits.takesFor || isLength(token + 1)
        }
        if key == .in || ComplementReader.places.contains(key) {
            if progress.limits.stopsBeforeCharges { return false }
            return token == progress.start && !isOfTrial(after: token) || progress.isContent
                || namesPlaceOfLaw(after: token, limit: progress.limit)
                || isPlaceOfCourt(token)
        }
        if key == .by {
            return progress.isContent || byCourt(at: token, limit: progress.limit)
                // "settled a suit ⟨by a cyclist⟩"
                || token > progress.start
                    && LegalWords.filings.contains(reading.tokens.key[token - 1])
        }
        if key == .and,
            progress.isContent
                ? startsPredicate(token + 1, limit: progress.limit)
                : startsClause(token + 1, limit: progress.limit)
        {
            return false
        }
        return !isVerbBesides(token, progress)
    }

    /// Whether "that" opens the complement's clause, "ruled ⟨that⟩ …", or points at its object.
    private func takes(that token: Int, _ progress: inout Progress) -> Bool {
        // "declined to overturn that decision"
        if token > progress.start, reading.tags[token - 1] == .verbBase,
            let phrase = reading.nounPhrase(startingAt: token), phrase.count > 1
        {
            return true
        }
        guard token <= progress.opening + 1 else { return false }
        progress.isContent = true
        return true
    }

    /// Whether a reason follows: "halted the work ⟨due to⟩ a missing permit".
    private func isDue(at token: Int, limit: Int) -> Bool {
        token + 1 < limit
            && (reading.tags[token + 1] == .to || reading.tags[token + 1] == .preposition)
    }

    /// Whether an object ends before a verb: "a suit that he had filed ⟨was⟩ …"; not in "ordered her ⟨deported⟩".
    private func isVerbBesides(_ token: Int, _ progress: Progress) -> Bool {
        guard token > progress.start, !progress.isContent, isVerb(token), !isInsidePhrase(token)
        else { return false }
        let isInfinitive = reading.tags[token - 1] == .to
        // "ordered her deported"
        let isOfObject =
            reading.tags[token - 1] == .pronoun
            && (reading.tags[token] == .verbPastParticiple || reading.tags[token] == .verbBase)
        return !isInfinitive && !isOfObject
            // "issued an order ⟨freezing⟩ the accounts"
            && !(progress.limits.takesResult && reading.tags[token] == .verbPastParticiple)
            && !(reading.tags[token] == .verbGerund
                && (progress.limits.takesParticiple
                    || LegalWords.decisions[reading.tokens.key[token - 1]] != nil))
    }

    /// Whether a complement may end with the word; not with an article or a preposition.
    private func mayEnd(with token: Int, start: Int) -> Bool {
        if !NameWords.functionWords.contains(reading.tokens.key[token])
            || reading.tags[token] == .number || reading.tags[token].isNoun
            // "ordered the fence torn ⟨down⟩"
            || reading.tags[token] == .particle
        {
            return true
        }
        // "may not hold him"
        // "sentenced 12 of them", "the charge against him", "agreed to do so", "appealed both"
        if endsInPair(token)
            || token == start && ComplementReader.alone.contains(reading.tokens.key[token])
        {
            return true
        }
        return token >= start && reading.tags[token] == .pronoun
            && (reading.tags[token - 1].isVerb
                || token > start && reading.tags[token - 1] == .preposition)
    }

    /// The court behind "by" in a passive, with what it is of.
    func agent(from start: Int, sentence: Range<Int>) -> Range<Int>? {
        for token in start..<max(start, min(start + 16, sentence.upperBound)) {
            let key = reading.tokens.key[token]
            if reading.tokens.kind[token] == .punctuation, key != .hyphen,
                !ComplementReader.inside.contains(key)
            {
                return nil
            }
            // "was ordered ⟨to leave⟩ the farm by a magistrate"
            if token > start, isVerb(token), !isInsidePhrase(token), reading.tags[token - 1] != .to
            {
                return nil
            }
            guard key == .by, let phrase = named(behind: token) else { continue }
            if courts.isCourt(phrase) || isCourtRuling(phrase)
                || BoardWords.isTribunal(phrase, reading)
            {
                return courts.withComplements(phrase, limit: sentence.upperBound)
            }
        }
        return nil
    }

    /// The noun phrase behind "by"; both halves of "the Land and Environment Court".
    private func named(behind by: Int) -> Range<Int>? {
        guard let phrase = reading.nounPhrase(startingAt: by + 1),
            reading.word(phrase.upperBound) == .and,
            reading.tokens.shape[phrase.upperBound - 1].contains(.capitalised),
            let second = reading.nounPhrase(startingAt: phrase.upperBound + 1),
            reading.tokens.shape[second.lowerBound].contains(.capitalised),
            courts.isCourt(second)
        else { return reading.nounPhrase(startingAt: by + 1) }
        return phrase.lowerBound..<second.upperBound
    }

    /// "court rulings", "a judge's order".
    private func isCourtRuling(_ phrase: Range<Int>) -> Bool {
        guard let head = phrase.last, LegalWords.decisions[reading.tokens.key[head]] != nil else {
            return false
        }
        return phrase.dropLast().contains { LegalWords.courts.contains(reading.tokens.key[$0]) }
    }

    private func byCourt(at token: Int, limit: Int) -> Bool {
        guard token + 1 < limit, let phrase = reading.nounPhrase(startingAt: token + 1) else {
            return false
        }
        return courts.isCourt(phrase) || isCourtRuling(phrase)
    }

    /// Hyphens, currency signs and quotation marks don't end a phrase.
    private func goesOn(at token: Int, sentence: Range<Int>) -> Bool {
        let key = reading.tokens.key[token]
        if key == .hyphen {
            return reading.tokens.gap[token] == .none && token + 1 < sentence.upperBound
                && reading.tokens.gap[token + 1] == .none
        }
        return ComplementReader.inside.contains(key) || Marks.isQuotationMark(key)
    }

    /// Whether "that" follows, behind a time at most: "ruled that", "ruled on May 5 that".
    func isThat(from start: Int, sentence: Range<Int>) -> Bool {
        guard start < sentence.upperBound else { return false }
        let token = endOfTime(at: start, limit: sentence.upperBound) ?? start
        return token < sentence.upperBound && reading.tokens.key[token] == .that
    }

    /// The end of a time with its preposition: "on Friday".
    func endOfTime(at token: Int, limit: Int) -> Int? {
        guard token < limit else { return nil }
        var next = token
        if ComplementReader.timePrepositions.contains(reading.tokens.key[next]) { next += 1 }
        guard next < limit, !reading.has(.law, at: next), !reading.has(.citation, at: next),
            let index = reading.mention(.time, covering: next),
            case .time(let time) = reading.mentions[index].detail, time.timexType == .date
        else { return nil }
        return reading.mentions[index].tokens.upperBound
    }

    /// Whether the complement goes on behind a time: "ruled on May 5 ⟨that⟩ …".
    private func resumes(behindTime token: Int, _ progress: Progress) -> Bool {
        guard token < progress.limit else { return false }
        let key = reading.tokens.key[token]
        // "on the second day ⟨of⟩ the trial"
        if key == .of, ComplementReader.daysOfTrials.contains(reading.tokens.key[token - 1]) {
            return false
        }
        return ComplementReader.resumptions.contains(key) && !progress.limits.stopsBeforeCharges
            || progress.limits.takesFor && key == .for
            // "ruled that those who turn 18 in May may vote"
            || progress.isContent && !progress.hasVerb
    }

    /// "his ⟨1998⟩ conviction": a time that only tells which.
    private func isInsideNoun(_ token: Int) -> Bool {
        guard let phrase = reading.nounPhrase(covering: token), let head = phrase.last else {
            return false
        }
        return !reading.has(.time, at: head)
    }

    private func namesPlaceOfLaw(after token: Int, limit: Int) -> Bool {
        (token + 1..<max(token + 1, min(token + 5, limit))).contains {
            ComplementReader.placesOfLaw.contains(reading.tokens.key[$0])
        }
    }

    func isVerb(_ token: Int) -> Bool {
        guard reading.tags[token].isVerb || reading.tags[token] == .modal,
            !(token > 0 && reading.tags[token - 1] == .number),
            !endsCompound(token)
        else { return false }
        return reading.nounPhrase(covering: token) == nil
    }

    /// "a two-year ⟨suspended⟩ sentence": what the sentence is, no verb.
    private func endsCompound(_ token: Int) -> Bool {
        token > 2 && token + 1 < reading.tokens.count
            && reading.tags[token] == .verbPastParticiple && reading.tags[token + 1].isNoun
            && reading.tokens.key[token - 2] == .hyphen && reading.tags[token - 3] == .number
    }

    /// "counts of aggravated theft", "convicted of submitting": behind a preposition a participle goes on.
    private func isInsidePhrase(_ token: Int) -> Bool {
        let tag = reading.tags[token]
        guard token > 0, tag == .verbGerund || tag == .verbPastParticiple else { return false }
        var before = token - 1
        while before > 0, reading.tags[before].isAdverb { before -= 1 }
        return ComplementReader.phraseOpeners.contains(reading.tokens.key[before])
    }

    /// Whether a second predicate follows "and", an assertion of its own.
    private func startsPredicate(_ token: Int, limit: Int) -> Bool {
        token < limit && isVerb(token)
            && (reading.tags[token].isFiniteVerb
                // "held that the cap was fair and ⟨awarded⟩ costs": a past tense that looks like a participle.
                || reading.tags[token] == .verbPastParticiple
                    && reading.nounPhrase(startingAt: token + 1) != nil)
    }

    private func startsClause(_ token: Int, limit: Int) -> Bool {
        guard token < limit else { return true }
        // "got seven years and ⟨Lind got⟩ two"
        if let phrase = reading.nounPhrase(startingAt: token), phrase.upperBound < limit,
            reading.tags[phrase.upperBound].isFiniteVerb, isVerb(phrase.upperBound)
        {
            return true
        }
        // "charged with assault and resisting arrest"
        // "reversing the verdict ⟨and remanding⟩ the case"
        if reading.tags[token] == .verbGerund {
            return RulingAct.reviewing.contains(reading.tokens.key[token])
        }
        if isVerb(token) || NameWords.functionWords.contains(reading.tokens.key[token]) {
            return reading.tags[token] != .determiner
        }
        return false
    }

    private static let relatives = WordSet("who which whose where")
    private static let phraseOpeners = WordSet(
        "of for to with from against by about each and the a an"
    )
    private static let due = WordKey("due")
    private static let inside = WordSet("$ £ € % /")
    private static let timePrepositions = WordSet("on in")
    private static let resumptions = WordSet("by to against that in on with of")
    private static let places = WordSet("on at under")
    private static let placesOfLaw = WordSet(
        "prison jail custody court contempt favor favour probation counts count charges charge case hearing"
    )
    /// Prepositions that end an object, but no clause.
    private static let inContents = WordSet("than about between over through within without under")
    private static let stops = WordSet(
        """
        who whom whose which where when while after before because since although though until if unless
        saying citing but so despite amid following during pending over as than she he they it we i about between
        through without within last earlier later
        """
    )
}
