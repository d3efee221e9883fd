import Foundation
import NIOCore
import Testing

@testable import Desk

/// What the server itself writes as HTML, and the page's files.
struct PageTests {
    @Test(arguments: [
        ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"),
        ("\"x\" onload='y'", "&quot;x&quot; onload=&#39;y&#39;"),
        ("plain", "plain"), ("é 𝄞", "é 𝄞"),
    ])
    func `escapes text that is put into HTML`(text: String, escaped: String) {
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        #expect(html.text == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `leaves HTML that is put into HTML as it is`() {
        let inner: HTML = "<i>\("<")</i>"
        let outer: HTML = "<p>\(inner)</p>"
        #expect(outer.text == "<p><i>&lt;</i></p>")
    }

    @Test func `shows a wrong name again without running it`() throws {
        let desk = try DeskProcess.withAccounts()
        let answer = try Visitor(port: desk.port).signIn(
            "\"><script>alert(1)</script>",
            password: "x"
        )
        #expect(answer.status == 401)
        #expect(!answer.text.contains("<script>alert"))
        #expect(answer.text.contains("&lt;script&gt;alert(1)"))
    }

    @Test func `answers a browser's address line with a page and a script with JSON`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = try Visitor.byLink(desk)
        let page = try visitor.get("/nothing", headers: ["Accept": "text/html,*/*"])
        #expect(page.status == 404)
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        let json = try visitor.get("/nothing")
        #expect(json.errorCode == "notFound")
        let api = try visitor.get("/api/nothing", headers: ["Accept": "text/html"])
        #expect(api.errorCode == "notFound")
    }

    @Test func `has every module that a module imports, and fits into 300 kB`() throws {
        let assets = PageAssets()
        var waiting = ["app.js", "stet.css", "icon.svg"]
        var sizes: [String: Int] = [:]
        while let name = waiting.popLast() {
            if sizes[name] != nil { continue }
            let file = try #require(assets.file(name), "\(name) isn't embedded")
            sizes[name] = file.readableBytes
            let text = String(buffer: file)
            if !name.hasSuffix(".js") { continue }
            for match in text.matches(of: /from "\.\/([a-z-]+\.js)"/) {
                waiting.append(String(match.1))
            }
        }
        #expect(sizes.count > 20)
        #expect(sizes.values.reduce(0, +) < 300_000)
    }

    /// The policy and Trusted Types forbid it too; this tells where.
    @Test func `never turns text into HTML or code`() throws {
        let forbidden = [
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
            "new Function",
            "createContextualFragment", "DOMParser", "srcdoc", "http:" + "//", "setTimeout(\"",
        ]
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Desk/Assets/files")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".js") }
        #expect(files.count > 20)
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for word in forbidden { #expect(!text.contains(word), "\(word) in \(file)") }
        }
    }

    @Test func `lets the browser keep a file for good under its version only`() throws {
        let desk = try DeskProcess.withArticle()
        let visitor = Visitor(port: desk.port)
        let assets = PageAssets()
        let current = try visitor.get(assets.address(of: "app.js"))
        #expect(current.headers["cache-control"] == "max-age=31536000, immutable")
        #expect(current.headers["content-type"] == "text/javascript; charset=utf-8")
        let other = try visitor.get("/assets/other/app.js")
        #expect(other.headers["cache-control"] == "no-store")
    }
}
