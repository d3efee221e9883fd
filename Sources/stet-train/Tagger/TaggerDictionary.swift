internal import ClaimExtraction

/// The tags of frequent words: what the tagger need not, or must not, think about.
struct TaggerDictionary {
    /// The classes that a word may have, as bits, by dictionary key.
    private(set) var classes: [UInt64: UInt32] = [:]
    /// The keys of words that may have no other class than theirs; for the others it is a hint.
    private var binding: Set<UInt64> = []

    /// A word needs so many occurrences for its classes to be a hint.
    private static let minimumCountForHint = 3
    /// A word needs so many occurrences for its classes to bind.
    private static let minimumCount = 12
    /// A word needs so many occurrences for one tag to be taken as its only one.
    private static let minimumCountForOne = 20
    /// Tags below this share of a word's occurrences are taken for mistakes.
    private static let minimumShare = 0.004

    /// Takes the classes of the treebanks' words, and of those that are rare or missing there from a list of word forms.
    init(_ sentences: [TaggedSentence], forms: WordForms = WordForms()) {
        var counts: [UInt64: [Int]] = [:]
        for sentence in sentences {
            guard let range = sentence.reading.sentences.first?.tokens else { continue }
            let features = TaggerFeatures(
                sentence.reading.tokens,
                sentence.reading.source,
                sentence: range
            )
            for token in range where features.tagByRule(token) == nil {
                guard let tagClass = sentence.tags[token]?.taggerClass else { continue }
                counts[
                    features.dictionaryKey(token),
                    default: [Int](repeating: 0, count: TaggerModel.classCount)
                ][Int(tagClass)] += 1
            }
        }
        for (key, counts) in counts {
            guard counts.reduce(0, +) >= TaggerDictionary.minimumCountForHint else { continue }
            if let set = TaggerDictionary.bindingClasses(counts) {
                classes[key] = set
                binding.insert(key)
            } else {
                classes[key] = counts.enumerated().reduce(0) { set, entry in
                    entry.element > 0 ? set | 1 << UInt32(entry.offset) : set
                }
            }
        }
        for (key, set) in forms.classes where !binding.contains(key) {
            classes[key, default: 0] |= set
        }
    }

    /// The classes that a word may have, as bits; 0 for one that isn't known.
    func classes(of token: Int, _ features: TaggerFeatures) -> UInt32 {
        guard features.range.contains(token), features.isWord(token) else { return 0 }
        if let own = classes[features.dictionaryKey(token)] { return own }
        let letterCase = features.letterCase(token)
        guard TaggerFeatures.mayBeLower(letterCase) else { return 0 }
        return classes[features.lowerDictionaryKey(token)] ?? 0
    }

    /// The classes that a word may be given, as bits.
    func allowedClasses(_ key: UInt64) -> UInt32 {
        binding.contains(key) ? classes[key] ?? .max : .max
    }

    private static func bindingClasses(_ counts: [Int]) -> UInt32? {
        let total = counts.reduce(0, +)
        guard total >= minimumCount else { return nil }
        var set: UInt32 = 0
        for (index, count) in counts.enumerated()
        where Double(count) > Double(total) * minimumShare {
            set |= 1 << UInt32(index)
        }
        if set.nonzeroBitCount == 1 {
            return total >= minimumCountForOne || isClosed(set) ? set : nil
        }
        return closed(set)
    }

    static func bit(_ tag: PartOfSpeech) -> UInt32 {
        tag.taggerClass.map { 1 << UInt32($0) } ?? 0
    }

    /// Whether the set holds classes only that take no new words.
    private static func isClosed(_ set: UInt32) -> Bool {
        let open: [PartOfSpeech] = [
            .noun, .nounPlural, .properNoun, .properNounPlural, .verbBase, .verbPast, .verbGerund,
            .verbPastParticiple, .verbPresent, .verbPresentThird, .adjective, .adverb,
        ]
        return set & open.reduce(0) { $0 | bit($1) } == 0
    }

    /// The set with the forms that always look alike.
    private static func closed(_ set: UInt32) -> UInt32 {
        var set = set
        let pairs: [(PartOfSpeech, PartOfSpeech)] = [
            (.verbBase, .verbPresent), (.verbPast, .verbPastParticiple),
        ]
        for (one, other) in pairs where set & (bit(one) | bit(other)) != 0 {
            set |= bit(one) | bit(other)
        }
        return set
    }

    /// The slots of the model file: open addressing, at most seven of ten in use.
    func slots() -> (bits: Int, bytes: [UInt8]) {
        var bits = 4
        while (1 << bits) * 7 < classes.count * 10 { bits += 1 }
        var slots = [UInt64](repeating: 0, count: 1 << bits)
        for key in classes.keys.sorted() {
            var slot = Int(truncatingIfNeeded: key) & (1 << bits - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (1 << bits - 1) }
            slots[slot] =
                ((key >> 33) << 33) | (binding.contains(key) ? 1 << 32 : 0)
                | UInt64(classes[key] ?? 0)
        }
        return (
            bits,
            slots.flatMap { slot in (0..<8).map { UInt8(truncatingIfNeeded: slot >> ($0 * 8)) } }
        )
    }
}
