/// What the words around a bare capitalised word say of persons alone.
extension UnknownSpeakers {
    /// Whether what follows a name, a subject, only a person has or does.
    ///
    /// "Holloway refused", "Holloway then asked for the minutes", "Holloway, who will take over", "Holloway's lawyer".
    func isPersonal(_ name: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (keys, next) = (reading.tokens.key, name + 1)
        guard name + 3 < sentence.upperBound else { return false }
        if reading.tokens.kind[next] == .clitic {
            return LoneNameWords.belongings.contains(keys[next + 1])
        }
        if keys[next] == .comma { return isTold(name, in: sentence, reading) }
        return actsAsPerson(from: next, in: sentence, reading)
            || isJoinedToLife(next, in: sentence, reading)
            || !NameWords.givenNames.contains(keys[name])
                && (isArrested(next, reading)
                    || reading.tag(name).isProperNoun && lives(from: next, in: sentence, reading))
    }

    /// Whether an aside of a person follows a name, or one behind which a person acts.
    ///
    /// "Holloway, who will take over from her", "Holloway, then a boy of ten,", "Holloway, of the friends of the library, thinks".
    private func isTold(_ name: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (keys, opening) = (reading.tokens.key, name + 2)
        guard name + 5 < sentence.upperBound else { return false }
        if keys[opening] == .who { return !isSaidOfSeveral(opening + 1, reading) }
        // "Holloway, whose shares fell" is a company, "Holloway, whose river rose" a town.
        if keys[opening] == LoneNameWords.whose {
            return LoneNameWords.belongings.contains(keys[opening + 1])
        }
        if isYouth(from: opening, in: sentence, reading)
            || LoneNameWords.births.contains(keys[opening])
            // "Holloway, for his part,"
            || keys[opening] == .for && LoneNameWords.selves.contains(keys[opening + 1])
        {
            return true
        }
        let aside = sentence.behind(opening, LoneNameWords.longestAside)
        guard let comma = aside.first(where: { keys[$0] == .comma }),
            comma + 2 < sentence.upperBound
        else { return false }
        let verb = comma + 1
        if keys[opening] == .in, !LoneNameWords.inAsides.contains(keys[opening + 1]) {
            return false
        }
        let isHaving = ClosedWords.have.contains(keys[verb])
        if LoneNameWords.asides.contains(keys[opening]),
            actsAsPerson(from: verb, in: sentence, reading)
                || LoneNameWords.verbs.contains(keys[isHaving ? verb + 1 : verb])
        {
            return true
        }
        // "Holloway, too, has looked at it"
        if LoneNameWords.hedges.contains(keys[opening]), comma == opening + 1 {
            return isHaving && sentence.count > 8
        }
        return LoneNameWords.belonging.contains(keys[opening])
            && (isHaving || keys[opening + 1] == .the && reading.tag(verb) == .modal)
    }

    /// "Wanderers, who own their ground": clubs and bands are many.
    private func isSaidOfSeveral(_ verb: Int, _ reading: Reading) -> Bool {
        LoneNameWords.pluralVerbs.contains(reading.word(verb))
            || reading.tag(verb) == .verbPresent
    }

    /// "then a boy of ten", "at the time a young teacher": what only a person once was.
    private func isYouth(from opening: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let words = sentence.behind(opening, 6)
        guard LoneNameWords.onceOpenings.contains(reading.word(opening)),
            let article = words.first(where: { ClosedWords.indefinite.contains(reading.word($0)) })
        else { return false }
        let noun = sentence.behind(article + 1, 3).first { reading.tag($0).isNoun }
        return noun.map { LoneNameWords.youths.contains(reading.word($0)) } ?? false
    }

    /// Whether a verb, with its adverbs, is what only a person does: "refused", "later called", "had reported it", "moved to
    /// adjourn", "will come in person".
    private func actsAsPerson(from place: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        let keys = reading.tokens.key
        guard
            let verb = sentence.behind(place, 3).first(where: {
                !LoneNameWords.adverbs.contains(keys[$0]) && !reading.tag($0).isAdverb
            })
        else { return false }
        if LoneNameWords.acts.contains(keys[verb]) { return true }
        guard verb + 2 < sentence.upperBound else { return false }
        if acts(keys[verb], on: sentence.behind(verb + 1, 6), reading) {
            return true
        }
        let participle = verb + 1
        if ClosedWords.have.contains(keys[verb]),
            LoneNameWords.acts.contains(keys[participle])
                // "Holloway had reported it": papers report that something is so.
                || LoneNameWords.telling.contains(keys[participle])
                    && ClosedWords.objectPronouns.contains(keys[participle + 1])
                || LoneNameWords.asked == keys[participle]
                    && LoneNameWords.requests.contains(keys[participle + 1])
        {
            return true
        }
        return isOfSelf(verb, in: sentence, reading)
    }

    /// Whether a verb is what befalls persons alone: "died", "was born", "did not think", "and his wife".
    private func lives(from verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let (word, next) = (reading.word(verb), reading.word(verb + 1))
        if LoneNameWords.lives.contains(word) {
            // "Polio died out", "The name lives on"
            return !LoneNameWords.dyingOut.contains(next) && next != .on
        }
        if word == .and, LoneNameWords.selves.contains(next) {
            return LoneNameWords.kin.contains(reading.word(verb + 2))
        }
        if ClosedWords.being.contains(word) {
            return LoneNameWords.fates.contains(next) || isArrested(verb, reading)
        }
        // "has been asked to look at it"
        if ClosedWords.have.contains(word), next == LoneNameWords.been {
            let participle = reading.word(verb + 2)
            return LoneNameWords.fates.contains(participle) || isArrested(verb + 1, reading)
                || participle == LoneNameWords.asked && reading.word(verb + 3) == .to
        }
        // "became its chief executive"
        if word == LoneNameWords.became, ClosedWords.possessives.contains(next) {
            return reading.has(LoneNameWords.officers, in: sentence.behind(verb + 2, 3))
        }
        guard LoneNameWords.doing.contains(word) else { return false }
        let base = sentence.behind(verb + 1, 3).first { reading.tag($0) == .verbBase }
        return base.map { LoneNameWords.denials.contains(reading.word($0)) } ?? false
    }

    /// "was arrested", "was not satisfied", "was prepared to say": what is said with "be" of persons alone.
    ///
    /// A text that opens with somebody's arrest is a report which tells elsewhere who it is.
    private func isArrested(_ verb: Int, _ reading: Reading) -> Bool {
        let next = reading.word(verb + 1)
        if reading.word(verb) == LoneNameWords.been
            || ClosedWords.being.contains(reading.word(verb)),
            LoneNameWords.arrests.contains(next), verb > 1
        {
            return true
        }
        guard ClosedWords.being.contains(reading.word(verb)) else { return false }
        let state = next == LoneNameWords.not ? verb + 2 : verb + 1
        return LoneNameWords.moods.contains(reading.word(state))
            || reading.word(state) == LoneNameWords.prepared && reading.word(state + 1) == .to
    }

    /// "set it alone and then emigrated": a second verb of the same subject.
    private func isJoinedToLife(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tag(verb).isVerb else { return false }
        let rest = sentence.behind(verb + 1, LoneNameWords.longestAside)
        guard let and = rest.first(where: { reading.word($0) == .and }) else { return false }
        let next = LoneNameWords.adverbs.contains(reading.word(and + 1)) ? and + 2 : and + 1
        return LoneNameWords.lives.contains(reading.word(next))
            && !LoneNameWords.dyingOut.contains(reading.word(next + 1))
    }

    /// "told reporters that", "moved to adjourn": verbs that need their object to be those of persons.
    private func acts(_ verb: WordKey, on rest: Range<Int>, _ reading: Reading) -> Bool {
        guard let object = rest.first else { return false }
        if verb == LoneNameWords.asked {
            return LoneNameWords.requests.contains(reading.word(object))
        }
        if verb == LoneNameWords.told {
            return LoneNameWords.hearers.contains(reading.word(object))
        }
        // "Volvo expects sales to rise."
        if verb == LoneNameWords.expects { return reading.word(object) == .that }
        if LoneNameWords.pointing.contains(verb) { return reading.word(object) == .out }
        return verb == LoneNameWords.moved && reading.word(object) == .to
            && reading.has(LoneNameWords.motions, in: rest.dropFirst().prefix(1))
    }

    /// "shook his head", "will come to collect it in person", "built it himself".
    private func isOfSelf(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        // "closed behind her": somebody else.
        let near = sentence.behind(verb + 1, 2).filter {
            reading.word($0) != NounWords.her || reading.tag($0) != .pronoun
        }
        if reading.tag(verb) == .verbPast, !ClosedWords.have.contains(reading.word(verb)),
            reading.has(LoneNameWords.selves, in: near)
        {
            return true
        }
        guard reading.tag(verb).isFiniteVerb else { return false }
        let rest = sentence.behind(verb + 1, LoneNameWords.longestAside)
        guard
            let own = rest.first(where: {
                LoneNameWords.reflexives.contains(reading.word($0))
                    || reading.word($0) == LoneNameWords.person && reading.word($0 - 1) == .in
            })
        else { return false }
        // "Rotterdam will be opened by the king in person."
        return (verb..<own).allSatisfy {
            !reading.has(.person, at: $0) && !RoleWords.endsRole(reading.word($0))
                && !ClosedWords.be.contains(reading.word($0)) && reading.word($0) != .by
                && (!reading.tokens.shape[$0].contains(.capitalised)
                    || LoneNameWords.ways.contains(reading.word($0 - 1)))
                && !ClosedWords.clauseJoints.contains(reading.word($0))
        }
    }

    /// Whether "he" or "she" must be the first word of a sentence, because nobody else is told of.
    ///
    /// "Harker voted against it. The market, he said, was wet".
    func isPronounLater(sentence index: Int, _ reading: Reading) -> Bool {
        let own = reading.sentences[index].tokens
        var end = own.upperBound
        var pronoun = own.dropFirst(2).prefix(40).first { isPronoun($0, reading) }
        if pronoun == nil, index + 1 < reading.sentences.count,
            case let next = reading.sentences[index + 1].tokens,
            !reading.startsBlock(next.lowerBound)
        {
            pronoun = next.prefix(25).first { isPronoun($0, reading) }
            end = next.upperBound
        }
        guard let pronoun, pronoun < end,
            // "Fertiliser has gone up. What pays for it, he says, is the milk."
            reading.tag(own.lowerBound).isProperNoun
                || LoneNameWords.conjunctions.contains(reading.word(pronoun - 1))
        else { return false }
        let first = reading.sentences[max(0, index - 2)].start
        return (first..<pronoun).suffix(160).allSatisfy {
            $0 == own.lowerBound
                || !reading.has(.person, at: $0)
                    && (!RoleWords.endsRole(reading.word($0))
                        || RoleWords.plurals.contains(reading.word($0)))
                    && !LoneNameWords.humans.contains(reading.word($0))
        }
    }

    private func isPronoun(_ token: Int, _ reading: Reading) -> Bool {
        ClosedWords.heOrShe.contains(reading.word(token)) && !reading.isQuoted(token)
    }

    /// Whether "who" follows a name inside of a sentence, of one person: "So did Holloway, who owns the mill".
    func isOneWho(_ name: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        guard name > sentence.lowerBound, name + 4 < sentence.upperBound,
            keys[name + 1] == .comma, keys[name + 2] == .who,
            LoneNameWords.beforeNames.contains(keys[name - 1]),
            // "the goalkeeper from Holloway, who has an accent"
            name < sentence.lowerBound + 2 || !reading.tag(name - 2).isNoun
        else { return false }
        // "Alfie, who is seven," needs no surname.
        return reading.tag(name + 3) == .verbPresentThird
            && !ClosedWords.be.contains(keys[name + 3])
    }

    /// "Halima, who asked that her surname be left out", "Tom, who gave only his first name".
    func withholdsName(_ name: Int, _ reading: Reading) -> Bool {
        guard reading.word(name + 1) == .comma, reading.word(name + 2) == .who else { return false }
        return reading.has(
            LoneNameWords.ownNames,
            in: name + 3..<max(name + 3, min(name + 14, reading.tokens.count))
        )
    }

    /// Whether a name inside of a sentence is a person's by what follows: "and Holloway refused", "to Holloway's brother",
    /// "of Holloway and his wife".
    func isPersonInside(_ name: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard name > sentence.lowerBound, name + 1 < sentence.upperBound else { return false }
        let before = name - 1
        let isOwner =
            reading.tokens.kind[name + 1] == .clitic
            && LoneNameWords.belongings.contains(reading.word(name + 2))
        if !isOwner,
            LoneNameWords.clauseOpenings.contains(reading.word(before))
                || reading.has(.time, at: before)
        {
            // "the builders Moss and Holloway agreed"
            let isSecond =
                reading.word(before) == .and && before > sentence.lowerBound
                && reading.tokens.shape[before - 1].contains(.capitalised)
            return !isSecond
                && (actsAsPerson(from: name + 1, in: sentence, reading)
                    || lives(from: name + 1, in: sentence, reading))
        }
        guard !reading.tag(before).isNoun, !reading.tag(before).isAdjective,
            reading.tag(before) != .determiner, !reading.isMark(before)
        else { return false }
        // "was signed by Holloway in her last week", "Police arrested Holloway on Friday"
        let isDone =
            reading.word(before) == .by && LoneNameWords.handmade.contains(reading.word(before - 1))
            && reading.has(LoneNameWords.selves, in: sentence.behind(name + 1, 3))
            || LoneNameWords.arresting.contains(reading.word(before))
        let isAlone = reading.isMark(name + 1) || reading.tag(name + 1) == .preposition
        return isOwner || isDone && isAlone && reading.tag(name).isProperNoun
            || reading.word(name + 1) == .and && lives(from: name + 1, in: sentence, reading)
    }
}

extension UnknownSpeakers {
    /// How many words before its name an animal may be told of.
    private static let farthestAnimal = 120

    /// Whether a name may be that of an animal told of before it.
    ///
    /// "A tortoise has been found. Mabel, who is thought to be ninety, was eating".
    func isAnimal(_ name: Int, _ reading: Reading) -> Bool {
        (NameWords.givenNames.contains(reading.word(name))
            || reading.has(
                LoneNameWords.lifeOfAnimals,
                in: name..<min(reading.tokens.count, name + 10)
            ))
            && (max(0, name - UnknownSpeakers.farthestAnimal)..<name).contains {
                LoneNameWords.animals.contains(reading.word($0)) && reading.tag($0).isNoun
            }
    }
}
