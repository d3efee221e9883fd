extension Reading {
    /// The word at a place; outside of the text no word, which is in no set.
    @inline(__always)
    func word(_ token: Int) -> WordKey {
        let tokens = self.tokens
        return token >= 0 && token < tokens.count ? tokens.key[token] : .noWord
    }

    /// Whether a mark stands at a place, or the text ends there.
    func isMark(_ token: Int) -> Bool {
        let tokens = self.tokens
        return token < 0 || token >= tokens.count || tokens.kind[token] == .punctuation
    }

    /// The part of speech at a place; `.other` outside of the text and where nothing was tagged.
    @inline(__always)
    func tag(_ token: Int) -> PartOfSpeech {
        token >= 0 && token < tags.count ? tags[token] : .other
    }

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
