// What a verb reports where it stands.
extension ReportedSpeech {
    /// What the verb may take; nil for one that reports nothing.
    ///
    /// "…, the court ⟨heard⟩" closes what was said there, as "said" does, and so does a clause behind it; elsewhere only "that"
    /// follows.
    func frames(of group: VerbGroup, before after: Int) -> ReportingFrames? {
        let known = verbs.frames(of: syntax.key(group.head))
        guard HearingWords.hearing.contains(syntax.key(group.head)), group.isFinite,
            !group.isPassive,
            let subject = syntax.nounPhrase(at: group.tokens.lowerBound - 1),
            HearingWords.hearings.contains(syntax.key(subject.upperBound - 1))
        else { return known }
        if syntax.isMark(after) || after >= syntax.limit(from: group.head) {
            return syntax.isMark(subject.lowerBound - 1)
                ? (known ?? []).union([.clause, .quote]) : known
        }
        // "The inquest heard ⟨he was late⟩", but "heard ⟨two cases⟩".
        return complements.subjectsVerb(after, limit: syntax.limit(from: group.head)) == nil
            ? known : (known ?? []).union([.clause, .quote])
    }

    /// "Emails suggest ⟨otherwise⟩": one word for the contrary of what was said.
    func contrary(_ verb: Verb, _ source: Range<Int>?) -> AttributionDraft? {
        guard HearingWords.suggesting.contains(syntax.key(verb.group.head)), verb.group.isFinite,
            !verb.group.isNegated, let source, syntax.key(verb.after) == HearingWords.otherwise,
            verb.after + 1 >= verb.limit || syntax.isMark(verb.after + 1),
            !sources.isRelativePronoun(source.lowerBound)
        else { return nil }
        return AttributionDraft(
            source: source,
            cue: verb.group.tokens,
            content: verb.after..<verb.after + 1,
            isStatement: true
        )
    }

    /// "wrote ⟨down⟩ the last four": what is put on paper, whatever it says.
    func isNotedDown(_ group: VerbGroup) -> Bool {
        ContentWords.writing.contains(syntax.key(group.head))
            && syntax.key(group.tokens.upperBound) == HearingWords.down
    }
}

private enum HearingWords {
    static let hearing = WordSet("heard hears")
    /// Where people are heard.
    static let hearings = WordSet(
        "court inquest hearing tribunal inquiry jury trial committee panel commission magistrates jurors"
    )
    static let suggesting = WordSet(
        "suggest suggests suggested indicate indicates indicated show shows showed say says"
    )
    static let otherwise = WordKey("otherwise")
    static let down = WordKey("down")
}
