/// A rectangle on a page, in points of 1/72 inch from the upper left corner.
struct PDFBox {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }

    func union(_ other: PDFBox) -> PDFBox {
        PDFBox(
            left: min(left, other.left),
            top: min(top, other.top),
            right: max(right, other.right),
            bottom: max(bottom, other.bottom)
        )
    }
}

struct PDFWord {
    let text: String
    let box: PDFBox
    /// How many words of its page were written before it; nil where that isn't known.
    var written: Int?
}

/// Words beside each other.
struct PDFLine {
    var words: [PDFWord]
    var box: PDFBox

    init?(_ words: [PDFWord]) {
        guard let first = words.first else { return nil }
        self.words = words
        box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
    }

    /// Its words with a space between each two that don't overlap; letters that do are one word's.
    var text: String {
        var text = ""
        var right = -Double.infinity
        for word in words {
            if !text.isEmpty, word.box.left > right - word.box.height * 0.15 { text += " " }
            text += word.text
            right = word.box.right
        }
        return text
    }

    /// The height of most of its letters.
    var letterHeight: Double {
        words.map(\.box.height).sorted()[words.count / 2]
    }
}

struct PDFPage {
    let height: Double
    var lines: [PDFLine] = []
}

/// What `pdftotext -bbox-layout` says about a file.
///
/// Read line by line and not as XML, because it carries over characters from the file that XML forbids.
struct PDFDocument {
    private(set) var pages: [PDFPage] = []
    /// The title that the file gives itself, unless it is the name of a file or a program's stopgap.
    private(set) var title: String?
    private(set) var author: String?

    init(_ output: [UInt8]) {
        var words: [PDFWord] = []
        for line in output.split(separator: 0x0A) {
            let line = line.drop { $0 == 0x20 }
            if line.starts(with: Mark.word) {
                if let word = PDFDocument.word(line) { words.append(word) }
            } else if line.starts(with: Mark.lineEnd) {
                if let line = PDFLine(words), !pages.isEmpty {
                    pages[pages.count - 1].lines.append(line)
                }
                words = []
            } else if line.starts(with: Mark.page) {
                pages.append(PDFPage(height: PDFDocument.number("height", in: line) ?? 0))
            } else if line.starts(with: Mark.title) {
                title = PDFDocument.title(PDFDocument.content(of: line))
            } else if line.starts(with: Mark.author) {
                author = PDFDocument.value("content", in: line).map(PDFDocument.text)
            }
        }
    }

    enum Mark {
        static let word = Array("<word ".utf8)
        static let lineEnd = Array("</line>".utf8)
        static let page = Array("<page ".utf8)
        static let title = Array("<title>".utf8)
        static let author = Array("<meta name=\"Author\"".utf8)
    }

    static func word(_ line: ArraySlice<UInt8>) -> PDFWord? {
        guard let left = number("xMin", in: line), let top = number("yMin", in: line),
            let right = number("xMax", in: line), let bottom = number("yMax", in: line),
            [left, top, right, bottom].allSatisfy(\.isFinite)
        else { return nil }
        let text = content(of: line)
        guard !text.isEmpty else { return nil }
        return PDFWord(
            text: text,
            box: PDFBox(left: left, top: top, right: right, bottom: bottom)
        )
    }

    private static func number(_ name: String, in line: ArraySlice<UInt8>) -> Double? {
        value(name, in: line).flatMap { Double(String(decoding: $0, as: UTF8.self)) }
    }

    /// What stands in quotes after a name and an equals sign.
    private static func value(_ name: String, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let key = Array(" \(name)=\"".utf8)
        var rest = line
        while let space = rest.firstIndex(of: 0x20) {
            rest = rest[space...]
            if rest.starts(with: key) {
                return rest.dropFirst(key.count).prefix { $0 != UInt8(ascii: "\"") }
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// What stands between the first `>` and the last `<`.
    private static func content(of line: ArraySlice<UInt8>) -> String {
        guard let start = line.firstIndex(of: UInt8(ascii: ">")),
            let end = line.lastIndex(of: UInt8(ascii: "<")), start < end
        else { return "" }
        return text(line[(start + 1)..<end])
    }

    /// Characters with the five references decoded, ligatures taken apart and control characters left out.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        if text.contains("&") {
            for (reference, character) in references {
                text = text.replacing(reference, with: character)
            }
        }
        if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let letters = ligatures[scalar] {
                result += letters
            } else if scalar.properties.generalCategory != .control {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// In this order, so that `&amp;lt;` stays `&lt;`.
    private static let references = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ]

    private static let ligatures: [Unicode.Scalar: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
        "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// A title of more than one word that is no name of a file.
    private static func title(_ text: String) -> String? {
        let words = text.split { $0.isWhitespace }
        guard words.count > 1, let last = words.last, !text.hasPrefix("Microsoft "),
            !last.dropLast().suffix(5).contains(".")
        else { return nil }
        return words.joined(separator: " ")
    }
}
