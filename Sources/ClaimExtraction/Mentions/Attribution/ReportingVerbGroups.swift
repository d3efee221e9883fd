/// Puts right what the tagger commonly gets wrong at reporting verbs.
///
/// "officials said" with "said" taken for a participle, or for no verb at all, would hide the cues on
/// which most attributions hang.
enum ReportingVerbGroups {
    /// The verb groups of a text, in order, with those of clear reporting verbs mended and added.
    static func mended(in reading: Reading, verbs: ReportingVerbs) -> [VerbGroup] {
        var groups: [VerbGroup] = []
        groups.reserveCapacity(reading.verbGroups.count + 16)
        var covered = 0
        for group in reading.verbGroups {
            addMissing(covered..<group.tokens.lowerBound, of: reading, to: &groups)
            groups.append(mended(group, in: reading, verbs: verbs))
            covered = group.tokens.upperBound
        }
        addMissing(covered..<max(covered, reading.tokens.count), of: reading, to: &groups)
        return groups
    }

    private static func addMissing(
        _ range: Range<Int>,
        of reading: Reading,
        to groups: inout [VerbGroup]
    ) {
        let tokens = reading.tokens
        let (past, present) = (past, present)
        for token in range where tokens.kind[token] == .word {
            let key = tokens.key[token]
            guard past.contains(key) || present.contains(key) else { continue }
            groups.append(finite(token, tense: past.contains(key) ? .past : .present))
        }
    }

    private static func mended(
        _ group: VerbGroup,
        in reading: Reading,
        verbs: ReportingVerbs
    ) -> VerbGroup {
        guard group.isPassive, !group.isFinite, group.tokens.count == 1, group.head > 0,
            let frames = verbs.frames(of: reading.tokens.key[group.head]),
            frames.canFollowContent
        else { return group }
        let next = group.tokens.upperBound
        if next < reading.tokens.count, passiveSigns.contains(reading.tokens.key[next]) {
            return group
        }
        let isSure = past.contains(reading.tokens.key[group.head])
        let before = reading.tags[group.head - 1]
        guard isSure || before.isNoun || before == .pronoun || before == .whPronoun else {
            return group
        }
        return finite(group.head, tense: .past)
    }

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
    private static let passiveSigns = WordSet("to by of as in for with on from at")
}
