/// Phrases of one or more words with a value each; finds the longest that starts at a token.
package struct PhraseTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let rest: [WordKey]
        let value: Value
    }

    private var firstWords: [WordKey: [Entry]] = [:]

    /// Takes pairs of a phrase and its value; the words of a phrase are cut as the tokenizer cuts them.
    package init(_ phrases: some Sequence<(String, Value)>) {
        for (phrase, value) in phrases {
            let keys = Tokenizer.keys(of: phrase)
            guard let first = keys.first else { continue }
            firstWords[first, default: []].append(
                Entry(rest: Array(keys.dropFirst()), value: value)
            )
        }
        for key in firstWords.keys {
            firstWords[key]?.sort { $0.rest.count > $1.rest.count }
        }
    }

    /// The longest phrase that starts at `token` and ends at or before `limit`, with the token after it.
    package func longestMatch(
        at token: Int,
        in tokens: Tokens,
        limit: Int
    ) -> (value: Value, end: Int)? {
        guard let entries = firstWords[tokens.key[token]] else { return nil }
        for entry in entries where token + entry.rest.count < limit {
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
