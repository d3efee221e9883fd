import Foundation
import Testing

/// Several people at one article.
struct TogetherTests {
    private let marking: [String: Any] = [
        "verdict": "verified", "evidence": [["source": ["title": "Jail roster"]]],
    ]

    @Test func `stores the first of two markings of one claim and shows the other what happened`()
        throws
    {
        let desk = try DeskProcess.withAccounts()
        let ana = try Visitor.signedIn("Ana", at: desk)
        let ben = try Visitor.signedIn("Ben", at: desk)
        let seen = try #require(try ana.claim(1)["version"] as? Int)
        let path = "/api/articles/jail/claims/1/mark"
        let first = try ana.post(path, marking.merging(["version": seen]) { _, new in new })
        #expect(first.status == 200)
        let second = try ben.post(
            path,
            ["verdict": "not-checkable", "note": "nobody counts", "version": seen]
        )
        #expect(second.status == 409)
        #expect(second.errorCode == "changedMeanwhile")
        let current = try #require(second.json["current"] as? [String: Any])
        let claim = try #require(current["claim"] as? [String: Any])
        #expect(claim["verdict"] as? String == "verified")
        #expect(claim["decidedBy"] as? String == "Ana")
        // Once seen, it may be changed.
        let again = try ben.post(
            path,
            [
                "verdict": "not-checkable", "note": "nobody counts",
                "version": try #require(current["version"] as? Int),
            ]
        )
        #expect(again.status == 200)
    }

    @Test(
        arguments: [
            ("drop", ["reason": "x"]), ("edit", ["kind": "date"]), ("assign", ["assignee": "Ben"]),
            ("wait", ["for": "the sheriff"]),
            ("evidence", ["evidence": ["source": ["title": "A"]]]),
            ("merge", ["others": [2]]),
        ] as [(String, [String: any Sendable])]
    )
    func `refuses an act on a claim that changed meanwhile`(
        act: String,
        body: [String: any Sendable]
    ) throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        try desk.stet("note", "jail#1", "changed by the command line")
        let path = "/api/articles/jail/claims/1/\(act)"
        let version = try #require(try visitor.claim(1)["version"] as? Int)
        let stale = try visitor.post(path, body.merging(["version": version - 1]) { $1 })
        #expect(stale.status == 409)
        #expect(stale.errorCode == "changedMeanwhile")
        let fresh = try visitor.post(path, body.merging(["version": version]) { $1 })
        #expect(fresh.status == 200)
    }

    @Test func `tells every page of a mark, also of the command line's`() throws {
        let desk = try DeskProcess.withAccounts()
        let ana = try Visitor.signedIn("Ana", at: desk)
        let ben = try Visitor.signedIn("Ben", at: desk)
        let events = try RawConnection(port: desk.port)
        let last = try #require(try ben.get("/api/articles").json["lastChange"] as? Int)
        events.write(
            ben.request("GET", "/api/events?article=jail&tab=b&after=\(last)", length: 0)
        )
        _ = try events.text(upTo: "event: presence")
        _ = try ana.post("/api/articles/jail/claims/2/mark", marking)
        _ = try events.text(upTo: "\"verdict\":\"verified\"")
        try desk.stet("mark", "jail#3", "not-checkable", "--note", "a summing-up")
        let told = try events.text(upTo: "\"verdict\":\"not-checkable\"")
        #expect(told.contains("\"number\":3"))
    }

    @Test func `tells a page that comes again what it missed`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        _ = try visitor.post("/api/articles/jail/claims/1/mark", marking)
        let last = try #require(try visitor.get("/api/articles").json["lastChange"] as? Int)
        _ = try visitor.post("/api/articles/jail/claims/2/notes", ["text": "missed"])
        let events = try RawConnection(port: desk.port)
        events.write(
            visitor.request(
                "GET",
                "/api/events?tab=t&after=0",
                length: 0,
                headers: ["Last-Event-ID": String(last)]
            )
        )
        let told = try events.text(upTo: "event: presence")
        #expect(told.contains("id: \(last + 1)\n"))
        #expect(told.contains("\"number\":2"))
        #expect(!told.contains("\"number\":1,"))
    }

    @Test func `shows who is on which claim, until the page is closed`() throws {
        let desk = try DeskProcess.withAccounts()
        let ana = try Visitor.signedIn("Ana", at: desk)
        let ben = try Visitor.signedIn("Ben", at: desk)
        let here = try RawConnection(port: desk.port)
        here.write(ana.request("GET", "/api/events?article=jail&tab=a&after=9", length: 0))
        _ = try here.text(upTo: "\"person\":\"Ana\"")
        do {
            let there = try RawConnection(port: desk.port)
            there.write(ben.request("GET", "/api/events?article=jail&tab=b&after=9", length: 0))
            _ = try here.text(upTo: "\"person\":\"Ben\"")
            _ = try ben.post("/api/presence", ["tab": "b", "article": "jail", "claim": 4])
            _ = try here.text(upTo: "\"claim\":4,\"person\":\"Ben\"")
        }
        let left = try here.text(upTo: "}]}\n\n")
        #expect(!left.contains("Ben"))
    }

    @Test func `keeps every mark of twenty people who mark at once`() async throws {
        let desk = try DeskProcess.withAccounts()
        let token = try desk.stet("user", "token", "Ben", "load").trimmingCharacters(in: .newlines)
        let port = desk.port
        let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
            for person in 0..<20 {
                group.addTask {
                    let visitor = Visitor(port: port, bearer: token)
                    return try (0..<5).map { number in
                        try visitor.post(
                            "/api/articles/jail/claims/1/notes",
                            ["text": "note \(number) of \(person)"]
                        ).status
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(statuses == Array(repeating: 200, count: 100))
        let claim = try #require(
            try Visitor(port: port, bearer: token).claim(1)["claim"] as? [String: Any]
        )
        #expect((claim["notes"] as? [Any])?.count == 100)
        // Fails where the history's chain is broken.
        try desk.stet("verify")
    }
}
