/// One claim for each remaining fact: a clause with a verb of its own, a superlative, an apposition.
struct EventClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        let reader = EventReader(voices)
        var taken = EventClaims.introductions(in: drafts, count: reading.tokens.count)
        let appositions = AppositionReader(voices)
        var group = 0
        for (index, sentence) in reading.sentences.enumerated() {
            if voices.stances[index] == .assertion {
                for focus in appositions.focuses(in: sentence.tokens)
                where !taken[focus.lowerBound] {
                    add(focus, voices, to: &drafts)
                    for token in focus { taken[token] = true }
                }
            }
            while group < reading.verbGroups.count,
                reading.verbGroups[group].tokens.lowerBound < sentence.tokens.upperBound
            {
                if !taken[reading.verbGroups[group].head],
                    let focus = reader.focus(of: group, in: sentence.tokens, voices.stances[index])
                {
                    add(focus, voices, to: &drafts)
                }
                group += 1
            }
        }
    }

    private func add(_ focus: Range<Int>, _ voices: Voices, to drafts: inout [ClaimDraft]) {
        drafts.append(
            ClaimDraft(kind: .event, focus: focus, attribution: voices.attribution(over: focus))
        )
    }

    /// The tokens that an introduction of a person covers.
    private static func introductions(in drafts: [ClaimDraft], count: Int) -> [Bool] {
        var taken = [Bool](repeating: false, count: count)
        for draft in drafts where draft.kind == .identity {
            for token in draft.focus { taken[token] = true }
        }
        return taken
    }
}

/// Says which verbs head a checkable clause, and where their predicate ends.
struct EventReader {
    let voices: Voices
    let reading: Reading
    private let predicate: PredicateReader
    let subjects: ClauseSubject
    private let complement: LinkingComplement
    private let reduced: ReducedRelative

    init(_ voices: Voices) {
        self.voices = voices
        subjects = ClauseSubject(voices.reading)
        reading = voices.reading
        predicate = PredicateReader(voices)
        complement = LinkingComplement(voices.reading)
        reduced = ReducedRelative(voices.reading)
    }

    /// The predicate of a verb group, if its clause asserts a fact that nothing else covers.
    func focus(of index: Int, in sentence: Range<Int>, _ stance: SentenceStance) -> Range<Int>? {
        let group = reading.verbGroups[index]
        // First what costs no look at words.
        guard sentence.contains(group.head), group.tense != .infinitive, stance != .headline else {
            return nil
        }
        let speaker = voices.attribution(at: group.head)
        guard speaker != nil || (stance == .assertion && !reading.isQuoted(group.head)),
            asserts(index, in: sentence, reported: speaker)
        else { return nil }
        if index > 0, sharesComplement(index - 1, in: sentence) { return nil }
        var focus = predicate.predicate(of: index, in: sentence)
        if sharesComplement(index, in: sentence) {
            let second = predicate.predicate(of: index + 1, in: sentence)
            focus = focus.lowerBound..<max(focus.upperBound, second.upperBound)
        }
        guard tellsFact(focus, of: index, in: sentence, reported: speaker) else { return nil }
        // "the fighting ⟨stopped⟩ in May": a main verb that looks like a participle.
        if !group.isFinite, group.tense == .participle, tellsTimeAlone(focus, behind: group),
            isMainVerb(group, index, in: sentence)
        {
            focus = focus.lowerBound..<group.tokens.upperBound
        }
        if tellsWhichByTime(focus, of: group, in: sentence) { return nil }
        if isLinking(group) {
            guard complement.isFact(of: group, focus, reported: speaker != nil) else { return nil }
            focus = complement.rank(in: focus, of: group) ?? focus
        }
        return focus.isEmpty ? nil : focus
    }

    /// Whether the verb's clause says that something is or was so, which no other kind of claim covers.
    private func asserts(_ index: Int, in sentence: Range<Int>, reported speaker: Int?) -> Bool {
        let group = reading.verbGroups[index]
        guard !isCovered(group), !isSaidByLaw(group, in: sentence),
            !isInterrogative(group, in: sentence), mayFollowSubject(group, in: sentence)
        else { return false }
        // "they had, he said, paid": an auxiliary without its verb.
        if EventWords.auxiliaries.contains(reading.tokens.key[group.head]),
            group.tokens.upperBound < sentence.upperBound,
            isPartedAuxiliary(group, index) || isCompleted(index, in: sentence)
        {
            return false
        }
        return isFactual(group, index, in: sentence, reported: speaker)
            && !isHypothetical(index, in: sentence)
            && !isQuotedFromInside(group, isReported: speaker != nil)
            && !isOfAnybody(group, in: sentence)
    }

    /// Whether a predicate tells more than a plan without a day, a sum, or whom or what the words before mean.
    private func tellsFact(
        _ focus: Range<Int>,
        of index: Int,
        in sentence: Range<Int>,
        reported speaker: Int?
    ) -> Bool {
        let group = reading.verbGroups[index]
        // "will give $1 million" is a plan that can be asked for, "will rise" a forecast.
        if group.tense == .future, !isPlan(focus, of: group, in: sentence) { return false }
        if tellsSumAlone(focus, behind: group, in: sentence) || isQuotedWord(group)
            || isConnection(group, focus) || tellsWhoAlone(focus, of: group, in: sentence)
        {
            return false
        }
        let next = group.tokens.upperBound
        if focus.upperBound == next {
            // "the numbers she saw were", "a firm that he owns": the verb alone only tells which.
            if predicate.opensObjectRelative(index) { return false }
            // "“The speech that I gave last night”": a verb alone tells nothing by itself.
            if let speaker, isDirect(group, speaker) { return false }
        }
        // "the answer is to wait", "they are to appear": what is to be.
        return
            !(isLinking(group) && group.tense == .present && next < sentence.upperBound
            && reading.tag(next) == .to)
    }

    /// ", conducted in May,", "a statement released last week": the date says it all; "the men deported last year had" only
    /// tells which men.
    private func tellsWhichByTime(
        _ focus: Range<Int>,
        of group: VerbGroup,
        in sentence: Range<Int>
    ) -> Bool {
        !group.isFinite && group.tokens.lowerBound > sentence.lowerBound
            && tellsTimeAlone(focus, behind: group)
            && (EventWords.documentary.contains(reading.tokens.key[group.head])
                || reading.tag(focus.upperBound).isFiniteVerb)
    }

    /// Whether nothing but a time stands behind the verb.
    private func tellsTimeAlone(_ focus: Range<Int>, behind group: VerbGroup) -> Bool {
        focus.dropFirst(group.tokens.count).allSatisfy { tellsTime(at: $0) }
    }

    /// Whether what stands before a finite verb may be a subject's end: "brash" after "her" is no verb.
    private func mayFollowSubject(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let first = group.tokens.lowerBound
        // "so-called"
        if first > sentence.lowerBound + 1, reading.tokens.key[first - 1] == .hyphen,
            reading.tokens.key[first - 2] == EventWords.so
        {
            return false
        }
        if isFronted(group, in: sentence) { return false }
        guard group.isFinite, group.tokens.count == 1 else { return true }
        if isBehindObject(group, in: sentence) || tellsWhich(group, in: sentence) { return false }
        if isBeforeSubject(group, in: sentence) { return false }
        var before = first - 1
        while before >= sentence.lowerBound, reading.tag(before).isAdverb { before -= 1 }
        guard before >= sentence.lowerBound else { return true }
        // "after Orr's narrow ⟨win⟩ in Tarn": what somebody owns needs its noun.
        var owner = before
        while owner > sentence.lowerBound, reading.tag(owner).isAdjective { owner -= 1 }
        if owner < before,
            reading.tag(owner) == .possessive || reading.tag(owner) == .pronounPossessive
        {
            return false
        }
        // "recognizes ⟨transgender⟩ people": no verb follows another at once.
        if reading.tag(before).isFiniteVerb, before == first - 1, group.tense == .present,
            !EventWords.auxiliaries.contains(reading.tokens.key[before]),
            !(max(sentence.lowerBound, before - 6)..<before).contains(where: {
                ClosedWords.relatives.contains(reading.tokens.key[$0])
                    || ClosedWords.questionWords.contains(reading.tokens.key[$0])
                    || PredicateWords.subjectPronouns.contains(reading.tokens.key[$0])
            })
        {
            return false
        }
        // "by guarding ⟨captured⟩ rebels": an adjective of what the gerund takes.
        if reading.tag(before) == .verbGerund, before > sentence.lowerBound,
            reading.tag(before - 1) == .preposition, group.tense == .past
        {
            return false
        }
        switch reading.tag(before) {
        case .pronounPossessive, .possessive, .to: return false
        case .determiner: return !ClosedWords.articles.contains(reading.tokens.key[before])
        default: return !ClosedWords.beforeNouns.contains(reading.tokens.key[before])
        }
    }

    /// "the ⟨wreck⟩ they found": a pronoun that is a subject follows no verb but one of saying or thinking.
    private func isBeforeSubject(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let next = group.tokens.upperBound
        return next + 1 < sentence.upperBound
            && EventWords.onlySubjects.contains(reading.tokens.key[next])
            && reading.tag(next + 1).isVerb
            && !EventWords.feelings.contains(reading.tokens.key[group.head])
            && !EventWords.remarking.contains(reading.tokens.key[group.head])
            && !ClosedWords.auxiliaries.contains(reading.tokens.key[group.head])
            && !voices.isReporting(group.head)
    }

    /// "left the court ⟨split⟩", "keep the gate ⟨shut⟩": how the verb before leaves its object.
    private func isBehindObject(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        guard group.tense == .past else { return false }
        let floor = max(sentence.lowerBound, group.head - 10)
        for token in stride(from: group.head - 1, through: floor, by: -1) {
            if EventWords.leaving.contains(reading.tokens.key[token])
                || EventWords.wanting.contains(reading.tokens.key[token]), reading.tag(token).isVerb
            {
                return token < group.head - 1
            }
            guard reading.isNominal(token) || reading.tag(token).isAdverb else { return false }
        }
        return false
    }

    /// "most of the people ⟨admitted⟩ are women": a participle before its noun's verb tells which, whatever its form.
    private func tellsWhich(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let next = group.tokens.upperBound
        guard group.tense == .past, next < sentence.upperBound, group.head > sentence.lowerBound
        else { return false }
        return EventWords.auxiliaries.contains(reading.tokens.key[next])
            && reading.tag(next).isFiniteVerb && reading.tag(group.head - 1).isNoun
    }

    /// "With months left in her term,": the words behind a preposition, up to the first comma, have no main verb.
    private func isFronted(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        guard reading.tokens.key[sentence.lowerBound] == .with else { return false }
        return !(sentence.lowerBound..<group.tokens.lowerBound).contains {
            reading.tokens.kind[$0] == .punctuation
        }
    }

    /// Whether the verb's form tells what is or was: no forecast, no duty, no bare infinitive.
    private func isFactual(
        _ group: VerbGroup,
        _ index: Int,
        in sentence: Range<Int>,
        reported: Int?
    ) -> Bool {
        if let reported, !isReportedFact(group, reported) { return false }
        guard !isForecast(group, in: sentence, isReported: reported != nil),
            !sharesModal(group, index, in: sentence), !continuesInfinitive(index, in: sentence),
            !isRequired(group, index, in: sentence), !isLetOrMade(index, in: sentence)
        else { return false }
        switch group.tense {
        case .past, .present: return group.isFinite
        case .future: return reported == nil
        case .modal: return tellsDespiteModal(group, isReported: reported != nil)
        case .infinitive: return false
        case .gerund:
            return isParticipialClause(group, index, in: sentence)
                || isAdmitted(group, by: reported) || isAlleged(index, by: reported)
                || isBesideEvent(group, index, in: sentence) || isAccompanying(group, in: sentence)
                || reduced.isOpened(by: index, in: sentence)
        case .participle:
            // "a man called Orr": his name.
            if reading.tokens.key[group.head] == EventWords.called,
                group.tokens.upperBound < sentence.upperBound,
                reading.tokens.shape[group.tokens.upperBound].contains(.capitalised)
            {
                return false
            }
            return isParticipialClause(group, index, in: sentence)
                || isMainVerb(group, index, in: sentence)
                || index > 0 && isCompleted(index - 1, in: sentence)
                || reduced.isOpened(by: index, in: sentence)
        }
    }

    /// "is expected to close", "is ⟨going to⟩ win"; "is scheduled to open in May" is a plan.
    private func isForecast(_ group: VerbGroup, in sentence: Range<Int>, isReported: Bool) -> Bool {
        let next = group.tokens.upperBound
        if EventWords.forecasts.contains(reading.tokens.key[group.head]), group.isPassive,
            next < sentence.upperBound, reading.tag(next) == .to
        {
            return isReported || !reading.isScheduled(group.head, until: sentence.upperBound)
        }
        return reading.tokens.key[group.head] == EventWords.goingTo
            && next + 1 < sentence.upperBound && reading.tokens.key[next] == .to
            && reading.tag(next + 1) == .verbBase
    }

    /// "may have left", "could not find it", "can hold 40": a modal that tells a guess at what was, or what somebody is able to.
    private func tellsDespiteModal(_ group: VerbGroup, isReported: Bool) -> Bool {
        // "those who physically ⟨can⟩,": its verb is left out.
        if group.tokens.count == 1 { return false }
        if reading.guessesPast(group) || reading.withholds(group) { return true }
        return !isReported
            && (reading.tellsInability(group)
                || StanceWords.abilities.contains(reading.tokens.key[group.tokens.lowerBound]))
    }

    /// "anyone who was born there": nobody in particular.
    private func isOfAnybody(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        var who = group.tokens.lowerBound - 1
        while who > sentence.lowerBound, reading.tag(who).isAdverb { who -= 1 }
        // "the last time anyone called"
        if who > sentence.lowerBound, EventWords.whoever.contains(reading.tokens.key[who]) {
            return true
        }
        guard who > sentence.lowerBound, subjects.isRelative(who) else { return false }
        return EventWords.anybody.contains(reading.tokens.key[who - 1])
            || who - 2 >= sentence.lowerBound
                && reading.tokens.key[who - 2] == EventWords.any
    }

    /// "argued about who paid", "asked which failed": the clause is what somebody wants to know.
    private func isInterrogative(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let word = group.tokens.lowerBound - 1
        guard word > sentence.lowerBound, subjects.isRelative(word) else { return false }
        let before = reading.tokens.key[word - 1]
        return EventWords.beforeQuestions.contains(before)
    }

    func isLinking(_ group: VerbGroup) -> Bool {
        ClosedWords.be.contains(reading.tokens.key[group.head])
    }
}
