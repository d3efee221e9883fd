// Past tenses that the tagger takes for nouns, adjectives, base forms and participles.
extension TagCorrector {
    /// "⟨unauthorized⟩ access", "donors ⟨intent⟩ on winning": no verb has this form.
    func isOnlyAdjective(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let key = reading.tokens.key[token]
        if key == PastWords.intent { return true }
        let bytes = reading.tokens.bytes(token)
        // "⟨registered⟩ voters"
        if token + 1 < sentence.upperBound, key == PastWords.registered,
            reading.tokens.key[token + 1] == PastWords.voters
        {
            return true
        }
        if isHyphenated(token, sentence, reading) { return true }
        guard bytes.count > 7, endsInED(token, reading), token + 1 < sentence.upperBound,
            reading.tokens.key[token + 1] != .by, !PastWords.undoing.contains(key)
        else { return false }
        let first = bytes.lowerBound
        return reading.source.bytes[first] | 0x20 == UInt8(ascii: "u")
            && reading.source.bytes[first + 1] | 0x20 == UInt8(ascii: "n")
    }

    /// "guarding ⟨captured⟩ rebels", "of ⟨frozen⟩ assets": right behind a gerund or a preposition, and right before what it
    /// describes.
    func describesObject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token + 1] == .noun || reading.tags[token + 1] == .nounPlural,
            reading.tokens.gap[token + 1] == .space, reading.tokens.gap[token] == .space
        else { return false }
        let (before, key) = (reading.tags[token - 1], reading.tokens.key[token - 1])
        return before == .preposition && !PastWords.clauseOpeners.contains(key)
            || before == .verbGerund && !MainVerbWords.auxiliaryGerunds.contains(key)
    }

    /// "stood with his head ⟨bowed⟩", "won with five matches ⟨left⟩": behind "with" and what somebody has, in a clause that has
    /// its verb.
    func standsBehindWith(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var first = token - 1
        guard first > sentence.lowerBound, reading.tags[first].isNoun,
            token + 1 < sentence.upperBound, !hasObject(token, reading)
        else { return false }
        while first > sentence.lowerBound, token - first < 6, isModifier(reading.tags[first]) {
            first -= 1
        }
        let opening = reading.tags[first + 1]
        guard reading.tokens.key[first] == .with,
            opening == .pronounPossessive || opening == .number
        else { return false }
        for before in stride(from: first - 1, to: max(sentence.lowerBound, first - 14), by: -1) {
            if reading.tags[before].isFiniteVerb {
                return !saying.contains(reading.tokens.key[before])
            }
            if isBoundary(before, reading), reading.tags[before] != .conjunction { return false }
        }
        return false
    }

    /// "blew", "slid": a form that is nothing but a past.
    func isIrregularPast(_ token: Int, _ reading: Reading) -> Bool {
        pasts.contains(reading.tokens.key[token])
    }

    func endsInED(_ token: Int, _ reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.byteCount > 4 && row.ends(in: "ed")
            && !ClosedWords.nounsInED.contains(row.key)
    }

    /// Whether a noun or pronoun stands right before, or before an adverb.
    func hasSubject(_ token: Int, _ reading: Reading) -> Bool {
        var before = token - 1
        if reading.tags[before].isAdverb, before > 0 { before -= 1 }
        let tag = reading.tags[before]
        return tag.isNoun
            || tag == .pronoun && !PastWords.objects.contains(reading.tokens.key[before])
    }

    /// "the council, the mayor": an article or another word that opens an object.
    func hasObject(_ token: Int, _ reading: Reading) -> Bool {
        ClosedWords.openObjects.contains(reading.tokens.key[token + 1])
            || PastWords.determiners.contains(reading.tokens.key[token + 1])
    }

    /// "killed two and ⟨wounded⟩ over 5,000": a number is an object as well.
    func hasNumber(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let end = min(sentence.upperBound, token + 4)
        return (token + 1..<max(end, token + 1))
            .prefix {
                reading.tags[$0] == .number || PastWords.bounds.contains(reading.tokens.key[$0])
            }
            .contains { reading.tags[$0] == .number }
    }

    func mayFollowVerb(_ next: Int, _ reading: Reading) -> Bool {
        switch reading.tags[next] {
        case .preposition, .to, .determiner, .pronounPossessive, .particle: return true
        case .adverb: return true
        case .punctuation: return PastWords.stops.contains(reading.tokens.key[next])
        default: return false
        }
    }

    func opensObject(_ next: Int, _ reading: Reading) -> Bool {
        let tag = reading.tags[next]
        return tag == .nounPlural || tag == .number || tag.isProperNoun
    }

    /// Whether a comma or a conjunction stands before, with an adverb between at most.
    func joinsPredicate(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var before = token - 1
        if before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        return reading.tags[before] == .conjunction
            || reading.tokens.key[before] == .comma
    }

    /// "closed the road and searched two houses": the verb before is a past tense, not an auxiliary.
    func continuesPast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 >= sentence.lowerBound, token + 1 < reading.tokens.count,
            reading.tags[token - 1] == .conjunction, reading.tokens.key[token + 1] != .by,
            // "and classified papers were found": a subject may begin behind the comma; not in ", and promised to leave".
            reading.tokens.key[token - 2] != .comma || hasObject(token, reading)
                || hasNumber(token, sentence, reading) || reading.tags[token + 1] == .to
        else { return false }
        var before = token - 2
        let floor = max(sentence.lowerBound, token - 16)
        while before > floor {
            // "said it “must act” and ⟨called⟩ for": verbs in quotation marks are somebody else's.
            if Marks.isQuotationMark(reading.tokens.key[before]),
                let open = (floor..<before).last(where: {
                    Marks.isQuotationMark(reading.tokens.key[$0])
                })
            {
                before = open - 1
                continue
            }
            guard reading.tags[before].isVerb || reading.tags[before] == .modal,
                !EventWords.prepositional.contains(reading.tokens.key[before])
            else {
                before -= 1
                continue
            }
            // "had shelled the town and ⟨blamed⟩ the rebels"
            if reading.tags[before] == .verbPastParticiple {
                return hasObject(token, reading)
                    && ClosedWords.have.contains(reading.tokens.key[before - 1])
            }
            // "has 390 pupils and ⟨opened⟩ in 2018": what somebody has can't be the auxiliary of a participle.
            if ClosedWords.have.contains(reading.tokens.key[before]),
                opensOwned(before + 1, reading)
            {
                return true
            }
            return reading.tags[before] == .verbPast
                && !ClosedWords.auxiliaries.contains(reading.tokens.key[before])
        }
        return false
    }

    /// "a number of pupils", "the mill": what somebody has.
    private func opensOwned(_ token: Int, _ reading: Reading) -> Bool {
        let tag = reading.tags[token]
        return tag == .determiner || tag == .number || tag.isNoun || tag.isAdjective
            || tag == .pronounPossessive
    }

    /// "Kemp, seeded fourth, beat Orr": a past that looks like its base, with an object, behind a comma.
    func followsApposition(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            CommonVerbs.invariable.contains(reading.tokens.key[token]),
            reading.tokens.key[token - 1] == .comma,
            hasObject(token, reading)
                || reading.tokens.shape[token + 1].contains(.capitalised)
                || PastWords.particles.contains(reading.tokens.key[token + 1])
        else { return false }
        // "to mow, cut the grass": a list of infinitives.
        return !(max(sentence.lowerBound, token - 15)..<token).contains {
            reading.tags[$0] == .to || reading.tags[$0] == .modal || reading.tags[$0] == .verbBase
        }
    }

    /// "They want to mow the lawn, ⟨cut⟩ the hedge and", "would raise taxes, ⟨cut⟩ spending and": behind an infinitive and a comma
    /// one more of its verb; not in "Orr, who hopes to retire, ⟨hit⟩ a run".
    func listsInfinitive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 4 >= sentence.lowerBound, token + 1 < sentence.upperBound,
            invariable.contains(reading.tokens.key[token]),
            // "to set targets and ⟨spread⟩ costs": no participle
            reading.tokens.key[token - 1] == .comma
                || reading.tags[token - 1] == .conjunction
                    && reading.tags[token] == .verbPastParticiple,
            isModifier(reading.tags[token + 1]),
            let last = sentence[..<token].suffix(20).last(where: { reading.tags[$0].isVerb }),
            reading.tags[last] == .verbBase
        else { return false }
        var isBehindComma = false
        for before in sentence[..<last].suffix(20).reversed() {
            let tag = reading.tags[before]
            if tag.isFiniteVerb {
                return !isBehindComma && !isBehindRelative(before, sentence, reading)
            }
            // "Orr, hoping to retire, hit a run"
            if tag == .verbGerund { return false }
            if tag == .verbBase { isBehindComma = false }
            if reading.tokens.key[before] == .comma { isBehindComma = true }
        }
        return false
    }

    /// Whether another finite verb stands in the same clause, before or behind.
    func sharesClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        for before in stride(from: token - 1, to: max(sentence.lowerBound, token - 20) - 1, by: -1)
        {
            if reading.tags[before].isFiniteVerb { return true }
            // "the aide and her staff involved": "and" may join nouns.
            if isBoundary(before, reading), reading.tags[before] != .conjunction { break }
        }
        for next in token + 1..<min(sentence.upperBound, token + 14) {
            if reading.tags[next].isFiniteVerb { return true }
            if isBoundary(next, reading) { break }
        }
        return false
    }

    func isBoundary(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .punctuation && reading.tokens.key[token] != .hyphen
            || PastWords.boundaries.contains(reading.tokens.key[token])
    }
}

enum PastWords {
    /// What storms and teams do to places and to others.
    static let hitting = WordSet(
        "struck hit beat rocked battered pounded stunned defeated swept reached left shook"
    )
    static let registered = WordKey("registered")
    static let voters = WordKey("voters")
    static let intent = WordKey("intent")
    static let multiplied = WordSet("doubled tripled quadrupled halved")
    /// Verbs that begin with "un": the others in "-ed" are adjectives.
    static let undoing = WordSet(
        """
        unveiled united uncovered unfolded unleashed unlocked unloaded unpacked undermined unseated unraveled unravelled
        underlined underestimated undercharged unified unwrapped unplugged untangled undressed unhooked unmasked
        unnerved unearthed underscored understated unzipped untied unburdened
        """
    )
    /// Prepositions behind which a participle may stand for a clause: "as planned".
    static let clauseOpeners = PredicateWords.subordinators.union(
        PredicateWords.temporals,
        WordSet("that as than like if though once unless")
    )
    static let timeOpeners = WordSet("last this in since on during")
    static let objects = WordSet("him them me us")
    static let determiners = WordSet("any some all every each this these those another both")
    static let relatives = WordSet("which who whose")
    /// Adjectives that stand behind their noun: "the people involved".
    static let postpositive = WordSet(
        """
        related involved concerned interested accused based opposed located limited dedicated devoted committed
        connected linked tied attached aimed needed required entitled supposed used added alleged nominated
        qualified affected elected united
        """
    )
    static let stops = WordSet(", .")
    static let deciding = WordSet("held ruled found decided concluded determined")
    static let saying = WordSet("adding saying claiming noting arguing insisting")
    static let bounds = WordSet("over about nearly almost more than at least some around up to")
    static let particles = WordSet("off out up down back")
    /// Words at which another clause begins.
    static let boundaries = WordSet(
        "and but or that who which when where while because after before as since if although though until"
    )
}
