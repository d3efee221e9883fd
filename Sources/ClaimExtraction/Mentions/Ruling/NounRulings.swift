/// Acts that a noun tells: "the High Court's Baxter decision", "an order denying the motion", "the dismissal of the suit".
struct NounRulings {
    let finder: RulingFinder
    private var reading: Reading { finder.reading }

    /// Those that stand beside the acts found already.
    func rulings(beside found: [Range<Int>]) -> [(Range<Int>, Ruling)] {
        var isTold = [Bool](repeating: false, count: reading.tokens.count)
        for range in found {
            for token in range { isTold[token] = true }
        }
        return reading.nounPhrases.compactMap { phrase in
            guard let head = phrase.last, let index = reading.sentence(of: head) else { return nil }
            let noun = Noun(phrase: phrase, head: head, sentence: reading.sentences[index].tokens)
            guard !isAwaited(noun) else { return nil }
            return decision(noun) ?? (isTold[head] ? nil : ownerless(noun))
        }
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
        guard isNamed || isNew || end > noun.head + 1 && (owner.count > 1 || action == "refuse")
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
        guard let behind = reading.nounPhrase(startingAt: next + 1) else { return nil }
        if reading.tokens.key[next] == .of { return deed(noun, doneTo: behind) }
        let key = reading.tokens.key[noun.head]
        guard NounRulings.agents.contains(reading.tokens.key[next]) else { return nil }
        if let action = LegalWords.decisions[key], reading.tags[noun.head] == .noun,
            finder.courts.isCourt(behind)
        {
            return found(noun, end: behind.upperBound, court: behind, action, nil)
        }
        // "a suit by ⟨three tenants⟩"
        guard
            NounRulings.suits.contains(key)
                || NounRulings.motions.contains(key) && speaksOfCourt(noun)
        else { return nil }
        let object = reading.text(noun.head..<next)
        return found(noun, end: behind.upperBound, court: nil, "file", object)
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
        return (noun.phrase.lowerBound..<max(end, noun.head + 1), ruling)
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
    private static let executive = WordSet("executive presidential military health")
    private static let suits = WordSet("lawsuit lawsuits countersuit")
    private static let motions = WordSet(
        "suit suits appeal appeals motion motions petition petitions"
    )
}
