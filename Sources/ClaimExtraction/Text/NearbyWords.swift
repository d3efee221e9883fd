extension Reading {
    /// Whether one of some tokens is one of these words.
    func has(_ words: WordSet, in tokens: some Sequence<Int>) -> Bool {
        let keys = self.tokens.key
        return tokens.contains { words.contains(keys[$0]) }
    }

    /// Whether one of some tokens is this word.
    func has(_ word: WordKey, in tokens: some Sequence<Int>) -> Bool {
        let keys = self.tokens.key
        return tokens.contains { keys[$0] == word }
    }

    /// Whether each of some tokens is one of these words.
    func hasOnly(_ words: WordSet, in tokens: some Sequence<Int>) -> Bool {
        let keys = self.tokens.key
        return tokens.allSatisfy { words.contains(keys[$0]) }
    }
}

extension Range<Int> {
    /// What lies between this and another range behind it; nothing where they touch or overlap.
    func gap(to other: Range<Int>) -> Range<Int> {
        upperBound..<Swift.max(upperBound, other.lowerBound)
    }

    /// Up to `count` of them right before a place among them.
    func before(_ place: Int, _ count: Int) -> Range<Int> {
        Swift.min(place, Swift.max(lowerBound, place - count))..<place
    }

    /// Up to `count` of them from a place on.
    func behind(_ place: Int, _ count: Int) -> Range<Int> {
        place..<Swift.max(place, Swift.min(upperBound, place + count))
    }
}
