/// Acts that a noun tells: "the High Court's Baxter decision", "an order denying the motion", "the dismissal of the suit".
struct NounRulings {
    let finder: RulingFinder
    private var reading: Reading { finder.reading }

    /// Those that stand beside the acts found already.
    func rulings(beside acts: [FoundAct]) -> [(Range<Int>, Ruling)] {
        var isTold = [Bool](repeating: false, count: reading.tokens.count)
        for act in acts {
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
    private struct Noun {
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

    private typealias Found = (range: Range<Int>, ruling: Ruling)

    // MARK: Whose decision it is

    /// "⟨the court's⟩ Baxter decision", "⟨a judge's⟩ refusal to step aside", "⟨a District Court⟩ conviction".
    private func decision(_ noun: Noun) -> Found? {
        let key = reading.tokens.key[noun.head]
        guard let action = LegalWords.decisions[key] ?? NounRulings.ofCourts[key],
            let (owner, isPossessive) = owner(of: noun)
        else { return nil }
        let named = isPossessive ? owner.upperBound + 1..<noun.head : noun.head..<noun.head
        let isNamed = named.contains { reading.tokens.shape[$0].contains(.capitalised) }
        let end = isNamed ? noun.head + 1 : endOfContent(noun)
        // "a High Court ruling": one that nobody has told of.
        let isNew =
            !isPossessive && owner.count > 1
            && ClosedWords.indefinite.contains(reading.word(noun.phrase.lowerBound))
        guard
            isNamed || isNew
                || end > noun.head + 1 && (owner.count > 1 || isPossessive || action == "refuse")
        else { return nil }
        let name = isNamed ? reading.text(named) : nil
        let object = name ?? (end > noun.head + 1 ? reading.text(noun.head + 1..<end) : nil)
        return found(noun, end: end, court: owner, action, object, caseName: name)
    }

    /// The court in a noun phrase: before a possessive, or right before the noun.
    private func owner(of noun: Noun) -> (Range<Int>, isPossessive: Bool)? {
        let clitic = noun.phrase.first { reading.tags[$0] == .possessive }
        let end = clitic ?? noun.head
        guard end > noun.phrase.lowerBound else { return nil }
        let owner = finder.courts.withoutArticle(noun.phrase.lowerBound..<end)
        return finder.courts.isCourt(owner) ? (owner, clitic != nil) : nil
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
        guard isClause || isFor || reading.tags[next] == .to || isDecidingGerund(next) else {
            return next
        }
        return finder.complements.end(
            from: next,
            sentence: noun.sentence,
            limits: .init(isContent: isClause)
        )
    }

    private func isDecidingGerund(_ token: Int) -> Bool {
        reading.tags[token] == .verbGerund
            && RulingVerbs.entries[reading.tokens.key[token]]?.act == .judicial
    }

    // MARK: What is told without the court before it

    /// "a ruling by ⟨a judge⟩", "an order ⟨denying the motion⟩", "the dismissal of ⟨the suit⟩".
    private func ownerless(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        guard next + 1 < noun.sentence.upperBound else { return nil }
        if isDecidingGerund(next) { return order(noun) }
        if let found = decisionFor(noun) { return found }
        if let pending = pending(noun) { return pending }
        guard let behind = reading.nounPhrase(startingAt: next + 1) else { return nil }
        if reading.tokens.key[next] == .of { return deed(noun, doneTo: behind) }
        let key = reading.tokens.key[noun.head]
        // "a petition ⟨to the High Court⟩"
        if reading.word(next) == .to, isSuit(key), finder.courts.isCourt(behind) {
            let court = finder.courts.withComplements(behind, limit: noun.sentence.upperBound)
            return found(noun, end: court.upperBound, court: court, "file", nil)
        }
        guard NounRulings.agents.contains(reading.tokens.key[next]) else { return nil }
        if let action = LegalWords.decisions[key], reading.tags[noun.head] == .noun,
            finder.courts.isCourt(behind) || BoardWords.isTribunal(behind, reading)
        {
            let end = endOfContent(behind: behind.upperBound, in: noun.sentence)
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
    private func endOfContent(behind token: Int, in sentence: Range<Int>) -> Int {
        guard reading.word(token) == .that, sentence.contains(token),
            reading.nounPhrase(covering: token + 1) != nil
        else { return token }
        return finder.complements.end(
            from: token,
            sentence: sentence,
            limits: .init(isContent: true)
        )
    }

    /// "An appeal by the owner ⟨is pending⟩".
    private func behindPending(_ token: Int) -> Int {
        ClosedWords.being.contains(reading.word(token))
            && reading.word(token + 1) == NounRulings.pending ? token + 2 : token
    }

    /// "⟨An appeal is pending⟩".
    private func pending(_ noun: Noun) -> Found? {
        var next = noun.head + 1
        // "A petition ⟨against the tax⟩ is pending"
        if reading.tag(next) == .preposition, let object = reading.nounPhrase(startingAt: next + 1)
        {
            next = object.upperBound
        }
        guard isSuit(reading.tokens.key[noun.head]), noun.sentence.contains(next),
            behindPending(next) > next
        else { return nil }
        return found(noun, end: next + 2, court: nil, "file", reading.text(noun.phrase))
    }

    /// "⟨a ruling in favour of the tenants⟩", "⟨a verdict against the firm⟩": one that nobody has told of.
    private func decisionFor(_ noun: Noun) -> Found? {
        let next = noun.head + 1
        let isFor =
            reading.word(next) == NounRulings.against
            || reading.word(next) == .in && NounRulings.favour.contains(reading.word(next + 1))
        guard isFor, let action = LegalWords.decisions[reading.tokens.key[noun.head]],
            ClosedWords.indefiniteOrAnother.contains(reading.word(noun.phrase.lowerBound)),
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
            speaksOfCourt(noun)
        else { return nil }
        let end = endOfContent(noun)
        let object = reading.text(noun.head + 1..<max(noun.head + 1, end))
        return found(noun, end: end, court: nil, action, object)
    }

    /// "the dismissal of ⟨the suit⟩".
    private func deed(_ noun: Noun, doneTo object: Range<Int>) -> Found? {
        guard let action = NounRulings.nominals[reading.tokens.key[noun.head]],
            let head = object.last,
            ClosedWords.definite.contains(reading.tokens.key[noun.phrase.lowerBound]),
            LegalWords.strictObjects.contains(reading.tokens.key[head])
                || LegalWords.cases.contains(reading.tokens.key[head]) && speaksOfCourt(noun)
        else { return nil }
        return found(noun, end: object.upperBound, court: nil, action, reading.text(object))
    }

    /// Whether this sentence or one of the two before speaks of a court.
    private func speaksOfCourt(_ noun: Noun) -> Bool {
        finder.context.speaksOfCourt(around: noun.head, before: noun.sentence.upperBound)
    }

    private func found(
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
        WordKey("refusal"): "refuse", WordKey("conviction"): "convict",
    ]
    /// Nouns made of the verbs for what is done to a case.
    private static let nominals: WordTable<String> = [
        WordKey("dismissal"): "dismiss", WordKey("settlement"): "settle", WordKey("denial"): "deny",
        WordKey("reversal"): "reverse", WordKey("rejection"): "reject",
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
    private static let terms = WordSet("sentence sentences term terms")
    private static let termOfOffice = WordKey("term")
    private static let jails = WordSet("prison jail life custodial suspended")
    private static let imposed = WordSet("imposed handed given meted")
    private static let leads = WordSet(": -- \u{2013} \u{2014}")
    private static let found = WordKey("found")
    private static let not = WordKey("not")
    private static let guilty = WordKey("guilty")
    private static let verdicts = WordSet("verdict verdicts jury jurors")
    /// What a court does to what another decided.
    private static let reviews = WordSet(
        "uphold let overturn reverse affirm stay vacate quash appeal reject dismiss reinstate void annul overrule lift dissolve"
    )
    private static let executive = WordSet("executive presidential military health")
    private static let suits = WordSet("lawsuit lawsuits countersuit")
    private static let motions = WordSet(
        "suit suits appeal appeals motion motions petition petitions"
    )
}
