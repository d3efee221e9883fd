import Casework
import Foundation
import HTTPTypes
import Testing

@testable import Desk

/// `Docs/api.md` lists the routes that the server has; RECORD_GOLDEN=1 writes its table anew.
struct APIDocumentTests {
    private static let url = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/api.md")
    private static let begin = "<!-- routes: the tests write them -->\n"
    private static let end = "<!-- end of routes -->"

    @Test func `documents every route, and none that isn't there`() throws {
        let document = try String(contentsOf: APIDocumentTests.url, encoding: .utf8)
        let start = try #require(document.range(of: APIDocumentTests.begin)).upperBound
        let end = try #require(document.range(of: APIDocumentTests.end)).lowerBound
        var table = "| request | role | what it does |\n| --- | --- | --- |\n"
        for route in Route.documented {
            let role = if case .role(let role) = route.access { role.rawValue } else { "anyone" }
            table += "| `\(route.method.rawValue) \(route.path)` | \(role) | \(route.summary) |\n"
        }
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            let new = document.replacingCharacters(in: start..<end, with: table)
            try new.write(to: APIDocumentTests.url, atomically: true, encoding: .utf8)
        }
        #expect(document[start..<end] == table)
    }

    @Test func `gives no two routes one address`() {
        let addresses = Route.all.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(addresses).count == addresses.count)
    }

    @Test func `asks for a role wherever something is read or changed`() {
        let open: Set = [
            "/", "/articles/{article}", "/articles/{article}/changes", "/sources",
            "/assets/{version}/{file}", "/open/{secret}", "/sign-in",
        ]
        for route in Route.all where route.access == .anyone {
            #expect(open.contains(route.path), "\(route.path)")
        }
    }
}
