/// A text in which excerpts are looked for, word for word; linear in the text.
struct ExcerptSearch {
    /// What became of an excerpt.
    enum Result: Equatable {
        /// It stands there; where its marks leave something out or put something in, with the words as they stand there.
        case stands(inFull: String?)
        /// It doesn't; with the nearest words, if any are near.
        case missing(nearest: String?)
    }

    private let text: PrintedWords
    private let whole: NumberedWords
    private let withoutNotes: NumberedWords

    init(_ text: String) {
        self.text = PrintedWords(text)
        whole = NumberedWords(self.text.words)
        let plain = self.text.withoutNotes
        withoutNotes = plain.count == self.text.words.count ? whole : NumberedWords(plain)
    }

    /// Looks for an excerpt by its readings, the strictest first.
    func result(for readings: [ExcerptParts]) -> Result {
        for reading in readings {
            let hasBrackets = reading.words.contains { $0.text == "[" }
            let numbered = hasBrackets ? whole : withoutNotes
            guard let chain = PartChain(reading, in: numbered) else { continue }
            return .stands(inFull: chain.hidesWords ? shown(numbered, chain.range) : nil)
        }
        guard let last = readings.last else { return .missing(nearest: nil) }
        let range = withoutNotes.nearest(to: last)
        return .missing(nearest: range.map { shown(withoutNotes, $0) })
    }

    /// The words of a passage with the marks that close it; the beginning of a long one.
    private func shown(_ numbered: NumberedWords, _ range: Range<Int>) -> String {
        let words = numbered.words
        var last = range.upperBound - 1
        while last + 1 < words.count, words[last + 1].isMark,
            words[last].isGlued(to: words[last + 1])
        {
            last += 1
        }
        let passage = text.text(
            words[range.lowerBound].place.lowerBound..<words[last].place.upperBound
        )
        if passage.count <= ExcerptSearch.mostShown { return passage }
        return passage.prefix(ExcerptSearch.mostShown) + "…"
    }

    /// In characters.
    private static let mostShown = 400
}

/// The words of a text with a number for each spelling.
struct NumberedWords {
    let words: [PrintedWords.Word]
    private(set) var keys: [Int32] = []
    private var numbers: [String: Int32] = [:]
    /// By number, the number that spellings share which differ in case and accents only.
    private var plainKeys: [Int32] = []
    private var plainNumbers: [String: Int32] = [:]

    init(_ words: [PrintedWords.Word]) {
        self.words = words
        keys.reserveCapacity(words.count)
        for word in words {
            if let known = numbers[word.text] {
                keys.append(known)
                continue
            }
            let new = Int32(truncatingIfNeeded: numbers.count)
            numbers[word.text] = new
            let plain = PlainWord.of(word.text)
            let number = plainNumbers[plain] ?? Int32(truncatingIfNeeded: plainNumbers.count)
            plainNumbers[plain] = number
            plainKeys.append(number)
            keys.append(new)
        }
    }

    func key(_ word: PrintedWords.Word) -> Int32? { numbers[word.text] }

    /// Where words stand in a row, the first of them with a small or a capital letter.
    func places(of run: [PrintedWords.Word]) -> [Int] {
        guard let first = run.first else { return [] }
        let firsts = Set(NumberedWords.cases(of: first.text).compactMap { numbers[$0] })
        let tail = run.dropFirst().compactMap(key)
        guard !firsts.isEmpty, tail.count == run.count - 1 else { return [] }
        if tail.isEmpty { return keys.indices.filter { firsts.contains(keys[$0]) } }
        var places: [Int] = []
        RunSearch(tail).forEachPlace(in: keys) { start in
            if start > 0, firsts.contains(keys[start - 1]) { places.append(start - 1) }
            return true
        }
        return places
    }

    private static func cases(of word: String) -> [String] {
        guard let first = word.first else { return [word] }
        let rest = word.dropFirst()
        return [word, first.uppercased() + rest, first.lowercased() + rest]
    }

    // MARK: Nearest words

    /// The words nearest to an excerpt's first part that stands nowhere, or to all of it; nil where too few are the same.
    func nearest(to excerpt: ExcerptParts) -> Range<Int>? {
        let lost = excerpt.parts.first { places(of: $0.words).isEmpty }
        let run = (lost?.words ?? excerpt.words).lazy.filter { !$0.isMark }
            .prefix(NumberedWords.longestRun).map { plainNumbers[PlainWord.of($0.text)] ?? -1 }
        let sought = Array(run)
        let here = words.indices.filter { !words[$0].isMark }
        let window = NumberedWords.densest(
            sought,
            in: here.map { plainKeys[Int(keys[$0])] }
        )
        let near = window.map { plainKeys[Int(keys[here[$0]])] }
        guard let found = NearestStretch(of: sought, in: near),
            found.matches >= min(2, sought.count), 2 * found.matches >= sought.count
        else { return nil }
        let range = found.range
        let whole = NumberedWords.reaching(sought, range, in: near)
        let start = window.lowerBound
        return here[start + whole.lowerBound]..<here[start + whole.upperBound - 1] + 1
    }

    /// The stretch with the excerpt's first and last word, where they stand not far from it: an insertion before them cuts
    /// them off.
    private static func reaching(
        _ sought: [Int32],
        _ range: Range<Int>,
        in keys: [Int32]
    ) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if let first = sought.first, keys[start] != first {
            let before = max(0, start - farthest)..<start
            start = keys[before].lastIndex(of: first) ?? start
        }
        if let last = sought.last, keys[end - 1] != last {
            let after = end..<min(keys.count, end + farthest)
            end = keys[after].firstIndex(of: last).map { $0 + 1 } ?? end
        }
        return start..<end
    }

    /// In words.
    private static let farthest = 12

    /// The stretch with most of the words sought, each the more the rarer it is: so that the comparison of every word
    /// with every other is one of a few hundred.
    private static func densest(_ sought: [Int32], in keys: [Int32]) -> Range<Int> {
        let length = min(keys.count, 2 * sought.count + 40)
        var counts: [Int32: Int] = [:]
        let wanted = Set(sought)
        for key in keys where wanted.contains(key) { counts[key, default: 0] += 1 }
        // Whole numbers, so that what leaves the window takes away what it brought.
        func weight(_ key: Int32) -> Int { counts[key].map { 1_000_000 / $0 + 1 } ?? 0 }
        var held: [Int32: Int] = [:]
        var sum = 0
        var best = (sum: 0, end: length)
        for (index, key) in keys.enumerated() {
            if wanted.contains(key) {
                held[key, default: 0] += 1
                if held[key] == 1 { sum += weight(key) }
            }
            if index >= length, wanted.contains(keys[index - length]) {
                let gone = keys[index - length]
                held[gone, default: 1] -= 1
                if held[gone] == 0 { sum -= weight(gone) }
            }
            if sum > best.sum { best = (sum, index + 1) }
        }
        // Its beginning is where the window first held them all; what stands before may belong to it as well.
        let end = min(keys.count, max(length, best.end + sought.count))
        return max(0, end - length - sought.count)..<end
    }

    private static let longestRun = 400
}
