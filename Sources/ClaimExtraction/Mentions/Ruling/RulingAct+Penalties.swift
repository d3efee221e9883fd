/// What a criminal court does to somebody, told without the court: "was cleared of murder", "was handed a fine".
extension RulingAct {
    /// Whether the clause is asserted: by an auxiliary of its own, or by the one before "and" and "but".
    ///
    /// "He was cleared of murder but convicted of assault" tells two acts.
    var isAsserted: Bool {
        group.isFinite || sharesAuxiliary || isBehindAfter || isFronted || isAbsolute || isGapped
            || isBehindFronted
    }

    /// "Convicted of arson and ⟨acquitted of murder⟩, he wept".
    private var isBehindFronted: Bool {
        let opener = sentence.lowerBound
        guard opener < first, reading.tag(opener) == .verbPastParticiple, group.tokens.count == 1,
            ClosedWords.continuing.contains(reading.word(first - 1)),
            RulingVerbs.entries[reading.tokens.key[opener]] != nil
        else { return false }
        let index = reading.firstVerbGroup(from: first) - 1
        return index >= 0 && reading.verbGroups[index].tokens.lowerBound == opener
    }

    /// "resigned ⟨after being convicted⟩ of theft": it happened before.
    private var isBehindAfter: Bool {
        // "⟨Having been refused⟩ bail, he went home"
        group.tense == .gerund && group.isPassive
            && (reading.word(first) == PenaltyWords.having
                || first > sentence.lowerBound
                    && PenaltyWords.afterwards.contains(reading.tokens.key[first - 1]))
    }

    var sharesAuxiliary: Bool { sharedPassive != nil }

    /// The passive before "and" whose auxiliary and subject this one has: "The appeal ⟨was heard⟩ and rejected".
    var sharedPassive: VerbGroup? {
        var before = first - 1
        while before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        guard before > sentence.lowerBound,
            ClosedWords.continuing.contains(reading.tokens.key[before])
                // "was fined £40, ⟨banned for a year⟩ and told to go"
                || reading.tokens.key[before] == .comma && isInListOfParticiples
        else { return nil }
        var index = reading.firstVerbGroup(from: first) - 1
        while index >= 0,
            !reading.verbGroups[index].isFinite || isListed(reading.verbGroups[index])
        {
            index -= 1
        }
        guard index >= 0 else { return nil }
        let earlier = reading.verbGroups[index]
        return earlier.isPassive && earlier.head >= sentence.lowerBound
            && (earlier.tense == .past || earlier.tense == .present) ? earlier : nil
    }

    /// A verb behind a comma that may be a participle of a list: "was fined, ⟨banned⟩ and told to go".
    private func isListed(_ verb: VerbGroup) -> Bool {
        verb.tokens.count == 1 && verb.tense == .past
            && reading.word(verb.head - 1) == .comma
    }

    private var isInListOfParticiples: Bool {
        group.tokens.count == 1
            && (reading.tags[first] == .verbPastParticiple || reading.tags[first] == .verbPast)
            && (next..<max(next, min(next + 24, sentence.upperBound - 1))).contains {
                reading.tokens.key[$0] == .and
                    && (reading.tags[$0 + 1] == .verbPastParticiple
                        || reading.tags[$0 + 1] == .verbPast)
            }
    }

    /// Whether a passive that names no court tells of one by what stands behind the verb.
    func isPenalty(of subject: WordKey?) -> Bool {
        guard isAsserted, next < sentence.upperBound else { return false }
        if isWeighed || isInTrialReport && isTried { return true }
        return switch entry.lemma {
        case "deny", "grant", "refuse", "award": isReliefDecided(subject)
        case "set", "revoke", "fix": subject == PenaltyWords.bail
        case "issue": subject.map { PenaltyWords.warrants.contains($0) } ?? false
        case "hold", "declare", "rule", "judge", "adjudge", "deem", "find": isDeclared
        case "order", "interdict", "enjoin", "tell", "summon", "summons", "ban", "disqualify":
            isToldToDo
        case "give", "hand", "slap", "hit", "fine": isHandedPenalty
        case "bail", "remand", "release", "free", "bind", "commit", "send", "place", "put", "spare":
            isMovedByCourt
        case "clear":
            reading.tokens.key[next] == .of && follows(PenaltyWords.offences, within: 6)
                || reading.word(next) == .on && follows(PenaltyWords.appeals, within: 2)
        case "strike": isStruckOff
        case "disbar": true
        case "suspend": follows(PenaltyWords.practice, within: 2)
        case "subpoena": isBesideCourtReport
        case "restrain": reading.tag(next) == .preposition && isBesideCourtReport
        case "wind": follows(PenaltyWords.up, within: 1) && isBesideCourtReport
        default: false
        }
    }

    /// "bail was denied", "was granted bail", "was refused ⟨permission to appeal⟩", "was awarded damages".
    private func isReliefDecided(_ subject: WordKey?) -> Bool {
        if entry.lemma == "award" {
            return subject.map { PenaltyWords.awarded.contains($0) } == true
                || follows(PenaltyWords.awarded, within: 4) || moneyFollows && isBesideCourtReport
        }
        return subject.map { PenaltyWords.granted.contains($0) } == true
            || follows(PenaltyWords.reliefs, within: 2) || asksToAppeal
            || follows(PenaltyWords.permissions, within: 1) && isBesideCourtReport
            || (dimension == .duration || reading.tag(next) == .number || reliefFollows)
                && isBesideCourtReport
    }

    private var asksToAppeal: Bool {
        follows(PenaltyWords.permissions, within: 2) && follows(PenaltyWords.appeals, within: 6)
    }

    /// "was held ⟨without bond⟩", "was declared ⟨unlawful⟩", "was found ⟨to have infringed⟩ a patent".
    private var isDeclared: Bool {
        switch entry.lemma {
        case "hold" where reading.word(next) == PenaltyWords.without:
            follows(PenaltyWords.bonds.union(PenaltyWords.custody), within: 2)
        case "deem": follows(PenaltyWords.states, within: 3) && isBesideCourtReport
        case "find":
            isBesideCourtReport
                && (reading.word(next) == .to && follows(PenaltyWords.have, within: 2)
                    || follows(PenaltyWords.states, within: 3))
        default:
            follows(PenaltyWords.states, within: 3)
                || entry.lemma == "hold" && reading.word(next) == .to
                    && follows(PenaltyWords.have, within: 2) && isBesideCourtReport
        }
    }

    /// "was ordered ⟨held without bond⟩", "was ordered ⟨to publish a correction⟩", "was told ⟨to pay costs⟩".
    private var isToldToDo: Bool {
        switch entry.lemma {
        case "interdict", "enjoin": return true
        case "summon", "summons": return follows(PenaltyWords.appearing, within: 5)
        case "tell": return follows(PenaltyWords.burdens, within: 3) && isBesideCourtReport
        case "order"
        where follows(PenaltyWords.custody.union(PenaltyWords.bonds), within: 6)
            // "was ordered deported"
            || follows(PenaltyWords.ordered, within: 1) || follows(PenaltyWords.trial, within: 3)
            || follows(PenaltyWords.payments, within: 8)
            || reading.tag(next) == .to && isInCourtReport:
            return true
        default:
            return follows(PenaltyWords.driving, within: 2)
                || follows(PenaltyWords.burdens, within: 4) && isBesideCourtReport
        }
    }

    /// "was given ⟨two years⟩", "was slapped ⟨with a judgment⟩", "was fined ⟨£400⟩".
    private var isHandedPenalty: Bool {
        switch entry.lemma {
        case "fine": (moneyFollows || reading.tag(next) == .number) && isInCourtReport
        case "slap", "hit":
            penaltyFollows
                || follows(LegalWords.strictObjects, within: entry.lemma == "slap" ? 8 : 6)
        default:
            penaltyFollows || (dimension == .duration || numberEnds) && isInCourtReport
                || finder.complements.isLength(next) && isBesideCourtReport
                || follows(PenaltyWords.lesser, within: 6) && isBesideCourtReport || asksToAppeal
        }
    }

    /// "was remanded", "was committed ⟨for trial⟩", "was bound ⟨over⟩", "was released ⟨on bond⟩", "was sent ⟨to prison⟩".
    private var isMovedByCourt: Bool {
        switch entry.lemma {
        case "bail", "remand": true
        case "bind": follows(PenaltyWords.over, within: 1)
        case "commit": follows(PenaltyWords.trial.union(PenaltyWords.jails), within: 4)
        case "send": follows(PenaltyWords.jails, within: 4)
        case "spare": follows(PenaltyWords.jails, within: 3)
        case "place", "put": follows(PenaltyWords.supervision, within: 6)
        default:
            follows(PenaltyWords.custody, within: 5)
                || follows(PenaltyWords.bonds, within: 6) && isInCourtReport
        }
    }

    /// "was held ⟨to blame⟩", "was found ⟨in breach⟩ of the lease", "was ruled ⟨unfit to plead⟩", where a court is spoken of.
    private var isWeighed: Bool {
        guard isBesideCourtReport else { return false }
        switch entry.lemma {
        case "find", "hold":
            return reading.word(next) == .to && !follows(PenaltyWords.dead, within: 3)
                || follows(PenaltyWords.blame, within: 3)
        case "rule", "deem", "adjudge", "declare":
            return (reading.word(next) == .to || reading.tag(next).isAdjective)
                && !follows(PenaltyWords.dead, within: 2)
        default: return false
        }
    }

    /// "was ⟨fined £90⟩", "was ⟨cleared⟩", "was ⟨banned for a year⟩": what is told of somebody on trial.
    private var isTried: Bool {
        switch entry.lemma {
        case "fine": return moneyFollows || isClosed(next)
        case "discharge", "clear":
            return isClosed(next) || ClosedWords.beforeOrAfter.contains(reading.word(next))
        case "send": return follows(PenaltyWords.down, within: 1)
        case "ban", "suspend", "disqualify":
            return reading.word(next) == .for && finder.complements.isLength(next + 1)
        case "bar": return reading.tag(next) == .preposition && reading.tag(next + 1) == .verbGerund
        default: return false
        }
    }

    /// Whether somebody goes to prison as a court decides, not as police and governments do.
    var isSentToPrison: Bool {
        // "were jailed on Friday for 23 years"
        let next = behindTime
        guard next < sentence.upperBound else { return true }
        let key = reading.tokens.key[next]
        return key == .for || PenaltyWords.grounds.contains(key)
            || reading.has(.quantity, at: next) || reading.has(.time, at: next)
    }

    private var behindTime: Int {
        finder.complements.endOfTime(at: next, limit: sentence.upperBound) ?? next
    }

    /// "jailed for 23 years", "jailed for a total of 23 years"; not "jailed for theft".
    var isForTerm: Bool {
        let next = behindTime
        return next < sentence.upperBound && reading.tokens.key[next] == .for
            && (next + 1..<max(next + 1, min(next + 5, sentence.upperBound))).contains {
                reading.has(.quantity, at: $0)
            }
    }

    /// "jailed Moran ⟨for life⟩", "jailed him ⟨for nine years⟩".
    var isForTermBehindObject: Bool {
        guard let object = reading.nounPhrase(startingAt: next),
            reading.word(object.upperBound) == .for
        else { return false }
        let place = object.upperBound + 1
        return reading.word(place) == PenaltyWords.life
            || place < sentence.upperBound && reading.has(.quantity, at: place)
    }

    /// "a suspended sentence", "a fine of $500", "12 years in prison"; not "a fine view".
    var penaltyFollows: Bool {
        for token in next..<max(next, min(next + 8, sentence.upperBound)) {
            if reading.tokens.kind[token] == .punctuation, reading.tokens.key[token] != .hyphen {
                return false
            }
            let key = reading.tokens.key[token]
            if PenaltyWords.penalties.contains(key), reading.tags[token].isNoun {
                return true
            }
            if PenaltyWords.kindsOfOrders.contains(key), token + 1 < sentence.upperBound,
                PenaltyWords.orders.contains(reading.tokens.key[token + 1])
            {
                return true
            }
        }
        return false
    }

    /// "a mayor ⟨convicted of theft⟩", "a man ⟨sentenced to 20 years⟩": what was decided of the one who stands before it.
    ///
    /// "people convicted of theft" are no one.
    func describesConvict(_ subject: SubjectReader.Subject?) -> Bool {
        guard group.tokens.count == 1, next < sentence.upperBound,
            // "Her deputy, ⟨indicted⟩ in May, left"
            let core = subject?.core ?? reading.nounPhrase(covering: first - 2),
            let head = core.last, core.lowerBound >= sentence.lowerBound,
            core.upperBound == first || reading.tokens.key[first - 1] == .comma,
            reading.tags[head].isProperNoun || reading.tags[head] == .noun
                || reading.tags[core.lowerBound] == .number,
            !PenaltyWords.anybody.contains(reading.tokens.key[head])
        else { return false }
        switch entry.lemma {
        case "convict", "acquit":
            return reading.tokens.key[next] == .of
                || reading.tag(next) == .preposition && reading.word(next) != .by
                || reading.has(.time, at: next)
        case "jail", "imprison": return isForTerm
        case "charge":
            return reading.tokens.key[next] == .with
                && (offenceFollows
                    || reading.tag(next + 1) == .verbGerund && isBesideCourtReport)
        case "clear":
            return reading.tokens.key[next] == .of && follows(PenaltyWords.offences, within: 6)
        case "indict":
            return reading.tags[next] == .preposition && reading.tokens.key[next] != .by
        case "sentence": return reading.tokens.key[next] == .to
        case "find": return true
        default: return false
        }
    }

    /// "was granted ⟨access to the house⟩", "was refused ⟨an adjournment⟩".
    private var reliefFollows: Bool {
        reading.nounPhrase(startingAt: next)?.last.map {
            let key = reading.tokens.key[$0]
            return LegalWords.pleadings.contains(key) || LegalWords.sought.contains(key)
        } ?? false
    }

    var moneyFollows: Bool { dimension == .money }

    /// "got ⟨seven years⟩": a length right behind the verb.
    var termFollows: Bool {
        dimension == .duration && reading.has(.quantity, at: next)
            || reading.nounPhrase(startingAt: next) != nil && finder.complements.isLength(next)
            || next < sentence.upperBound && reading.tokens.key[next] == PenaltyWords.life
                && (next + 1 >= sentence.upperBound
                    || !reading.tags[next + 1].isNoun && reading.tags[next + 1] != .verbGerund)
    }

    /// "was struck off", "was struck off the register": no longer allowed to practise.
    private var isStruckOff: Bool {
        reading.word(next) == PenaltyWords.off
            && (isClosed(next + 1)
                || finder.complements.endOfTime(at: next + 1, limit: sentence.upperBound) != nil
                || follows(PenaltyWords.registers, within: 5)
                || ClosedWords.beforeOrAfter.contains(reading.word(next + 1)))
    }

    /// "got ⟨time served⟩".
    var timeServedFollows: Bool {
        reading.word(next) == PenaltyWords.time && reading.word(next + 1) == PenaltyWords.served
    }

    /// "was given ⟨eight⟩": years, as the one before.
    private var numberEnds: Bool {
        reading.tag(next) == .number
            && (next + 1 >= sentence.upperBound || reading.tokens.kind[next + 1] == .punctuation)
    }

    /// "His licence was suspended for three months", in the report of a court.
    func isLicenceLost(_ head: WordKey?) -> Bool {
        group.isFinite && head.map { PenaltyWords.licences.contains($0) } == true
            && (entry.lemma == "suspend" || entry.lemma == "revoke") && isInCourtReport
    }

    /// What the figure behind the verb measures.
    private var dimension: Quantity.Dimension? {
        for token in next..<max(next, min(next + 3, sentence.upperBound)) {
            if let index = reading.mention(.quantity, covering: token),
                case .quantity(let quantity) = reading.mentions[index].detail
            {
                return quantity.dimension
            }
        }
        return nil
    }

    func follows(_ words: WordSet, within count: Int) -> Bool {
        (next..<max(next, min(next + count, sentence.upperBound))).contains {
            words.contains(reading.tokens.key[$0])
        }
    }

    /// "charged her with ⟨theft⟩".
    var offenceFollows: Bool { follows(PenaltyWords.offences, within: 10) }

    /// "admitted fraud": an offence, in the report of a court.
    var offenceIsAdmitted: Bool {
        reading.word(next) != PenaltyWords.no && follows(PenaltyWords.offences, within: 4)
            && isInCourtReport
    }

    /// Whether this sentence or one of the two before speaks of a court: regulators and leagues fine people as well.
    var isInCourtReport: Bool { speaksOfCourt(before: sentence.upperBound) }

    /// Whether they or the next sentence do: a report's first sentence often leaves out who ordered it.
    var isBesideCourtReport: Bool {
        guard let index = reading.sentence(of: first) else { return false }
        let last = min(index + 2, reading.sentences.count - 1)
        return speaksOfCourt(before: reading.sentences[last].tokens.upperBound)
    }

    /// Whether they or the next sentence tell of somebody on trial, not of a claim or an inquest.
    var isInTrialReport: Bool {
        guard let index = reading.sentence(of: first) else { return false }
        let from = reading.sentences[max(0, index - 2)].tokens.lowerBound
        let to = reading.sentences[min(index + 1, reading.sentences.count - 1)].tokens.upperBound
        return (max(from, first - 80)..<min(to, first + 60)).contains {
            PenaltyWords.trials.contains(reading.tokens.key[$0])
        }
    }

    private func speaksOfCourt(before end: Int) -> Bool {
        finder.context.speaksOfCourt(around: first, before: end)
    }
}
