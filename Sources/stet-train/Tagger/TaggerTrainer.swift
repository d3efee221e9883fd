internal import ClaimExtraction

/// Learns the tagger's weights as an averaged perceptron (Collins 2002) over hashed features.
struct TaggerTrainer {
    private let dictionary: TaggerDictionary
    private var weights: [Int32]
    /// For the average: the sum of each weight over all steps, up to the step in `changed`.
    private var totals: [Int64]
    private var changed: [Int32]
    private var step: Int32 = 0

    /// The binary logarithm of the number of places that features are hashed to.
    private let placeBits: Int
    /// How many places have a row in the file, those with the greatest weights; a row has 32 bytes.
    private static let rowCount = 70_000
    /// Features that occur less often are left out.
    private static let minimumCount = 2
    private var counts: [UInt64: Int] = [:]

    init(dictionary: TaggerDictionary, placeBits: Int = 20) {
        self.dictionary = dictionary
        self.placeBits = placeBits
        let count = TaggerModel.classCount << placeBits
        weights = [Int32](repeating: 0, count: count)
        totals = [Int64](repeating: 0, count: count)
        changed = [Int32](repeating: 0, count: count)
    }

    /// Counts the features of a sentence, so that rare ones can be left out.
    mutating func count(_ sentence: TaggedSentence) {
        guard let range = sentence.reading.sentences.first?.tokens else { return }
        let features = TaggerFeatures(
            sentence.reading.tokens,
            sentence.reading.source,
            sentence: range
        )
        var previous = TaggerFeatures.boundary
        var beforePrevious = TaggerFeatures.boundary
        for token in range {
            features.forEach(
                at: token,
                previous: previous,
                beforePrevious: beforePrevious,
                classes: dictionary.classes(of: token, features),
                next: outlook(token + 1, features),
                afterNext: outlook(token + 2, features)
            ) {
                counts[$0, default: 0] += 1
            }
            beforePrevious = previous
            previous = UInt64(sentence.tags[token]?.rawValue ?? 0)
        }
    }

    /// Tags a sentence with the weights so far and corrects them; how many tags were wrong.
    mutating func learn(_ sentence: TaggedSentence) -> Int {
        guard let range = sentence.reading.sentences.first?.tokens else { return 0 }
        let features = TaggerFeatures(
            sentence.reading.tokens,
            sentence.reading.source,
            sentence: range
        )
        var mistakes = 0
        var previous = TaggerFeatures.boundary
        var beforePrevious = TaggerFeatures.boundary
        var rows: [Int] = []
        for token in range {
            var tag = features.tagByRule(token)
            if tag == nil {
                let allowed = dictionary.allowedClasses(features.dictionaryKey(token))
                rows.removeAll(keepingCapacity: true)
                features.forEach(
                    at: token,
                    previous: previous,
                    beforePrevious: beforePrevious,
                    classes: dictionary.classes(of: token, features),
                    next: outlook(token + 1, features),
                    afterNext: outlook(token + 2, features)
                ) {
                    if counts[$0, default: 0] >= TaggerTrainer.minimumCount {
                        rows.append(
                            Int($0 >> UInt64(64 - placeBits)) * TaggerModel.classCount
                        )
                    }
                }
                let guess = best(rows, allowed)
                tag = PartOfSpeech(taggerClass: UInt8(guess))
                if let right = sentence.tags[token]?.taggerClass, Int(right) != guess,
                    allowed >> UInt32(right) & 1 == 1
                {
                    mistakes += 1
                    correct(rows, right: Int(right), wrong: guess)
                }
                step += 1
            }
            beforePrevious = previous
            previous = UInt64(tag?.rawValue ?? 0)
        }
        return mistakes
    }

    private func outlook(_ token: Int, _ features: TaggerFeatures) -> UInt64 {
        guard features.range.contains(token), features.isWord(token) else {
            return features.outlook(token, 0)
        }
        return features.outlook(token, dictionary.classes(of: token, features))
    }

    private func best(_ rows: [Int], _ allowed: UInt32) -> Int {
        var sums = SIMD32<Int32>()
        for row in rows {
            for index in 0..<TaggerModel.classCount { sums[index] &+= weights[row + index] }
        }
        var best = Int(allowed.trailingZeroBitCount)
        for index in 0..<TaggerModel.classCount
        where allowed >> UInt32(index) & 1 == 1 && sums[index] > sums[best] {
            best = index
        }
        return best
    }

    private mutating func correct(_ rows: [Int], right: Int, wrong: Int) {
        for row in rows {
            change(row + right, by: 1)
            change(row + wrong, by: -1)
        }
    }

    private mutating func change(_ index: Int, by amount: Int32) {
        totals[index] += Int64(step - changed[index]) * Int64(weights[index])
        changed[index] = step
        weights[index] += amount
    }

    /// The model file, as `TaggerModel` describes it: weights averaged over all steps, in bytes.
    func modelFile() -> [UInt8] {
        let averages = weights.indices.map { index in
            Double(totals[index] + Int64(step - changed[index]) * Int64(weights[index]))
                / Double(max(step, 1))
        }
        let rows = keptRows(averages)
        let kept = rows.flatMap {
            averages[$0 * TaggerModel.classCount..<($0 + 1) * TaggerModel.classCount]
        }
        let scale = TaggerTrainer.scale(kept)
        let slots = dictionary.slots()
        var bytes = TaggerModel.signature
        bytes += [UInt8(slots.bits), UInt8(placeBits), 0, 0]
        bytes += TaggerTrainer.bytes(UInt32(rows.count))
        bytes += slots.bytes
        bytes += places(rows)
        for average in kept {
            let scaled = (average * scale).rounded()
            bytes.append(UInt8(min(max(scaled, -127), 127) + 128))
        }
        return bytes
    }

    /// The rows with the greatest weights, in order.
    private func keptRows(_ averages: [Double]) -> [Int] {
        let sizes = (0..<1 << placeBits).map { row in
            averages[row * TaggerModel.classCount..<(row + 1) * TaggerModel.classCount].reduce(0) {
                max($0, abs($1))
            }
        }
        let order = sizes.indices.filter { sizes[$0] > 0.01 }.sorted {
            (sizes[$1], $0) < (sizes[$0], $1)
        }
        return order.prefix(TaggerTrainer.rowCount).sorted()
    }

    /// The bit of each place, then the number of rows before each word of bits.
    private func places(_ rows: [Int]) -> [UInt8] {
        var words = [UInt64](repeating: 0, count: 1 << (placeBits - 6))
        for row in rows { words[row >> 6] |= 1 << UInt64(row & 63) }
        var before: UInt32 = 0
        var ranks: [UInt32] = []
        for word in words {
            ranks.append(before)
            before += UInt32(word.nonzeroBitCount)
        }
        return words.flatMap(TaggerTrainer.bytes) + ranks.flatMap(TaggerTrainer.bytes)
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }

    /// What weights are multiplied by: all but one of 2,000 that aren't 0 fit a byte.
    private static func scale(_ averages: [Double]) -> Double {
        let sizes = averages.map { abs($0) }.filter { $0 > 0.01 }.sorted()
        guard !sizes.isEmpty else { return 1 }
        return 127 / sizes[min(sizes.count - 1, sizes.count * 1999 / 2000)]
    }
}
