internal import Casework
internal import ClaimExtraction

extension CaseFile.Claim {
    /// The code points of the statement that are the focus, where it stands in it.
    ///
    /// Compared by bytes: reports ask for every claim.
    var focusInStatement: Span? {
        let words = Array(focus.utf8)
        guard let first = words.first, words.count <= statement.utf8.count,
            // Beyond any sentence that is read, a hostile one would make the search slow.
            statement.utf8.count < 20_000
        else { return nil }
        var statement = statement
        return statement.withUTF8 { bytes -> Span? in
            let start = (0...(bytes.count - words.count)).first { start in
                bytes[start] == first && bytes[start...].starts(with: words)
            }
            guard let start else { return nil }
            func codePoints(_ range: Range<Int>) -> Int {
                bytes[range].count { $0 & 0xC0 != 0x80 }
            }
            let before = codePoints(0..<start)
            return Span(start: before, end: before + codePoints(start..<start + words.count))
        }
    }
}
