/// Finds whom or what without a name a pronoun of speech stands for.
///
/// "⟨The inspector⟩'s verdict was blunt. “It is cold,” she wrote": what a sentence is about comes before whatever else it
/// names; where two are as likely nothing is found.
struct Referents {
    let syntax: ClauseSyntax
    private let sources: SourceFinder
    private let nouns: SpeakingNouns

    init(_ syntax: ClauseSyntax) {
        self.syntax = syntax
        sources = SourceFinder(syntax: syntax)
        nouns = SpeakingNouns(syntax: syntax)
    }

    /// How many sentences before its own a pronoun may look back to.
    private static let sentencesBack = 3
    /// More tokens of a sentence than this before a pronoun are not looked at.
    private static let longestSentence = 80

    /// How much a phrase stands out in its sentence.
    private enum Rank: Int, Comparable {
        /// An object, or what hangs on a preposition.
        case other
        /// The subject of a clause inside, the owner of a subject, what a subject is of: "shares in ⟨the lender⟩".
        case inner
        /// The subject of the sentence.
        case subject

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// The phrase for which a pronoun at `token` may stand, outside of what is reported there; nil where two fit equally.
    ///
    /// One that owns stands rather for who owned before: "The airline's first statement … Its second".
    func phrase(
        for wanted: SpeakingNouns.Class,
        before token: Int,
        outside content: Range<Int>
    ) -> (words: Range<Int>, isSubject: Bool)? {
        let owns = syntax.tag(token) == .pronounPossessive
        var sentence = syntax.sentence(at: token)
        var end = token
        var nearest: [Range<Int>] = []
        for step in 0...Referents.sentencesBack {
            let found = candidates(
                wanted,
                syntax.withoutDateline(sentence).lowerBound..<end,
                outside: content,
                preferOwners: owns
            )
            if let best = found.map(\.rank).max(), best > .other {
                let likely = found.filter { $0.rank == best }
                guard likely.count == 1, let words = whole(likely[0].phrase, wanted) else {
                    return nil
                }
                return (words, best == .subject)
            }
            // "in China": a name that is no subject may be any place.
            if step == 1 {
                nearest = found.map(\.phrase).filter { !syntax.isCapitalised($0.upperBound - 1) }
            }
            guard sentence.lowerBound > 0 else { break }
            end = sentence.lowerBound
            sentence = syntax.sentence(at: end - 1)
            if sentence.lowerBound >= end { break }
        }
        guard nearest.count == 1, let words = whole(nearest[0], wanted) else { return nil }
        return (words, false)
    }

    /// Whether a source without a name is such that a later pronoun of that class may stand for it.
    func mayBe(_ source: Range<Int>, _ wanted: SpeakingNouns.Class) -> Bool {
        nouns.fits(head(of: source), wanted)
    }

    /// A source's first noun phrase, and those that it owns: "the mayor's office".
    private func head(of source: Range<Int>) -> Range<Int> {
        var head = syntax.nounPhrase(at: source.lowerBound)?.clamped(to: source) ?? source
        if head.isEmpty { return source }
        while syntax.tag(head.upperBound) == .possessive, head.upperBound + 1 < source.upperBound,
            let next = syntax.nounPhrase(at: head.upperBound + 1)?.clamped(to: source)
        {
            head = head.lowerBound..<max(next.upperBound, head.upperBound + 1)
        }
        return head
    }

    /// Whether a source's noun is in the plural.
    func isPlural(_ source: Range<Int>) -> Bool {
        head(of: source).last.map {
            syntax.tag($0) == .nounPlural || syntax.tag($0) == .properNounPlural
        } ?? false
    }

    /// Whether a source tells of somebody as known already: "the inspector".
    func isDefinite(_ source: Range<Int>) -> Bool { syntax.key(source.lowerBound) == .the }

    /// The phrases that fit, the later of two with the same last word.
    private func candidates(
        _ wanted: SpeakingNouns.Class,
        _ sentence: Range<Int>,
        outside content: Range<Int>,
        preferOwners: Bool
    ) -> [(phrase: Range<Int>, rank: Rank)] {
        var found: [(phrase: Range<Int>, rank: Rank)] = []
        guard !sentence.isEmpty else { return [] }
        let limit = min(sentence.upperBound, sentence.lowerBound + Referents.longestSentence)
        var token = sentence.lowerBound
        var isOpen = true
        while token < limit {
            if syntax.verbGroup(at: token)?.isFinite == true { isOpen = false }
            guard let phrase = syntax.nounPhrase(at: token), phrase.upperBound <= limit else {
                token += 1
                continue
            }
            token = max(token + 1, phrase.upperBound)
            guard !content.contains(phrase.lowerBound),
                syntax.quotation(at: phrase.lowerBound) == nil
            else { continue }
            let whole = rank(of: phrase, in: sentence, isBeforeVerb: isOpen)
            for (part, isOwner) in parts(of: phrase) where mayBeMeant(part, wanted) {
                var rank = whole
                if isOwner != preferOwners { rank = min(rank, .inner) }
                let head = syntax.key(part.upperBound - 1)
                let same = found.firstIndex { syntax.key($0.phrase.upperBound - 1) == head }
                if let same {
                    found[same].rank = max(found[same].rank, rank)
                } else {
                    found.append((part, rank))
                }
            }
        }
        return found
    }

    /// Whether a phrase fits that has no name behind it, "the foreman, Ted Orr", and is no bare noun, "wants to be president", nor
    /// one of several: "family and friends".
    private func mayBeMeant(_ phrase: Range<Int>, _ wanted: SpeakingNouns.Class) -> Bool {
        guard nouns.fits(phrase, wanted) else { return false }
        let before = syntax.tag(phrase.lowerBound - 1)
        if wanted == .people {
            return before != .conjunction || !syntax.tag(phrase.lowerBound - 2).isNoun
        }
        guard case .person = wanted else { return true }
        let first = syntax.tag(phrase.lowerBound)
        guard
            first == .determiner || first == .pronounPossessive || first == .number
                || before == .possessive
        else { return false }
        // "Ann Lind, a fellow at the school", "a fellow, Ann Lind": she has a name.
        let next = phrase.upperBound
        return !syntax.isPerson(next)
            && !(syntax.mark(phrase.lowerBound - 1) == .comma
                && syntax.isPerson(phrase.lowerBound - 2))
            && !(syntax.mark(next) == .comma && syntax.isPerson(next + 1))
    }

    /// The owners in a noun phrase and what they own: "⟨the minister⟩’s ⟨statement⟩".
    private func parts(of phrase: Range<Int>) -> [(phrase: Range<Int>, isOwner: Bool)] {
        var parts: [(phrase: Range<Int>, isOwner: Bool)] = []
        var first = phrase.lowerBound
        for token in phrase where syntax.tag(token) == .possessive {
            if token > first { parts.append((first..<token, true)) }
            first = token + 1
        }
        if first < phrase.upperBound {
            let isOwner = syntax.tag(phrase.upperBound) == .possessive
            parts.append((first..<phrase.upperBound, isOwner))
        }
        return parts
    }

    private func rank(of phrase: Range<Int>, in sentence: Range<Int>, isBeforeVerb: Bool) -> Rank {
        let before = phrase.lowerBound - 1
        let opens = before < sentence.lowerBound || isLead(sentence.lowerBound..<phrase.lowerBound)
        if opens { return .subject }
        let hangs = syntax.tag(before) == .preposition || syntax.tag(before) == .to
        if hangs {
            guard isBeforeVerb, SourceWords.linkingPrepositions.contains(syntax.key(before)),
                let owner = syntax.nounPhrase(at: before - 1)
            else { return .other }
            return owner.lowerBound <= sentence.lowerBound + 1
                && syntax.tag(sentence.lowerBound) != .preposition ? .inner : .other
        }
        // "The nurse and ⟨the doctor⟩ left": two are the subject.
        if isBeforeVerb, syntax.tag(before) == .conjunction,
            let first = syntax.nounPhrase(at: before - 1), first.upperBound == before,
            first.lowerBound <= sentence.lowerBound + 2
        {
            return .subject
        }
        var next = phrase.upperBound
        while syntax.tag(next).isAdverb, next < phrase.upperBound + 3 { next += 1 }
        guard let group = syntax.verbGroup(at: next), group.tense != .infinitive,
            group.isFinite || group.tense == .gerund
        else { return .other }
        return isBeforeVerb && syntax.mark(before) == .comma ? .subject : .inner
    }

    /// Whether the words before a subject only lead to it: "But", "Meanwhile,".
    private func isLead(_ words: Range<Int>) -> Bool {
        words.count <= 3
            && words.allSatisfy {
                syntax.isMark($0) || syntax.tag($0).isAdverb || syntax.tag($0) == .conjunction
                    || syntax.isTime($0)
            }
    }

    /// The phrase with its owner before it and what it is of behind it: "the minister's statement", "the ministry of defence".
    ///
    /// "His doctor" says of nobody who he is; nil.
    private func whole(_ phrase: Range<Int>, _ wanted: SpeakingNouns.Class) -> Range<Int>? {
        if case .person = wanted, syntax.tag(phrase.lowerBound) == .pronounPossessive { return nil }
        var first = phrase.lowerBound
        if syntax.tag(first - 1) == .possessive {
            first = syntax.nounPhrase(at: first - 2)?.lowerBound ?? first
        }
        var end = phrase.upperBound
        if SourceWords.ofBodies.contains(syntax.key(end)), syntax.tag(end) == .preposition,
            let next = syntax.nounPhrase(at: end + 1), next.lowerBound == end + 1
        {
            end = next.upperBound
        }
        return first..<end
    }
}
