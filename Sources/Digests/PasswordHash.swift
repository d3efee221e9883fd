internal import CSodium

/// Argon2id (RFC 9106), by libsodium, in its text form with parameters and salt: "$argon2id$v=19$m=…".
package enum PasswordHash {
    /// The hash of a password with a new salt; nil where the memory for it (64 MiB) isn't to be had.
    ///
    /// It takes tens of milliseconds and 64 MiB on purpose: whoever has the database can try few passwords a second.
    package static func hash(of password: String) -> String? {
        guard sodium_init() >= 0 else { return nil }
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
        let code = crypto_pwhash_str_alg(
            &text,
            bytes,
            UInt64(bytes.count),
            UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
            Int(crypto_pwhash_MEMLIMIT_INTERACTIVE),
            crypto_pwhash_ALG_ARGON2ID13
        )
        guard code == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether a password is the one that a hash was made of.
    package static func matches(_ password: String, hash: String) -> Bool {
        guard sodium_init() >= 0 else { return false }
        let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
        return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }
}
