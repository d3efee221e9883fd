/// Corrects tags that cannot be right: the tagger has seen few of a newspaper's words.
///
/// Each rule needs no more than the words beside a token. Words are judged by lists of forms that English grammar
/// closes (prepositions, determiners, pronouns) and of verbs whose "-s" form is no plural.
struct TagCorrector: TextStage {
    func run(on reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        for sentence in reading.sentences { correct(sentence.tokens, of: &reading) }
    }

    private func correct(_ sentence: Range<Int>, of reading: inout Reading) {
        var hasFiniteVerb = false
        for token in sentence where reading.tokens.kind[token] == .word {
            let tag = reading.tags[token]
            if let corrected = corrected(tag, at: token, sentence, reading) {
                reading.tags[token] = corrected
                hasFiniteVerb = hasFiniteVerb || corrected.isFiniteVerb
            } else if tag.isFiniteVerb {
                hasFiniteVerb = true
            }
        }
        if !hasFiniteVerb, isFullSentence(sentence, reading),
            let verb = likeliestVerb(of: sentence, reading)
        {
            reading.tags[verb.token] = verb.tag
        }
        // "Call centres opened": a compound noun, no instruction.
        let first = sentence.lowerBound
        if first + 2 < sentence.upperBound, reading.tags[first] == .verbBase,
            reading.tags[first + 1] == .nounPlural, reading.tags[first + 2].isFiniteVerb
        {
            reading.tags[first] = .noun
        }
    }

    /// The tag that a token must have instead; nil where the tagger's may stand.
    @inline(__always)
    private func corrected(
        _ tag: PartOfSpeech,
        at token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        let key = reading.tokens.key[token]
        if tag.isVerb || tag.isAdverb, isNameInside(token, sentence, reading) {
            return .properNoun
        }
        switch tag {
        case .preposition, .determiner, .pronoun, .conjunction, .modal:
            guard !ClosedWords.all.contains(key) else { return nil }
            guard reading.tokens.end[token] - reading.tokens.start[token] > 3 else { return nil }
            return reading.tokens.shape[token].contains(.capitalised) ? .properNoun : .noun
        case .nounPlural:
            return token > sentence.lowerBound && CommonVerbs.thirdPersons.contains(key)
                ? .verbPresentThird : nil
        case .verbPresentThird where opensSubject(token, sentence, reading):
            return .nounPlural
        case .verbPresent, .verbPresentThird:
            // "the price of insulin", "Shares in the mill fell": no clause begins like this.
            let isNoun =
                token == sentence.lowerBound && tag == .verbPresentThird
                || token > sentence.lowerBound
                    && (ClosedWords.beforeNouns.contains(reading.tokens.key[token - 1])
                        || isDescribed(token, sentence, reading))
            guard isNoun, !ClosedWords.auxiliaries.contains(key) else { return nil }
            return tag == .verbPresent ? .noun : .nounPlural
        case .adjective
        where token > sentence.lowerBound && isMisreadAdjective(token, sentence, reading):
            return ClosedWords.auxiliaries.contains(reading.tokens.key[token - 1])
                ? .verbPastParticiple : .noun
        case .adjective where token == sentence.lowerBound && token + 1 < sentence.upperBound:
            // "Trump campaigned": an unknown name that a verb follows.
            let next = reading.tags[token + 1]
            let isSubject = next.isFiniteVerb || next == .verbPastParticiple
            return isSubject && !ClosedWords.all.contains(key) ? .properNoun : nil
        case .verbBase:
            return isInvariablePast(token, sentence, reading) ? .verbPast : nil
        case .adverb where ClosedWords.nounsInLY.contains(key): return .noun
        case .adverb:
            // "are spending"
            if token > sentence.lowerBound,
                ClosedWords.auxiliaries.contains(reading.tokens.key[token - 1]),
                reading.tokens.endsInING(token, of: reading.source)
            {
                return .verbGerund
            }
            return nounInsteadOfAdverb(token, reading)
        case .verbPastParticiple:
            return isPast(token, sentence, reading) ? .verbPast : nil
        case .noun:
            if ClosedWords.adjectives.contains(key) { return .adjective }
            if isInvariablePast(token, sentence, reading) || isRegularPast(token, sentence, reading)
            {
                return .verbPast
            }
            // "agents wear masks"
            guard token > sentence.lowerBound, reading.tags[token - 1] == .nounPlural,
                CommonVerbs.verbsOnlyBases.contains(key)
            else { return nil }
            return .verbPresent
        default:
            return nil
        }
    }

    /// Whether a capital inside a line of small letters shows a name.
    private func isNameInside(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tokens.shape[token].contains(.capitalised)
        else { return false }
        let before = token - 1
        return reading.tokens.kind[before] == .number
            || reading.tokens.kind[before] == .word
                && reading.tokens.shape[before].isDisjoint(with: .capitalised)
    }

    /// Whether a form that may be a participle has a subject and an object: "the city cut 12 posts".
    private func isPast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return false }
        let before = reading.tags[token - 1]
        guard before.isNoun || before == .pronoun,
            !CommonVerbs.withTwoObjects.contains(reading.tokens.key[token])
        else { return false }
        let next = token + 1
        return ClosedWords.openObjects.contains(reading.tokens.key[next])
            || reading.tags[next] == .number && reading.tokens.kind[next] == .number
    }

    /// "but clashes with police broke out": a conjunction before, a preposition and the clause's verb behind.
    private func opensSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tags[token - 1] == .conjunction,
            token + 2 < sentence.upperBound, reading.tags[token + 1] == .preposition
        else { return false }
        for next in token + 2..<min(token + 9, sentence.upperBound) {
            let tag = reading.tags[next]
            if tag == .verbPast { return true }
            let isBreak =
                tag == .conjunction || tag == .whDeterminer || tag == .whPronoun
                || reading.tokens.key[next] == ClosedWords.comma
            if isBreak { return false }
        }
        return false
    }

    /// "were sold", "the price of insulin at": a participle or a noun that was taken for an adjective.
    private func isMisreadAdjective(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> Bool
    {
        let key = reading.tokens.key[token]
        let before = reading.tokens.key[token - 1]
        if ClosedWords.auxiliaries.contains(before) { return IrregularVerbs.bases[key] != nil }
        guard before == ClosedWords.of, !ClosedWords.all.contains(key),
            token + 1 < sentence.upperBound
        else { return false }
        return reading.tags[token + 1] == .preposition
            || reading.tokens.key[token + 1] == ClosedWords.fullStop
    }

    /// A word that no list of adverbs has and that doesn't end in "ly" is a noun: "51 detainees".
    private func nounInsteadOfAdverb(_ token: Int, _ reading: Reading) -> PartOfSpeech? {
        let bytes = reading.tokens.bytes(token)
        let last = bytes.upperBound - 1
        guard bytes.count > 4, !ClosedWords.adverbs.contains(reading.tokens.key[token]),
            !ClosedWords.all.contains(reading.tokens.key[token])
        else { return nil }
        let letter = reading.source.bytes[last] | 0x20
        if letter == UInt8(ascii: "y"), reading.source.bytes[last - 1] | 0x20 == UInt8(ascii: "l") {
            return nil
        }
        let isCapitalised = reading.tokens.shape[token].contains(.capitalised)
        if letter == UInt8(ascii: "s") { return isCapitalised ? .properNounPlural : .nounPlural }
        return isCapitalised ? .properNoun : .noun
    }

    /// "a second win": an article and an adjective stand before.
    private func isDescribed(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1 else { return false }
        let before = token - 1
        return
            (reading.tags[before].isAdjective
            || ClosedWords.ordinals.contains(reading.tokens.key[before]))
            && ClosedWords.articles.contains(reading.tokens.key[token - 2])
    }

    /// "profits climbed": a noun's tag on a word in "-ed" behind a noun.
    private func isRegularPast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tags[token - 1].isNoun,
            reading.tokens.gap[token] != .none,
            !ClosedWords.nounsInED.contains(reading.tokens.key[token])
        else { return false }
        let bytes = reading.tokens.bytes(token)
        return bytes.count > 5
            && reading.source.bytes[bytes.upperBound - 2..<bytes.upperBound].elementsEqual(
                "ed".utf8
            )
    }

    /// "the team beat Dunmore": a past that looks like its base, between two nouns.
    private func isInvariablePast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            CommonVerbs.invariable.contains(reading.tokens.key[token]),
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isAdverb
        else { return false }
        let next = token + 1
        // "and quickly spread to the roof"
        if reading.tags[token - 1].isAdverb {
            return reading.tags[next] == .preposition || reading.tags[next] == .to
        }
        return ClosedWords.openObjects.contains(reading.tokens.key[next])
            || reading.tokens.kind[next] == .word
                && reading.tokens.shape[next].contains(.capitalised)
    }

    /// Whether the tokens end in a full stop, as sentences do and headings don't.
    private func isFullSentence(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard sentence.count > 3 else { return false }
        for token in sentence.reversed().prefix(3) {
            if reading.tokens.key[token] == ClosedWords.fullStop { return true }
        }
        return false
    }

    /// The token that is most likely the verb of a sentence that has none: a form of a known verb behind a noun.
    private func likeliestVerb(
        of sentence: Range<Int>,
        _ reading: Reading
    ) -> (token: Int, tag: PartOfSpeech)? {
        for token in sentence.dropFirst() where reading.tokens.kind[token] == .word {
            guard !reading.tokens.shape[token].contains(.capitalised),
                token + 1 < sentence.upperBound, followsSubject(token, sentence, reading)
            else { continue }
            let key = reading.tokens.key[token]
            switch reading.tags[token] {
            case .verbPastParticiple where reading.tokens.key[token + 1] != ClosedWords.by:
                return (token, .verbPast)
            case .noun, .verbBase:
                // "city court" is a compound; a base form has a plural subject or a name before it.
                let before = reading.tags[token - 1]
                let agrees =
                    before == .nounPlural || before == .pronoun || before.isAdverb
                    || reading.tokens.shape[token - 1].contains(.capitalised)
                if agrees, CommonVerbs.bases.contains(key) { return (token, .verbPresent) }
                if CommonVerbs.invariable.contains(key) { return (token, .verbPast) }
                if IrregularVerbs.bases[key] != nil { return (token, .verbPast) }
            case .nounPlural:
                if CommonVerbs.nounsToo.contains(key) { return (token, .verbPresentThird) }
            default: break
            }
        }
        return nil
    }

    /// Whether a noun, or a noun and an adverb, stands right before the token.
    private func followsSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var before = token - 1
        while before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        let tag = reading.tags[before]
        return tag.isNoun || tag == .pronoun || reading.tokens.key[before] == ClosedWords.comma
    }
}

extension Tokens {
    /// Whether a word ends in "ing".
    fileprivate func endsInING(_ token: Int, of source: SourceText) -> Bool {
        let bytes = bytes(token)
        guard bytes.count > 4 else { return false }
        return source.bytes[bytes.upperBound - 3..<bytes.upperBound].elementsEqual("ing".utf8)
    }
}

/// Words of the classes that take no new members.
private enum ClosedWords {
    static let fullStop = WordKey(".")
    static let comma = WordKey(",")
    static let by = WordKey("by")
    static let auxiliaries = WordSet("is are was were be been am has have had do does did")
    static let ordinals = WordSet("first second third fourth fifth last next")
    static let articles = WordSet("a an the its his her their our my")
    static let of = WordKey("of")
    static let adverbs = WordSet(
        """
        abroad afterward afterwards again aground ahead alike almost alone aloud already altogether always
        amiss anew anymore anyway anyways anywhere apiece ashore aside asleep astray away awhile backstage
        backward backwards barefoot beforehand behind below best better beyond clockwise counterclockwise
        downhill downriver downstairs downstream downtown downward downwards elsewhere enough eastward
        elsewise else even ever everywhere evermore extra fast first firsthand forever forth forthwith
        forward forwards foremost full further furthermore furthest halfway hard headlong henceforth hence
        here hereafter high hitherto home however indeed indoors inland instead inward inwards just last late
        later least less lifelong likewise long longer maybe meantime meanwhile midway more moreover most
        much near nearby never nevertheless next nonetheless nonstop northward nowadays nowhere offhand
        offline offshore offstage often once online onstage onward onwards otherwise outdoors outright
        outside outward overall overboard overhead overnight overseas part perhaps please pretty quick
        quite rather regardless right seldom sideways since sometime sometimes somehow someday somewhat
        somewhere soon sooner southward still straight straightaway there thereafter thereby therefore
        therein thereof though thrice through throughout thus today together tomorrow tonight twice
        underfoot underground underneath underwater unawares upfront uphill upright upriver upside upstairs
        upstate upstream uptown upward upwards very well west westward whatsoever within without worldwide
        worse worst wrong yesterday citywide statewide countywide nationwide countrywide downrange
        sidewise across around apart about along under short sharp tight wide clean clear close deep dead
        double east north south farther farthest harder faster earlier
        """
    )
    static let nounsInLY = WordSet(
        "rally family supply assembly ally reply anomaly monopoly jelly belly butterfly"
    )
    static let nounsInED = WordSet(
        "hundred hatred kindred sacred moped airspeed newlywed watershed bloodshed infrared"
    )
    /// Words with which an object begins.
    static let openObjects = WordSet("the a an no its his her their our my it them him $ £ €")
    /// Adjectives that are no nouns.
    static let adjectives = WordSet("federal national regional municipal")
    /// Prepositions that no finite verb follows.
    static let beforeNouns = WordSet("of at by from with into among per during")
    static let all = WordSet(
        """
        a aboard about above across after against along alongside although amid amidst among amongst an and another
        any anybody anyone anything around as aside astride at atop barring because before behind below
        beneath beside besides between beyond both but by circa concerning considering de depending despite
        down due during each either every everybody everyone everything except excluding following for from
        given he her hers herself him himself his i if in including inside instead into it its itself less
        lest like many me might mine minus more most much must my myself near neither next no nobody none nor
        nothing notwithstanding of off on once one oneself only onto opposite or other others ought our ours
        ourselves out outside over own past pending per plus post prior pro regarding round same sans save
        several shall shan't she should since so some somebody someone something such than that the thee their
        theirs them themselves these they this those thou though three through throughout thus till to toward
        towards two under underneath unless unlike until unto up upon us versus vs vs. via we what whatever
        when whenever where whereas whereby wherein whereupon wherever whether which whichever while whilst
        who whoever whom whomever whose why will with within without worth would yet you your yours yourself
        yourselves can cannot could couldn't dare may need used won't wouldn't y'all ya ye all half quite
        rather regardless respecting according ahead apart away back based early far late long plenty where's
        that's everybody's whomsoever whichsoever owing thanks together twice enough cannot
        """
    )
}

/// Verbs of the news.
private enum CommonVerbs {
    /// Verbs that are hardly ever nouns.
    private static let verbsOnly =
        """
        accept accompany accuse achieve acknowledge acquire adapt add adjust administer admit adopt advertise
        advise affect afford aggravate agree allege allocate allow alter amend analyze announce anticipate
        apologize appear apply appoint appreciate approve argue arise arrange ascertain assemble assert assess
        assign assume assure attach attract attribute avoid await bear become beg begin behave believe belong
        betray bring broaden build buy calculate carry cease celebrate choose cite clarify classify collaborate
        collect combine commemorate commit communicate compensate compete compile complain complicate comply
        compose comprise conceal concede concentrate conclude condemn conduct confess confirm confront confuse
        consider consist consolidate constitute construct consult consume contain contend continue contradict
        contribute convene convert convince cooperate coordinate cope correspond create criticize cultivate
        deal declare decorate dedicate deem defend define defy deliver demolish demonstrate deny depart depend
        depict deploy deprive derive describe deserve destroy detain deteriorate determine develop devote
        differ diminish disagree disappear disclose discourage discover discriminate discuss dismiss display
        dispose disrupt distinguish distribute divert dominate donate earn educate elect eliminate embrace
        emerge emphasize employ enable enact encounter encourage endanger endorse endure enforce engage enhance
        enjoy enlarge enrich enroll ensure entail enter entertain entitle equip eradicate erect establish
        evaluate evolve examine exceed exclude execute exempt exist expand expect expel explain exploit explore
        expose extend facilitate fail fluctuate follow forbid force foster found function fulfill gain gather
        generate get give govern grow happen harm hear highlight identify ignore illustrate imagine implement
        imply impose improve include incorporate incur indicate infect inform inhabit inherit inject injure
        insist inspect inspire install intend intensify interact interfere interpret intervene introduce invade
        invent invest investigate invite involve isolate jeopardize join justify keep know lack learn lend let
        liberate listen lose maintain manage manufacture meet merge minimize mislead monitor motivate multiply
        neglect negotiate nominate obey oblige observe obtain occupy occur offend offer operate oppose opt
        organize originate overlook oversee owe participate perceive perform persist persuade ponder portray
        possess postpone praise preach precede predict prefer prepare prescribe preserve preside prevail prevent proclaim
        prohibit prolong promote propose prosecute protect prove provide provoke publish pursue qualify react
        realize reassure rebuild receive recognize recommend reconsider recover recruit refer reflect refuse
        regain register regulate reinforce reject rejoin relate relax rely remain remember remind remove renew
        renounce repeal replace represent reproduce require resemble resent reside resign resist resolve
        respond restore restrict resume retain retire retrieve reveal revise revoke say see seek seem select
        send separate serve settle simplify solve speak specialize specify spend stimulate strengthen strive
        submit succeed sue suffer suggest summarize supervise suppress surpass surrender surround survive
        suspend sustain sympathize take teach tell tend terminate testify think threaten tolerate transform
        translate transmit travel treat trigger undergo undermine understand undertake unite unveil urge use
        utilize vary violate visit wear weigh widen withdraw withstand witness worsen write yield
        """
    /// Verbs that are nouns as well.
    private static let ambiguous =
        """
        account act aim air answer attack attempt back ban base bear beat benefit bid block boost break call
        campaign care cause challenge change charge claim climb close comment contact control cost count court
        cover crash cross cut damage date deal debate demand design double doubt draw dream dress drift drink
        drive drop end escape estimate exit experience face fall farm favor favour fear feature feel fight file
        fill find finish fire fish fit fix flood flow fly focus fold form fuel fund guard guide hand haul head
        help hire hit hold hope host house hurt impact increase influence interest issue judge jump kick kill
        land last laugh launch lead leak leap leave level lie lift limit line link list live load lock look
        love make march mark market match matter measure mind miss move name need note number object open order
        pack paint park part pass pay peak pick place plan plant play pledge plot point poll pose post practice
        present press process produce profit promise protest pull purchase push put question race raise range
        rank rate reach read rebound record release rent repair report request rescue research rest result
        return review ride rise risk roll rule run sail sale sample save scale schedule score search seat sell
        sense set shape share shift ship shoot show shut sign signal sit sleep slip slow smell smoke sort sound
        split sponsor spot spread stage stand star start state stay stem step stick stop store strike struggle
        study supply support surge survey suspect swim swing switch talk target taste tax test tie time top
        total touch track trade train transfer trend trust try turn value view vote wait walk want warn wash
        watch water win wish wonder work worry
        """

    /// Third persons that are no plurals, such as "employs".
    static let thirdPersons = WordSet(thirdPersons(of: verbsOnly).joined(separator: " "))
    static let nounsToo = WordSet(thirdPersons(of: ambiguous).joined(separator: " "))
    static let bases = WordSet(verbsOnly + " " + ambiguous)
    static let invariable = WordSet(
        "beat hit cut put set let cost hurt shut split spread quit bid bet won led"
    )
    static let verbsOnlyBases = WordSet(verbsOnly)
    /// Participles that may have an object: "people given the drug", "a man called a hero".
    static let withTwoObjects = WordSet(
        """
        given called named paid awarded offered sent shown told asked granted elected appointed dubbed made
        sold deemed considered declared handed allowed denied promised owed taught fed bought lent leased
        assigned charged fined served nicknamed labeled labelled voted
        """
    )

    private static func thirdPersons(of verbs: String) -> [String] {
        verbs.split(whereSeparator: \.isWhitespace).compactMap { verb in
            let base = String(verb)
            guard !pluralsToo.contains(base) else { return nil }
            let penultimate = base.dropLast().last
            if base.hasSuffix("y"), let penultimate, !"aeiou".contains(penultimate) {
                return base.dropLast() + "ies"
            }
            let takesES = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
            return base + (takesES ? "es" : "s")
        }
    }

    /// Verbs whose third person is a common plural: "human remains", "two offers".
    private static let pluralsToo: Set<String> = [
        "remain", "offer", "function", "force", "gain", "harm", "highlight", "witness", "travel",
        "display", "deal", "recruit", "trigger", "yield", "visit", "monitor", "register", "bear",
        "follow", "use", "treat", "grow", "found",
    ]
}
