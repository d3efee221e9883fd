/// Finds where a verb's predicate ends: its core complements, without clauses and times that follow.
struct PredicateReader {
    let voices: Voices
    let reading: Reading
    private let openers = PredicateWords.openers
    let reduced: ReducedRelative

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
        reduced = ReducedRelative(voices.reading)
    }

    /// From the verb, with its auxiliaries, to the end of its core complements.
    func predicate(of index: Int, in sentence: Range<Int>) -> Range<Int> {
        let group = reading.verbGroups[index]
        let start = start(of: group)
        let limit = min(
            limit(of: group, in: sentence),
            mainVerb(behindClauseOf: index, in: sentence)
        )
        var end = group.tokens.upperBound
        var next = index + 1
        while end < limit, !endsPredicate(end, limit: limit, nextGroup: &next, of: group) {
            end += 1
        }
        end = withoutTrailingTimes(end, behind: group)
        end = withoutDanglingWords(end, after: group.tokens.upperBound)
        end = withoutOpenBracket(end, after: group.tokens.upperBound)
        return reading.trimmed(start..<end)
    }

    /// The first token, without an adverb that only ties the sentence to the one before.
    private func start(of group: VerbGroup) -> Int {
        var start = group.tokens.lowerBound
        while start < group.head, PredicateWords.ties.contains(reading.tokens.key[start]) {
            start += 1
        }
        // "co-wrote", "sucker-punched"
        if start - 2 >= 0, reading.tokens.key[start - 1] == .hyphen,
            reading.tokens.gap[start - 1] == .none, reading.tokens.gap[start] == .none
        {
            start -= 2
        }
        // "revenue ⟨more than⟩ doubled"
        if start - 2 > 0, isMoreThan(start - 2),
            PastWords.multiplied.contains(reading.tokens.key[start])
        {
            start -= 2
        }
        // "nearly collapsed", "allegedly arrested": without the adverb the fact is another one.
        while start <= group.tokens.lowerBound, start > 0, reading.tag(start - 1).isAdverb,
            !PredicateWords.behindNouns.contains(reading.tokens.key[start - 1]),
            reading.tokens.shape[start - 1].isDisjoint(with: .capitalised),
            reading.tokens.gap[start - 1] <= .line,
            !PredicateWords.ties.contains(reading.tokens.key[start - 1]),
            !reading.has(.time, at: start - 1),
            reading.sentence(of: start - 1) == reading.sentence(of: start)
        {
            start -= 1
        }
        return start
    }

    private func isMoreThan(_ token: Int) -> Bool {
        reading.tokens.key[token + 1] == .than
            && PredicateWords.comparing.contains(reading.tokens.key[token])
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
        if isReport(token) { return true }
        // "appeals lodged in May ⟨more than⟩ doubled"
        if token + 2 < limit, isMoreThan(token),
            PastWords.multiplied.contains(reading.tokens.key[token + 2])
        {
            return true
        }
        if reading.tokens.kind[token] == .punctuation {
            return isEndMark(token, limit, nextGroup, behind: group)
        }
        return opensTimeOrAdjunct(token, limit, behind: group)
            || opensOtherVerb(token, nextGroup, behind: group)
            || opensOtherClause(token, limit, nextGroup, behind: group)
    }

    /// "sent an email ⟨saying⟩ that": a verb of saying; "return a request for comment" has a noun of it, which is part of what
    /// was done.
    private func isReport(_ token: Int) -> Bool {
        voices.isReporting(token)
            && (reading.tag(token).isFiniteVerb || reading.tokens.key[token] == .according
                || reading.tag(token) == .verbGerund)
    }

    /// Whether a mark closes the predicate: a comma that doesn't go on with a list or a place, a dash, a bracket.
    private func isEndMark(_ token: Int, _ limit: Int, _ nextGroup: Int, behind group: VerbGroup)
        -> Bool
    {
        let key = reading.tokens.key[token]
        if key == .comma {
            return !isInQuotation(token, since: group.tokens.lowerBound)
                && !continues(after: token, from: group.tokens.upperBound, limit, nextGroup)
        }
        // "the 287(g) program", "at 3:40"
        let isTight =
            // "had a plane—he hired it": a dash parts, with spaces or without.
            !PredicateWords.dashes.contains(key) && reading.tokens.gap[token] == .none
            && (PredicateWords.brackets.contains(key)
                || token + 1 < limit && reading.tokens.gap[token + 1] == .none)
        guard !isTight, !isConversion(token, limit) else { return false }
        // "fell to 0 – 1 percent": a dash between the numbers of a range.
        return (PredicateWords.stops.contains(key) || reading.tokens.isSpacedHyphen(token))
            && !reading.has(.quantity, at: token)
    }

    /// "arrested six people ⟨Monday⟩", "had headaches ⟨by the time⟩ he left", "rose ⟨compared to⟩ May".
    private func opensTimeOrAdjunct(_ token: Int, _ limit: Int, behind group: VerbGroup) -> Bool {
        let key = reading.tokens.key[token]
        return reading.has(.time, at: token) && isBareDate(token, behind: group)
            || key == .by && opensByTheTime(token, limit)
            || PredicateWords.adjuncts.contains(key) && opensAdjunct(token, limit, behind: group)
    }

    /// "gathered there ⟨to⟩ listen", "was fined ⟨for⟩ driving": a verb that tells of something else or of another deed.
    private func opensOtherVerb(_ token: Int, _ nextGroup: Int, behind group: VerbGroup) -> Bool {
        guard nextGroup < reading.verbGroups.count else { return false }
        let key = reading.tokens.key[token]
        let next = reading.verbGroups[nextGroup]
        return next.tokens.lowerBound == token && opensVerb(token, nextGroup, behind: group)
            || key == EventWords.prior && opensPriorGerund(token, nextGroup)
            || key == EventWords.for && opensDeed(token, nextGroup, behind: group)
            || next.isFinite && opensBareObjectClause(token, before: next.tokens.lowerBound)
    }

    /// "left ⟨after⟩ voters came", "burned a farm ⟨and⟩ two mills closed": a conjunction or a pronoun with a clause of its own.
    private func opensOtherClause(
        _ token: Int,
        _ limit: Int,
        _ nextGroup: Int,
        behind group: VerbGroup
    ) -> Bool {
        let key = reading.tokens.key[token]
        guard openers.contains(key) else { return false }
        if PredicateWords.subordinators.contains(key) {
            // "was ⟨once⟩ a guard", "fell ⟨as⟩ much as 38 percent"
            return !(key == PredicateWords.once && token == group.tokens.upperBound)
                && !reading.has(.quantity, at: token)
        }
        if opensBareClause(token, nextGroup) { return true }
        if PredicateWords.temporals.contains(key) {
            guard !compares(token, since: group.tokens.upperBound) else { return false }
            return isAfterOccasion(token, behind: group) || opensClause(token, limit, nextGroup)
                || opensGerund(token, nextGroup)
                || opensListedSubject(token, limit, nextGroup)
                || PredicateWords.subordinating.contains(key) && opensSubjectWithAside(token)
        }
        if key == .that {
            return reading.tag(token) == .whDeterminer || opensRelative(token, nextGroup)
                || opensReport(token, behind: group) || opensHeldContent(token, behind: group)
        }
        return PredicateWords.conjunctions.contains(key)
            && (joinsClause(token, limit, nextGroup)
                || joinsParticiple(token, nextGroup, behind: group)
                || joinsBehindPassive(token, limit, nextGroup, behind: group)
                || joinsSecondPassive(token, limit, nextGroup, behind: group))
    }

    /// "brought ⟨as⟩ much rain ⟨as⟩ the town gets in a month": the clause behind the second is part of the measure.
    private func compares(_ token: Int, since verb: Int) -> Bool {
        guard reading.tokens.key[token] == .as, token >= verb else { return false }
        let opensMeasure = { PredicateWords.measures.contains(reading.word($0 + 1)) }
        if opensMeasure(token) {
            return (token + 2..<max(token + 2, min(reading.tokens.count, token + 6))).contains {
                reading.tokens.key[$0] == .as
            }
        }
        return (max(verb, token - 5)..<token).contains {
            reading.tokens.key[$0] == .as && opensMeasure($0)
        }
    }

    /// "told the guard who stopped him ⟨that⟩ he was late", "said as she left ⟨that⟩ it was over": what the verb of saying before
    /// the clause tells.
    private func opensHeldContent(_ that: Int, behind group: VerbGroup) -> Bool {
        guard reading.tag(that) == .preposition, !voices.isReporting(group.head),
            !EventWords.feelings.contains(reading.tokens.key[group.head]),
            let place = reading.sentence(of: that)
        else { return false }
        let start = max(reading.sentences[place].tokens.lowerBound, group.tokens.lowerBound - 12)
        guard
            let said = (start..<max(start, group.tokens.lowerBound)).last(where: {
                EventWords.reporting.contains(reading.tokens.key[$0]) && reading.tag($0).isVerb
            })
        else { return false }
        let between = said + 1..<group.tokens.lowerBound
        return between.contains {
            ClosedWords.subjectRelatives.contains(reading.tokens.key[$0])
                && reading.tokens.key[$0] != .that
                || PredicateWords.subordinating.contains(reading.tokens.key[$0])
                || PredicateWords.subordinators.contains(reading.tokens.key[$0])
        } && !between.contains { reading.tokens.key[$0] == .that }
    }

    /// "had headaches ⟨by the time⟩ he left": what opens the clause behind it.
    private func opensByTheTime(_ token: Int, _ limit: Int) -> Bool {
        token + 3 < limit && ClosedWords.articles.contains(reading.tokens.key[token + 1])
            && PredicateWords.moments.contains(reading.tokens.key[token + 2])
            && !reading.has(.time, at: token + 2)
    }

    /// Whether a pronoun and its verb begin a clause without a conjunction: "the fund he started".
    private func opensBareClause(_ token: Int, _ nextGroup: Int) -> Bool {
        guard PredicateWords.subjectPronouns.contains(reading.tokens.key[token]),
            nextGroup < reading.verbGroups.count
        else { return false }
        let group = reading.verbGroups[nextGroup]
        // "the harbour they once used"
        var verb = token + 1
        while verb < group.tokens.lowerBound, reading.tag(verb).isAdverb { verb += 1 }
        return group.isFinite && group.tokens.lowerBound == verb
            && (reading.tag(token - 1).isNoun || reading.tag(token - 1).isAdverb
                || reading.tag(token - 1) == .number || reading.has(.time, at: token - 1))
    }

    /// "arrested six people ⟨Monday⟩ during a search": a day without a preposition closes the complements before it.
    private func isBareDate(_ token: Int, behind group: VerbGroup) -> Bool {
        guard token > group.tokens.upperBound, reading.tag(token - 1).isNoun,
            let index = reading.mention(.time, covering: token),
            reading.mentions[index].tokens.lowerBound == token,
            case .time(let time) = reading.mentions[index].detail, time.placesOnCalendar,
            reading.tokens.kind[token] == .word
        else { return false }
        let end = reading.mentions[index].tokens.upperBound
        return end < reading.tokens.count && reading.tag(end) == .preposition
    }

    /// Whether a token stands in a short quotation that began behind the verb: "the “one country, two systems” model".
    private func isInQuotation(_ token: Int, since verb: Int) -> Bool {
        guard let content = reading.quotation(holding: token)?.content else { return false }
        // A comma right before the closing mark belongs to the sentence.
        return content.lowerBound > verb && content.count <= 12 && token + 1 < content.upperBound
    }

    /// "faced criticism from rivals ⟨that⟩ it failed": the clause is what somebody says.
    private func opensReport(_ that: Int, behind group: VerbGroup) -> Bool {
        guard that + 1 < reading.tokens.count, let speaker = voices.attribution(at: that + 1) else {
            return false
        }
        return voices.contentTokens(of: speaker).lowerBound == that + 1
            && voices.attribution(at: group.head) != speaker
    }

    /// Whether a finite verb follows before the next comma: "after voters faced long lines".
    private func opensClause(_ token: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        // "more than 400 miles"
        if reading.tokens.key[token] == .than, token + 1 < limit,
            reading.tag(token + 1) == .number
        {
            return false
        }
        guard let verb = finiteGroup(after: token, limit, nextGroup) else { return false }
        let between = token + 1..<verb.tokens.lowerBound
        // "since 2018 and was", "for theft when he": the verb belongs to another clause.
        return !hasBreak(between)
            && !between.contains {
                PredicateWords.conjunctions.contains(reading.tokens.key[$0])
                    || PredicateWords.subordinators.contains(reading.tokens.key[$0])
                    || ClosedWords.questionWords.contains(reading.tokens.key[$0])
            }
    }

    /// "helped as ⟨Orr, backed by the county,⟩ won", "left after ⟨the guard, Ann Lind, 25,⟩ was hurt": what is told of the
    /// subject between commas parts it from its verb.
    func opensSubjectWithAside(_ token: Int) -> Bool {
        guard let place = reading.sentence(of: token) else { return false }
        let limit = min(reading.sentences[place].tokens.upperBound, token + 30)
        guard var end = reading.nounPhrase(startingAt: token + 1)?.upperBound else { return false }
        while end + 1 < limit, reading.tokens.key[end] == .of,
            let next = reading.nounPhrase(startingAt: end + 1)
        {
            end = next.upperBound
        }
        // "since 2015, and its chief, Ann Lind, was": the comma closes the time.
        guard end + 2 < limit, reading.tokens.key[end] == .comma,
            !reading.has(.time, at: token + 1), reading.tag(end + 1) != .conjunction
        else { return false }
        // "identifies as Hispanic, told": the comma closes what the clause before is about.
        let main = reading.firstVerbGroup(from: end + 1)
        if main < reading.verbGroups.count, reading.verbGroups[main].tokens.lowerBound == end + 1,
            reading.verbGroups[main].isFinite
        {
            return false
        }
        return (end + 1..<limit - 1).contains { comma in
            guard reading.tokens.key[comma] == .comma else { return false }
            let index = reading.firstVerbGroup(from: comma + 1)
            return index < reading.verbGroups.count && reading.verbGroups[index].isFinite
                && reading.verbGroups[index].tokens.lowerBound == comma + 1
        }
    }

    /// "drowned after ⟨his wife, a friend and eight others⟩ sank": a list of nouns parts the word from its verb.
    private func opensListedSubject(_ token: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        guard let verb = finiteGroup(after: token, limit, nextGroup) else { return false }
        let subject = token + 1..<verb.tokens.lowerBound
        // "until May, and left", "for the mill, and others said": the comma closes the clause.
        guard subject.count < 25, let last = subject.last, reading.tag(last).isNoun,
            let comma = subject.first(where: { reading.tokens.key[$0] == .comma }),
            !PredicateWords.listConjunctions.contains(reading.tokens.key[comma + 1]),
            (comma..<last).contains(where: {
                PredicateWords.listConjunctions.contains(reading.tokens.key[$0])
            })
        else { return false }
        return subject.allSatisfy {
            let tag = reading.tag($0)
            return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .number
                || tag == .pronounPossessive || tag == .possessive
                || reading.tokens.key[$0] == .comma
                || PredicateWords.listConjunctions.contains(reading.tokens.key[$0])
        }
    }

    /// Whether "and" is followed by a verb phrase or clause of its own.
    func joinsClause(_ token: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        // "and pleaded guilty" is a claim of its own.
        if token + 1 < limit, reading.has(.ruling, at: token + 1) { return true }
        // "local and foreign criticism": two adjectives of one noun.
        if token + 2 < limit, reading.tag(token - 1).isAdjective,
            reading.tag(token + 1).isAdjective,
            reading.tag(token + 2).isNoun
        {
            return false
        }
        guard let verb = finiteGroup(after: token, limit, nextGroup) else { return false }
        let between = token + 1..<verb.tokens.lowerBound
        // "runs the home ⟨and⟩ which owns it", "was looked at ⟨and⟩ that was all"
        if between.count == 1, ClosedWords.subjectRelatives.contains(reading.tokens.key[token + 1])
        {
            return true
        }
        // "came second ⟨and⟩ the mayor, Ann Lind, was last"
        guard !hasBreak(between) else { return opensSubjectWithAside(token) }
        // "the mill and the farm that burned": the verb belongs to what is joined.
        // "headaches and fatigue by the time he went": the verb belongs to what its pronoun opens.
        if reading.tag(token + 1).isNoun,
            between.dropFirst().contains(where: {
                PredicateWords.subjectPronouns.contains(reading.tokens.key[$0])
            })
        {
            return false
        }
        return !between.contains {
            ClosedWords.relatives.contains(reading.tokens.key[$0])
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
                && PredicateWords.clauseEnds.contains(reading.tokens.key[token])
        }
    }
}
