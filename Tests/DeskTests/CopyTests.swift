import Foundation
import TestSupport
import Testing

/// Copies of web sources: fetched where somebody wants one, looked at without running anything of them.
struct CopyTests {
    private static let page = "<h1>Roster</h1><script>alert(1)</script><p>It held 51 people.</p>"

    private func site() throws -> LoopbackServer {
        try LoopbackServer { path in
            switch path {
            case "/moved": .page("302 Found", fields: ["Location: http://127.0.0.2:9/secret"])
            case "/chart.svg":
                .page(
                    fields: ["Content-Type: image/svg+xml"],
                    body: Array("<svg onload=\"alert(1)\"/>".utf8)
                )
            default:
                .page(
                    fields: ["Content-Type: text/html; charset=utf-8"],
                    body: Array(CopyTests.page.utf8)
                )
            }
        }
    }

    private func cite(_ address: String, keepCopy: Bool) -> [String: Any] {
        ["evidence": ["source": ["title": "Roster", "url": address, "keepCopy": keepCopy]]]
    }

    /// The copies of a source, once there are so many.
    private func copies(
        _ count: Int,
        ofSource number: Int,
        _ visitor: Visitor
    ) throws -> [[String: Any]] {
        try DeskProcess.waiting(for: "a copy") {
            let source = try visitor.get("/api/sources/\(number)").json["source"]
            let copies = (source as? [String: Any])?["snapshots"] as? [[String: Any]] ?? []
            return copies.count >= count ? copies : nil
        }
    }

    @Test func `fetches a cited page while the others go on, and tells when it is kept`() throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
        let visitor = try Visitor.byLink(desk)
        let events = try RawConnection(port: desk.port)
        events.write(visitor.request("GET", "/api/events?tab=t&after=0", length: 0))
        let answer = try visitor.post(
            "/api/articles/jail/claims/1/evidence",
            cite(site.address + "/roster", keepCopy: true)
        )
        #expect(answer.status == 200)
        let copy = try #require(try copies(1, ofSource: 1, visitor).first)
        #expect(copy["takenBy"] as? String == "Ana Reyes")
        #expect(copy["mediaType"] as? String == "text/html")
        _ = try events.text(upTo: "\"act\":\"source.capture\"")
        // One that is kept isn't fetched by the next citation, but when it is asked for.
        _ = try visitor.post(
            "/api/articles/jail/claims/2/evidence",
            cite(site.address + "/roster", keepCopy: true)
        )
        #expect(try visitor.post("/api/sources/1/copies").status == 202)
        #expect(try copies(2, ofSource: 1, visitor).count == 2)
        #expect(site.requests.count == 2)
        // Nothing of the article went along.
        #expect(site.requests.allSatisfy { !$0.contains("Mill") && !$0.contains("Cookie") })
        try desk.stet("verify")
    }

    @Test func `fetches nothing that nobody wants a copy of`() throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
        let visitor = try Visitor.byLink(desk)
        let path = "/api/articles/jail/claims/1/evidence"
        _ = try visitor.post(path, cite(site.address + "/a", keepCopy: false))
        _ = try visitor.post(
            path,
            ["evidence": ["source": ["title": "B", "url": site.address + "/b"]]]
        )
        _ = try visitor.post(path, cite(site.address + "/c", keepCopy: true))
        _ = try copies(1, ofSource: 3, visitor)
        #expect(site.requests.count == 1)
    }

    @Test(arguments: [([String](), "/roster"), (["--private-copies", "127.0.0.1"], "/moved")])
    func `keeps the reason where a private host was named or led to`(
        options: [String],
        path: String
    ) throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(options)
        let visitor = try Visitor.byLink(desk)
        _ = try visitor.post(
            "/api/articles/jail/claims/1/evidence",
            cite(site.address + path, keepCopy: true)
        )
        let copy = try #require(try copies(1, ofSource: 1, visitor).first)
        #expect(copy["sha256"] == nil)
        #expect((copy["problem"] as? String)?.contains("private network") == true)
        #expect(site.requests.count == (options.isEmpty ? 0 : 1))
        #expect(try visitor.get("/api/sources/1/copies/1").status == 404)
    }

    @Test func `fetches nothing at all when it is told to stay offline`() throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(
            ["--private-copies", "127.0.0.1"],
            environment: ["STET_OFFLINE": "1"]
        )
        let visitor = try Visitor.byLink(desk)
        #expect(try visitor.get("/api/session").json["keepsCopies"] as? Bool == false)
        _ = try visitor.post(
            "/api/articles/jail/claims/1/evidence",
            cite(site.address + "/roster", keepCopy: true)
        )
        let refused = try visitor.post("/api/sources/1/copies")
        #expect(refused.errorCode == "nothingToCapture")
        #expect(site.requests.isEmpty)
    }

    @Test func `shows a copy where nothing of it can run, and its words`() throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
        let visitor = try Visitor.byLink(desk)
        _ = try visitor.post(
            "/api/articles/jail/claims/1/evidence",
            cite(site.address + "/roster", keepCopy: true)
        )
        _ = try copies(1, ofSource: 1, visitor)
        let framed = try visitor.get("/api/sources/1/copies/1?view=frame")
        #expect(framed.text == CopyTests.page)
        let policy = try #require(framed.headers["content-security-policy"])
        #expect(policy.hasPrefix("sandbox; default-src 'none';"))
        #expect(!policy.contains("allow-") && !policy.contains("script"))
        #expect(policy.contains("frame-ancestors 'self'"))
        #expect(framed.headers["x-frame-options"] == "SAMEORIGIN")
        #expect(framed.headers["x-content-type-options"] == "nosniff")
        let words = try visitor.get("/api/sources/1/copies/1?view=text")
        #expect(words.headers["content-type"] == "text/plain; charset=utf-8")
        #expect(words.text.contains("It held 51 people.") && !words.text.contains("alert"))
        let file = try visitor.get("/api/sources/1/copies/1")
        #expect(file.headers["content-type"] == "application/octet-stream")
        #expect(file.headers["content-disposition"]?.hasPrefix("attachment; ") == true)
        #expect(file.headers["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
        #expect(try visitor.get("/api/sources/1/copies/1?view=else").status == 400)
        for place in ["0", "2", "-1", "x", "..%2f1"] {
            #expect(try visitor.get("/api/sources/1/copies/\(place)").status == 404)
        }
        #expect(try Visitor(port: desk.port).get("/api/sources/1/copies/1").status == 401)
    }

    @Test func `says of each excerpt whether it stands in the kept copy`() throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
        let visitor = try Visitor.byLink(desk)
        for excerpt in ["It held 51 people.", "It held 49 people.", nil] {
            var evidence: [String: Any] = [
                "source": ["title": "R", "url": site.address + "/r", "keepCopy": true]
            ]
            evidence["excerpt"] = excerpt
            _ = try visitor.post("/api/articles/jail/claims/1/evidence", ["evidence": evidence])
        }
        let chart: [String: Any] = [
            "source": ["title": "C", "url": site.address + "/chart.svg", "keepCopy": true],
            "excerpt": "51 people",
        ]
        _ = try visitor.post("/api/articles/jail/claims/1/evidence", ["evidence": chart])
        _ = try copies(1, ofSource: 1, visitor)
        _ = try copies(1, ofSource: 2, visitor)
        let answer = try visitor.get("/api/articles/jail/claims/1/excerpts").json
        let checks = try #require(answer["excerpts"] as? [[String: Any]])
        #expect(checks.map { $0["outcome"] as? String } == ["stands", "missing", "untold"])
        #expect(checks[1]["passage"] as? String == "It held 51 people.")
        #expect((checks[1]["words"] as? String)?.hasPrefix("isn't word for word") == true)
        #expect(Set(checks.compactMap { $0["evidence"] as? Int }).count == 3)
        let memo = try visitor.get("/api/articles/jail/reports/memo?view=text").text
        #expect(memo.contains("Of 3 excerpts with a kept copy of the source, 1 stand"))
        #expect(
            try Visitor(port: desk.port).get("/api/articles/jail/claims/1/excerpts").status == 401
        )
    }

    @Test func `says in the answer where nothing in an excerpt can be held against a claim`() throws
    {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        var told = 0
        for claim in 1...3 {
            let answer = try visitor.post(
                "/api/articles/jail/claims/\(claim)/evidence",
                ["evidence": ["source": ["title": "R"], "excerpt": "It was quiet."]]
            ).json
            let silences = try #require(answer["silences"] as? [[String: Any]])
            let shown = try desk.stet("show", "jail#\(claim)")
            let words = silences.compactMap { $0["words"] as? String }
            #expect(shown.contains("nothing in the excerpt can be held") == !words.isEmpty)
            #expect(words.allSatisfy(shown.contains))
            told += words.count
        }
        #expect(told > 0)
    }

    @Test func `frames no drawing that can hold code`() throws {
        let site = try site()
        let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
        let visitor = try Visitor.byLink(desk)
        _ = try visitor.post(
            "/api/articles/jail/claims/1/evidence",
            cite(site.address + "/chart.svg", keepCopy: true)
        )
        _ = try copies(1, ofSource: 1, visitor)
        #expect(try visitor.get("/api/sources/1/copies/1?view=frame").status == 400)
        let file = try visitor.get("/api/sources/1/copies/1")
        #expect(file.headers["content-type"] == "application/octet-stream")
    }

    @Test func `shows a report in the same sandbox`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let report = try visitor.get("/api/articles/jail/reports/html?view=frame")
        #expect(report.headers["content-type"] == "text/html; charset=utf-8")
        let policy = try #require(report.headers["content-security-policy"])
        #expect(
            policy.hasPrefix(
                "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            )
        )
        let text = try visitor.get("/api/articles/jail/reports/html?view=text")
        #expect(text.headers["content-type"] == "text/plain; charset=utf-8")
        #expect(text.headers["content-disposition"] == nil)
    }

    @Test func `shows a report in Markdown as a page, with all that the article wrote as words`()
        throws
    {
        let desk = try DeskProcess { folder in
            let text = """
                # Mill Creek <script>alert(1)</script> [a](javascript:b)

                The jail held 51 people in *cells*, "<img src=x onerror=alert(2)>" said.
                """
            try DeskProcess.stet(["add", try folder.write(text, to: "jail.txt")], in: folder)
        }
        let visitor = try Visitor.byLink(desk)
        for name in ["status", "memo", "annotated", "sources"] {
            let page = try visitor.get("/api/articles/jail/reports/\(name)?view=frame")
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            #expect(page.text.contains("<h1>"), "\(name)")
            #expect(!page.text.contains("<script") && !page.text.contains("<img"), "\(name)")
            #expect(!page.text.contains("href=\"javascript"), "\(name)")
        }
        let annotated = try visitor.get("/api/articles/jail/reports/annotated?view=frame").text
        #expect(annotated.contains("<sup>") && annotated.contains("<table>"))
        #expect(annotated.contains("&lt;script&gt;"))
        let table = try visitor.get("/api/articles/jail/reports/csv?view=frame").text
        #expect(table.contains("<th>kind</th>") && table.contains("&lt;img src=x"))
        let refused = try visitor.get("/api/articles/jail/reports/claimreview?view=frame")
        #expect(refused.status == 422)
        #expect(refused.text.contains("isn't published") && !refused.text.contains("--force"))
    }
}
