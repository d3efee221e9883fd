// Infinitives, participles and gerunds before which a predicate ends.
extension PredicateReader {
    /// Whether the verb group that begins at `token` is no part of the predicate.
    func opensVerb(_ token: Int, _ next: Int, behind group: VerbGroup) -> Bool {
        opensLooseParticiple(token, reading.verbGroups[next], behind: group)
            || opensPurpose(token, reading.verbGroups[next], behind: group)
            || opensReducedRelative(next, behind: group)
    }

    /// "tied heading into the vote": a participle right behind a verb tells of something else.
    private func opensLooseParticiple(
        _ token: Int,
        _ next: VerbGroup,
        behind group: VerbGroup
    ) -> Bool {
        group.isPassive && group.tokens.count > 1 && group.tokens.upperBound == token
            && next.tense == .gerund
    }

    /// "stopped a van driven by Orr": the participle tells of the noun before it.
    private func opensReducedRelative(_ next: Int, behind group: VerbGroup) -> Bool {
        guard let sentence = reading.sentence(of: group.head) else { return false }
        return reduced.isOpened(by: next, in: reading.sentences[sentence].tokens)
    }

    /// "killing nine people ⟨and leaving⟩ four missing".
    func joinsParticiple(_ and: Int, _ nextGroup: Int, behind group: VerbGroup) -> Bool {
        group.tense == .gerund && reading.tokens.key[and] == .and
            && group.tokens.lowerBound > 0
            && reading.tokens.key[group.tokens.lowerBound - 1] == .comma
            && nextGroup < reading.verbGroups.count
            && reading.verbGroups[nextGroup].tense == .gerund
            && reading.verbGroups[nextGroup].tokens.lowerBound == and + 1
            && !EventWords.growing.contains(reading.tokens.key[and + 1])
    }

    /// "was taken to a hospital ⟨and originally⟩ listed in critical condition": a second passive that shares the auxiliary.
    func joinsSecondPassive(
        _ and: Int,
        _ limit: Int,
        _ nextGroup: Int,
        behind group: VerbGroup
    ) -> Bool {
        guard group.isPassive, group.isFinite, nextGroup < reading.verbGroups.count else {
            return false
        }
        let next = reading.verbGroups[nextGroup]
        return !next.isFinite && next.tense == .participle && next.tokens.lowerBound == and + 2
            && next.tokens.lowerBound < limit && reading.tag(and + 1).isAdverb
    }

    /// "was closed ⟨and only⟩ Orr and Lind were": behind a passive without a complement "and" joins no nouns.
    func joinsBehindPassive(
        _ and: Int,
        _ limit: Int,
        _ nextGroup: Int,
        behind group: VerbGroup
    ) -> Bool {
        guard group.isPassive, group.tokens.upperBound == and,
            nextGroup < reading.verbGroups.count
        else { return false }
        let next = reading.verbGroups[nextGroup]
        return next.isFinite && next.tokens.lowerBound > and + 1 && next.tokens.lowerBound < limit
            && reading.tag(next.tokens.lowerBound - 1).isNoun
    }

    /// "gathered at the church to listen": an infinitive behind a whole complement with a preposition.
    private func opensPurpose(_ token: Int, _ next: VerbGroup, behind group: VerbGroup) -> Bool {
        guard reading.tag(token) == .to, next.tense == .infinitive, reading.tag(token - 1).isNoun,
            !PredicateWords.withInfinitives.contains(reading.tokens.key[group.head]),
            !PredicateWords.takingInfinitives.contains(reading.tokens.key[token - 1]),
            // "with two years to serve", but "had $500 a month to spend"
            !(PredicateWords.lengths.contains(reading.tokens.key[token - 1])
                && reading.tag(token - 2) == .number),
            let first = (group.tokens.upperBound..<token).first(where: {
                reading.tag($0) == .preposition
            }),
            // "called for the county to act", "called on them to act", "was told by Orr to act"
            PredicateWords.ofPlaceAndMeans.contains(reading.tokens.key[first])
        else { return false }
        // "is in talks to buy", "has a plan for the hall to reopen": the noun before the preposition takes it.
        return !(first - 1..<token).contains {
            PredicateWords.takingInfinitives.contains(reading.tokens.key[$0])
        }
    }

    /// "entered the hall before arresting six people", "before deeply bowing".
    func opensGerund(_ token: Int, _ nextGroup: Int) -> Bool {
        guard nextGroup < reading.verbGroups.count,
            EventWords.besideGerunds.contains(reading.tokens.key[token]),
            reading.verbGroups[nextGroup].tense == .gerund
        else { return false }
        let verb = reading.verbGroups[nextGroup].tokens.lowerBound
        return verb > token && verb - token < 4
            && (token + 1..<verb).allSatisfy { reading.tag($0).isAdverb }
    }

    /// "prior to taking him to jail".
    func opensPriorGerund(_ token: Int, _ nextGroup: Int) -> Bool {
        nextGroup < reading.verbGroups.count && reading.verbGroups[nextGroup].tense == .gerund
            && reading.verbGroups[nextGroup].tokens.lowerBound == token + 2
    }

    /// "was fined for driving": the deed is an event of its own.
    func opensDeed(_ token: Int, _ nextGroup: Int, behind group: VerbGroup) -> Bool {
        guard nextGroup < reading.verbGroups.count,
            EventWords.requiting.contains(reading.tokens.key[group.head])
        else { return false }
        let next = reading.verbGroups[nextGroup]
        return next.tense == .gerund && !next.isNegated && next.tokens.lowerBound > token
            && (token + 1..<next.tokens.lowerBound).allSatisfy {
                reading.tag($0).isAdverb || reading.tokens.key[$0] == EventWords.either
            }
    }
}
