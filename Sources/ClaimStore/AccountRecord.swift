package import Casework

/// An account as it is stored.
package struct AccountRecord: Sendable, Equatable {
    package let id: Int
    package let account: Account
    /// Argon2id's own text form with its parameters and salt.
    package let passwordHash: String
}
