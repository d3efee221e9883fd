internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Workbench

/// Turns whatever goes wrong in a request into an answer: a page for a browser's address line, else JSON.
struct ErrorAnswers: RouterMiddleware {
    typealias Context = DeskContext

    let pages: Pages
    let log: DeskLog

    func handle(
        _ request: Request,
        context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let refusal = Refusal(error)
            if refusal.status.kind == .serverError {
                if let trouble = StoreTrouble(error) {
                    log.problem("\(trouble)")
                } else {
                    log.problem(String(describing: Swift.type(of: error)))
                }
            }
            return try answer(refusal, to: request)
        }
    }

    private func answer(_ refusal: Refusal, to request: Request) throws -> Response {
        let wantsPage =
            !request.uri.path.hasPrefix("/api/")
            && (request.headers[.accept] ?? "").contains("text/html")
        var response =
            wantsPage
            ? Response.page(pages.refusal(refusal), status: refusal.status)
            : try Response.json(ErrorBody(refusal), status: refusal.status)
        if let seconds = refusal.retryAfter { response.headers[.retryAfter] = String(seconds) }
        if refusal == .tooSlow { response.headers[.connection] = "close" }
        return response
    }
}

/// Writes a line for each request: never its path, query or body, which tell what the draft is about.
struct RequestLog: RouterMiddleware {
    typealias Context = DeskContext

    let log: DeskLog

    func handle(
        _ request: Request,
        context: DeskContext,
        next: (Request, DeskContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        log.request(
            method: request.method.rawValue,
            route: context.coreContext.endpointPath.value ?? "",
            status: response.status.code,
            duration: ContinuousClock.now - start,
            client: context.client
        )
        return response
    }
}

/// The server's log: a JSON object a line.
struct DeskLog: Sendable {
    let write: @Sendable (String) -> Void
    let now: @Sendable () -> Date

    private struct Line: Encodable {
        var at: String
        var method: String?
        var route: String?
        var status: Int?
        var ms: Double?
        var client: String?
        var problem: String?
    }

    func request(method: String, route: String, status: Int, duration: Duration, client: String) {
        let seconds =
            Double(duration.components.attoseconds) / 1e18
            + Double(duration.components.seconds)
        line(
            Line(
                at: now().ISO8601Format(),
                method: method,
                route: route,
                status: status,
                ms: (seconds * 1e5).rounded() / 100,
                client: client
            )
        )
    }

    func problem(_ words: String) { line(Line(at: now().ISO8601Format(), problem: words)) }

    private func line(_ line: Line) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(line) else { return }
        write(String(decoding: data, as: UTF8.self))
    }
}
