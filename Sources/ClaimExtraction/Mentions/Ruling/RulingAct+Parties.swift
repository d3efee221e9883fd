/// What parties do in a case, and what any act was about.
extension RulingAct {
    /// The words from the party or its verb to the object, and the court in them.
    func byParty(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        guard let limits = limitsOfParty(subject) else { return nil }
        let end = end(limits: limits)
        let mayStandAlone =
            entry.act == .suit || entry.act == .appeal
            || RulingAct.aloneToo.contains(WordKey(entry.lemma))
        let isOnGap = subject.map { gap(before: $0) != nil } ?? false
        let isNow = RulingAct.outcomes.contains(WordKey(entry.lemma)) && group.tense == .present
        guard end > next || isOnGap || mayStandAlone && (isPastOrPerfect || isNow)
        else { return nil }
        var start = first
        let takesSubject = entry.act != .plead && entry.act != .penalty
        if takesSubject, group.tense != .infinitive, let subject, !subject.isRelative {
            start = startOfParty(subject)
        } else if let agreement = startOfAgreement {
            start = agreement
        }
        return (start..<end, courtInside(next..<max(next, end)))
    }

    /// Where the words for who acts begin; with the verb where a clause about them stands before it.
    ///
    /// "The family of a man killed at a stop in May sued": that he was killed is told for itself.
    private func startOfParty(_ subject: SubjectReader.Subject) -> Int {
        let start = finder.subjects.withFirstMember(subject.tokens, sentence: sentence).lowerBound
        guard group.tense != .gerund else { return start }
        let whole = ClauseSubject(reading).subject(of: first, isFinite: true, in: sentence)
        if let whole, whole.lowerBound <= start {
            let verb = reading.firstVerbGroup(from: whole.lowerBound)
            return reading.verbGroups[verb].head < first ? first : whole.lowerBound
        }
        let before = reading.tag(start - 1)
        return start > sentence.lowerBound
            && (before.isVerb || before == .preposition && reading.word(start - 1) != .of)
            ? first : start
    }

    /// Where "⟨the city agreed to pay $9,000⟩ to end the suit" begins.
    private var startOfAgreement: Int? {
        guard group.tense == .infinitive, RulingFinder.endings.contains(WordKey(entry.lemma)),
            let verb = finder.verbOfAgreement(before: first)
        else { return nil }
        let subject = finder.subjects.subject(before: verb, sentence: sentence)
        return subject.map { $0.isRelative ? verb : $0.tokens.lowerBound } ?? verb
    }

    /// How far the object of what a party does reaches; nil if it does nothing in a case: "filed a report".
    private func limitsOfParty(_ subject: SubjectReader.Subject?) -> ComplementReader.Limits? {
        var limits = ComplementReader.Limits()
        switch entry.act {
        case .judicial:
            guard isDoneByParty(subject) else { return nil }
        case .sentence:
            guard group.isFinite, objectFollows, !isImprisonment || isForTermBehindObject,
                // "People ⟨convicted⟩ of theft live there": nobody convicted them here.
                reading.tokens.key[next] != .of || describesConvict(subject)
            else { return nil }
        case .suit:
            guard reading.tags[group.head].isVerb else { return nil }
            limits.takesFor = true
        case .court:
            guard group.isFinite,
                goesToCourt
                    || entry.lemma == "take"
                        && (acceptsDeal || legalObject(among: RulingAct.noWords))
                    || subject.map(isDecisionAgainst) == true
            else { return nil }
        case .charge:
            // "The first charged him with abuse of power": an article of impeachment.
            guard group.isFinite, withFollows || isChargedByPolice(subject),
                subject.map({ !givesTasks($0.core.upperBound - 1) }) ?? true,
                offenceFollows || !withFollows || !isByRivals(subject)
            else { return nil }
        case .plead:
            guard
                entry.lemma == "admit"
                    ? chargeIsAdmitted || offenceIsAdmitted
                        // "admitted ⟨stealing from her employer⟩"
                        || reading.tag(next) == .verbGerund && isInTrialReport
                    : entry.lemma == "change"
                        ? changesPlea
                        : guiltFollows || contestFollows
                            || follows(RulingAct.defences, within: 3) && isBesideCourtReport
            else {
                return nil
            }
        case .penalty:
            guard group.isFinite, getsPenalty else { return nil }
        case .appeal:
            guard appealFollows || isAppealAlone else { return nil }
        case .filing:
            let isFiled = RulingAct.ofPapers.contains(WordKey(entry.lemma))
            guard
                legalObject(among: isFiled ? LegalWords.filings : LegalWords.brought)
                    || isFiled && isApplicationToCourt || movesCase
                    || gap(before: subject, among: LegalWords.filings)
            else { return nil }
            guard entry.lemma != "lodge" || !isGrumble else { return nil }
            limits.takesParticiple = true
            limits.takesFor = true
        case .party:
            guard partyObjectFollows(of: subject) else { return nil }
            limits.takesFor = true
        }
        return limits
    }

    /// Whether somebody does what courts do: "He ⟨denies the charge⟩", "The ruling ⟨blocked the policy⟩".
    private func isDoneByParty(_ subject: SubjectReader.Subject?) -> Bool {
        if subject.map(isByDecision) == true || acceptsDeal || isByProsecution(subject)
            || refersToCourt
        {
            return true
        }
        switch entry.lemma {
        case "deny": return chargeIsAdmitted && isInCourtReport
        // "Prosecutors agreed to ⟨dismiss the charge⟩"
        case "dismiss", "vacate", "release":
            return group.tense == .infinitive && legalObject(among: LegalWords.cases)
        case "give": return givesNotice
        case "agree": return agreesToPay
        case "issue":
            return legalObject(among: RulingAct.issued)
                || legalObject(among: LegalWords.cases) && isBesideCourtReport
        case "fail": return failsInCourt || isLostCase(subject) || movesCase || asksRelief
        case "collapse", "founder": return isLostCase(subject)
        default: return false
        }
    }

    /// "got ⟨seven years⟩", "got ⟨bail⟩", "walked ⟨free⟩ from court".
    private var getsPenalty: Bool {
        if entry.lemma == "walk" { return follows(RulingAct.free, within: 1) && isInTrialReport }
        if RulingAct.escaping.contains(WordKey(entry.lemma)) {
            return (follows(PenaltyWords.jails, within: 1) || penaltyFollows) && isInTrialReport
        }
        if follows(PenaltyWords.reliefs, within: 2) { return true }
        return (penaltyFollows || termFollows || timeServedFollows)
            // "got life ⟨for ordering a killing⟩"
            && (isBesideCourtReport || termFollows && offenceFollows)
    }

    /// "ruled for the clerk, ⟨reversing a lower court⟩": what the court that acted did besides.
    func besides() -> (Range<Int>, Range<Int>?)? {
        guard group.tense == .gerund, entry.act == .judicial || entry.act == .sentence,
            !entry.isOpen
        else { return nil }
        if let court = courtBehind { return byCourt(nil, court: court) }
        guard first > sentence.lowerBound,
            RulingAct.beforeGerunds.contains(reading.tokens.key[first - 1]),
            let court = previousCourt ?? courtOfClause ?? courtBeforeComma,
            first > court.upperBound,
            entry.act == .sentence || decidesLegalObject
                || RulingAct.reviewing.contains(reading.tokens.key[group.head])
                // "⟨ruling⟩ that the map broke the law"
                || finder.complements.isThat(from: next, sentence: sentence)
        else { return nil }
        return byCourt(nil, court: court)
    }

    /// "⟨The court⟩, dismissing the suit, said".
    private var courtBeforeComma: Range<Int>? {
        guard reading.word(first - 1) == .comma,
            let phrase = reading.nounPhrase(covering: first - 2), phrase.upperBound == first - 1,
            finder.courts.isCourt(phrase)
        else { return nil }
        return phrase
    }

    /// "⟨Staying the order⟩, a judge said that": the court of the main clause.
    private var courtBehind: Range<Int>? {
        // "⟨Delivering judgment⟩, the judge said"
        let opens =
            first == sentence.lowerBound
            || first == sentence.lowerBound + 1
                && RulingAct.beforeOpening.contains(reading.word(first - 1))
        guard opens, !group.isPassive,
            !RulingAct.speaking.contains(WordKey(entry.lemma))
        else { return nil }
        for token in next..<max(next, min(next + 40, sentence.upperBound - 1))
        where reading.tokens.key[token] == .comma {
            guard let phrase = reading.nounPhrase(startingAt: token + 1),
                finder.courts.isCourt(phrase)
            else { continue }
            return finder.courts.withComplements(phrase, limit: sentence.upperBound)
        }
        return nil
    }

    private static let beforeOpening = WordSet("after on since")
    private static let speaking = WordSet("deliver give hand")
    /// What a gerund stands behind that tells what a court did besides: "wrote ⟨in⟩ striking down the law".
    private static let beforeGerunds = WordSet(", and in by before after")

    static let reviewing = WordSet(
        """
        awarding imposing fining reversing overturning upholding affirming vacating overruling reinstating striking dismissing rejecting blocking
        lifting throwing quashing invalidating remanding denying granting ordering barring
        """
    )

    /// "Neighbours lodged 40 complaints about the noise": with anybody but a court.
    private var isGrumble: Bool {
        let behind = sentence[next...].prefix(12)
        return behind.prefix(5).contains {
            LegalWords.grumbles.contains(reading.tokens.key[$0])
        } && !behind.contains { LegalWords.courts.contains(reading.tokens.key[$0]) }
    }

    /// "lodged ⟨an application for annulment⟩ with the General Court"; others go to planners.
    private var isApplicationToCourt: Bool {
        legalObject(among: RulingAct.applications)
            && (follows(LegalWords.soughtOnlyInCourt, within: 6)
                || follows(LegalWords.courts, within: 12))
    }

    private static let applications = WordSet("application applications action actions")

    private var objectFollows: Bool {
        guard next < sentence.upperBound else { return false }
        return (next..<max(next, min(next + 8, sentence.upperBound))).contains {
            RulingAct.sentenceLinks.contains(reading.tokens.key[$0])
        }
    }

    private static let sentenceLinks = WordSet("to of on")

    private var withFollows: Bool {
        (next..<max(next, min(next + 9, sentence.upperBound))).contains {
            reading.tokens.key[$0] == .with
        } && reading.nounPhrase(covering: next) != nil
    }

    /// "admitted two counts of fraud": a plea, which names the charge.
    private var chargeIsAdmitted: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next), let head = phrase.last else {
            return false
        }
        return RulingAct.charges.contains(reading.tokens.key[head])
    }

    private static let charges = WordSet(
        "count counts charge charges offence offences contravention contraventions"
    )
    static let court = WordKey("court")
    private static let contest = WordKey("contest")

    /// "changed his ⟨plea⟩ to guilty".
    private var changesPlea: Bool {
        follows(RulingAct.pleas, within: 3)
            && (isBesideCourtReport
                || (next..<max(next, min(next + 7, sentence.upperBound))).contains {
                    LegalWords.guilt.contains(reading.tokens.key[$0])
                })
    }

    private static let escaping = WordSet("escape avoid")
    private static let defences = WordSet(
        "insanity self-defence self-defense limitation fifth provocation duress necessity immunity privilege responsibility"
    )
    private static let pleas = WordSet("plea pleas")

    private var contestFollows: Bool {
        (next..<max(next, min(next + 4, sentence.upperBound))).contains {
            reading.tokens.key[$0] == RulingAct.contest
        }
    }

    private var appealFollows: Bool {
        guard next < sentence.upperBound else { return false }
        // "appealed ⟨against⟩ the sentence", "appealed ⟨both⟩"
        if RulingAct.appealed.contains(reading.tokens.key[next]) { return true }
        // "appealed ⟨to the Privy Council⟩"
        if reading.word(next) == .to, let court = reading.nounPhrase(startingAt: next + 1),
            finder.courts.isCourt(court)
        {
            return true
        }
        return (next..<max(next, min(next + 7, sentence.upperBound))).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.courts.contains(key) || LegalWords.cases.contains(key)
                || LegalWords.objects.contains(key) && !forFollows && key != RulingAct.opinion
                || LegalWords.decisions[key] != nil && key != RulingAct.opinion
                || LegalWords.strictObjects.contains(key)
        }
    }

    /// "The company appealed, and": nothing else is appealed without a word of what.
    private var isAppealAlone: Bool {
        isPastOrPerfect
            && (next >= sentence.upperBound || reading.tokens.kind[next] == .punctuation
                || finder.complements.endOfTime(at: next, limit: sentence.upperBound) != nil)
    }

    private var isPastOrPerfect: Bool {
        group.tense == .past || group.tense == .participle && entry.act == .suit
            || group.tense == .participle
                && RulingAct.intransitive.contains(WordKey(entry.lemma))
            || group.tense == .present && group.tokens.count > 1
                && (ClosedWords.have.contains(reading.tokens.key[first]) || entry.act == .suit
                    // "It ⟨is appealing⟩" may be said of a view.
                    || entry.act == .appeal && group.isFinite && isBesideCourtReport)
    }

    private static let appealed = WordSet("against it them both")
    private static let opinion = WordKey("opinion")

    func isPronoun(_ phrase: Range<Int>) -> Bool {
        phrase.count == 1 && reading.tags[phrase.lowerBound] == .pronoun
    }

    func courtInside(_ range: Range<Int>) -> Range<Int>? {
        for token in range where LegalWords.courts.contains(reading.tokens.key[token]) {
            guard let phrase = reading.nounPhrase(covering: token), finder.courts.isCourt(phrase)
            else { continue }
            return finder.courts.withComplements(phrase, limit: range.upperBound)
        }
        return nil
    }

    // MARK: Ends

    func end(limits: ComplementReader.Limits) -> Int {
        var opening = next
        if entry.isOpinion {
            // "took the view ⟨that⟩", "was divided on ⟨whether⟩"
            opening = (next..<next + 4).first { reading.word($0) == .that } ?? next
        }
        let end = finder.complements.end(from: opening, sentence: sentence, limits: limits)
        // "rejected it in a ruling ⟨released⟩ Thursday"
        return end - 1 > next && reading.tags[end - 1] == .verbPastParticiple
            && reading.tags[end - 2].isNoun && end < reading.tokens.count
            && reading.has(.time, at: end) ? end - 1 : end
    }

    /// What was decided, without article and link: "injunction", "12 years".
    func object(in range: Range<Int>) -> String? {
        var start = next
        if range.lowerBound < first, isPassive,
            !(finder.subjects.subject(before: first, sentence: sentence).map(isActive) ?? false)
        {
            return reading.text(finder.courts.withoutArticle(range.lowerBound..<first))
        }
        while start < range.upperBound,
            RulingAct.objectLinks.contains(reading.tokens.key[start]) || isDate(start)
        {
            start += 1
        }
        var end = range.upperBound
        if let agent = finder.complements.agent(from: next, sentence: sentence),
            agent.lowerBound - 1 > start, isPassive
        {
            end = min(end, agent.lowerBound - 1)
        }
        // "a class action, brought ⟨by 63 anglers⟩"
        guard start < end, !(filer != nil && reading.tokens.key[start] == .by) else { return nil }
        return reading.text(start..<end)
    }

    /// Whether the token is part of a date; "12 years" is part of a sentence.
    private func isDate(_ token: Int) -> Bool {
        guard let index = reading.mention(.time, covering: token),
            case .time(let time) = reading.mentions[index].detail
        else { return false }
        return time.timexType != .duration
    }

    private static let objectLinks = WordSet(
        "the a an to that guilty innocent for with of on in down aside out back"
    )
}
