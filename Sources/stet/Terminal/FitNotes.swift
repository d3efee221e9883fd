internal import Casework
internal import ClaimExtraction

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

    /// What is said where a figure or a day has no counterpart in an excerpt that is to bear it, which may well be about
    /// something else; nil where there is nothing to say.
    static func silence(of evidence: CaseFile.Evidence, on claim: CaseFile.Claim) -> String? {
        guard let fit = evidence.fit, fit.fits == nil, evidence.stance == .supports,
            [.count, .date].contains(claim.kind)
        else { return nil }
        return
            "nothing in the excerpt can be held against “\(VisibleText.of(claim.focus))”; read it yourself"
    }

    /// The differences of all a claim's evidence.
    static func print(_ claim: CaseFile.Claim) throws {
        for evidence in claim.evidence {
            for line in lines(of: evidence) {
                try Output.line("    source #\(evidence.source) differs in the \(line)")
            }
            if let silence = silence(of: evidence, on: claim) {
                try Output.line("    source #\(evidence.source): \(silence)")
            }
        }
    }
}
