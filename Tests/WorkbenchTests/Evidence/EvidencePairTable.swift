import Foundation
import Testing
import Casework
internal import ClaimExtraction
import Workbench

/// One row of a table of pairs: `expected » claim with its ⟦focus⟧ » excerpt`, and the day on which it was said, if any.
struct EvidenceRow: Sendable, CustomTestStringConvertible {
    /// "fits", "silent", or the kind of the only mismatch.
    let expected: String
    let pair: EvidencePair

    init(expected: String, pair: EvidencePair) {
        self.expected = expected
        self.pair = pair
    }

    init?(_ line: Substring) {
        let fields = line.components(separatedBy: " » ")
        guard fields.count >= 3 else { return nil }
        let parts = fields[1].split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }
        guard parts.count == 3 else { return nil }
        expected = fields[0]
        pair = EvidencePair(
            claim: parts.joined(),
            focus: String(parts[1]),
            excerpt: fields[2],
            asOf: fields.count > 3 ? CalendarDate(iso8601: fields[3]) : nil
        )
    }

    var testDescription: String { "\(expected): \(pair.claim) » \(pair.excerpt)" }

    /// What the comparison says, in the words of the column.
    func found(by comparison: EvidenceComparison) -> String {
        let fit = comparison.fit(of: pair)
        if !fit.mismatches.isEmpty {
            return fit.mismatches.map(\.kind.rawValue).joined(separator: " ")
        }
        return fit.fits == true ? "fits" : "silent"
    }

    static func rows(_ table: String) -> [EvidenceRow] {
        table.split(separator: "\n").map { line in
            EvidenceRow(line)
                ?? EvidenceRow(
                    expected: "a row that can be read",
                    pair: EvidencePair(claim: String(line), focus: "", excerpt: "")
                )
        }
    }
}
