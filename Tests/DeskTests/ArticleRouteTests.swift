import Foundation
import Testing

/// Articles through the server: adding, previewing, revising, reading.
struct ArticleRouteTests {
    private func send(
        _ text: String,
        to path: String,
        by visitor: Visitor
    ) throws -> RawAnswer {
        try visitor.send(
            "POST",
            path,
            body: Array(text.utf8),
            headers: ["Content-Type": "application/octet-stream"]
        )
    }

    @Test func `shows what would be found and stores nothing`() throws {
        let desk = try DeskProcess()
        let visitor = try Visitor.byLink(desk)
        let preview = try send(
            DeskProcess.jail,
            to: "/api/articles/preview?name=jail.md",
            by: visitor
        )
        #expect(preview.status == 200)
        #expect(preview.json["title"] as? String == "Mill Creek jail fills up")
        let claims = try #require(preview.json["claims"] as? [[String: Any]])
        #expect(claims.contains { $0["focus"] as? String == "51 people" })
        #expect((preview.json["warnings"] as? [String])?.isEmpty == true)
        let unclosed = try send(
            DeskProcess.jail.replacing("\n---\n", with: "\n\n"),
            to: "/api/articles/preview",
            by: visitor
        )
        let warnings = try #require(unclosed.json["warnings"] as? [String])
        #expect(warnings.map { $0.hasPrefix("pasted.md:1: the front matter") } == [true])
        let list = try visitor.get("/api/articles").json["articles"] as? [Any]
        #expect(list?.isEmpty == true)
        let added = try send(DeskProcess.jail, to: "/api/articles?name=jail.md", by: visitor)
        #expect(added.status == 201)
        #expect(added.json["claims"] as? Int == claims.count)
    }

    @Test func `adds an article once, and keeps what the query says of it`() throws {
        let desk = try DeskProcess()
        let visitor = try Visitor.byLink(desk)
        let query = "title=A%20quiet%20day&published=2025-03-04&outlet=The%20Post"
        let text = "The town hired 12 teachers last week."
        let added = try send(text, to: "/api/articles?\(query)", by: visitor)
        #expect(added.json["slug"] as? String == "a-quiet-day")
        let article = try visitor.get("/api/articles/a-quiet-day").json
        #expect(article["published"] as? String == "2025-03-04")
        #expect(article["outlet"] as? String == "The Post")
        let again = try send(text, to: "/api/articles?\(query)", by: visitor)
        #expect(again.json["outcome"] as? String == "alreadyThere")
    }

    @Test(arguments: [
        ("", "unreadableArticle", 422), ("\u{0}\u{1}\u{2}", "unreadableArticle", 422),
        ("PK\u{3}\u{4}", "unreadableArticle", 422),
    ])
    func `says why a file can't be read`(text: String, code: String, status: Int) throws {
        let desk = try DeskProcess()
        let visitor = try Visitor.byLink(desk)
        let answer = try send(text, to: "/api/articles?name=draft.docx", by: visitor)
        #expect(answer.status == status)
        #expect(answer.errorCode == code)
    }

    @Test func `tells what a new version does to the claims, before and after it is stored`() throws
    {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let new = DeskProcess.jail.replacing("51 people", with: "52 people")
        let preview = try send(
            new,
            to: "/api/articles/jail/revisions/preview?name=jail.md",
            by: visitor
        )
        let fates = try #require(preview.json["fates"] as? [String: Int])
        #expect((fates["touched"] ?? 0) > 0)
        #expect(try visitor.get("/api/articles/jail/changes").status == 404)
        let stored = try send(new, to: "/api/articles/jail/revisions?name=jail.md", by: visitor)
        #expect(stored.status == 201)
        #expect(stored.json["fates"] as? [String: Int] == fates)
        let changes = try visitor.get("/api/articles/jail/changes")
        #expect(changes.text.contains("52 people"))
        let same = try send(new, to: "/api/articles/jail/revisions?name=jail.md", by: visitor)
        #expect(same.status == 409)
        #expect(same.errorCode == "sameText")
    }

    @Test func `changes what is known of an article, and opens what is counted from another day`()
        throws
    {
        let desk = try DeskProcess()
        let visitor = try Visitor.byLink(desk)
        let text = "The town hired 12 teachers last week."
        _ = try send(text, to: "/api/articles?title=Quiet&published=2025-03-04", by: visitor)
        let path = "/api/articles/quiet"
        let described = try visitor.post(path, ["title": "A quiet day", "byline": ""])
        #expect(described.status == 200)
        #expect(described.json["changes"] as? [String] == ["title A quiet day instead of Quiet"])
        #expect(described.json["revised"] == nil)
        let revised = try visitor.post(path, ["published": "2025-03-18"])
        let answer = try #require(revised.json["revised"] as? [String: Any])
        #expect(answer["revision"] as? Int == 2)
        let article = try visitor.get(path)
        #expect(article.json["title"] as? String == "A quiet day")
        #expect(article.text.contains("last week [10–16 March 2025]"))
        let wrong = try visitor.post(path, ["published": "18 March"])
        #expect(wrong.status == 400)
        #expect(wrong.text.contains("'18 March' is no day"))
        let nothing = try visitor.post(path, ["published": "2025-03-18"])
        #expect(nothing.errorCode == "nothingToChange")
    }

    @Test func `adds a claim that was missed by the place of its words`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let text = try #require(
            (try visitor.get("/api/articles/jail").json["revision"] as? [String: Any])?["text"]
                as? String
        )
        let words = try #require(text.range(of: "signed the contract"))
        let start = text[..<words.lowerBound].unicodeScalars.count
        let answer = try visitor.post(
            "/api/articles/jail/claims",
            ["kind": "event", "start": start, "end": start + 19]
        )
        #expect(answer.status == 201)
        let claim = try #require(answer.json["claim"] as? [String: Any])
        #expect(claim["focus"] as? String == "signed the contract")
        #expect(answer.json["origin"] as? String == "person")
        let outside = try visitor.post(
            "/api/articles/jail/claims",
            ["kind": "event", "start": 5, "end": 99_999]
        )
        #expect(outside.errorCode == "spanOutside")
    }

    @Test func `drops an article and restores it`() throws {
        let desk = try DeskProcess.withAccounts()
        let ben = try Visitor.signedIn("Ben", at: desk)
        func slugs(_ query: String = "") throws -> [String?] {
            let articles = try ben.get("/api/articles\(query)").json["articles"] as? [[String: Any]]
            return (articles ?? []).map { $0["slug"] as? String }
        }
        #expect(try ben.post("/api/articles/jail/drop", ["reason": " "]).status == 422)
        #expect(try ben.post("/api/articles/jail/drop", ["reason": "a slip"]).status == 200)
        #expect(try slugs() == [])
        #expect(try slugs("?dropped=yes") == ["jail"])
        #expect(try ben.get("/api/articles/jail").json["dropReason"] as? String == "a slip")
        let refused = try ben.post("/api/articles/jail/claims/1/drop", ["reason": "x"])
        #expect(refused.status == 409)
        #expect(refused.errorCode == "articleDropped")
        #expect(try ben.post("/api/articles/jail/restore").status == 200)
        #expect(try ben.post("/api/articles/jail/restore").errorCode == "articleNotDropped")
        #expect(try slugs() == ["jail"])
    }

    @Test func `takes back a person's last act`() throws {
        let desk = try DeskProcess.withAccounts()
        let ben = try Visitor.signedIn("Ben", at: desk)
        _ = try ben.post("/api/articles/jail/claims/1/drop", ["reason": "a slip"])
        let undone = try ben.post("/api/articles/jail/undo")
        #expect(undone.status == 200)
        #expect(try ben.claim(1)["dropReason"] == nil)
        #expect(try ben.post("/api/articles/jail/undo").errorCode == "nothingToUndo")
    }

    @Test func `takes back a new version, and says of its file that it is an earlier one`() throws {
        let desk = try DeskProcess()
        let visitor = try Visitor.byLink(desk)
        let texts = ["The town hired 12 teachers.", "The town hired 13 teachers."]
        _ = try send(texts[0], to: "/api/articles?title=Teachers", by: visitor)
        let path = "/api/articles/teachers"
        _ = try send(texts[1], to: "\(path)/revisions", by: visitor)
        let undone = try visitor.post("\(path)/undo").json["undone"] as? [String]
        #expect(undone?.count == 1 && undone?[0].hasPrefix("revised to revision 2") == true)
        let revision = try visitor.get(path).json["revision"] as? [String: Any]
        #expect(revision?["text"] as? String == texts[0])
        #expect(revision?["number"] as? Int == 3)
        let again = try send(texts[1], to: "/api/articles", by: visitor)
        #expect(again.json["outcome"] as? String == "superseded")
    }

    @Test func `says what holds an article up, and lets an editor through`() throws {
        let desk = try DeskProcess.withAccounts()
        let ana = try Visitor.signedIn("Ana", at: desk)
        let gate = try ana.get("/api/articles/jail/gate")
        #expect((gate.json["reasons"] as? [String])?.isEmpty == false)
        let through = try ana.post("/api/articles/jail/gate", ["why": "breaking news"])
        #expect(through.json["overriddenBy"] as? String == "Ana")
    }

    @Test func `gives a report as a file to keep`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let answer = try visitor.get("/api/articles/jail/reports/status")
        #expect(answer.status == 200)
        let disposition = try #require(answer.headers["content-disposition"])
        #expect(disposition.hasPrefix("attachment; filename=\"jail.md\""))
        #expect(answer.headers["content-type"] == "text/plain; charset=utf-8")
        #expect(answer.text.contains("Mill Creek jail fills up"))
    }
}
