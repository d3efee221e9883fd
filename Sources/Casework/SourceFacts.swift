/// What is known of a source, stored or not.
package struct SourceFacts: Sendable, Equatable, Codable {
    package var kind: SourceKind
    package var title: String
    package var publisher: String?
    package var url: String?
    /// The source's own date: "2025", "2025-09" or "2025-09-19".
    package var date: String?
    /// The day on which it was looked at, "2025-09-19".
    package var retrieved: String?
    package var isConfidential: Bool
    /// What it is called in every output; needed where it is confidential.
    package var alias: String?
    /// What sources with one origin share, such as the copies of a wire story; they count as one.
    package var originGroup: String?
    /// How a person was asked, who asked, and how the person can be reached.
    package var medium: String?
    package var askedBy: String?
    package var contact: String?
    /// The file that was given as the source.
    package var file: SourceFile?

    package init(
        kind: SourceKind,
        title: String,
        publisher: String? = nil,
        url: String? = nil,
        date: String? = nil,
        retrieved: String? = nil,
        isConfidential: Bool = false,
        alias: String? = nil,
        originGroup: String? = nil,
        medium: String? = nil,
        askedBy: String? = nil,
        contact: String? = nil,
        file: SourceFile? = nil
    ) {
        self.kind = kind
        self.title = title
        self.publisher = publisher
        self.url = url
        self.date = date
        self.retrieved = retrieved
        self.isConfidential = isConfidential
        self.alias = alias
        self.originGroup = originGroup
        self.medium = medium
        self.askedBy = askedBy
        self.contact = contact
        self.file = file
    }
}

/// A file on this machine that was given as a source, as it was then.
package struct SourceFile: Sendable, Equatable, Codable {
    package var path: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    package var sha256: String
    package var sizeInBytes: Int

    package init(path: String, sha256: String, sizeInBytes: Int) {
        self.path = path
        self.sha256 = sha256
        self.sizeInBytes = sizeInBytes
    }
}
