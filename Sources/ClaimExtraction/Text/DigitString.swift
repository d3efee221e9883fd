/// The value of a number that is written in digits with or without separators.
enum DigitString {
    /// More digits than any figure has; the rest would only be lost in a `Double`.
    private static let maximumLength = 40

    /// The value; nil if the separators fit no way of writing numbers ("10.5.2017", "22,24,26").
    ///
    /// Commas part groups of three, or of two and three as in India ("12,34,567"), with a point before the
    /// decimals; or points part groups of three with a comma before the decimals ("1.234,5"). One comma
    /// before other than three digits is a decimal comma ("1,5").
    static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.count <= maximumLength else { return nil }
        if let whole = short(bytes) { return whole }
        var groups: [ArraySlice<UInt8>] = []
        var marks: [UInt8] = []
        var start = bytes.startIndex
        for index in bytes.indices where !CharacterClass.isDigit(bytes[index]) {
            groups.append(bytes[start..<index])
            marks.append(bytes[index])
            start = index + 1
        }
        groups.append(bytes[start...])
        guard let last = marks.last else { return integer(groups) }
        let comma = UInt8(ascii: ",")
        if marks.count == 1 {
            let isGroup = groups[1].count == 3 && (1...3).contains(groups[0].count)
            return last == comma && isGroup ? integer(groups) : decimal(groups)
        }
        let inner = marks.dropLast()
        if marks.allSatisfy({ $0 == last }) {
            return areGrouped(groups, isComma: last == comma) ? integer(groups) : nil
        }
        guard inner.allSatisfy({ $0 != last }), Set(inner).count == 1,
            areGrouped(Array(groups.dropLast()), isComma: last != comma)
        else { return nil }
        return decimal(groups)
    }

    /// The value of nothing but a few digits, as most numbers are; nil for others.
    private static func short(_ bytes: ArraySlice<UInt8>) -> Double? {
        // A `Double` holds every whole number of fifteen digits.
        guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
        var value = 0
        for byte in bytes {
            guard CharacterClass.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte &- UInt8(ascii: "0"))
        }
        return Double(value)
    }

    private static func areGrouped(_ groups: [ArraySlice<UInt8>], isComma: Bool) -> Bool {
        guard let first = groups.first, let last = groups.last, groups.count > 1 else {
            return false
        }
        guard (1...3).contains(first.count), last.count == 3 else { return false }
        let middle = groups.dropFirst().dropLast()
        if middle.allSatisfy({ $0.count == 3 }) { return true }
        return isComma && first.count <= 2 && middle.allSatisfy { $0.count == 2 }
    }

    private static func integer(_ groups: [ArraySlice<UInt8>]) -> Double? {
        Double(String(decoding: groups.joined(), as: UTF8.self))
    }

    /// All groups but the last are the whole part.
    private static func decimal(_ groups: [ArraySlice<UInt8>]) -> Double? {
        var text = Array(groups.dropLast().joined())
        text.append(UInt8(ascii: "."))
        text.append(contentsOf: groups.last ?? [])
        return Double(String(decoding: text, as: UTF8.self))
    }
}
