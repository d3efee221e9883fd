import Casework
import ClaimExtraction
import Foundation
import GRDB
import TestSupport
import Testing

@testable import ClaimStore

struct StoreTests {
    @Test func `finds what it stored after it was opened again`() throws {
        let sample = try SampleStore.withEvidence()
        try sample.store.close()
        let again = try Store(path: sample.path)
        let claim = try #require(
            try again.read { try $0.claim(ClaimReference(article: "jail", number: 1)) }
        )
        #expect(claim.place.sentence == "The jail held 51 people.")
        #expect(claim.place.focus == "51 people")
        #expect(claim.verdict == .unverified)
        #expect(try again.read { try $0.evidence(onClaim: claim.id).count } == 1)
        #expect(try again.read { try $0.verification() }.problems == [])
    }

    @Test func `writes ahead, waits for the disk and minds its references`() throws {
        let sample = try SampleStore()
        #expect(try sample.value("PRAGMA journal_mode") == "wal")
        #expect(try sample.store.setting("synchronous") == 2)
        #expect(try sample.store.setting("foreign_keys") == 1)
    }

    @Test(arguments: [
        "nul\0inside", "👩‍👩‍👧 e\u{301} עברית", "line\r\nbreak", "",
        String(repeating: "long ", count: 200_000),
    ])
    func `keeps texts exactly`(text: String) throws {
        let sample = try SampleStore()
        try sample.store.write { transaction in
            let id = try transaction.insert(
                NewArticle(
                    slug: "a",
                    title: text,
                    byline: nil,
                    outlet: nil,
                    url: nil,
                    published: nil
                ),
                by: "Ada",
                at: SampleStore.time
            )
            let revision = NewRevision(
                number: 1,
                digest: SampleStore.digest,
                fileName: nil,
                text: text,
                words: 1,
                annotations: [],
                findings: []
            )
            _ = try transaction.insert(revision, of: id, by: "Ada", at: SampleStore.time)
        }
        let article = try #require(try sample.store.read { try $0.article("a") })
        #expect(Array(article.revision.text.utf8) == Array(text.utf8))
        #expect(article.title.map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test func `leaves nothing of a transaction that fails`() throws {
        let sample = try SampleStore()
        struct Interruption: Error {}
        #expect(throws: Interruption.self) {
            try sample.store.write { transaction in
                try SampleStore.addArticle("jail", to: transaction)
                throw Interruption()
            }
        }
        #expect(try sample.store.read { try $0.slugs(limit: 9) } == [])
        #expect(try sample.store.read { try $0.historyHead().sequence } == 0)
    }

    @Test func `refuses a database that a newer program made`() throws {
        let sample = try SampleStore()
        try sample.store.close()
        try sample.runRaw("PRAGMA user_version = 99")
        let error = #expect(throws: StoreError.self) { try Store(path: sample.path) }
        #expect(
            error?.description
                == "\(sample.path): made by a newer stet (schema 99, this one knows 3); update stet"
        )
    }

    @Test func `refuses a file that is no database`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(String(repeating: "Not a database. ", count: 99), to: "a")
        #expect(throws: StoreError.notADatabase(path: path)) { try Store(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Not a database."))
    }

    @Test func `refuses another program's database and leaves it alone`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("other.sqlite")
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { try $0.execute(sql: "CREATE TABLE notes (text TEXT)") }
        try other.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.notADatabase(path: path)) { try Store(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `says that a damaged file is damaged`() throws {
        let sample = try SampleStore.withEvidence()
        try sample.store.close()
        let url = URL(fileURLWithPath: sample.path)
        var bytes = try Data(contentsOf: url)
        for offset in 200..<bytes.count { bytes[offset] = 0x5A }
        try bytes.write(to: url)
        let error = #expect(throws: StoreError.self) {
            let store = try Store(path: sample.path)
            _ = try store.read { try $0.articles(holding: nil) }
        }
        guard case .damaged = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `says what to do where the disk or the file is at fault`() {
        func words(_ code: ResultCode) -> String {
            let error = DatabaseError(resultCode: code)
            return StoreError(error, path: "a.sqlite", secondsWaited: 0).description
        }
        #expect(words(.SQLITE_FULL) == "a.sqlite: the disk is full; nothing was changed")
        #expect(words(.SQLITE_IOERR).contains("see whether the disk is full or failing"))
        // To see 'stet verify' would lead in a circle.
        #expect(words(.SQLITE_CORRUPT).hasSuffix("sqlite3 'a.sqlite' .recover > saved.sql"))
    }

    @Test func `says that a folder isn't there`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("nowhere/stet.sqlite")
        let error = #expect(throws: StoreError.self) { try Store(path: path) }
        #expect(error?.description.hasPrefix("\(path): can't be opened (") == true)
    }

    @Test func `says that another program keeps the database locked`() throws {
        let sample = try SampleStore()
        let impatient = try Store(path: sample.path, waitingTimeInSeconds: 0)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: sample.path, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        defer { try? other.inDatabase { try $0.execute(sql: "ROLLBACK") } }
        // The other one is this very process, which needn't be told of.
        #expect(throws: StoreError.busy(path: sample.path, secondsWaited: 0, holders: [])) {
            try impatient.write { try SampleStore.addArticle("jail", to: $0) }
        }
        #expect(try impatient.read { try $0.slugs(limit: 9) } == [])
    }

    @Test func `tells which programs have a file locked for writing`() {
        let table = """
            1: POSIX  ADVISORY  READ  300 08:01:131 124 124
            2: POSIX  ADVISORY  WRITE 412 08:01:131 120 120
            2: -> POSIX  ADVISORY  WRITE 77 08:01:131 120 120
            3: FLOCK  ADVISORY  WRITE 500 00:19:9 0 EOF
            4: POSIX  ADVISORY  WRITE 9 08:01:131 0 0
            nonsense
            5: POSIX  ADVISORY  WRITE x 08:01:131 0 0
            """
        let holders = LockHolders.names(inodes: [131], table: table, own: 9) {
            $0 == 412 ? "sqlite3\n" : nil
        }
        #expect(holders == ["a program (process 77)", "sqlite3 (process 412)"])
    }

    @Test func `copies itself while it is in use`() throws {
        let sample = try SampleStore.withEvidence()
        let copy = sample.folder.path("copy.sqlite")
        try sample.store.read { _ in }
        try sample.store.backup(to: copy)
        try sample.store.write { try SampleStore.addArticle("later", to: $0) }
        let opened = try Store(path: copy)
        #expect(try opened.read { try $0.slugs(limit: 9) } == ["jail"])
        #expect(try opened.read { try $0.verification() }.isSound)
    }

    @Test func `finds claims by words of their statement or sentence`() throws {
        let sample = try SampleStore.withEvidence()
        func found(_ text: String) throws -> [Int] {
            try sample.store.read { state in
                try state.claims(matching: ClaimFilter(text: text)).map(\.reference.number)
            }
        }
        #expect(try found("51") == [1])
        #expect(try found("jail people") == [1, 2])
        #expect(try found("JAILS") == [1, 2])
        #expect(try found("peop*") == [1, 2])
        #expect(try found("prison") == [])
        #expect(try found("51 prison") == [])
        for hostile in ["\"", "*", "OR", "NEAR(", "a AND", "statement:51", "--", "51\"", "\0"] {
            _ = try found(hostile)
        }
    }

    @Test func `finds a rewritten claim by its new words only`() throws {
        let sample = try SampleStore.withEvidence()
        try sample.store.write { transaction in
            let claim = try #require(
                try transaction.state.claim(ClaimReference(article: "jail", number: 1))
            )
            try transaction.rewrite(
                claim,
                kind: .count,
                statement: "Fifty were held.",
                place: ClaimPlace(span: Span(start: 14, end: 16), focus: Span(start: 14, end: 16)) {
                    _ in "51"
                },
                by: "Ada"
            )
        }
        let state = { (text: String) in
            try sample.store.read { try $0.claims(matching: ClaimFilter(text: text)).count }
        }
        #expect(try state("fifty") == 1)
        #expect(try state("held 51") == 1)
        #expect(try state("jail 51") == 0)
    }
}
