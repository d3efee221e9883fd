import Foundation
import NIOCore
import Synchronization
import Testing

@testable import Desk

/// Lists that are asked for often and change seldom.
struct ListingTests {
    @Test(arguments: [
        "/api/articles/jail/claims", "/api/claims?limit=2", "/api/articles/jail", "/api/sources",
        "/api/articles/jail/claims/1/similar",
    ])
    func `says that nothing changed to whoever has a list, until something does`(path: String)
        throws
    {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let first = try visitor.get(path)
        let tag = try #require(first.headers["etag"])
        let known = ["If-None-Match": "\"else\", W/\(tag)"]
        let same = try visitor.get(path, headers: known)
        #expect(same.status == 304 && same.body.isEmpty)
        #expect(try visitor.get(path).text == first.text)
        try desk.stet("note", "jail#1", "by the command line")
        let other = try visitor.get(path, headers: known)
        #expect(other.status == 200)
        #expect(other.headers["etag"] != tag)
    }

    @Test func `shows every act at once, whoever did it`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        func verdict() throws -> String? {
            let list = try visitor.get("/api/articles/jail/claims").json["claims"]
            return (list as? [[String: Any]])?.first?["verdict"] as? String
        }
        #expect(try verdict() == "unverified")
        try desk.stet("mark", "jail#1", "not-checkable", "--note", "a summing-up")
        #expect(try verdict() == "not-checkable")
        _ = try visitor.post("/api/articles/jail/claims/1/mark", ["verdict": "unverified"])
        #expect(try verdict() == "unverified")
        _ = try visitor.post("/api/articles/jail/undo")
        #expect(try verdict() == "not-checkable")
    }

    @Test(arguments: [
        ("\"a-1\"", true), ("W/\"a-1\"", true), ("\"b\", \"a-1\"", true), ("*", true),
        ("\"a-10\"", false), ("a-1", false), ("", false), ("\"b\",W/\"c\"", false),
    ])
    func `finds a tag in what a script says it has`(list: String, isIn: Bool) {
        #expect(DeskRequest.names("\"a-1\"", in: list) == isIn)
    }

    @Test func `makes an answer once for all who ask at the same time`() async throws {
        let cache = AnswerCache()
        let made = Count()
        let answers = try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await cache.bytes(for: "list", after: 7) {
                        made.increase()
                        try await Task.sleep(for: .milliseconds(20))
                        return ByteBuffer(string: "one")
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: ByteBuffer(string: "one"), count: 50))
        #expect(made.value == 1)
    }

    @Test func `makes an answer anew after a change, and never keeps an old one`() async throws {
        let cache = AnswerCache()
        func answer(after change: Int, _ text: String) async throws -> String {
            String(
                buffer: try await cache.bytes(for: "list", after: change) {
                    ByteBuffer(string: text)
                }
            )
        }
        #expect(try await answer(after: 1, "one") == "one")
        #expect(try await answer(after: 1, "other") == "one")
        #expect(try await answer(after: 2, "two") == "two")
        // Somebody who looked earlier gets their own, and it isn't kept.
        #expect(try await answer(after: 1, "late") == "late")
        #expect(try await answer(after: 2, "other") == "two")
    }

    @Test func `forgets what failed, and keeps no more than it may`() async throws {
        let cache = AnswerCache()
        struct Failure: Error {}
        await #expect(throws: Failure.self) {
            try await cache.bytes(for: "list", after: 1) { throw Failure() }
        }
        let large = ByteBuffer(bytes: [UInt8](repeating: 65, count: 10 << 20))
        let made = Count()
        for key in ["list", "second", "third", "list"] {
            _ = try await cache.bytes(for: key, after: 1) {
                made.increase()
                return large
            }
        }
        // Three of 10 MB are more than the limit: the first had to go.
        #expect(made.value == 4)
    }
}

/// How often something was done, by whatever tasks.
private final class Count: Sendable {
    private let number = Atomic(0)

    var value: Int { number.load(ordering: .relaxed) }

    func increase() { number.add(1, ordering: .relaxed) }
}
