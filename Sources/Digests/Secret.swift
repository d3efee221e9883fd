internal import CSodium

/// Random texts that can't be guessed, and their comparison in constant time.
package enum Secret {
    /// 256 random bits as 43 characters that may stand in an address.
    package static func make() -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        randombytes_buf(&bytes, bytes.count)
        var text = [CChar](repeating: 0, count: 64)
        sodium_bin2base64(
            &text,
            text.count,
            bytes,
            bytes.count,
            sodium_base64_VARIANT_URLSAFE_NO_PADDING
        )
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Whether two texts are the same; the time doesn't tell how much of them is.
    package static func isEqual(_ one: String, _ other: String) -> Bool {
        let one = Array(one.utf8)
        let other = Array(other.utf8)
        return one.count == other.count && sodium_memcmp(one, other, one.count) == 0
    }
}
