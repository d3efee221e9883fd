package import Casework
internal import ClaimStore
internal import Digests
internal import Foundation

extension Casebook {
    /// How long a browser stays signed in.
    package static let sessionLengthInSeconds = 14 * 86_400

    /// The secret of a new session, if name and password are right and the account is on; else nil.
    ///
    /// Where there is no such account a hash is computed all the same: the time doesn't tell which names exist.
    package func signIn(_ name: String, password: String) throws -> (
        secret: String, account: Account
    )? {
        let record = try store.read { try $0.account(named: name) }
        guard password.utf8.count <= Casebook.mostPasswordBytes,
            PasswordHash.matches(password, hash: record?.passwordHash ?? Casebook.hashOfNobody),
            let record, record.account.isEnabled
        else { return nil }
        let secret = Secret.make()
        let now = now()
        let time = time
        let end = Casebook.time(of: now.addingTimeInterval(Double(Casebook.sessionLengthInSeconds)))
        try store.write { transaction in
            try transaction.beginSession(
                SHA256.hexDigest(of: secret),
                of: record.id,
                at: time,
                until: end
            )
        }
        return (secret, record.account)
    }

    /// Whose session a secret opens; nil once it is over or the account is off.
    package func account(ofSession secret: String) throws -> Account? {
        let time = time
        return try store.read {
            try $0.account(ofSession: SHA256.hexDigest(of: secret), at: time)?.account
        }
    }

    /// Ends a session.
    package func signOut(session secret: String) throws {
        try store.write { try $0.endSession(SHA256.hexDigest(of: secret)) }
    }

    /// A hash that no password of a person has.
    private static let hashOfNobody = PasswordHash.hash(of: Secret.make()) ?? ""
}

// MARK: Scripts

extension Casebook {
    /// Makes a token by which a script acts as an account; it is shown once and kept as a digest.
    package func makeToken(_ name: String, account: String) throws -> String {
        let time = time
        let secret = "stet_" + Secret.make()
        try store.write { transaction in
            let record = try transaction.state.existingAccount(account)
            if try transaction.state.hasToken(name, account: record.id) {
                throw WorkbenchError.tokenExists(name, account: record.account.name)
            }
            try transaction.insertToken(
                name,
                digest: SHA256.hexDigest(of: secret),
                of: record.id,
                at: time
            )
            let what = "made the token “\(name)” of the account \(record.account.name)"
            try self.record("user.token", what, in: transaction, time)
        }
        return secret
    }

    /// Makes a token useless.
    package func revokeToken(_ name: String, account: String) throws {
        let time = time
        try store.write { transaction in
            let record = try transaction.state.existingAccount(account)
            guard try transaction.state.hasToken(name, account: record.id) else {
                throw WorkbenchError.noSuchToken(name, account: record.account.name)
            }
            try transaction.deleteToken(name, of: record.id)
            let what = "revoked the token “\(name)” of the account \(record.account.name)"
            try self.record("user.token", what, in: transaction, time)
        }
    }

    /// Whose token a script shows; nil where it is nobody's or the account is off.
    package func account(ofToken secret: String) throws -> Account? {
        try store.read { try $0.account(ofToken: SHA256.hexDigest(of: secret))?.account }
    }
}
