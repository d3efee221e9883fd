package import Casework
internal import Digests
internal import Foundation
internal import GRDB

/// A comparison of evidence with its claim that was done before, and what it was done on.
///
/// Comparing takes a third of a millisecond, too long to be done again for every report over thousands of claims.
package struct KeptFit: Sendable, Equatable {
    /// A digest of the words that were compared; other words need another comparison.
    package let of: String
    package let fit: EvidenceFit

    package init(of: String, fit: EvidenceFit) {
        self.of = of
        self.fit = fit
    }

    /// The digest of a claim's and an excerpt's words.
    ///
    /// A program that compares otherwise has another `version`.
    package static func key(
        sentence: String,
        focus: String,
        excerpt: String,
        asOf: String?,
        version: Int
    ) -> String {
        var bytes = Netstrings()
        for text in [sentence, focus, excerpt, asOf, String(version)] { bytes.append(text) }
        return SHA256.hexDigest(of: bytes.bytes)
    }
}

extension StoreSnapshot {
    /// The kept comparisons of all evidence of an article, by the evidence's row number.
    package func keptFits(ofArticle article: Int) throws -> [Int: KeptFit] {
        let rows = try database.rows(
            """
            SELECT fits.evidence, fits.of, fits.fits, fits.mismatches
            FROM claims
                CROSS JOIN evidence ON evidence.claim = claims.id
                CROSS JOIN fits ON fits.evidence = evidence.id
            WHERE claims.article = ?
            """,
            [.integer(article)]
        ) { ($0.integer(0), try KeptFit(row: $0)) }
        return Dictionary(rows) { first, _ in first }
    }
}

extension StoreTransaction {
    /// Keeps what a comparison found; an earlier one of the same evidence is replaced.
    package func keep(_ kept: KeptFit, ofEvidence evidence: Int) throws {
        let mismatches = kept.fit.mismatches
        let json =
            mismatches.isEmpty
            ? nil : String(decoding: try JSONEncoder().encode(mismatches), as: UTF8.self)
        try database.run(
            "INSERT OR REPLACE INTO fits (evidence, of, fits, mismatches) VALUES (?, ?, ?, ?)",
            [
                .integer(evidence), .text(kept.of),
                StoredValue(kept.fit.fits.map { $0 ? 1 : 0 }), StoredValue(json),
            ]
        )
    }
}

extension KeptFit {
    fileprivate init(row: StoredRow) throws {
        var fit = EvidenceFit(fits: row.optionalInteger(2).map { $0 == 1 })
        if let json = row.optionalText(3) {
            fit.mismatches = try JSONDecoder().decode([Mismatch].self, from: Data(json.utf8))
        }
        self.init(of: row.text(1), fit: fit)
    }
}
