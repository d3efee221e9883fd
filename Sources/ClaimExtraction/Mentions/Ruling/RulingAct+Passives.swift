/// What is done to somebody or something: "was sentenced to 12 years", "the suit was dismissed by a judge".
extension RulingAct {
    /// The words from the subject or the verb to the object, and the court behind "by".
    func passive(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        let agent = finder.complements.agent(from: next, sentence: sentence)
        let affected = affected(subject ?? sharedSubject)
        guard let limits = limitsOfPassive(affected, hasAgent: agent != nil) else { return nil }
        let object = end(limits: limits)
        let end = max(
            object,
            agent.map(endWithoutPlace) ?? filer?.upperBound ?? suer(at: object) ?? next
        )
        return (startOfPassive(affected)..<end, agent)
    }

    /// The end of who sues: "was sued ⟨by two neighbours⟩", "was taken to court ⟨by them⟩".
    private func suer(at by: Int) -> Int? {
        guard entry.act == .suit || entry.act == .court, reading.word(by) == .by else { return nil }
        return reading.nounPhrase(startingAt: by + 1)?.upperBound
    }

    /// "⟨The appeal⟩ was heard in March and rejected in June".
    private var sharedSubject: SubjectReader.Subject? {
        sharedPassive.flatMap {
            finder.subjects.subject(before: $0.tokens.lowerBound, sentence: sentence)
        }.map { SubjectReader.Subject(tokens: $0.tokens, core: $0.core, isRelative: true) }
    }

    /// What something is done to: "⟨The suit⟩ was dismissed".
    struct Affected {
        let subject: SubjectReader.Subject?
        let head: WordKey?
        let isClassAction: Bool
        /// Whether courts decide on such things: a suit, an order, a verdict.
        let isLegal: Bool
        /// Whether courts review it: a law, a ban.
        let isRule: Bool
    }

    private func affected(_ subject: SubjectReader.Subject?) -> Affected {
        guard let subject, let last = headOfAffected(subject) else {
            return Affected(
                subject: subject,
                head: nil,
                isClassAction: false,
                isLegal: false,
                isRule: false
            )
        }
        let head = reading.tokens.key[last]
        let isClassAction = finder.courts.isClassAction(endingAt: last)
        return Affected(
            subject: subject,
            head: head,
            isClassAction: isClassAction,
            isLegal: isClassAction || LegalWords.strictObjects.contains(head)
                || LegalWords.objects.contains(head) || LegalWords.pleadings.contains(head)
                || PenaltyWords.awarded.contains(head) || LegalWords.cases.contains(head),
            isRule: LegalWords.rules.contains(head) || reading.has(.law, at: last)
        )
    }

    /// The noun that tells what the subject is: "Two of ⟨the suits⟩".
    private func headOfAffected(_ subject: SubjectReader.Subject) -> Int? {
        let end = subject.core.upperBound
        // "Of the nine suits, ⟨six⟩ were dismissed"
        if let last = subject.core.last, reading.tags[last] == .number,
            reading.word(sentence.lowerBound) == .of,
            let whole = reading.nounPhrase(startingAt: sentence.lowerBound + 1)
        {
            return whole.last
        }
        guard let last = subject.core.last,
            reading.tags[last] == .number || reading.tags[last].isAdjective
                || RulingAct.partsOfList.contains(reading.tokens.key[last]),
            end + 1 < subject.tokens.upperBound, reading.tokens.key[end] == .of
        else { return subject.core.last }
        return reading.nounPhrase(startingAt: end + 1)?.last ?? last
    }

    private static let standingVerbs = WordSet("stands stood remains stand")
    private static let partsOfList = WordSet("last first second third both all none each most one")

    /// How far the object of a court's act reaches; nil for what others do: "was jailed by the regime".
    private func limitsOfPassive(
        _ affected: Affected,
        hasAgent: Bool
    ) -> ComplementReader.Limits? {
        var limits = ComplementReader.Limits()
        switch entry.act {
        case .sentence:
            guard
                hasAgent || isAsserted && (!isImprisonment || isSentToPrison)
                    || describesConvict(affected.subject)
            else { return nil }
            limits.takesFor = isImprisonment && isForTerm
        case .charge:
            guard
                isAsserted || isBehindComma || isBehindPassive
                    // "He ⟨stands⟩ charged with bribery"
                    || RulingAct.standingVerbs.contains(reading.word(first - 1))
                    || describesConvict(affected.subject),
                chargesFollow || isChargedAtAll(affected)
            else { return nil }
        case .suit:
            guard
                group.isFinite || isFronted || isBehindComma && reading.word(next) == .by
            else { return nil }
        case .judicial:
            return limitsOfJudgment(affected, hasAgent: hasAgent)
        case .party
        where entry.lemma == "accuse" || entry.lemma == "name"
            || entry.lemma == "add" && follows(RulingAct.counsel, within: 3):
            guard group.isFinite, isAccusedInSuit || follows(RulingAct.counsel, within: 3) else {
                return nil
            }
        case .party, .filing:
            guard isBrought(affected, hasAgent: hasAgent) else { return nil }
            limits.takesFor = true
        case .appeal:
            guard group.isFinite, affected.isLegal else { return nil }
        case .court:
            guard group.isFinite, goesToCourt else { return nil }
        // "Liability had been ⟨admitted⟩"
        case .plead:
            guard group.isFinite, affected.head == RulingAct.liabilityOfParty, isBesideCourtReport
            else {
                return nil
            }
        case .penalty: return nil
        }
        return limits
    }

    /// How far the object of "was found", "was overturned" or "was handed" reaches; nil if no court decided it.
    private func limitsOfJudgment(
        _ affected: Affected,
        hasAgent: Bool
    ) -> ComplementReader.Limits? {
        var limits = ComplementReader.Limits()
        let isConvicts = describesConvict(affected.subject)
        if entry.lemma == "find", isAsserted || isConvicts, guiltFollows { return limits }
        if entry.lemma == "clear", isConvicts { return limits }
        if isReviewedByOfficer(affected) { return limits }
        if entry.isOpen || entry.lemma == "end" {
            // "a judgment ⟨authored by Justice Rao⟩"
            if let head = affected.head, !group.isFinite, LegalWords.decisions[head] != nil {
                return nil
            }
            if isMade(affected) || isDoneInReport(affected) { return limits }
            let isMeasure = affected.head.map { LegalWords.measures.contains($0) } == true
            return hasAgent && (affected.isLegal || affected.isRule || isMeasure) ? limits : nil
        }
        if !hasAgent, isByOthers { return nil }
        if isHearingMoved(affected.head) || isLeaveRefused(affected) { return limits }
        // "The jury was ⟨discharged⟩"
        if entry.lemma == "discharge", let core = affected.subject?.core,
            finder.courts.isCourt(core)
        {
            return limits
        }
        if isPenalty(of: affected.head) {
            limits.takesFor = !hasAgent
            return limits
        }
        let isSetFree =
            hasAgent && entry.lemma == "release"
            && affected.head.map { !RulingAct.released.contains($0) } == true
        if RulingAct.verbsOfManyActs.contains(WordKey(entry.lemma)), !affected.isLegal,
            !affected.isRule, !isSetFree
        {
            return nil
        }
        // "The injunction, ⟨issued⟩ in March,"
        let isTold =
            group.isFinite || isBehindComma || sharesAuxiliary || isAbsolute || isGapped
            || isCausative || isNewDecision(affected)
        return hasAgent || isTold && isJudged(affected) || isLicenceLost(affected.head)
            ? limits : nil
    }

    /// Whether a case was brought: "the suit was filed", "a petition lodged by two anglers".
    private func isBrought(_ affected: Affected, hasAgent: Bool) -> Bool {
        if isNewDecision(affected) || group.isFinite && affected.isLegal,
            RulingAct.winning.contains(WordKey(entry.lemma))
        {
            return true
        }
        // "A settlement was ⟨reached⟩"
        let isEntered =
            entry.lemma == "enter"
            && affected.head.map { LegalWords.strictObjects.contains($0) } == true
        if group.isFinite, isEntered || entry.lemma == "reach" && affected.isLegal { return true }
        guard
            group.isFinite || hasAgent || filer != nil || isFiledInCourt
                || affected.subject?.isRelative == true,
            affected.isLegal, let head = affected.head
        else { return false }
        return affected.isClassAction || mayBeFiled(head)
    }

    /// "has ⟨had his conviction quashed⟩", "saw ⟨its suit thrown out⟩": to whom it was done stands before.
    var isCausative: Bool {
        guard group.tokens.count == 1,
            reading.tags[first] == .verbPastParticiple || reading.tags[first] == .verbPast,
            let object = reading.nounPhrase(covering: first - 1), object.upperBound == first
        else { return false }
        // "applied to have it quashed": not done yet.
        return RulingAct.causatives.contains(reading.word(object.lowerBound - 1))
            && reading.tag(object.lowerBound - 2) != .to
            && reading.tag(object.lowerBound - 2) != .modal
    }

    private static let causatives = WordSet("had have has got get gets saw seen see won")

    /// "⟨An injunction⟩ granted to the owners": one that was not told of before.
    private func isNewDecision(_ affected: Affected) -> Bool {
        guard !group.isFinite, group.tokens.count == 1, let subject = affected.subject,
            subject.core.upperBound == first, let head = affected.head
        else { return false }
        return ClosedWords.indefiniteOrAnother.contains(reading.word(subject.core.lowerBound))
            && LegalWords.strictObjects.contains(head)
    }

    private static let winning = WordSet("win obtain secure gain")

    /// Where the words of a passive begin: with its subject, if a court decides on that, or with the verb.
    private func startOfPassive(_ affected: Affected) -> Int {
        var start = first
        let isRelief = affected.head.map { PenaltyWords.granted.contains($0) } == true
        let isAward = affected.head.map { PenaltyWords.awarded.contains($0) } == true
        if affected.isLegal || affected.isRule || isRelief || isAward
            || isHearingMoved(affected.head) || isLeaveRefused(affected),
            entry.act != .sentence, let subject = affected.subject, !subject.isRelative
        {
            start = subject.tokens.lowerBound
        }
        if isCausative {
            let verb = reading.firstVerbGroup(from: max(sentence.lowerBound, start - 5))
            if verb < reading.verbGroups.count, reading.verbGroups[verb].tokens.upperBound == start
            {
                start = reading.verbGroups[verb].tokens.lowerBound
            }
        }
        // "the Oct. ⟨23⟩ lawsuit filed by"
        while start + 1 < first, reading.has(.time, at: start) { start += 1 }
        // "first authorized by the court".
        if start == first, !group.isFinite, first > sentence.lowerBound,
            reading.tags[first - 1].isAdverb
        {
            start -= 1
        }
        return start
    }

    /// The end of a court without where it sits: "by a judge ⟦in Leeds⟧".
    private func endWithoutPlace(_ court: Range<Int>) -> Int {
        court.first { RulingAct.placeWords.contains(reading.tokens.key[$0]) } ?? court.upperBound
    }

    /// "was accused ⟨in a class action⟩ of keeping the tips".
    private var isAccusedInSuit: Bool {
        guard reading.word(next) == .in, let suit = reading.nounPhrase(startingAt: next + 1),
            let head = suit.last
        else { return false }
        return RulingAct.accusing.contains(reading.tokens.key[head])
            || finder.courts.isClassAction(endingAt: head)
    }

    private static let accusing = WordSet("lawsuit lawsuits suit suits indictment complaint")

    /// "Nobody was ever charged": what else is left out where courts are spoken of.
    private func isChargedAtAll(_ affected: Affected) -> Bool {
        guard next >= sentence.upperBound || reading.tokens.kind[next] == .punctuation,
            let head = affected.head, group.tense == .past
        else { return false }
        return PenaltyWords.anybody.contains(head) || PenaltyWords.nobody.contains(head)
            || isInCourtReport || isInTrialReport
    }

    /// "⟨Leave to appeal⟩ was refused".
    private func isLeaveRefused(_ affected: Affected) -> Bool {
        guard let subject = affected.subject, let head = affected.head, isAsserted,
            PenaltyWords.permissions.contains(head)
        else { return false }
        return RulingAct.refusing.contains(WordKey(entry.lemma))
            && (subject.tokens.lowerBound == sentence.lowerBound
                && PenaltyWords.permissions.contains(reading.word(sentence.lowerBound))
                && reading.tag(sentence.lowerBound + 1) == .to
                || (subject.core.upperBound..<max(subject.core.upperBound, first)).contains {
                    PenaltyWords.appeals.contains(reading.tokens.key[$0])
                })
    }

    private static let refusing = WordSet("deny grant refuse give")

    /// "Sentencing was put off", "the inquest was adjourned until June".
    private func isHearingMoved(_ head: WordKey?) -> Bool {
        guard let head, isAsserted, RulingAct.moving.contains(WordKey(entry.lemma)),
            entry.lemma != "put" || RulingAct.off.contains(reading.word(next))
        else { return false }
        return RulingAct.hearings.contains(head)
            || entry.lemma == "adjourn" && RulingAct.otherHearings.contains(head)
            || RulingAct.otherHearings.contains(head) && isInCourtReport
    }

    private static let moving = WordSet(
        "adjourn postpone delay defer reschedule put halt suspend stop"
    )
    private static let off = WordSet("off back over")
    private static let hearings = WordSet("sentence sentencing arraignment retrial inquest")
    /// What parliaments and laboratories hold as well.
    private static let otherHearings = WordSet("hearing trial case proceedings verdict matter")

    static let placeWords = WordSet("in at on")

    /// Police and governments put people into jail as well; a court for some time or for something.
    var isImprisonment: Bool { entry.lemma == "jail" || entry.lemma == "imprison" }

    static let ofCourts = WordSet("court court's judge judge's judicial")

    /// What is released by a court and is no one.
    private static let released = WordSet(
        "statement report video footage transcript document documents tape tapes photos names details list data"
    )

    /// What courts do as others do: "a statement released by the court" is no ruling.
    private static let verbsOfManyActs = WordSet(
        "release issue send give put make set hold deliver return hear"
    )

    /// Whether "by" names somebody else: "the subpoena was issued by the committee".
    var isByOthers: Bool {
        (next..<max(next, min(next + 4, sentence.upperBound))).contains {
            reading.tokens.key[$0] == .by && !RulingAct.manners.contains(reading.word($0 + 1))
                && !isOfficer(at: $0 + 1)
                // "refused ⟨by noon⟩"
                && !reading.has(.time, at: $0 + 1)
        }
    }

    /// "dismissed by ⟨the master⟩".
    private func isOfficer(at token: Int) -> Bool {
        reading.nounPhrase(startingAt: token).map {
            BoardWords.isOfficer($0, reading)
                || reading.tokens.key[$0.upperBound - 1] == RulingAct.master
        } ?? false
    }

    private static let master = WordKey("master")

    /// How parties have it decided: "dismissed by ⟨consent⟩".
    private static let manners = WordSet("consent agreement default mutual order video")

    /// "appeared in court, charged with murder".
    private var isBehindComma: Bool {
        first > sentence.lowerBound && reading.tokens.key[first - 1] == .comma
    }

    /// "was arrested and ⟨charged⟩ with murder".
    private var isBehindPassive: Bool {
        guard first > sentence.lowerBound + 1, reading.tokens.key[first - 1] == .and else {
            return false
        }
        let index = reading.firstVerbGroup(from: max(sentence.lowerBound, first - 16))
        let earlier = reading.verbGroups[min(index, reading.verbGroups.count)...].prefix(6).last {
            $0.tokens.upperBound < first
        }
        return earlier.map { $0.isFinite && $0.isPassive } ?? false
    }

    private var chargesFollow: Bool {
        var next = next
        // "was charged on Wednesday with murder"
        if next + 1 < sentence.upperBound, reading.tags[next] == .preposition,
            let time = reading.mention(.time, covering: next + 1)
        {
            next = reading.mentions[time].tokens.upperBound
        }
        return next < sentence.upperBound
            && RulingAct.ofCharges.contains(reading.tokens.key[next])
            || entry.lemma == RulingAct.prosecute && forFollows
            // "Nobody else has been charged."
            || ClosedWords.have.contains(reading.tokens.key[first])
                && (next >= sentence.upperBound || reading.tokens.kind[next] == .punctuation)
            || reading.has(.time, at: min(next, reading.tokens.count - 1))
    }

    private static let ofCharges = WordSet("with in over under after following as")
    private static let prosecute = "prosecute"

    var guiltFollows: Bool {
        (next..<max(next, min(next + 6, sentence.upperBound))).contains {
            LegalWords.guilt.contains(reading.tokens.key[$0])
        }
    }
}
