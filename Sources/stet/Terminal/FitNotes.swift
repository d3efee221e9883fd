internal import Casework

/// Where evidence differs from its claim, in words: what anyone can see, never a verdict.
enum FitNotes {
    /// "number: the claim has “51”, the excerpt “49”, as of 2025-09-12", a line each.
    static func lines(of evidence: CaseFile.Evidence) -> [String] {
        let day = evidence.asOf.map { ", as of \($0)" } ?? ""
        return (evidence.fit?.mismatches ?? []).map { mismatch in
            "\(mismatch.kind.rawValue): the claim has “\(mismatch.claim)”, "
                + "the excerpt “\(mismatch.evidence)”\(day)"
        }
    }

    /// The differences of all a claim's evidence.
    static func print(_ claim: CaseFile.Claim) throws {
        for evidence in claim.evidence {
            for line in lines(of: evidence) {
                try Output.line("    source #\(evidence.source) differs in the \(line)")
            }
            if let silence = claim.silence(of: evidence) {
                try Output.line("    source #\(evidence.source): \(silence)")
            }
        }
    }
}
