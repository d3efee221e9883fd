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
            self.init(reading.letters(token))
        } else {
            let bytes = reading.source.bytes[reading.tokens.bytes(token)]
            self.init(bytes.lazy.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 })
        }
    }

    private init(_ name: some Collection<UInt8>) {
        length = name.count
        letters = name.reduce(0) { $0 | 1 << UInt64($1 & 63) }
        let first = name.first ?? 0
        sound = SpellingWords.sounds[first] ?? first
    }

    /// Whether the two may be two spellings of one name.
    ///
    /// One changed letter adds and takes away one kind of letter each at most, and two are the limit.
    func mayEqual(_ other: NameOutline) -> Bool {
        abs(length - other.length) <= 1 && (letters ^ other.letters).nonzeroBitCount <= 4
    }
}
