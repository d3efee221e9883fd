/// Finds relative clauses that have neither "who" nor "which": "a study published in May", "a van driven by Orr".
///
/// Such a clause tells a fact of its own, so that the predicate that its noun belongs to ends before it.
struct ReducedRelative {
    private let reading: Reading

    private let phrases: SubjectPhrase

    init(_ reading: Reading) {
        self.reading = reading
        phrases = SubjectPhrase(reading)
    }

    /// Whether the verb group at `index` is a participle right behind the noun that it tells of.
    func isOpened(by index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        guard group.tense == .participle || group.tense == .gerund, !group.isFinite,
            !EventWords.prepositional.contains(reading.tokens.key[group.head]),
            !ReducedWords.adjectives.contains(reading.tokens.key[group.head]),
            let noun = noun(before: group, in: sentence),
            hasComplement(group, in: sentence)
        else { return false }
        if isComplement(of: index, noun, in: sentence) || isDenied(noun) || isState(of: noun) {
            return false
        }
        return group.tense == .participle || isParticular(noun, in: sentence)
    }

    /// The noun right before the participle, or before an adverb that belongs to it.
    private func noun(before group: VerbGroup, in sentence: Range<Int>) -> Int? {
        var token = group.tokens.lowerBound - 1
        while token > sentence.lowerBound, reading.tag(token).isAdverb { token -= 1 }
        guard token >= sentence.lowerBound, reading.tag(token).isNoun,
            reading.tokens.gap[token + 1] == .space, !reading.has(.time, at: token)
        else { return nil }
        return token
    }

    /// "driven by Orr", "living in the valley", "located a mile away": more than a participle and the time, which is a
    /// claim of its own.
    private func hasComplement(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        var next = group.tokens.upperBound
        // "a panel set up after the flood"
        if next < sentence.upperBound, reading.tag(next) == .particle { next += 1 }
        guard next + 1 < sentence.upperBound,
            !isTimeAlone(next, in: sentence) || isDated(group, in: sentence)
        else { return false }
        switch reading.tag(next) {
        case .preposition:
            // "a man accused of selling boats"
            return !reading.tag(next + 1).isVerb
                || ReducedWords.withDeeds.contains(reading.tokens.key[group.head])
        case .noun, .nounPlural, .properNoun, .properNounPlural, .determiner, .pronounPossessive,
            .number, .adjective:
            return group.tense == .gerund || reading.has(.time, at: next)
                || reading.has(.quantity, at: next)
        default: return reading.has(.quantity, at: next)
        }
    }

    /// "a law passed in 2021": that it was; but "a poll conducted in May", and "the men deported last year had" only tells which.
    private func isDated(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let next = group.tokens.upperBound
        guard group.tense == .participle,
            !EventWords.documentary.contains(reading.tokens.key[group.head]),
            reading.has(.time, at: next)
                || PredicateWords.timePrepositions.contains(reading.tokens.key[next]),
            let time = reading.mention(
                .time,
                covering: reading.has(.time, at: next) ? next : next + 1
            )
        else { return false }
        let end = reading.mentions[time].tokens.upperBound
        return end >= sentence.upperBound || !reading.tag(end).isFiniteVerb
    }

    /// Whether a time begins at `next`, or behind a preposition there, and ends the clause.
    private func isTimeAlone(_ next: Int, in sentence: Range<Int>) -> Bool {
        let first = reading.tag(next) == .preposition ? next + 1 : next
        guard let index = reading.mention(.time, covering: first) else { return false }
        let end = reading.mentions[index].tokens.upperBound
        return end >= sentence.upperBound || reading.tokens.kind[end] == .punctuation
    }

    /// "no race run under the rules": there was none.
    private func isDenied(_ noun: Int) -> Bool {
        guard let phrase = phrases.phrase(endingAt: noun) else { return false }
        return reading.tokens.key[phrase.lowerBound] == ReducedWords.no
    }

    /// "stood with ⟨his head⟩ bowed": how somebody has it.
    private func isState(of noun: Int) -> Bool {
        guard let phrase = phrases.phrase(endingAt: noun), phrase.lowerBound > 0 else {
            return false
        }
        return reading.tokens.key[phrase.lowerBound - 1] == .with
            && reading.tag(phrase.lowerBound) == .pronounPossessive
    }

    /// "a man living in the valley", "the raids targeting them"; "people living there" and "the risk of agents using it"
    /// tell of anybody.
    private func isParticular(_ noun: Int, in sentence: Range<Int>) -> Bool {
        guard let phrase = phrases.phrase(endingAt: noun) else { return false }
        let first = phrase.lowerBound
        guard
            reading.tag(first) == .determiner || reading.tag(first) == .pronounPossessive
                || reading.tag(first) == .number
                || phrase.contains(where: { reading.tag($0) == .possessive })
        else { return false }
        return first == sentence.lowerBound
            || !ReducedWords.withGerunds.contains(reading.tokens.key[first - 1])
    }

    /// "saw a man running away", "has 12 goals disallowed", "left thousands waiting": what the verb before takes.
    ///
    /// Behind a verb that is denied the clause is denied with it: "was no race held under the rules".
    private func isComplement(of index: Int, _ noun: Int, in sentence: Range<Int>) -> Bool {
        guard index > 0 else { return false }
        let verb = reading.verbGroups[index - 1]
        guard sentence.contains(verb.head), noun - verb.tokens.upperBound < 8 else { return false }
        let isOpen = !(verb.tokens.upperBound..<max(noun, verb.tokens.upperBound)).contains {
            reading.tokens.kind[$0] == .punctuation
                || reading.tag($0) == .preposition && reading.tokens.key[$0] != .of
        }
        return isOpen
            && (verb.isNegated
                || ReducedWords.withObjectAndParticiple.contains(reading.tokens.key[verb.head]))
    }
}

private enum ReducedWords {
    static let no = WordKey("no")
    static let withDeeds = WordSet(
        "accused suspected convicted charged arrested fined jailed indicted acquitted"
    )
    /// Participles that only describe: "the votes needed for it".
    static let adjectives = WordSet(
        "needed required involved concerned intended designed meant expected supposed being having made"
    )
    /// Prepositions and nouns behind which a gerund tells what may be, or how something came.
    static let withGerunds = WordSet("of by with without about from for")
    /// Verbs whose object does, or has done to it, what a participle behind it says.
    static let withObjectAndParticiple = WordSet(
        """
        has have had having get gets got keep keeps kept keeping leave leaves left leaving find finds found see sees saw seen hear hears
        heard watch watches watched catch catches caught show shows showed shown want wants wanted need needs needed
        spot spots spotted notice noticed film filmed record recorded start started send sends sent set sets spend
        spends spent waste wasted consider considers considered considering
        """
    )
}
