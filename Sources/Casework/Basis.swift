/// What a verdict rests on: computed from its evidence, never typed.
///
/// The grades are those of magazine checking: a primary source, three or more secondary ones that do not
/// depend on each other, fewer of them, one, or nobody but the author.
package enum Basis: String, Sendable, CaseIterable, Codable {
    case primary
    case independentSecondary = "independent-secondary"
    case secondary
    case single
    case onAuthor = "on-author"
    case none

    /// What a claim's evidence amounts to for its verdict.
    package init(of claim: CaseFile.Claim, sources: [CaseFile.Source]) {
        self.init(
            of: claim,
            sources: Dictionary(sources.map { ($0.number, $0) }) { first, _ in first }
        )
    }

    /// What a claim's evidence amounts to for its verdict, with the sources by their numbers.
    ///
    /// What says otherwise than the verdict is no ground for it; where sources disagree, all are. What only gives
    /// context bears no weight, unless there is nothing else. Sources with a common origin count once.
    package init(of claim: CaseFile.Claim, sources byNumber: [Int: CaseFile.Source]) {
        let bearing = claim.bearingEvidence
        let telling = bearing.filter { $0.stance != .context }
        let counted = telling.isEmpty ? bearing : telling
        let others = counted.filter { byNumber[$0.source]?.kind != .observation }
        let origins = Set(
            others.map { byNumber[$0.source]?.originGroup?.lowercased() ?? "#\($0.source)" }
        )
        self =
            if counted.isEmpty {
                .none
            } else if others.isEmpty {
                .onAuthor
            } else if others.contains(where: { $0.use == .primary }) {
                .primary
            } else if origins.count >= 3 {
                .independentSecondary
            } else {
                origins.count == 2 ? .secondary : .single
            }
    }

    /// As words in running text.
    package var title: String {
        switch self {
        case .primary: "a primary source"
        case .independentSecondary: "three or more independent secondary sources"
        case .secondary: "two secondary sources"
        case .single: "a single secondary source"
        case .onAuthor: "the author’s own word"
        case .none: "no source"
        }
    }
}

extension Basis: Comparable {
    /// How much it bears: 0 for nothing, 5 for a primary source.
    private var rank: Int {
        switch self {
        case .none: 0
        case .onAuthor: 1
        case .single: 2
        case .secondary: 3
        case .independentSecondary: 4
        case .primary: 5
        }
    }

    package static func < (left: Basis, right: Basis) -> Bool { left.rank < right.rank }
}

extension CaseFile.Claim {
    /// The evidence that its verdict can rest on; where sources disagree, all of it.
    package var bearingEvidence: [CaseFile.Evidence] {
        evidence.filter { verdict == .conflicting || verdict.bearingStances.contains($0.stance) }
    }

    /// The evidence that says otherwise than its verdict.
    package var denyingEvidence: [CaseFile.Evidence] {
        let denied: Stance? =
            switch verdict {
            case .verified: .contradicts
            case .inaccurate, .unsupported: .supports
            case .unverified, .needsContext, .conflicting, .notCheckable: nil
            }
        return evidence.filter { $0.stance == denied }
    }
}
