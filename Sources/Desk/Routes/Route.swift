internal import Casework
internal import HTTPTypes
internal import Hummingbird

/// An address of the server: what answers there, who may ask, and what the documents say about it.
struct Route: Sendable {
    /// Who may ask.
    enum Access: Sendable, Equatable {
        case anyone
        /// Whoever has a session or token of at least this role.
        case role(Role)
    }

    let method: HTTPRequest.Method
    /// Parts in braces are named: "/api/articles/{article}".
    let path: String
    let access: Access
    /// What it is for, as `Docs/api.md` says it.
    let summary: String
    let answer: @Sendable (DeskRequest) async throws -> Response

    init(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: Access,
        _ summary: String,
        _ answer: @escaping @Sendable (DeskRequest) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.access = access
        self.summary = summary
        self.answer = answer
    }

    /// The answer to a request, if its caller may ask.
    func respond(to request: DeskRequest) async throws -> Response {
        if case .role(let least) = access {
            guard let account = request.account else { throw Refusal.signInFirst }
            guard account.role >= least else { throw Refusal.notAllowed(least.rawValue) }
        }
        return try await answer(request)
    }

    /// Every route, in the order in which the documents list them; a new area is a line here.
    static let all: [Route] =
        pageRoutes + sessionRoutes + articleRoutes + claimRoutes + workRoutes + signatureRoutes
        + sourceRoutes + copyRoutes + memoryRoutes + reportRoutes + liveRoutes

    /// What scripts may rely on.
    static var documented: [Route] { all.filter { $0.path.hasPrefix("/api/") } }
}
