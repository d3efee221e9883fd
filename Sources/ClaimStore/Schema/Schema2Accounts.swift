/// The part of schema 2 that is about people who reach the workbench through a browser or a script.
///
/// Passwords are kept as hashes only, and what a browser or script shows (a session's or a token's secret) as
/// SHA-256 only, so that whoever reads a copy of the database can't sign in with it.
enum Schema2Accounts {
    static let tables = """


        CREATE TABLE accounts (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (trim(name) = name AND name <> ''),
            role TEXT NOT NULL CHECK (role IN ('writer', 'checker', 'editor')),
            password_hash TEXT NOT NULL CHECK (password_hash GLOB '$argon2id$*'),
            added TEXT NOT NULL
                CHECK (added IS strftime('%Y-%m-%dT%H:%M:%SZ', added, '+0 days')),
            added_by TEXT NOT NULL CHECK (added_by <> ''),
            disabled_at TEXT
                CHECK (disabled_at IS strftime('%Y-%m-%dT%H:%M:%SZ', disabled_at, '+0 days'))
        ) STRICT;

        CREATE TABLE sessions (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES accounts (id),
            token_sha256 TEXT NOT NULL UNIQUE
                CHECK (length(token_sha256) = 64 AND token_sha256 NOT GLOB '*[^0-9a-f]*'),
            begun TEXT NOT NULL
                CHECK (begun IS strftime('%Y-%m-%dT%H:%M:%SZ', begun, '+0 days')),
            expires TEXT NOT NULL
                CHECK (expires IS strftime('%Y-%m-%dT%H:%M:%SZ', expires, '+0 days'))
        ) STRICT;
        CREATE INDEX sessions_by_account ON sessions (account);

        CREATE TABLE api_tokens (
            id INTEGER PRIMARY KEY,
            account INTEGER NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            token_sha256 TEXT NOT NULL UNIQUE
                CHECK (length(token_sha256) = 64 AND token_sha256 NOT GLOB '*[^0-9a-f]*'),
            made TEXT NOT NULL
                CHECK (made IS strftime('%Y-%m-%dT%H:%M:%SZ', made, '+0 days')),
            UNIQUE (account, name)
        ) STRICT;
        """
}
