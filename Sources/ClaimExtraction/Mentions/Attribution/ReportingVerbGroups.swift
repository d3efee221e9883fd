/// Puts right what the tagger commonly gets wrong at reporting verbs.
///
/// "officials said" with "said" taken for a participle, or for no verb at all, would hide the cues on
/// which most attributions hang.
enum ReportingVerbGroups {
    /// The verb groups of a text, in order, with those of clear reporting verbs mended and added.
    static func mended(in reading: Reading, verbs: ReportingVerbs) -> [VerbGroup] {
        var groups: [VerbGroup] = []
        groups.reserveCapacity(reading.verbGroups.count + 16)
        var missing = missing(in: reading)[...]
        for group in reading.verbGroups {
            while let verb = missing.first, verb.head < group.tokens.lowerBound {
                groups.append(verb)
                missing.removeFirst()
            }
            while let verb = missing.first, verb.head < group.tokens.upperBound {
                missing.removeFirst()
            }
            groups.append(mended(group, in: reading, verbs: verbs))
        }
        return groups + missing
    }

    /// The noun phrases, cut short before a verb that was taken for their last word.
    static func without(_ groups: [VerbGroup], _ phrases: [Range<Int>]) -> [Range<Int>] {
        var phrases = phrases
        var group = 0
        for index in phrases.indices {
            let last = phrases[index].upperBound - 1
            while group < groups.count, groups[group].tokens.lowerBound < last { group += 1 }
            if group < groups.count, groups[group].tokens.lowerBound == last,
                phrases[index].count > 1
            {
                phrases[index] = phrases[index].lowerBound..<last
            }
        }
        return phrases
    }

    /// Groups of words that are reporting verbs wherever they stand; those inside known groups are among them.
    private static func missing(in reading: Reading) -> [VerbGroup] {
        let tokens = reading.tokens
        let candidates = candidates
        var groups: [VerbGroup] = []
        for token in 0..<tokens.count {
            let key = tokens.key[token]
            let isClear =
                candidates.contains(key)
                && (!findings.contains(key) || closesFinding(token, in: reading))
            guard isClear || nouns.contains(key) && closesQuotation(token, in: reading) else {
                continue
            }
            groups.append(finite(token, tense: past.contains(key) ? .past : .present))
        }
        return groups
    }

    private static func mended(
        _ group: VerbGroup,
        in reading: Reading,
        verbs: ReportingVerbs
    ) -> VerbGroup {
        guard !group.isFinite, group.tokens.count == 1, group.head > 0,
            group.isPassive || group.tense == .infinitive,
            let frames = verbs.frames(of: reading.tokens.key[group.head]),
            // "Workers ⟨learned⟩ from a letter that"
            frames.canFollowContent || takesThat(from: group.tokens.upperBound, in: reading)
        else { return group }
        let next = group.tokens.upperBound
        if frames.contains(.clause), closesNamedAside(group.head - 1, in: reading) {
            return finite(group.head, tense: .past)
        }
        if group.tense == .infinitive {
            // "who officials say is tied to them".
            let before = reading.tags[group.head - 1]
            return frames.contains(.clause)
                && (before == .nounPlural || before == .pronoun || before == .number)
                ? finite(group.head, tense: .present) : group
        }
        if next < reading.tokens.count, passiveSigns.contains(reading.tokens.key[next]),
            !takesThat(from: next, in: reading)
        {
            return group
        }
        let isSure = past.contains(reading.tokens.key[group.head])
        let before = reading.tags[group.head - 1]
        guard
            isSure || before.isNoun || before == .punctuation && takesThat(from: next, in: reading)
                || before == .pronoun || before == .whPronoun
        else {
            return group
        }
        return finite(group.head, tense: .past)
    }

    /// Whether "that" follows after nothing but a place or an occasion: "claimed in a post that".
    private static func takesThat(from token: Int, in reading: Reading) -> Bool {
        guard token < reading.tokens.count,
            occasionPrepositions.contains(reading.tokens.key[token])
        else { return false }
        var next = token + 1
        let bound = min(reading.tokens.count, token + 8)
        while next < bound {
            if reading.tokens.key[next] == .that {
                return next > token + 1 && reading.tags[next] == .preposition
            }
            if reading.tokens.kind[next] == .punctuation || reading.tags[next].isVerb {
                return false
            }
            next += 1
        }
        return false
    }

    /// "The pit was flooded, the foreman, Ted Orr⟨,⟩ disclosed in an interview": the comma behind the name of one who is named with
    /// what they do, right behind another comma.
    private static func closesNamedAside(_ comma: Int, in reading: Reading) -> Bool {
        guard comma > 3, reading.tokens.key[comma] == .comma, reading.has(.person, at: comma - 1)
        else { return false }
        var token = comma - 1
        let floor = max(0, comma - 20)
        while token > floor, reading.has(.person, at: token) { token -= 1 }
        guard reading.tokens.key[token] == .comma, reading.tags[max(token - 1, 0)].isNoun else {
            return false
        }
        token -= 1
        while token > floor,
            reading.tags[token].isNoun || reading.tags[token].isAdjective
                || reading.tags[token] == .preposition || reading.tags[token] == .possessive
                || reading.tags[token] == .determiner || reading.tags[token] == .pronounPossessive
        {
            token -= 1
        }
        let opens = reading.tags[min(token + 1, comma)]
        return reading.tokens.key[token] == .comma
            && (opens == .determiner || opens == .pronounPossessive || opens == .noun)
    }

    /// Whether "an analysis of new reports ⟨shows⟩" ends its sentence: a finding with its paper.
    private static func closesFinding(_ token: Int, in reading: Reading) -> Bool {
        let next = token + 1
        guard next < reading.tokens.count, reading.tokens.kind[next] == .punctuation else {
            return false
        }
        var earlier = token - 1
        let floor = max(0, token - 12)
        while earlier >= floor,
            reading.tokens.kind[earlier] != .punctuation
                || reading.tokens.gap[earlier] == .none
        {
            if SourceWords.isDocument(reading.tokens.key[earlier]) { return true }
            earlier -= 1
        }
        return false
    }

    /// Whether "“…,” Webb ⟨notes⟩." ends its sentence behind a quotation and somebody.
    private static func closesQuotation(_ token: Int, in reading: Reading) -> Bool {
        guard token + 1 < reading.tokens.count, reading.tokens.kind[token + 1] == .punctuation
        else { return false }
        var before = token - 1
        let floor = max(1, token - 8)
        while before > floor, reading.tokens.kind[before] == .word { before -= 1 }
        guard before < token - 1, Marks.isQuotationMark(reading.tokens.key[before]) else {
            return false
        }
        let last = reading.tokens.key[before - 1]
        return QuotationEnds.marks.contains(last) && reading.tags[token - 1].isNoun
    }

    /// Verbs that are nouns in the plural as well.
    private static let nouns = WordSet(
        "notes states claims reports remarks comments counters jokes reads"
    )
    private static let findings = WordSet("shows show suggests finds indicates")
    private static let occasionPrepositions = WordSet("in on at during from")

    private static func finite(_ token: Int, tense: VerbGroup.Tense) -> VerbGroup {
        VerbGroup(
            tokens: token..<token + 1,
            head: token,
            isFinite: true,
            isPassive: false,
            isNegated: false,
            tense: tense
        )
    }

    private static let past = WordSet("said told wrote tweeted added argued noted")
    private static let present = WordSet("says tells writes argues")
    private static let candidates = past.union(present, findings)
    private static let passiveSigns = WordSet("to by of as in for with on from at")
}

private enum QuotationEnds {
    static let marks = WordSet(", ! ?")
}
