package import Casework
internal import ClaimExtraction
internal import Foundation

/// An earlier claim that may be about the same fact.
package struct MemoryMatch<ID: Sendable & Equatable>: Sendable, Equatable {
    package var id: ID
    /// How likely both are about the same fact, from 0 to 1; see ``ClaimLikeness``.
    package var score: Double
    /// Where both speak of the same thing with other figures, if that was asked for.
    package var differingFigures: [Mismatch] = []

    package var kinship: Kinship {
        score >= 0.5 ? .likelySameFact : score >= 0.1 ? .perhapsRelated : .distant
    }

    /// What a score means for a person who looks at the match.
    ///
    /// Of the best matches for 993 posts 97 % of those from 0.5 up were about the same fact, 81 % of those between 0.1
    /// and 0.5, 45 % of those below; the posts' own claims were all among the earlier ones.
    package enum Kinship: Sendable {
        case likelySameFact, perhapsRelated, distant
    }
}

/// The claims that were checked before, to be asked which of them are about the same fact as a text.
///
/// A pure function of the claims: their order makes no difference, and nothing is kept but what is given. Ranking is
/// BM25 over roots of words with the beginnings of roots at a low weight, see ``TermReader`` and ``ImpactIndex``.
package struct ClaimMemory<ID: Comparable & Sendable>: Sendable {
    private let ids: [ID]
    private let vocabulary: Vocabulary
    private let index: ImpactIndex
    private let likeness: ClaimLikeness

    /// Remembers claims; of two with one identifier both are kept.
    package init(_ claims: some Sequence<(id: ID, text: String)>) {
        // Numbered in the order of their identifiers: of equals the lower comes first, whatever the order given.
        let claims = claims.sorted { ($0.id, $0.text) < ($1.id, $1.text) }
        var vocabulary = Vocabulary()
        var builder = ImpactIndex.Builder()
        var terms: [UInt32] = []
        for claim in claims {
            terms.removeAll(keepingCapacity: true)
            let length = vocabulary.learn(claim.text, terms: &terms)
            builder.append(&terms, length: length)
        }
        ids = claims.map(\.id)
        index = builder.index(termCount: vocabulary.termCount)
        likeness = ClaimLikeness(claimCount: claims.count)
        self.vocabulary = vocabulary
    }

    package var count: Int { ids.count }

    /// The claims that are most likely about the same fact as a text, best first.
    ///
    /// - Parameters:
    ///   - text: A claim, a sentence or a short post, whole.
    ///   - limit: How many claims there may be at most; claims that share no word with the text are never among them.
    ///   - wording: Gives the words of a claim, where figures shall be compared; it costs about a millisecond a match.
    /// - Returns: The matches, each with a score from 0 to 1.
    package func matches(
        for text: String,
        limit: Int = 20,
        comparingFiguresWith wording: ((ID) -> String?)? = nil
    ) -> [MemoryMatch<ID>] {
        var query: [ImpactIndex.QueryTerm] = []
        var mass = 0.0
        for (term, share) in vocabulary.terms(of: text) {
            let weight = share * likeness.weight(frequency: term.map(index.frequency(of:)) ?? 0)
            mass += weight
            if let term { query.append(.init(term: term, weight: Float(weight))) }
        }
        let comparison = wording.map { _ in EvidenceComparison() }
        return index.best(limit, for: query).map { hit in
            let id = ids[hit.claim]
            var match = MemoryMatch(
                id: id,
                score: likeness.score(shared: Double(hit.score), of: mass)
            )
            if let comparison, let earlier = wording?(id) {
                match.differingFigures = comparison.differingFigures(of: text, from: earlier)
            }
            return match
        }
    }
}

extension EvidenceComparison {
    /// The figures of a claim that an earlier claim has otherwise.
    fileprivate func differingFigures(of claim: String, from earlier: String) -> [Mismatch] {
        let kinds: Set<Mismatch.Kind> = [.number, .unit, .scale, .bound]
        return fit(of: EvidencePair(claim: claim, focus: claim, excerpt: earlier)).mismatches
            .filter { kinds.contains($0.kind) }
    }
}
