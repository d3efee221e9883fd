internal import ClaimExtraction

/// Words of a revision that came from nowhere: where a focus may stand whose sentence is gone.
struct LooseWords {
    /// Where two neighbouring words stand, if they stand there only once; otherwise -1.
    private var places: [Int64: Int] = [:]
    private var isLoose: [Bool]
    private static let lengthLimit = 512

    init(_ alignment: Alignment) {
        let keys = alignment.new.keys
        isLoose = Array(repeating: true, count: keys.count)
        for token in alignment.words where token >= 0 { isLoose[token] = false }
        for token in keys.indices.dropLast() where isLoose[token] && isLoose[token + 1] {
            let pair = LooseWords.pair(keys[token], keys[token + 1])
            places[pair] = places[pair] == nil ? token : -1
        }
    }

    /// The only passage of loose words that is a focus word for word; two words at least, one of them a number if there are no more.
    func place(of focus: Range<Int>, _ alignment: Alignment) -> Span? {
        let old = alignment.old
        let new = alignment.new
        let hasNumber = focus.contains { old.tokens[$0].isNumber }
        guard focus.count >= (hasNumber ? 2 : 3), focus.count <= LooseWords.lengthLimit else {
            return nil
        }
        for token in focus.dropLast() {
            let pair = LooseWords.pair(old.keys[token], old.keys[token + 1])
            guard let place = places[pair] else { return nil }
            guard place >= 0 else { continue }
            let start = place - (token - focus.lowerBound)
            let end = start + focus.count
            guard start >= 0, end <= new.keys.count, isLoose[start..<end].allSatisfy(\.self),
                new.keys[start..<end] == old.keys[focus]
            else { return nil }
            return new.span(of: start..<end)
        }
        return nil
    }

    private static func pair(_ first: Int32, _ second: Int32) -> Int64 {
        Int64(first) << 32 | Int64(second)
    }
}
