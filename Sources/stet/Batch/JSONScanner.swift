internal import ClaimExtraction

/// Reads JSON (RFC 8259) from bytes, strictly, at the speed that a filter needs.
struct JSONScanner {
    struct Failure: Error, Equatable {
        /// From 0.
        var offset: Int
        var problem: String
    }

    private let bytes: ArraySlice<UInt8>
    private(set) var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The byte after white space, or nil at the end.
    mutating func peek() -> UInt8? {
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            index += 1
        }
        return nil
    }

    /// Passes over a punctuation mark if it comes next.
    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }

    mutating func expect(_ mark: Unicode.Scalar) throws(Failure) {
        guard skip(mark) else { throw failure("“\(mark)” is missing") }
    }

    func failure(_ problem: String) -> Failure {
        Failure(offset: index - bytes.startIndex, problem: problem)
    }

    /// A string's characters; the next byte is its quotation mark.
    mutating func string() throws(Failure) -> String {
        try expect("\"")
        let start = index
        try passRun()
        if bytes[index] == UInt8(ascii: "\"") {
            let run = bytes[start..<index]
            index += 1
            return try validated(run, from: start)
        }
        var decoded = Array(bytes[start..<index])
        decoded.reserveCapacity(min(bytes.endIndex - start, 64 << 10))
        while bytes[index] != UInt8(ascii: "\"") {
            try appendEscape(to: &decoded)
            let run = index
            try passRun()
            decoded.append(contentsOf: bytes[run..<index])
        }
        index += 1
        return try validated(decoded[...], from: start)
    }

    /// Reads an object; `read` is given each known key once and reads its value, others are passed over.
    mutating func object(
        _ keys: Set<String>,
        _ read: (String, inout JSONScanner) throws(Failure) -> Void
    ) throws(Failure) {
        try expect("{")
        if skip("}") { return }
        var seen: Set<String> = []
        repeat {
            _ = peek()
            let key = try string()
            try expect(":")
            guard keys.contains(key) else {
                try skipValue()
                continue
            }
            guard seen.insert(key).inserted else {
                throw failure("“\(key)” stands there twice")
            }
            try read(key, &self)
        } while skip(",")
        try expect("}")
    }

    /// Reads an array; `read` reads each value.
    mutating func array(_ read: (inout JSONScanner) throws(Failure) -> Void) throws(Failure) {
        try expect("[")
        if skip("]") { return }
        repeat { try read(&self) } while skip(",")
        try expect("]")
    }

    /// A string as the value of a key that must have one.
    mutating func string(of key: String) throws(Failure) -> String {
        guard peek() == UInt8(ascii: "\"") else { throw failure("“\(key)” must be a string") }
        return try string()
    }

    /// A whole number as the value of a key that must have one.
    mutating func integer(of key: String) throws(Failure) -> Int {
        _ = peek()
        let start = self
        try skipScalar()
        guard let value = Int(String(decoding: bytes[start.index..<index], as: UTF8.self)) else {
            throw start.failure("“\(key)” must be a whole number")
        }
        return value
    }

    mutating func expectEnd() throws(Failure) {
        if peek() != nil { throw failure("something stands after the object") }
    }

    /// Passes over a value of any kind.
    mutating func skipValue() throws(Failure) {
        var open: [UInt8] = []
        repeat {
            switch peek() {
            case UInt8(ascii: "{"):
                index += 1
                if !skip("}") {
                    open.append(UInt8(ascii: "}"))
                    try skipKey()
                    continue
                }
            case UInt8(ascii: "["):
                index += 1
                if !skip("]") {
                    open.append(UInt8(ascii: "]"))
                    continue
                }
            case UInt8(ascii: "\""): _ = try string()
            default: try skipScalar()
            }
            try closeContainers(&open)
        } while !open.isEmpty
    }

    /// Ends containers after a value, or goes on to their next value.
    private mutating func closeContainers(_ open: inout [UInt8]) throws(Failure) {
        while let close = open.last {
            if skip(Unicode.Scalar(close)) {
                open.removeLast()
                continue
            }
            try expect(",")
            if close == UInt8(ascii: "}") { try skipKey() }
            return
        }
    }

    private mutating func skipKey() throws(Failure) {
        _ = try string()
        try expect(":")
    }

    /// A number, `true`, `false` or `null`.
    mutating func skipScalar() throws(Failure) {
        _ = peek()
        let start = index
        while index < bytes.endIndex, JSONScanner.isScalarByte(bytes[index]) { index += 1 }
        let word = bytes[start..<index]
        let isKnown = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
        guard isKnown || JSONScanner.isNumber(word) else {
            index = start
            throw failure("a value is missing")
        }
    }

    private static func isScalarByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Whether it is a number as JSON writes them: no leading zero, digits around the point.
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var rest = word
        func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits(&rest)
        guard whole > 0, !startsWithZero || whole == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits(&rest) > 0 else { return false }
        }
        if let exponent = rest.first, exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E")
        {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                rest = rest.dropFirst()
            }
            guard digits(&rest) > 0 else { return false }
        }
        return rest.isEmpty
    }

    // MARK: Strings

    /// Goes to the next quotation mark or backslash.
    private mutating func passRun() throws(Failure) {
        index += bytes[index...].withUnsafeBufferPointer { bytes in
            var end = JSONWriter.plainEnd(of: bytes, from: 0)
            // The writer escapes DEL, which JSON allows as it is.
            while end < bytes.count, bytes[end] == 0x7F {
                end = JSONWriter.plainEnd(of: bytes, from: end + 1)
            }
            return end
        }
        guard index < bytes.endIndex else { throw failure("a string is not closed") }
        if bytes[index] < 0x20 { throw failure("a control character stands in a string") }
    }

    private mutating func appendEscape(to decoded: inout [UInt8]) throws(Failure) {
        guard index + 1 < bytes.endIndex else { throw failure("a string is not closed") }
        switch bytes[index + 1] {
        case UInt8(ascii: "n"): decoded.append(0x0A)
        case UInt8(ascii: "t"): decoded.append(0x09)
        case UInt8(ascii: "r"): decoded.append(0x0D)
        case UInt8(ascii: "b"): decoded.append(0x08)
        case UInt8(ascii: "f"): decoded.append(0x0C)
        case let byte
        where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/"):
            decoded.append(byte)
        case UInt8(ascii: "u"): return try appendCodeUnits(to: &decoded)
        default: throw failure("an escape is not known")
        }
        index += 2
    }

    private mutating func appendCodeUnits(to decoded: inout [UInt8]) throws(Failure) {
        let first = try codeUnit(at: index)
        var value = UInt32(first)
        var length = 6
        if (0xD800..<0xDC00).contains(first) {
            guard index + 7 < bytes.endIndex, bytes[index + 6] == UInt8(ascii: "\\"),
                bytes[index + 7] == UInt8(ascii: "u")
            else { throw failure("half of a surrogate pair stands alone") }
            let second = try codeUnit(at: index + 6)
            guard (0xDC00..<0xE000).contains(second) else {
                throw failure("half of a surrogate pair stands alone")
            }
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00
            length = 12
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw failure("half of a surrogate pair stands alone")
        }
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += length
    }

    /// The four hexadecimal digits after `\u`.
    private func codeUnit(at start: Int) throws(Failure) -> UInt16 {
        guard start + 6 <= bytes.endIndex else { throw failure("an escape is cut off") }
        var value: UInt16 = 0
        for byte in bytes[start + 2..<start + 6] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw failure("an escape is not hexadecimal")
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    private func validated(_ run: ArraySlice<UInt8>, from start: Int) throws(Failure) -> String {
        guard let text = String(validating: run, as: UTF8.self) else {
            throw Failure(offset: start - bytes.startIndex, problem: "this string is not UTF-8")
        }
        return text
    }
}
