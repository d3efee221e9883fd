package import Casework
internal import ClaimStore
internal import Digests
internal import Foundation

extension Casebook {
    /// A password has at least this many characters, and at most so many bytes: hashing takes as long as they are many.
    package static let leastPasswordLength = 10
    package static let mostPasswordBytes = 1024

    /// All accounts by name, switched off ones included.
    package func accounts() throws -> [Account] {
        try store.read { try $0.accounts().map(\.account) }
    }

    /// Whether anybody may sign in.
    package func hasEnabledAccount() throws -> Bool {
        try store.read { try $0.hasEnabledAccount() }
    }

    /// Lets a person sign in.
    package func addAccount(_ name: String, role: Role, password: String) throws {
        let time = time
        let name = try Casebook.accountName(name)
        let hash = try Casebook.hash(password)
        try store.write { transaction in
            if let known = try transaction.state.account(named: name) {
                throw WorkbenchError.accountExists(known.account.name)
            }
            let account = Account(name: name, role: role, added: time)
            try transaction.insert(account, passwordHash: hash, by: person)
            try record(
                "user.add",
                "added the account \(name) (\(role.rawValue))",
                in: transaction,
                time
            )
        }
    }

    /// Gives an account another role.
    package func setRole(_ role: Role, ofAccount name: String) throws {
        try changeAccount(name, "user.role", "gave the account \(name) the role \(role.rawValue)") {
            try $0.setRole(role, of: $1)
        }
    }

    /// Gives an account another password and ends its sessions.
    package func setPassword(_ password: String, ofAccount name: String) throws {
        let hash = try Casebook.hash(password)
        try changeAccount(name, "user.password", "gave the account \(name) another password") {
            try $0.setPasswordHash(hash, of: $1)
        }
    }

    /// Switches an account off, so that neither its sessions nor its tokens open anything, or on again.
    package func setEnabled(_ isEnabled: Bool, account name: String) throws {
        let time = time
        let what = "switched the account \(name) \(isEnabled ? "on" : "off")"
        try changeAccount(name, isEnabled ? "user.enable" : "user.disable", what) {
            try $0.setDisabled(at: isEnabled ? nil : time, of: $1)
        }
    }

    private func changeAccount(
        _ name: String,
        _ act: String,
        _ what: String,
        _ change: (StoreTransaction, Int) throws -> Void
    ) throws {
        let time = time
        try store.write { transaction in
            let record = try transaction.state.existingAccount(name)
            try change(transaction, record.id)
            try self.record(act, what, in: transaction, time)
        }
    }

    func record(
        _ act: String,
        _ what: String,
        in transaction: StoreTransaction,
        _ time: String
    ) throws {
        try transaction.record(Change(act, what: what), by: person, at: time)
    }

    private static func accountName(_ text: String) throws -> String {
        let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let hasControls = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !name.isEmpty, name.count <= 80, !hasControls else {
            throw WorkbenchError.unusableAccountName(text)
        }
        return name
    }

    private static func hash(_ password: String) throws -> String {
        guard password.count >= leastPasswordLength else {
            throw WorkbenchError.passwordTooShort(least: leastPasswordLength)
        }
        guard password.utf8.count <= mostPasswordBytes else {
            throw WorkbenchError.passwordTooLong(most: mostPasswordBytes)
        }
        guard let hash = PasswordHash.hash(of: password) else {
            throw StoreError.failed(path: "password", detail: "there is no memory to hash it")
        }
        return hash
    }
}

extension StoreSnapshot {
    func existingAccount(_ name: String) throws -> AccountRecord {
        if let record = try account(named: name) { return record }
        throw WorkbenchError.noSuchAccount(name)
    }
}
