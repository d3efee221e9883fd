/// HTML; what is interpolated into it is escaped, unless it is `HTML` itself.
///
/// Literals are markup. An interpolation may stand in text or in an attribute's quotation marks, nowhere else.
///
/// ```swift
/// let row: HTML = "<li id=\"s\(source.number)\">\(source.title)</li>"
/// ```
struct HTML: Sendable, Equatable {
    /// The markup.
    private(set) var source: String

    /// Text from outside.
    init(escaping text: String) { source = HTML.escaped(text) }

    private init(source: String) { self.source = source }

    /// Markup of a program that has escaped what is text in it.
    init(markup source: String) { self.source = source }

    fileprivate init(joining parts: [String], separator: HTML) {
        source = parts.joined(separator: separator.source)
    }

    static let nothing: HTML = ""

    var isEmpty: Bool { source.isEmpty }

    static func + (left: HTML, right: HTML) -> HTML { HTML(source: left.source + right.source) }

    static func += (left: inout HTML, right: HTML) { left.source += right.source }

    /// A style element; no style sheet, however it was put together, can end it early.
    static func style(_ css: String) -> HTML {
        HTML(source: "<style>\n\(css.replacing("</", with: "<\\/"))\n</style>")
    }

    /// The text with references for what means something in HTML, and what nobody would see shown.
    private static func escaped(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x26 && $0 != 0x27 && $0 != 0x3C
                && $0 != 0x3E
        }
        if isPlain { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 32)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where InvisibleMarks.contains(scalar): result += InvisibleMarks.shown(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension HTML: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { source = value }

    init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

    /// Literal parts are markup; strings are escaped.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        mutating func appendLiteral(_ literal: String) { source += literal }

        mutating func appendInterpolation(_ html: HTML) { source += html.source }

        mutating func appendInterpolation(_ text: String) { source += HTML(escaping: text).source }

        mutating func appendInterpolation(_ number: Int) { source += String(number) }
    }
}

extension Sequence where Element == HTML {
    func joined(separator: HTML = "") -> HTML {
        HTML(joining: map(\.source), separator: separator)
    }
}
