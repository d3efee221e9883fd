/// Verbs for what is done in a legal case.
enum RulingVerbs {
    /// What a verb needs beside it to be an act in a legal case.
    enum Act: String {
        /// A court, jury or judge that acts.
        case judicial
        /// Nothing: only courts sentence, convict and acquit people.
        case sentence
        /// Nothing: only parties sue.
        case suit
        /// "to court": "took the town to court".
        case court
        /// What somebody is charged with.
        case charge
        /// How somebody pleads.
        case plead
        /// A sentence that somebody gets, in the report of a court.
        case penalty
        /// A decision or a court that is appealed to.
        case appeal
        /// A suit, charge or motion that is filed.
        case filing
        /// A case, motion or sentence that a party moves.
        case party
    }

    struct Entry {
        let lemma: String
        let act: Act
        /// Whether the verb decides only where a court does it to a thing of the law: "rebuffed the bid".
        var isOpen = false
        /// Whether it tells what a court thinks proved: "was satisfied that the notice had been served".
        var isOpinion = false
    }

    /// What any verb beside those of the table may be where a court acts; nil if it decides nothing.
    static func decision(of group: VerbGroup, in reading: Reading) -> Entry? {
        let frames = ReportingVerbs.all.frames(of: reading.tokens.key[group.head]) ?? []
        guard reading.tags[group.head].isVerb,
            frames.isSubset(of: [.nounPhrase, .stance])
                || decidingToo.contains(reading.tokens.key[group.head])
        else { return nil }
        let lemma = Lemma.verb(
            reading.text(group.head..<group.head + 1),
            reading.tags[group.head]
        )
        return sitting.contains(WordKey(lemma))
            ? nil : Entry(lemma: lemma, act: .judicial, isOpen: true)
    }

    /// What a court is said to think: "was ⟨emphatic⟩ that the clause is void", "was ⟨not persuaded⟩ that it was late".
    static func opinion(of group: VerbGroup, in reading: Reading) -> Entry? {
        guard group.isFinite else { return nil }
        if let refusal = refusal(of: group, in: reading) { return refusal }
        let head = reading.tokens.key[group.head]
        let last = ClosedWords.being.contains(head) ? group.tokens.upperBound : group.head
        guard last == group.tokens.upperBound || group.isPassive,
            convinced.contains(reading.word(last)),
            reading.word(last + 1) == .that
                || ClosedWords.conditions.contains(reading.word(last + 1))
                || ClosedWords.conditions.contains(reading.word(last + 2))
        else { return nil }
        return Entry(lemma: "find", act: .judicial, isOpinion: true)
    }

    /// "will not ⟨hear the case⟩", "could not ⟨reach a verdict⟩", "took ⟨the view that⟩ it was late", "was ⟨of the view that⟩".
    private static func refusal(of group: VerbGroup, in reading: Reading) -> Entry? {
        let head = reading.tokens.key[group.head]
        let next = group.tokens.upperBound
        if group.isNegated, group.tense == .future || group.tense == .modal {
            if hearing.contains(head) {
                return Entry(lemma: "refuse", act: .judicial, isOpinion: true)
            }
            return reaching.contains(head)
                && (next..<next + 3).contains { verdicts.contains(reading.word($0)) }
                ? Entry(lemma: "deadlock", act: .judicial, isOpinion: true) : nil
        }
        // "did not ⟨accept⟩ that he had been lost"
        if group.isNegated, group.tense == .past, !group.isPassive, doubting.contains(head) {
            return Entry(lemma: "find", act: .judicial, isOpinion: true)
        }
        // "came down ⟨in favour of⟩ the council", "considered ⟨that⟩ the notice was void"
        if coming.contains(head), reading.word(next) == WordKey("down"),
            reading.tag(next + 1) == .preposition
        {
            return Entry(lemma: "find", act: .judicial, isOpinion: true)
        }
        if considering.contains(head), reading.word(next) == .that, !group.isPassive {
            return Entry(lemma: "find", act: .judicial, isOpinion: true)
        }
        if taking.contains(head),
            (next..<next + 4).contains(where: { views.contains(reading.word($0)) }),
            (next..<next + 3).contains(where: { differing.contains(reading.word($0)) })
        {
            return Entry(lemma: "find", act: .judicial, isOpinion: true)
        }
        guard !group.isPassive,
            taking.contains(head) || ClosedWords.being.contains(head) && reading.word(next) == .of,
            let that = (next..<next + 4).first(where: { reading.word($0) == .that }),
            views.contains(reading.word(that - 1))
        else { return nil }
        return Entry(lemma: "find", act: .judicial, isOpinion: true)
    }

    private static let hearing = WordSet(
        """
        hear review revisit reconsider disturb intervene interfere block entertain lift stay halt stop grant allow extend
        overturn reopen order
        """
    )
    private static let doubting = WordSet(
        "accept find agree disturb interfere believe share grant uphold"
    )
    private static let coming = WordSet("came comes")
    private static let considering = WordSet("considered considers")
    private static let differing = WordSet(
        "different same opposite contrary stricter narrower broader"
    )
    private static let reaching = WordSet("reach")
    private static let verdicts = WordSet("verdict verdicts agreement")
    private static let taking = WordSet("had has took take takes formed held reached expressed")
    private static let views = WordSet("view opinion position conclusion mind doubt line")
    private static let convinced = WordSet(
        """
        adamant blunt categorical certain clear convinced divided emphatic explicit firm insistent persuaded satisfied
        split sure unanimous unconvinced unequivocal unpersuaded
        """
    )

    /// Verbs with other senses that decide where a thing of the law is their object: "made no order", "saw no error".
    private static let decidingToo = WordSet(
        "made makes make saw sees admitted admits announced announces clarified clarifies"
    )

    /// What courts do with a case before they decide it, or beside.
    private static let sitting = WordSet(
        """
        apply assign be become begin come complete do examine face follow get handle have hear lead
        like look mull need open oversee preside read receive resume review revisit run schedule serve
        sit spend start study try use wait watch weigh work
        """
    )

    /// By each form of the verb.
    static let entries: WordTable<Entry> = {
        var entries: [WordKey: Entry] = [:]
        for line in table.fields(by: "\n") {
            let words = line.fields(by: " ").map(String.init)
            guard let name = words.first, let act = Act(rawValue: name) else { continue }
            for verb in words.dropFirst() {
                for form in VerbForms.forms(of: verb) {
                    entries[WordKey(form)] = Entry(lemma: verb, act: act)
                }
            }
        }
        return WordTable(entries)
    }()

    /// Classes with their verbs; of two classes the last has the verb.
    private static let table = """
        judicial bail subpoena
        judicial answer divide adjudge certify confiscate consolidate decree deem disallow expunge forfeit list pronounce
        judicial recall remit rescind restrain sever tax vary
        judicial concur confirm hit interdict recommend
        judicial collapse disagree dispose exclude fix founder suppress wind
        judicial bind commit declare end halve judge pave rehear reserve split summon summons
        judicial absolve admonish cancel commute compel condemn curb curtail defer discharge dissolve entitle exempt fault
        judicial modify oblige penalise penalize postpone punish ratify rebuke reprimand reschedule sanction scrap seal
        judicial slash spare trim turn unfreeze unseal unseat wipe
        judicial appoint accept affirm agree allow annul approve authorize award back adjourn ban bar block cap
        judicial censure certify clear conclude cut deadlock decide declare decline delay deliver deny determine
        judicial direct disbar dismiss dissent disqualify enjoin fail extend find fine forbid force free freeze
        judicial give grant halt hand hold impose imprison instruct invalidate issue jail let lift limit narrow
        judicial nullify order override overrule overturn permit place postpone prohibit put quash reaffirm record
        judicial recuse reduce refer refuse reinstate reject release remand render reopen require restore restrict
        judicial return reverse revive revoke rule send set side slap stay stop strike strip sustain suspend tell
        judicial throw toss transfer uphold vacate void
        sentence acquit arraign convict exonerate indict imprison jail sentence
        court drag go haul remove take
        suit counterclaim countersue sue
        charge charge prosecute
        penalty avoid escape draw get receive walk
        plead admit change plead
        appeal appeal
        filing begin bring commence institute file initiate launch lay lodge press refile serve submit
        party abandon accuse add fight shelve gain name obtain offer rest secure waive
        party accuse apply approach argue ask challenge contest demand end face drop enter join reach lose move petition
        party request resolve seek
        party settle urge win withdraw
        party amend claim concede elect object prevail recover start
        party compromise discontinue mount prefer pursue refile renew switch tender
        party consent fall falter follow lapse succeed
        """
}
