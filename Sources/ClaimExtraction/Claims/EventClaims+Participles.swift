// Participles and gerunds that tell an event of their own.
extension EventReader {
    /// "after leaving the navy", "while filming in Tarn": what somebody did beside something else that happened.
    func isBesideEvent(_ group: VerbGroup, _ index: Int, in sentence: Range<Int>) -> Bool {
        var word = group.tokens.lowerBound - 1
        let next = group.tokens.upperBound
        while word > sentence.lowerBound,
            reading.tag(word).isAdverb || reading.tokens.key[word] == EventWords.either
        {
            word -= 1
        }
        guard word >= sentence.lowerBound, next < sentence.upperBound,
            reading.tokens.kind[next] == .word || reading.tokens.kind[next] == .number
        else { return false }
        if isRequited(index, behind: word, in: sentence) { return true }
        guard opensBeside(word, in: sentence) else { return false }
        guard let main = mainVerb(beside: index, in: sentence), !main.isNegated else {
            return false
        }
        // "After beating Orr on Tuesday, Lind must win in Tarn": with a name or a day it was so, whatever is to come.
        if reading.tokens.key[word] == .after, namesSomething(behind: group, in: sentence) {
            return true
        }
        // "has avoided arrest since leaving": a perfect tells of the past as well.
        return main.tense == .past
            || main.tense == .present && main.tokens.count > 1
                && ClosedWords.have.contains(reading.tokens.key[main.tokens.lowerBound])
    }

    private func namesSomething(behind group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let end = min(sentence.upperBound, group.tokens.upperBound + 8)
        return (group.tokens.upperBound..<max(end, group.tokens.upperBound))
            .prefix { reading.tokens.kind[$0] != .punctuation }
            .contains {
                reading.tag($0).isProperNoun || reading.has(.time, at: $0)
                    || reading.has(.quantity, at: $0)
            }
    }

    /// "was fined for ⟨driving without a licence⟩": the deed that somebody was punished or praised for.
    func isRequited(_ index: Int, behind word: Int, in sentence: Range<Int>) -> Bool {
        guard index > 0, reading.tokens.key[word] == EventWords.for,
            reading.verbGroups[index].tense == .gerund, !reading.verbGroups[index].isNegated
        else { return false }
        let act = reading.verbGroups[index - 1]
        guard sentence.contains(act.head), word - act.tokens.upperBound < 10, !act.isNegated,
            EventWords.requiting.contains(reading.tokens.key[act.head])
        else { return false }
        return act.tense == .past
            || act.tense == .present && act.tokens.count > 1
            || act.tense == .participle || reading.has(.ruling, at: act.head)
    }

    /// "look ⟨and talk⟩ like them": the verb before has no complement of its own, so that both have one.
    func sharesComplement(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard index + 1 < reading.verbGroups.count else { return false }
        let (first, second) = (reading.verbGroups[index], reading.verbGroups[index + 1])
        let and = first.tokens.upperBound
        guard first.isFinite, second.isFinite, first.tense == second.tense,
            // "didn't live there and was unknown": two facts.
            isLinking(first) == isLinking(second),
            first.isPassive == second.isPassive, second.tokens.lowerBound == and + 1,
            sentence.contains(second.head), EventWords.joining.contains(reading.tokens.key[and]),
            second.tokens.upperBound < sentence.upperBound,
            // "closed and said that": what is said is told by itself.
            !voices.isReporting(second.head)
        else { return false }
        let next = second.tokens.upperBound
        return reading.tag(next) == .preposition || reading.tag(next).isAdverb
            || reading.tokens.kind[next] == .punctuation
                && !Marks.isQuotationMark(reading.tokens.key[next])
    }

    /// "after", "before", "prior to".
    private func opensBeside(_ word: Int, in sentence: Range<Int>) -> Bool {
        if EventWords.besideGerunds.contains(reading.tokens.key[word]) { return true }
        return word > sentence.lowerBound && reading.tokens.key[word] == .to
            && reading.tokens.key[word - 1] == EventWords.prior
    }

    /// "would be released in May and ⟨returned⟩ to the county": the second participle of what is still to come.
    func sharesModal(_ group: VerbGroup, _ index: Int, in sentence: Range<Int>) -> Bool {
        let conjunction = group.tokens.lowerBound - 1
        guard index > 0, group.tokens.count == 1, conjunction > sentence.lowerBound,
            reading.tag(conjunction) == .conjunction,
            group.tense == .past || group.tense == .participle
        else { return false }
        let before = reading.verbGroups[index - 1]
        guard sentence.contains(before.head), before.isPassive,
            conjunction - before.tokens.upperBound < 12
        else { return false }
        return before.tense == .modal || before.tense == .future || before.tense == .infinitive
    }

    /// "told them to wear masks and ⟨receive⟩ the drug", "may fall and ⟨cause⟩ a flood": a base form that looks like the
    /// present tense.
    func continuesInfinitive(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard let before = joined(to: index, in: sentence) else { return false }
        // "is driven by weak sales and ⟨slim⟩ profits": the forms of one subject's verbs agree.
        if reading.verbGroups[index].tokens.lowerBound > 0,
            reading.tag(reading.verbGroups[index].tokens.lowerBound - 1) == .conjunction,
            reading.tag(before.tokens.lowerBound) == .verbPresentThird
        {
            return true
        }
        switch before.tense {
        case .infinitive, .future: return true
        case .modal:
            return !StanceWords.abilities.contains(reading.tokens.key[before.tokens.lowerBound])
        default: return false
        }
    }

    /// The verb before one that is a base form alone behind a conjunction or a comma, with no subject between.
    private func joined(to index: Int, in sentence: Range<Int>) -> VerbGroup? {
        let group = reading.verbGroups[index]
        guard index > 0, group.tokens.count == 1,
            sentence.contains(reading.verbGroups[index - 1].head),
            reading.tag(group.head) == .verbBase || reading.tag(group.head) == .verbPresent
        else { return nil }
        var joint = group.tokens.lowerBound - 1
        while joint > sentence.lowerBound, reading.tag(joint).isAdverb { joint -= 1 }
        let before = reading.verbGroups[index - 1]
        guard joint > before.tokens.upperBound, joint - before.tokens.upperBound < 12,
            EventWords.joining.contains(reading.tokens.key[joint])
                || reading.tokens.key[joint] == .comma,
            !(before.tokens.upperBound..<joint).contains(where: {
                EventWords.clauseStarts.contains(reading.tokens.key[$0])
                    && reading.tokens.key[$0] != .comma
            })
        else { return nil }
        return before
    }

    /// "let voters ⟨ask⟩ questions", "saw them leave": a bare infinitive that looks like the present tense.
    func isLetOrMade(_ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        guard index > 0, group.tokens.count == 1, group.tense == .present,
            reading.tag(group.head) != .verbPresentThird
        else { return false }
        let before = reading.verbGroups[index - 1]
        let between = before.tokens.upperBound..<max(group.head, before.tokens.upperBound)
        // "cells made with it ⟨weigh⟩ more": the object stands right behind the verb.
        return sentence.contains(before.head) && !between.isEmpty && between.count < 6
            && reading.tag(between.lowerBound) != .preposition
            && ClosedWords.withBareInfinitives.contains(reading.tokens.key[before.head])
            && between.allSatisfy {
                reading.tokens.kind[$0] == .word
                    && !EventWords.clauseStarts.contains(reading.tokens.key[$0])
            }
    }

    /// "a rule mandating that voters ⟨prove⟩ it", "demanded that he ⟨resign⟩": what should be, with what follows "that" in it.
    func isRequired(_ group: VerbGroup, _ index: Int, in sentence: Range<Int>) -> Bool {
        guard group.isFinite, group.tokens.count <= 2,
            group.tense == .present
                || CommonVerbs.bases.contains(reading.tokens.key[group.head])
        else { return false }
        let floor = max(sentence.lowerBound + 1, group.tokens.lowerBound - 8)
        var token = group.tokens.lowerBound - 1
        while token >= floor, reading.tokens.key[token] != .that {
            guard reading.tokens.kind[token] != .punctuation, !reading.tag(token).isFiniteVerb
            else {
                return false
            }
            token -= 1
        }
        guard token >= floor else { return false }
        // "demanding that they prove that they ⟨live⟩ there"
        return EventWords.requiring.contains(reading.tokens.key[token - 1])
            || index > 0 && reading.verbGroups[index - 1].tokens.upperBound == token
                && isRequired(reading.verbGroups[index - 1], index - 1, in: sentence)
    }

    /// The finite verb before a group, or the first behind it where none is before.
    private func mainVerb(beside index: Int, in sentence: Range<Int>) -> VerbGroup? {
        // No clause that a person writes has more verbs on either side.
        let groups = reading.verbGroups
        let reach = 8
        let earlier = groups[max(0, index - reach)..<index].last { $0.isFinite }
        if let earlier, sentence.contains(earlier.head) { return earlier }
        let later = groups[(index + 1)...].prefix(reach).first { $0.isFinite }
        return later.flatMap { sentence.contains($0.head) ? $0 : nil }
    }

    /// "admitted to stealing two cars": what somebody owns up to, in a participle.
    func isAdmitted(_ group: VerbGroup, by speaker: Int?) -> Bool {
        guard let speaker, group.tokens.lowerBound > 0,
            voices.contentTokens(of: speaker).lowerBound == group.tokens.lowerBound
        else { return false }
        let before = group.tokens.lowerBound - 1
        return EventWords.admitting.contains(reading.tokens.key[before])
            || reading.tokens.key[before] == .to && cue(of: speaker, isAmong: EventWords.admitting)
    }

    /// Whether a word of the set reports what the speaker says.
    private func cue(of speaker: Int, isAmong words: WordSet) -> Bool {
        guard case .attribution(let attribution) = reading.mentions[speaker].detail,
            let cue = attribution.cue
        else { return false }
        return reading.tokens(of: cue, within: reading.mentions[speaker].tokens)
            .contains { words.contains(reading.tokens.key[$0]) }
    }

    /// "accused him of ⟨taking bribes⟩", "blamed the firm for ⟨polluting the lake⟩": what somebody is said to have done.
    func isAlleged(_ index: Int, by speaker: Int?) -> Bool {
        guard let speaker, cue(of: speaker, isAmong: EventWords.accusing),
            // "criticized her for accusing them": words again.
            !EventWords.accusing.contains(reading.tokens.key[reading.verbGroups[index].head])
        else { return false }
        let content = voices.contentTokens(of: speaker)
        var before = reading.verbGroups[index].tokens.lowerBound - 1
        while before > content.lowerBound, reading.tag(before).isAdverb { before -= 1 }
        return before >= content.lowerBound
            && EventWords.accusations.contains(reading.tokens.key[before])
            && (index == 0 || reading.verbGroups[index - 1].tokens.lowerBound < content.lowerBound)
    }

    /// Whether a form that may be a past or a participle ("the boats gathered at") heads its clause: a noun
    /// stands before it, no finite verb shares the clause, and no agent follows.
    func isMainVerb(_ group: VerbGroup, _ index: Int, in sentence: Range<Int>) -> Bool {
        let start = group.tokens.lowerBound
        let next = group.tokens.upperBound
        guard start > sentence.lowerBound, next < sentence.upperBound,
            reading.tokens.key[next] != .by,
            !EventWords.prepositional.contains(reading.tokens.key[group.head]),
            let subject = subjects.subject(of: start, isFinite: true, in: sentence),
            // "In a statement released last week": the noun hangs on a preposition.
            subject.lowerBound == sentence.lowerBound
                || !EventWords.prepositions.contains(reading.tokens.key[subject.lowerBound - 1])
        else { return false }
        let before = reading.tag(start - 1)
        // "This included prescriptions"
        guard
            before.isNoun || before == .pronoun || before.isAdverb || subjects.isRelative(start - 1)
                || start == sentence.lowerBound + 1
                    && StanceWords.pointers.contains(reading.tokens.key[start - 1])
        else { return false }
        var token = start - 1
        while token >= max(sentence.lowerBound, start - 30) {
            let key = reading.tokens.key[token]
            if reading.tag(token).isFiniteVerb { return false }
            if EventWords.clauseStarts.contains(key) { break }
            token -= 1
        }
        return !isFollowedByMainVerb(index, in: sentence)
    }

    /// ", contributing $38 million and $23 million,", "donors that gave $3 million or more": in a clause that hangs on a noun
    /// the sum is all that is told.
    func tellsSumAlone(_ focus: Range<Int>, behind group: VerbGroup, in sentence: Range<Int>)
        -> Bool
    {
        let before = group.tokens.lowerBound - 1
        guard group.tense == .gerund || before > sentence.lowerBound && subjects.isRelative(before),
            group.tokens.upperBound < focus.upperBound,
            reading.has(.quantity, at: focus.upperBound - 1)
                || reading.has(.quantity, at: group.tokens.upperBound)
        else { return false }
        return (group.tokens.upperBound..<focus.upperBound).allSatisfy { token in
            // "donors that have given $1 million or more since Jan. 1"
            if EventWords.besideSums.contains(reading.tokens.key[token])
                || reading.has(.time, at: token)
                || reading.tag(token) == .preposition && token + 1 < focus.upperBound
                    && reading.has(.time, at: token + 1)
            {
                return true
            }
            guard let index = reading.mention(.quantity, covering: token),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { return false }
            return quantity.dimension == .money
        }
    }

    /// Whether the next verb heads the same clause: "money raised abroad went home".
    func isFollowedByMainVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
        var next = index + 1
        while next < reading.verbGroups.count, !reading.verbGroups[next].isFinite { next += 1 }
        guard next < min(reading.verbGroups.count, index + 4),
            reading.verbGroups[next].tokens.lowerBound < sentence.upperBound
        else { return false }
        let between =
            reading.verbGroups[index].tokens.upperBound..<reading.verbGroups[next].tokens.lowerBound
        return !between.contains { EventWords.clauseStarts.contains(reading.tokens.key[$0]) }
    }

    /// ", attempted extortion, and": in a list a participle right before a noun is an adjective.
    private func describes(_ group: VerbGroup) -> Bool {
        var next = group.tokens.upperBound
        guard group.tense == .participle, group.tokens.count == 1,
            !EventWords.naming.contains(reading.tokens.key[group.head]),
            !reading.has(.time, at: next), !reading.has(.person, at: next)
        else { return false }
        let limit = min(reading.tokens.count, next + 4)
        while next < limit, reading.tag(next) == .noun || reading.tag(next) == .nounPlural {
            next += 1
        }
        return next > group.tokens.upperBound && next < reading.tokens.count
            && reading.tokens.key[next] == .comma
    }

    /// ", driven by …", ", directing …": a participle with its complement, parted by a comma.
    func isParticipialClause(
        _ group: VerbGroup,
        _ index: Int,
        in sentence: Range<Int>
    ) -> Bool {
        let start = group.tokens.lowerBound
        let next = group.tokens.upperBound
        guard next + 1 < sentence.upperBound,
            !EventWords.prepositional.contains(reading.tokens.key[group.head])
                || isSeat(group, in: sentence),
            reading.tokens.kind[next] != .punctuation, !describes(group)
        else { return false }
        // "Growing up, they had": no more than the verb and its particle.
        if reading.tokens.key[next + 1] == .comma,
            reading.tag(next) == .particle || reading.tag(next).isAdverb
        {
            return false
        }
        if start == sentence.lowerBound {
            // "Asked about it, Orr said": the answer is what is told.
            if EventWords.asked.contains(reading.tokens.key[group.head])
                || EventWords.reached.contains(reading.tokens.key[group.head])
            {
                return false
            }
            // "Voting rights advocates won", "Keeping it open would cost": no clause of its own.
            return subjects.subject(of: start, isFinite: false, in: sentence) != nil
        }
        // ", previously sent to"
        var before = start - 1
        while before > sentence.lowerBound, reading.tag(before).isAdverb { before -= 1 }
        return
            (reading.tokens.key[before] == .comma || isDash(before)
            || joinsParticiple(group, index, behind: before, in: sentence))
            // ", documented cases are rare": no clause, an adjective.
            && !isFollowedByMainVerb(index, in: sentence)
    }

    /// ", with profits ⟨falling⟩ to $2 million": what goes with what was told before.
    func isAccompanying(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let next = group.tokens.upperBound
        guard group.tense == .gerund, next < sentence.upperBound,
            reading.tokens.kind[next] != .punctuation, !voices.isReporting(group.head),
            !EventWords.telling.contains(reading.tokens.key[group.head])
        else { return false }
        let floor = max(sentence.lowerBound + 1, group.tokens.lowerBound - 9)
        for token in stride(from: group.tokens.lowerBound - 1, through: floor, by: -1) {
            if reading.tokens.key[token] == .with {
                return token < group.tokens.lowerBound - 1
                    && (reading.tokens.key[token - 1] == .comma || isDash(token - 1))
            }
            guard
                reading.isNominal(token) || reading.tag(token).isAdverb
                    || reading.tag(token) == .conjunction
            else { return false }
        }
        return false
    }

    /// ", killing nine people and ⟨leaving⟩ four missing": the second of two participles behind a comma.
    private func joinsParticiple(
        _ group: VerbGroup,
        _ index: Int,
        behind conjunction: Int,
        in sentence: Range<Int>
    ) -> Bool {
        guard index > 0, group.tense == .gerund, reading.tokens.key[conjunction] == .and,
            !EventWords.growing.contains(reading.tokens.key[group.head])
        else { return false }
        let first = reading.verbGroups[index - 1]
        return first.tense == .gerund && first.tokens.lowerBound > sentence.lowerBound
            && !isSaidByLaw(first, in: sentence)
            && conjunction - first.tokens.upperBound < 14
            && reading.tokens.key[first.tokens.lowerBound - 1] == .comma
    }

    /// "some donors — putting them at risk": whether a dash, or what stands for one, is there.
    private func isDash(_ token: Int) -> Bool {
        EventWords.dashes.contains(reading.tokens.key[token])
            || reading.tokens.isSpacedHyphen(token)
    }

    /// ", based in Leeds," tells where a body sits, "based on" doesn't.
    private func isSeat(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        reading.tokens.key[group.head] == EventWords.based
            && EventWords.seatPrepositions.contains(reading.tokens.key[group.tokens.upperBound])
    }
}
