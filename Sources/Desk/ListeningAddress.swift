internal import Synchronization

/// The address of the server as a browser types it; the port is known once it listens.
final class ListeningAddress: Sendable {
    private let host: String
    private let knownPort: Mutex<Int?>

    init(_ settings: DeskSettings) {
        let isVersion6 = settings.host.contains(":")
        host = isVersion6 ? "[\(settings.host)]" : settings.host
        knownPort = Mutex(settings.port == 0 ? nil : settings.port)
    }

    var port: Int? {
        get { knownPort.withLock { $0 } }
        set { knownPort.withLock { $0 = newValue } }
    }

    var text: String { "http://\(host):\(port ?? 0)" }
}
