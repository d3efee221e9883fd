import Casework
import Foundation
import GRDB
import Synchronization
import TestSupport
import Workbench

@testable import ClaimExtraction

/// A workbench in a folder of its own, whose clock moves on by a minute whenever it is read.
final class SampleWorkbench: Sendable {
    let temporary: TemporaryFolder
    let folder: WorkbenchFolder
    let casebook: Casebook

    init(person: String = "Ada") throws {
        temporary = try TemporaryFolder()
        folder = try WorkbenchFolder.create(at: temporary.path).folder
        let minutes = Mutex(0)
        // 25 September 2025, 14:00 UTC.
        casebook = try Casebook(folder: folder, person: person) {
            let minute = minutes.withLock { minute in
                defer { minute += 1 }
                return minute
            }
            return Date(timeIntervalSince1970: 1_758_808_800 + Double(minute) * 60)
        }
    }

    /// A workbench with the article "a-jail", its claims "51 people" and "September" and a finding.
    static func withArticle() throws -> SampleWorkbench {
        let sample = try SampleWorkbench()
        try sample.add(jail)
        return sample
    }

    static let jail = SampleArticle(
        title: "A jail",
        text: """
            The jail in Ashford held ⟦51 people⟧ in ⟦September⟧, officials said. It has 40 beds.
            The jail is old.
            """,
        kinds: [.count, .date]
    )

    @discardableResult
    func add(_ article: SampleArticle) throws -> Casebook.Addition {
        try casebook.add(
            article.extraction,
            facts: Casebook.ArticleFacts(outlet: "The Ashford Post"),
            digest: article.digest
        )
    }

    /// Gives "a-jail" a new version; marks in its text are the claims that the extractor would find.
    @discardableResult
    func revise(
        _ text: String,
        title: String? = "A jail",
        kinds: [ClaimKind] = [.count, .date]
    ) throws -> Casebook.RevisedArticle {
        let article = SampleArticle(title: title, text: text, kinds: kinds)
        return try casebook.revise("a-jail", to: article.extraction, digest: article.digest)
    }

    /// Runs SQL through a connection that knows nothing of the program.
    func runRaw(_ sql: String) throws {
        let queue = try DatabaseQueue(path: folder.database)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// All rows of all tables, full-text search included.
    func contents() throws -> [String] {
        let queue = try DatabaseQueue(path: folder.database)
        defer { try? queue.close() }
        return try queue.inDatabase { database in
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_schema
                    WHERE type = 'table' AND name NOT LIKE 'fault%' ORDER BY name
                    """
            )
            return try tables.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
            }
        }
    }
}

/// An article with the claims that marks in its text stand for.
struct SampleArticle {
    var title: String?
    var text: String
    var kinds: [ClaimKind]

    var digest: String {
        String(repeating: "0", count: 48) + String(format: "%016x", stableHash)
    }

    private var stableHash: UInt64 {
        text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }

    var extraction: Extraction {
        let marked = MarkedText(text)
        let article = Article(
            id: "sample",
            title: title,
            published: CalendarDate(year: 2025, month: 9, day: 25),
            text: marked.text
        )
        var reading = Reading(article)
        for stage in textStages { stage.run(on: &reading) }
        let end = marked.text.unicodeScalars.count
        let claims = zip(kinds, marked.spans).map { kind, focus in
            Claim(
                kind: kind,
                span: Span(start: 0, end: end),
                focus: focus,
                statement: "\(kind.rawValue) of \(marked.text.prefix(20))",
                checkWorthiness: 0.8
            )
        }
        let findings = marked.spans.prefix(1).map {
            Finding(kind: .number, message: "51 people, 40 beds", spans: [$0])
        }
        return Extraction(reading, claims: claims, findings: Array(findings))
    }
}

extension ClaimReference {
    /// A claim of the article "a-jail".
    static func jail(_ number: Int) -> ClaimReference {
        ClaimReference(article: "a-jail", number: number)
    }
}

extension EvidenceDraft {
    /// A count that says otherwise than the roster.
    static let headCount = EvidenceDraft(
        source: .draft(SourceFacts(kind: .document, title: "Head count")),
        stance: .contradicts,
        use: .primary
    )

    static let roster = EvidenceDraft(
        source: .draft(SourceFacts(kind: .document, title: "Jail roster")),
        excerpt: "51 in custody",
        locator: "p. 2",
        use: .primary
    )
}
