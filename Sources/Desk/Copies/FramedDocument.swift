internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A document that the page shows in a frame of its own: a kept copy or a report.
///
/// It comes from elsewhere and may hold anything. The policy puts it into a sandbox of its own origin (CSP 3, `sandbox`):
/// no script runs, nothing is loaded but what is in it, no form is sent, and it can't reach the page around it.
enum FramedDocument {
    private static let policy = [
        "default-src 'none'", "style-src 'unsafe-inline'", "img-src data:",
        "font-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'",
    ].joined(separator: "; ")

    /// A document in its sandbox; one of the program's own may open what it leads to in a window of its own.
    static func response(
        _ bytes: some Collection<UInt8>,
        type: String,
        leadsElsewhere: Bool = false
    ) -> Response {
        var response = Response.bytes(bytes, type: type)
        let windows = leadsElsewhere ? " allow-popups allow-popups-to-escape-sandbox" : ""
        response.headers[.contentSecurityPolicy] = "sandbox\(windows); \(policy)"
        return response
    }

    /// How a browser can show a kept copy.
    enum Viewing {
        /// As a document in a sandboxed frame.
        case frame
        case image
        /// As pictures of its pages, which the server draws.
        case pages
        /// By its words only.
        case text
    }

    /// Pictures that a browser decodes and that hold no code; SVG isn't among them.
    private static let pictures: Set = ["image/png", "image/jpeg", "image/gif", "image/webp"]

    static func viewing(of mediaType: String?) -> Viewing {
        switch mediaType {
        case "text/html", "application/xhtml+xml": .frame
        case "application/pdf": .pages
        case let type? where pictures.contains(type): .image
        default: .text
        }
    }
}
