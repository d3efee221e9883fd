package import Casework

/// A document made from a case file.
package protocol Report: Sendable {
    /// What `stet report --as` calls it.
    var name: String { get }
    /// One sentence of help.
    var summary: String { get }
    /// How the file's name ends, without the dot.
    var fileExtension: String { get }
    /// For whose eyes it is unless somebody says otherwise.
    var usualRedaction: Redaction { get }
    /// Whether it tells where excerpts differ from their claims, which takes time to find out.
    var comparesEvidence: Bool { get }
    /// Whether it tells which excerpts aren't in the kept copies of their sources, which have to be read for it.
    var checksCopies: Bool { get }
    /// Whether it tells changes since a revision or a time.
    var tellsChanges: Bool { get }
    /// Whether it tells which evidence is out of date, by the limits of the settings.
    var tellsStaleness: Bool { get }
    /// The document; the same disclosure and settings give the same bytes.
    ///
    /// Throws a ``ReportRefusal`` where the document would say something that isn't so.
    func render(_ disclosure: Disclosure, _ settings: ReportSettings) throws -> String
}

extension Report {
    package var usualRedaction: Redaction { .internal }
    package var comparesEvidence: Bool { true }
    package var checksCopies: Bool { false }
    package var tellsChanges: Bool { false }
    package var tellsStaleness: Bool { false }

    /// The name of its file for an article.
    ///
    /// The main report has the article's name alone, and so has one that its ending tells from the others. What is
    /// for other eyes than usual never takes the place of what is for the usual ones.
    package func fileName(for slug: String, as redaction: Redaction) -> String {
        let isMain = name == reports.first?.name || name == fileExtension
        let eyes = redaction == usualRedaction ? "" : "-" + redaction.rawValue
        return "\(slug)\(isMain ? "" : "-" + name)\(eyes).\(fileExtension)"
    }
}

/// Every report, the main one first.
package let reports: [any Report] = [
    StatusReport(), MemoReport(), AnnotatedReport(), CallsReport(), SourcesReport(),
    ChangesReport(),
    CorrectionsReport(), HTMLReport(), CSVReport(), JSONReport(), ClaimReviewReport(),
    AnnotationsReport(),
]

/// What a report needs to know besides the case.
package struct ReportSettings: Sendable, Equatable {
    /// When it is made: ISO 8601 in UTC, "2025-09-25T14:03:00Z".
    package var time: String
    /// From where on changes are told; nil where the report isn't asked for any.
    package var since: Since?
    /// Whether it is made even where it would be refused.
    package var isForced: Bool
    /// After how many days evidence is out of date, by the newsroom's rules.
    package var staleness: StalenessLimits

    package init(
        time: String,
        since: Since? = nil,
        isForced: Bool = false,
        staleness: StalenessLimits = StalenessLimits()
    ) {
        self.time = time
        self.since = since
        self.isForced = isForced
        self.staleness = staleness
    }

    /// The day of ``time``.
    var day: String { String(time.prefix(10)) }
}

/// Where changes begin to count.
package enum Since: Sendable, Equatable {
    /// What came after the text had this number.
    case revision(Int)
    /// ISO 8601 in UTC.
    case time(String)
}

/// Why a report can't be made.
package enum ReportRefusal: Error, Equatable, CustomStringConvertible {
    case notPublished(article: String, why: String)
    case noSuchRevision(Int, article: String, last: Int)

    package var description: String {
        switch self {
        case .notPublished: "\(reason) (--force makes it all the same)"
        case .noSuchRevision: reason
        }
    }

    /// Why, without what the command line could do about it.
    package var reason: String {
        switch self {
        case .notPublished(let article, let why):
            "\(article) isn't published: \(why); this report is for published articles"
        case .noSuchRevision(let number, let article, let last):
            "\(article) has no revision \(number); its last is \(last)"
        }
    }
}
