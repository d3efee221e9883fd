import Foundation
import TestSupport
import Testing

/// How people come in, and that nobody else does.
struct SessionTests {
    @Test func `opens by a link that works once`() throws {
        let desk = try DeskProcess.withArticle()
        let link = try desk.link()
        let stranger = Visitor(port: desk.port)
        #expect(try stranger.get("/").status == 401)
        #expect(try stranger.get("/api/articles").status == 401)
        let first = try stranger.get(link)
        #expect(first.status == 303)
        let cookie = try #require(first.headers["set-cookie"])
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
        #expect(try stranger.get(link).status == 401)
        #expect(try stranger.get("/open/guessed").status == 401)
        let visitor = try Visitor.byLink(desk)
        #expect(try visitor.get("/api/session").json["person"] as? String == "Ana Reyes")
        #expect(try visitor.get("/").status == 200)
    }

    @Test func `signs people in with their password and out again`() throws {
        let desk = try DeskProcess.withAccounts()
        let stranger = Visitor(port: desk.port)
        #expect(try stranger.get("/").headers["location"] == "/sign-in")
        #expect(try stranger.signIn("Ben", password: "Ana keeps it long").status == 401)
        #expect(try stranger.signIn("Nobody", password: "Ana keeps it long").status == 401)
        let ben = try Visitor.signedIn("Ben", at: desk)
        #expect(try ben.get("/api/session").json["role"] as? String == "checker")
        #expect(try ben.post("/api/sign-out").status == 204)
        #expect(try ben.get("/api/session").status == 401)
    }

    @Test func `takes a form of another site for none`() throws {
        let desk = try DeskProcess.withAccounts()
        let answer = try Visitor(port: desk.port).send(
            "POST",
            "/sign-in",
            body: Array("name=Ana&password=Ana%20keeps%20it%20long".utf8),
            headers: ["Sec-Fetch-Site": "cross-site"]
        )
        #expect(answer.status == 403)
        #expect(answer.headers["set-cookie"] == nil)
    }

    @Test func `lets a guesser of passwords wait, and others in meanwhile`() throws {
        let desk = try DeskProcess.withAccounts(["--trusted-proxy", "127.0.0.1"])
        func signIn(_ name: String, _ password: String, from address: String) throws -> RawAnswer {
            try Visitor(port: desk.port).send(
                "POST",
                "/sign-in",
                body: Array("name=\(name)&password=\(password)".utf8),
                headers: ["X-Forwarded-For": address]
            )
        }
        for _ in 0..<5 { #expect(try signIn("Ben", "wrong", from: "10.0.0.9").status == 401) }
        let blocked = try signIn("Ben", "Ben+keeps+it+long", from: "10.0.0.9")
        #expect(blocked.status == 429)
        #expect(blocked.headers["retry-after"] != nil)
        // The name waits from everywhere, the address for every name.
        #expect(try signIn("Ben", "Ben+keeps+it+long", from: "10.0.0.8").status == 429)
        #expect(try signIn("Ana", "Ana+keeps+it+long", from: "10.0.0.9").status == 429)
        #expect(try signIn("Ana", "Ana+keeps+it+long", from: "10.0.0.8").status == 303)
    }

    @Test func `believes an address only from a proxy that is trusted`() throws {
        let desk = try DeskProcess.withAccounts()
        for number in 0..<5 {
            let answer = try Visitor(port: desk.port).send(
                "POST",
                "/sign-in",
                body: Array("name=Stranger\(number)&password=wrong".utf8),
                headers: ["X-Forwarded-For": "10.0.0.\(number)"]
            )
            #expect(answer.status == 401)
        }
        // All five came from here, whatever they said.
        let answer = try Visitor(port: desk.port).signIn("Ana", password: "Ana keeps it long")
        #expect(answer.status == 429)
    }

    @Test func `marks the cookie secure where the proxy speaks HTTPS`() throws {
        let desk = try DeskProcess.withAccounts(["--trusted-proxy", "127.0.0.1"])
        let answer = try Visitor(port: desk.port).send(
            "POST",
            "/sign-in",
            body: Array("name=Ana&password=Ana+keeps+it+long".utf8),
            headers: ["X-Forwarded-Proto": "https", "X-Forwarded-For": "10.0.0.1"]
        )
        #expect(try #require(answer.headers["set-cookie"]).contains("Secure"))
    }

    @Test func `lets nobody in whose account is switched off`() throws {
        let desk = try DeskProcess.withAccounts()
        let ben = try Visitor.signedIn("Ben", at: desk)
        let token = try desk.stet("user", "token", "Ben", "nightly").trimmingCharacters(
            in: .newlines
        )
        let script = Visitor(port: desk.port, bearer: token)
        #expect(try script.get("/api/articles").status == 200)
        try desk.stet("user", "disable", "Ben")
        #expect(try ben.get("/api/articles").status == 401)
        #expect(try script.get("/api/articles").status == 401)
        #expect(
            try Visitor(port: desk.port).signIn("Ben", password: "Ben keeps it long").status == 401
        )
        try desk.stet("user", "enable", "Ben")
        #expect(try script.get("/api/articles").status == 200)
        try desk.stet("user", "token", "Ben", "nightly", "--revoke")
        #expect(try script.get("/api/articles").status == 401)
    }

    @Test func `keeps no password and no secret in the database`() throws {
        let desk = try DeskProcess.withAccounts()
        let ben = try Visitor.signedIn("Ben", at: desk)
        let token = try desk.stet("user", "token", "Ben", "nightly").trimmingCharacters(
            in: .newlines
        )
        let copy = desk.folder.path("copy.sqlite")
        try desk.stet("backup", copy)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
        let secret = try #require(ben.cookie).replacing("stet_session=", with: "")
        for text in [secret, token, DeskProcess.password(of: "Ben")] {
            #expect(bytes.range(of: Data(text.utf8)) == nil)
        }
        #expect(bytes.range(of: Data("$argon2id$".utf8)) != nil)
    }

    @Test func `stays on this machine while nobody has an account`() throws {
        #expect(throws: DeskProcess.Failure.self) {
            try DeskProcess.withArticle(["--host", "0.0.0.0"])
        }
    }
}
