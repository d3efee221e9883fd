internal import Casework
internal import Digests
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

/// Finds out who makes a request, and that a change comes from the page that the session was given to.
struct Admission: RouterMiddleware {
    typealias Context = DeskContext

    let desk: DeskServices

    static let cookieName = "stet_session"

    func handle(
        _ request: Request,
        context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.caller = try await caller(of: request)
        let changes = ![.get, .head].contains(request.method)
        if changes, let token = context.caller.csrfToken {
            let given = request.headers[.csrfToken] ?? ""
            guard Secret.isEqual(given, token) else { throw Refusal.noCSRFToken }
        }
        return try await next(request, context)
    }

    private func caller(of request: Request) async throws -> Caller {
        if let authorization = request.headers[.authorization] {
            let parts = authorization.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "bearer" else { return .nobody }
            let secret = String(parts[1])
            let account = try await desk.bench.read { try $0.account(ofToken: secret) }
            return account.map(Caller.token) ?? .nobody
        }
        guard let secret = request.cookies[Admission.cookieName]?.value, !secret.isEmpty else {
            return .nobody
        }
        if desk.links.isSession(secret) { return .session(desk.links.account, secret: secret) }
        let account = try await desk.bench.read { try $0.account(ofSession: secret) }
        return account.map { .session($0, secret: secret) } ?? .nobody
    }
}
