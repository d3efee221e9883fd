package import ClaimExtraction

/// Everything that a report may say about one article: a plain value, filled by the workbench.
///
/// Times are ISO 8601 in UTC ("2025-09-25T14:03:00Z"), dates "2025-09-25". Claims stand in text order,
/// sources by number, history oldest first. Confidential sources carry their real name here; a report
/// prints ``Source/citedName`` unless it is asked to reveal.
package struct CaseFile: Sendable, Equatable, Codable {
    package var slug: String
    package var title: String?
    package var byline: String?
    package var outlet: String?
    package var url: String?
    package var published: String?
    package var revision: Revision
    package var claims: [Claim]
    package var findings: [Finding]
    package var sources: [Source]
    package var signOffs: [SignOff]

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
        signOffs: [SignOff]
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
        self.signOffs = signOffs
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

    /// A claim with its place, its evidence, its verdict and its history.
    package struct Claim: Sendable, Equatable, Codable {
        /// Its number in the article, for life.
        package var number: Int
        package var kind: ClaimKind
        package var statement: String
        /// The sentence or clause that asserts it, exactly.
        package var sentence: String
        /// The words that would be wrong if the claim were wrong, exactly.
        package var focus: String
        /// Where the sentence and the focus stand in the revision's text.
        package var span: Span
        package var focusSpan: Span
        /// Whose word the article takes for it.
        package var speaker: String?
        /// 0 to 1.
        package var checkWorthiness: Double
        package var verdict: Verdict
        /// What the words should be; present with `inaccurate`.
        package var correction: String?
        /// Why: the reason of `not-checkable`, a remark with the others.
        package var note: String?
        package var decidedBy: String?
        package var decidedAt: String?
        package var evidence: [Evidence]
        package var history: [HistoryEntry]

        package init(
            number: Int,
            kind: ClaimKind,
            statement: String,
            sentence: String,
            focus: String,
            span: Span,
            focusSpan: Span,
            speaker: String? = nil,
            checkWorthiness: Double,
            verdict: Verdict = .unverified,
            correction: String? = nil,
            note: String? = nil,
            decidedBy: String? = nil,
            decidedAt: String? = nil,
            evidence: [Evidence] = [],
            history: [HistoryEntry] = []
        ) {
            self.number = number
            self.kind = kind
            self.statement = statement
            self.sentence = sentence
            self.focus = focus
            self.span = span
            self.focusSpan = focusSpan
            self.speaker = speaker
            self.checkWorthiness = checkWorthiness
            self.verdict = verdict
            self.correction = correction
            self.note = note
            self.decidedBy = decidedBy
            self.decidedAt = decidedAt
            self.evidence = evidence
            self.history = history
        }
    }

    /// An excerpt of a source held against a claim.
    package struct Evidence: Sendable, Equatable, Codable {
        /// The number of the source in ``CaseFile/sources``.
        package var source: Int
        package var stance: Stance
        package var use: SourceUse
        package var excerpt: String?
        /// Where in the source: page, paragraph, time code.
        package var locator: String?
        package var addedBy: String
        package var addedAt: String

        package init(
            source: Int,
            stance: Stance,
            use: SourceUse,
            excerpt: String?,
            locator: String?,
            addedBy: String,
            addedAt: String
        ) {
            self.source = source
            self.stance = stance
            self.use = use
            self.excerpt = excerpt
            self.locator = locator
            self.addedBy = addedBy
            self.addedAt = addedAt
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

        package init(
            number: Int,
            kind: SourceKind,
            title: String,
            publisher: String? = nil,
            url: String? = nil,
            date: String? = nil,
            retrieved: String? = nil,
            isConfidential: Bool = false,
            alias: String? = nil
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
        }

        /// The title, or the alias of a confidential source.
        package var citedName: String {
            isConfidential ? alias ?? "confidential source \(number)" : title
        }
    }

    /// A place where the article disagrees with itself.
    package struct Finding: Sendable, Equatable, Codable {
        package var kind: FindingKind
        package var message: String
        /// The words that disagree, exactly, in text order.
        package var quotes: [String]

        package init(kind: FindingKind, message: String, quotes: [String]) {
            self.kind = kind
            self.message = message
            self.quotes = quotes
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

        package init(role: String, by: String, at: String, digest: String) {
            self.role = role
            self.by = by
            self.at = at
            self.digest = digest
        }
    }
}
