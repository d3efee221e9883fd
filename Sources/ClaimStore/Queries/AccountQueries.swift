internal import Casework
internal import GRDB

extension StoreSnapshot {
    /// All accounts by name, switched off ones included.
    package func accounts() throws -> [AccountRecord] {
        let tokens = Dictionary(
            grouping: try database.rows("SELECT account, name FROM api_tokens ORDER BY name") {
                (account: $0.integer(0), name: $0.text(1))
            },
            by: \.account
        )
        return try database.rows(AccountRecord.selection + " ORDER BY name", []) { row in
            try AccountRecord(row: row, tokens: (tokens[row.integer(0)] ?? []).map(\.name))
        }
    }

    /// Whether anybody may sign in.
    package func hasEnabledAccount() throws -> Bool {
        try database.firstRow("SELECT 1 FROM accounts WHERE disabled_at IS NULL LIMIT 1") { _ in
            true
        } ?? false
    }

    /// The account of this name, letter case aside.
    package func account(named name: String) throws -> AccountRecord? {
        try database.firstRow(AccountRecord.selection + " WHERE name = ?", [.text(name)]) {
            try AccountRecord(row: $0, tokens: [])
        }
    }

    /// The account whose browser session has this digest and isn't over; nil where the account is switched off.
    package func account(ofSession digest: String, at time: String) throws -> AccountRecord? {
        try database.firstRow(
            AccountRecord.selection + """
                 WHERE disabled_at IS NULL AND id = (
                    SELECT account FROM sessions WHERE token_sha256 = ? AND expires > ?
                )
                """,
            [.text(digest), .text(time)]
        ) { try AccountRecord(row: $0, tokens: []) }
    }

    /// The account whose script's token has this digest; nil where it is switched off.
    package func account(ofToken digest: String) throws -> AccountRecord? {
        try database.firstRow(
            AccountRecord.selection + """
                 WHERE disabled_at IS NULL AND id = (
                    SELECT account FROM api_tokens WHERE token_sha256 = ?
                )
                """,
            [.text(digest)]
        ) { try AccountRecord(row: $0, tokens: []) }
    }

    /// Whether an account has a token of this name.
    package func hasToken(_ name: String, account: Int) throws -> Bool {
        try database.firstRow(
            "SELECT 1 FROM api_tokens WHERE account = ? AND name = ?",
            [.integer(account), .text(name)]
        ) { _ in true } ?? false
    }
}

extension AccountRecord {
    fileprivate static let selection = """
        SELECT id, name, role, password_hash, added, disabled_at FROM accounts
        """

    fileprivate init(row: StoredRow, tokens: [String]) throws {
        self.init(
            id: row.integer(0),
            account: Account(
                name: row.text(1),
                role: try row.value(2, Role.init(rawValue:)),
                added: row.text(4),
                disabledAt: row.optionalText(5),
                tokens: tokens
            ),
            passwordHash: row.text(3)
        )
    }
}
