/// One claim for each remaining fact: a clause with a verb of its own, a superlative, an apposition.
struct EventClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        let reader = EventReader(voices)
        let taken = EventClaims.introductions(in: drafts, count: reading.tokens.count)
        var group = 0
        for (index, sentence) in reading.sentences.enumerated() {
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
            guard voices.stances[index] == .assertion else { continue }
            for focus in AppositionReader(voices).focuses(in: sentence.tokens)
            where !taken[focus.lowerBound] {
                add(focus, voices, to: &drafts)
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
    private let voices: Voices
    private let reading: Reading
    private let predicate: PredicateReader

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
        predicate = PredicateReader(voices)
    }

    /// The predicate of a verb group, if its clause asserts a fact that nothing else covers.
    func focus(of index: Int, in sentence: Range<Int>, _ stance: SentenceStance) -> Range<Int>? {
        let group = reading.verbGroups[index]
        guard sentence.contains(group.head), !isCovered(group) else { return nil }
        let speaker = voices.attribution(at: group.head)
        guard speaker != nil || stance == .assertion else { return nil }
        guard isFactual(group, index, in: sentence, reported: speaker) else { return nil }
        guard !isHypothetical(index, in: sentence) else { return nil }
        let focus = predicate.predicate(of: index, in: sentence)
        if isLinking(group), !isFactualComplement(group, focus, reported: speaker != nil) {
            return nil
        }
        return focus.isEmpty ? nil : focus
    }

    /// Whether the verb reports, or belongs to a detail that is a claim by itself.
    private func isCovered(_ group: VerbGroup) -> Bool {
        let head = group.head
        return voices.isReporting(head) || voices.isReporting(group.tokens.lowerBound)
            || reading.has(.ruling, at: head) || reading.has(.law, at: head)
            || reading.has(.citation, at: head) || reading.has(.quantity, at: head)
            || EventWords.reporting.contains(reading.tokens.key[head])
    }

    private func isFactual(
        _ group: VerbGroup,
        _ index: Int,
        in sentence: Range<Int>,
        reported: Int?
    ) -> Bool {
        if let reported {
            guard isReportedFact(group, reported) else { return false }
        }
        switch group.tense {
        case .past, .present: return group.isFinite
        case .future: return reported == nil
        case .modal:
            return reported == nil
                && StanceWords.abilities.contains(reading.tokens.key[group.tokens.lowerBound])
        case .infinitive: return false
        case .gerund, .participle: return isParticipialClause(group, in: sentence)
        }
    }

    /// Whether reported words state something past or present that can be checked from outside.
    private func isReportedFact(_ group: VerbGroup, _ speaker: Int) -> Bool {
        guard case .attribution(let attribution) = reading.mentions[speaker].detail else {
            return false
        }
        return attribution.mode != .direct
            && !EventWords.feelings.contains(reading.tokens.key[group.head])
    }

    /// ", driven by …", ", directing …": a participle with its complement, parted by a comma.
    private func isParticipialClause(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let start = group.tokens.lowerBound
        let next = group.tokens.upperBound
        guard next + 1 < sentence.upperBound,
            !EventWords.prepositional.contains(reading.tokens.key[group.head]),
            reading.tokens.kind[next] != .punctuation
        else { return false }
        if start == sentence.lowerBound { return group.tense == .gerund }
        return reading.tokens.key[start - 1] == StanceWords.comma
    }

    /// Whether "if", "whether", "how" and the like stand between the verb before and this one.
    private func isHypothetical(_ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        var start = max(sentence.lowerBound, group.tokens.lowerBound - 25)
        if index > 0 { start = max(start, reading.verbGroups[index - 1].tokens.upperBound) }
        var token = group.tokens.lowerBound - 1
        while token >= start {
            let key = reading.tokens.key[token]
            if EventWords.conditions.contains(key) { return true }
            if reading.tokens.kind[token] == .punctuation, key == StanceWords.comma { return false }
            token -= 1
        }
        return false
    }

    private func isLinking(_ group: VerbGroup) -> Bool {
        !group.isPassive && EventWords.copulas.contains(reading.tokens.key[group.head])
    }

    /// Whether what stands after "be" is more than a number, a name with its role, or an appraisal.
    private func isFactualComplement(
        _ group: VerbGroup,
        _ focus: Range<Int>,
        reported: Bool
    ) -> Bool {
        var token = group.tokens.upperBound
        while token < focus.upperBound, reading.tag(token).isAdverb { token += 1 }
        guard token < focus.upperBound else { return false }
        if reading.has(.quantity, at: token) { return false }
        if reading.has(.person, at: token) { return false }
        for token in token..<focus.upperBound
        where StanceWords.appraisals.contains(reading.tokens.key[token]) {
            return false
        }
        // In reported speech "be" with an adjective or noun is a view more often than a fact.
        return !reported
    }
}

enum EventWords {
    static let copulas = WordSet("is are was were be been being am 's 're 'm")
    static let reporting = WordSet(
        "said says say told tells tell added adds wrote writes according asked explained"
    )
    /// Participles that work as prepositions.
    static let prepositional = WordSet(
        """
        including according following regarding depending based given concerning compared starting
        beginning excluding involving considering owing pending respecting barring notwithstanding
        """
    )
    static let conditions = WordSet("if unless whether how why what whatever however lest")
    /// Verbs of mind and will, which nobody can check from outside.
    static let feelings = WordSet(
        """
        believe believes believed think thinks thought feel feels felt want wants wanted hope hopes
        hoped wish wishes wished need needs needed deserve deserves deserved love loves loved like
        likes hate hates hated fear fears feared know knows knew expect expects expected intend
        intends intended mean means plan plans planned look looks support supports supported prefer
        prefers preferred understand understands understood seem seems seemed doubt doubts doubted
        regret regrets regretted worry worries worried trust trusts care cares cared
        """
    )
}
