internal import Hummingbird
internal import Logging
internal import NIOCore

/// What is known of a request besides its own bytes; filled in by the steps before the route.
struct DeskContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection.
    let peer: String
    /// The address that the request came from, which a trusted proxy may say.
    var client: String
    /// Whether the browser speaks HTTPS, as a trusted proxy says.
    var isSecure = false
    var caller = Caller.nobody

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
        client = peer
    }
}
