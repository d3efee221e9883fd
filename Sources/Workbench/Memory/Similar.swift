package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Earlier claims, of all articles and of checks from elsewhere, that may be about the same fact as a text; best first.
    package func similar(to text: String, limit: Int = 10) throws -> [SimilarClaim] {
        try store.read { state in
            var search = try SimilarSearch(in: state)
            return try search.similar(to: text, limit: limit)
        }
    }

    /// Earlier claims that may be about the same fact as a claim, but for those of its own sentence; best first.
    ///
    /// With `onlyDecided` there are none among them that nobody has given a verdict.
    package func similar(
        to reference: ClaimReference,
        onlyDecided: Bool = false,
        limit: Int = 10
    ) throws -> [SimilarClaim] {
        try store.read { state in
            let claim = try state.existingClaim(reference)
            var search = try SimilarSearch(in: state, onlyDecided: onlyDecided)
            return try search.similar(to: claim.place.sentence, besides: claim, limit: limit)
        }
    }

    /// For each claim of an article that nobody has decided, the best decided earlier claim of other articles, if any
    /// is likely or perhaps about the same fact.
    package func suggestions(
        for name: String
    ) throws -> [(claim: ClaimReference, earlier: SimilarClaim)] {
        try store.read { state in
            let article = try state.countedArticle(meantBy: name)
            var search = try SimilarSearch(in: state, except: article.id, onlyDecided: true)
            // Several claims share a sentence, and with it what is like it.
            var bySentence: [String: SimilarClaim?] = [:]
            return try state.claims(of: article.id).compactMap { claim in
                if claim.verdict.isDecided { return nil }
                let sentence = claim.place.sentence
                if bySentence[sentence] == nil {
                    bySentence[sentence] = .some(try search.similar(to: sentence, limit: 1).first)
                }
                return bySentence[sentence]?.map { (claim.reference, $0) }
            }
        }
    }
}

extension SimilarSearch {
    /// So many claims are compared at most: enough for the likeliest to be among them, few enough to be quick.
    private static let mostCandidates = 400

    fileprivate mutating func similar(
        to text: String,
        besides own: ClaimRecord? = nil,
        limit: Int
    ) throws -> [SimilarClaim] {
        let found = try claims(sharingRareWordsWith: text, limit: SimilarSearch.mostCandidates)
        let others = found.filter { claim in
            own.map {
                claim.reference?.article != $0.reference.article
                    || claim.sentence != $0.place.sentence
            } ?? true
        }
        let candidates = others + earlierChecks
        if candidates.isEmpty { return [] }
        let memory = ClaimMemory(
            candidates.enumerated().map { (id: $0.offset, text: $0.element.sentence) }
        )
        let matches = memory.matches(
            for: text,
            limit: limit,
            comparingFiguresWith: { candidates[$0].sentence }
        )
        return matches.filter { $0.kinship != .distant }.map { match in
            let claim = candidates[match.id]
            return SimilarClaim(
                reference: claim.reference,
                statement: claim.statement,
                verdict: claim.verdict,
                date: claim.date,
                evidence: claim.evidence,
                url: claim.url,
                score: match.score,
                isLikely: match.kinship == .likelySameFact,
                differingFigures: match.differingFigures
            )
        }
    }
}
