/// Phrases of one or more words with a value each; finds the longest that starts at a token.
package struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let rest: [WordKey]
        let value: Value
    }

    /// The phrases by their first word, the longest first, one after the other.
    private let entries: [Entry]
    /// For each first word, where its phrases lie in `entries`; open addressing, 0 where a slot is empty.
    private let slots: [(key: UInt64, entries: Range<Int32>)]
    private let mask: Int
    /// Turns away words with which no phrase begins.
    private let filter: WordFilter

    /// Takes pairs of a phrase and its value; the words of a phrase are cut as the tokenizer cuts them.
    ///
    /// With `followsNumbers` they are cut as it does after a number too, where "sq." is one token.
    package init(_ phrases: some Sequence<(String, Value)>, followsNumbers: Bool = false) {
        var firstWords: [WordKey: [Entry]] = [:]
        for (phrase, value) in phrases {
            let keys = Tokenizer.keys(of: phrase)
            guard let first = keys.first else { continue }
            firstWords[first, default: []].append(
                Entry(rest: Array(keys.dropFirst()), value: value)
            )
            guard followsNumbers, phrase.utf8.contains(UInt8(ascii: ".")), phrase.contains(". ")
            else { continue }
            let afterNumber = Tokenizer.keys(of: "1 " + phrase).dropFirst()
            guard let first = afterNumber.first, Array(afterNumber) != keys else { continue }
            firstWords[first, default: []].append(
                Entry(rest: Array(afterNumber.dropFirst()), value: value)
            )
        }
        var size = 8
        while size < firstWords.count * 2 { size *= 2 }
        var entries: [Entry] = []
        var slots = [(key: UInt64, entries: Range<Int32>)](repeating: (0, 0..<0), count: size)
        for (key, phrases) in firstWords {
            var slot = Int(truncatingIfNeeded: key.raw) & (size - 1)
            while slots[slot].key != 0 { slot = (slot + 1) & (size - 1) }
            let start = Int32(truncatingIfNeeded: entries.count)
            entries += phrases.sorted { $0.rest.count > $1.rest.count }
            slots[slot] = (key.raw, start..<Int32(truncatingIfNeeded: entries.count))
        }
        self.entries = entries
        self.slots = slots
        mask = size - 1
        filter = WordFilter(firstWords.keys)
    }

    /// The keys of the words with which phrases begin, in no order.
    var firstWords: [UInt64] { slots.map(\.key).filter { $0 != 0 } }

    /// Where the phrases lie that begin with a word; empty if there are none.
    @inline(__always)
    private func phrases(from word: WordKey) -> Range<Int32> {
        var slot = Int(truncatingIfNeeded: word.raw) & mask
        while slots[slot].key != 0 {
            if slots[slot].key == word.raw { return slots[slot].entries }
            slot = (slot + 1) & mask
        }
        return 0..<0
    }

    /// The longest phrase that starts at `token` and ends at or before `limit`, with the token after it.
    package func longestMatch(
        at token: Int,
        in tokens: Tokens,
        limit: Int
    ) -> (value: Value, end: Int)? {
        guard token < limit else { return nil }
        let first = tokens.key[token]
        guard filter.mayContain(first) else { return nil }
        for index in phrases(from: first) {
            let entry = entries[Int(index)]
            guard token + entry.rest.count < limit else { continue }
            var matches = true
            for (offset, key) in entry.rest.enumerated() where tokens.key[token + 1 + offset] != key
            {
                matches = false
                break
            }
            if matches { return (entry.value, token + 1 + entry.rest.count) }
        }
        return nil
    }
}
