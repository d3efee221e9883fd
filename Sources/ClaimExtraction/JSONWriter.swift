/// Puts JSON together byte by byte; what it is given it escapes.
package struct JSONWriter: ~Copyable {
    package private(set) var bytes: ByteBuffer
    private var needsComma = false

    package init(reserving capacity: Int) { bytes = ByteBuffer(reserving: capacity) }

    /// Begins anew in the same memory.
    mutating func removeAll() {
        bytes.removeAll()
        needsComma = false
    }

    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        body(&self)
        close(UInt8(ascii: "}"))
    }

    package mutating func array<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ fields: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        open(UInt8(ascii: "["))
        for index in elements.indices {
            separate()
            open(UInt8(ascii: "{"))
            fields(elements[index], &self)
            close(UInt8(ascii: "}"))
        }
        close(UInt8(ascii: "]"))
    }

    package mutating func strings(_ name: StaticString, _ values: [String]) {
        key(name)
        open(UInt8(ascii: "["))
        for var value in values {
            separate()
            value.withUTF8 { string(utf8: $0) }
        }
        close(UInt8(ascii: "]"))
    }

    package mutating func numbers(_ values: [Int]) {
        open(UInt8(ascii: "["))
        for value in values {
            separate()
            bytes.append(decimal: value)
            needsComma = true
        }
        close(UInt8(ascii: "]"))
    }

    // MARK: Fields

    // What names a field is inlined, so that the name is a constant where it is written.

    @inline(__always)
    package mutating func field(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    @inline(__always)
    package mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        string(value)
    }

    private mutating func string(_ value: String?) {
        guard let value else { return null() }
        // Strings are UTF-8 in one piece, but for those of Objective-C.
        let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { string(utf8: $0) }
        if isWritten == nil { Array(value.utf8).withUnsafeBufferPointer { string(utf8: $0) } }
    }

    /// A number, without a fraction where it has none.
    @inline(__always)
    package mutating func field(_ name: StaticString, number value: Double?) {
        key(name)
        number(value)
    }

    private mutating func number(_ value: Double?) {
        guard let value, value.isFinite else { return null() }
        if value == value.rounded(), abs(value) < 1e15 {
            bytes.append(decimal: Int(value))
        } else {
            var digits = "\(value)"
            digits.withUTF8 { bytes.append($0) }
        }
        needsComma = true
    }

    package mutating func field(_ name: StaticString, flag value: Bool?) {
        key(name)
        guard let value else { return null() }
        bytes.append(value ? "true" : "false")
        needsComma = true
    }

    /// A score from 0 to 1, with three decimals at most.
    @inline(__always)
    package mutating func field(_ name: StaticString, score value: Double) {
        key(name)
        score(value)
    }

    private mutating func score(_ value: Double) {
        let thousandths = Int((min(max(value, 0), 1) * 1000).rounded())
        if thousandths % 1000 == 0 {
            bytes.append(decimal: thousandths / 1000)
        } else {
            bytes.append("0.")
            var left = thousandths
            var place = 100
            while left > 0 {
                bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left / place))
                left %= place
                place /= 10
            }
        }
        needsComma = true
    }

    @inline(__always)
    package mutating func field(_ name: StaticString, _ span: Span?, in source: SourceText) {
        key(name)
        object(span, in: source)
    }

    private mutating func object(_ span: Span?, in source: SourceText) {
        guard let span else { return null() }
        object { $0.place(span, in: source) }
    }

    /// The fields `start`, `end` and `text` of a span.
    package mutating func place(_ span: Span, in source: SourceText) {
        position(span)
        key("text")
        let range = source.byteRange(of: span)
        source.bytes.withUnsafeBufferPointer {
            string(utf8: UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// The fields `start` and `end` of a span.
    package mutating func position(_ span: Span) {
        key("start")
        bytes.append(decimal: span.start)
        needsComma = true
        key("end")
        bytes.append(decimal: span.end)
        needsComma = true
    }

    @inline(__always)
    package mutating func key(_ name: StaticString) {
        bytes.append(key: name, afterComma: needsComma)
        needsComma = false
    }

    // MARK: Values

    private mutating func null() {
        bytes.append("null")
        needsComma = true
    }

    /// A string of valid UTF-8; copies runs that need no escape, most strings as a whole.
    package mutating func string(utf8 text: UnsafeBufferPointer<UInt8>) {
        needsComma = true
        if JSONWriter.isPlain(text) { return bytes.append(quoted: text) }
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        var index = JSONWriter.plainEnd(of: text, from: 0)
        while index < text.count {
            bytes.append(UnsafeBufferPointer(rebasing: text[start..<index]))
            escape(text[index])
            start = index + 1
            index = JSONWriter.plainEnd(of: text, from: start)
        }
        bytes.append(UnsafeBufferPointer(rebasing: text[start..<text.count]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether no byte needs an escape; now and then false where none does.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (bytes, count) = (UnsafeRawBufferPointer(text), text.count)
        guard count >= 8 else {
            guard count >= 4 else { return !text.contains(where: needsEscape) }
            // Two halves of a word, which overlap where there are fewer than eight bytes.
            let first = bytes.loadUnaligned(as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return !mayNeedEscape(UInt64(first) | UInt64(last) << 32)
        }
        return plainWordsEnd(of: bytes, from: 0) + 8 > count
            && !mayNeedEscape(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    }

    /// Where a run of words of eight bytes ends that need no escape; four words are looked at in one where there are as
    /// many, since most strings are sentences.
    @inline(__always)
    private static func plainWordsEnd(of bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        func alarms(_ place: Int) -> UInt64 {
            escapeAlarms(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        var index = start
        while index + 32 <= bytes.count,
            alarms(index) | alarms(index + 8) | alarms(index + 16) | alarms(index + 24) == 0
        {
            index += 32
        }
        while index + 8 <= bytes.count, alarms(index) == 0 { index += 8 }
        return index
    }

    /// Where a run of bytes ends that need no escape.
    package static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = plainWordsEnd(of: UnsafeRawBufferPointer(text), from: start)
        while index < text.count, !needsEscape(text[index]) { index += 1 }
        return index
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    /// Whether one of eight bytes needs an escape; now and then true where none does.
    @inline(__always)
    private static func mayNeedEscape(_ word: UInt64) -> Bool { escapeAlarms(word) != 0 }

    /// The highest bit of each of eight bytes that needs an escape, and now and then of one that doesn't.
    ///
    /// Of bytes below 0x80 a subtraction sets the highest bit of those that are less than what is taken away (Sean
    /// Anderson, Bit Twiddling Hacks, "Determine if a word has a byte less than n"), and an addition of 1 that of
    /// 0x7F; borrows and carries only make false alarms. With its second bit turned over a quotation mark is next to
    /// the control characters.
    @inline(__always)
    private static func escapeAlarms(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let controlOrQuote = (word ^ (ones &* 0x02)) &- ones &* 0x21
        let backslash = (word ^ (ones &* UInt64(UInt8(ascii: "\\")))) &- ones
        let delete = word &+ ones
        return (controlOrQuote | backslash | delete) & ~word & (ones &* 0x80)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append("\\\"")
        case UInt8(ascii: "\\"): bytes.append("\\\\")
        case 0x0A: bytes.append("\\n")
        case 0x0D: bytes.append("\\r")
        case 0x09: bytes.append("\\t")
        default:
            bytes.append("\\u00")
            for digit in [byte >> 4, byte & 15] {
                bytes.append(
                    digit < 10 ? digit + UInt8(ascii: "0") : digit + UInt8(ascii: "a") - 10
                )
            }
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
