/// Everything that a report may say about one article: a plain value, filled by the workbench.
///
/// Times are ISO 8601 in UTC ("2025-09-25T14:03:00Z"), dates "2025-09-25". Claims stand in text order,
/// sources by number, history oldest first. Confidential sources carry their real name here; reports are made
/// from a ``Disclosure`` of it.
package struct CaseFile: Sendable, Equatable, Codable {
    package var slug: String
    package var title: String?
    package var byline: String?
    package var outlet: String?
    package var url: String?
    package var published: String?
    package var revision: Revision
    /// Claims that count, those that the text doesn't state any more included.
    package var claims: [Claim]
    package var findings: [Finding]
    package var sources: [Source]
    /// Confidential sources of the workbench that the article doesn't cite, for their names must be kept too.
    package var otherConfidential: [Source]
    /// Signatures under any revision, oldest first, voided ones included.
    package var signOffs: [SignOff]
    /// Numbers, digests and days of all revisions, oldest first.
    package var revisions: [RevisionEntry]
    /// Changes that are no single claim's: added, revised, signed, overridden.
    package var history: [HistoryEntry]
    /// The last line of the whole history when the file was made.
    package var historyHead: HistoryHead?

    package init(
        slug: String,
        title: String?,
        byline: String?,
        outlet: String?,
        url: String?,
        published: String?,
        revision: Revision,
        claims: [Claim],
        findings: [Finding],
        sources: [Source],
        otherConfidential: [Source] = [],
        signOffs: [SignOff],
        revisions: [RevisionEntry] = [],
        history: [HistoryEntry] = [],
        historyHead: HistoryHead? = nil
    ) {
        self.slug = slug
        self.title = title
        self.byline = byline
        self.outlet = outlet
        self.url = url
        self.published = published
        self.revision = revision
        self.claims = claims
        self.findings = findings
        self.sources = sources
        self.otherConfidential = otherConfidential
        self.signOffs = signOffs
        self.revisions = revisions
        self.history = history
        self.historyHead = historyHead
    }
}

extension CaseFile {
    /// The version of the text that the file is about.
    package struct Revision: Sendable, Equatable, Codable {
        /// 1 for the first.
        package var number: Int
        /// SHA-256 of the file that it was read from.
        package var digest: String
        package var words: Int
        package var added: String
        package var text: String

        package init(number: Int, digest: String, words: Int, added: String, text: String) {
            self.number = number
            self.digest = digest
            self.words = words
            self.added = added
            self.text = text
        }
    }

    /// A change: when, who, what.
    package struct HistoryEntry: Sendable, Equatable, Codable {
        package var at: String
        package var by: String
        /// In words: "marked verified (was unverified)".
        package var what: String

        package init(at: String, by: String, what: String) {
            self.at = at
            self.by = by
            self.what = what
        }
    }

    /// A person's signature under one revision and its claims' states.
    package struct SignOff: Sendable, Equatable, Codable {
        /// "checker" or "editor".
        package var role: String
        package var by: String
        package var at: String
        package var digest: String
        /// The number of the revision that was signed.
        package var revision: Int
        /// When a later change made it void, and which.
        package var voidedAt: String?
        package var voidedWhy: String?

        package init(
            role: String,
            by: String,
            at: String,
            digest: String,
            revision: Int = 1,
            voidedAt: String? = nil,
            voidedWhy: String? = nil
        ) {
            self.role = role
            self.by = by
            self.at = at
            self.digest = digest
            self.revision = revision
            self.voidedAt = voidedAt
            self.voidedWhy = voidedWhy
        }

        package var isInForce: Bool { voidedAt == nil }
    }

    /// A version of the text, without the text.
    package struct RevisionEntry: Sendable, Equatable, Codable {
        package var number: Int
        package var digest: String
        package var added: String
        package var addedBy: String
        /// How many claims had each fate; empty for the first revision.
        package var fates: [Fate: Int]

        package init(
            number: Int,
            digest: String,
            added: String,
            addedBy: String,
            fates: [Fate: Int]
        ) {
            self.number = number
            self.digest = digest
            self.added = added
            self.addedBy = addedBy
            self.fates = fates
        }
    }

    /// Number and hash of the last line of the history: with it a later reader sees whether lines are missing.
    package struct HistoryHead: Sendable, Equatable, Codable {
        package var sequence: Int
        package var hash: String

        package init(sequence: Int, hash: String) {
            self.sequence = sequence
            self.hash = hash
        }
    }
}
