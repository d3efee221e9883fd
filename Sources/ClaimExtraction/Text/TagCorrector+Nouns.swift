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
        // "When ⟨superdelegates⟩ are counted"
        if NounWords.openers.contains(reading.tokens.key[token - 1]) { return true }
        // "the plan -- ⟨airstrikes⟩ on the town -- failed"
        if EventWords.dashes.contains(reading.tokens.key[token - 1]),
            token + 1 < sentence.upperBound,
            reading.tags[token + 1] == .preposition
        {
            return true
        }
        if isPluralOfPeople(token, reading) || closesPhrase(token, sentence, reading) {
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
        // "every move Google ⟨makes⟩ brings": several don't agree with a third person.
        return next.isFiniteVerb && next != .verbPresentThird
            || next == .verbPastParticiple
                && (ClosedWords.openObjects.contains(reading.tokens.key[token + 2])
                    || reading.tokens.shape[token + 2].contains(.capitalised))
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
        if token + 1 < sentence.upperBound,
            reading.tags[first - 1] == .verbPast || reading.tags[first - 1] == .verbPastParticiple,
            reading.tokens.key[token + 1] == .comma
                // "dismissed the fraud ⟨claims⟩ against the firm", not "said the firm pays for it"
                || reading.tags[token + 1] == .preposition && !takesClause(first - 1, reading)
        {
            return true
        }
        return isLast && reading.tags[first - 1] == .preposition
            && reading.tokens.key[first - 1] != .that
    }

    private func takesClause(_ verb: Int, _ reading: Reading) -> Bool {
        let key = reading.tokens.key[verb]
        return auxiliaries.contains(key) || NounWords.takingClauses.contains(key)
            || ReportingVerbs.all.frames(of: key)?.takesClause == true
    }

    /// "the state ⟨canvassing⟩ board", "the county's ⟨licensing⟩ committee": what a body does, between it and whose it is.
    func namesTask(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1,
            NounWords.boards.contains(reading.word(token + 1)),
            // "the man driving board members home"
            !reading.tag(token + 2).isNoun
        else { return false }
        let before = reading.tags[token - 1]
        return before == .determiner || before == .possessive || before == .pronounPossessive
            || before == .noun
                && (reading.tags[token - 2] == .determiner
                    || reading.tags[token - 2] == .possessive
                    || reading.tags[token - 2].isAdjective)
    }

    /// "suspending ⟨classes⟩": a rare verb is the object of the gerund before it, "swimming makes" has a common one.
    func followsGerund(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tags[token - 1] == .verbGerund
            && reading.tokens.gap[token] == .space
            && !thirdPersons.contains(reading.tokens.key[token])
            && !auxiliaries.contains(reading.tokens.key[token])
    }

    /// "paid ⟨tribute⟩ to", "said ⟨study⟩ co-author": behind a finite verb a base form needs one that takes it.
    func isObject(ofVerbBefore token: Int, _ reading: Reading) -> Bool {
        guard token > 0, reading.tokens.gap[token] == .space else { return false }
        let before = reading.tags[token - 1]
        let key = reading.tokens.key[token - 1]
        return (before == .verbPast || before == .verbPresentThird)
            && !ClosedWords.auxiliaries.contains(key) && !NounWords.takingBases.contains(key)
    }

    /// "of 542 ⟨registered⟩ voters", "won 758 ⟨pledged⟩ votes": a preposition or a verb and a number before, a noun behind.
    func describesCounted(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 2 >= sentence.lowerBound && token + 1 < sentence.upperBound
            && reading.tags[token - 1] == .number
            && (reading.tags[token - 2] == .preposition
                || reading.tags[token - 2].isVerb && isParticipleToo(token, reading)
                    && !saying.contains(reading.tokens.key[token - 2])
                    && !NounWords.takingClauses.contains(reading.tokens.key[token - 2]))
            && !auxiliaries.contains(reading.tokens.key[token])
            && (reading.tags[token + 1].isAdjective || reading.tags[token + 1].isNoun)
            // "In 2019 registered voters" and "By 2019 sold homes" may be years.
            && reading.tokens.byteEnd[token - 1] - reading.tokens.byteStart[token - 1] != 4
    }

    /// "⟨columnist⟩ Ann Lind wrote": what somebody does, before a name.
    func namesRole(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token + 1 < sentence.upperBound && reading.tokens.gap[token + 1] == .space
            && reading.tokens.shape[token + 1].contains(.capitalised)
            && reading.tokens.shape[token].isDisjoint(with: .capitalised)
            && RoleWords.offices.contains(reading.tokens.key[token])
            && !CommonVerbs.bases.contains(reading.tokens.key[token])
    }

    /// "the win lifts them", "the 15 May ⟨raid⟩": a base form behind an article, with a date between at most.
    func isBehindArticle(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tokens.gap[token] == .space else { return false }
        let hasDate =
            token - 3 >= sentence.lowerBound && reading.tags[token - 1] == .properNoun
            && reading.tags[token - 2] == .number
        return ClosedWords.nounOpeners.contains(reading.tokens.key[hasDate ? token - 3 : token - 1])
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

    /// "the new chief ⟨executive⟩, Ann Lind", "The ⟨firm⟩ hopes to win": behind an article and before a mark a phrase needs its noun.
    func endsPhrase(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            RoleWords.headsApposition(reading.tokens.key[token])
                || reading.tokens.key[token] == NounWords.firm,
            reading.tokens.shape[token].isDisjoint(with: .capitalised)
        else { return false }
        let next = reading.tags[token + 1]
        guard
            reading.tokens.key[token + 1] == .comma || next == .preposition
                || next.isFiniteVerb
                // "called her ⟨rival⟩ reckless."
                || next.isAdjective && token + 2 < sentence.upperBound
                    && reading.tags[token + 2] == .punctuation
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
    /// Bodies and places of local news, which are never anything but nouns.
    static let bodies = WordSet("borough parish parishes constabulary diocese township")
    /// Bodies that are called after what they do.
    static let boards = WordSet(
        "board boards committee committees commission commissions panel panels authority authorities agency agencies department"
    )
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
    static let openers = WordSet("when while because although though whereas")
    static let following = WordKey("following")
    /// Words in "-ing" that are no gerunds.
    static let inING = WordSet("swing ring string sting spring wing sling king thing ceiling")
    static let her = WordKey("her")
    static let firm = WordKey("firm")
    /// Verbs with a bare infinitive: "helped build", "saw them leave".
    static let takingBases = WordSet(
        """
        helped helps let lets made makes saw sees heard hears watched watches felt feels dared dares went goes came comes
        needs got gets had has did does
        """
    )
    static let telling = WordSet("telling saying")
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
