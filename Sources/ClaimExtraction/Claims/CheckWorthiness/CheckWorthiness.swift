internal import ExtractionData

/// Says how much each sentence deserves a check, by a linear model of its words, tags and mentions.
///
/// The task and its first data are ClaimBuster's (Hassan et al., KDD 2017). From 0.5 on a sentence is
/// check-worthy. `Docs/models.md` says what the weights were learned from, and how well.
package struct CheckWorthiness {
    private let model: WorthinessModel

    /// Takes the model that is inside the program; nil if it is damaged.
    init?() {
        let data = stet_check_worthiness()
        self.init(UnsafeRawBufferPointer(start: data.bytes, count: data.count))
    }

    /// Takes the bytes of a model file, which must outlive the scorer; nil if they aren't one.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let model = WorthinessModel(bytes) else { return nil }
        self.model = model
    }

    /// Gives each sentence its score.
    package func scoreSentences(of reading: inout Reading) {
        withUnsafeTemporaryAllocation(
            of: UInt64.self,
            capacity: WeightSum.places + WeightSum.waiting
        ) { seen in
            seen.initialize(repeating: 0)
            let genre = WorthinessGenre(of: reading)
            if genre == .post {
                scorePost(&reading, seen)
            } else {
                score(&reading, genre, seen)
            }
        }
    }

    private func score(
        _ reading: inout Reading,
        _ genre: WorthinessGenre,
        _ seen: UnsafeMutableBufferPointer<UInt64>
    ) {
        let features = WorthinessFeatures(reading)
        let scale = model.scale(of: genre)
        var sum = WeightSum(model, genre, seen)
        for index in reading.sentences.indices {
            sum.reset()
            features.forEach(in: reading.sentences[index].tokens) { sum.add($0) }
            sum.finish()
            let score = scale.score(sum: sum.total, count: sum.count)
            reading.setCheckWorthiness(score, ofSentence: index)
        }
    }

    /// Scores a post as a whole; that is the score of its best sentence, the others get less.
    private func scorePost(
        _ reading: inout Reading,
        _ seen: UnsafeMutableBufferPointer<UInt64>
    ) {
        let features = WorthinessFeatures(reading)
        var whole = WeightSum(model, .post, seen)
        features.forEach(in: 0..<reading.tokens.count) { whole.add($0) }
        features.forEachOfPost { whole.add($0) }
        whole.finish()
        let score = model.scale(of: .post).score(sum: whole.total, count: whole.count)
        let scale = model.scale(of: .prose)
        var sum = whole.next(model, .prose)
        let parts = reading.sentences.map { sentence in
            sum.reset()
            features.forEach(in: sentence.tokens) { sum.add($0) }
            sum.finish()
            return scale.score(sum: sum.total, count: sum.count)
        }
        let best = parts.max() ?? 0
        for (index, part) in parts.enumerated() {
            reading.setCheckWorthiness(score * (1 - (best - part)), ofSentence: index)
        }
    }
}

/// The sum of the weights of a sentence's features, each counted once, and their number.
private struct WeightSum {
    private(set) var total = 0
    private(set) var count = 0
    private let weights: UnsafeRawPointer
    private let shift: UInt64
    /// The last place that came with each ending of its number, under the sentence's own mark.
    private let seen: UnsafeMutableBufferPointer<UInt64>
    private var mark: UInt64 = 1 << 32
    /// How many places have come since the last ``finish()``; the last of them wait while their weights are on
    /// the way from memory.
    private var waitingCount = 0

    /// How many places `seen` tells apart: a power of two.
    static let places = 2048
    /// How many more are at its end for those that wait: a power of two.
    static let waiting = 16

    /// Takes memory for what was seen, all zeros.
    init(
        _ model: WorthinessModel,
        _ genre: WorthinessGenre,
        _ seen: UnsafeMutableBufferPointer<UInt64>
    ) {
        weights = model.weights(of: genre)
        shift = model.shift
        self.seen = seen
    }

    /// Another sum in the same memory, for what comes after this one.
    func next(_ model: WorthinessModel, _ genre: WorthinessGenre) -> WeightSum {
        var next = WeightSum(model, genre, seen)
        next.mark = mark
        return next
    }

    /// Begins the next sentence.
    mutating func reset() {
        total = 0
        count = 0
        waitingCount = 0
        mark &+= 1 << 32
    }

    /// Adds a feature; the sum has it after ``finish()`` at the latest.
    @inline(__always)
    mutating func add(_ feature: UInt64) {
        let place = feature &>> shift
        stet_prefetch(weights + Int(truncatingIfNeeded: place))
        let turn = WeightSum.places + waitingCount & (WeightSum.waiting - 1)
        if waitingCount >= WeightSum.waiting { addPlace(seen[turn]) }
        seen[turn] = place
        waitingCount &+= 1
    }

    /// Adds the places that are still waiting.
    mutating func finish() {
        for count in max(0, waitingCount - WeightSum.waiting)..<waitingCount {
            addPlace(seen[WeightSum.places + count & (WeightSum.waiting - 1)])
        }
        waitingCount = 0
    }

    @inline(__always)
    private mutating func addPlace(_ place: UInt64) {
        let slot = Int(truncatingIfNeeded: place) & (WeightSum.places - 1)
        guard seen[slot] != place | mark else { return }
        seen[slot] = place | mark
        let weight = weights.load(fromByteOffset: Int(truncatingIfNeeded: place), as: Int8.self)
        total &+= Int(weight)
        count &+= 1
    }
}
