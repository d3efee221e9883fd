/// Finds what courts did and what was brought before them.
struct RulingRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        for (range, ruling) in RulingFinder(reading: reading).rulings() {
            reading.add(.ruling(ruling), over: range)
        }
    }
}

/// Goes through the verbs that may be acts in a legal case, then through the nouns.
///
/// It is an object because each act holds it: a copy counts one reference.
final class RulingFinder {
    let reading: Reading
    let courts: CourtReader
    let subjects: SubjectReader
    let complements: ComplementReader
    let context: RulingContext

    init(reading: Reading) {
        self.reading = reading
        courts = CourtReader(reading: reading)
        subjects = SubjectReader(reading: reading, courts: courts)
        complements = ComplementReader(reading: reading, courts: courts)
        context = RulingContext(reading: reading)
    }

    func rulings() -> [(Range<Int>, Ruling)] {
        var acts: [FoundAct] = []
        for group in reading.verbGroups {
            guard let act = act(of: group, after: acts.last),
                // "filed ⟨a motion asking the judge to act⟩": told with the act before.
                acts.last.map({ $0.range.upperBound < act.range.upperBound }) ?? true
            else { continue }
            acts.append(act)
            if let second = secondContent(of: act) { acts.append(second) }
        }
        RulingDates(reading: reading).complete(&acts)
        for index in acts.indices.dropFirst() where acts[index].isSecondHalf {
            acts[index].date = acts[index - 1].date
        }
        let found = acts.map { ($0.range, ruling($0)) }
        return found + NounRulings(finder: self).rulings(beside: acts)
    }

    /// The act that a verb group tells, of those that its verb may be.
    ///
    /// What parties do in a case, "⟨end⟩ a dispute", a court may do as any other verb.
    private func act(of group: VerbGroup, after previous: FoundAct?) -> FoundAct? {
        if let opinion = RulingVerbs.opinion(of: group, in: reading) {
            return act(of: group, opinion, after: previous)
        }
        let entry = RulingVerbs.entries[reading.tokens.key[group.head]]
        if let entry, let act = act(of: group, entry, after: previous) { return act }
        guard entry == nil || entry?.act == .party || entry?.act == .court else { return nil }
        return decision(of: group, after: previous).flatMap {
            act(of: group, $0, after: previous)
        }
    }

    /// What a verb beside those of the table decides where a court acts: "⟨rebuffed⟩ the bid".
    private func decision(of group: VerbGroup, after previous: FoundAct?) -> RulingVerbs.Entry? {
        guard let index = reading.sentence(of: group.head),
            group.tense == .past || group.tense == .present || group.tense == .participle
        else { return nil }
        let sentence = reading.sentences[index].tokens
        let subject = subjects.subject(before: group.tokens.lowerBound, sentence: sentence)
        let isBesideCourt =
            previous?.sentence == index && previous?.actingCourt != nil
            || subject.map { courts.isCourt($0.core) || courts.isBench($0.core) } == true
            || isBehindAndOfCourt(group, in: sentence)
            || isDoneToCase(group, subject)
            || group.isPassive
                && complements.agent(from: group.tokens.upperBound, sentence: sentence) != nil
        return isBesideCourt ? RulingVerbs.decision(of: group, in: reading) : nil
    }

    /// "The motion ⟨was resisted⟩": in the report of a case nearly all that is done to one is an act in it.
    private func isDoneToCase(_ group: VerbGroup, _ subject: SubjectReader.Subject?) -> Bool {
        guard group.isPassive, group.isFinite, let head = subject?.core.last else { return false }
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key) || LegalWords.onlyInCourt.contains(key)
            || LegalWords.cases.contains(key) || LegalWords.objects.contains(key)
    }

    /// "The judge saw no reason to wait and ⟨passed a sentence of eight months⟩".
    private func isBehindAndOfCourt(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        guard ClosedWords.continuing.contains(reading.word(group.tokens.lowerBound - 1)) else {
            return false
        }
        return RulingAct(
            finder: self,
            group: group,
            sentence: sentence,
            entry: .init(lemma: "", act: .judicial),
            previousCourt: nil
        ).courtOfClause != nil
    }

    /// The act that a verb group tells; nil where it tells of no court or only of what may come.
    private func act(
        of group: VerbGroup,
        _ entry: RulingVerbs.Entry,
        after previous: FoundAct?
    ) -> FoundAct? {
        guard let index = reading.sentence(of: group.head),
            !group.isNegated || isEvenMore(group) || entry.act == .plead || entry.isOpinion
                || isAcquittal(group)
                || RulingFinder.outcomes.contains(WordKey(entry.lemma)) && isDeadlock(group),
            group.tense != .future || entry.isOpinion
                || entry.act == .sentence && isScheduled(group),
            group.tense != .modal || entry.isOpinion || isDeadlock(group)
                || isRetrospective(group),
            group.tense != .infinitive || isCarriedOut(group)
                || RulingFinder.endings.contains(WordKey(entry.lemma)) && isPaidFor(group)
        else { return nil }
        let sentence = reading.sentences[index].tokens
        let act = RulingAct(
            finder: self,
            group: group,
            sentence: sentence,
            entry: entry,
            previousCourt: previous.flatMap { $0.sentence == index ? $0.actingCourt : nil }
        )
        guard !isHypothetical(group) || act.courtOfClause != nil && isBehindBefore(group),
            let (range, court) = act.range(), !range.isEmpty
        else { return nil }
        return FoundAct(
            group: group,
            sentence: index,
            range: range,
            court: court,
            isByCourt: act.isByCourt,
            action: entry.lemma,
            object: act.object(in: range),
            date: context.date(of: group, in: sentence, act: range)
        )
    }

    /// "will be sentenced in May", "will be arraigned Monday": a court has set the day.
    private func isScheduled(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        guard next + 1 < reading.tokens.count,
            let index = reading.mention(.time, covering: next)
                ?? (reading.tags[next] == .preposition
                    ? reading.mention(.time, covering: next + 1) : nil),
            case .time(let time) = reading.mentions[index].detail
        else { return false }
        return time.placesOnCalendar
    }

    /// "The conviction ⟨would later be quashed⟩ by a court": as seen from today it was.
    private func isRetrospective(_ group: VerbGroup) -> Bool {
        reading.word(group.tokens.lowerBound) == RulingFinder.would
            && group.tokens.contains { RulingFinder.afterwards.contains(reading.tokens.key[$0]) }
    }

    private static let would = WordKey("would")
    private static let afterwards = WordSet("later eventually subsequently")

    /// "The jury ⟨could not agree⟩": that it decided nothing.
    private func isDeadlock(_ group: VerbGroup) -> Bool {
        guard reading.word(group.tokens.lowerBound) == RulingFinder.could,
            let index = reading.sentence(of: group.head)
        else { return false }
        let subject = subjects.subject(
            before: group.tokens.lowerBound,
            sentence: reading.sentences[index].tokens
        )
        return subject.map { courts.isCourt($0.core) } ?? false
    }

    private static let could = WordKey("could")
    private static let outcomes = WordSet("agree reach decide")

    /// "⟨not only upheld⟩ the ban but doubled the fine".
    private func isEvenMore(_ group: VerbGroup) -> Bool {
        group.tokens.contains { reading.tokens.key[$0] == RulingFinder.only }
    }

    private static let only = WordKey("only")

    /// "was found not guilty": the verdict has the negation, not the verb.
    private func isAcquittal(_ group: VerbGroup) -> Bool {
        var next = group.tokens.upperBound
        // "found not-guilty"
        if next < reading.tokens.count, reading.tokens.key[next] == .hyphen { next += 1 }
        return next < reading.tokens.count && group.tokens.upperBound - 1 > group.head
            && LegalWords.guilt.contains(reading.tokens.key[next])
    }

    private func ruling(_ act: FoundAct) -> Ruling {
        Ruling(
            court: act.court.map(courts.name),
            action: act.action,
            object: act.object,
            caseName: context.caseName(
                near: act.group.head,
                in: reading.sentences[act.sentence].tokens
            ),
            date: act.date
        )
    }

    /// The second half of "ruled that the map is void and breaks the law".
    private func secondContent(of act: FoundAct) -> FoundAct? {
        let conjunction = act.range.upperBound
        let sentence = reading.sentences[act.sentence].tokens
        guard act.isContent, conjunction + 1 < sentence.upperBound,
            reading.tokens.key[conjunction] == .and
        else { return nil }
        let index = reading.firstVerbGroup(from: conjunction + 1)
        guard index < reading.verbGroups.count,
            reading.verbGroups[index].tokens.lowerBound == conjunction + 1,
            reading.verbGroups[index].isFinite,
            RulingVerbs.entries[reading.tokens.key[reading.verbGroups[index].head]] == nil
        else { return nil }
        var second = act
        second.isSecondHalf = true
        second.group = reading.verbGroups[index]
        let end = complements.end(
            from: second.group.tokens.upperBound,
            sentence: sentence,
            limits: .init(isContent: true)
        )
        second.range = conjunction + 1..<end
        second.object = reading.text(second.range)
        return second.range.isEmpty ? nil : second
    }

    /// "agreed to settle", "voted 2-1 to revive the suit": done, not only planned.
    private func isCarriedOut(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        if courtLeft(before: first) != nil { return true }
        // "agreed to pay $4 million to settle": the verb of agreeing may stand further off.
        for verb in stride(from: first - 1, through: max(0, first - 10), by: -1) {
            if RulingFinder.implicatives.contains(reading.tokens.key[verb]) { return true }
            // "went ⟨on⟩ to dismiss the suit"
            if reading.word(verb) == RulingFinder.went,
                RulingFinder.further.contains(reading.word(verb + 1))
            {
                return true
            }
            // "appears ⟨to have accepted⟩ that"
            if RulingFinder.seeming.contains(reading.word(verb)),
                PenaltyWords.have.contains(reading.word(first + 1))
            {
                return true
            }
            // "The jury ⟨took⟩ two hours to clear her"
            if RulingFinder.lasting.contains(reading.tokens.key[verb]) {
                return courts.isCourt(before: verb)
                    || reading.nounPhrase(startingAt: verb + 1).map(courts.isCourt) == true
            }
            if reading.tokens.key[verb] == .comma || reading.tokens.key[verb] == .fullStop {
                return false
            }
        }
        return false
    }

    /// "It fell to ⟨Judge Lind⟩ to sentence him", "It was left to ⟨the Court of Appeal⟩ to quash it".
    func courtLeft(before infinitive: Int) -> Range<Int>? {
        guard let court = reading.nounPhrase(covering: infinitive - 1),
            reading.word(court.lowerBound - 1) == .to,
            RulingFinder.leaving.contains(reading.word(court.lowerBound - 2))
        else {
            // "to the Court of ⟨Appeal⟩"
            guard let court = reading.nounPhrase(covering: infinitive - 1),
                reading.word(court.lowerBound - 1) == .of,
                let outer = reading.nounPhrase(covering: court.lowerBound - 2),
                courts.isCourt(outer), reading.word(outer.lowerBound - 1) == .to,
                RulingFinder.leaving.contains(reading.word(outer.lowerBound - 2))
            else { return nil }
            return outer.lowerBound..<infinitive
        }
        return courts.isCourt(court) ? court : nil
    }

    private static let implicatives = WordSet(
        "agreed agrees voted opted chose proceeded bound obliged constrained driven persuaded content choice moved"
    )
    private static let went = WordKey("went")
    private static let further = WordSet("on so")
    private static let seeming = WordSet(
        "appears appear seems seem reported understood believed said"
    )
    private static let leaving = WordSet("fell left fallen")

    /// "paid $4 million ⟨to end the case⟩": no one pays before it ends.
    private func isPaidFor(_ group: VerbGroup) -> Bool {
        verbOfAgreement(before: group.tokens.lowerBound) != nil
    }

    /// Where "⟨agreed⟩ to pay $4 million to end the case" or "⟨paid⟩ $4 million to end the case" tells that it was done.
    func verbOfAgreement(before infinitive: Int) -> Int? {
        var index = reading.firstVerbGroup(from: infinitive) - 1
        while index >= 0, reading.verbGroups[index].tense == .infinitive { index -= 1 }
        guard index >= 0 else { return nil }
        let verb = reading.verbGroups[index]
        guard verb.isFinite, !verb.isNegated, verb.tense == .past || verb.tense == .present,
            verb.tokens.upperBound + 14 > infinitive,
            RulingFinder.payments.contains(reading.tokens.key[verb.head]),
            !(verb.tokens.upperBound..<infinitive).contains(where: {
                reading.tokens.key[$0] == .comma || reading.tokens.key[$0] == .fullStop
            })
        else { return nil }
        return verb.tokens.lowerBound
    }

    static let endings = WordSet("settle resolve end")
    private static let payments = WordSet("agreed agrees paid pays reached signed struck")
    static let lasting = WordSet("took taken needed")

    /// "sat for four hours ⟨before convicting⟩ him": of a court it tells that it did.
    private func isBehindBefore(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        return group.tense == .gerund && first > 0
            && reading.tokens.key[first - 1] == WordKey("before")
    }

    /// "if convicted", "when sentenced".
    private func isHypothetical(_ group: VerbGroup) -> Bool {
        let first = group.tokens.lowerBound
        guard first > 0 else { return false }
        let before = reading.tokens.key[first - 1]
        if RulingFinder.hypothetical.contains(before) || isBehindCondition(first) { return true }
        return group.tense == .gerund && RulingFinder.plans.contains(before)
    }

    /// "unless the mayor is indicted", "if they lose their appeal".
    private func isBehindCondition(_ first: Int) -> Bool {
        for token in stride(from: first - 1, through: max(0, first - 8), by: -1) {
            if ClosedWords.conditions.contains(reading.tokens.key[token]) { return true }
            if reading.tokens.kind[token] == .punctuation || reading.tags[token].isFiniteVerb {
                return false
            }
        }
        return false
    }

    /// "would consider charging", "without filing suit".
    private static let plans = WordSet(
        """
        consider considers considered considering weigh weighing weighed mull mulling mulled threatened
        threatens threaten avoid avoids avoided without of against from instead before for about planning
        """
    )
    private static let hypothetical = WordSet("if when once unless whether until being be")
}
