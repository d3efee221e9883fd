// Verbs in what somebody is reported to say, in other words or in their own.
extension EventReader {
    /// Whether reported words state something past or present that can be checked from outside.
    func isReportedFact(_ group: VerbGroup, _ speaker: Int) -> Bool {
        !isFeeling(group) && !isEffect(group)
            && !isAppraisal(group) && !isDuty(group)
            && (!isDirect(group, speaker) || isParticular(group))
    }

    /// "thinks", "wants"; "knew of the leak" is what others can find out.
    private func isFeeling(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return EventWords.feelings.contains(reading.tokens.key[group.head])
            && !(EventWords.knowing.contains(reading.tokens.key[group.head])
                && next < reading.tokens.count
                && EventWords.about.contains(reading.tokens.key[next]))
    }

    /// "the plan creates fear", "the vote sends a signal": what somebody makes of a thing, in the present tense.
    private func isEffect(_ group: VerbGroup) -> Bool {
        guard group.tense == .present, group.tokens.count == 1,
            // "she encourages them to come": what she does herself.
            group.tokens.lowerBound == 0
                || !EventWords.persons.contains(reading.tokens.key[group.tokens.lowerBound - 1])
        else { return false }
        let key = reading.tokens.key[group.head]
        // "allows for abuse", but "allows ten weeks of leave"
        let next = group.tokens.upperBound
        return EventWords.effects.contains(key)
            || EventWords.allowing.contains(key) && next < reading.tokens.count
                && reading.tokens.key[next] == EventWords.for
    }

    /// "the county has to act": what somebody says should be; "had to leave" tells what was.
    private func isDuty(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return group.tense == .present && next < reading.tokens.count
            && reading.tokens.key[next] == .to
            && (ClosedWords.have.contains(reading.tokens.key[group.head])
                || reading.tokens.key[group.head] == EventWords.got)
    }

    /// "⟨to be falling⟩", "⟨to have been hit⟩": an infinitive that tells what is going on or was done.
    private func opensDeed(_ to: Int) -> Bool {
        let index = reading.firstVerbGroup(from: to)
        guard index < reading.verbGroups.count else { return false }
        let group = reading.verbGroups[index]
        return group.tokens.lowerBound == to && group.tense == .infinitive
            && (reading.tag(group.head) == .verbGerund
                || reading.tag(group.head) == .verbPastParticiple)
    }

    /// "the find marks a triumph", "it became “unsafe”": what somebody takes a thing for, unless a name or a number tells more.
    private func isAppraisal(_ group: VerbGroup) -> Bool {
        let first = group.tokens.upperBound
        // "it appears to be old", but "it appears to be falling"
        if EventWords.appearing.contains(reading.tokens.key[group.head]) {
            return first < reading.tokens.count && !opensDeed(first)
                && (reading.tokens.key[first] == .to || reading.tag(first).isAdjective)
        }
        guard !group.isPassive, EventWords.appraising.contains(reading.tokens.key[group.head]),
            first < reading.tokens.count,
            EventWords.indefinite.contains(reading.tokens.key[first])
                || reading.tag(first).isAdjective || isQuotationMark(first)
        else { return false }
        return !(first..<min(reading.tokens.count, first + 8))
            .prefix { reading.tokens.kind[$0] != .punctuation || isQuotationMark($0) }
            .contains {
                reading.tag($0).isProperNoun || reading.tag($0) == .adjectiveSuperlative
                    || reading.has(.quantity, at: $0) || reading.has(.time, at: $0)
                    || ClosedWords.ordinals.contains(reading.tokens.key[$0])
            }
    }

    /// Whether the verb stands in somebody's very words.
    func isDirect(_ group: VerbGroup, _ speaker: Int) -> Bool {
        guard case .attribution(let attribution) = reading.mentions[speaker].detail else {
            return false
        }
        if attribution.mode == .direct || attribution.mode == .mixed && isInsideQuotation(group) {
            return true
        }
        // The sentences of a quotation behind the first are direct speech, whatever opened it.
        guard attribution.mode == .mixed, let cue = attribution.cue,
            let place = reading.sentence(of: group.head)
        else { return false }
        return reading.tokens.span(reading.sentences[place].tokens).start > cue.end
    }

    /// "said it would “help those who have moved away”": whether the quotation that holds the verb has another before it.
    private func isInsideQuotation(_ group: VerbGroup) -> Bool {
        guard let quotation = reading.quotation(holding: group.head) else { return false }
        // "disagrees, because “I do not see it”": a clause in the first person is nobody else's.
        if EventWords.firstPersons.contains(reading.tokens.key[quotation.content.lowerBound]) {
            return true
        }
        let first = reading.firstVerbGroup(from: quotation.content.lowerBound)
        return first < reading.verbGroups.count
            && reading.verbGroups[first].tokens.lowerBound < group.tokens.lowerBound
    }

    /// "“I reached Tarn on May 2”", "“He was taken to Tarn Hospital”": what somebody tells in so many words, with a day, of
    /// what was done to somebody with a name or a number, or of an act that others saw ("“They caught me”", "“We lost 40
    /// people”").
    private func isParticular(_ group: VerbGroup) -> Bool {
        let isPast =
            group.tense == .past
            || group.tense == .present && group.tokens.count > 1
                && ClosedWords.have.contains(reading.tokens.key[group.tokens.lowerBound])
        guard group.isFinite, isPast, !isLinking(group), group.tokens.lowerBound > 0,
            !EventWords.moods.contains(reading.tokens.key[group.head]),
            !subjects.isRelative(group.tokens.lowerBound - 1),
            let place = reading.sentence(of: group.head), voices.stances[place] == .assertion
        else { return false }
        if isDenial(group) { return true }
        let end = min(reading.sentences[place].tokens.upperBound, group.tokens.upperBound + 12)
        let complement = (group.tokens.upperBound..<max(end, group.tokens.upperBound)).prefix {
            reading.tokens.kind[$0] != .punctuation
        }
        if complement.contains(where: { reading.tokens.kind[$0] == .word }),
            EventWords.acts.contains(reading.tokens.key[group.head])
        {
            return true
        }
        if let first = complement.first, !group.isPassive,
            EventWords.gainsAndLosses.contains(reading.tokens.key[group.head]),
            reading.has(.quantity, at: first)
        {
            return true
        }
        return complement.contains {
            if let time = reading.mention(.time, covering: $0) {
                guard case .time(let time) = reading.mentions[time].detail else { return false }
                return time.placesOnCalendar
            }
            return group.isPassive
                && (reading.tag($0).isProperNoun || reading.has(.quantity, at: $0))
        }
    }

    /// "“Orr never contacted the county”", "“Ann Lind has not been paid”": what is denied of somebody with a name.
    private func isDenial(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        var subject = group.tokens.lowerBound - 1
        let isPerfect = ClosedWords.have.contains(reading.tokens.key[group.tokens.lowerBound])
        guard
            isPerfect && group.isNegated || group.tokens.contains(where: isNever)
                || isNever(subject),
            next < reading.tokens.count, reading.tokens.kind[next] == .word,
            !EventWords.feelings.contains(reading.tokens.key[group.head])
        else { return false }
        while subject > 0, reading.tag(subject).isAdverb { subject -= 1 }
        return reading.tag(subject).isProperNoun
    }

    private func isNever(_ token: Int) -> Bool { reading.tokens.key[token] == EventWords.never }

    /// "had “⟨placed⟩ it in doubt”", "was “out of touch”": the quotation begins inside the verb, or right behind an auxiliary
    /// that stands for it; what somebody is reported to say in such words is a view.
    func isQuotedFromInside(_ group: VerbGroup, isReported: Bool) -> Bool {
        let mark = group.tokens.lowerBound - 1
        if mark > 0, group.tense == .participle || group.tense == .past, isQuotationMark(mark),
            EventWords.auxiliaries.contains(reading.tokens.key[mark - 1])
        {
            return true
        }
        guard isReported else { return false }
        let next = group.tokens.upperBound
        return group.tokens.contains(where: isQuotationMark)
            || EventWords.auxiliaries.contains(reading.tokens.key[group.head])
                && next < reading.tokens.count && isQuotationMark(next)
    }

    private func isQuotationMark(_ token: Int) -> Bool {
        Marks.isQuotationMark(reading.tokens.key[token])
    }

    /// "according to reports ⟨filed Monday⟩": tells whose words these are.
    func isOfSource(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        guard group.tokens.lowerBound > 0, reading.tag(group.tokens.lowerBound - 1).isNoun,
            !group.isFinite
                || group.tokens.count == 1 && group.tense == .past && next < reading.tokens.count
                    && (reading.tokens.key[next] == .by || reading.has(.time, at: next))
        else { return false }
        let floor = max(0, group.head - 14)
        for token in stride(from: group.tokens.lowerBound - 1, through: floor, by: -1) {
            if reading.tokens.key[token] == .according { return voices.isReporting(token) }
            guard reading.tokens.kind[token] != .punctuation, !reading.tag(token).isVerb,
                !ClosedWords.subjectRelatives.contains(reading.tokens.key[token])
            else { return false }
        }
        return false
    }

    /// "seemed “rattled”": one word in quotation marks.
    func isQuotedWord(_ group: VerbGroup) -> Bool {
        reading.quotation(holding: group.head)?.content == group.tokens && group.tokens.count == 1
    }
}
