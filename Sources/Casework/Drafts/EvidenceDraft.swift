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
