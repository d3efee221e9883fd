import Foundation
import TestSupport
import Testing

@testable import WebCapture

/// Fetching from a server of our own on the loopback interface.
struct WebFetcherTests {
    private static let noon = Date(timeIntervalSince1970: 1_758_800_000)

    private func fetcher(_ change: (inout CaptureLimits) -> Void = { _ in }) -> WebFetcher {
        var limits = CaptureLimits()
        limits.totalSeconds = 20
        change(&limits)
        return WebFetcher(version: "1.2.3", limits: limits, now: { WebFetcherTests.noon })
    }

    /// What a failing fetch throws.
    private func error(_ fetcher: WebFetcher, _ address: String) -> CaptureError? {
        do throws(CaptureError) {
            _ = try fetcher.fetch(address)
            return nil
        } catch {
            return error
        }
    }

    @Test func `brings a page's bytes with what the server says of them`() throws {
        let server = try LoopbackServer { _ in
            .page(fields: ["Content-Type: Text/HTML; charset=\"UTF-8\""], body: Array("<p>é".utf8))
        }
        let capture = try fetcher().fetch(server.address + "/a?b=c d#e")
        #expect(
            capture
                == CapturedPage(
                    address: server.address + "/a?b=c d#e",
                    finalAddress: server.address + "/a?b=c+d#e",
                    redirects: [],
                    status: 200,
                    mediaType: "text/html",
                    charset: "utf-8",
                    body: Array("<p>é".utf8),
                    time: WebFetcherTests.noon
                )
        )
    }

    @Test func `sends a plain User-Agent, no cookies, no credentials and no referrer`() throws {
        let server = try LoopbackServer { path in
            path == "/"
                ? .page("302 Found", fields: ["Location: /b", "Set-Cookie: a=b"]) : .page()
        }
        _ = try fetcher().fetch(server.address)
        #expect(server.requests.count == 2)
        for request in server.requests {
            let fields = request.split(separator: "\r\n").dropFirst().map {
                $0.prefix { $0 != ":" }.lowercased()
            }
            #expect(fields == ["host", "user-agent", "accept", "accept-encoding"])
            #expect(request.contains("User-Agent: stet/1.2.3\r\n"))
        }
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func `follows redirects and tells them`(status: Int) throws {
        let server = try LoopbackServer { path in
            path == "/b/two"
                ? .page("302 Found", fields: ["Location: ../three"])
                : .page(body: Array("here".utf8))
        }
        let start = try LoopbackServer { _ in
            .page("\(status) Moved", fields: ["Location: \(server.address)/b/two"])
        }
        let capture = try fetcher().fetch(start.address + "/one")
        #expect(capture.body == Array("here".utf8))
        #expect(capture.finalAddress == server.address + "/three")
        let stop = server.address + "/b/two"
        #expect(
            capture.redirects == [
                .init(status: status, from: start.address + "/one", to: stop),
                .init(status: 302, from: stop, to: server.address + "/three"),
            ]
        )
    }

    @Test func `gives up after ten redirects`() throws {
        let server = try LoopbackServer { path in
            .page("302 Found", fields: ["Location: \(path)a"])
        }
        #expect(
            error(fetcher(), server.address + "/")
                == .tooManyRedirects(address: server.address + "/", limit: 10)
        )
        #expect(server.requests.count == 11)
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x", "javascript:alert(1)",
        "http://name:word@127.0.0.1/", "data:text/plain,x",
    ])
    func `follows no redirect out of the web or with credentials`(target: String) throws {
        let server = try LoopbackServer { _ in
            .page("302 Found", fields: ["Location: \(target)"])
        }
        let error = error(fetcher(), server.address + "/")
        #expect(error == .redirectRefused(address: server.address + "/", target: target))
    }

    @Test(arguments: [
        "file:///etc/passwd", "ftp://example.com/", "ssh://example.com", "example.com/page", "",
        "http://", "https://exa mple.com/", "http://example.com:99999/",
        "http://a\u{0}b/", "http://example.com/\r\nX: y", "HTTP:example.com", "//example.com/",
        "http://name@example.com/", "http://name:word@example.com/", "https://[::1/",
        "http://example.com/" + String(repeating: "a", count: 8000),
    ])
    func `refuses what is no address of the web before anything is sent`(address: String) {
        switch error(fetcher(), address) {
        case .noAddress, .otherScheme, .credentials: break
        case let other: Issue.record("\(address.prefix(40)): \(String(describing: other))")
        }
    }

    @Test func `never repeats a password`() {
        let error = error(fetcher(), "http://ann:secret@example.com/")
        #expect(error == .credentials(host: "example.com"))
        #expect(error?.description.contains("secret") == false)
    }

    @Test(arguments: [
        (404, "(not found); check the address"), (403, "save the page in a browser"),
        (410, "web archive"), (500, "try later"), (418, "answers 418."), (304, "answers 304."),
    ])
    func `says what a status means`(status: Int, words: String) throws {
        let server = try LoopbackServer { _ in .page("\(status) Whatever", body: [65]) }
        let error = error(fetcher(), server.address + "/a")
        #expect(error == .status(address: server.address + "/a", status: status))
        #expect(error?.description.contains(words) == true)
    }

    // MARK: Limits

    @Test func `takes a body up to the limit, and none that is a byte longer`() throws {
        let server = try LoopbackServer { path in
            .page(body: [UInt8](repeating: 65, count: path == "/fits" ? 100_000 : 100_001))
        }
        let small = fetcher { $0.bytes = 100_000 }
        #expect(try small.fetch(server.address + "/fits").body.count == 100_000)
        #expect(
            error(small, server.address + "/long")
                == .tooLarge(address: server.address + "/long", limitInBytes: 100_000)
        )
    }

    @Test func `stops at the limit of a body without an end`() throws {
        let server = try LoopbackServer { _ in
            .endless(
                Array("HTTP/1.1 200 OK\r\n\r\n".utf8),
                then: [UInt8](repeating: 65, count: 4096)
            )
        }
        let small = fetcher { $0.bytes = 1_000_000 }
        #expect(
            error(small, server.address + "/")
                == .tooLarge(address: server.address + "/", limitInBytes: 1_000_000)
        )
    }

    @Test func `stops at the limit of what a compressed body becomes`() throws {
        let bomb = Gzip.bomb(ofBytes: 30_000_000)
        let server = try LoopbackServer { _ in
            .page(fields: ["Content-Encoding: gzip"], body: bomb)
        }
        #expect(bomb.count < 300_000)
        #expect(
            error(fetcher { $0.bytes = 1_000_000 }, server.address + "/")
                == .tooLarge(address: server.address + "/", limitInBytes: 1_000_000)
        )
    }

    @Test func `decodes a compressed body`() throws {
        let packed = try #require(
            Data(
                base64Encoded:
                    "H4sIAAAAAAACA7MpsAvJSFUoLE2sVEgsUXDMSUktUihOzMtWyMxT8E0sSs7Qs9EvsAMAwrQWzCcAAAA="
            )
        )
        let server = try LoopbackServer { _ in
            .page(fields: ["Content-Encoding: gzip"], body: Array(packed))
        }
        let capture = try fetcher().fetch(server.address + "/")
        #expect(
            String(decoding: capture.body, as: UTF8.self)
                == "<p>The quay at Alder sank in March.</p>"
        )
    }

    @Test func `does not wait for a server that says nothing`() throws {
        let server = try LoopbackServer { _ in .silence }
        let hasty = fetcher {
            $0.totalSeconds = 0.3
        }
        #expect(
            error(hasty, server.address + "/")
                == .timedOut(address: server.address + "/", seconds: 0.3)
        )
    }

    @Test func `does not wait for a body that trickles`() throws {
        let server = try LoopbackServer { _ in
            .slowly(
                Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + [UInt8](repeating: 65, count: 500),
                milliseconds: 50
            )
        }
        let hasty = fetcher { $0.slowSeconds = 1 }
        #expect(
            error(hasty, server.address + "/")
                == .tooSlow(address: server.address + "/", seconds: 1)
        )
    }

    // MARK: Networks and servers

    @Test func `says that a connection is refused`() throws {
        let gone = try LoopbackServer { _ in .silence }.address
        #expect(error(fetcher(), gone + "/") == .refused(host: "127.0.0.1"))
    }

    @Test func `says that a name is not found`() {
        // Such names exist nowhere (RFC 6761).
        let error = error(fetcher(), "http://nowhere.invalid/")
        #expect(error == .nameNotFound(host: "nowhere.invalid"))
        #expect(error?.description.contains("check the address, and whether") == true)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "no HTTP at all\r\n\r\n", "",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 99999 OK\r\n\r\n",
    ])
    func `says that an answer is broken`(answer: String) throws {
        let server = try LoopbackServer { _ in .bytes(Array(answer.utf8)) }
        guard case .failed(let address, let reason) = error(fetcher(), server.address + "/") else {
            Issue.record("no error")
            return
        }
        #expect(address == server.address + "/" && !reason.isEmpty)
    }

    @Test(
        arguments: [
            ("text/html", "text/html", nil),
            ("Text/HTML ; Charset=ISO-8859-1", "text/html", "iso-8859-1"),
            ("application/pdf; x=y; charset='utf-8'", "application/pdf", "utf-8"),
            ("nonsense", nil, nil),
            ("text/plain; charset=", "text/plain", nil), (";;", nil, nil),
        ] as [(String, String?, String?)]
    )
    func `reads the media type`(field: String, mediaType: String?, charset: String?) throws {
        let server = try LoopbackServer { _ in .page(fields: ["Content-Type: \(field)"]) }
        let capture = try fetcher().fetch(server.address)
        #expect(capture.mediaType == mediaType && capture.charset == charset)
    }

    @Test func `takes addresses for addresses and files for files`() {
        #expect(WebFetcher.isWebAddress("https://example.com"))
        #expect(WebFetcher.isWebAddress("HTTP://EXAMPLE.COM/a"))
        for file in ["http.txt", "https:/a", "./https://a", "a.html", "ftp://a", "", "-"] {
            #expect(!WebFetcher.isWebAddress(file))
        }
    }
}
