// Quotations behind a colon that no verb of saying introduces.
extension QuotedSpeech {
    /// "The mill issued a statement on Monday: “It is over.”", "Webb attacked the plan: “It is over.”": behind a colon whoever the
    /// sentence is about goes on in their own words, whatever its verb is.
    func introduced(_ quotation: Quotation, isApart: Bool, from floor: Int) -> Report? {
        let colon = quotation.open - 1
        guard syntax.mark(colon) == .colon, syntax.isCapitalised(quotation.content.lowerBound)
        else { return nil }
        // "His answer: “Never.”"
        if let phrase = sources.nounPhraseChain(
            endingAt: colon - 1,
            in: syntax.sentence(at: colon)
        ), syntax.startsSentence(phrase.lowerBound), isAnswer(phrase) {
            return Report(source: phrase, cue: colon..<colon + 1)
        }
        guard
            let verb = (floor..<colon).first(where: { syntax.verbGroup(at: $0)?.isFinite == true }),
            let group = syntax.verbGroup(at: verb), !group.isNegated, !group.isPassive,
            !ClosedWords.have.contains(syntax.key(group.head)),
            let subject = sources.subject(before: group.tokens.lowerBound),
            !sources.isRelativePronoun(subject.lowerBound),
            answers(group) || isAnswer(subject)
                || quotation.content.count > 3 && syntax.hasFiniteVerb(quotation.content)
                    && (mayGoOn(subject) && !isApart || putsOut(group))
        else { return nil }
        return Report(source: subject, cue: group.tokens)
    }

    private func mayGoOn(_ subject: Range<Int>) -> Bool {
        sources.isPronoun(subject.lowerBound)
            || subject.contains {
                syntax.tag($0).isProperNoun || SourceWords.isDocument(syntax.key($0))
                    || SourceWords.isOccasion(syntax.key($0))
            }
    }

    /// Whether somebody puts out words of their own: "⟨issued a statement⟩ on Monday".
    func putsOut(_ group: VerbGroup) -> Bool {
        syntax.phraseEnd(from: group.tokens.upperBound).map {
            SourceWords.isOccasion(syntax.key($0 - 1))
        } ?? false
    }

    /// "The mayor ⟨gave a one-word answer⟩: “Eventually.”": what was said may be short.
    private func answers(_ group: VerbGroup) -> Bool {
        syntax.phraseEnd(from: group.tokens.upperBound).map {
            QuotedSpeech.answers.contains(syntax.key($0 - 1))
        } ?? false
    }

    /// Whether a subject is an answer or a message: "⟨Her message to critics⟩ was simple".
    private func isAnswer(_ source: Range<Int>) -> Bool {
        let head = syntax.nounPhrase(at: source.lowerBound)?.clamped(to: source) ?? source
        return head.last.map { QuotedSpeech.answers.contains(syntax.key($0)) } ?? false
    }

    private static let answers = WordSet(
        "answer answers reply response retort explanation excuse verdict assessment comment remark advice message warning plea"
    )
}
