/// Acts that a noun tells: "the High Court's Baxter decision", "an order denying the motion", "the dismissal of the suit".
struct NounRulings {
    let finder: RulingFinder
    var reading: Reading { finder.reading }

    /// Those that stand beside the acts found already.
    func rulings(beside acts: [FoundAct]) -> [(Range<Int>, Ruling)] {
        var isTold = [Bool](repeating: false, count: reading.tokens.count)
        var isCovered = isTold
        for act in acts {
            for token in act.range { isCovered[token] = true }
            // "upheld ⟨a ruling by a judge⟩": two acts of two courts.
            let isReview = NounRulings.reviews.contains(WordKey(act.action))
            for token in act.range where !isReview || token < act.group.tokens.upperBound {
                isTold[token] = true
            }
        }
        let verdicts = reading.sentences.compactMap { verdict(in: $0.tokens, isTold) }
        return verdicts
            + reading.nounPhrases.compactMap { phrase in
                guard let head = phrase.last, let index = reading.sentence(of: head) else {
                    return nil
                }
                let noun = Noun(
                    phrase: phrase,
                    head: head,
                    sentence: reading.sentences[index].tokens
                )
                guard !isAwaited(noun) else { return nil }
                return decision(noun) ?? (isTold[head] ? nil : ownerless(noun) ?? term(noun))
                    ?? (isCovered[head] ? nil : nominal(noun) ?? outcome(noun) ?? sum(noun))
            }
    }

    /// "The verdict surprised nobody: ⟨guilty on every count⟩", "⟨Found guilty of arson⟩, he wept".
    private func verdict(in sentence: Range<Int>, _ isTold: [Bool]) -> Found? {
        let found = sentence.lowerBound
        if reading.word(found) == NounRulings.found, !isTold[found],
            LegalWords.guilt.contains(reading.word(found + 1))
                || reading.word(found + 1) == NounRulings.not
        {
            let end = finder.complements.end(from: found + 2, sentence: sentence, limits: .init())
            let verdict = found..<min(max(end, found + 2), sentence.upperBound)
            return (verdict, Ruling(action: "find", object: reading.text(verdict)))
        }
        // "⟨Guilty on all counts⟩, the foreman said."
        let guilty = reading.word(found) == NounRulings.not ? found + 1 : found
        if reading.word(guilty) == NounRulings.guilty, sentence.contains(guilty), !isTold[guilty],
            finder.context.speaksOfCourt(around: found, before: sentence.upperBound)
        {
            let end = finder.complements.end(from: guilty + 1, sentence: sentence, limits: .init())
            let range = found..<max(end, guilty + 1)
            return (range, Ruling(action: "find", object: reading.text(range)))
        }
        // A heading may be a sentence of thousands of words.
        for colon in sentence.prefix(60)
        where NounRulings.leads.contains(reading.tokens.key[colon]) {
            let first = colon + 1
            let guilty = reading.word(first) == NounRulings.not ? first + 1 : first
            guard reading.word(guilty) == NounRulings.guilty, sentence.contains(guilty),
                !isTold[guilty],
                sentence.lowerBound..<colon ~= colon - 1,
                finder.context.speaksOfCourt(around: colon, before: colon)
                    || (sentence.lowerBound..<colon).contains(where: {
                        NounRulings.verdicts.contains(reading.tokens.key[$0])
                    })
            else { continue }
            let end = finder.complements.end(
                from: guilty + 1,
                sentence: sentence,
                limits: .init()
            )
            let ruling = Ruling(action: "find", object: reading.text(first..<max(end, guilty + 1)))
            return (first..<max(end, guilty + 1), ruling)
        }
        return nil
    }

    /// "serving ⟨a six-year sentence⟩ imposed in May", "⟨a 12-year prison term⟩ handed down last year".
    private func term(_ noun: Noun) -> Found? {
        let key = reading.tokens.key[noun.head]
        guard NounRulings.terms.contains(key), noun.head > noun.phrase.lowerBound,
            noun.phrase.contains(where: { reading.tags[$0] == .number }),
            key != NounRulings.termOfOffice
                || noun.phrase.contains(where: {
                    NounRulings.jails.contains(reading.tokens.key[$0])
                })
        else { return nil }
        guard NounRulings.imposed.contains(reading.word(noun.head + 1)) else { return nil }
        return found(noun, end: noun.head + 1, court: nil, "sentence", reading.text(noun.phrase))
    }

    /// A noun phrase whose last word may stand for an act.
    struct Noun {
        let phrase: Range<Int>
        let head: Int
        let sentence: Range<Int>
    }

    /// "awaited ⟨a ruling by the court⟩", "pending ⟨a Supreme Court decision⟩": there is none yet.
    private func isAwaited(_ noun: Noun) -> Bool {
        var before = noun.phrase.lowerBound - 1
        if reading.isMark(before) { before -= 1 }
        guard before >= noun.sentence.lowerBound else { return false }
        let key = reading.tokens.key[before]
        return NounRulings.waiting.contains(key)
            || ReportingVerbs.all.frames(of: key)?.contains(.stance) == true
    }

    typealias Found = (range: Range<Int>, ruling: Ruling)

    // MARK: Whose decision it is

    /// "⟨the court's⟩ Baxter decision", "⟨a judge's⟩ refusal to step aside", "⟨a District Court⟩ conviction".
    private func decision(_ noun: Noun) -> Found? {
        let key = reading.tokens.key[noun.head]
        guard let action = action(ofCourts: key), let (owner, isPossessive) = owner(of: noun)
        else { return nil }
        let named = isPossessive ? owner.upperBound + 1..<noun.head : noun.head..<noun.head
        let isNamed = named.contains { reading.tokens.shape[$0].contains(.capitalised) }
        let end = isNamed ? noun.head + 1 : endOfContent(noun)
        // "a High Court ruling": one that nobody has told of.
        let isNew =
            !isPossessive && owner.count > 1
            && ClosedWords.indefinite.contains(reading.word(noun.phrase.lowerBound))
        // "the magistrate's ⟨sanctions⟩ order"
        let isOnMatter = isPossessive && named.last.map { reading.tags[$0].isNoun } == true
        guard
            isNamed || isNew || isOnMatter
                || end > noun.head + 1 && (owner.count > 1 || isPossessive || action == "refuse")
        else { return nil }
        let name = isNamed ? reading.text(named) : nil
        let object = name ?? (end > noun.head + 1 ? reading.text(noun.head + 1..<end) : nil)
        return found(noun, end: end, court: owner, action, object, caseName: name)
    }

    /// What a court does by the noun for it: "the court's ⟨refusal⟩", "the jury's ⟨award⟩".
    private func action(ofCourts noun: WordKey) -> String? {
        LegalWords.decisions[noun] ?? NounRulings.ofCourts[noun] ?? NounRulings.deedsToCases[noun]
    }

    /// The court in a noun phrase: before a possessive, or right before the noun.
    private func owner(of noun: Noun) -> (Range<Int>, isPossessive: Bool)? {
        let clitic = noun.phrase.first { reading.tags[$0] == .possessive }
        let end = clitic ?? noun.head
        guard end > noun.phrase.lowerBound else { return nil }
        let owner = finder.courts.withoutArticle(noun.phrase.lowerBound..<end)
        // "⟨The Registrar's⟩ refusal to enter the mark"
        let isOfficer =
            clitic != nil && BoardWords.isOfficer(owner, reading)
        return finder.courts.isCourt(owner) || isOfficer ? (owner, clitic != nil) : nil
    }

    /// The end of what was decided: "that …", "to …", "denying …", "in favour of …".
    private func endOfContent(_ noun: Noun) -> Int {
        let next = noun.head + 1
        guard next + 1 < noun.sentence.upperBound else { return next }
        let key = reading.tokens.key[next]
        let isClause = key == .that && reading.nounPhrase(covering: next + 1) != nil
        let isFor =
            key == .in && NounRulings.favour.contains(reading.tokens.key[next + 1])
            || key == NounRulings.against
        // "the tribunal's award ⟨of $2 million⟩", "the jury's verdict ⟨of unlawful killing⟩"
        let isOf = key == .of && !LegalWords.plainDecisions.contains(reading.word(noun.head))
        guard isClause || isFor || isOf || reading.tags[next] == .to || isDecidingGerund(next)
        else { return next }
        return finder.complements.end(
            from: next,
            sentence: noun.sentence,
            limits: .init(isContent: isClause, isSubject: isSubject(noun))
        )
    }

    private func isDecidingGerund(_ token: Int) -> Bool {
        reading.tags[token] == .verbGerund
            && (RulingVerbs.entries[reading.tokens.key[token]]?.act == .judicial
                || NounRulings.restraining.contains(reading.tokens.key[token]))
    }

    private static let restraining = WordSet(
        "restraining preventing confining keeping evicting protecting recognising recognizing"
    )

    // MARK: What is told without the court before it

    /// "a ruling by ⟨a judge⟩", "an order ⟨denying the motion⟩", "the dismissal of ⟨the suit⟩".
    private func ownerless(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        guard next + 1 < noun.sentence.upperBound else { return nil }
        if isDecidingGerund(next) { return order(noun) }
        if let found = decisionFor(noun) { return found }
        if let pending = pending(noun) { return pending }
        guard let behind = reading.nounPhrase(startingAt: next + 1) else { return nil }
        if reading.tokens.key[next] == .of { return decisionOfCourt(noun) }
        let key = reading.tokens.key[noun.head]
        // "a petition ⟨to the High Court⟩"
        if reading.word(next) == .to, isSuit(key), finder.courts.isCourt(behind) {
            let court = finder.courts.withComplements(behind, limit: noun.sentence.upperBound)
            return found(noun, end: court.upperBound, court: court, "file", nil)
        }
        guard NounRulings.agents.contains(reading.tokens.key[next]),
            // "to reach the Court of Appeal ⟨by Easter⟩"
            !reading.has(.time, at: next + 1),
            // "a ruling ⟨from the bench⟩"
            reading.word(next) == .by || !finder.courts.isBench(behind)
        else { return nil }
        // "the refusal ⟨by a judge⟩ to step aside"
        if let action = action(ofCourts: key), reading.tags[noun.head] == .noun,
            finder.courts.isCourt(behind) || BoardWords.isTribunal(behind, reading)
        {
            let end = endOfContent(behind: behind.upperBound, of: noun)
            return found(noun, end: end, court: behind, action, nil)
        }
        // "a suit by ⟨three tenants⟩"
        guard
            NounRulings.suits.contains(key)
                || NounRulings.motions.contains(key) && speaksOfCourt(noun)
        else { return nil }
        let object = reading.text(noun.head..<next)
        return found(noun, end: behindPending(behind.upperBound), court: nil, "file", object)
    }

    private func isSuit(_ key: WordKey) -> Bool {
        NounRulings.suits.contains(key) || NounRulings.motions.contains(key)
    }

    /// The end of "a decision by the board ⟨that they were employees⟩".
    func endOfContent(behind token: Int, of noun: Noun) -> Int {
        let sentence = noun.sentence
        let isClause =
            reading.word(token) == .that && reading.nounPhrase(covering: token + 1) != nil
        guard isClause || reading.tag(token) == .to, sentence.contains(token) else { return token }
        return finder.complements.end(
            from: token,
            sentence: sentence,
            limits: .init(isContent: isClause, isSubject: isSubject(noun))
        )
    }

    /// "An appeal by the owner ⟨is pending⟩".
    private func behindPending(_ token: Int) -> Int {
        guard ClosedWords.being.contains(reading.word(token)) else { return token }
        let pending = reading.tag(token + 1).isAdverb ? token + 2 : token + 1
        return reading.word(pending) == NounRulings.pending ? pending + 1 : token
    }

    /// "⟨An appeal is pending⟩".
    private func pending(_ noun: Noun) -> Found? {
        var next = noun.head + 1
        // "A petition ⟨against the tax⟩ is pending"
        if reading.tag(next) == .preposition, let object = reading.nounPhrase(startingAt: next + 1)
        {
            next = object.upperBound
        }
        let key = reading.tokens.key[noun.head]
        guard isSuit(key) || LegalWords.onlyInCourt.contains(key), noun.sentence.contains(next),
            behindPending(next) > next
        else { return nil }
        return found(noun, end: behindPending(next), court: nil, "file", reading.text(noun.phrase))
    }

    /// "⟨a ruling in favour of the tenants⟩", "⟨a verdict against the firm⟩": one that nobody has told of.
    private func decisionFor(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        let isFor =
            reading.word(next) == NounRulings.against
            || reading.word(next) == .in && NounRulings.favour.contains(reading.word(next + 1))
        guard isFor, let action = LegalWords.decisions[reading.tokens.key[noun.head]],
            ClosedWords.indefiniteOrAnother.contains(reading.word(noun.phrase.lowerBound))
                // "the ⟨2019⟩ injunction against blasting"
                || action == "enjoin" && noun.phrase.count > 2
                || reading.word(noun.phrase.lowerBound) == .the && speaksOfCourt(noun),
            action != "order" || speaksOfCourt(noun)
        else { return nil }
        let end = endOfContent(noun)
        return found(noun, end: end, court: nil, action, reading.text(next..<max(next, end)))
    }

    /// "a 19-page order ⟨denying the motion⟩", where courts are spoken of.
    private func order(_ noun: Noun) -> Found? {
        let isOfOthers = noun.phrase.contains {
            NounRulings.executive.contains(reading.tokens.key[$0])
        }
        guard let action = LegalWords.decisions[reading.tokens.key[noun.head]], !isOfOthers,
            action == "enjoin" || speaksNearCourt(noun)
        else { return nil }
        let end = endOfContent(noun)
        let object = reading.text(noun.head + 1..<max(noun.head + 1, end))
        return found(noun, end: end, court: nil, action, object)
    }

    /// Whether this sentence or one of the two before speaks of a court.
    private func speaksOfCourt(_ noun: Noun) -> Bool {
        finder.context.speaksOfCourt(around: noun.head, before: noun.sentence.upperBound)
    }

    func found(
        _ noun: Noun,
        end: Int,
        court: Range<Int>?,
        _ action: String,
        _ object: String?,
        caseName: String? = nil
    ) -> Found {
        let ruling = Ruling(
            court: court.map(finder.courts.name),
            action: action,
            object: object,
            caseName: caseName,
            date: nil
        )
        return (start(of: noun)..<max(end, noun.head + 1), ruling)
    }

    /// "⟨a batch⟩ of petitions": how many there are stands before.
    private func start(of noun: Noun) -> Int {
        let of = noun.phrase.lowerBound - 1
        guard of > noun.sentence.lowerBound, reading.tokens.key[of] == .of,
            let batch = reading.nounPhrase(covering: of - 1), batch.upperBound == of,
            NounRulings.batches.contains(reading.tokens.key[of - 1])
        else { return noun.phrase.lowerBound }
        return batch.lowerBound
    }

    private static let ofCourts: WordTable<String> = [
        WordKey("conviction"): "convict", WordKey("finding"): "find", WordKey("findings"): "find",
        WordKey("holding"): "hold", WordKey("determination"): "determine",
        WordKey("conclusion"): "conclude", WordKey("sentence"): "sentence",
    ]
    private static let waiting = WordSet(
        "for pending until before await awaits awaited awaiting if no any"
    )
    private static let favour = WordSet("favor favour")
    private static let against = WordKey("against")
    private static let agents = WordSet("by from")
    private static let batches = WordSet(
        "batch series string pair number group flurry raft bunch set clutch"
    )
    private static let pending = WordKey("pending")
    static let terms = WordSet("sentence sentences term terms")
    static let termOfOffice = WordKey("term")
    private static let jails = WordSet("prison jail life custodial suspended")
    private static let imposed = WordSet("imposed handed given meted")
    private static let leads = WordSet(": -- \u{2013} \u{2014}")
    private static let found = WordKey("found")
    private static let not = WordKey("not")
    static let guilty = WordKey("guilty")
    private static let verdicts = WordSet("verdict verdicts jury jurors")
    /// What a court does to what another decided.
    private static let reviews = WordSet(
        "uphold let overturn reverse affirm stay vacate quash appeal reject dismiss reinstate void annul overrule lift dissolve"
    )
    static let executive = WordSet("executive presidential military health")
    private static let suits = WordSet("lawsuit lawsuits countersuit")
    private static let motions = WordSet(
        "suit suits appeal appeals motion motions petition petitions"
    )
}
