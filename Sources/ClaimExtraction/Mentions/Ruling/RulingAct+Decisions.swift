// What a ruling, an award or an order does, told with it for the court: "the ruling blocked the policy", "the order gives it ten days".
extension RulingAct {
    /// "The ruling blocked the policy"; "found guilty" of a jury that isn't named.
    func isByDecision(_ subject: SubjectReader.Subject) -> Bool {
        // "a 2022 judgment ⟨having wiped out⟩ a fine"
        guard let head = subject.core.last,
            group.tense != .gerund || group.tokens.count > 1,
            RulingAct.actingDecisions.contains(reading.tokens.key[head]),
            !subject.isRelative || group.isFinite
        else { return false }
        let verb = reading.tokens.key[group.head]
        // "The order, known as Title 42, allows": a health agency's.
        let isOfCourt =
            LegalWords.strictObjects.contains(reading.tokens.key[head])
            || (reading.tokens.key[head] == RulingAct.order
                ? isInCourtReport && !RulingAct.bidding.contains(verb) : isBesideCourtReport)
        if saysWhatIsDecided, isOfCourt { return true }
        // "The opinion ⟨sends the suit back⟩"
        let object = reading.tag(next) == .particle ? next + 1 : next
        if reading.nounPhrase(startingAt: object) != nil, decidesLegalObject { return true }
        return LegalWords.reviews.contains(verb)
            || RulingAct.reversals.contains(WordKey(entry.lemma)) && isOfCourt
            || RulingAct.effects.contains(verb)
                && (isOfCourt
                    || subject.core.contains {
                        LegalWords.courts.contains(reading.tokens.key[$0])
                    })
    }

    /// "The judgment ⟨held that the lease was void⟩", "The award ⟨finds the firm liable⟩".
    private var saysWhatIsDecided: Bool {
        guard group.isFinite, !group.isPassive,
            RulingAct.contents.contains(WordKey(entry.lemma))
        else { return false }
        return finder.complements.isThat(from: next, sentence: sentence) || contentFollows
            || judgesObject || follows(PenaltyWords.states, within: 5)
    }

    private static let bidding = WordSet(
        "obliges obliged compels compelled directs directed gives gave permits permitted allows allowed"
    )
    private static let order = WordKey("order")
    private static let contents = WordSet("rule find determine hold conclude declare")
    private static let reversals = WordSet(
        """
        uphold overturn strike invalidate vacate quash enjoin remand overrule affirm nullify reverse dismiss block stay
        reinstate annul clear
        """
    )

    /// What a court's order does to something.
    private static let effects = WordSet(
        """
        obliges obliged compels compelled directs directed gives gave permits permitted prohibits prohibited prevents
        keeps kept leaves left restores restored revives revived orders voids voided keep leave
        stopped stops halted halts barred bars blocks lifted lifts requires required allows allowed ordered
        forced forces forbids forbade prevented freed cleared ended paused
        """
    )

    static let actingDecisions = WordSet(
        "ruling decision verdict injunction judgment judgement order opinion rulings decisions judgments award decree"
    )
}
