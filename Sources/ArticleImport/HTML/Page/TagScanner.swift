/// The first eight bytes of a tag's name in lower case, which tell apart all that has rules of its own.
struct TagName: Hashable, ExpressibleByStringLiteral {
    private var bytes: UInt64 = 0
    private var length = 0

    init() {}

    init(stringLiteral name: StaticString) {
        name.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    /// Adds a letter of the name.
    mutating func append(_ byte: UInt8) {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if length < 8 { bytes |= UInt64(lower) << UInt64(length * 8) }
        length += 1
    }

    /// `h1` to `h6`: any of them closes any other.
    var isHeading: Bool {
        length == 2 && UInt8(truncatingIfNeeded: bytes) == UInt8(ascii: "h")
            && (0x31...0x36).contains(UInt8(truncatingIfNeeded: bytes >> 8))
    }
}

/// The tags of a page one after the other, by the HTML standard's rules for quotes, comments and scripts.
struct TagScanner {
    struct Tag {
        var name = TagName()
        var isEnd = false
        var isSelfClosing = false
        var attributes = 0
        /// Of the whole tag, to find those that are alike (FNV-1a).
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    }

    private let html: [UInt8]
    private var index = 0
    /// The element whose content is characters only, up to its end tag.
    private var rawElement: TagName?

    init(_ html: [UInt8]) { self.html = html }

    mutating func next() -> Tag? {
        while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            let isEnd = peek == UInt8(ascii: "/")
            if let raw = rawElement {
                guard isEnd, name(at: index + 1) == raw else { continue }
                rawElement = nil
            }
            if peek == UInt8(ascii: "!") || peek == UInt8(ascii: "?") {
                skipDeclaration()
                continue
            }
            if isEnd { index += 1 }
            guard let first = peek, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { continue }
            let tag = readTag(isEnd: isEnd)
            if !isEnd, TagScanner.rawElements.contains(tag.name) { rawElement = tag.name }
            return tag
        }
        return nil
    }

    private var peek: UInt8? { index < html.count ? html[index] : nil }

    private static let rawElements: Set<TagName> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
    ]

    private func name(at start: Int) -> TagName {
        var name = TagName()
        for byte in html[min(start, html.count)...] {
            if TagScanner.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                break
            }
            name.append(byte)
        }
        return name
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private mutating func skipDeclaration() {
        if html[index...].starts(with: [0x21, 0x2D, 0x2D]) {
            var dashes = 2
            index += 3
            while let byte = peek {
                index += 1
                if byte == UInt8(ascii: ">"), dashes >= 2 { return }
                dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
            }
        } else {
            index = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.count
        }
    }

    private mutating func readTag(isEnd: Bool) -> Tag {
        var tag = Tag(isEnd: isEnd)
        let start = index
        tag.name = name(at: index)
        while let byte = peek, !TagScanner.isSpace(byte), !"/>".utf8.contains(byte) { index += 1 }
        while let byte = peek, byte != UInt8(ascii: ">") {
            if TagScanner.isSpace(byte) || byte == UInt8(ascii: "/") {
                tag.isSelfClosing = byte == UInt8(ascii: "/")
                index += 1
            } else {
                tag.isSelfClosing = false
                tag.attributes += 1
                skipAttribute()
            }
        }
        for byte in html[start..<index] {
            tag.digest = (tag.digest ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return tag
    }

    /// A name, and a value after `=` with or without quotes.
    private mutating func skipAttribute() {
        // An equals sign in the first place belongs to the name.
        index += 1
        while let byte = peek, !TagScanner.isSpace(byte), !"/>=".utf8.contains(byte) { index += 1 }
        var next = index
        while next < html.count, TagScanner.isSpace(html[next]) { next += 1 }
        guard next < html.count, html[next] == UInt8(ascii: "=") else { return }
        index = next + 1
        while let byte = peek, TagScanner.isSpace(byte) { index += 1 }
        guard let quote = peek, quote != UInt8(ascii: ">") else { return }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index = html[(index + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? html.count
        } else {
            while let byte = peek, !TagScanner.isSpace(byte), byte != UInt8(ascii: ">") {
                index += 1
            }
        }
    }
}
