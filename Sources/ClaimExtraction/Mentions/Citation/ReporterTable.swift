internal import ExtractionData

/// Abbreviations of law reports, codes and registers, found by their letters and digits alone.
///
/// "F.2d", "F. 2d" and "F 2d" are one entry. The table stays where it is inside the program: loading
/// makes two arrays of hashes and places, and a name becomes a `String` only when it is cited.
struct ReporterTable: Sendable {
    /// What a name publishes.
    enum Publication: Sendable {
        case cases
        /// Decisions numbered by the court itself: "2016 CO 47".
        case neutral
        case statutes, regulations
    }

    struct Name: Sendable, Equatable {
        /// The usual abbreviation.
        let text: String
        let publication: Publication
    }

    /// A name in the text: the token after it, and where the table has it.
    struct Match {
        var end: Int
        let place: UInt32
    }

    static let shared = ReporterTable()

    /// More tokens than any name has.
    private static let longestName = 20

    private var slots: [UInt64]
    private var places: [UInt32]
    private let mask: Int

    private init() {
        let data = stet_reporters()
        let bytes = UnsafeBufferPointer(start: data.bytes, count: data.count)
        // Lines have about 25 bytes; twice as many slots as lines keep the probes short.
        var size = 1024
        while size < bytes.count / 12 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        places = [UInt32](repeating: 0, count: size)
        mask = size - 1
        var index = 0
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "#") {
                var hash = FNV1a()
                while index < bytes.count, bytes[index] != UInt8(ascii: "\t"),
                    bytes[index] != UInt8(ascii: "\n")
                {
                    hash.combine(bytes[index])
                    index += 1
                }
                insert(hash.value, place: UInt32(truncatingIfNeeded: index + 1))
            }
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            index += 1
        }
    }

    private mutating func insert(_ hash: UInt64, place: UInt32) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash
        places[slot] = place
    }

    private func place(of hash: UInt64) -> UInt32? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return places[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// All names that begin at a token, the shortest first.
    func matches(at first: Int, in reading: Reading) -> [Match] {
        let tokens = reading.tokens
        var hash = FNV1a()
        var found: [Match] = []
        var hasOpenBracket = false
        var hasSeries = false
        var token = first
        let limit = min(tokens.count, first + ReporterTable.longestName)
        while token < limit, token == first || tokens.gap[token] <= .line {
            switch fold(token, of: reading, into: &hash) {
            case .nothing:
                let key = tokens.key[token]
                if key == .openBracket { hasOpenBracket = true }
                // The stop or bracket behind the last letter belongs to the name.
                if let last = found.last, last.end == token, tokens.gap[token] == .none,
                    key == .fullStop || key == .closeBracket && hasOpenBracket
                {
                    found[found.count - 1].end = token + 1
                }
            case .letters:
                // "F. 2 d": no name holds two numbers, a row of them belongs to no name.
                let isSeries = tokens.kind[token] == .number
                if isSeries, hasSeries { return found }
                hasSeries = hasSeries || isSeries
                if let place = place(of: hash.value) {
                    found.append(Match(end: token + 1, place: place))
                }
            case .foreign: return found
            }
            token += 1
        }
        return found
    }

    private enum Folded { case letters, nothing, foreign }

    private func fold(_ token: Int, of reading: Reading, into hash: inout FNV1a) -> Folded {
        let tokens = reading.tokens
        let range = tokens.bytes(token)
        switch tokens.kind[token] {
        case .address: return .foreign
        case .punctuation:
            return ReporterTable.marks.contains(tokens.key[token]) ? .nothing : .foreign
        case .number:
            // "F.2d", "P.3d": a series has one digit.
            guard range.count == 1 else { return .foreign }
        case .word, .clitic:
            guard
                tokens.shape[token].contains(.capitalised) || tokens.gap[token] == .none
                    || ReporterTable.smallWords.contains(tokens.key[token])
            else { return .foreign }
        }
        for byte in reading.source.bytes[range] {
            if CharacterClass.isLetter(byte) {
                hash.combine(byte | 0x20)
            } else if CharacterClass.isDigit(byte) {
                hash.combine(byte)
            }
        }
        return .letters
    }

    private static let marks = WordSet(". , & ' ’ ‘ ( ) [ ] -")
    private static let smallWords = WordSet("of the and d th st nd rd ex rel")

    /// The entry at a place.
    func name(at place: UInt32) -> Name {
        let data = stet_reporters()
        let bytes = UnsafeBufferPointer(start: data.bytes, count: data.count)
        let start = min(Int(place), bytes.count)
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        let columns = line.split(separator: UInt8(ascii: "\t"))
        let text = columns.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let publication: Publication =
            switch columns.dropFirst().first?.first {
            case UInt8(ascii: "s"): .statutes
            case UInt8(ascii: "r"): .regulations
            case UInt8(ascii: "n"): .neutral
            default: .cases
            }
        return Name(text: text, publication: publication)
    }
}
