extension CaseFile {
    /// An excerpt of a source held against a claim.
    package struct Evidence: Sendable, Equatable, Codable {
        /// Its row in the store, to withdraw it by; 0 in a file that no store made.
        package var id: Int
        /// The number of the source in ``CaseFile/sources``.
        package var source: Int
        package var stance: Stance
        package var use: SourceUse
        package var excerpt: String?
        /// Where in the source: page, paragraph, time code.
        package var locator: String?
        /// The day that the excerpt speaks of, "2025-09-12".
        package var asOf: String?
        /// The last day on which it may be relied on.
        package var expires: String?
        package var addedBy: String
        package var addedAt: String
        /// Whether its details agree with the claim's; nil where it has no excerpt.
        package var fit: EvidenceFit?

        package init(
            id: Int = 0,
            source: Int,
            stance: Stance,
            use: SourceUse,
            excerpt: String?,
            locator: String?,
            asOf: String? = nil,
            expires: String? = nil,
            addedBy: String,
            addedAt: String,
            fit: EvidenceFit? = nil
        ) {
            self.id = id
            self.source = source
            self.stance = stance
            self.use = use
            self.excerpt = excerpt
            self.locator = locator
            self.asOf = asOf
            self.expires = expires
            self.addedBy = addedBy
            self.addedAt = addedAt
            self.fit = fit
        }
    }

    /// A document, page, dataset, court record, person, interview or own observation.
    package struct Source: Sendable, Equatable, Codable {
        package var number: Int
        package var kind: SourceKind
        package var title: String
        package var publisher: String?
        package var url: String?
        /// The source's own date.
        package var date: String?
        /// The day on which it was looked at.
        package var retrieved: String?
        package var isConfidential: Bool
        /// What it is called in every output; always there where it is confidential.
        package var alias: String?
        /// What sources with one origin share, such as the copies of a wire story; they count as one.
        package var originGroup: String?
        /// How a person was asked: call, e-mail, in person.
        package var medium: String?
        package var askedBy: String?
        /// How a person can be reached.
        package var contact: String?
        /// The file that was given as the source.
        package var file: SourceFile?
        /// Copies that were kept or tried, oldest first.
        package var snapshots: [Snapshot]

        package init(
            number: Int,
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
            file: SourceFile? = nil,
            snapshots: [Snapshot] = []
        ) {
            self.number = number
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
            self.snapshots = snapshots
        }

        /// The title, or the alias of a confidential source.
        package var citedName: String {
            isConfidential ? alias ?? "confidential source \(number)" : title
        }
    }

    /// A copy of a source as it was at a time, or the fact that none could be made.
    package struct Snapshot: Sendable, Equatable, Codable {
        package var at: String
        package var takenBy: String
        /// The address or path that was asked for, and where redirects led.
        package var address: String
        package var finalAddress: String?
        /// The addresses in between, in order.
        package var redirects: [String]
        /// HTTP's status code.
        package var status: Int?
        package var mediaType: String?
        package var sizeInBytes: Int?
        /// SHA-256 of the bytes, which is the file's name in `Claims/Snapshots`; nil where nothing was captured.
        package var sha256: String?
        /// Why nothing was captured.
        package var problem: String?

        package init(
            at: String,
            takenBy: String,
            address: String,
            finalAddress: String? = nil,
            redirects: [String] = [],
            status: Int? = nil,
            mediaType: String? = nil,
            sizeInBytes: Int? = nil,
            sha256: String? = nil,
            problem: String? = nil
        ) {
            self.at = at
            self.takenBy = takenBy
            self.address = address
            self.finalAddress = finalAddress
            self.redirects = redirects
            self.status = status
            self.mediaType = mediaType
            self.sizeInBytes = sizeInBytes
            self.sha256 = sha256
            self.problem = problem
        }
    }
}
