internal import Casework
internal import Digests

/// Who makes a request.
enum Caller: Sendable, Equatable {
    case nobody
    /// A browser with a session; the secret is what its cookie holds.
    case session(Account, secret: String)
    /// A script with a token of an account.
    case token(Account)

    var account: Account? {
        switch self {
        case .nobody: nil
        case .session(let account, _), .token(let account): account
        }
    }

    /// What a page has to send along with a change, so that no other site's page can make one.
    ///
    /// It is made from the session's secret: whoever knows one session's can't tell another's.
    var csrfToken: String? {
        guard case .session(_, let secret) = self else { return nil }
        return SHA256.hexDigest(of: "csrf:" + secret)
    }
}
