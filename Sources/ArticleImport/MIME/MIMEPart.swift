internal import Foundation

/// A message or a part of one: header fields, and what follows them (RFC 2045, RFC 2046).
struct MIMEPart {
    /// In the order of the file; names in lower case, folded lines joined.
    let fields: [(name: String, value: String)]
    /// As it stands in the file.
    let body: ArraySlice<UInt8>

    private static let fieldLimit = 500
    private static let partLimit = 5_000
    private static let nestingLimit = 8

    init(parsing bytes: ArraySlice<UInt8>) {
        var fields: [(name: String, value: String)] = []
        var rest = bytes
        while let line = MIMEPart.takeLine(from: &rest), !line.isEmpty {
            guard fields.count < MIMEPart.fieldLimit else { break }
            let text = String(decoding: line, as: UTF8.self)
            if line.first == 32 || line.first == 9 {
                if !fields.isEmpty {
                    fields[fields.count - 1].value += " " + text[...].trimmingSpace
                }
            } else if let colon = text.firstIndex(of: ":") {
                let value = text[text.index(after: colon)...].trimmingSpace
                fields.append((text[..<colon].lowercased(), String(value)))
            }
        }
        self.fields = fields
        body = rest
    }

    /// The first value of a field.
    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// "text/html", in lower case.
    var mediaType: String {
        let value = field("content-type") ?? "text/plain"
        return value.prefix { $0 != ";" && !$0.isWhitespace }.lowercased()
    }

    /// A parameter of the content type, without quotes.
    func parameter(_ name: String) -> String? {
        for part in (field("content-type") ?? "").split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "="),
                part[..<equals].trimmingSpace.lowercased() == name
            else { continue }
            return part[part.index(after: equals)...].trimmingSpace.filter { $0 != "\"" }
        }
        return nil
    }

    /// The parts that are no multiparts themselves, in order.
    var leaves: [MIMEPart] {
        var leaves: [MIMEPart] = []
        var waiting = [(part: self, depth: 0)]
        while let (part, depth) = waiting.popLast(), leaves.count < MIMEPart.partLimit {
            if part.mediaType.hasPrefix("multipart/"), depth < MIMEPart.nestingLimit {
                waiting += part.children.reversed().map { ($0, depth + 1) }
            } else {
                leaves.append(part)
            }
        }
        return leaves
    }

    /// The body without its transfer encoding.
    var content: [UInt8] {
        switch field("content-transfer-encoding")?.lowercased() {
        case "base64":
            let data = Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters)
            return data.map { Array($0) } ?? []
        case "quoted-printable": return QuotedPrintable.decoded(body)
        default: return Array(body)
        }
    }

    /// What stands between the lines with the boundary; the end of the file closes the last part.
    private var children: [MIMEPart] {
        guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var children: [MIMEPart] = []
        var start: Int?
        var rest = body
        while children.count < MIMEPart.partLimit {
            let lineStart = rest.startIndex
            guard let line = MIMEPart.takeLine(from: &rest) else { break }
            guard line.starts(with: mark) else { continue }
            let tail = line.dropFirst(mark.count)
            let isEnd = tail.starts(with: [0x2D, 0x2D])
            guard isEnd || tail.allSatisfy({ $0 == 32 || $0 == 9 }) else { continue }
            if let start { children.append(MIMEPart(parsing: body[start..<lineStart])) }
            start = rest.startIndex
            if isEnd { return children }
        }
        if let start, start < body.endIndex { children.append(MIMEPart(parsing: body[start...])) }
        return children
    }

    /// The next line without its end; nil at the end of the bytes.
    private static func takeLine(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        var line = rest[rest.startIndex..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        if line.last == 0x0D { line.removeLast() }
        return line
    }
}

/// Bytes written with ASCII characters (RFC 2045, 6.7).
enum QuotedPrintable {
    /// What is no valid escape stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let rest = bytes[index...]
            if rest.first != UInt8(ascii: "=") {
                decoded.append(bytes[index])
                index += 1
            } else if rest.starts(with: [0x3D, 0x0D, 0x0A]) {
                index += 3
            } else if rest.starts(with: [0x3D, 0x0A]) {
                index += 2
            } else if index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
