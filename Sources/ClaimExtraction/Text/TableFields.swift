/// Cuts the tables of words that stand in the source.
///
/// They are cut byte by byte in one piece of memory: a split by characters asks at each of them where the next one
/// begins, and the library's split of a UTF-8 view took a sixth of what a start needs for its tables.
extension StringProtocol {
    /// The parts between marks of ASCII, without empty ones; behind so many splits the rest is one part.
    func fields(by separator: Unicode.Scalar, maxSplits: Int = .max) -> [Substring] {
        let separator = UInt8(ascii: separator)
        return parts(maxSplits: maxSplits) { $0 == separator }
    }

    /// The parts between marks of ASCII, empty ones among them.
    func allFields(by separator: Unicode.Scalar) -> [Substring] {
        let separator = UInt8(ascii: separator)
        return parts(keepsEmpty: true) { $0 == separator }
    }

    /// The words between spaces and line ends.
    var tableWords: [Substring] { parts { $0 <= UInt8(ascii: " ") } }

    private func parts(
        maxSplits: Int = .max,
        keepsEmpty: Bool = false,
        where isSeparator: (UInt8) -> Bool
    ) -> [Substring] {
        var text = Substring(self)
        let places = text.withUTF8 { bytes in
            var places: [Range<Int>] = []
            var start = 0
            for index in bytes.indices where isSeparator(bytes[index]) && places.count < maxSplits {
                if keepsEmpty || index > start { places.append(start..<index) }
                start = index + 1
            }
            if keepsEmpty || start < bytes.count { places.append(start..<bytes.count) }
            return places
        }
        return places.map { place in
            let start = text.utf8.index(text.startIndex, offsetBy: place.lowerBound)
            return text[start..<text.utf8.index(start, offsetBy: place.count)]
        }
    }
}
