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
        /// Whether the excerpt stands in a kept copy of the source; nil where there is none of either, or nobody looked.
        package var inCopy: ExcerptCheck?

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
            fit: EvidenceFit? = nil,
            inCopy: ExcerptCheck? = nil
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
            self.inCopy = inCopy
        }
    }

    /// A document, page, dataset, court record, person, interview or own observation; its facts read as its own.
    @dynamicMemberLookup
    package struct Source: Sendable, Equatable {
        package var number: Int
        package var facts: SourceFacts
        /// Copies that were kept or tried, oldest first.
        package var snapshots: [Snapshot]

        package init(number: Int, _ facts: SourceFacts, snapshots: [Snapshot] = []) {
            self.number = number
            self.facts = facts
            self.snapshots = snapshots
        }

        package subscript<Value>(
            dynamicMember fact: WritableKeyPath<SourceFacts, Value>
        ) -> Value {
            get { facts[keyPath: fact] }
            set { facts[keyPath: fact] = newValue }
        }

        /// The title, or the alias of a confidential source.
        package var citedName: String {
            facts.isConfidential ? facts.alias ?? "confidential source \(number)" : facts.title
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

/// The facts stand beside the number, as in a table.
extension CaseFile.Source: Codable {
    private enum Key: CodingKey {
        case number, snapshots
    }

    package init(from decoder: any Decoder) throws {
        let own = try decoder.container(keyedBy: Key.self)
        self.init(
            number: try own.decode(Int.self, forKey: .number),
            try SourceFacts(from: decoder),
            snapshots: try own.decode([CaseFile.Snapshot].self, forKey: .snapshots)
        )
    }

    package func encode(to encoder: any Encoder) throws {
        try facts.encode(to: encoder)
        var own = encoder.container(keyedBy: Key.self)
        try own.encode(number, forKey: .number)
        try own.encode(snapshots, forKey: .snapshots)
    }
}
