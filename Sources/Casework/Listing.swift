package import ClaimExtraction

/// An article as a list shows it.
package struct ArticleSummary: Sendable, Equatable, Codable {
    package var slug: String
    package var title: String?
    package var byline: String?
    /// Where it is published.
    package var url: String?
    /// The day of publication, "2025-09-25".
    package var published: String?
    /// The number of its latest revision.
    package var revision: Int
    /// Claims that nobody dropped and that the text still states.
    package var claims: Int
    /// Claims with a verdict.
    package var decided: Int
    package var findings: Int
    /// When it was added and when something last changed, ISO 8601 in UTC.
    package var added: String
    package var lastChange: String

    /// Claims without a verdict.
    package var open: Int { claims - decided }

    package init(
        slug: String,
        title: String?,
        byline: String?,
        url: String? = nil,
        published: String?,
        revision: Int,
        claims: Int,
        decided: Int,
        findings: Int,
        added: String,
        lastChange: String
    ) {
        self.slug = slug
        self.title = title
        self.byline = byline
        self.url = url
        self.published = published
        self.revision = revision
        self.claims = claims
        self.decided = decided
        self.findings = findings
        self.added = added
        self.lastChange = lastChange
    }
}

/// Which claims a list shows; an empty set or nil means no restriction.
package struct ClaimFilter: Sendable, Equatable {
    /// A slug, or the start of one that no other article shares.
    package var article: String?
    package var kinds: Set<ClaimKind>
    package var verdicts: Set<Verdict>
    /// Words that all stand in the statement or the sentence; a word that ends in "*" is a beginning.
    package var text: String?
    package var assignee: String?
    package var workStates: Set<WorkState>
    package var includesDropped: Bool
    package var limit: Int?

    package init(
        article: String? = nil,
        kinds: Set<ClaimKind> = [],
        verdicts: Set<Verdict> = [],
        text: String? = nil,
        assignee: String? = nil,
        workStates: Set<WorkState> = [],
        includesDropped: Bool = false,
        limit: Int? = nil
    ) {
        self.article = article
        self.kinds = kinds
        self.verdicts = verdicts
        self.text = text
        self.assignee = assignee
        self.workStates = workStates
        self.includesDropped = includesDropped
        self.limit = limit
    }
}

/// Who made a claim.
package enum ClaimOrigin: String, Sendable, CaseIterable, Codable {
    case machine, person
}

/// A claim as a list shows it.
package struct ClaimSummary: Sendable, Equatable, Codable {
    package var reference: ClaimReference
    package var kind: ClaimKind
    package var statement: String
    /// The words that would be wrong if the claim were wrong, exactly.
    package var focus: String
    package var speaker: String?
    /// 0 to 1.
    package var checkWorthiness: Double
    package var verdict: Verdict
    package var decidedBy: String?
    package var decidedAt: String?
    /// How many pieces of evidence are held against it.
    package var evidence: Int
    package var origin: ClaimOrigin
    package var isDropped: Bool
    /// What the last revision did to it; nil in the first.
    package var fate: Fate?
    package var work: CaseFile.Work
    /// The number of the last line of history about it; 0 while there is none.
    package var version: Int

    package var workState: WorkState { WorkState(verdict: verdict, fate: fate, work: work) }

    package init(
        reference: ClaimReference,
        kind: ClaimKind,
        statement: String,
        focus: String,
        speaker: String?,
        checkWorthiness: Double,
        verdict: Verdict,
        decidedBy: String?,
        decidedAt: String?,
        evidence: Int,
        origin: ClaimOrigin,
        isDropped: Bool,
        fate: Fate? = nil,
        work: CaseFile.Work = CaseFile.Work(),
        version: Int = 0
    ) {
        self.reference = reference
        self.kind = kind
        self.statement = statement
        self.focus = focus
        self.speaker = speaker
        self.checkWorthiness = checkWorthiness
        self.verdict = verdict
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.evidence = evidence
        self.origin = origin
        self.isDropped = isDropped
        self.fate = fate
        self.work = work
        self.version = version
    }
}

/// Everything about one claim.
package struct ClaimDetail: Sendable, Equatable, Codable {
    package var reference: ClaimReference
    package var articleTitle: String?
    /// Number of the revision that the places point into.
    package var revision: Int
    /// The claim with its places, evidence, verdict and history (oldest first).
    package var claim: CaseFile.Claim
    /// The focus inside `claim.sentence`, in code points of the sentence.
    package var focusInSentence: Span
    /// The sources of its evidence, by number.
    package var sources: [CaseFile.Source]
    package var origin: ClaimOrigin
    /// Who changed its wording, kind or place last; nil if nobody did.
    package var editedBy: String?
    /// Why it was dropped; nil while it counts.
    package var dropReason: String?
    /// An earlier claim of the article that seems to assert the same fact.
    package var sameAs: ClaimReference?
    /// The claim that it was merged into.
    package var mergedInto: ClaimReference?
    /// The number of the last line of history about it; 0 while there is none.
    package var version: Int

    package init(
        reference: ClaimReference,
        articleTitle: String?,
        revision: Int,
        claim: CaseFile.Claim,
        focusInSentence: Span,
        sources: [CaseFile.Source],
        origin: ClaimOrigin,
        editedBy: String?,
        dropReason: String?,
        sameAs: ClaimReference?,
        mergedInto: ClaimReference? = nil,
        version: Int = 0
    ) {
        self.reference = reference
        self.articleTitle = articleTitle
        self.revision = revision
        self.claim = claim
        self.focusInSentence = focusInSentence
        self.sources = sources
        self.origin = origin
        self.editedBy = editedBy
        self.dropReason = dropReason
        self.sameAs = sameAs
        self.mergedInto = mergedInto
        self.version = version
    }
}

/// A source with the claims that rest on it.
package struct SourceDetail: Sendable, Equatable, Codable {
    package var source: CaseFile.Source
    /// The file that was given as the source.
    package var file: SourceFile?
    package var citedBy: [ClaimReference]

    package init(source: CaseFile.Source, file: SourceFile?, citedBy: [ClaimReference]) {
        self.source = source
        self.file = file
        self.citedBy = citedBy
    }
}

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

/// What a check of the whole store found.
package struct Verification: Sendable, Equatable, Codable {
    /// What is wrong, a sentence each; empty if nothing is.
    package var problems: [String]
    /// How many lines the history has.
    package var historyLength: Int
    /// The hash of its last line; 64 zeros while it is empty.
    package var head: String

    package var isSound: Bool { problems.isEmpty }

    package init(problems: [String], historyLength: Int, head: String) {
        self.problems = problems
        self.historyLength = historyLength
        self.head = head
    }
}
