internal import ClaimExtraction
internal import Foundation

/// The terms of all claims, numbered, and the words that lead to them.
struct Vocabulary: Sendable {
    private struct Entry {
        var root: UInt32
        var opening: UInt32
        /// How many claims have the word as it is written.
        var claims: UInt32 = 0
        /// The last claim that was counted.
        var lastClaim: UInt32 = 0
    }

    private var numbers: [UInt64: UInt32] = [:]
    private var words: [UInt64: Entry] = [:]
    private var claimCount: UInt32 = 0

    private static let none = UInt32.max
    /// What an opening weighs beside a root.
    private static let openingShare = 0.15

    var termCount: Int { numbers.count }

    // MARK: Learning

    /// Adds the terms of a claim's words, known or new, and tells how many words there were.
    mutating func learn(_ text: String, terms: inout [UInt32]) -> Int {
        claimCount &+= 1
        var length = 0
        for word in TermReader.words(of: text) {
            var entry = words[word.key] ?? newEntry(for: word)
            if entry.lastClaim != claimCount {
                entry.claims &+= 1
                entry.lastClaim = claimCount
                words[word.key] = entry
            }
            if entry.root != Vocabulary.none {
                terms.append(entry.root)
                length += 1
            }
            if entry.opening != Vocabulary.none { terms.append(entry.opening) }
        }
        return length
    }

    private mutating func newEntry(for word: TermReader.Word) -> Entry {
        let terms = WordTerms(word.text)
        return Entry(root: number(of: terms.root), opening: number(of: terms.opening))
    }

    private mutating func number(of term: UInt64) -> UInt32 {
        guard term != 0 else { return Vocabulary.none }
        if let known = numbers[term] { return known }
        let new = UInt32(truncatingIfNeeded: numbers.count)
        numbers[term] = new
        return new
    }

    // MARK: Asking

    /// Each term of a text once, with its share of a whole term's weight; nil for one that no claim has.
    func terms(of text: String) -> [(term: Int?, share: Double)] {
        var found: [(term: Int?, share: Double)] = []
        var seen: Set<UInt64> = []
        func add(_ term: UInt64, share: Double) {
            guard term != 0, seen.insert(term).inserted else { return }
            found.append((numbers[term].map { Int($0) }, share))
        }
        for word in TermReader.words(of: text) {
            let parts = word.isJoined ? parts(of: word.text) : []
            for text in parts.isEmpty ? [word.text] : parts {
                let terms = WordTerms(text)
                add(terms.root, share: 1)
                add(terms.opening, share: Vocabulary.openingShare)
            }
        }
        return found
    }

    /// The words that a tag in small letters is put together from, "harbourfire", by the words of the claims.
    ///
    /// The likeliest cut into words that two claims have at least (Viterbi's algorithm, words by themselves); empty
    /// where the tag is a word itself or can't be cut.
    private func parts(of tag: String) -> [String] {
        let letters = Array(tag.utf8)
        guard letters.count <= 40, letters.allSatisfy({ (97...122).contains($0 | 0x20) }),
            frequency(of: tag) < 2
        else { return [] }
        var best: [(cost: Double, start: Int)?] = [(0, 0)]
        for end in 1...max(letters.count, 1) where end <= letters.count {
            var least: (cost: Double, start: Int)?
            for start in max(0, end - 16)..<end {
                guard let before = best[start] else { continue }
                let part = String(decoding: letters[start..<end], as: UTF8.self)
                let frequency = frequency(of: part)
                guard frequency >= (end - start >= 3 ? 2 : max(2, Int(claimCount) / 50)) else {
                    continue
                }
                // Few parts are better than many.
                let cost = before.cost + log(Double(claimCount) / Double(frequency)) + 2
                if cost < least?.cost ?? .infinity { least = (cost, start) }
            }
            best.append(least)
        }
        var parts: [String] = []
        var end = letters.count
        while end > 0, let step = best[end] {
            parts.append(String(decoding: letters[step.start..<end], as: UTF8.self))
            end = step.start
        }
        return end == 0 && parts.count > 1 ? parts.reversed() : []
    }

    private func frequency(of word: String) -> Int {
        words[WordKey(word).raw].map { Int($0.claims) } ?? 0
    }
}
