internal import HTTPTypes
internal import Hummingbird

/// Serves only requests that name this server as their host, and changes only from its own pages.
///
/// A page of another site can make a browser send requests here, and by DNS rebinding even under its own name; it
/// can't make it send this server's name as `Host` (https://www.w3.org/TR/2021/NOTE-fetch-metadata and
/// RFC 9110, section 7.2).
struct HostCheck: RouterMiddleware {
    typealias Context = DeskContext

    private let names: Set<String>

    init(_ settings: DeskSettings) {
        names = DeskSettings.loopbackNames.union([settings.host] + settings.names)
    }

    func handle(
        _ request: Request,
        context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        guard let authority = request.head.authority,
            names.contains(HostCheck.name(in: authority).lowercased())
        else { throw Refusal.wrongHost }
        if let origin = request.headers[.origin], !HostCheck.isSame(origin, as: authority) {
            throw Refusal.otherOrigin
        }
        return try await next(request, context)
    }

    /// The name or address without the port: "[::1]:80" is "::1".
    static func name(in authority: String) -> String {
        if authority.hasPrefix("[") {
            let inside = authority.dropFirst().prefix { $0 != "]" }
            return inside.endIndex == authority.endIndex ? "" : String(inside)
        }
        return String(authority.prefix { $0 != ":" })
    }

    /// Whether an origin ("https://desk.example:8000") is this host; a default port may be left out.
    static func isSame(_ origin: String, as authority: String) -> Bool {
        for scheme in ["http://", "https://"] where origin.hasPrefix(scheme) {
            return origin.dropFirst(scheme.count).lowercased() == authority.lowercased()
        }
        return false
    }
}
