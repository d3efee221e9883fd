/// By token, which verb groups and noun phrases come next.
///
/// Asked for nearly every verb, a binary search costs more by the processor's wrong guesses than by its steps.
struct ChunkPlaces: Sendable {
    /// For each token and the end, how many verb groups begin before it.
    private let verbGroupsBefore: [Int32]
    /// For each token and the end, how many noun phrases end at it or before.
    private let nounPhrasesBefore: [Int32]

    /// Takes both in text order, of a text with `count` tokens.
    init(verbGroups: [VerbGroup], nounPhrases: [Range<Int>], count: Int) {
        verbGroupsBefore = ChunkPlaces.counts(verbGroups.lazy.map(\.tokens.lowerBound), count)
        nounPhrasesBefore = ChunkPlaces.counts(nounPhrases.lazy.map { $0.upperBound - 1 }, count)
    }

    /// The index of the first verb group that begins at or after a token.
    @inline(__always)
    func firstVerbGroup(from token: Int) -> Int {
        Int(verbGroupsBefore[min(max(token, 0), verbGroupsBefore.count - 1)])
    }

    /// The index of the first noun phrase that ends behind a token.
    @inline(__always)
    func firstNounPhrase(endingBehind token: Int) -> Int {
        Int(nounPhrasesBefore[min(max(token, 0), nounPhrasesBefore.count - 1)])
    }

    /// For each token and the end, how many of the places, which ascend, lie before it.
    private static func counts(_ places: some Sequence<Int>, _ count: Int) -> [Int32] {
        [Int32](unsafeUninitializedCapacity: count + 1) { counts, initializedCount in
            var token = 0
            var before: Int32 = 0
            for place in places {
                while token <= min(place, count) {
                    counts[token] = before
                    token += 1
                }
                before += 1
            }
            while token <= count {
                counts[token] = before
                token += 1
            }
            initializedCount = count + 1
        }
    }
}

extension Array {
    /// The index of the first element for which `isReached` holds, which must hold for all after it; the end if none.
    func partitionPoint(where isReached: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isReached(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
