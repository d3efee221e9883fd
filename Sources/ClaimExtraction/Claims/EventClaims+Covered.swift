// Verbs that another kind of claim covers, or that only tie facts together.
extension EventReader {
    /// Whether the verb reports, or belongs to a detail that is a claim by itself.
    func isCovered(_ group: VerbGroup) -> Bool {
        let head = group.head
        return voices.isReporting(head) || voices.isReporting(group.tokens.lowerBound)
            || reading.has(.ruling, at: head) || reading.has(.law, at: head)
            || reading.has(.citation, at: head) || reading.has(.quantity, at: head)
            // "Boeing", "Banks": names that look like verbs.
            || reading.has(.organization, at: head) || reading.has(.person, at: head)
            || isCounted(group) || isVerbOfSaying(group) || isRemark(group) || isCountOnly(group)
            || isEndOfPeriod(group) || opensNeither(group) || isTurningOut(group)
            || isInverted(group) || isWritingOpinion(group) || isOfSource(group)
            || issuesStatement(group) || compares(group) || saysBySaying(group)
    }

    /// "40 percent, compared with 30 in May": what the tagger takes for a verb.
    private func compares(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return group.tokens.count == 1 && next < reading.tokens.count
            && reading.tokens.key[group.head] == EventWords.compared
            && (reading.tokens.key[next] == .with || reading.tokens.key[next] == .to)
    }

    /// "⟨responded⟩ by saying that": only the words count.
    private func saysBySaying(_ group: VerbGroup) -> Bool {
        let by = group.tokens.upperBound
        return by + 1 < reading.tokens.count && reading.tokens.key[by] == .by
            && reading.tag(by + 1) == .verbGerund && voices.isReporting(by + 1)
    }

    /// "issued a statement saying", "released the following statement": reports, and what it says is told beside.
    private func issuesStatement(_ group: VerbGroup) -> Bool {
        guard EventWords.issuing.contains(reading.tokens.key[group.head]) else { return false }
        let end = min(reading.tokens.count, group.tokens.upperBound + 5)
        let object = (group.tokens.upperBound..<max(end, group.tokens.upperBound)).prefix {
            let tag = reading.tag($0)
            return tag.isNoun || tag.isAdjective || tag == .determiner || tag == .pronounPossessive
                || tag == .particle || tag == .verbGerund
        }
        return object.contains { EventWords.statements.contains(reading.tokens.key[$0]) }
    }

    /// "those who ⟨left⟩ were", "children who ⟨cross alone⟩": a verb without a complement only tells whom.
    func tellsWhoAlone(_ focus: Range<Int>, of group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let relative = group.tokens.lowerBound - 1
        return relative > sentence.lowerBound
            && reading.tokens.key[relative] == EventWords.who
            && (reading.tag(relative - 1) == .nounPlural
                || reading.tokens.key[relative - 1] == EventWords.those)
            && focus.allSatisfy { reading.tag($0).isVerb || reading.tag($0).isAdverb }
    }

    /// "neither ⟨admitted⟩ nor denied it": what is behind "nor" tells it.
    private func opensNeither(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return next < reading.tokens.count && group.tokens.lowerBound > 0
            && reading.tokens.key[next] == EventWords.nor
            && reading.tokens.key[group.tokens.lowerBound - 1] == EventWords.neither
    }

    /// "It turns out that the mill closed", "when it comes to taxes": what stands around is told.
    private func isTurningOut(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        if first > 1, group.tokens.upperBound < reading.tokens.count,
            reading.tokens.key[group.head] == EventWords.comes,
            reading.tokens.key[group.tokens.upperBound] == .to,
            reading.tokens.key[first - 1] == .it,
            reading.tokens.key[first - 2] == EventWords.when
        {
            return true
        }
        return first > 0 && group.tokens.upperBound < reading.tokens.count
            && EventWords.turning.contains(reading.tokens.key[group.head])
            && reading.tokens.key[group.tokens.upperBound] == .out
            && reading.tokens.key[first - 1] == .it
    }

    /// "as did the mayor", "than does the county": the verb of the clause before, again.
    private func isInverted(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        // "half as many as it had in 2005", "more than Orr or Lind have this year"
        if first > 1, group.tokens.count == 1, first + 1 < reading.tokens.count,
            EventWords.auxiliaries.contains(reading.tokens.key[first]),
            (max(0, first - 7)..<first).contains(where: {
                EventWords.comparing.contains(reading.tokens.key[$0])
                    && reading.tokens.kind[$0 + 1] == .word
                    && !($0 + 1..<first).contains {
                        reading.tokens.kind[$0] == .punctuation || reading.tag($0).isVerb
                            || reading.tag($0) == .preposition
                    }
            }),
            reading.tag(first + 1) == .preposition || reading.has(.time, at: first + 1)
                || reading.tokens.kind[first + 1] == .punctuation
        {
            return true
        }
        return first > 0 && group.tokens.count == 1
            && EventWords.auxiliaries.contains(reading.tokens.key[first])
            && EventWords.comparing.contains(reading.tokens.key[first - 1])
            && reading.tokens.kind[first + 1 < reading.tokens.count ? first + 1 : first] == .word
    }

    /// "Writing for the majority, Judge Orr said": whose words these are.
    private func isWritingOpinion(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return group.tense == .gerund && next + 2 < reading.tokens.count
            && EventWords.writingOpinions.contains(reading.tokens.key[group.head])
            && (next..<next + 3).contains {
                EventWords.sides.contains(reading.tokens.key[$0])
            }
    }

    /// "758 pledged delegates": a participle inside what a number counts.
    private func isCounted(_ group: VerbGroup) -> Bool {
        guard group.tokens.count == 1, group.head > 0,
            let index = reading.mention(.quantity, covering: group.head - 1),
            case .quantity(let quantity) = reading.mentions[index].detail
        else { return false }
        return quantity.focus.contains(group.head) && quantity.focus.upperBound > group.head + 1
            && reading.tag(quantity.focus.upperBound - 1).isNoun
    }

    /// "the quarter ended in May", "the year that ended in May": which quarter, not what it did.
    private func isEndOfPeriod(_ group: VerbGroup) -> Bool {
        var noun = group.tokens.lowerBound - 1
        if noun > 0, reading.tokens.key[noun] == .that { noun -= 1 }
        return noun >= 0 && EventWords.ending.contains(reading.tokens.key[group.head])
            && EventWords.periods.contains(reading.tokens.key[noun]) && tellsTime(behind: group)
    }

    /// Whether the token is part of a time, or a preposition before one.
    func tellsTime(at token: Int) -> Bool {
        reading.has(.time, at: token)
            || reading.tag(token) == .preposition && token + 1 < reading.tokens.count
                && reading.has(.time, at: token + 1)
    }

    /// Whether a time follows, right behind the verb or behind a preposition.
    func tellsTime(behind group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        guard next < reading.tokens.count else { return false }
        return reading.has(.time, at: next)
            || reading.tag(next) == .preposition && next + 1 < reading.tokens.count
                && reading.has(.time, at: next + 1)
    }

    /// "has seven churches", "turned 18": the count says it all.
    private func isCountOnly(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        guard group.isFinite,
            ClosedWords.have.contains(reading.tokens.key[group.head])
                || EventWords.amounting.contains(reading.tokens.key[group.head]),
            next < reading.tokens.count, let index = reading.mention(.quantity, covering: next)
        else { return false }
        // "had 12 goals disallowed" tells more.
        var after = reading.mentions[index].tokens.upperBound
        while after < reading.tokens.count, reading.tag(after).isNoun { after += 1 }
        return after >= reading.tokens.count || !reading.tag(after).isVerb
    }

    /// Whether the verb is one of saying without an object of its own, as "added a second goal" has.
    private func isVerbOfSaying(_ group: VerbGroup) -> Bool {
        let key = reading.tokens.key[group.head]
        if group.isPassive { return EventWords.reporting.contains(key) }
        // "would not say how much": nothing was said.
        if group.isNegated, opensQuestion(group.tokens.upperBound) { return false }
        if EventWords.asked.contains(key), asksQuestion(group) { return true }
        guard EventWords.objectTaking.contains(key) else {
            return EventWords.reporting.contains(key)
        }
        let next = group.tokens.upperBound
        guard next < reading.tokens.count else { return true }
        let tag = reading.tag(next)
        // "wrote for several papers"
        if EventWords.writing.contains(key), tag == .preposition,
            reading.tokens.key[next] != .that
        {
            return false
        }
        return
            !(tag.isNoun || tag == .determiner || tag == .number || tag.isAdjective
            || tag == .pronounPossessive)
    }

    private func opensQuestion(_ token: Int) -> Bool {
        token < reading.tokens.count
            && (ClosedWords.questionWords.contains(reading.tokens.key[token])
                || EventWords.conditions.contains(reading.tokens.key[token]))
    }

    /// ", as news sources ⟨noted⟩,": an aside on who said the same.
    private func isRemark(_ group: VerbGroup) -> Bool {
        var next = group.tokens.upperBound
        guard group.isFinite else { return false }
        // "as the court ⟨put⟩ it"
        if next < reading.tokens.count, reading.tokens.key[next] == .it,
            EventWords.putting.contains(reading.tokens.key[group.head])
        {
            next += 1
        } else if !EventWords.remarking.contains(reading.tokens.key[group.head]) {
            return false
        }
        // "as the paper ⟨reported⟩ just today,"
        while next < min(reading.tokens.count, group.tokens.upperBound + 4),
            reading.tag(next).isAdverb || reading.has(.time, at: next)
        {
            next += 1
        }
        guard next >= reading.tokens.count || reading.tokens.kind[next] == .punctuation
        else { return false }
        // ", the paper ⟨reported⟩."
        if group.tokens.count <= 2, next < reading.tokens.count,
            reading.tokens.key[next] == .fullStop
        {
            return true
        }
        if isParenthesis(group, closedBy: next) { return true }
        let floor = max(0, group.tokens.lowerBound - 8)
        var token = group.tokens.lowerBound - 1
        while token > floor, reading.tokens.kind[token] != .punctuation,
            reading.tokens.key[token] != .as
        {
            token -= 1
        }
        return token >= 0 && reading.tokens.key[token] == .as
            && (token == 0 || reading.tokens.kind[token - 1] == .punctuation)
    }

    /// "suggesting, experts ⟨noted⟩, that": a subject and its verb between commas.
    private func isParenthesis(_ group: VerbGroup, closedBy close: Int) -> Bool {
        guard close < reading.tokens.count, reading.tokens.key[close] == .comma else {
            return false
        }
        var first = group.tokens.lowerBound - 1
        let floor = max(0, first - 5)
        while first > floor,
            reading.tag(first).isNoun || reading.tag(first).isAdjective
                || reading.tag(first) == .determiner || reading.tag(first) == .pronoun
        {
            first -= 1
        }
        return first < group.tokens.lowerBound - 1 && reading.tokens.key[first] == .comma
    }

    /// "asked the mayor what she knew": what somebody wants to know.
    private func asksQuestion(_ group: VerbGroup) -> Bool {
        let end = min(reading.tokens.count, group.tokens.upperBound + 7)
        return (group.tokens.upperBound..<max(end, group.tokens.upperBound))
            .prefix { reading.tokens.kind[$0] != .punctuation && !reading.tag($0).isFiniteVerb }
            .contains { ClosedWords.questionWords.contains(reading.tokens.key[$0]) }
    }

    /// "The move comes ⟨as⟩ the mill cuts jobs": only ties two facts together.
    func isConnection(_ group: VerbGroup, _ focus: Range<Int>) -> Bool {
        let next = focus.upperBound
        // "Trouble started when"
        if next == group.tokens.upperBound, next < reading.tokens.count,
            reading.tokens.key[next] == EventWords.when,
            EventWords.starting.contains(reading.tokens.key[group.head])
        {
            return true
        }
        if isTiedByTime(group) { return true }
        return EventWords.coming.contains(reading.tokens.key[group.head])
            && next == group.tokens.upperBound && next < reading.tokens.count
            && EventWords.connections.contains(reading.tokens.key[next])
            && group.tokens.lowerBound > 0 && !reading.has(.person, at: group.tokens.lowerBound - 1)
            && !PredicateWords.subjectPronouns.contains(
                reading.tokens.key[group.tokens.lowerBound - 1]
            )
    }

    /// "The vote came less than two weeks after the mill, which …, closed": how long after another event.
    private func isTiedByTime(_ group: VerbGroup) -> Bool {
        guard EventWords.coming.contains(reading.tokens.key[group.head]),
            let place = reading.sentence(of: group.head)
        else { return false }
        let limit = reading.sentences[place].tokens.upperBound
        var tie = group.tokens.upperBound
        while tie < min(limit, group.tokens.upperBound + 7),
            reading.has(.quantity, at: tie) || reading.has(.time, at: tie)
                || reading.tag(tie).isAdverb
                || EventWords.beforeLengths.contains(reading.tokens.key[tie])
        {
            tie += 1
        }
        guard tie > group.tokens.upperBound, tie + 1 < limit,
            EventWords.afterAndBefore.contains(reading.tokens.key[tie])
        else { return false }
        return (tie + 1..<min(limit, tie + 25)).contains { reading.tag($0).isFiniteVerb }
    }

    /// "⟨was⟩ on Monday rammed into the gate": a time parts the auxiliary from its verb, which tells the event.
    func isCompleted(_ index: Int, in sentence: Range<Int>) -> Bool {
        guard index + 1 < reading.verbGroups.count else { return false }
        let auxiliary = reading.verbGroups[index]
        let verb = reading.verbGroups[index + 1]
        let between =
            auxiliary.tokens.upperBound..<max(auxiliary.tokens.upperBound, verb.tokens.lowerBound)
        guard sentence.contains(verb.head), auxiliary.tokens.count == 1, auxiliary.isFinite,
            EventWords.auxiliaries.contains(reading.tokens.key[auxiliary.head]),
            verb.tense == .past || verb.tense == .participle, verb.tokens.count == 1,
            between.contains(where: { reading.has(.time, at: $0) })
        else { return false }
        return between.allSatisfy {
            reading.has(.time, at: $0) || reading.tag($0) == .preposition
        }
    }

    /// "had, he said, paid", "have in the past ⟨said⟩", "than they did ⟨last year⟩": an auxiliary whose verb stands elsewhere.
    func isPartedAuxiliary(_ group: VerbGroup, _ index: Int) -> Bool {
        let next = group.tokens.upperBound
        if reading.tokens.key[next] == .comma { return true }
        // "Somebody had."
        if ClosedWords.have.contains(reading.tokens.key[group.head]),
            reading.tokens.key[next] == .fullStop
        {
            return true
        }
        if ClosedWords.have.contains(reading.tokens.key[group.head]),
            reading.tag(next) == .preposition, index + 1 < reading.verbGroups.count
        {
            let verb = reading.verbGroups[index + 1]
            return verb.tokens.lowerBound - next < 6 && voices.isReporting(verb.head)
        }
        // "and the others do not."
        return EventWords.doing.contains(reading.tokens.key[group.head])
            && (reading.tokens.kind[next] == .punctuation || reading.has(.time, at: next)
                || reading.tag(next) == .preposition)
    }
}
