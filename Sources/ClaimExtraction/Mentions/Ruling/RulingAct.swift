/// Decides whether one verb group is an act in a legal case, and which words tell it.
struct RulingAct {
    let finder: RulingFinder
    let group: VerbGroup
    let sentence: Range<Int>
    let entry: RulingVerbs.Entry
    /// The court that acted before in the sentence, to which a verb behind "and" belongs as well.
    let previousCourt: Range<Int>?

    var reading: Reading { finder.reading }
    var first: Int { group.tokens.lowerBound }
    var next: Int { group.tokens.upperBound }

    /// The words from the court or its verb to the object, and the court.
    func range() -> (Range<Int>, Range<Int>?)? {
        let subject = finder.subjects.subject(before: first, sentence: sentence)
        if let subject, isActive(subject) || isAdjudged(by: subject) { return byCourt(subject) }
        if let besides = besides() { return besides }
        if isPassive { return passive(subject) }
        // "agreed to decide": the agreement was the act.
        if group.tense == .infinitive, previousCourt == nil,
            entry.act == .judicial || entry.act == .sentence,
            let court = courtOfClause
        {
            return byCourt(SubjectReader.Subject(tokens: court, core: court, isRelative: false))
        }
        if subject == nil, let court = coordinatedCourt { return byCourt(nil, court: court) }
        if let subject, let court = antecedent(of: subject) {
            return byCourt(subject, court: court)
        }
        return byParty(subject)
    }

    /// Whether a court is who acts in what `range()` found.
    var isByCourt: Bool {
        guard let subject = finder.subjects.subject(before: first, sentence: sentence) else {
            return isPassive ? hasAgent : coordinatedCourt != nil || besides() != nil
        }
        if isActive(subject) || isAdjudged(by: subject) { return true }
        return isPassive ? hasAgent : antecedent(of: subject) != nil
    }

    private var hasAgent: Bool {
        finder.complements.agent(from: next, sentence: sentence) != nil
    }

    /// The court that the finite verb before this one is said of: "⟨A panel⟩ voted 2-1 to revive the suit".
    var courtOfClause: Range<Int>? { courtOfClause(takesPassive: false) }

    private func courtOfClause(takesPassive: Bool) -> Range<Int>? {
        if group.tense == .infinitive, let court = finder.courtLeft(before: first) { return court }
        var index = reading.firstVerbGroup(from: first) - 1
        while index >= 0, !reading.verbGroups[index].isFinite { index -= 1 }
        guard index >= 0, sentence.contains(reading.verbGroups[index].tokens.lowerBound),
            takesPassive || !reading.verbGroups[index].isPassive
                // "was ⟨driven⟩ to conclude that"
                || group.tense == .infinitive
                    && RulingAct.driven.contains(reading.tokens.key[reading.verbGroups[index].head]),
            reading.verbGroups[index].tense != .modal
        else { return nil }
        // "It took ⟨jurors⟩ four hours to convict him"
        if let court = reading.nounPhrase(startingAt: reading.verbGroups[index].tokens.upperBound),
            RulingFinder.lasting.contains(reading.tokens.key[reading.verbGroups[index].head]),
            finder.courts.isCourt(court)
        {
            return court
        }
        guard
            let subject = finder.subjects.subject(
                before: reading.verbGroups[index].tokens.lowerBound,
                sentence: sentence
            ), finder.courts.isCourt(subject.core)
        else { return nil }
        return subject.tokens
    }

    /// The court of the verb before "and": "vacated the ruling and ordered a new trial".
    private var coordinatedCourt: Range<Int>? {
        guard group.isFinite || group.tense == .participle && !isPassive,
            !group.isFinite || group.tense == .past
                || RulingAct.pastsToo.contains(reading.tokens.key[group.head]),
            entry.act == .judicial || entry.act == .sentence,
            // "The judge heard both sides and ⟨rejected⟩ the request"
            let previousCourt = previousCourt ?? courtOfClause(takesPassive: true)
        else { return nil }
        var before = first - 1
        while before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        guard before > previousCourt.upperBound,
            ClosedWords.continuing.contains(reading.tokens.key[before])
                // "voided the cells' rules, ⟨barred⟩ their use and appointed a monitor"
                || before == first - 1 && reading.tokens.key[before] == .comma && endsInAnd
        else { return nil }
        return previousCourt
    }

    /// Whether the subject is a court that acts; a past tense may look like a participle.
    func isActive(_ subject: SubjectReader.Subject) -> Bool {
        // "the judges deciding the case", "an appeals court ruling": nothing was decided yet, or a noun.
        // "⟨Judge Lark dissenting⟩"
        let isAside = RulingAct.aside.contains(WordKey(entry.lemma))
        guard finder.courts.isCourt(subject.core),
            group.tense != .gerund || group.isFinite || isAside
        else { return false }
        // "a judge on the law, which ⟨included⟩ a rule": what hangs on "which" may be the law.
        guard !entry.isOpen || !subject.isRelative || subject.core == subject.tokens else {
            return false
        }
        guard isPassive, !entry.isOpinion, !isBehindObjectRelative(subject) else { return true }
        // "a ferry, which a court ⟨ordered to sail⟩"
        if isOrder || isHeadline, group.isFinite, group.tokens.count == 1 { return true }
        let isBehindPronoun = ClosedWords.subjectRelatives.contains(
            reading.tokens.key[max(first, 1) - 1]
        )
        return !group.isFinite && (!subject.isRelative || isBehindPronoun)
            && next < sentence.upperBound
            && !RulingAct.behindParticiples.contains(reading.tokens.key[next])
            && reading.tokens.kind[next] != .punctuation
    }

    /// Whether "and" with a verb follows: a verb behind a comma is one of a list then.
    private var endsInAnd: Bool {
        (next..<max(next, min(next + 24, sentence.upperBound - 1))).contains {
            reading.tokens.key[$0] == .and && reading.tags[$0 + 1] == .verbPast
        }
    }

    private static let driven = WordSet(
        "driven persuaded constrained obliged bound moved compelled forced reported understood said believed"
    )
    private static let aside = WordSet("dissent concur")
    private static let pastsToo = WordSet("let put set cut")
    private static let behindParticiples = WordSet(
        "by in at on under for from with as after before to"
    )

    /// The court that a pronoun stands for: "The High Court took a side. It lifted the ban."
    func antecedent(of subject: SubjectReader.Subject) -> Range<Int>? {
        guard entry.act == .judicial || entry.act == .sentence,
            isPronoun(subject.core) || finder.courts.isBench(subject.core),
            isLegal(from: next) || isOfBody(subject)
        else { return nil }
        return finder.courts.antecedent(of: subject.core.upperBound - 1, sentence: sentence)
    }

    /// "⟨It⟩ suspended the declaration", "⟨She⟩ halved the fine": what a court does, and hardly anybody else.
    private func isOfBody(_ subject: SubjectReader.Subject) -> Bool {
        guard group.isFinite, !group.isPassive || entry.isOpinion else { return false }
        if entry.isOpinion {
            return !group.isNegated || finder.complements.isThat(from: next, sentence: sentence)
                || !isPronoun(subject.core)
        }
        if entry.isOpen { return decidesLegalObject }
        let lemma = WordKey(entry.lemma)
        if lemma == RulingAct.find || lemma == RulingAct.hold {
            return judgesObject || follows(PenaltyWords.states, within: 5)
                || follows(RulingAct.proved, within: 4)
        }
        return !RulingAct.mild.contains(lemma) && !isOrdinaryAct
    }

    private static let find = WordKey("find")
    private static let hold = WordKey("hold")
    /// "found ⟨against⟩ the council", "found no ⟨error⟩".
    private static let proved = WordSet(
        "for against favour favor breach error errors merit fault violation infringement bias negligence"
    )

    /// What anybody does as well.
    private static let mild = WordSet(
        """
        agree accept allow decline decide delay deliver extend fail find give hand hit hold issue let let limit put record recommend release
        return send set tell turn refer refuse confirm stop award place permit place postpone appoint authorize collapse split spare cut free narrow
        """
    )

    /// Whether the words behind the verb, or the verb itself, belong to courts.
    func isLegal(from token: Int) -> Bool {
        let lemma = WordKey(entry.lemma)
        if RulingAct.verbsOfCourts.contains(lemma) { return true }
        // "It found that she had lied": what was decided.
        if RulingAct.verbsOfContent.contains(lemma),
            finder.complements.isThat(from: token, sentence: sentence)
                || contentFollows && !isOpinion
        {
            return true
        }
        return (token..<max(token, min(token + 7, sentence.upperBound))).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.strictObjects.contains(key) || LegalWords.guilt.contains(key)
                || LegalWords.objects.contains(key) || RulingAct.particles.contains(key)
                || PenaltyWords.bonds.contains(key) || PenaltyWords.jails.contains(key)
                || LegalWords.pleadings.contains(key) || PenaltyWords.awarded.contains(key)
        }
    }

    private static let verbsOfCourts = WordSet(
        """
        rule uphold overturn overrule affirm vacate dismiss enjoin remand sentence convict acquit quash annul
        strike reject deny grant reinstate lift reverse order award impose fine jail adjourn certify remand enjoin
        stay suspend invalidate void remit imprison acquit
        """
    )

    /// "he ⟨agrees⟩ it is over": what everybody thinks.
    private var isOpinion: Bool {
        entry.lemma == "agree" || entry.lemma == "decide" || entry.lemma == "accept"
    }

    /// A participle with "be", or without; before an object the latter is a past tense that looks like one.
    var isPassive: Bool {
        // "was handed a fine and ⟨ordered⟩ to leave": nobody is named who was ordered.
        if isOrder || isFronted || isCausative || isGapped || isListedPassive { return true }
        // "The case ⟨collapsed⟩ when he fled": a past tense that looks like a participle.
        if RulingAct.intransitive.contains(WordKey(entry.lemma)) { return false }
        // "a man ⟨charged with threatening a judge⟩"
        if isChargedBehindNoun { return true }
        // "after ⟨being denied⟩ bail"
        if group.isPassive, group.tokens.count > 1 { return true }
        // "Nurse ⟨found⟩ guilty": a headline leaves "was" out.
        if group.isFinite { return group.isPassive || isHeadline }
        // "A judge ruled on May 5 that": it says what it ruled.
        if finder.complements.isThat(from: next, sentence: sentence) { return false }
        // "14 parents sued, arguing": only "by" makes it passive.
        if entry.act == .suit {
            return next < sentence.upperBound && reading.tokens.key[next] == .by
        }
        return reading.tags[group.head] == .verbPastParticiple && entry.act != .plead
            && (reading.tag(next) == .number && hasAgent
                || reading.nounPhrase(startingAt: next) == nil || reading.has(.time, at: next))
    }

    private var isOrder: Bool {
        entry.lemma == "order" && next < sentence.upperBound && reading.tags[next] == .to
    }

    /// "⟨Convicted⟩ in 2012 of arson, Lund served nine years": said of the subject behind the comma.
    var isFronted: Bool {
        guard first == sentence.lowerBound, group.tokens.count == 1,
            reading.tags[first] == .verbPastParticiple || reading.tags[first] == .verbPast,
            let comma = (next..<max(next, min(next + 24, sentence.upperBound))).first(where: {
                reading.tokens.key[$0] == .comma
            })
        else { return false }
        return reading.nounPhrase(covering: comma + 1) != nil
    }

    private var isHeadline: Bool {
        entry.lemma == "find" && group.tokens.count == 1 && guiltFollows
            && reading.nounPhrase(startingAt: next) == nil
    }

    // MARK: A court acts

    func byCourt(
        _ subject: SubjectReader.Subject?,
        court: Range<Int>? = nil
    ) -> (Range<Int>, Range<Int>?)? {
        switch entry.act {
        case .judicial:
            guard !isOrdinaryAct || subject.flatMap(contentBefore) != nil || isOnGap(subject)
            else { return nil }
        case .sentence: break
        // "The international court ⟨charged⟩ the general with murder"
        case .charge, .filing, .appeal, .suit: return byParty(subject)
        default: return nil
        }
        var limits = ComplementReader.Limits()
        limits.isContent = contentFollows || entry.isOpinion
        limits.takesFor = entry.lemma == "rule" || isImprisonment
        limits.stopsBeforeCharges = entry.lemma == "indict"
        limits.takesParticiple = entry.lemma == "find" && judgesObject
        limits.takesResult = entry.lemma == "order" || limits.takesParticiple
        if let inserted = contentAround(subject) { return inserted }
        let end = end(limits: limits)
        let content = subject.flatMap(contentBefore)
        guard
            end > next || content != nil || isOnGap(subject)
                || RulingAct.needsNoObject.contains(reading.tokens.key[group.head])
        else { return nil }
        guard let subject else { return (first..<end, court) }
        let start = subject.isRelative ? first : subject.tokens.lowerBound
        return ((content?.lowerBound ?? start)..<max(end, next), court ?? subject.tokens)
    }

    private func isOnGap(_ subject: SubjectReader.Subject?) -> Bool {
        subject.map(actsOnGap) ?? false
    }

    /// "⟨The cap was lawful⟩, the High Court ruled": what was decided, told before who decided it.
    func contentBefore(_ subject: SubjectReader.Subject) -> Range<Int>? {
        let comma = subject.tokens.lowerBound - 1
        var start = sentence.lowerBound
        if ClosedWords.continuing.contains(reading.word(start)) { start += 1 }
        guard group.isFinite, !subject.isRelative, start + 1 < comma,
            reading.tokens.key[comma] == .comma,
            RulingAct.verbsOfContent.contains(WordKey(entry.lemma)), entry.lemma != "agree",
            isClosed(finder.complements.endOfTime(at: next, limit: sentence.upperBound) ?? next),
            reading.tags[start] != .preposition, reading.tags[start] != .verbGerund,
            !ClosedWords.questionWords.contains(reading.tokens.key[start]),
            !(start..<comma).contains(where: { Marks.isQuotationMark(reading.tokens.key[$0]) })
        else { return nil }
        let verb = reading.firstVerbGroup(from: start)
        return verb < reading.verbGroups.count && reading.verbGroups[verb].isFinite
            && reading.verbGroups[verb].tokens.upperBound < comma ? start..<comma : nil
    }

    /// "Nothing in the law, ⟨the court held, required a hearing⟩": what was decided goes on behind who decided it.
    private func contentAround(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        guard let subject, group.isFinite, !subject.isRelative,
            reading.word(subject.tokens.lowerBound - 1) == .comma, reading.word(next) == .comma,
            RulingAct.verbsOfContent.contains(WordKey(entry.lemma)), entry.lemma != "agree",
            reading.tag(next + 1).isFiniteVerb || reading.tag(next + 1) == .modal
                // "There was, ⟨the court held, no proof of that⟩"
                || reading.tag(subject.tokens.lowerBound - 2).isFiniteVerb,
            subject.tokens.lowerBound - 1 > sentence.lowerBound
        else { return nil }
        let end = finder.complements.end(
            from: next + 1,
            sentence: sentence,
            limits: .init(isContent: true)
        )
        return end > next + 1 ? (subject.tokens.lowerBound..<end, subject.tokens) : nil
    }

    func isClosed(_ token: Int) -> Bool {
        token >= sentence.upperBound || reading.tokens.kind[token] == .punctuation
    }

    /// Whether a clause without "that" follows: "ruled the map violated the law".
    var contentFollows: Bool {
        // "found ⟨there⟩ was enough"
        if RulingAct.verbsOfContent.contains(WordKey(entry.lemma)),
            reading.tag(next) == .existential
        {
            return true
        }
        guard RulingAct.verbsOfContent.contains(WordKey(entry.lemma)),
            let phrase = reading.nounPhrase(startingAt: next)
        else { return false }
        var end = phrase.upperBound
        for _ in 0..<2
        where end < sentence.upperBound && RulingAct.links.contains(reading.tokens.key[end]) {
            guard let inner = reading.nounPhrase(startingAt: end + 1) else { break }
            end = inner.upperBound
        }
        return end < sentence.upperBound && reading.tags[end].isFiniteVerb
            && reading.nounPhrase(covering: end) == nil
    }

    static let verbsOfContent = WordSet(
        "rule find determine decide hold conclude agree declare order accept"
    )
    private static let links = WordSet("of in for")
}
