/// Changes to a source; nil leaves a field as it is, an empty text clears it.
package struct SourceChange: Sendable, Equatable {
    package var kind: SourceKind?
    package var title: String?
    package var publisher: String?
    package var url: String?
    package var date: String?
    package var retrieved: String?
    package var isConfidential: Bool?
    package var alias: String?
    package var originGroup: String?
    package var medium: String?
    package var askedBy: String?
    package var contact: String?

    package init(
        kind: SourceKind? = nil,
        title: String? = nil,
        publisher: String? = nil,
        url: String? = nil,
        date: String? = nil,
        retrieved: String? = nil,
        isConfidential: Bool? = nil,
        alias: String? = nil,
        originGroup: String? = nil,
        medium: String? = nil,
        askedBy: String? = nil,
        contact: String? = nil
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
    }
}
