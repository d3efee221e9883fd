internal import HTTPTypes
internal import Hummingbird

/// Puts on every answer what the browser must not allow.
///
/// The policy allows the program's own style and modules and nothing else: no inline script or style, no address
/// outside, no frame but of its own sandboxed documents, and no text turned into HTML (`require-trusted-types-for`).
/// An answer that has a policy already, as ``FramedDocument`` has, keeps it and may be framed by the page.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = DeskContext

    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
        "connect-src 'self'", "frame-src 'self'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'", "trusted-types 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request,
        context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let isFramed = response.headers[.contentSecurityPolicy] != nil
        if !isFramed { response.headers[.contentSecurityPolicy] = SecurityHeaders.policy }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.frameOptions] = isFramed ? "SAMEORIGIN" : "DENY"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.openerPolicy] = "same-origin"
        response.headers[.resourcePolicy] = "same-origin"
        response.headers[.permissionsPolicy] = "camera=(), microphone=(), geolocation=()"
        return response
    }
}

extension HTTPField.Name {
    fileprivate static let frameOptions = name("X-Frame-Options")
    fileprivate static let referrerPolicy = name("Referrer-Policy")
    fileprivate static let openerPolicy = name("Cross-Origin-Opener-Policy")
    fileprivate static let resourcePolicy = name("Cross-Origin-Resource-Policy")
    fileprivate static let permissionsPolicy = name("Permissions-Policy")
    static let csrfToken = name("X-CSRF-Token")
    static let forwardedFor = name("X-Forwarded-For")
    static let forwardedProto = name("X-Forwarded-Proto")
    static let lastEventID = name("Last-Event-ID")
    static let fetchSite = name("Sec-Fetch-Site")
    static let accelBuffering = name("X-Accel-Buffering")

    /// A name that is written here and known to be a token; HTTPTypes can't tell that and gives an optional.
    private static func name(_ text: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name(text.description) else {
            preconditionFailure("\(text) is no name of a header")
        }
        return name
    }
}
