/// Makes the claims of one kind.
protocol ClaimRule: Sendable {
    /// Adds its claims to `drafts`, which holds what earlier rules made.
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft])
}

/// Every claim rule, in running order: an event isn't made of words that a ruling covers already.
let claimRules: [any ClaimRule] = [
    StatementClaims(),
    RulingClaims(),
    LawClaims(),
    IdentityClaims(),
    CountClaims(),
    DateClaims(),
    EventClaims(),
]

enum ClaimRules {
    /// For each reading all its claims, in text order of their focus; each rule goes over all readings.
    static func claims(of readings: [Reading]) -> [[Claim]] {
        let voices = readings.map { Voices($0) }
        var drafts = [[ClaimDraft]](repeating: [], count: readings.count)
        for rule in claimRules {
            for (index, voices) in voices.enumerated() {
                rule.addClaims(of: voices, to: &drafts[index])
            }
        }
        return zip(drafts, voices).map { drafts, voices in
            finished(bounded(sorted(drafts), voices.reading), voices)
        }
    }

    private static func sorted(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
        drafts.sorted { left, right in
            if left.focus.lowerBound != right.focus.lowerBound {
                return left.focus.lowerBound < right.focus.lowerBound
            }
            if left.focus.upperBound != right.focus.upperBound {
                return left.focus.upperBound > right.focus.upperBound
            }
            return left.kind.order < right.kind.order
        }
    }

    /// What holds more claims is no sentence but a table or worse, of which nobody reads a claim a figure.
    private static let claimsPerSentence = 100

    /// The first claims of each sentence.
    private static func bounded(_ drafts: [ClaimDraft], _ reading: Reading) -> [ClaimDraft] {
        guard drafts.count > claimsPerSentence else { return drafts }
        var sentence = -1
        var end = 0
        var count = 0
        return drafts.filter { draft in
            while draft.focus.lowerBound >= end, sentence + 1 < reading.sentences.count {
                sentence += 1
                end = reading.sentences[sentence].tokens.upperBound
                count = 0
            }
            count += 1
            return count <= claimsPerSentence
        }
    }

    private static func finished(_ drafts: [ClaimDraft], _ voices: Voices) -> [Claim] {
        let reading = voices.reading
        let restatement = Restatement(voices)
        let worth = ClaimWorthiness()
        var repetitions = Repetitions()
        var line = Line()
        return drafts.enumerated().map { index, draft in
            let sentences = voices.sentences(of: draft.focus)
            let mentions = draft.mentions(in: reading)
            return Claim(
                kind: draft.kind,
                span: reading.tokens.span(sentences),
                focus: reading.tokens.span(draft.focus),
                statement: restatement.statement(of: draft, sentence: sentences, in: &line),
                attribution: draft.attribution,
                mentions: mentions,
                sameAs: repetitions.earlier(draft, at: index, in: reading),
                checkWorthiness: worth.score(of: draft, in: voices)
            )
        }
    }
}
