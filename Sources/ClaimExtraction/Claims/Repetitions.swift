/// Remembers what was asserted, so that a fact that comes again is known.
struct Repetitions {
    private var seen: [Fact: Int] = [:]

    /// The index of the first claim with the same fact; remembers this one where there is none.
    mutating func earlier(_ draft: ClaimDraft, at index: Int, in reading: Reading) -> Int? {
        guard let fact = fact(of: draft, in: reading) else { return nil }
        if let earlier = seen[fact] { return earlier }
        seen[fact] = index
        return nil
    }

    /// The fact that a claim asserts; nil where only a reader can tell whether another is the same.
    private func fact(of draft: ClaimDraft, in reading: Reading) -> Fact? {
        guard let mention = draft.mention else { return nil }
        switch reading.mentions[mention].detail {
        case .quantity(let quantity):
            // A unit of one word ("people", "percent") and a measure ("miles an hour") are shared by many facts.
            guard quantity.dimension == .count, let value = quantity.value,
                let unit = quantity.unit, unit.utf8.contains(UInt8(ascii: " "))
            else { return nil }
            var fact = Fact(.count)
            fact.add(quantity.bound.rawValue)
            fact.add(value)
            fact.add(quantity.upper ?? value)
            fact.add(unit)
            return fact
        case .person(let person):
            var fact = Fact(.identity)
            fact.add(person.name)
            fact.add(person.role ?? "")
            fact.add(person.affiliation ?? "")
            return fact
        case .ruling(let ruling):
            guard let court = ruling.court, let object = ruling.object, let date = ruling.date
            else { return nil }
            var fact = Fact(.ruling)
            fact.add(court)
            fact.add(ruling.action)
            fact.add(object)
            fact.add(date)
            return fact
        default:
            return nil
        }
    }
}

/// What is asserted, as a hash of its parts with words in lower case.
///
/// Two facts with the same hash are taken as equal, as two words with the same key are.
private struct Fact: Hashable {
    private var hash = FNV1a()

    enum Kind: UInt8 {
        case count, identity, ruling
    }

    init(_ kind: Kind) { hash.combine(kind.rawValue) }

    mutating func add(_ words: String) {
        var words = words
        let isASCII = words.withUTF8 { addLowercased(ascii: $0) }
        if !isASCII {
            for byte in words.lowercased().utf8 { hash.combine(byte) }
        }
        // No word has such a byte.
        hash.combine(0xFF)
    }

    /// Adds words in lower case; false, and nothing is added, if they aren't ASCII.
    private mutating func addLowercased(ascii words: UnsafeBufferPointer<UInt8>) -> Bool {
        var hash = hash
        var highest: UInt8 = 0
        for byte in words {
            highest |= byte
            hash.combine(byte &- 65 < 26 ? byte | 0x20 : byte)
        }
        guard highest < 0x80 else { return false }
        self.hash = hash
        return true
    }

    mutating func add(_ number: Double) {
        // 0 and -0 are one number.
        let bits = (number == 0 ? 0 : number).bitPattern
        for shift in stride(from: 0, to: 64, by: 8) {
            hash.combine(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
    }

    static func == (left: Fact, right: Fact) -> Bool { left.hash.value == right.hash.value }

    func hash(into hasher: inout Hasher) { hasher.combine(hash.value) }
}
