import Foundation
import Testing

/// What a browser is forbidden, and what the server doesn't fall for.
struct SecurityTests {
    @Test(arguments: ["/", "/api/articles", "/api/nothing", "/sign-in", "/assets/x/app.js"])
    func `says with every answer what the browser must not do`(path: String) throws {
        let desk = try DeskProcess.withArticle()
        let answer = try Visitor(port: desk.port).get(path)
        let policy = try #require(answer.headers["content-security-policy"])
        #expect(policy.contains("default-src 'none'"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["referrer-policy"] == "same-origin")
        #expect(answer.headers["server"] == nil)
    }

    @Test(arguments: [
        ("127.0.0.1:PORT", 200), ("localhost:PORT", 200), ("localhost", 200), ("[::1]:PORT", 200),
        ("desk.example", 200), ("evil.example", 421), ("127.0.0.1.evil.example", 421),
        ("evil.example:PORT", 421), ("[::1", 421),
    ])
    func `serves only under its own names`(host: String, status: Int) throws {
        let desk = try DeskProcess.withArticle(["--name", "desk.example"])
        let visitor = try Visitor.byLink(desk)
        let name = host.replacing("PORT", with: String(desk.port))
        let answer = try visitor.get("/api/articles", headers: ["Host": name])
        #expect(answer.status == status)
    }

    @Test func `changes nothing without the page's token`() throws {
        let desk = try DeskProcess.withArticle()
        var visitor = try Visitor.byLink(desk)
        let token = visitor.csrfToken
        let path = "/api/articles/jail/claims/1/drop"
        for wrong in [nil, "", "0", String((token ?? "").dropLast())] {
            visitor.csrfToken = wrong
            let answer = try visitor.post(path, ["reason": "no"])
            #expect(answer.status == 403)
            #expect(answer.errorCode == "noCSRFToken")
        }
        visitor.csrfToken = token
        let foreign = try visitor.post(
            path,
            ["reason": "no"],
            headers: ["Origin": "https://evil.example"]
        )
        #expect(foreign.errorCode == "otherOrigin")
        #expect(try visitor.claim(1)["dropReason"] == nil)
        let own = try visitor.post(
            path,
            ["reason": "a summing-up"],
            headers: ["Origin": "http://127.0.0.1:\(desk.port)"]
        )
        #expect(own.status == 200)
        #expect(try visitor.claim(1)["dropReason"] as? String == "a summing-up")
    }

    @Test(arguments: [
        ("/api/articles/jail/claims/1/mark", "Wim"), ("/api/articles/jail/claims/1/drop", "Wim"),
        ("/api/articles/jail/claims", "Wim"), ("/api/sources", "Wim"),
        ("/api/articles/jail/sign", "Wim"), ("/api/articles/jail/gate", "Ben"),
        ("/api/articles/jail/drop", "Wim"), ("/api/articles/jail/claims/1/withdraw", "Wim"),
        ("/api/sources/1/copies", "Wim"), ("/api/articles/jail/claims/1/reuse", "Wim"),
    ])
    func `lets a role do only what is its`(path: String, person: String) throws {
        let desk = try DeskProcess.withAccounts()
        let visitor = try Visitor.signedIn(person, at: desk)
        let answer = try visitor.post(path)
        #expect(answer.status == 403)
        #expect(answer.errorCode == "notAllowed")
    }

    @Test func `lets a checker sign as checker and not as editor`() throws {
        let desk = try DeskProcess.withAccounts()
        let ben = try Visitor.signedIn("Ben", at: desk)
        #expect(try ben.post("/api/articles/jail/sign", ["role": "editor"]).status == 403)
        #expect(try ben.post("/api/articles/jail/sign", ["role": "checker"]).status == 200)
    }

    @Test(arguments: [
        "/assets/x/../../../etc/passwd", "/assets/x/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd", "/../Claims/stet.sqlite", "/Claims/stet.sqlite",
        "/assets/x/%00", "/assets/x/stet.css%00.js", "//etc/passwd", "/assets/..%5c..%5cetc",
        "/api/articles/..%2f..%2fClaims", "/open/..%2f",
    ])
    func `gives no file but the page's own`(path: String) throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let answer = try visitor.get(path)
        #expect([400, 401, 404].contains(answer.status))
        #expect(!answer.text.contains("root:") && !answer.text.contains("SQLite format"))
    }

    @Test func `takes a source's path for a title and reads no file of its own`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let answer = try visitor.post(
            "/api/articles/jail/claims/1/evidence",
            ["evidence": ["source": ["title": "/etc/hostname"]]]
        )
        #expect(answer.status == 200)
        let source = try visitor.get("/api/sources/1")
        #expect(source.json["file"] == nil)
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", " javascript:x",
    ])
    func `takes no address that isn't of the web`(address: String) throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let answer = try visitor.post("/api/sources", ["title": "A page", "url": address])
        #expect(answer.status == 400)
    }

    @Test func `shows a confidential source by its alias only`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let source: [String: Any] = [
            "kind": "person", "title": "Ivy Stonebridge", "isConfidential": true,
            "alias": "a jail clerk", "contact": "ivy@mill.example",
        ]
        let answer = try visitor.post(
            "/api/articles/jail/claims/1/mark",
            [
                "verdict": "verified", "note": "Ivy Stonebridge said so",
                "evidence": [["source": source, "excerpt": "Ivy Stonebridge: 51"]],
            ]
        )
        #expect(answer.status == 200)
        let paths = [
            "/api/articles/jail/claims/1", "/api/sources", "/api/sources/1",
            "/api/articles/jail/reports/status",
        ]
        for path in paths {
            let text = try visitor.get(path).text
            #expect(!text.contains("Ivy") && !text.contains("mill.example"), "\(path)")
            #expect(text.contains("a jail clerk"), "\(path)")
        }
        let events = try RawConnection(port: desk.port)
        events.write(visitor.request("GET", "/api/events?tab=t&after=0", length: 0))
        #expect(!(try events.text(upTo: "event: presence")).contains("Ivy"))
    }

    @Test func `writes no word of an article into its log`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        _ = try visitor.get("/api/articles/jail?search=Barrow")
        _ = try visitor.get("/articles/jail")
        _ = try visitor.get("/nothing/jail")
        _ = try visitor.post("/api/articles/jail/claims/1/notes", ["text": "Barrow is right"])
        let log = try desk.log()
        #expect(log.contains("/api/articles/{article}"))
        for word in ["jail", "Barrow", "Mill", "open/"] where word != "open/" {
            #expect(!log.contains(word), "\(word)")
        }
        #expect(!log.contains(try desk.link()))
    }
}
