/// What a person says about one or several claims.
package struct Marking: Sendable, Equatable {
    package var verdict: Verdict
    /// What the words should be; needed with `inaccurate`.
    package var correction: String?
    /// Why; needed with `not-checkable`.
    package var note: String?
    /// Evidence that is added in the same transaction.
    package var evidence: [EvidenceDraft]

    package init(
        _ verdict: Verdict,
        correction: String? = nil,
        note: String? = nil,
        evidence: [EvidenceDraft] = []
    ) {
        self.verdict = verdict
        self.correction = correction
        self.note = note
        self.evidence = evidence
    }
}

/// Evidence that is to be added.
package struct EvidenceDraft: Sendable, Equatable {
    package var source: SourceDesignation
    package var excerpt: String?
    /// Where in the source: page, paragraph, time code.
    package var locator: String?
    package var stance: Stance
    package var use: SourceUse
    /// The day that the excerpt speaks of, and the last one on which it may be relied on: "2025-09-12".
    package var asOf: String?
    package var expires: String?

    package init(
        source: SourceDesignation,
        excerpt: String? = nil,
        locator: String? = nil,
        stance: Stance = .supports,
        use: SourceUse = .secondary,
        asOf: String? = nil,
        expires: String? = nil
    ) {
        self.source = source
        self.excerpt = excerpt
        self.locator = locator
        self.stance = stance
        self.use = use
        self.asOf = asOf
        self.expires = expires
    }
}

/// Which source is meant: one that is stored, or one that is stored if none like it is.
package enum SourceDesignation: Sendable, Equatable {
    case number(Int)
    /// With the copy that was made of it before it is stored.
    case draft(SourceFacts, copy: CaseFile.Snapshot? = nil)
}

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
