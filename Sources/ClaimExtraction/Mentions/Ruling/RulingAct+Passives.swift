/// What is done to somebody or something: "was sentenced to 12 years", "the suit was dismissed by a judge".
extension RulingAct {
    func passive(_ subject: SubjectReader.Subject?) -> (Range<Int>, Range<Int>?)? {
        let agent = finder.complements.agent(from: next, sentence: sentence)
        let head = subject.flatMap { $0.core.last }.map { reading.tokens.key[$0] }
        let isClassAction =
            subject.flatMap { $0.core.last }.map(finder.courts.isClassAction) ?? false
        let isLegalSubject =
            isClassAction
            || (head.map {
                LegalWords.strictObjects.contains($0) || LegalWords.objects.contains($0)
            } ?? false)
        let isRule =
            (head.map { LegalWords.rules.contains($0) } ?? false)
            || (subject.map { reading.has(.law, at: $0.core.upperBound - 1) } ?? false)
        var limits = ComplementReader.Limits()
        switch entry.act {
        case .sentence:
            guard agent != nil || isAsserted && (!isImprisonment || isSentToPrison) else {
                return nil
            }
            limits.takesFor = isImprisonment && isForTerm
        case .charge:
            guard group.isFinite || isBehindComma || isBehindPassive, chargesFollow else {
                return nil
            }
        case .suit:
            guard group.isFinite else { return nil }
        case .judicial:
            if entry.lemma == "find", isAsserted, guiltFollows { break }
            if agent == nil, isByOthers { return nil }
            if agent == nil, isPenalty(of: head) {
                limits.takesFor = true
                break
            }
            if RulingAct.verbsOfManyActs.contains(WordKey(entry.lemma)), !isLegalSubject, !isRule {
                return nil
            }
            guard agent != nil || group.isFinite && isJudged(subject, isRule: isRule) else {
                return nil
            }
        case .party, .filing:
            guard
                group.isFinite || agent != nil || filer != nil || isFiledInCourt
                    || subject?.isRelative == true,
                isLegalSubject,
                isClassAction
                    || (head.map {
                        LegalWords.cases.contains($0) || LegalWords.filings.contains($0)
                    } ?? false)
            else { return nil }
            limits.takesFor = true
        case .appeal:
            guard group.isFinite, isLegalSubject else { return nil }
        case .plead, .penalty: return nil
        }
        let end = max(
            end(limits: limits),
            agent.map(endWithoutPlace) ?? filer?.upperBound ?? next
        )
        let takesSubject =
            (isLegalSubject || isRule) && subject?.isRelative == false && entry.act != .sentence
        var start = takesSubject ? subject?.tokens.lowerBound ?? first : first
        // "the Oct. ⟨23⟩ lawsuit filed by"
        while start + 1 < first, reading.has(.time, at: start) { start += 1 }
        // "first authorized by the court".
        if start == first, !group.isFinite, first > sentence.lowerBound,
            reading.tags[first - 1].isAdverb
        {
            start -= 1
        }
        return (start..<end, agent)
    }

    /// The end of a court without where it sits: "by a judge ⟦in Leeds⟧".
    private func endWithoutPlace(_ court: Range<Int>) -> Int {
        court.first { RulingAct.placeWords.contains(reading.tokens.key[$0]) } ?? court.upperBound
    }

    static let placeWords = WordSet("in at on")

    /// Police and governments put people into jail as well; a court for some time or for something.
    var isImprisonment: Bool { entry.lemma == "jail" || entry.lemma == "imprison" }

    private static let ofCourts = WordSet("court court's judge judge's judicial")

    /// What courts do as others do: "a statement released by the court" is no ruling.
    private static let verbsOfManyActs = WordSet(
        "release issue send give put make set hold deliver return hear"
    )

    /// Whether "by" names somebody else: "the subpoena was issued by the committee".
    private var isByOthers: Bool {
        (next..<max(next, min(next + 4, sentence.upperBound))).contains {
            reading.tokens.key[$0] == .by
        }
    }

    private static let discarding = WordSet("thrown tossed")

    /// Whether a passive without its court can only be a court's act.
    private func isJudged(_ subject: SubjectReader.Subject?, isRule: Bool) -> Bool {
        guard let core = subject?.core, let last = core.last else { return false }
        let head = reading.tokens.key[last]
        let verb = reading.tokens.key[group.head]
        // "The judicial order was lifted"
        if LegalWords.decisions[head] != nil,
            core.contains(where: { RulingAct.ofCourts.contains(reading.tokens.key[$0]) })
        {
            return true
        }
        if LegalWords.strictObjects.contains(head) { return true }
        // "The case was ⟨thrown out⟩"
        let isDiscarded =
            RulingAct.discarding.contains(verb) && next < sentence.upperBound
            && reading.tokens.key[next] == .out
        guard isDiscarded || LegalWords.reviews.contains(verb) else { return false }
        return isRule || LegalWords.objects.contains(head)
    }

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

    private static let ofCharges = WordSet("with in over under")
    private static let prosecute = "prosecute"

    var guiltFollows: Bool {
        (next..<max(next, min(next + 6, sentence.upperBound))).contains {
            LegalWords.guilt.contains(reading.tokens.key[$0])
        }
    }
}
