/// What parties do in a case, and what any act was about.
extension RulingAct {
    /// The words from the party or its verb to the object, and the court in them.
    func byParty(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        guard let limits = limitsOfParty(subject) else { return nil }
        let end = end(limits: limits)
        let mayStandAlone =
            entry.act == .suit || entry.act == .appeal
            || RulingAct.aloneToo.contains(WordKey(entry.lemma))
        guard end > next || mayStandAlone && isPastOrPerfect else { return nil }
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
            // "He ⟨denies the charge⟩": a plea.
            guard
                subject.map(isByDecision) ?? false
                    || entry.lemma == "deny" && chargeIsAdmitted && isInCourtReport
                    // "Prosecutors agreed to ⟨dismiss the charge⟩"
                    || entry.lemma == "dismiss" && group.tense == .infinitive
                        && legalObject(among: LegalWords.cases)
                    || entry.lemma == "issue" && legalObject(among: RulingAct.issued)
                    || entry.lemma == "fail" && (failsInCourt || isLostCase(subject))
                    || RulingAct.collapsing.contains(WordKey(entry.lemma)) && isLostCase(subject)
                    || acceptsDeal || isByProsecution(subject) || refersToCourt
            else { return nil }
        case .sentence:
            guard group.isFinite, objectFollows, !isImprisonment,
                // "People ⟨convicted⟩ of theft live there": nobody convicted them here.
                reading.tokens.key[next] != .of || describesConvict(subject)
            else { return nil }
        case .suit:
            guard reading.tags[group.head].isVerb else { return nil }
            limits.takesFor = true
        case .court:
            guard group.isFinite,
                goesToCourt
                    || entry.lemma == "take" && (acceptsDeal || legalObject(among: RulingAct.noWords))
                    || subject.map(isDecisionAgainst) == true
            else { return nil }
        case .charge:
            // "The first charged him with abuse of power": an article of impeachment.
            guard withFollows, group.isFinite,
                subject.map({ !givesTasks($0.core.upperBound - 1) }) ?? true,
                offenceFollows || !isByRivals(subject)
            else { return nil }
        case .plead:
            guard
                entry.lemma == "admit"
                    ? chargeIsAdmitted || offenceIsAdmitted
                    : entry.lemma == "change" ? changesPlea : guiltFollows || contestFollows
            else {
                return nil
            }
        case .penalty:
            // "walked ⟨free⟩ from court"
            if entry.lemma == "walk" {
                guard group.isFinite, follows(RulingAct.free, within: 1), isInCourtReport else {
                    return nil
                }
                break
            }
            // "got ⟨bail⟩"
            if group.isFinite, follows(PenaltyWords.reliefs, within: 2) { break }
            guard group.isFinite, penaltyFollows || termFollows || timeServedFollows,
                // "got life ⟨for ordering a killing⟩"
                isInCourtReport || termFollows && offenceFollows
            else { return nil }
        case .appeal:
            guard appealFollows || isAppealAlone else { return nil }
        case .filing:
            let isFiled = RulingAct.ofPapers.contains(WordKey(entry.lemma))
            guard legalObject(among: isFiled ? LegalWords.filings : LegalWords.brought) else {
                return nil
            }
            guard entry.lemma != "lodge" || !isGrumble else { return nil }
            limits.takesParticiple = true
            limits.takesFor = true
        case .party:
            guard partyObjectFollows(of: subject) else { return nil }
            limits.takesFor = true
        }
        return limits
    }

    /// "took the town ⟨to court⟩", "had gone back ⟨to the Supreme Court⟩", "was hauled ⟨before a magistrate⟩".
    var goesToCourt: Bool {
        var to = next
        if RulingAct.taking.contains(WordKey(entry.lemma)), !group.isPassive {
            guard let object = reading.nounPhrase(startingAt: next) else { return false }
            to = object.upperBound
        }
        while RulingAct.returning.contains(reading.word(to)) { to += 1 }
        // "took his chances before a jury"
        guard RulingAct.intoCourt.contains(reading.word(to)),
            reading.word(to) != .before || entry.lemma != "take"
        else { return false }
        let name = reading.nounPhrase(startingAt: to + 1)
        // "went to the Supreme Court"; "the court" is a building.
        if reading.tag(to + 1) == .determiner {
            return name.map {
                finder.courts.isCourt($0)
                    && ($0.count > 2 || reading.word($0.upperBound) == .of || reading.word($0.upperBound - 1) == RulingAct.courts
                        || reading.word(to) == .before)
            } ?? false
        }
        // In "to court over a rule", "court" may be taken for a verb.
        let court = name.map { $0.upperBound - 1 } ?? to + 1
        return reading.word(court) == RulingAct.court && reading.word(court + 1) != .hyphen
    }

    /// "The Commission referred Malta ⟨to the Court of Justice⟩".
    private var refersToCourt: Bool {
        guard group.isFinite, entry.lemma == "refer",
            let object = reading.nounPhrase(startingAt: next),
            reading.word(object.upperBound) == .to,
            let court = reading.nounPhrase(startingAt: object.upperBound + 1)
        else { return false }
        return finder.courts.isCourt(court)
    }

    /// "The ruling went ⟨against the firm⟩".
    private func isDecisionAgainst(_ subject: SubjectReader.Subject) -> Bool {
        guard entry.lemma == "go", reading.word(next) == .against, let head = subject.core.last
        else { return false }
        return RulingAct.actingDecisions.contains(reading.tokens.key[head])
            || LegalWords.cases.contains(reading.tokens.key[head])
    }

    /// "took ⟨legal action⟩" and nothing else that is brought.
    private static let noWords = WordSet("proceedings")
    private static let aloneToo = WordSet("fail rest settle collapse founder win lose")
    private static let collapsing = WordSet("collapse founder")
    private static let free = WordSet("free")
    private static let taking = WordSet("take drag haul")
    private static let returning = WordSet("back straight again")
    private static let intoCourt = WordSet("to before into")
    private static let courts = WordKey("courts")
    private static let issued = WordSet("proceedings writ writs")

    /// "The ruling blocked the policy"; "found guilty" of a jury that isn't named.
    private func isByDecision(_ subject: SubjectReader.Subject) -> Bool {
        // "a 2022 judgment ⟨having wiped out⟩ a fine"
        guard let head = subject.core.last,
            group.tense != .gerund || group.tokens.count > 1,
            RulingAct.actingDecisions.contains(reading.tokens.key[head]),
            !subject.isRelative || group.isFinite
        else { return false }
        let verb = reading.tokens.key[group.head]
        // "The opinion ⟨sends the suit back⟩"
        if reading.nounPhrase(startingAt: next) != nil, decidesLegalObject { return true }
        return LegalWords.reviews.contains(verb)
            || RulingAct.effects.contains(verb)
                && (LegalWords.strictObjects.contains(reading.tokens.key[head]) || isInCourtReport
                    || subject.core.contains {
                        LegalWords.courts.contains(reading.tokens.key[$0])
                    })
    }

    /// "ruled for the clerk, ⟨reversing a lower court⟩": what the court that acted did besides.
    func besides() -> (Range<Int>, Range<Int>?)? {
        guard group.tense == .gerund, entry.act == .judicial || entry.act == .sentence,
            !entry.isOpen
        else { return nil }
        if let court = courtBehind { return byCourt(nil, court: court) }
        guard first > sentence.lowerBound,
            RulingAct.beforeGerunds.contains(reading.tokens.key[first - 1]),
            let court = previousCourt ?? courtOfClause, first > court.upperBound,
            entry.act == .sentence || decidesLegalObject
                || RulingAct.reviewing.contains(reading.tokens.key[group.head])
                // "⟨ruling⟩ that the map broke the law"
                || finder.complements.isThat(from: next, sentence: sentence)
        else { return nil }
        return byCourt(nil, court: court)
    }

    /// "⟨Staying the order⟩, a judge said that": the court of the main clause.
    private var courtBehind: Range<Int>? {
        guard first == sentence.lowerBound, !group.isPassive else { return nil }
        for token in next..<max(next, min(next + 40, sentence.upperBound - 1))
        where reading.tokens.key[token] == .comma {
            guard let phrase = reading.nounPhrase(startingAt: token + 1),
                finder.courts.isCourt(phrase)
            else { continue }
            return finder.courts.withComplements(phrase, limit: sentence.upperBound)
        }
        return nil
    }

    /// What a gerund stands behind that tells what a court did besides: "wrote ⟨in⟩ striking down the law".
    private static let beforeGerunds = WordSet(", and in by before after")

    static let reviewing = WordSet(
        """
        awarding imposing fining reversing overturning upholding affirming vacating overruling reinstating striking dismissing rejecting blocking
        lifting throwing quashing invalidating remanding denying granting ordering barring
        """
    )

    /// What a court's order does to something.
    private static let effects = WordSet(
        """
        keeps kept leaves left restores restored revives revived orders voids voided keep leave
        stopped stops halted halts barred bars blocks lifted lifts requires required allows allowed ordered
        forced forces forbids forbade prevented freed cleared ended paused
        """
    )
    /// "The council charged the clerk with finding a site" gives a task, not a charge.
    private func givesTasks(_ token: Int) -> Bool {
        LawWords.ordinals.contains(reading.tokens.key[token])
            || RulingAct.taskGivers.contains(reading.tokens.key[token])
    }

    /// "Councillors ⟨charged⟩ her with spite": people who accuse, and no offence.
    private func isByRivals(_ subject: SubjectReader.Subject?) -> Bool {
        guard let head = subject?.core.last else { return false }
        return RulingAct.rivals.contains(reading.tokens.key[head])
    }

    private static let rivals = WordSet(
        """
        councillors councilors critics opponents lawmakers democrats republicans tories labour rivals residents members
        senators colleagues columnists editors campaigners unions union
        """
    )
    private static let taskGivers = WordSet(
        "council congress parliament board committee constitution law mandate charter report company bank"
    )

    private static let actingDecisions = WordSet(
        "ruling decision verdict injunction judgment order opinion rulings decisions judgments"
    )

    /// "Neighbours lodged 40 complaints about the noise": with anybody but a court.
    private var isGrumble: Bool {
        let behind = sentence[next...].prefix(12)
        return behind.prefix(5).contains {
            LegalWords.grumbles.contains(reading.tokens.key[$0])
        } && !behind.contains { LegalWords.courts.contains(reading.tokens.key[$0]) }
    }

    /// "a complaint filed ⟨in federal court⟩ in Tarn", "a suit filed ⟨on Monday⟩": where or when, in place of who.
    var isFiledInCourt: Bool {
        guard entry.act == .filing, isNewCase, next < sentence.upperBound else { return false }
        if finder.complements.endOfTime(at: next, limit: sentence.upperBound) != nil { return true }
        guard RulingAct.placeWords.contains(reading.tokens.key[next]),
            let phrase = reading.nounPhrase(startingAt: next + 1)
        else { return false }
        return finder.courts.isCourt(phrase)
    }

    /// Who brought a case: "a suit filed by ⟨four inmates⟩".
    var filer: Range<Int>? {
        guard entry.act == .filing, isNewCase, next + 1 < sentence.upperBound,
            reading.tokens.key[next] == .by
        else { return nil }
        return reading.nounPhrase(startingAt: next + 1)
    }

    /// Whether the case wasn't told of before: "The suit filed by Orr" only says which.
    private var isNewCase: Bool {
        guard first > sentence.lowerBound else { return false }
        if reading.tokens.key[first - 1] == .comma { return true }
        guard let phrase = reading.nounPhrase(covering: first - 1) else { return false }
        return reading.tokens.key[phrase.lowerBound] != .the
    }

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
    private static let court = WordKey("court")
    private static let contest = WordKey("contest")

    /// "changed his ⟨plea⟩ to guilty".
    private var changesPlea: Bool {
        follows(RulingAct.pleas, within: 3)
            && (next..<max(next, min(next + 7, sentence.upperBound))).contains {
                LegalWords.guilt.contains(reading.tokens.key[$0])
            }
    }

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
            || group.tense == .present && group.tokens.count > 1
                && (ClosedWords.have.contains(reading.tokens.key[first]) || entry.act == .suit
                    // "It ⟨is appealing⟩" may be said of a view.
                    || entry.act == .appeal && group.isFinite && isInCourtReport)
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
        let end = finder.complements.end(from: next, sentence: sentence, limits: limits)
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
