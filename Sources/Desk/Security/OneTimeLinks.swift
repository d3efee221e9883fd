internal import Casework
internal import Digests
internal import Synchronization

/// The links by which the person at the machine opens the workbench where nobody has an account.
///
/// A link works once. Its session lives as long as the server, in memory only.
final class OneTimeLinks: Sendable {
    /// The person at the machine, who may do everything.
    let account: Account
    private let state: Mutex<State>
    private let announce: @Sendable (_ secret: String) -> Void

    private struct State {
        var link = Secret.make()
        /// SHA-256 of the sessions' secrets.
        var sessions: Set<String> = []
    }

    /// `announce` shows a new link's secret to the person.
    init(person: String, announce: @escaping @Sendable (_ secret: String) -> Void) {
        account = Account(name: person, role: .editor, added: "")
        state = Mutex(State())
        self.announce = announce
    }

    /// Shows the link that works now.
    func show() { announce(state.withLock(\.link)) }

    /// The secret of a new session, if the link is the one that works now; then another one does.
    func open(_ secret: String) -> String? {
        let session = state.withLock { state -> String? in
            guard Secret.isEqual(secret, state.link) else { return nil }
            let session = Secret.make()
            state.sessions.insert(SHA256.hexDigest(of: session))
            state.link = Secret.make()
            return session
        }
        if session != nil { show() }
        return session
    }

    func isSession(_ secret: String) -> Bool {
        state.withLock { $0.sessions.contains(SHA256.hexDigest(of: secret)) }
    }

    func end(_ secret: String) {
        state.withLock { _ = $0.sessions.remove(SHA256.hexDigest(of: secret)) }
    }
}
