/// Puts JSON together byte by byte; what it is given it escapes.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    init(reserving capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func array<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ fields: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        open(UInt8(ascii: "["))
        for element in elements {
            separate()
            open(UInt8(ascii: "{"))
            fields(element, &self)
            close(UInt8(ascii: "}"))
        }
        close(UInt8(ascii: "]"))
    }

    mutating func numbers(_ values: [Int]) {
        open(UInt8(ascii: "["))
        for value in values {
            separate()
            append(value)
            needsComma = true
        }
        close(UInt8(ascii: "]"))
    }

    // MARK: Fields

    mutating func field(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        guard var value else { return null() }
        value.withUTF8 { string(utf8: $0) }
    }

    /// A number, without a fraction where it has none.
    mutating func field(_ name: StaticString, number value: Double?) {
        key(name)
        guard let value, value.isFinite else { return null() }
        if value == value.rounded(), abs(value) < 1e15 {
            append(Int(value))
        } else {
            bytes.append(contentsOf: "\(value)".utf8)
        }
        needsComma = true
    }

    /// A score from 0 to 1, with three decimals at most.
    mutating func field(_ name: StaticString, score value: Double) {
        key(name)
        let thousandths = Int((min(max(value, 0), 1) * 1000).rounded())
        if thousandths % 1000 == 0 {
            append(thousandths / 1000)
        } else {
            bytes.append(contentsOf: [UInt8(ascii: "0"), UInt8(ascii: ".")])
            var digits = [thousandths / 100, thousandths / 10 % 10, thousandths % 10]
            while digits.last == 0 { digits.removeLast() }
            for digit in digits { bytes.append(UInt8(ascii: "0") + UInt8(digit)) }
        }
        needsComma = true
    }

    mutating func field(_ name: StaticString, _ span: Span?, in source: SourceText) {
        key(name)
        guard let span else { return null() }
        object { $0.place(span, in: source) }
    }

    /// The fields `start`, `end` and `text` of a span.
    mutating func place(_ span: Span, in source: SourceText) {
        position(span)
        key("text")
        source.bytes[source.byteRange(of: span)].withUnsafeBufferPointer { string(utf8: $0) }
    }

    /// The fields `start` and `end` of a span.
    mutating func position(_ span: Span) {
        key("start")
        append(span.start)
        needsComma = true
        key("end")
        append(span.end)
        needsComma = true
    }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    // MARK: Values

    private mutating func null() {
        bytes.append(contentsOf: "null".utf8)
        needsComma = true
    }

    mutating func string(utf8 text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { string(utf8: $0) }
    }

    /// A string of valid UTF-8; copies runs that need no escape.
    private mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        for index in 0..<text.count {
            let byte = text[index]
            guard
                byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                    || byte == 0x7F
            else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            escape(byte)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    private mutating func append(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var left = value.magnitude
        var divisor: UInt = 1
        while left / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(left / divisor))
            left %= divisor
            divisor /= 10
        }
    }

    // MARK: Punctuation

    private mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }
}
