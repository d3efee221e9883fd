internal import CSodium

/// SHA-256 (FIPS 180-4), by libsodium, as lower-case hexadecimal text.
package enum SHA256 {
    /// The digest of `bytes`: 64 hexadecimal digits.
    package static func hexDigest(of bytes: some Sequence<UInt8>) -> String {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        let hashed: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            _ = crypto_hash_sha256(&digest, buffer.baseAddress, UInt64(buffer.count))
        }
        if hashed == nil {
            let copy = Array(bytes)
            _ = crypto_hash_sha256(&digest, copy, UInt64(copy.count))
        }
        return hexadecimal(digest)
    }

    /// The digest of a text's UTF-8.
    package static func hexDigest(of text: String) -> String {
        hexDigest(of: text.utf8)
    }

    /// Takes bytes piece by piece, for what is too big to hold at once.
    package struct Hasher: ~Copyable {
        private var state = crypto_hash_sha256_state()

        package init() { crypto_hash_sha256_init(&state) }

        package mutating func update(_ bytes: [UInt8]) {
            _ = crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
        }

        /// The digest of all bytes: 64 hexadecimal digits.
        package consuming func finish() -> String {
            var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
            crypto_hash_sha256_final(&state, &digest)
            return SHA256.hexadecimal(digest)
        }
    }

    fileprivate static func hexadecimal(_ digest: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(digest.count * 2)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
