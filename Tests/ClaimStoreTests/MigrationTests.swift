import Casework
import ClaimStore
import Foundation
import TestSupport
import Testing

/// Databases of released schemas, as their programs left them, opened by this one.
struct MigrationTests {
    /// A copy of `Databases/NAME.sqlite`, which opening it changes.
    private func copy(_ name: String, in folder: TemporaryFolder) throws -> String {
        let path = folder.path("stet.sqlite")
        let original = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Databases/\(name).sqlite")
        try FileManager.default.copyItem(at: original, to: URL(fileURLWithPath: path))
        return path
    }

    @Test func `opens a database of schema 1 with all that is in it`() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: copy("schema-1", in: folder))
        #expect(try store.setting("user_version") == 3)
        try store.read { state in
            let verification = try state.verification()
            #expect(verification.problems == [])
            #expect(verification.historyLength == 8)
            #expect(
                verification.head
                    == "ecfd50b246c70d532a429692387b0830a1324c1019d4115a26679b5caccddd32"
            )
            let claims = try state.claims(matching: ClaimFilter(includesDropped: true))
            #expect(claims.count == 10)
            #expect(claims.filter(\.isDropped).map(\.reference.number) == [4])
            #expect(claims.prefix(2).map(\.verdict) == [.inaccurate, .notCheckable])
            #expect(claims.allSatisfy { $0.fate == nil })
            let corrected = try state.correctedWordings(["held 51 detainees"])
            #expect(corrected.map(\.correction) == ["49 detainees"])
            let file = try #require(try state.article("jail"))
            #expect(file.revision.number == 1)
            #expect(try state.evidence(onClaim: 1).map(\.excerpt) == ["49 detainees were held"])
            #expect(try state.sources().map(\.alias) == [nil, "a jail employee"])
        }
    }

    @Test func `opens a database of schema 2 with both of its articles in the count`() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: copy("schema-2", in: folder))
        #expect(try store.setting("user_version") == 3)
        func counted() throws -> (articles: [String], claims: Int) {
            try store.read { state in
                let articles = try state.articles(holding: nil).map(\.slug)
                return (articles, try state.claims(matching: ClaimFilter()).count)
            }
        }
        #expect(try store.read { try $0.verification() }.problems == [])
        #expect(try counted() == (["jail", "old"], 13))
        try store.write { try $0.setDropReason("twice", ofArticle: 2, by: "Ada") }
        #expect(try counted() == (["jail"], 6))
    }

    @Test func `works on in a migrated database`() throws {
        let folder = try TemporaryFolder()
        let store = try Store(path: copy("schema-1", in: folder))
        try store.write { transaction in
            let change = Change("mark", article: 1, claim: 1, what: "looked again")
            try transaction.record(change, by: "Ada", at: SampleStore.time)
        }
        #expect(try store.read { try $0.verification() }.isSound)
        #expect(
            try store.read { try $0.claims(matching: ClaimFilter(text: "detainees")) }.count == 6
        )
    }
}
