/// Decides whether one verb group is an act in a legal case, and which words tell it.
struct RulingAct {
    let finder: RulingFinder
    let group: VerbGroup
    let sentence: Range<Int>
    let entry: RulingVerbs.Entry

    private var reading: Reading { finder.reading }
    private var first: Int { group.tokens.lowerBound }
    private var next: Int { group.tokens.upperBound }

    /// The words from the court or its verb to the object, and the court.
    func range() -> (Range<Int>, Range<Int>?)? {
        let subject = finder.subjects.subject(before: first, sentence: sentence)
        if let subject, isActive(subject) { return byCourt(subject) }
        if isPassive { return passive(subject) }
        if let subject, let court = antecedent(of: subject) {
            return byCourt(subject, court: court)
        }
        return byParty(subject)
    }

    /// Whether the subject is a court that acts; a past tense may look like a participle.
    private func isActive(_ subject: SubjectReader.Subject) -> Bool {
        guard finder.courts.isCourt(subject.core) else { return false }
        guard isPassive else { return true }
        return !group.isFinite && !subject.isRelative && next < sentence.upperBound
            && !RulingAct.behindParticiples.contains(reading.tokens.key[next])
            && reading.tokens.kind[next] != .punctuation
    }

    private static let behindParticiples = WordSet(
        "by in at on under for from with as after before to"
    )

    /// The court that a pronoun stands for: "The High Court took a side. It lifted the ban."
    private func antecedent(of subject: SubjectReader.Subject) -> Range<Int>? {
        guard entry.act == .judicial || entry.act == .sentence, isPronoun(subject.core),
            isLegal(from: next)
        else { return nil }
        return finder.courts.antecedent(of: subject.core.lowerBound, sentence: sentence)
    }

    /// Whether the words behind the verb, or the verb itself, belong to courts.
    private func isLegal(from token: Int) -> Bool {
        if RulingAct.verbsOfCourts.contains(WordKey(entry.lemma)) { return true }
        return (token..<max(token, min(token + 7, sentence.upperBound))).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.strictObjects.contains(key) || LegalWords.guilt.contains(key)
        }
    }

    private static let verbsOfCourts = WordSet(
        "rule uphold overturn overrule affirm vacate dismiss enjoin remand sentence convict acquit quash annul"
    )

    /// A participle with "be", or without; before an object the latter is a past tense that looks like one.
    private var isPassive: Bool {
        if group.isFinite { return group.isPassive }
        return reading.tags[group.head] == .verbPastParticiple && entry.act != .plead
            && reading.nounPhrase(startingAt: next) == nil
    }

    // MARK: A court acts

    private func byCourt(
        _ subject: SubjectReader.Subject,
        court: Range<Int>? = nil
    ) -> (Range<Int>, Range<Int>?)? {
        switch entry.act {
        case .judicial:
            guard !isOrdinaryAct else { return nil }
        case .sentence: break
        default: return nil
        }
        var limits = ComplementReader.Limits()
        limits.isContent = contentFollows
        limits.takesFor = entry.lemma == "rule"
        let end = end(limits: limits)
        guard end > next || RulingAct.needsNoObject.contains(reading.tokens.key[group.head]) else {
            return nil
        }
        let start = subject.isRelative || court != nil ? first : subject.tokens.lowerBound
        return (start..<end, court ?? subject.tokens)
    }

    /// Whether a clause without "that" follows: "ruled the map violated the law".
    private var contentFollows: Bool {
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

    private static let verbsOfContent = WordSet(
        "rule find determine decide hold conclude agree declare order"
    )
    private static let links = WordSet("of in for")

    /// What judges do as anyone does: hold a hearing, find time, set a date.
    private var isOrdinaryAct: Bool {
        let key = reading.tokens.key[next < sentence.upperBound ? next : group.head]
        if entry.lemma == "rule" {
            return key == RulingAct.out || reading.tags[group.head] == .verbPresentThird
        }
        if entry.lemma == "award" { return !damagesFollow }
        guard RulingAct.verbsOfManyThings.contains(WordKey(entry.lemma)) else { return false }
        let end = min(sentence.upperBound, next + 8)
        return !(next..<max(next, end)).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.objects.contains(key) || LegalWords.strictObjects.contains(key)
                || LegalWords.guilt.contains(key) || RulingAct.particles.contains(key)
                || LegalWords.rules.contains(key) || key == RulingAct.that
        }
    }

    /// Juries of contests award prizes; those of courts award money or custody.
    private var damagesFollow: Bool {
        (next..<max(next, min(next + 8, sentence.upperBound))).contains {
            if RulingAct.awards.contains(reading.tokens.key[$0]) { return true }
            guard let index = reading.mention(.quantity, covering: $0),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { return false }
            return quantity.dimension == .money
        }
    }

    private static let awards = WordSet("damages custody compensation restitution costs fees")
    private static let out = WordKey("out")
    private static let that = WordKey("that")
    private static let particles = WordSet("aside back down unconstitutional wrongdoing")
    private static let verbsOfManyThings = WordSet(
        "hold set send give put let make throw hand return clear place deliver back find toss begin"
    )
    private static let needsNoObject = WordSet("ruled agreed declined deadlocked refused disagreed")

    // MARK: Something is done to somebody

    private func passive(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        let agent = finder.complements.agent(from: next, sentence: sentence)
        let head = subject.flatMap { $0.core.last }.map { reading.tokens.key[$0] }
        let isLegalSubject =
            head.map { LegalWords.strictObjects.contains($0) || LegalWords.objects.contains($0) }
            ?? false
        let isRule =
            (head.map { LegalWords.rules.contains($0) } ?? false)
            || (subject.map { reading.has(.law, at: $0.core.upperBound - 1) } ?? false)
        var limits = ComplementReader.Limits()
        switch entry.act {
        case .sentence:
            guard agent != nil || group.isFinite else { return nil }
        case .charge:
            guard group.isFinite, chargesFollow else { return nil }
        case .suit:
            guard group.isFinite else { return nil }
        case .judicial:
            if entry.lemma == "find", group.isFinite, guiltFollows { break }
            if agent == nil, isByOthers { return nil }
            if RulingAct.verbsOfManyActs.contains(WordKey(entry.lemma)), !isLegalSubject, !isRule {
                return nil
            }
            guard agent != nil || group.isFinite && isJudged(head, isRule: isRule) else {
                return nil
            }
        case .party, .filing:
            guard group.isFinite || agent != nil, isLegalSubject,
                head.map({ LegalWords.cases.contains($0) || LegalWords.filings.contains($0) })
                    ?? false
            else { return nil }
            limits.takesFor = true
        case .appeal:
            guard group.isFinite, isLegalSubject else { return nil }
        case .plead: return nil
        }
        let end = max(end(limits: limits), agent?.upperBound ?? next)
        let takesSubject =
            (isLegalSubject || isRule) && subject?.isRelative == false && entry.act != .sentence
        let start = takesSubject ? subject?.tokens.lowerBound ?? first : first
        return (start..<end, agent)
    }

    /// What courts do as others do: "a statement released by the court" is no ruling.
    private static let verbsOfManyActs = WordSet(
        "release issue send give put make set hold deliver return hear"
    )

    /// Whether "by" names somebody else: "the subpoena was issued by the committee".
    private var isByOthers: Bool {
        (next..<max(next, min(next + 4, sentence.upperBound))).contains {
            reading.tokens.key[$0] == RulingAct.by
        }
    }

    private static let by = WordKey("by")

    /// Whether a passive without its court can only be a court's act.
    private func isJudged(_ head: WordKey?, isRule: Bool) -> Bool {
        guard let head else { return false }
        let verb = reading.tokens.key[group.head]
        if LegalWords.strictObjects.contains(head) { return true }
        guard LegalWords.reviews.contains(verb) else { return false }
        return isRule || LegalWords.objects.contains(head)
    }

    private var chargesFollow: Bool {
        next < sentence.upperBound && RulingAct.ofCharges.contains(reading.tokens.key[next])
            || reading.has(.time, at: min(next, reading.tokens.count - 1))
    }

    private static let ofCharges = WordSet("with in over")

    private var guiltFollows: Bool {
        (next..<max(next, min(next + 6, sentence.upperBound))).contains {
            LegalWords.guilt.contains(reading.tokens.key[$0])
        }
    }

    // MARK: A party acts

    private func byParty(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        var limits = ComplementReader.Limits()
        var takesSubject = true
        switch entry.act {
        case .judicial:
            // "The ruling blocked the policy"; "found guilty" of a jury that isn't named.
            guard let subject, let head = subject.core.last,
                RulingAct.actingDecisions.contains(reading.tokens.key[head]), !subject.isRelative,
                LegalWords.reviews.contains(reading.tokens.key[group.head])
                    || RulingAct.effects.contains(reading.tokens.key[group.head])
                        && subject.core.contains(where: {
                            LegalWords.courts.contains(reading.tokens.key[$0])
                        })
            else { return nil }
        case .sentence:
            guard group.isFinite, objectFollows else { return nil }
        case .suit:
            guard reading.tags[group.head].isVerb else { return nil }
            limits.takesFor = true
        case .charge:
            // "The first charged him with abuse of power": an article of impeachment.
            guard withFollows,
                subject.map({ !reading.tag($0.core.upperBound - 1).isAdjective }) ?? true
            else { return nil }
        case .plead:
            guard guiltFollows || contestFollows else { return nil }
            takesSubject = false
        case .appeal:
            guard appealFollows else { return nil }
        case .filing:
            guard legalObject(among: LegalWords.filings) else { return nil }
            limits.takesParticiple = true
            limits.takesFor = true
        case .party:
            guard partyObjectFollows else { return nil }
            limits.takesFor = true
        }
        let end = end(limits: limits)
        guard end > next || entry.act == .suit else { return nil }
        var start = first
        if takesSubject, let subject, !subject.isRelative, !isPronoun(subject.core) {
            start = finder.subjects.withFirstMember(subject.tokens, sentence: sentence).lowerBound
        }
        return (start..<end, courtInside(next..<max(next, end)))
    }

    /// What a court's order does to something.
    private static let effects = WordSet(
        """
        stopped stops halted halts barred bars blocks lifted lifts requires required allows allowed ordered
        forced forces forbids forbade prevented freed cleared ended paused
        """
    )
    private static let actingDecisions = WordSet(
        "ruling decision verdict injunction judgment order"
    )

    private var objectFollows: Bool {
        guard next < sentence.upperBound else { return false }
        return (next..<max(next, min(next + 8, sentence.upperBound))).contains {
            RulingAct.sentenceLinks.contains(reading.tokens.key[$0])
        }
    }

    private static let sentenceLinks = WordSet("to of on")

    private var withFollows: Bool {
        (next..<max(next, min(next + 9, sentence.upperBound))).contains {
            reading.tokens.key[$0] == RulingAct.with
        } && reading.nounPhrase(covering: next) != nil
    }

    private static let with = WordKey("with")
    private static let contest = WordKey("contest")

    private var contestFollows: Bool {
        (next..<max(next, min(next + 4, sentence.upperBound))).contains {
            reading.tokens.key[$0] == RulingAct.contest
        }
    }

    private var appealFollows: Bool {
        guard next < sentence.upperBound else { return false }
        return (next..<max(next, min(next + 7, sentence.upperBound))).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.courts.contains(key) || LegalWords.cases.contains(key)
                || LegalWords.decisions[key] != nil || LegalWords.strictObjects.contains(key)
        }
    }

    private var partyObjectFollows: Bool {
        switch entry.lemma {
        case "seek", "request", "urge", "demand":
            return legalObject(among: LegalWords.sought) || courtIsAsked
        case "ask", "petition":
            return legalObject(among: LegalWords.sought) && forFollows || courtIsAsked
        case "settle":
            return legalObject(among: LegalWords.cases)
        case "reach":
            return legalObject(among: RulingAct.reached)
        default:
            return legalObject(among: LegalWords.strictObjects)
                || entry.lemma == "drop" && legalObject(among: LegalWords.cases)
        }
    }

    private static let reached = WordSet("settlement settlements verdict verdicts plea")

    private var forFollows: Bool {
        next < sentence.upperBound && reading.tokens.key[next] == RulingAct.forWord
    }

    private static let forWord = WordKey("for")

    /// "asked a judge to dismiss the case".
    private var courtIsAsked: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next) else { return false }
        return finder.courts.isCourt(phrase)
    }

    /// Whether the head of the first or second noun phrase behind the verb is one of these words.
    private func legalObject(among words: WordSet) -> Bool {
        var token = next
        for _ in 0..<2 {
            while token < min(sentence.upperBound, next + 5),
                reading.nounPhrase(covering: token) == nil
            {
                if reading.tokens.kind[token] == .punctuation { return false }
                token += 1
            }
            guard token < sentence.upperBound, let phrase = reading.nounPhrase(covering: token),
                let head = phrase.last
            else { return false }
            if words.contains(reading.tokens.key[head]) { return true }
            guard phrase.upperBound < sentence.upperBound, forFollows else { return false }
            token = phrase.upperBound + 1
        }
        return false
    }

    private func isPronoun(_ phrase: Range<Int>) -> Bool {
        phrase.count == 1 && reading.tags[phrase.lowerBound] == .pronoun
    }

    private func courtInside(_ range: Range<Int>) -> Range<Int>? {
        for token in range where LegalWords.courts.contains(reading.tokens.key[token]) {
            guard let phrase = reading.nounPhrase(covering: token), finder.courts.isCourt(phrase)
            else { continue }
            return finder.courts.withComplements(phrase, limit: range.upperBound)
        }
        return nil
    }

    // MARK: Ends

    private func end(limits: ComplementReader.Limits) -> Int {
        finder.complements.end(from: next, sentence: sentence, limits: limits)
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
            RulingAct.objectLinks.contains(reading.tokens.key[start])
                || reading.has(.time, at: start)
        {
            start += 1
        }
        guard start < range.upperBound else { return nil }
        return reading.text(start..<range.upperBound)
    }

    private static let objectLinks = WordSet(
        "the a an to that guilty for with of on in down aside out back"
    )
}
