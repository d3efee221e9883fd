/// A line of the history.
package struct HistoryLine: Sendable, Equatable, Codable {
    /// 1 for the first; without gaps.
    package var sequence: Int
    package var at: String
    package var by: String
    /// Its kind: "add", "mark", "cite", "source.add" and the like.
    package var act: String
    package var article: String?
    /// The claim's number in its article.
    package var claim: Int?
    /// In words: "marked verified (was unverified)".
    package var what: String
    /// SHA-256 over the line and the hash of the line before.
    package var hash: String

    package init(
        sequence: Int,
        at: String,
        by: String,
        act: String,
        article: String?,
        claim: Int?,
        what: String,
        hash: String
    ) {
        self.sequence = sequence
        self.at = at
        self.by = by
        self.act = act
        self.article = article
        self.claim = claim
        self.what = what
        self.hash = hash
    }
}
