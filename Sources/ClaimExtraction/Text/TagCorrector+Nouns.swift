// Nouns that the tagger takes for verbs in the present tense.
extension TagCorrector {
    /// Whether a third person in "-s" is a plural by what stands beside it.
    ///
    /// "Dunmore shares rose", "Muslim advocates hailed": a verb follows. "lacked permits": a verb with no room for a
    /// subject goes before. "New Hampshire voters": the ending is that of words for people.
    func isPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, !thirdPersons.contains(reading.tokens.key[token]),
            !ClosedWords.auxiliaries.contains(reading.tokens.key[token])
        else { return false }
        if endsCounted(token, sentence, reading) || isSubjectBehindJoint(token, sentence, reading)
            || opensPluralSubject(token, sentence, reading)
            || isUnknownObject(token, sentence, reading)
            || endsObjectOfGerund(token, sentence, reading)
            || isBeforeRelative(token, sentence, reading)
            || endsOwnedObject(token, sentence, reading)
        {
            return true
        }
        // "When ⟨superdelegates⟩ are counted"
        if NounWords.openers.contains(reading.tokens.key[token - 1]) { return true }
        // "the plan -- ⟨airstrikes⟩ on the town -- failed"
        if EventWords.dashes.contains(reading.tokens.key[token - 1]),
            token + 1 < sentence.upperBound,
            reading.tags[token + 1] == .preposition
        {
            return true
        }
        if isPluralOfPeople(token, reading) || isPluralInIES(token, reading)
            || isPluralInINGS(token, reading)
            || closesPhrase(token, sentence, reading)
            || isGovernedBesideVerb(token, sentence, reading)
        {
            return true
        }
        let before = reading.tags[token - 1]
        let key = reading.tokens.key[token - 1]
        if before.isVerb, !ClosedWords.auxiliaries.contains(key) {
            return !followsQuestionWord(token, sentence, reading)
        }
        guard before.isNoun || before.isAdjective, token + 2 < sentence.upperBound,
            !followsQuestionWord(token, sentence, reading, orRelative: true)
        else { return false }
        let next = reading.tags[token + 1]
        return next.isFiniteVerb
            || next == .verbPastParticiple
                && (ClosedWords.openObjects.contains(reading.tokens.key[token + 2])
                    || reading.tokens.shape[token + 2].contains(.capitalised))
    }

    /// "and ⟨advocates⟩ say most left": behind a conjunction, with a verb of saying right behind it.
    private func isSubjectBehindJoint(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> Bool
    {
        guard token + 1 < sentence.upperBound, reading.tags[token - 1] == .conjunction
        else { return false }
        return reading.tags[token + 1].isFiniteVerb
            && SubjectVerbs.saying.contains(reading.tokens.key[token + 1])
    }

    /// "within the party ⟨ranks⟩.", "on 48-hour ⟨holds⟩ on": the last noun behind a preposition, or behind a number and
    /// a noun in the singular.
    private func closesPhrase(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tags[token - 1] == .noun, token > sentence.lowerBound + 2 else {
            return false
        }
        var first = token - 2
        if reading.tokens.key[first] == .hyphen { first -= 1 }
        let preposition = reading.tags[first] == .number ? first - 1 : first
        if reading.tags[first] == .number, preposition > sentence.lowerBound,
            reading.tags[preposition] == .preposition
        {
            return true
        }
        let isLast =
            token + 1 >= sentence.upperBound
            || reading.tokens.key[token + 1] == .fullStop
        guard reading.tags[first] == .determiner, first > sentence.lowerBound else { return false }
        // "denied the fraud ⟨claims⟩, pointing": the object of the verb before it.
        if token + 1 < sentence.upperBound, reading.tokens.key[token + 1] == .comma,
            reading.tags[first - 1] == .verbPast || reading.tags[first - 1] == .verbPastParticiple
        {
            return true
        }
        return isLast && reading.tags[first - 1] == .preposition
            && reading.tokens.key[first - 1] != .that
    }

    /// "sanctioned Orr over alleged murder ⟨plots⟩ against": behind a preposition, in a clause that has its verb.
    private func isGovernedBesideVerb(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        // "plots against", "measures similar to"
        guard token + 2 < sentence.upperBound,
            reading.tags[token + 1] == .preposition
                || reading.tags[token + 1] == .adjective && reading.tags[token + 2] == .preposition
                || reading.tags[token + 1] == .adjective && reading.tags[token + 2] == .to
        else { return false }
        let floor = max(sentence.lowerBound, token - 24)
        var first = token - 1
        while first > floor,
            reading.tags[first].isNoun || reading.tags[first].isAdjective
                || reading.tags[first] == .determiner
        {
            first -= 1
        }
        guard first < token - 1, first > floor,
            reading.tags[first] == .preposition || reading.tokens.key[first] == NounWords.following
        else { return false }
        for before in stride(from: first, to: floor, by: -1) {
            if NounWords.clauseStarts.contains(reading.tokens.key[before]) { return false }
            guard reading.tags[before].isFiniteVerb else { continue }
            // "said the man in the car ⟨drives⟩ for": the verb of what is said.
            // "the hope he has of it ⟨dies⟩ in": a relative clause without its pronoun.
            let isRelative =
                reading.tags[before - 1] == .pronoun && before - 2 >= sentence.lowerBound
                && reading.tags[before - 2].isNoun
            return !SubjectVerbs.saying.contains(reading.tokens.key[before]) && !isRelative
                && !(max(floor, before - 4)..<before).contains {
                    ClosedWords.relatives.contains(reading.tokens.key[$0])
                }
        }
        return false
    }

    /// "three dozen ⟨states⟩", "200 ⟨works⟩": what a number counts.
    func isCounted(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.tokens.gap[token] == .space
            && (NounWords.multiples.contains(reading.tokens.key[token - 1])
                && token - 2 >= sentence.lowerBound && reading.tags[token - 2] == .number
                // "granted such ⟨stays⟩"
                || reading.tokens.key[token - 1] == NounWords.such)
    }

    /// "suspending ⟨classes⟩": a rare verb is the object of the gerund before it, "swimming makes" has a common one.
    func followsGerund(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tags[token - 1] == .verbGerund
            && reading.tokens.gap[token] == .space
            && !thirdPersons.contains(reading.tokens.key[token])
    }

    /// "the mayor's tax ⟨record⟩ ahead of": a base form doesn't agree with a noun in the singular.
    func isOwned(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 2 > sentence.lowerBound && token + 1 < sentence.upperBound
            && reading.tags[token - 1] == .noun && reading.tags[token - 2] == .possessive
            && (reading.tags[token + 1] == .preposition || reading.tags[token + 1].isAdverb)
    }

    /// "paid ⟨tribute⟩ to", "said ⟨study⟩ co-author": behind a finite verb a base form needs one that takes it.
    func isObject(ofVerbBefore token: Int, _ reading: Reading) -> Bool {
        guard token > 0, reading.tokens.gap[token] == .space else { return false }
        let before = reading.tags[token - 1]
        let key = reading.tokens.key[token - 1]
        return (before == .verbPast || before == .verbPresentThird)
            && !ClosedWords.auxiliaries.contains(key) && !NounWords.takingBases.contains(key)
    }

    /// "of 542 ⟨registered⟩ voters": a preposition and a number before, a noun behind.
    func describesCounted(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 2 >= sentence.lowerBound && token + 1 < sentence.upperBound
            && reading.tags[token - 1] == .number && reading.tags[token - 2] == .preposition
            && !auxiliaries.contains(reading.tokens.key[token])
            && (reading.tags[token + 1].isAdjective || reading.tags[token + 1].isNoun)
            // "In 2019 registered voters" and "By 2019 sold homes" may be years.
            && reading.tokens.byteEnd[token - 1] - reading.tokens.byteStart[token - 1] != 4
    }

    /// "Generally, ⟨outbreaks⟩ end": behind the adverb that opens the sentence a subject has to come.
    func followsOpening(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token == sentence.lowerBound + 2 && reading.tokens.key[token - 1] == .comma
            && reading.tags[token - 2].isAdverb
    }

    /// "⟨columnist⟩ Ann Lind wrote": what somebody does, before a name.
    func namesRole(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token + 1 < sentence.upperBound && reading.tokens.gap[token + 1] == .space
            && reading.tokens.shape[token + 1].contains(.capitalised)
            && reading.tokens.shape[token].isDisjoint(with: .capitalised)
            && RoleWords.offices.contains(reading.tokens.key[token])
            && !CommonVerbs.bases.contains(reading.tokens.key[token])
    }

    /// "Ms Orr": no verb, whatever follows.
    func isTitle(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.shape[token].contains(.capitalised)
            && NameWords.honorifics.contains(reading.tokens.key[token])
    }

    /// "the win lifts them": a base form behind an article.
    func isBehindArticle(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tokens.gap[token] == .space
            && ClosedWords.nounOpeners.contains(reading.tokens.key[token - 1])
    }

    /// "the charges against her were dropped": no noun follows that could be hers.
    func isObject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.key[token] == NounWords.her, token + 1 < sentence.upperBound else {
            return false
        }
        switch reading.tags[token + 1] {
        case .preposition, .to, .conjunction, .determiner, .verbPast, .modal, .pronoun: return true
        case .punctuation: return !Marks.isQuotationMark(reading.tokens.key[token + 1])
        case .verbPastParticiple:
            return token + 2 >= sentence.upperBound || reading.tags[token + 2] == .preposition
        default: return false
        }
    }

    /// "the new chief ⟨executive⟩, Ann Lind": behind an article and before a mark a phrase needs its noun.
    func endsPhrase(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard RoleWords.headsApposition(reading.tokens.key[token]), token > sentence.lowerBound,
            token + 1 < sentence.upperBound,
            reading.tokens.shape[token].isDisjoint(with: .capitalised)
        else { return false }
        let next = reading.tags[token + 1]
        guard
            reading.tokens.key[token + 1] == .comma || next == .preposition
                || next.isFiniteVerb
        else { return false }
        var before = token - 1
        while before > sentence.lowerBound,
            reading.tags[before].isAdjective || reading.tags[before] == .noun
        {
            before -= 1
        }
        return ClosedWords.nounOpeners.contains(reading.tokens.key[before])
            || reading.tags[before] == .possessive || reading.tags[before] == .pronounPossessive
    }

    /// "co-pilot", "ex-guard": a prefix that only nouns take, or what stands behind its hyphen.
    func isPrefixedNoun(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        if token + 1 < sentence.upperBound, reading.tokens.key[token + 1] == .hyphen,
            reading.tokens.gap[token + 1] == .none,
            NounWords.prefixes.contains(reading.tokens.key[token])
        {
            return true
        }
        // "co-wrote", "co-sponsored": past tenses that keep their prefix.
        guard token > sentence.lowerBound + 1, reading.tokens.gap[token] == .none,
            reading.tokens.key[token - 1] == .hyphen, reading.tags[token] != .verbPast,
            reading.tags[token] != .verbPastParticiple
        else { return false }
        return NounWords.prefixes.contains(reading.tokens.key[token - 2])
    }

    /// "a spokesman telling reporters": behind a noun it is the participle, whatever else the word may be.
    func tells(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tags[token - 1].isNoun
            && NounWords.telling.contains(reading.tokens.key[token])
    }

    /// "NATO said", "UAE making": capitals throughout before a verb.
    func isAcronymSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.shape[token].contains(.allCapitals),
            reading.tokens.end[token] - reading.tokens.start[token] > 1,
            token + 1 < sentence.upperBound, reading.tags[token + 1].isVerb
        else { return false }
        return reading.tokens.shape[token + 1].isDisjoint(with: .allCapitals)
    }

    /// "embassies": few verbs end like that, and those are known.
    private func isPluralInIES(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.byteCount > 5 && row.ends(in: "ies") && !CommonVerbs.nounsToo.contains(row.key)
            && !NounWords.verbsInIES.contains(row.key)
    }

    /// "earnings", "findings": nine verbs end like that.
    private func isPluralInINGS(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.byteCount > 5 && row.ends(in: "ings") && !NounWords.verbsInINGS.contains(row.key)
    }

    private func isPluralOfPeople(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.byteCount > 5
            && (row.ends(in: "ers") || row.ends(in: "ists") || row.ends(in: "ysts")
                || row.ends(in: "tees"))
            && !NounWords.verbsLikePeople.contains(row.key)
    }

    /// Whether a question word stands before: in "what the work costs is unclear" both are verbs.
    func followsQuestionWord(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading,
        orRelative mayBeRelative: Bool = false
    ) -> Bool {
        (max(sentence.lowerBound, token - 6)..<token).contains { earlier in
            switch reading.tags[earlier] {
            case .whPronoun, .whAdverb, .whPronounPossessive: true
            case .whDeterminer: mayBeRelative
            default: false
            }
        }
    }
}

/// The words that tell nouns from verbs.
enum NounWords {
    static let alone = WordSet("only own")
    static let killed = WordSet("dead killed")
    static let plans = WordKey("plans")
    static let casualties = WordSet("wounded injured missing")
    static let wrongdoing = WordKey("wrongdoing")
    static let basesInED = WordSet("embed shed wed shred")
    /// Bodies and places of local news, which are never anything but nouns.
    static let bodies = WordSet("borough parish parishes constabulary diocese township")
    static let such = WordKey("such")
    /// Verbs that a clause may follow without "that", beside those of saying: "found its mill works".
    static let takingClauses = WordSet(
        """
        show shows showed shown suggest suggests suggested indicate indicates indicated ensure ensures ensured ensuring
        prove proves proved reveal reveals revealed find finds found learn learned learnt note notes noted guarantee
        guarantees announce announces announced realize realized realise realised decide decided discover discovered
        conclude concluded confirm confirms confirmed told tell tells assume assumed assuming showing finding meaning
        """
    )
    static let pluralVerbs = WordSet("are were have")
    /// What those who are asked do, and nouns besides.
    static let stands = WordSet("support favor favour back want need trust plan view fear doubt")
    static let countsSeveral = WordSet(
        "two three four five six seven eight nine ten eleven twelve several dozens hundreds"
    )
    static let openers = WordSet("when while because although though whereas")
    static let following = WordKey("following")
    /// Where the clause begins that a noun stands in, seen from behind.
    static let clauseStarts = WordSet(
        "; : , and but or that who which what when where while because as since if although though until whether how why"
    )
    static let multiples = WordSet("dozen hundred thousand million")
    /// Words in "-ing" that are no gerunds.
    static let inING = WordSet("swing ring string sting spring wing sling king thing ceiling")
    static let her = WordKey("her")
    /// Verbs with a bare infinitive: "helped build", "saw them leave".
    static let takingBases = WordSet(
        """
        helped helps let lets made makes saw sees heard hears watched watches felt feels dared dares went goes came comes
        needs got gets had has did does
        """
    )
    static let telling = WordSet("telling saying")
    /// Gerunds before what is said.
    static let tellingGerunds = WordSet(
        """
        announcing saying claiming noting alleging arguing insisting confirming declaring stating explaining admitting adding
        writing
        """
    )
    /// Gerunds of verbs with an object that describe no noun.
    static let gerunds = WordSet(
        """
        causing blaming forcing killing leaving prompting sparking triggering injuring wounding arresting citing urging
        making giving taking sending bringing dealing dwarfing reversing claiming alleging accusing adding calling
        putting helping destroying damaging displacing trapping ending raising reflecting prohibiting allowing
        """
    )
    static let verbsInIES = WordSet(
        """
        carries tries dries fries cries flies marries hurries buries copies empties levies tallies rallies bullies
        qualifies certifies signifies notifies modifies amplifies magnifies clarifies purifies fortifies
        horrifies terrifies satisfies unifies embodies accompanies occupies prophesies complies multiplies
        supplies replies implies relies belies underlies parries remedies envies pities varies studies worries
        electrifies solidifies exemplifies personifies typifies rectifies ratifies gratifies mystifies
        diversifies verifies specifies simplifies justifies identifies classifies intensifies testifies
        """
    )
    static let verbsInINGS = WordSet(
        "brings rings sings swings clings stings flings springs slings strings wrings wings"
    )
    static let prefixes = WordSet("co ex vice non anti pro")
    /// Third persons that end like the plurals of words for people.
    static let verbsLikePeople = WordSet(
        """
        guarantees offers covers enters considers orders delivers remembers discovers suffers differs refers prefers
        transfers answers wonders gathers hovers lowers powers triggers bothers matters alters murders hinders
        renders surrenders fosters centers caters scatters shatters hammers registers ministers administers
        encounters recovers uncovers confers defers infers incurs pesters lingers angers endangers wanders
        filters alerts empowers towers showers barters batters bolsters counters cheers steers veers lasers
        hampers whispers tempers weathers plasters musters utters mutters flatters clusters buffers fingers
        offsets layers sneers staggers swaggers rediscovers reconsiders lists assists consists persists insists
        resists exists enlists twists coexists subsists desists
        """
    )
}
