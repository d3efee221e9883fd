internal import Hummingbird

/// Finds out where a request comes from when a proxy stands in front of the server.
///
/// What a request says about that itself is believed only where a trusted proxy sent it: then the last address in
/// `X-Forwarded-For` that isn't a trusted proxy's.
struct ClientAddress: RouterMiddleware {
    typealias Context = DeskContext

    let trustedProxies: Set<String>

    func handle(
        _ request: Request,
        context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        guard trustedProxies.contains(context.peer) else { return try await next(request, context) }
        var context = context
        context.isSecure = request.headers[.forwardedProto] == "https"
        let addresses = request.headers[values: .forwardedFor].flatMap {
            $0.split(separator: ",").map { $0.trimmingPrefix(while: { $0 == " " }) }
        }
        if let address = addresses.last(where: { !trustedProxies.contains(String($0)) }) {
            context.client = String(address.prefix(64))
        }
        return try await next(request, context)
    }
}
