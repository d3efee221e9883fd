// Nouns made of what is done in a case: "the acquittal of two guards", "her conviction for libel", "a decision of the High Court that …".
extension NounRulings {
    /// The act that such a noun tells with what it was done to, or what for.
    func nominal(_ noun: Noun) -> Found? {
        let key = reading.tokens.key[noun.head]
        let next = noun.head + 1
        guard noun.sentence.contains(next + 1), !isHypothetical(noun) else { return nil }
        if let decision = decisionThat(noun) { return decision }
        if let sentence = sentence(noun) { return sentence }
        if let punishment = punishment(noun) { return punishment }
        guard let action = NounRulings.deedsToPeople[key] ?? NounRulings.deedsToCases[key] else {
            return nil
        }
        guard isOfSomebody(noun) || isOfCase(noun) else { return nil }
        let end = finder.complements.end(
            from: reading.word(next) == .comma ? next + 1 : next,
            sentence: noun.sentence,
            limits: .init(takesFor: true)
        )
        guard end > next, reading.tag(end) != .modal else { return nil }
        return found(
            noun,
            end: end,
            court: nil,
            action,
            reading.text(next + 1..<max(end, next + 1))
        )
    }

    /// "⟨a 2019 judgment of the Court of Session that the moor was common land⟩".
    func decisionOfCourt(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        guard let action = LegalWords.decisions[reading.tokens.key[noun.head]],
            reading.word(next) == .of, let court = reading.nounPhrase(startingAt: next + 1),
            finder.courts.isCourt(court)
        else { return nil }
        let whole = finder.courts.withComplements(court, limit: noun.sentence.upperBound)
        let end = endOfContent(behind: whole.upperBound, of: noun)
        let isNew = ClosedWords.indefiniteOrAnother.contains(reading.word(noun.phrase.lowerBound))
        guard isNew || end > whole.upperBound else { return nil }
        return found(noun, end: end, court: whole, action, nil)
    }

    /// "⟨the ruling that the map was void⟩", "⟨an order that he pay⟩", "⟨a finding that she had lied⟩", near a court.
    private func decisionThat(_ noun: Noun) -> Found? {
        let key = reading.tokens.key[noun.head]
        let that = noun.head + 1
        guard let action = LegalWords.decisions[key] ?? NounRulings.declarations[key],
            reading.word(that) == .that, reading.nounPhrase(startingAt: that + 1) != nil,
            !noun.phrase.contains(where: { NounRulings.executive.contains(reading.tokens.key[$0]) }
            ),
            speaksNearCourt(noun)
        else { return nil }
        let end = finder.complements.end(
            from: that,
            sentence: noun.sentence,
            limits: .init(isContent: true, isSubject: isSubject(noun))
        )
        return found(noun, end: end, court: nil, action, reading.text(that..<max(that, end)))
    }

    /// Whether the noun opens its sentence, whose verb stands behind what was decided.
    func isSubject(_ noun: Noun) -> Bool {
        noun.phrase.lowerBound <= noun.sentence.lowerBound + 1
    }

    /// "her ⟨sentence of six years⟩", "his ⟨six-year sentence for smuggling⟩": one that was passed, as it is somebody's.
    private func sentence(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        guard NounRulings.terms.contains(reading.tokens.key[noun.head]),
            reading.tokens.key[noun.head] != NounRulings.termOfOffice, isOwned(noun),
            !noun.phrase.contains(where: {
                NounRulings.possible.contains(reading.tokens.key[$0])
            })
        else { return nil }
        let isLong =
            reading.word(next) == .of && finder.complements.isLength(next + 1)
            || reading.word(next) == .for
                && noun.phrase.contains(where: { reading.tags[$0] == .number })
        guard isLong else { return nil }
        let end = finder.complements.end(
            from: next,
            sentence: noun.sentence,
            limits: .init(takesFor: true)
        )
        return found(noun, end: end, court: nil, "sentence", reading.text(next..<max(next, end)))
    }

    /// "⟨the acquittal of two guards⟩", "⟨his conviction for manslaughter⟩", "⟨her guilty plea to perjury⟩".
    private func isOfSomebody(_ noun: Noun) -> Bool {
        let key = reading.tokens.key[noun.head]
        let next = noun.head + 1
        guard NounRulings.deedsToPeople[key] != nil, reading.nounPhrase(covering: next + 1) != nil
        else { return false }
        if key == NounRulings.plea {
            return (isDefinite(noun) || isTold(noun)) && reading.word(next) == .to
                && noun.phrase.contains { reading.tokens.key[$0] == NounRulings.guilty }
        }
        // "Her latest conviction, ⟨for trespass⟩, carries a fine"
        let link = reading.word(next) == .comma ? next + 1 : next
        return reading.word(next) == .of && isDefinite(noun)
            || NounRulings.charging.contains(reading.word(link))
                && (isOwned(noun) || isTold(noun))
    }

    /// "⟨the withdrawal of all charges⟩", "⟨reversal of the judgment⟩", where courts are spoken of or of nothing else.
    private func isOfCase(_ noun: Noun) -> Bool {
        let next = noun.head + 1
        guard NounRulings.deedsToCases[reading.tokens.key[noun.head]] != nil,
            reading.word(next) == .of, let object = reading.nounPhrase(startingAt: next + 1),
            let head = object.last,
            isDefinite(noun) || isBare(noun)
        else { return false }
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key)
            || LegalWords.onlyInCourt.contains(key)
            || finder.courts.isClassAction(endingAt: head)
            || (LegalWords.objects.contains(key) || LegalWords.cases.contains(key)
                || LegalWords.pleadings.contains(key) || LegalWords.measures.contains(key)
                || LegalWords.rules.contains(key)
                || PenaltyWords.awarded.contains(key))
                && speaksNearCourt(noun)
    }

    /// "the", "its" or an owner before the noun; none that comes for the first time.
    private func isDefinite(_ noun: Noun) -> Bool {
        ClosedWords.definite.contains(reading.tokens.key[noun.phrase.lowerBound]) || isOwned(noun)
    }

    /// "⟨Reversal⟩ of the judgment came late", "after ⟨dismissal⟩ of the charge".
    private func isBare(_ noun: Noun) -> Bool {
        let first = noun.phrase.lowerBound
        return first == noun.sentence.lowerBound
            || !ClosedWords.singularDeterminers.contains(reading.word(first))
                && NounRulings.following.contains(reading.word(first - 1))
    }

    /// "⟨A conviction for affray⟩ followed": one that the past tense behind it tells of, not any.
    private func isTold(_ noun: Noun) -> Bool {
        let index = reading.firstVerbGroup(from: noun.head)
        guard ClosedWords.indefiniteOrAnother.contains(reading.word(noun.phrase.lowerBound)),
            noun.phrase.lowerBound == noun.sentence.lowerBound, index < reading.verbGroups.count
        else { return false }
        let verb = reading.verbGroups[index]
        return noun.sentence.contains(verb.head) && verb.tense == .past && verb.isFinite
    }

    /// "his ⟨release on bail⟩", "her ⟨disqualification from driving⟩".
    private func punishment(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        guard let (action, link, words) = NounRulings.punishments[reading.tokens.key[noun.head]],
            isDefinite(noun), reading.word(next) == link, words.contains(reading.word(next + 1))
        else { return nil }
        return found(noun, end: next + 2, court: nil, action, reading.text(next..<next + 2))
    }

    /// "⟨his⟩ conviction", "⟨Lund's⟩ conviction".
    private func isOwned(_ noun: Noun) -> Bool {
        ClosedWords.possessives.contains(reading.tokens.key[noun.phrase.lowerBound])
            || noun.phrase.contains { reading.tags[$0] == .possessive }
    }

    /// "sought by neither side", "wants ⟨the acquittal of⟩": an act that may come.
    private func isHypothetical(_ noun: Noun) -> Bool {
        let before = noun.phrase.lowerBound - 1
        return NounRulings.wishes.contains(reading.word(before))
            || ClosedWords.conditions.contains(reading.word(before))
    }

    /// Whether a sentence up to two before or behind speaks of a court.
    func speaksNearCourt(_ noun: Noun) -> Bool {
        guard let index = reading.sentence(of: noun.head) else { return false }
        let last = min(index + 2, reading.sentences.count - 1)
        return finder.context.speaksOfCourt(
            around: noun.head,
            before: reading.sentences[last].tokens.upperBound
        )
    }

    /// What is done to people, by the verb.
    static let deedsToPeople: WordTable<String> = [
        WordKey("acquittal"): "acquit", WordKey("acquittals"): "acquit",
        WordKey("conviction"): "convict", WordKey("convictions"): "convict",
        WordKey("sentencing"): "sentence", WordKey("indictment"): "indict",
        WordKey("arraignment"): "arraign", WordKey("exoneration"): "exonerate",
        WordKey("disbarment"): "disbar", WordKey("plea"): "plead", WordKey("pleas"): "plead",
    ]
    /// What is done to suits, motions, orders and verdicts, by the verb.
    static let deedsToCases: WordTable<String> = [
        WordKey("dismissal"): "dismiss", WordKey("denial"): "deny", WordKey("reversal"): "reverse",
        WordKey("rejection"): "reject", WordKey("withdrawal"): "withdraw",
        WordKey("grant"): "grant", WordKey("granting"): "grant", WordKey("refusal"): "refuse",
        WordKey("quashing"): "quash", WordKey("overturning"): "overturn",
        WordKey("lifting"): "lift", WordKey("discharge"): "discharge",
        WordKey("vacation"): "vacate", WordKey("vacatur"): "vacate", WordKey("annulment"): "annul",
        WordKey("affirmance"): "affirm", WordKey("affirmation"): "affirm",
        WordKey("remand"): "remand", WordKey("remittal"): "remit",
        WordKey("reinstatement"): "reinstate", WordKey("dissolution"): "dissolve",
        WordKey("revocation"): "revoke", WordKey("suspension"): "suspend",
        WordKey("imposition"): "impose", WordKey("award"): "award",
        WordKey("commutation"): "commute", WordKey("settlement"): "settle",
        WordKey("adjournment"): "adjourn", WordKey("dropping"): "drop",
        WordKey("abandonment"): "abandon", WordKey("invalidation"): "invalidate",
        WordKey("striking"): "strike", WordKey("consolidation"): "consolidate",
        WordKey("exclusion"): "exclude", WordKey("committal"): "commit",
        WordKey("forfeiture"): "forfeit", WordKey("confirmation"): "confirm",
        WordKey("approval"): "approve", WordKey("discontinuance"): "discontinue",
        WordKey("collapse"): "collapse", WordKey("failure"): "fail", WordKey("issue"): "issue",
        WordKey("issuance"): "issue", WordKey("filing"): "file", WordKey("lodging"): "lodge",
        WordKey("transfer"): "transfer", WordKey("referral"): "refer",
        WordKey("reduction"): "reduce", WordKey("extension"): "extend",
        WordKey("variation"): "vary", WordKey("renewal"): "renew", WordKey("reopening"): "reopen",
        WordKey("restoration"): "restore", WordKey("nullification"): "nullify",
        WordKey("severance"): "sever", WordKey("halving"): "halve",
    ]
    private static let following = WordSet("after with following despite since upon by to")
    private static let punishments: WordTable<(String, WordKey, WordSet)> = [
        WordKey("release"): ("release", WordKey("on"), WordSet("bail bond parole")),
        WordKey("committal"): ("commit", WordKey("for"), WordSet("trial sentence")),
        WordKey("remand"): ("remand", WordKey("in"), WordSet("custody")),
        WordKey("disqualification"): ("disqualify", WordKey("from"), WordSet("driving")),
    ]
    private static let declarations: WordTable<String> = [
        WordKey("finding"): "find", WordKey("declaration"): "declare", WordKey("holding"): "hold",
    ]
    private static let plea = WordKey("plea")
    private static let charging = WordSet("for on")
    private static let possible = WordSet(
        "maximum minimum possible potential likely recommended mandatory proposed"
    )
    private static let wishes = WordSet(
        "seek seeks sought seeking want wants wanted demand demands demanded urge urged favour favor oppose opposed expect"
    )
}
