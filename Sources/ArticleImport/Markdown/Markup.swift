/// The words of HTML that stands in a Markdown file.
enum Markup {
    /// The text without tags, comments, scripts and styles, white space made one space.
    static func text(of html: String) -> String {
        var words = ""
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            words += rest[..<open]
            rest = rest[open...]
            guard let first = rest.dropFirst().first, first.isLetter || "/!?".contains(first) else {
                words += "<"
                rest = rest.dropFirst()
                continue
            }
            let tagEnd = end(ofTagIn: rest)
            let tag = rest[..<tagEnd]
            rest = rest[tagEnd...]
            let name = name(ofTag: String(tag.prefix(16)))
            if ["script", "style"].contains(name), !tag.hasPrefix("</") {
                rest = rest.range(ofClosingTag: name).map { rest[$0...] } ?? rest[rest.endIndex...]
            }
            if !isInline.contains(name) { words += " " }
        }
        words += rest
        let spaced = words.split { $0.isWhitespace }.joined(separator: " ")
        return decodingReferences(spaced)
    }

    /// The name of a tag in lower case; empty for comments and declarations.
    static func name(ofTag tag: String) -> String {
        let start = tag.dropFirst().drop { $0 == "/" }
        return start.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    }

    /// Whether a link's address can't run a program: `javascript:` and its like are left out.
    static func isSafe(address: String) -> Bool {
        let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
        guard scheme.count < address.count, address.dropFirst(scheme.count).first == ":" else {
            return !address.isEmpty
        }
        return ["http", "https", "mailto", "tel", "ftp"].contains(scheme.lowercased())
    }

    private static let isInline: Set<String> = [
        "a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u", "wbr",
    ]

    /// After the tag, comment or declaration that `text` begins with; quotes in it are respected.
    private static func end(ofTagIn text: Substring) -> Substring.Index {
        if text.hasPrefix("<!--") {
            let body = text.dropFirst(4)
            return body.firstRange(of: "-->")?.upperBound ?? text.endIndex
        }
        var quote: Character?
        for index in text.indices.dropFirst() {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == ">" {
                return text.index(after: index)
            }
        }
        return text.endIndex
    }

    /// The character references that writers use; any other stays as it is.
    private static func decodingReferences(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            let after = rest[rest.index(after: ampersand)...]
            let name = after.prefix(10).prefix { $0 != ";" }
            if after.dropFirst(name.count).first == ";", let character = character(named: name) {
                result.unicodeScalars.append(character)
                rest = after.dropFirst(name.count + 1)
            } else {
                result += "&"
                rest = after
            }
        }
        return result + rest
    }

    private static func character(named name: Substring) -> Unicode.Scalar? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let value = UInt32(
                isHexadecimal ? digits.dropFirst() : digits,
                radix: isHexadecimal ? 16 : 10
            )
            return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
        }
        return namedCharacters[String(name)]
    }

    private static let namedCharacters: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
        "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
        "eacute": "é", "copy": "©", "reg": "®", "deg": "°", "pound": "£", "euro": "€",
    ]
}

extension Substring {
    /// Where `</name` begins.
    fileprivate func range(ofClosingTag name: String) -> Index? {
        var rest = self
        while let open = rest.firstIndex(of: "<") {
            let tag = rest[open...].dropFirst()
            if tag.first == "/", tag.dropFirst().prefix(name.count).lowercased() == name {
                return open
            }
            rest = tag
        }
        return nil
    }
}
