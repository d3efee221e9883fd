// Which of the reports that a verb makes are statements: words said or written, or beliefs that are reported.
extension ReportedSpeech {
    /// Whether what the verb takes says something that can be checked to have been said or believed.
    func isClaim(_ complement: Complement, _ verb: Verb, source: Range<Int>?) -> Bool {
        if takesGerund(verb) { return true }
        // "The paper first reported the sale": who found it out.
        if syntax.key(verb.group.tokens.lowerBound - 1) == .first { return false }
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
        // "declared an emergency", "considered the case": nothing is called something.
        if isBare, isJudgedNothing(complement.start, verb) || isOnlyTold(complement.start, verb) {
            return false
        }
        // What a court rules is a ruling.
        let key = syntax.key(verb.group.head)
        if ContentWords.rulings.contains(key) || ContentWords.learning.contains(key) {
            return false
        }
        // "asked whether" tells what nobody has said, "questioned whether" a doubt.
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
        // "an order that told agencies to leave": a paper that acts says nothing.
        return !frames.isDisjoint(with: [.quote, .addressee])
            && !frames.isDisjoint(with: [.infinitive, .objectInfinitive])
            && !frames.contains(.stance) && !isDeed(verb.group)
            && (ContentWords.pledging.contains(syntax.key(verb.group.head))
                || !(source.map { sources.isRelativePronoun($0.lowerBound) } ?? false))
    }

    private func isClaim(object start: Int, of verb: Verb, source: Range<Int>?) -> Bool {
        let frames = verb.known ?? []
        // "don't disclose their gifts": nothing is said.
        if verb.group.isNegated || isPronounAlone(start, verb.limit) || isOfNobody(source)
            || pointsAsThing(verb.group, source) || isRefusedOrAdmitted(start, of: verb.group)
            || isReason(start, of: verb.group) || isCited(start, of: verb.group)
            || isResult(start, of: verb.group)
        {
            return false
        }
        if frames.contains(.as), isCalledSomething(from: start, verb.limit) { return true }
        if opensClaim(at: start) || isDemand(start, of: verb.group) { return true }
        // "tags that show their place": only papers and those who study show by what they say.
        return frames.contains(.document) ? isOfDocument(source) : frames.contains(.fact)
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
    static let no = WordKey("no")
    static let posting = WordSet("post posts posted posting")
}
