/// Values by word, asked by key; most words get a quick no.
///
/// Open addressing as in ``WordSet``: a dictionary mixes the key again and costs several times as much.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// The keys of its words in their slots, nought in those that are free.
    private let slots: [UInt64]
    /// Where the value of each key lies in `values`.
    private let places: [Int32]
    private let values: [Value]
    private let mask: Int
    private let filter: WordFilter

    init(dictionaryLiteral elements: (WordKey, Value)...) { self.init(elements) }

    /// Takes pairs of a word and its value; of two values for a word the last holds.
    init(_ elements: some Collection<(WordKey, Value)>) {
        var size = 8
        while size < elements.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var places = [Int32](repeating: 0, count: size)
        var values: [Value] = []
        for (word, value) in elements {
            let key = word.raw
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            places[slot] = Int32(truncatingIfNeeded: values.count)
            values.append(value)
        }
        slots = keys
        self.places = places
        self.values = values
        filter = WordFilter(elements.lazy.map(\.0))
        mask = size - 1
    }

    /// Takes a dictionary.
    init(_ dictionary: [WordKey: Value]) { self.init(dictionary.map { ($0.key, $0.value) }) }

    /// The keys of its words, in no order.
    var keys: [UInt64] { slots.filter { $0 != 0 } }

    /// The word's value; nil for a word that the table hasn't got.
    @inline(__always)
    subscript(word: WordKey) -> Value? {
        guard filter.mayContain(word) else { return nil }
        var slot = Int(truncatingIfNeeded: word.raw) & mask
        while slots[slot] != 0 {
            if slots[slot] == word.raw { return values[Int(places[slot])] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
