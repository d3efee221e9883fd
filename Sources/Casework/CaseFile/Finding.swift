package import ClaimExtraction

extension CaseFile {
    /// A place where the article disagrees with itself.
    package struct Finding: Sendable, Equatable, Codable {
        /// Its number in the revision; 0 in a file that no store made.
        package var number: Int
        package var kind: FindingKind
        package var message: String
        /// The words that disagree, exactly, and where they stand, in text order.
        package var quotes: [String]
        package var spans: [Span]
        /// Why a person waved it through; nil while it stands.
        package var dismissal: Dismissal?

        package init(
            number: Int = 0,
            kind: FindingKind,
            message: String,
            quotes: [String],
            spans: [Span] = [],
            dismissal: Dismissal? = nil
        ) {
            self.number = number
            self.kind = kind
            self.message = message
            self.quotes = quotes
            self.spans = spans
            self.dismissal = dismissal
        }
    }

    /// Who waved a finding through, when and why; remembered for later revisions with the same words.
    package struct Dismissal: Sendable, Equatable, Codable {
        package var reason: String
        package var by: String
        package var at: String

        package init(reason: String, by: String, at: String) {
            self.reason = reason
            self.by = by
            self.at = at
        }
    }
}
