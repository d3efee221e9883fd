internal import Casework

/// The parts of the memo that an editor has to act on.
struct MemoVerdicts {
    private let file: CaseFile
    private let standing: Standing
    private let pieces: ClaimPieces

    init(_ file: CaseFile, _ standing: Standing) {
        self.file = file
        self.standing = standing
        pieces = ClaimPieces(file)
    }

    /// Two lines: whether it can stand, and how much of it was checked.
    var verdict: Markdown {
        let ready = Readiness(file, standing)
        let first: Markdown =
            ready.obstacles.isEmpty ? "**It can stand.**" : "**Not yet:** \(ready.sentence)."
        return """
            \(first)\\
            \(ready.decided) of \(ready.worthy) check-worthy claims are decided; \
            \(standing.verified.count + standing.corrected.count) of all \(standing.inText) hold.
            """
    }

    var mustChange: [[Markdown]] {
        standing.mustChange.map { claim in
            [
                "**\(pieces.reference(claim))** \(pieces.change(claim))\(reason(claim))",
                grounds(claim),
            ]
            .compactMap(\.self)
        }
    }

    var shouldChange: [[Markdown]] {
        standing.shouldChange.map { claim in
            let better: Markdown? = claim.correction.map { "Better: **\($0)**" }
            return [
                "**\(pieces.reference(claim))** \(pieces.sentence(of: claim))", better,
                claim.note.map { "\($0)" }, grounds(claim),
            ].compactMap(\.self)
        }
    }

    var unconfirmed: [[Markdown]] {
        let claims = standing.unconfirmed.map { claim -> [Markdown] in
            [
                "**\(pieces.reference(claim))** \(claim.verdict.title): \(pieces.sentence(of: claim))",
                claim.note.map { "\($0)" }, grounds(claim),
            ].compactMap(\.self)
        }
        let lost = standing.ambiguous.map { claim -> [Markdown] in
            [
                "**\(pieces.reference(claim))** may stand in several places: \(pieces.sentence(of: claim))"
            ]
        }
        return claims + lost
    }

    /// What could not be settled, and what a person accepted although something speaks against it.
    var judgementCalls: [[Markdown]] {
        let uncheckable = standing.judgementCalls.map { claim -> [Markdown] in
            [
                "**\(pieces.reference(claim))** not checkable: \(pieces.sentence(of: claim))\(reason(claim))"
            ]
        }
        let decided = file.claims.filter { $0.isInText && $0.verdict.isDecided }
        let misfits = decided.filter(\.hasMisfits)
            .map { claim -> [Markdown] in
                let differences = claim.misfits.map {
                    "\(pieces.name($0)): \(pieces.differences($0))" as Markdown
                }
                return [
                    "**\(pieces.reference(claim))** \(claim.verdict.title), though the excerpt differs: \(pieces.sentence(of: claim))"
                ] + differences
            }
        let lost = decided.filter { !$0.lost.isEmpty }
            .map { claim -> [Markdown] in
                [
                    "**\(pieces.reference(claim))** \(claim.verdict.title), though a kept copy does not have the excerpt: \(pieces.sentence(of: claim))"
                ] + claim.lost.map(pieces.lookedUp)
            }
        let contradicted = standing.contradicted.map { claim -> [Markdown] in
            let against = claim.denyingEvidence.map(pieces.name)
            return [
                """
                **\(pieces.reference(claim))** verified, though \(against.joined(separator: " and ")) \
                \(against.count == 1 ? "contradicts" : "contradict") it: \(pieces.sentence(of: claim))
                """
            ]
        }
        let dismissed = file.findings.compactMap { finding -> [Markdown]? in
            finding.dismissal.map {
                ["Let stand by \($0.by): \(finding.message) Reason: \($0.reason)"]
            }
        }
        return uncheckable + contradicted + misfits + lost + dismissed
    }

    private func reason(_ claim: CaseFile.Claim) -> Markdown {
        claim.note.map { ": \($0)" } ?? ""
    }

    /// The sources by name, and what they amount to.
    private func grounds(_ claim: CaseFile.Claim) -> Markdown? {
        guard let basis = pieces.basis(of: claim) else { return nil }
        let names = claim.bearingEvidence.map(pieces.name).joined(separator: ", ")
        let denying = claim.denyingEvidence.map(pieces.name)
        let against: Markdown =
            denying.isEmpty ? "" : ", against \(denying.joined(separator: ", "))"
        return "On \(names) (\(basis.title))\(against)"
    }
}
