extension TokenScanner {
    /// The end of an address of the web that begins at `start`; nil if none does.
    func addressEnd(from start: Int) -> Int? {
        let isAddress =
            switch bytes[start] {
            case UInt8(ascii: "h"): has("http://", at: start) || has("https://", at: start)
            case UInt8(ascii: "w"): has("www.", at: start)
            default: false
            }
        return isAddress ? trimmedAddressEnd(from: start) : nil
    }

    private func has(_ prefix: StaticString, at start: Int) -> Bool {
        let length = prefix.utf8CodeUnitCount
        guard bytes.count - start >= length else { return false }
        return prefix.withUTF8Buffer { prefix in
            for offset in 0..<length where bytes[start + offset] != prefix[offset] { return false }
            return true
        }
    }

    /// The end of an e-mail address whose first word ends at `end`; nil if it is none.
    func emailEnd(from end: Int) -> Int? {
        guard end < bytes.count, CharacterClass.joinsEmail(bytes[end]) else { return nil }
        // The part before the "@" has at most 64 bytes (RFC 5321).
        let limit = min(bytes.count, end + 64)
        var at = end
        while at < limit,
            CharacterClass.joinsEmail(bytes[at]) || CharacterClass.isLetter(bytes[at])
                || CharacterClass.isDigit(bytes[at])
        {
            if bytes[at] == UInt8(ascii: "@") {
                return continuesWord(at: at + 1) ? trimmedAddressEnd(from: at) : nil
            }
            at += 1
        }
        return nil
    }

    /// The end of the characters that an address may have, without punctuation that belongs to the sentence.
    private func trimmedAddressEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, CharacterClass.isAddressByte(bytes[end]) { end += 1 }
        while end > start + 1, CharacterClass.endsSentence(bytes[end - 1]) { end -= 1 }
        return end
    }
}
