import Casework
import Testing

struct BasisTests {
    private static let sources = (1...4).map {
        CaseFile.Source(number: $0, SourceFacts(kind: .document, title: "Paper \($0)"))
    }

    /// Evidence from sources 1, 2, … with these stances.
    private func claim(_ verdict: Verdict, _ stances: [Stance]) -> CaseFile.Claim {
        var claim = CaseFile.untouched.claims[0]
        claim.verdict = verdict
        claim.evidence = zip(1..., stances).map { number, stance in
            CaseFile.Evidence(
                source: number,
                stance: stance,
                use: .secondary,
                excerpt: nil,
                locator: nil,
                addedBy: "Ana",
                addedAt: "2025-09-25T14:00:00Z"
            )
        }
        return claim
    }

    @Test(arguments: [
        (Verdict.verified, [Stance.supports, .contradicts, .contradicts], Basis.single),
        (.verified, [.supports, .supports, .supports], .independentSecondary),
        (.verified, [.supports, .context], .single),
        (.inaccurate, [.supports, .contradicts], .single),
        (.inaccurate, [.contradicts, .contradicts, .supports], .secondary),
        (.conflicting, [.supports, .contradicts], .secondary),
        (.unsupported, [.context, .context], .secondary),
        (.unsupported, [.supports, .context], .single),
        (.needsContext, [.context], .single), (.verified, [.contradicts], .none),
    ])
    func `counts what bears the verdict, and not what denies it`(
        verdict: Verdict,
        stances: [Stance],
        basis: Basis
    ) {
        #expect(Basis(of: claim(verdict, stances), sources: BasisTests.sources) == basis)
    }

    @Test func `a primary source that contradicts is no ground for what was verified`() {
        var claim = claim(.verified, [.supports, .contradicts])
        claim.evidence[1].use = .primary
        #expect(Basis(of: claim, sources: BasisTests.sources) == .single)
        claim.verdict = .inaccurate
        #expect(Basis(of: claim, sources: BasisTests.sources) == .primary)
    }
}
