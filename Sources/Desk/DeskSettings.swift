/// Where the Desk listens and whom it believes.
package struct DeskSettings: Sendable, Equatable {
    /// The address to listen at; another than the machine's own needs accounts.
    package var host: String
    /// 0 takes any free port.
    package var port: Int
    /// Names beside the machine's own that a request may give as its host: those that a proxy answers to.
    package var names: [String]
    /// Addresses of proxies whose word for a client's address and scheme is taken.
    package var trustedProxies: Set<String>

    package init(
        host: String = "127.0.0.1",
        port: Int = 7838,
        names: [String] = [],
        trustedProxies: Set<String> = []
    ) {
        self.host = host
        self.port = port
        self.names = names
        self.trustedProxies = trustedProxies
    }

    /// Whether only programs on this machine can reach it.
    package var isLoopback: Bool { DeskSettings.loopbackNames.contains(host) }

    static let loopbackNames: Set = ["127.0.0.1", "::1", "localhost"]
}

/// Why the Desk doesn't start.
package enum DeskError: Error, Equatable, CustomStringConvertible {
    case noAccounts(host: String)
    case cannotListen(host: String, port: Int, detail: String)

    package var description: String {
        switch self {
        case .noAccounts(let host):
            """
            --host \(host): others could reach it, and nobody has an account; add one with \
            'stet user add NAME --role editor' first
            """
        case .cannotListen(let host, let port, let detail):
            "can't listen at \(host), port \(port) (\(detail)); choose another with --port"
        }
    }
}
