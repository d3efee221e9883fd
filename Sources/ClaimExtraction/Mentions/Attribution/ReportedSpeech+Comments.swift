// What stands around a verb of saying tells what it reports: "as she said", "went on to say".
extension ReportedSpeech {
    /// "As the paper reported, ⟨the mill closed⟩": who is named vouches for the clause behind the comma.
    func comment(_ verb: Verb, _ ruled: Range<Int>?) -> AttributionDraft? {
        let sentence = syntax.sentence(at: verb.group.head)
        guard syntax.key(sentence.lowerBound) == .as, verb.group.isFinite,
            verb.known?.isSuperset(of: [.clause, .quote]) == true,
            !ContentWords.hinting.contains(syntax.key(verb.group.head)), let ruled,
            syntax.tag(ruled.upperBound - 1).isNoun || syntax.isTime(ruled.upperBound - 1),
            ruled.lowerBound > sentence.lowerBound,
            ruled.lowerBound < sentence.lowerBound + 8, !sources.isPronoun(ruled.lowerBound),
            !(sentence.lowerBound + 1..<ruled.lowerBound).contains(where: {
                syntax.isMark($0) || syntax.verbGroup(at: $0) != nil
            }),
            let comma = commaClosingComment(from: verb.after, verb.limit),
            syntax.quotation(openedAt: comma + 1) == nil
        else { return nil }
        let end = ends.end(from: comma + 1, kind: .clause, hasVerb: true, limit: verb.limit)
        guard let content = ends.trimmed(comma + 1..<max(end, comma + 1)),
            syntax.hasFiniteVerb(content)
        else { return nil }
        return AttributionDraft(
            source: ruled,
            cue: verb.group.tokens,
            content: content,
            isStatement: true
        )
    }

    /// The comma behind "As Orr told the paper on Monday": nothing stands before it that is said.
    private func commaClosingComment(from start: Int, _ limit: Int) -> Int? {
        let bound = min(limit, start + 9)
        return (start..<max(start, bound)).first {
            syntax.isMark($0) || syntax.verbGroup(at: $0) != nil || syntax.key($0) == .that
        }.flatMap { syntax.mark($0) == .comma && $0 + 2 < limit ? $0 : nil }
    }

    /// "went on ⟨to say⟩ that": the infinitive reports.
    func goesOn(_ group: VerbGroup) -> Bool {
        let next = group.tokens.upperBound
        return ContentWords.going.contains(syntax.key(group.head)) && syntax.key(next) == .on
            && syntax.verbGroup(at: next + 1)?.tense == .infinitive
    }

    /// "“It is over,” ⟨said⟩ the man who built the mill": who says it follows.
    func closesQuotation(_ group: VerbGroup) -> Bool {
        let before = group.tokens.lowerBound - 1
        return syntax.mark(before) == .closeQuote
            || syntax.isMark(before) && syntax.mark(before - 1) == .closeQuote
    }

    /// "said ⟨smugglers dig tunnels⟩": a clause whose verb was taken for another word; a phrase of so many words is seldom
    /// said.
    func isClause(_ found: Complement, of verb: Verb) -> Bool {
        guard found.kind == .nounPhrase, ContentWords.sayings.contains(syntax.key(verb.group.head)),
            !verb.group.isNegated, found.cueEnd == verb.after, !closesQuotation(verb.group),
            !ContentWords.amounts.contains(syntax.key(found.start)),
            !ContentWords.answersAndThanks.contains(syntax.key(found.start)),
            syntax.key(found.start) != .the || syntax.key(found.start + 1) != ContentWords.same
        else { return false }
        let words = (found.start..<max(found.start, min(verb.limit, found.start + 12)))
            .prefix { !syntax.isMark($0) }
        guard words.count > 3 else { return false }
        return syntax.phraseEnd(from: found.start).map {
            !ContentWords.utterances.contains(syntax.key($0 - 1))
        } ?? true
    }
}

extension ContentWords {
    static let pairing = WordSet("both neither either")
    /// Prepositions with which a phrase hangs on a subject, besides the common ones.
    static let insideSubjects = WordSet(
        "during between about over under like without including around"
    )
    static let degrees = WordSet("so too such")
    /// "as its name suggests": nobody says so.
    static let hinting = WordSet(
        "suggest suggests suggested imply implies implied indicate indicates indicated"
    )
    static let asideRelatives = WordSet("where which who")
    static let going = WordSet("went goes go going")
    static let same = WordKey("same")
    static let sayings = WordSet("said says say saying")
    static let answersAndThanks = WordSet(
        "no yes not so thanks thank goodbye hello farewell sorry yeah it this something anything everything"
    )
    /// What one says, none of which is a clause.
    static let utterances = WordSet(
        "prayer prayers mass word words thing things grace phrase phrases name names line lines rosary lot more"
    )
}
