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
        (base + count).update(from: source, count: bytes.count)
        count += bytes.count
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
        var left = value.magnitude
        var digits = 1
        var bound: UInt = 10
        while digits < 20, left >= bound {
            digits += 1
            let (next, isTooLarge) = bound.multipliedReportingOverflow(by: 10)
            bound = isTooLarge ? .max : next
        }
        var place = count + digits
        count = place
        for _ in 0..<digits {
            place -= 1
            base[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
            left /= 10
        }
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
