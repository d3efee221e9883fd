package import Casework
internal import GRDB

extension StoreTransaction {
    package func insert(
        _ account: Account,
        passwordHash: String,
        by person: String
    ) throws {
        try database.run(
            "INSERT INTO accounts (name, role, password_hash, added, added_by) VALUES (?, ?, ?, ?, ?)",
            [
                .text(account.name), .text(account.role.rawValue), .text(passwordHash),
                .text(account.added), .text(person),
            ]
        )
    }

    package func setRole(_ role: Role, of account: Int) throws {
        try database.run(
            "UPDATE accounts SET role = ? WHERE id = ?",
            [.text(role.rawValue), .integer(account)]
        )
    }

    /// Gives an account another password; its sessions end.
    package func setPasswordHash(_ hash: String, of account: Int) throws {
        try database.run(
            "UPDATE accounts SET password_hash = ? WHERE id = ?",
            [.text(hash), .integer(account)]
        )
        try endSessions(of: account)
    }

    /// Switches an account off, or with nil on again; its sessions end.
    package func setDisabled(at time: String?, of account: Int) throws {
        try database.run(
            "UPDATE accounts SET disabled_at = ? WHERE id = ?",
            [StoredValue(time), .integer(account)]
        )
        try endSessions(of: account)
    }

    /// Keeps the digest of a browser session's secret; sessions that are over go away.
    package func beginSession(
        _ digest: String,
        of account: Int,
        at time: String,
        until end: String
    ) throws {
        try database.run("DELETE FROM sessions WHERE expires <= ?", [.text(time)])
        try database.run(
            "INSERT INTO sessions (account, token_sha256, begun, expires) VALUES (?, ?, ?, ?)",
            [.integer(account), .text(digest), .text(time), .text(end)]
        )
    }

    package func endSession(_ digest: String) throws {
        try database.run("DELETE FROM sessions WHERE token_sha256 = ?", [.text(digest)])
    }

    /// Keeps the digest of a script's token.
    package func insertToken(
        _ name: String,
        digest: String,
        of account: Int,
        at time: String
    ) throws {
        try database.run(
            "INSERT INTO api_tokens (account, name, token_sha256, made) VALUES (?, ?, ?, ?)",
            [.integer(account), .text(name), .text(digest), .text(time)]
        )
    }

    package func deleteToken(_ name: String, of account: Int) throws {
        try database.run(
            "DELETE FROM api_tokens WHERE account = ? AND name = ?",
            [.integer(account), .text(name)]
        )
    }

    private func endSessions(of account: Int) throws {
        try database.run("DELETE FROM sessions WHERE account = ?", [.integer(account)])
    }
}
