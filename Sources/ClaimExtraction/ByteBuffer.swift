/// Bytes that are put together piece by piece.
///
/// An array checks at each append whether it is shared and has room; here it is only room, and a piece of
/// text costs one copy. That is a third of the time of writing JSON.
package struct ByteBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(reserving capacity: Int) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// The bytes so far, for the time of the call.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: base, count: count))
    }

    /// Forgets the bytes and keeps their memory.
    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        makeRoom(for: bytes.count)
        ByteBuffer.copy(source, to: base + count, bytes.count)
        count += bytes.count
    }

    /// Appends bytes between quotation marks.
    @inline(__always)
    mutating func append(quoted bytes: UnsafeBufferPointer<UInt8>) {
        makeRoom(for: bytes.count + 2)
        base[count] = UInt8(ascii: "\"")
        if let source = bytes.baseAddress {
            ByteBuffer.copy(source, to: base + count + 1, bytes.count)
        }
        base[count + bytes.count + 1] = UInt8(ascii: "\"")
        count += bytes.count + 2
    }

    /// Copies bytes; a few of them, as in the names of fields, without a call.
    @inline(__always)
    private static func copy(
        _ source: UnsafePointer<UInt8>,
        to target: UnsafeMutablePointer<UInt8>,
        _ length: Int
    ) {
        let from = UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(target)
        switch length {
        case 8...16:
            // Two words, which overlap where there are fewer than sixteen bytes.
            let first = from.loadUnaligned(as: UInt64.self)
            let last = from.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
            to.storeBytes(of: first, as: UInt64.self)
            to.storeBytes(of: last, toByteOffset: length - 8, as: UInt64.self)
        case 4..<8:
            let first = from.loadUnaligned(as: UInt32.self)
            let last = from.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
            to.storeBytes(of: first, as: UInt32.self)
            to.storeBytes(of: last, toByteOffset: length - 4, as: UInt32.self)
        case 1..<4: for index in 0..<length { target[index] = source[index] }
        default: target.update(from: source, count: length)
        }
    }

    /// Appends the name of a field with its quotation marks and colon, after a comma if there is one.
    @inline(__always)
    mutating func append(key name: StaticString, afterComma: Bool) {
        let length = name.utf8CodeUnitCount
        makeRoom(for: length + 4)
        if afterComma {
            base[count] = UInt8(ascii: ",")
            count += 1
        }
        base[count] = UInt8(ascii: "\"")
        ByteBuffer.copy(name.utf8Start, to: base + count + 1, length)
        base[count + length + 1] = UInt8(ascii: "\"")
        base[count + length + 2] = UInt8(ascii: ":")
        count += length + 3
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a whole number in decimal digits.
    mutating func append(decimal value: Int) {
        // A 64-bit number has at most twenty digits and a sign.
        makeRoom(for: 21)
        if value < 0 {
            base[count] = UInt8(ascii: "-")
            count += 1
        }
        let magnitude = value.magnitude
        count += ByteBuffer.digits(of: magnitude)
        // Places in a text are small; a division of 32 bits is faster.
        if magnitude <= UInt(UInt32.max) {
            write(UInt32(truncatingIfNeeded: magnitude))
        } else {
            write(magnitude)
        }
    }

    /// Writes a number's digits so that they end at `count`, two for each division.
    @inline(__always)
    private func write(_ number: some FixedWidthInteger & UnsignedInteger) {
        let pairs = ByteBuffer.pairs.utf8Start
        var left = number
        var place = count
        while left >= 10 {
            let pair = Int(truncatingIfNeeded: left % 100) &* 2
            left /= 100
            place &-= 2
            base[place] = pairs[pair]
            base[place &+ 1] = pairs[pair &+ 1]
        }
        if left > 0 || place == count {
            base[place &- 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: left)
        }
    }

    /// The numbers from 00 to 99, one after the other.
    private static let pairs: StaticString = """
        00010203040506070809101112131415161718192021222324\
        25262728293031323334353637383940414243444546474849\
        50515253545556575859606162636465666768697071727374\
        75767778798081828384858687888990919293949596979899
        """

    /// How many decimal digits a number has.
    @inline(__always)
    private static func digits(of value: UInt) -> Int {
        if value < 10 { return 1 }
        if value < 100 { return 2 }
        if value < 1000 { return 3 }
        if value < 10000 { return 4 }
        var digits = 5
        var left = value / 100_000
        while left > 0 {
            digits += 1
            left /= 10
        }
        return digits
    }

    @inline(__always)
    private mutating func makeRoom(for additional: Int) {
        if capacity - count < additional { grow(by: additional) }
    }

    @inline(never)
    private mutating func grow(by additional: Int) {
        let larger = max(capacity * 2, count + additional)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.moveInitialize(from: base, count: count)
        base.deallocate()
        base = moved
        capacity = larger
    }
}
