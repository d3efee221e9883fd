internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle

extension Route {
    /// What everybody sees at once.
    static let liveRoutes = [
        Route(
            .get,
            "/api/events",
            .role(.writer),
            "Server-sent events: each change with its claim, and who is where; `after` a line of history."
        ) { request in
            let after = request.http.headers[.lastEventID] ?? request.query("after")
            let tab = String((request.query("tab") ?? "").prefix(64))
            let (id, events) = try await request.desk.feed.subscribe(
                tab: tab,
                person: request.person,
                article: request.query("article"),
                after: after.flatMap { Int($0) }
            )
            return request.stream(events) { await request.desk.feed.unsubscribe(id) }
        },
        Route(
            .post,
            "/api/presence",
            .role(.writer),
            "Tells the others which claim a page's person looks at."
        ) { request in
            let body = try await request.json(PresenceBody.self)
            await request.desk.feed.move(
                tab: String(body.tab.prefix(64)),
                person: request.person,
                article: body.article,
                claim: body.claim
            )
            return Response(status: .noContent)
        },
    ]
}

private struct PresenceBody: Decodable {
    var tab: String
    var article: String?
    var claim: Int?
}

extension DeskRequest {
    /// An answer that goes on for as long as the page is open; `finish` is called when it isn't any more.
    fileprivate func stream(
        _ events: AsyncStream<ByteBuffer>,
        finish: @escaping @Sendable () async -> Void
    ) -> Response {
        let http = http
        let body = ResponseBody { writer in
            do {
                try await http.body.consumeWithCancellationOnInboundClose { _ in
                    // Something at once, so that the page knows that it is connected.
                    try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
                    // A server that stops waits for its answers, and this one would never end.
                    for await event in events.cancelOnGracefulShutdown() {
                        try await writer.write(event)
                    }
                }
            } catch {
                // The page has gone; there is nobody to tell.
                await finish()
                throw error
            }
            await finish()
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8",
                .cacheControl: "no-store",
                // nginx would hold the events back otherwise.
                HTTPField.Name.accelBuffering: "no",
            ],
            body: body
        )
    }
}
