/// Tells whether something was done with a law, or by it: it is the object of a verb, or of a preposition behind one.
///
/// "Denmark challenged ⟨the measure⟩", "Congress closed the gap in ⟨a spending bill⟩", "under ⟨the old rules⟩".
struct LawObject {
    private let reading: Reading
    private let law: Range<Int>

    init(_ reading: Reading, _ law: Range<Int>) {
        self.reading = reading
        self.law = law
    }

    /// Whether the words before the law say so.
    var isActedOn: Bool {
        // "drafted the first version": what is done to a paper is done before it is a law.
        if LawWords.papers.contains(reading.tokens.key[law.upperBound - 1]) {
            return reading.word(law.lowerBound - 1) == Words.under
        }
        return isObject(law.lowerBound - 1) || isGoverned
    }

    // MARK: What a verb of any kind governs

    /// Whether the verb before has the law for its object, or says where something was put, or what is broken.
    private var isGoverned: Bool {
        guard let group = governor, isReal(group), !isAnyLaw,
            reading.tag(law.upperBound) != .possessive
        else { return false }
        let verb = WordKey(Lemma.verb(reading.text(group.head), reading.tag(group.head)))
        let between = group.tokens.upperBound..<start
        guard let last = between.last else { return isAffected(by: verb, group) }
        if between.allSatisfy({ reading.tag($0).isAdverb || reading.tag($0) == .particle }) {
            // "took up the bill"
            return isAffected(by: verb, group)
                || reading.tag(last) == .particle && isCertain && !group.isPassive
        }
        if let phrase = reading.nounPhrase(covering: last), phrase == between {
            return Words.giving.contains(verb) && !group.isPassive
        }
        return isPlace(of: verb, behind: between) || isStandard(group, between)
    }

    /// The verb before the law, if no mark, joint or other clause stands between the two.
    private var governor: VerbGroup? {
        guard let index = reading.sentence(of: law.lowerBound) else { return nil }
        let sentence = reading.sentences[index].tokens
        let next = reading.firstVerbGroup(from: start) - 1
        guard reading.verbGroups.indices.contains(next), case let group = reading.verbGroups[next],
            group.tokens.lowerBound >= sentence.lowerBound, group.tokens.upperBound <= start,
            start - group.tokens.upperBound < Words.reach,
            (group.tokens.upperBound..<start).allSatisfy({
                (reading.tokens.kind[$0] != .punctuation || reading.tokens.key[$0] == .hyphen)
                    && !SubjectWords.conjunctions.contains(reading.tokens.key[$0])
                    && !ClosedWords.questionWords.contains(reading.tokens.key[$0])
                    && (!ClosedWords.relatives.contains(reading.tokens.key[$0])
                        || reading.tag($0) == .determiner)
            })
        else { return nil }
        return group
    }

    /// The law's first word, or the mark or "three of" before it.
    private var start: Int {
        var first = law.lowerBound
        if first > 0, Marks.isQuotationMark(reading.tokens.key[first - 1]) { first -= 1 }
        return beforeCounted(first - 1) + 1
    }

    /// "challenged", "has never taken up"; not "would challenge", "did not sign", "wants to sign".
    private func isReal(_ group: VerbGroup) -> Bool {
        group.isFinite && group.tense != .infinitive
            // "would breach the charter" says what the charter bars.
            && (group.tense != .modal || Words.breaking.contains(reading.tokens.key[group.head]))
            && (!group.isNegated
                || group.tokens.contains { reading.tokens.key[$0] == Words.never })
    }

    /// "broke no law", "knows any law".
    private var isAnyLaw: Bool { Words.none.contains(reading.tokens.key[law.lowerBound]) }

    /// Whether something becomes of a law of which it is certain that it is one.
    private func isAffected(by verb: WordKey, _ group: VerbGroup) -> Bool {
        // "The town has a noise ordinance"
        if ClosedWords.have.contains(reading.tokens.key[group.head]) {
            return Words.had.contains(reading.tokens.key[law.upperBound - 1])
                && ClosedWords.indefinite.contains(reading.tokens.key[law.lowerBound])
        }
        return isCertain && !group.isPassive && !Words.idle.contains(verb)
            && !ClosedWords.be.contains(reading.tokens.key[group.head])
    }

    /// Whether it is a certain law by its noun, or one that was told of shortly before; "state law" is any.
    private var isCertain: Bool {
        let tag = reading.tag(law.lowerBound)
        guard
            tag == .determiner || tag == .pronounPossessive
                || law.contains(where: {
                    reading.tag($0) == .possessive || reading.tag($0) == .number
                })
        else { return false }
        let key = reading.tokens.key[law.upperBound - 1]
        return !LawWords.ambiguous.contains(key) && !LawWords.standIns.contains(key)
            || (max(0, law.lowerBound - Words.memory)..<law.lowerBound).contains {
                reading.has(.law, at: $0)
            }
    }

    /// "closed the gap in ⟨the bill⟩", "was dropped from ⟨the code⟩", "voted for ⟨the bill⟩", "rests on ⟨the act⟩".
    private func isPlace(of verb: WordKey, behind words: Range<Int>) -> Bool {
        guard let last = words.last else { return false }
        let preposition = reading.tokens.key[last]
        let inner = words.dropLast()
        let isPlain = inner.allSatisfy { isFiller($0) }
        if isPlain, Words.entering.contains(verb) { return preposition == .to }
        if Words.leaving.contains(verb) {
            return (isPlain || inner.allSatisfy { Words.out.contains(reading.tokens.key[$0]) })
                && Words.sources.contains(preposition)
        }
        // "gave final approval to ⟨the bill⟩"
        if preposition == .to, Words.granting.contains(verb) {
            return inner.last.map { Words.approvals.contains(reading.tokens.key[$0]) } ?? false
        }
        if isPlain, Words.voting.contains(verb) { return Words.sides.contains(preposition) }
        if isPlain, Words.leaning.contains(verb) { return Words.grounds.contains(preposition) }
        if isPlain, Words.heeding.contains(verb) { return preposition == Words.with }
        guard Words.putting.contains(verb), Words.places.contains(preposition) else { return false }
        return isPlain || inner.allSatisfy { reading.nounPhrase(covering: $0) != nil }
    }

    /// "voted ⟨220-201⟩ for", "voted ⟨in 2001⟩ for", "rests ⟨largely⟩ on".
    private func isFiller(_ token: Int) -> Bool {
        let tag = reading.tag(token)
        return tag.isAdverb || tag == .particle || tag == .number || reading.has(.time, at: token)
            || reading.tokens.key[token] == .hyphen
            || tag == .preposition && reading.has(.time, at: token + 1)
    }

    /// "is in breach of ⟨the rules⟩", "ran afoul of ⟨the law⟩".
    private func isStandard(_ group: VerbGroup, _ words: Range<Int>) -> Bool {
        words.count < 4 && words.contains { Words.standing.contains(reading.tokens.key[$0]) }
            && (reading.tag(words.upperBound - 1) == .preposition
                || reading.tag(words.upperBound - 1) == .to)
    }

    // MARK: What is done to laws

    /// Whether the words before say that something was done with it, or by it: "defended ⟨the statute⟩", "by ordinance".
    private func isObject(_ before: Int) -> Bool {
        guard before >= 0 else { return false }
        if reading.tokens.key[before] == .by,
            Words.instruments.contains(
                reading.tokens.key[min(before + 2, reading.tokens.count - 1)]
            )
                || Words.instruments.contains(reading.tokens.key[before + 1])
        {
            return true
        }
        if existsBefore(before) { return true }
        let before = beforeCounted(before)
        for token in stride(from: before, to: max(before - 3, -1), by: -1) {
            let key = reading.tokens.key[token]
            if key == Words.under { return true }
            // "Thanks to ⟨the ordinance⟩, bars close", "in line with ⟨the act⟩"
            if Words.grounding.contains(key), token > before - 2 {
                return reading.tag(law.lowerBound) == .determiner
            }
            // "through ⟨a bill⟩", but not "through regulation"
            if Words.means.contains(key), token == before {
                return reading.tag(law.lowerBound) == .determiner
            }
            guard Words.acts.contains(key) else { continue }
            return isDone(token)
                // "voted 6-5 on Thursday to repeal it"
                || (max(token - 10, 0)..<token).contains {
                    Words.deciding.contains(reading.tokens.key[$0])
                }
        }
        return false
    }

    /// "There is ⟨an ordinance⟩", "Left in limbo is ⟨the accord⟩": a subject behind its verb.
    private func existsBefore(_ before: Int) -> Bool {
        guard before > 0, ClosedWords.be.contains(reading.tokens.key[before]),
            let sentence = reading.sentence(of: before)
        else { return false }
        let first = reading.sentences[sentence].tokens.lowerBound
        return reading.tag(before - 1) == .existential
            || before - first < 6 && reading.tag(first) == .verbPastParticiple
    }

    /// The word before "three of ⟨the laws⟩".
    private func beforeCounted(_ before: Int) -> Int {
        guard before > 1, reading.tokens.key[before] == .of,
            reading.tag(before - 1) == .number
                || LawAssertionWords.parts.contains(reading.tokens.key[before - 1])
        else { return before }
        return before - 2
    }

    /// "signed", "has enacted"; not "passing", "vowed to sign", "did not violate".
    private func isDone(_ verb: Int) -> Bool {
        let tag = reading.tag(verb)
        guard tag != .verbGerund, tag != .verbBase else { return false }
        let index = reading.firstVerbGroup(from: max(verb - 4, 0))
        for group in reading.verbGroups[min(index, reading.verbGroups.count)...].prefix(3)
        where group.tokens.contains(verb) {
            return !group.isNegated && group.tense != .infinitive && group.tense != .modal
        }
        return true
    }

    private enum Words {
        /// How many words may stand between a verb and the law.
        static let reach = 9
        /// How many words before it a law may have been told of.
        static let memory = 100
        static let never = WordKey("never")
        static let with = WordKey("with")
        static let none = WordSet("no any all every each such what which whatever")
        /// Verbs whose object stays as it is, or is only wished.
        static let idle = WordSet(
            """
            have become enforce obey follow understand study teach practise practice read know learn respect
            explain need want seek like love face see make take find get do watch hear miss lack remember
            enjoy hate wish hope prefer expect await imagine mean say tell ask think believe consult carry throw
            describe call label brand dub term characterize characterise portray pay split foot settle
            """
        )
        static let breaking = WordSet("violate breach contravene infringe break flout")
        static let had = WordSet("law statute ordinance bylaw")
        static let giving = WordSet("send give hand bring deliver present deny")
        static let voting = WordSet("vote")
        static let sides = WordSet("on for against")
        static let leaning = WordSet("rely rest lean draw depend model base pattern found")
        static let grounds = WordSet("on upon")
        static let entering = WordSet("accede adhere subscribe revert return")
        static let leaving = WordSet("pull withdraw exit opt walk back quit")
        static let out = WordSet("out away")
        static let sources = WordSet("of from")
        static let granting = WordSet("give grant lend withhold refuse deny win")
        static let approvals = WordSet(
            "approval passage assent consent blessing backing support nod go-ahead endorsement"
        )
        static let heeding = WordSet("comply conform conflict clash square tally accord")
        static let putting = WordSet(
            """
            write tuck insert include drop strip remove add attach delete strike fold slip build embed bury put
            place leave enshrine incorporate close cut omit exclude exempt set lay appear merge
            """
        )
        static let places = WordSet("in into from to within out")
        static let standing = WordSet(
            """
            breach violation contravention defiance contrary exempt subject odds compliance incompatible
            inconsistent consistent compatible afoul foul bound unlawful legal illegal
            """
        )
        /// What brings something about: "by emergency ordinance".
        static let instruments = WordSet("ordinance decree statute referendum")
        static let deciding = WordSet("voted decided")
        static let under = WordKey("under")
        /// Words before "of", "to" or "with" a law, or before the law itself, that make it the reason for what is told.
        static let grounding = WordSet(
            "thanks line contrary despite accordance keeping pursuant notwithstanding defiance"
        )
        static let means = WordSet("through via")
        static let acts = WordSet(
            """
            signed sign signs enacted enact enacts passed pass passes repealed repeal repeals approved approve
            approves adopted adopt adopts vetoed veto vetoes blocked block blocks introduced introduce
            introduces ratified ratify ratifies joined join joins issued issue issues revoked revoke revokes
            amended amend amends violated violate violates broke broken breaks proposed propose proposes
            drafted overturned overturn rejected reject rejects suspended suspend suspends implemented
            implement implements expanded extended ended launched sponsored sponsor sponsors scrapped
            voted votes rescinded lifted eased tightened imposed imposes impose unveiled backed supported opposed
            abolished abolishes abolish finalized finalised finalizes finalises initialed initialled withdrew withdrawn
            withdraws brought struck reinstated scrap strengthened weakened created create creates established
            establish establishes breached breaches breach flouted flouts contravened contravenes infringed infringes
            invoked invokes renewed renews reauthorized administers administered rewrote
            rewritten defended applied implemented codified codifies enshrined relaxed loosened toughened gutted
            watered
            """
        )
    }
}
