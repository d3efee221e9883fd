// Which of the reports that a verb makes are statements: words said or written, or beliefs that are reported.
extension ReportedSpeech {
    /// Whether what the verb takes says something that can be checked to have been said or believed.
    func isClaim(_ complement: Complement, _ verb: Verb, source: Range<Int>?) -> Bool {
        if takesGerund(verb) { return true }
        // "The paper first reported the sale": who found it out.
        let isOfRelative = source.map { sources.isRelativePronoun($0.lowerBound) } ?? false
        if syntax.key(verb.group.tokens.lowerBound - 1) == .first,
            complement.kind == .nounPhrase || isOfRelative
        {
            return false
        }
        return switch complement.kind {
        case .clause, .thatClause: isClaim(clause: complement, verb)
        case .infinitive: isClaim(infinitiveOf: verb, source: source)
        case .nounPhrase: isClaim(object: complement.start, of: verb, source: source)
        }
    }

    private func isClaim(clause complement: Complement, _ verb: Verb) -> Bool {
        let frames = verb.known ?? []
        let isBare = complement.kind == .clause && !complement.hasVerb
        // "did not name Orr as the driver": nothing is said.
        if isBare, verb.group.isNegated, frames.contains(.predicate) { return false }
        // "charges ⟨firms a fee⟩"
        if isBare, ContentWords.charging.contains(syntax.key(verb.group.head)),
            syntax.mark(complement.start) != .openQuote
        {
            return false
        }
        // "declared an emergency", "considered the case": nothing is called something.
        if isBare,
            isJudgedNothing(complement.start, verb) || isOnlyTold(complement.start, verb)
                || !frames.contains(.quote) && isSomebody(complement.start, verb)
        {
            return false
        }
        if informant(of: verb, before: complement.start) != nil { return true }
        // What a court rules is a ruling.
        let key = syntax.key(verb.group.head)
        if ContentWords.rulings.contains(key) || ContentWords.learning.contains(key) {
            return false
        }
        if isAsked(complement, verb) { return true }
        // "asked ⟨that question⟩"
        if complement.kind == .thatClause, frames.contains(.question),
            syntax.tag(complement.start - 1) == .determiner
        {
            return false
        }
        // "knew whether" tells what nobody has said, "questioned whether" a doubt.
        return !frames.contains(.question) || verb.group.isPassive
            || ContentWords.doubting.contains(key)
            // "described how the dam broke"
            || ContentWords.describing.contains(key)
                && ContentWords.manners.contains(syntax.key(complement.start))
            // "said (that) if it rained, they would stay"
            || complement.kind == .thatClause
            || complement.hasVerb && frames.contains(.clause)
            || !ClosedWords.questionWords.contains(syntax.key(complement.start))
    }

    private func isClaim(infinitiveOf verb: Verb, source: Range<Int>?) -> Bool {
        let frames = verb.known ?? []
        if isPledge(verb.group, of: source) || asksOthers(verb, source) { return true }
        // "an order that told agencies to leave": a paper that acts says nothing.
        return !frames.isDisjoint(with: [.quote, .addressee])
            && !frames.isDisjoint(with: [.infinitive, .objectInfinitive])
            && !frames.contains(.stance) && !isDeed(verb.group)
            && !(source.map { sources.isRelativePronoun($0.lowerBound) } ?? false)
    }

    private func isClaim(object start: Int, of verb: Verb, source: Range<Int>?) -> Bool {
        let frames = verb.known ?? []
        // "don't disclose their gifts": nothing is said.
        if verb.group.isNegated || isSetAmount(start, verb, source)
            || isPronounAlone(start, verb.limit) || isOfNobody(source)
            || pointsAsThing(verb.group, source) || isRefusedOrAdmitted(start, of: verb.group)
            || isCited(start, of: verb.group)
            || isResult(start, of: verb.group) || isSomebody(start, verb)
            || isHeldThere(start)
        {
            return false
        }
        if frames.contains(.as), isCalledSomething(from: start, verb.limit) { return true }
        if opensClaim(at: start) || isDemand(start, of: verb.group)
            || isForecast(start, of: verb, source) || isDenied(start, of: verb.group)
            || isWantedDone(start, of: verb.group)
        {
            return true
        }
        // "tags that show their place": only papers and those who study show by what they say.
        return frames.contains(.document)
            ? isOfDocument(source)
            : frames.contains(.fact) || describes(verb, source) || complains(start, verb, source)
    }

    /// "The rules called for ⟨between two and four years⟩": no people speak.
    private func isSetAmount(_ start: Int, _ verb: Verb, _ source: Range<Int>?) -> Bool {
        guard syntax.key(start - 1) == ContentWords.for, let source, !namesSomebody(source),
            !isOfDocument(source), !sources.isRelativePronoun(source.lowerBound)
        else { return false }
        return (start..<min(start + 2, verb.limit)).contains { syntax.tag($0) == .number }
    }

    /// "blamed ⟨his bookkeeper⟩", "described ⟨the suspect⟩": somebody, and nothing that is said of him.
    private func isSomebody(_ start: Int, _ verb: Verb) -> Bool {
        guard let end = syntax.phraseEnd(from: start), syntax.mark(start) != .openQuote else {
            return false
        }
        let isPerson =
            syntax.isPerson(end - 1) || RoleWords.endsRole(syntax.key(end - 1))
            || StatementWords.people.contains(syntax.key(end - 1))
        guard isPerson, !isDemand(start, of: verb.group) else { return false }
        // "blamed Orr, who left, ⟨for⟩ the leak"
        guard
            !(end..<verb.limit).contains(where: {
                syntax.mark($0) == .comma && syntax.tag($0 + 1) == .preposition
            })
        else { return false }
        let next = syntax.mark(end) == .comma ? end + 1 : end
        return end >= verb.limit || syntax.mark(end) == .stop || syntax.isTime(end)
            || (sources.isRelativePronoun(next) || syntax.tag(next) == .whPronoun)
                && !complements.hasClause(from: start, limit: verb.limit)
    }

    /// "apologized at ⟨a hearing⟩": where it was said.
    private func isHeldThere(_ start: Int) -> Bool {
        guard syntax.tag(start - 1) == .preposition,
            StatementWords.places.contains(syntax.key(start - 1)),
            let end = syntax.phraseEnd(from: start)
        else { return false }
        return SourceWords.isOccasion(syntax.key(end - 1))
    }

    /// "pivoted to ⟨closing the mill⟩", "compared ⟨what she wrote⟩": a deed or a question where the verb is no verb of saying,
    /// or takes none.
    private func isOnlyTold(_ start: Int, _ verb: Verb) -> Bool {
        guard syntax.mark(start) != .openQuote else { return false }
        if ClosedWords.questionWords.contains(syntax.key(start)) {
            // "criticized what she called a lie"
            return verb.known?.isDisjoint(with: [.question, .fact]) != false
        }
        return !verb.isKnown && syntax.verbGroup(at: start)?.tense == .gerund
    }

    /// "posted ⟨a loss⟩", "made ⟨no rules⟩": what a firm has earned; what was not done, where the verb is no verb of saying.
    func tellsNothing(_ complement: Complement, _ verb: Verb) -> Bool {
        guard complement.kind == .nounPhrase else { return false }
        return !verb.isKnown && syntax.key(complement.start) == StatementWords.no
            || StatementWords.posting.contains(syntax.key(verb.group.head))
                && isResult(complement.start, of: verb.group)
    }
}

private enum StatementWords {
    static let people = WordSet("those man woman men women people suspect suspects victim victims")
    static let places = WordSet("at in during")
    static let no = WordKey("no")
    static let posting = WordSet("post posts posted posting")
}
