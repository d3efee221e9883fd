package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// Earlier claims, of all articles and of checks from elsewhere, that may be about the same fact as a text; best first.
    package func similar(to text: String, limit: Int = 10) throws -> [SimilarClaim] {
        try store.read { try $0.similar(to: text, limit: limit) }
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
            return try state.similar(
                to: claim.place.sentence,
                besides: claim,
                onlyDecided: onlyDecided,
                limit: limit
            )
        }
    }

    /// For each claim of an article that nobody has decided, the best decided earlier claim of other articles, if any
    /// is likely or perhaps about the same fact.
    package func suggestions(
        for name: String
    ) throws -> [(claim: ClaimReference, earlier: SimilarClaim)] {
        try store.read { state in
            let article = try state.article(meantBy: name)
            // Several claims share a sentence, and with it what is like it.
            var bySentence: [String: SimilarClaim?] = [:]
            return try state.claims(of: article.id).compactMap { claim in
                if claim.verdict.isDecided { return nil }
                let sentence = claim.place.sentence
                if bySentence[sentence] == nil {
                    bySentence[sentence] = .some(
                        try state.similar(
                            to: sentence,
                            except: article.id,
                            onlyDecided: true,
                            limit: 1
                        ).first
                    )
                }
                return bySentence[sentence]?.map { (claim.reference, $0) }
            }
        }
    }
}

extension StoreSnapshot {
    /// So many claims are compared at most: enough for the likeliest to be among them, few enough to be quick.
    private static let mostCandidates = 400

    fileprivate func similar(
        to text: String,
        except article: Int? = nil,
        besides own: ClaimRecord? = nil,
        onlyDecided: Bool = false,
        limit: Int
    ) throws -> [SimilarClaim] {
        let candidates =
            try claims(
                sharingRareWordsWith: text,
                except: article,
                onlyDecided: onlyDecided,
                limit: StoreSnapshot.mostCandidates
            ).filter { claim in
                own.map {
                    claim.reference?.article != $0.reference.article
                        || claim.sentence != $0.place.sentence
                } ?? true
            } + earlierChecks()
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
