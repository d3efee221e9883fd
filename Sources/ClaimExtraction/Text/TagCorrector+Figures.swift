// Words beside numbers, and what comes of a thing: the tagger has few figures and results.
extension TagCorrector {
    /// "A 19-year-⟨old⟩ from Tarn", "the 33-year-⟨old⟩ was charged": no noun follows that is so old.
    func isSomebodyOld(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.gap[token] == .none, reading.tokens.key[token - 1] == .hyphen,
            reading.tokens.key[token - 2] == FigureWords.year
        else { return false }
        switch reading.tags[token + 1] {
        case .preposition, .whPronoun, .modal, .verbPast, .verbPresentThird, .adverb: return true
        case .punctuation:
            return reading.tokens.gap[token + 1] == .none
                && reading.tokens.key[token + 1] != .hyphen
        default: return false
        }
    }

    /// "Revenue ⟨rose⟩ 4 percent", "net ⟨fell⟩ to $3 million": what figures do.
    func movesFigure(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard PastWords.moves.contains(reading.tokens.key[token]), token > sentence.lowerBound,
            token + 2 < sentence.upperBound, reading.tokens.kind[token - 1] == .word,
            !ClosedWords.nounOpeners.contains(reading.tokens.key[token - 1])
        else { return false }
        // "rose by 27%"
        let link = reading.tokens.key[token + 1]
        let next = link == .to || link == .by ? token + 2 : token + 1
        return reading.tags[next] == .number || reading.tokens.key[next] == SubjectVerbs.dollar
    }

    /// "revenue more than ⟨doubled⟩", but "a more than doubled price" and "has more than doubled".
    func isMultiplied(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 >= sentence.lowerBound, reading.tokens.key[token - 1] == .than,
            PastWords.multiplied.contains(reading.tokens.key[token])
        else { return false }
        return reading.tokens.kind[token - 3] == .word
            && !ClosedWords.auxiliaries.contains(reading.tokens.key[token - 3])
            && reading.tags[token - 3] != .determiner
    }

    /// "14 voted against it and three ⟨abstained⟩": behind a conjunction and a number what so many did, where nothing follows
    /// that they could describe; "two dead and three ⟨injured⟩" has no verb.
    func hasCountedSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 > sentence.lowerBound,
            reading.tags[token - 1] == .number
                || FigureWords.howMany.contains(reading.tokens.key[token - 1]),
            reading.tags[token - 2] == .conjunction, endsInED(token, reading),
            !FigureWords.suffered.contains(reading.tokens.key[token]),
            reading.tokens.kind[token + 1] == .punctuation
                || reading.tags[token + 1] == .preposition && reading.tokens.key[token + 1] != .by
        else { return false }
        let before = reading.tags[token - 3]
        return !before.isAdjective && before != .verbPastParticiple && before != .number
            && (sentence.lowerBound..<token - 3).contains { reading.tags[$0] == .verbPast }
    }

    /// "188 yards on 22 ⟨carries⟩": several don't agree with a third person; "one in 12 ⟨lives⟩ in a flat" does.
    func isCountedPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 >= sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token - 1] == .number, reading.tags[token - 2] == .preposition,
            reading.tokens.key[token - 2] != .in
        else { return false }
        let next = reading.tags[token + 1]
        return next == .punctuation || next == .conjunction || next == .preposition
    }

    /// "a 2-0 ⟨win⟩ at home", "its 3-1 ⟨lead⟩", "a 68-yard ⟨run⟩": what a score or a measure describes behind an article.
    func isScored(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var first = token - 1
        if first - 1 > sentence.lowerBound, reading.tags[first].isNoun, isDash(first - 1, reading),
            reading.tokens.gap[first] == .none, reading.tokens.gap[first - 1] == .none
        {
            first -= 1
        }
        while first > sentence.lowerBound, token - first < 4,
            reading.tags[first] == .number || isDash(first, reading)
        {
            first -= 1
        }
        return first < token - 1 && (first + 1..<token).contains { isDash($0, reading) }
            && (ClosedWords.articles.contains(reading.tokens.key[first])
                || reading.tags[first] == .pronounPossessive)
    }

    /// "killed 200 ⟨turkeys⟩": no adjective behind a number ends like a plural.
    func isPluralBehindNumber(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return token > sentence.lowerBound && reading.tags[token - 1] == .number
            && row.byteCount > 4 && row.ends(in: "s") && !row.ends(in: "ss")
            && !row.ends(in: "us") && row.shape.isDisjoint(with: .capitalised)
            && !closedWords.contains(row.key) && !ClosedWords.adverbs.contains(row.key)
    }

    /// "The agreement ⟨limits⟩ kindergartens to": a noun in the singular before, and behind it a word in "-s" that is no verb.
    func isBeforeUnknownPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            CommonVerbs.nounsToo.contains(reading.tokens.key[token]),
            reading.tags[token - 1] == .noun, reading.tags[token + 1] == .verbPresentThird
        else { return false }
        let next = reading.tokens.key[token + 1]
        return !auxiliaries.contains(next) && !thirdPersons.contains(next)
            && !CommonVerbs.nounsToo.contains(next) && reading.tokens[token + 1].ends(in: "s")
    }

    /// "The contract ⟨raises⟩ pay by", "and ⟨boosts⟩ output,": what changes an amount, behind one thing or a verb of it, with a
    /// noun behind it that the tagger took for the verb.
    func raises(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            FigureWords.raising.contains(reading.tokens.key[token]),
            reading.tags[token + 1] == .verbPresent || reading.tags[token + 1] == .verbBase,
            reading.tags[token + 2] == .preposition || reading.tags[token + 2] == .conjunction
                || reading.tokens.kind[token + 2] == .punctuation
        else { return false }
        if reading.tags[token - 1] == .conjunction {
            return sentence[..<token].suffix(16).contains { reading.tags[$0] == .verbPresentThird }
        }
        return reading.tags[token - 1] == .noun
            && !FigureWords.wages.contains(reading.tokens.key[token - 1])
    }

    /// "raises ⟨pay⟩ by": no verb follows a third person at once.
    func isObjectOfThirdPerson(_ token: Int, _ reading: Reading) -> Bool {
        reading.tags[token - 1] == .verbPresentThird
            && FigureWords.raising.contains(reading.tokens.key[token - 1])
    }

    private func isDash(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.key[token] == .hyphen
            || EventWords.dashes.contains(reading.tokens.key[token])
    }

    /// "a third of its running ⟨costs⟩ by itself": what somebody's work costs.
    func isOwnCost(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 2 >= sentence.lowerBound && token + 1 < sentence.upperBound
            && reading.tokens.key[token] == FigureWords.costs
            && (reading.tags[token - 1] == .verbGerund || reading.tags[token - 1].isNoun)
            && (reading.tags[token - 2] == .pronounPossessive
                || reading.tags[token - 2] == .possessive)
            && (reading.tags[token + 1] == .preposition
                || reading.tokens.kind[token + 1] == .punctuation)
    }

    /// "Three naval ⟨ships⟩ and a boat searched": behind a number above one and what describes things they are named, and
    /// no third person agrees with them.
    func endsCounted(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var first = token - 1
        while first > sentence.lowerBound, token - first < 4,
            reading.tags[first] == .noun || reading.tags[first].isAdjective,
            reading.tokens.shape[first].isDisjoint(with: .capitalised)
        {
            first -= 1
        }
        guard first < token - 1, reading.tags[first] == .number,
            NounWords.countsSeveral.contains(reading.tokens.key[first])
        else { return false }
        return first == sentence.lowerBound || !reading.tags[first - 1].isNoun
    }

    /// "a fault cut the power, ⟨causing⟩ damage": behind a comma what came of it, with an object.
    func opensResult(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            reading.tokens.key[token - 1] == .comma,
            NounWords.gerunds.contains(reading.tokens.key[token])
        else { return false }
        let next = reading.tags[token + 1]
        return next.isNoun || next.isAdjective || next.isAdverb || next == .determiner
            || next == .number || next == .pronoun || next == .pronounPossessive
            || next == .whPronoun
    }

    /// "Senate ⟨races⟩ in Ohio and Maine are close": nothing but nouns before, and behind a place a verb of a plural.
    func opensPluralSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - sentence.lowerBound < 4, token + 3 < sentence.upperBound,
            (sentence.lowerBound..<token).allSatisfy({ reading.tags[$0].isNoun }),
            reading.tags[token + 1] == .preposition
        else { return false }
        for next in token + 2..<min(sentence.upperBound, token + 12) {
            if NounWords.pluralVerbs.contains(reading.tokens.key[next]) { return true }
            let tag = reading.tags[next]
            guard tag.isNoun || tag == .conjunction || reading.tokens.key[next] == .comma else {
                return false
            }
        }
        return false
    }

    /// "could hit Florida ⟨airwaves⟩ Monday": a word that is no known verb, in a clause that has one.
    func isUnknownObject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard !CommonVerbs.nounsToo.contains(reading.tokens.key[token]),
            reading.tags[token - 1].isNoun
        else { return false }
        for before in stride(from: token - 2, to: max(sentence.lowerBound, token - 8) - 1, by: -1) {
            let key = reading.tokens.key[before]
            if reading.tokens.kind[before] == .punctuation || key == .that
                || NounWords.clauseStarts.contains(key)
                || saying.contains(key) || EventWords.feelings.contains(key)
            {
                return false
            }
            if reading.tags[before] == .verbPast { return true }
            if reading.tags[before] == .verbBase {
                return before > sentence.lowerBound
                    && (reading.tags[before - 1] == .modal || reading.tags[before - 1] == .to)
            }
            let tag = reading.tags[before]
            guard tag.isNoun || tag.isAdjective || tag == .determiner || tag == .pronounPossessive
            else { return false }
        }
        return false
    }

    /// "Net ⟨interest⟩ income fell": a base form doesn't agree with the one noun before it.
    func isSecondNoun(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token == sentence.lowerBound + 1 && token + 1 < sentence.upperBound
            && (reading.tags[token - 1] == .noun || reading.tags[token - 1] == .adjective)
            && reading.tags[token + 1] == .noun && !saying.contains(reading.tokens.key[token])
            && !closedWords.contains(reading.tokens.key[token - 1])
    }

    /// "that 43% of voters ⟨support⟩ former mayor Orr": behind "that" and a plural, in a clause that has no other verb.
    func headsPluralClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard NounWords.stands.contains(reading.tokens.key[token]),
            token - 2 > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token - 1] == .nounPlural
        else { return false }
        let that = (max(sentence.lowerBound, token - 9)..<token).last {
            reading.tokens.key[$0] == .that || reading.tags[$0].isFiniteVerb
        }
        guard let that, reading.tokens.key[that] == .that else { return false }
        let tag = reading.tags[token + 1]
        return (tag.isAdjective || tag.isNoun || tag == .determiner || tag == .pronounPossessive)
            && !(token + 1..<min(sentence.upperBound, token + 14))
                .prefix {
                    reading.tokens.kind[$0] != .punctuation && reading.tags[$0] != .conjunction
                }
                .contains { reading.tags[$0].isFiniteVerb }
    }

    /// "a ⟨sought⟩-after speaker", "the party-⟨endorsed⟩ attorney": a past inside a compound before its noun.
    func isHyphenated(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tags[token] == .verbPast, token > sentence.lowerBound,
            token + 2 < sentence.upperBound
        else { return false }
        if reading.tokens.key[token + 1] == .hyphen, reading.tokens.gap[token + 1] == .none,
            reading.tokens.gap[token + 2] == .none
        {
            return true
        }
        return reading.tokens.key[token - 1] == .hyphen && reading.tokens.gap[token] == .none
            && reading.tokens.gap[token - 1] == .none
            && (reading.tags[token + 1].isNoun || reading.tags[token + 1].isAdjective)
            && !NounWords.prefixes.contains(reading.tokens.key[max(sentence.lowerBound, token - 2)])
    }

    /// "called on the minister ⟨to⟩ resign": before a word that is no noun it is no preposition.
    func opensInfinitive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let next = token + 1
        return next < sentence.upperBound && reading.tags[next] == .noun
            && CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[next])
            // "to witness testimony"
            && (next + 1 >= sentence.upperBound || !reading.tags[next + 1].isNoun)
    }

    /// "posted a message on Friday ⟨announcing⟩ he had left": a clause follows.
    func announces(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            NounWords.tellingGerunds.contains(reading.tokens.key[token])
        else { return false }
        return reading.tags[token + 1] == .pronoun && reading.tags[token + 2].isVerb
            || reading.tags[token + 1] == .pronoun && reading.tags[token + 2] == .modal
    }

    /// "fought the bid, ⟨contending⟩ that it was void": behind a comma, with a conjunction that no noun takes.
    func takesThatClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound else { return false }
        if opensSpeech(token, reading) { return true }
        guard reading.tokens.key[token - 1] == .comma, reading.tokens.key[token + 1] == .that
        else { return false }
        let row = reading.tokens[token]
        return row.isInING && !row.ends(in: "hing") && !NounWords.inING.contains(row.key)
            && !SubjectVerbs.partsOfDay.contains(row.key)
    }

    /// "“It is over,” ⟨adding⟩: “We lost.”": between a mark and what is said next.
    private func opensSpeech(_ token: Int, _ reading: Reading) -> Bool {
        guard NounWords.tellingGerunds.contains(reading.tokens.key[token]) else { return false }
        let (before, next) = (reading.tokens.key[token - 1], reading.tokens.key[token + 1])
        guard before == .comma || Marks.isQuotationMark(before) else { return false }
        return next == .colon || Marks.isQuotationMark(next)
            || next == .comma && Marks.isQuotationMark(reading.tokens.key[token + 2])
    }

    /// "is also ⟨asking⟩ Orr to act", "were ⟨urging⟩ them to stay": no adjective stands before a name or a pronoun.
    func isProgressive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens[token].isInING,
            reading.tags[token + 1].isProperNoun || reading.tags[token + 1] == .pronoun
        else { return false }
        var verb = token - 1
        while verb > sentence.lowerBound, token - verb < 4, reading.tags[verb].isAdverb {
            verb -= 1
        }
        return ClosedWords.be.contains(reading.tokens.key[verb])
    }

    /// "160 security ⟨personnel⟩ along the route": no past ends like that but the irregular ones, which are known.
    func isNoPast(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.byteCount > 6
            && (row.ends(in: "nel") || row.ends(in: "ion") || row.ends(in: "ity"))
            && IrregularVerbs.bases[row.key] == nil
    }
}

private enum FigureWords {
    /// What is told of casualties without a verb.
    static let suffered = WordSet(
        "injured wounded killed hospitalized hospitalised arrested charged displaced infected detained"
    )
    static let costs = WordKey("costs")
    static let year = WordKey("year")
    /// What a contract or a law does to an amount.
    static let raising = WordSet("raises lowers boosts lifts caps reduces freezes")
    /// Words that say of how many something is told: "and none abstained".
    static let howMany = WordSet("none others some many most both all few several")
    /// What is raised, and whose plural "pay raises" is.
    static let wages = WordSet("pay wage salary merit")
}
