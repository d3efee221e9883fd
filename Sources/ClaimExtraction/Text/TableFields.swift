/// Cuts the tables of words that stand in the source.
///
/// They are cut byte by byte: a split by characters asks at each of them where the next one begins, which took a
/// third of what a start needs for its tables.
extension StringProtocol {
    /// The parts between marks of ASCII, without empty ones.
    func fields(by separator: Unicode.Scalar, maxSplits: Int = .max) -> [Substring] {
        Substring(self).utf8.split(separator: UInt8(ascii: separator), maxSplits: maxSplits)
            .map(Substring.init)
    }

    /// The parts between marks of ASCII, empty ones among them.
    func allFields(by separator: Unicode.Scalar) -> [Substring] {
        let parts = Substring(self).utf8.split(
            separator: UInt8(ascii: separator),
            omittingEmptySubsequences: false
        )
        return parts.map(Substring.init)
    }

    /// The words between spaces and line ends.
    var tableWords: [Substring] {
        Substring(self).utf8.split { $0 <= UInt8(ascii: " ") }.map(Substring.init)
    }
}
