import Casework
import ClaimExtraction
import ClaimStore
import GRDB
import TestSupport

/// A store in a folder of its own, with small rows to put into it and a door for raw SQL.
final class SampleStore: Sendable {
    static let time = "2025-09-25T14:03:00Z"
    static let digest = String(repeating: "ab", count: 32)

    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(path: folder.path("stet.sqlite"))
    }

    var path: String { store.path }

    /// An article "jail" with two claims, one source and evidence from it on the first claim.
    static func withEvidence() throws -> SampleStore {
        let sample = try SampleStore()
        try sample.store.write { transaction in
            let ids = try addArticle("jail", to: transaction)
            let source = try transaction.insert(
                SourceFacts(kind: .document, title: "Jail roster"),
                by: "Ada",
                at: time
            )
            let evidence = EvidenceDraft(source: .number(source), excerpt: "51 detainees held")
            try transaction.insert(evidence, from: source, on: ids[0], by: "Ada", at: time)
        }
        return sample
    }

    /// Stores an article whose text says so many times that the jail held people; returns its claims' row numbers.
    @discardableResult
    static func addArticle(
        _ slug: String,
        claims count: Int = 2,
        to transaction: StoreTransaction
    ) throws -> [Int] {
        let sentences = (0..<count).map { "The jail held \($0 + 51) people. " }
        let published = CalendarDate(year: 2025, month: 9, day: 25)
        let article = try transaction.insert(
            NewArticle(
                slug: slug,
                title: "A jail",
                byline: nil,
                outlet: nil,
                url: nil,
                published: published
            ),
            by: "Ada",
            at: time
        )
        let revision = try transaction.insert(
            revision(of: sentences.joined(), words: 5 * count),
            of: article,
            by: "Ada",
            at: time
        )
        let ids = try transaction.insert(claims(in: sentences), of: article, in: revision)
        let change = Change("add", article: article, what: "added \(slug)")
        try transaction.record(change, by: "Ada", at: time)
        return ids
    }

    private static func revision(of text: String, words: Int) -> NewRevision {
        NewRevision(
            number: 1,
            digest: digest,
            fileName: "jail.txt",
            text: text,
            words: words,
            annotations: [
                Annotation(kind: .comment, text: "Sure?", span: Span(start: 0, end: 3))
            ],
            findings: [
                Finding(
                    kind: .number,
                    message: "51 and 52",
                    spans: [Span(start: 14, end: 16), Span(start: 4, end: 8)]
                )
            ]
        )
    }

    /// A claim for the number of each sentence.
    private static func claims(in sentences: [String]) -> [NewClaim] {
        let source = SourceText(sentences.joined())
        var start = 0
        return sentences.map { sentence in
            let end = start + sentence.unicodeScalars.count
            defer { start = end }
            let span = Span(start: start, end: end - 1)
            let focus = Span(start: start + 14, end: end - 2)
            return NewClaim(
                kind: .count,
                statement: source[span],
                speaker: nil,
                checkWorthiness: 0.75,
                origin: .machine,
                place: ClaimPlace(span: span, focus: focus) { source[$0] }
            )
        }
    }

    /// Runs SQL through a connection that knows nothing of the program, as other tools do.
    func runRaw(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// What SQLite says against the SQL; nil if it takes it.
    func refusal(of sql: String) throws -> String? {
        do {
            try runRaw(sql)
            return nil
        } catch let error as DatabaseError {
            return error.message
        }
    }

    /// A single value of a raw query.
    func value(_ sql: String) throws -> String? {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.inDatabase { try String.fetchOne($0, sql: sql) }
    }
}
