/// A quick no to nearly all words that a table hasn't got.
///
/// A filter of which half the bits are set is worse than none: the processor guesses every second answer wrong,
/// and a wrong guess costs more than the look-up that was saved. So there are sixteen bits or more a word.
struct WordFilter: Sendable {
    /// The bits of a few words, asked without a look into memory; all ones where there are more words.
    private let few: UInt64
    /// The bits of all words, in rows; a power of two of them.
    private let rows: [UInt64]
    private let mask: UInt64

    /// More words than these leave too few zeros in 64 bits.
    private static let fewWords = 8

    /// A filter that turns away most of what isn't among these words.
    init(_ words: some Sequence<WordKey>) { self.init(keys: words.map(\.raw)) }

    /// A filter that turns away most of what isn't among these keys.
    init(keys: [UInt64]) {
        few =
            keys.count <= WordFilter.fewWords
            ? keys.reduce(0) { $0 | WordFilter.bit(of: $1) } : .max
        var count = 1
        while count * 4 < keys.count { count *= 2 }
        let mask = UInt64(count - 1)
        var rows = [UInt64](repeating: 0, count: count)
        for key in keys { rows[WordFilter.row(of: key, mask)] |= WordFilter.bit(of: key) }
        self.rows = rows
        self.mask = mask
    }

    /// False for a word that isn't among those of the filter, and sometimes true for another.
    @inline(__always)
    func mayContain(_ word: WordKey) -> Bool {
        let bit = WordFilter.bit(of: word.raw)
        return few & bit != 0 && rows[WordFilter.row(of: word.raw, mask)] & bit != 0
    }

    // Tables find their slots by a key's low bits; these are others.

    @inline(__always)
    private static func bit(of key: UInt64) -> UInt64 { 1 << (key >> 40 & 63) }

    @inline(__always)
    private static func row(of key: UInt64, _ mask: UInt64) -> Int {
        Int(truncatingIfNeeded: key >> 46 & mask)
    }
}
