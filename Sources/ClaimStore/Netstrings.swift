/// Texts so that no two lists of them have the same bytes.
///
/// Each is the count of its UTF-8 bytes in decimal, ":", the bytes, ","; NULL is "-,". See D. J. Bernstein, Netstrings (1997).
struct Netstrings {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String?) {
        if let text {
            bytes.append(contentsOf: String(text.utf8.count).utf8)
            bytes.append(UInt8(ascii: ":"))
            bytes.append(contentsOf: text.utf8)
        } else {
            bytes.append(UInt8(ascii: "-"))
        }
        bytes.append(UInt8(ascii: ","))
    }
}
