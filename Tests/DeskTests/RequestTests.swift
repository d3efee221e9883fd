import Foundation
import Testing

/// Requests that are wrong, huge, slow or endless.
struct RequestTests {
    @Test(arguments: [
        ("{", 400, "badRequest"), ("[]", 400, "badRequest"), ("{\"verdict\":1}", 400, "badRequest"),
        ("{\"verdict\":\"right\"}", 400, "badRequest"), ("{}", 400, "badRequest"),
        ("{\"verdict\":\"verified\"}", 422, "noEvidence"),
        ("{\"verdict\":\"not-checkable\"}", 422, "noNote"),
        ("{\"verdict\":\"not-checkable\",\"note\":\"  \"}", 422, "noNote"),
        (
            "{\"verdict\":\"verified\",\"evidence\":[{\"source\":{\"number\":9}}]}", 404,
            "noSuchSource"
        ),
        ("{\"verdict\":\"verified\",\"evidence\":[{\"source\":{}}]}", 422, "emptySource"),
    ])
    func `says what is wrong with a marking`(body: String, status: Int, code: String) throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let answer = try visitor.send(
            "POST",
            "/api/articles/jail/claims/1/mark",
            body: Array(body.utf8),
            headers: ["Content-Type": "application/json"]
        )
        #expect(answer.status == status)
        #expect(answer.errorCode == code)
        #expect(!answer.text.contains("--"), "the words of the command line: \(answer.text)")
        #expect(try visitor.claim(1)["version"] as? Int == 0)
    }

    @Test(arguments: [
        ("/api/articles/nothing", 404), ("/api/articles/jail/claims/999", 404),
        ("/api/articles/jail/claims/0", 404), ("/api/articles/jail/claims/-1", 404),
        ("/api/articles/jail/claims/x", 404),
        ("/api/articles/jail/claims/99999999999999999999", 404),
        ("/api/articles/jail/claims?kind=nothing", 400), ("/api/claims?limit=-1", 400),
        ("/api/claims?verdict=verified,wrong", 400), ("/api/articles/jail/reports/nothing", 404),
        ("/api/articles/jail/changes", 404), ("/api/articles/jail/changes?revision=x", 400),
        ("/api/sources/7", 404), ("/api/sources/x", 404),
        ("/api/articles/jail/claims?search=%22%28%2A%20OR", 200),
        ("/api/claims?kind=count,date&state=new&limit=3", 200),
    ])
    func `answers a wrong address with its reason`(path: String, status: Int) throws {
        let desk = try DeskProcess.withArticle()
        let answer = try Visitor.byLink(desk).get(path)
        #expect(answer.status == status)
        if status != 200 { #expect(answer.errorCode != nil) }
    }

    @Test func `takes JSON as JSON only`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let answer = try visitor.send(
            "POST",
            "/api/articles/jail/claims/1/notes",
            body: Array("{\"text\":\"x\"}".utf8),
            headers: ["Content-Type": "text/plain"]
        )
        #expect(answer.status == 415)
    }

    @Test func `refuses a body that is too large`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let long = String(repeating: "x", count: 300_000)
        #expect(try visitor.post("/api/articles/jail/claims/1/notes", ["text": long]).status == 413)
        // One that says so beforehand isn't even read.
        let connection = try RawConnection(port: desk.port)
        connection.write(
            visitor.request(
                "POST",
                "/api/articles",
                length: 4_000_000_000,
                headers: ["Content-Type": "application/octet-stream"]
            )
        )
        let chunk = [UInt8](repeating: 65, count: 1 << 20)
        for _ in 0..<40 where !connection.write(chunk) { break }
        if let answer = try connection.answer() { #expect(answer.status == 413) }
        #expect(try visitor.get("/api/articles").status == 200)
    }

    @Test func `gives a body that doesn't come a time and serves the others meanwhile`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let slow = try (0..<50).map { _ in
            let connection = try RawConnection(port: desk.port)
            connection.write(
                visitor.request(
                    "POST",
                    "/api/articles/jail/claims/1/notes",
                    length: 100,
                    headers: ["Content-Type": "application/json"]
                )
            )
            connection.write("{")
            return connection
        }
        #expect(try visitor.get("/api/articles").status == 200)
        let answer = try #require(try slow[0].answer())
        #expect(answer.status == 408)
    }

    @Test func `survives a thousand bad requests`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        var random = SystemRandomNumberGenerator.seeded
        let beginnings = [
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "POST /api/articles HTTP/1.1\r\n\r\n",
            "GET /api/articles/%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "\u{0}\u{1}\u{2}\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n", "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "GET /api/claims?kind=%zz HTTP/1.1\r\nHost: localhost\r\nCookie: ;;;=\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \r\n\r\n",
        ]
        for index in 0..<1000 {
            var bytes = Array(beginnings[index % beginnings.count].utf8)
            for _ in 0..<(index % 7) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            let connection = try RawConnection(port: desk.port, timeoutInSeconds: 1)
            connection.write(bytes)
            if index % 10 == 0 { _ = try connection.answer() }
        }
        #expect(try visitor.get("/api/articles").status == 200)
        #expect(try visitor.claim(1)["version"] as? Int == 0)
    }

    @Test func `stops when it is asked, with pages open`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let events = try RawConnection(port: desk.port)
        events.write(visitor.request("GET", "/api/events?tab=t&after=0", length: 0))
        _ = try events.text(upTo: "event: presence")
        #expect(desk.stop() == 0)
    }
}

extension SystemRandomNumberGenerator {
    /// A generator with a fixed seed, so that a failure comes again.
    fileprivate static var seeded: SplitMix64 { SplitMix64(state: 42) }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
