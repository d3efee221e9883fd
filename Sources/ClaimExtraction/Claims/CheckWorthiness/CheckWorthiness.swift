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
        var readings = [reading]
        scoreSentences(of: &readings)
        reading = readings[0]
    }

    /// Gives each sentence of several readings its score.
    func scoreSentences(of readings: inout [Reading]) {
        withUnsafeTemporaryAllocation(
            of: UInt64.self,
            capacity: WeightSum.places + WeightSum.waiting
        ) { seen in
            seen[..<WeightSum.places].initialize(repeating: 0)
            var sum = WeightSum(model, seen)
            for index in readings.indices {
                let genre = WorthinessGenre(of: readings[index])
                sum =
                    genre == .post
                    ? scorePost(&readings[index], sum) : score(&readings[index], genre, sum)
            }
        }
    }

    // The sum goes in and out, instead of being changed where it lies, so that its parts can be in registers.

    private func score(
        _ reading: inout Reading,
        _ genre: WorthinessGenre,
        _ begun: WeightSum
    ) -> WeightSum {
        let (scores, sum) = scores(of: reading, genre, begun)
        // Nobody else holds the reading any more: it is changed without a copy.
        for (index, score) in scores.enumerated() {
            reading.setCheckWorthiness(score, ofSentence: index)
        }
        return sum
    }

    private func scores(
        of reading: Reading,
        _ genre: WorthinessGenre,
        _ begun: WeightSum
    ) -> ([Double], WeightSum) {
        var sum = begun
        var scores: [Double] = []
        scores.reserveCapacity(reading.sentences.count)
        let features = WorthinessFeatures(reading)
        let scale = model.scale(of: genre)
        sum.take(genre)
        for sentence in reading.sentences {
            sum.reset()
            features.forEach(in: sentence.tokens, makeRoom: { sum.makeRoom() }) { sum.add($0) }
            sum.finish()
            scores.append(scale.score(sum: sum.total, count: sum.count))
        }
        return (scores, sum)
    }

    /// Scores a post as a whole; that is the score of its best sentence, the others get less.
    private func scorePost(_ reading: inout Reading, _ begun: WeightSum) -> WeightSum {
        var sum = begun
        let features = WorthinessFeatures(reading)
        sum.take(.post)
        sum.reset()
        let whole = 0..<reading.tokens.count
        features.forEach(in: whole, makeRoom: { sum.makeRoom() }) { sum.add($0) }
        sum.makeRoom()
        features.forEachOfPost { sum.add($0) }
        sum.finish()
        let score = model.scale(of: .post).score(sum: sum.total, count: sum.count)
        let scale = model.scale(of: .prose)
        sum.take(.prose)
        let parts = reading.sentences.map { sentence in
            sum.reset()
            features.forEach(in: sentence.tokens, makeRoom: { sum.makeRoom() }) { sum.add($0) }
            sum.finish()
            return scale.score(sum: sum.total, count: sum.count)
        }
        let best = parts.max() ?? 0
        for (index, part) in parts.enumerated() {
            reading.setCheckWorthiness(score * (1 - (best - part)), ofSentence: index)
        }
        return sum
    }
}

/// The sum of the weights of a sentence's features, each counted once, and their number.
private struct WeightSum {
    private(set) var total = 0
    private(set) var count = 0
    private let model: WorthinessModel
    private var weights: UnsafeRawPointer
    private let shift: UInt64
    /// The last place that came with each ending of its number, under the sentence's own mark.
    private let seen: UnsafeMutableBufferPointer<UInt64>
    private var mark: UInt64 = 1 << 32
    /// How many places wait for ``finish()`` while their weights are on the way from memory.
    private var waitingCount = 0

    /// How many places `seen` tells apart: a power of two.
    static let places = 2048
    /// How many more are at its end for those that wait: a power of two.
    static let waiting = 512

    /// Takes memory for what was seen, zeros up to ``places``.
    init(_ model: WorthinessModel, _ seen: UnsafeMutableBufferPointer<UInt64>) {
        self.model = model
        weights = model.weights(of: .prose)
        shift = model.shift
        self.seen = seen
    }

    /// Takes the weights of another genre from the next sentence on.
    mutating func take(_ genre: WorthinessGenre) { weights = model.weights(of: genre) }

    /// Begins the next sentence.
    mutating func reset() {
        total = 0
        count = 0
        waitingCount = 0
        mark &+= 1 << 32
    }

    /// Adds a feature for which there is room; the sum has it after ``finish()`` at the latest.
    @inline(__always)
    mutating func add(_ feature: UInt64) {
        let place = feature &>> shift
        stet_prefetch(weights + Int(truncatingIfNeeded: place))
        // The mask changes nothing where room was made, and lets nothing be written elsewhere.
        seen[WeightSum.places &+ waitingCount & (WeightSum.waiting &- 1)] = place
        waitingCount &+= 1
    }

    /// Makes room for as many features as may come at once.
    @inline(__always)
    mutating func makeRoom() {
        if waitingCount > WeightSum.waiting &- WorthinessFeatures.mostAtOnce { finish() }
    }

    /// Adds the places that are still waiting.
    mutating func finish() {
        var (total, count) = (total, count)
        for index in 0..<waitingCount {
            let place = seen[WeightSum.places &+ index]
            let slot = Int(truncatingIfNeeded: place) & (WeightSum.places - 1)
            guard seen[slot] != place | mark else { continue }
            seen[slot] = place | mark
            let weight = weights.load(fromByteOffset: Int(truncatingIfNeeded: place), as: Int8.self)
            total &+= Int(weight)
            count &+= 1
        }
        (self.total, self.count) = (total, count)
        waitingCount = 0
    }
}
