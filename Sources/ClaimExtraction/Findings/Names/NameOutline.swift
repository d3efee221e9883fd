/// What tells most pairs of names apart without a look at all that is known of them.
struct NameOutline {
    /// In bytes.
    let length: Int
    /// Its first letter, or the one for all that sound like it.
    let sound: UInt8
    /// A bit for each letter.
    private let letters: UInt64

    /// The outline of a token, folded to small letters.
    init(of token: Int, _ reading: Reading) {
        if reading.tokens.shape[token].contains(.nonASCII) {
            let name = reading.letters(token)
            self.init(of: name.indices) { name[$0] }
        } else {
            self.init(of: reading.tokens.bytes(token)) {
                let byte = reading.byte($0)
                return byte &- 65 < 26 ? byte | 0x20 : byte
            }
        }
    }

    @inline(__always)
    private init(of places: Range<Int>, _ letter: (Int) -> UInt8) {
        length = places.count
        letters = places.reduce(0) { $0 | 1 << UInt64(letter($1) & 63) }
        sound = places.first.map { SpellingWords.sound(of: letter($0)) } ?? 0
    }

    /// Whether the two may be two spellings of one name.
    ///
    /// One changed letter adds and takes away one kind of letter each at most, and two are the limit.
    func mayEqual(_ other: NameOutline) -> Bool {
        abs(length - other.length) <= 1 && (letters ^ other.letters).nonzeroBitCount <= 4
    }
}
