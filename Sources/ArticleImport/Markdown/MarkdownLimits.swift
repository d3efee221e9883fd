/// Refuses, or takes literally, what would take the Markdown parser more than linear time or memory.
///
/// Measured with cmark-gfm 0.29.0.gfm.6: deep block quotes with lazy lines, unclosed `![[]()` and wide
/// tables with short rows are quadratic. No article comes near these bounds.
enum MarkdownLimits {
    static let nesting = 100
    static let bracketsInParagraph = 5000
    static let tableCells = 200_000

    /// What is too much, or nil.
    static func excess(in text: Substring.UTF8View) -> String? {
        var columns = 0
        var cells = 0
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let shape = LineShape(line)
            if shape.nesting > nesting { return "it is nested more than \(nesting) levels deep" }
            if shape.isBlank {
                columns = 0
                continue
            }
            if shape.isTableRule { columns = max(columns, shape.pipes + 1) }
            cells += columns
            if cells > tableCells { return "its tables have more than \(tableCells) cells" }
        }
        return nil
    }

    /// The text with the brackets of paragraphs that have too many of them as characters like others.
    static func withLiteralBrackets(_ text: Substring) -> String {
        guard text.utf8.count(where: { $0 == UInt8(ascii: "[") }) > bracketsInParagraph else {
            return String(text)
        }
        var result = ""
        var paragraph: [Substring] = []
        func close() {
            let brackets = paragraph.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "[") } }
            let isLiteral = brackets > bracketsInParagraph
            for line in paragraph {
                result += isLiteral ? String(line).replacing("[", with: "\\[") : String(line)
                result += "\n"
            }
            paragraph = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) { close() }
            paragraph.append(line)
        }
        close()
        return result
    }

    /// What counts in one line.
    private struct LineShape {
        var nesting = 0
        var pipes = 0
        var isBlank = true
        /// Nothing but the marks of a table's second line.
        var isTableRule = true

        init(_ line: Substring.UTF8View.SubSequence) {
            var isInMarkers = true
            var previous: UInt8 = 0x20
            var hasHyphen = false
            for byte in line {
                switch byte {
                case UInt8(ascii: ">"):
                    if isInMarkers { nesting += 1 }
                case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                    isBlank = false
                    if byte == UInt8(ascii: "-") { hasHyphen = true } else { isTableRule = false }
                    if isInMarkers, previous > 0x20, previous != UInt8(ascii: ">") {
                        isInMarkers = false
                    }
                case 9, 13, 32:
                    if isInMarkers, "-*+".utf8.contains(previous) { nesting += 1 }
                case UInt8(ascii: "|"), UInt8(ascii: ":"):
                    if byte == UInt8(ascii: "|") { pipes += 1 }
                    isBlank = false
                    isInMarkers = false
                default:
                    isBlank = false
                    isInMarkers = false
                    isTableRule = false
                }
                previous = byte
            }
            if !hasHyphen { isTableRule = false }
        }
    }
}
