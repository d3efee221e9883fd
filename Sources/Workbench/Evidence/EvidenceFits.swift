internal import Casework
internal import ClaimExtraction
internal import ClaimStore
internal import Dispatch
internal import Synchronization

/// Compares the evidence of many claims with them, on all cores.
struct EvidenceFits {
    private let comparison = EvidenceComparison()
    /// So many claims are compared by one core at a time: neighbours share sentences and excerpts.
    private static let stretch = 64

    /// The claims with what the comparison of each excerpt found; what is kept of the same words isn't compared again.
    func fitted(
        _ claims: [CaseFile.Claim],
        kept: [Int: KeptFit] = [:]
    ) -> [CaseFile.Claim] {
        let claims = kept.isEmpty ? claims : claims.map { $0.fitted(kept) }
        let open = claims.indices.filter { claims[$0].evidence.contains(where: \.needsComparison) }
        let starts = Array(stride(from: 0, to: open.count, by: EvidenceFits.stretch))
        let stretches = Mutex<[[Int: CaseFile.Claim]]>([])
        let comparison = comparison
        DispatchQueue.concurrentPerform(iterations: starts.count) { number in
            let end = min(open.count, starts[number] + EvidenceFits.stretch)
            var texts = ReadTexts(comparison)
            var fitted: [Int: CaseFile.Claim] = [:]
            for index in open[starts[number]..<end] { fitted[index] = texts.fitted(claims[index]) }
            stretches.withLock { $0.append(fitted) }
        }
        var result = claims
        for fitted in stretches.withLock({ $0 }) {
            for (index, claim) in fitted { result[index] = claim }
        }
        return result
    }

    func fitted(_ claim: CaseFile.Claim) -> CaseFile.Claim {
        var texts = ReadTexts(comparison)
        return texts.fitted(claim)
    }
}

extension EvidenceFits {
    /// Changes whenever the comparison may find something else in the same words.
    private static let version = 12

    /// What the kept comparison of an excerpt must be of.
    fileprivate static func key(_ claim: CaseFile.Claim, _ evidence: CaseFile.Evidence) -> String? {
        evidence.excerpt.map { excerpt in
            KeptFit.key(
                sentence: claim.sentence,
                focus: claim.focus,
                excerpt: excerpt,
                asOf: evidence.asOf,
                version: version
            )
        }
    }

    /// Compares the evidence of a claim and keeps what was found, in the transaction that changed it.
    static func keep(
        of claim: ClaimRecord,
        in transaction: StoreTransaction
    ) throws {
        let evidence = try transaction.state.evidence(onClaim: claim.id)
        if evidence.allSatisfy({ $0.excerpt == nil }) { return }
        let current = try transaction.state.existingClaim(claim.reference)
        let fitted = EvidenceFits().fitted(
            CaseFile.Claim(
                current,
                otherPlaces: [],
                evidence: evidence,
                questions: [],
                notes: [],
                history: []
            )
        )
        for piece in fitted.evidence {
            guard let fit = piece.fit, let key = key(fitted, piece) else { continue }
            try transaction.keep(KeptFit(of: key, fit: fit), ofEvidence: piece.id)
        }
    }
}

extension CaseFile.Claim {
    /// The claim with the kept comparisons that are of its words and excerpts as they are.
    fileprivate func fitted(_ kept: [Int: KeptFit]) -> CaseFile.Claim {
        var claim = self
        for index in evidence.indices {
            guard let known = kept[evidence[index].id],
                known.of == EvidenceFits.key(self, evidence[index])
            else { continue }
            claim.evidence[index].fit = known.fit
        }
        return claim
    }
}

extension CaseFile.Evidence {
    /// Whether it has words that nobody has compared with the claim's.
    fileprivate var needsComparison: Bool { excerpt != nil && fit == nil }
}

/// Sentences and excerpts of neighbouring claims, each read once.
private struct ReadTexts {
    private struct Key: Hashable {
        let text: String
        let asOf: CalendarDate?
    }

    private let comparison: EvidenceComparison
    private var texts: [Key: ComparedText] = [:]

    init(_ comparison: EvidenceComparison) { self.comparison = comparison }

    mutating func fitted(_ claim: CaseFile.Claim) -> CaseFile.Claim {
        var claim = claim
        for index in claim.evidence.indices {
            guard claim.evidence[index].needsComparison,
                let excerpt = claim.evidence[index].excerpt
            else { continue }
            let asOf = claim.evidence[index].asOf.flatMap { CalendarDate(iso8601: $0) }
            claim.evidence[index].fit = comparison.fit(
                of: claim.focus,
                in: text(claim.sentence, asOf: nil),
                to: text(excerpt, asOf: asOf),
                asOf: asOf
            )
        }
        return claim
    }

    private mutating func text(_ text: String, asOf: CalendarDate?) -> ComparedText {
        let key = Key(text: text, asOf: asOf)
        if let known = texts[key] { return known }
        let read = comparison.read(text, asOf: asOf)
        texts[key] = read
        return read
    }
}
