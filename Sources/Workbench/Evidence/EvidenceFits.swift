internal import Casework
internal import ClaimExtraction
internal import Dispatch
internal import Synchronization

/// Compares the evidence of many claims with them, on all cores.
struct EvidenceFits {
    private let comparison = EvidenceComparison()
    /// So many claims are compared by one core at a time: neighbours share sentences and excerpts.
    private static let stretch = 64

    /// The claims with what the comparison of each excerpt found.
    func fitted(_ claims: [CaseFile.Claim]) -> [CaseFile.Claim] {
        let starts = Array(stride(from: 0, to: claims.count, by: EvidenceFits.stretch))
        let stretches = Mutex<[Int: [CaseFile.Claim]]>([:])
        let comparison = comparison
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let end = min(claims.count, starts[index] + EvidenceFits.stretch)
            var texts = ReadTexts(comparison)
            let fitted = claims[starts[index]..<end].map { texts.fitted($0) }
            stretches.withLock { $0[index] = fitted }
        }
        let done = stretches.withLock { $0 }
        return starts.indices.flatMap { done[$0] ?? [] }
    }

    func fitted(_ claim: CaseFile.Claim) -> CaseFile.Claim {
        var texts = ReadTexts(comparison)
        return texts.fitted(claim)
    }
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
            guard let excerpt = claim.evidence[index].excerpt else { continue }
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
