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
        let genre = WorthinessGenre(of: reading)
        if genre == .post { return scorePost(&reading) }
        let features = WorthinessFeatures(reading)
        let scale = model.scale(of: genre)
        for index in reading.sentences.indices {
            let sum = self.sum(of: reading.sentences[index].tokens, features, genre)
            reading.sentences[index].checkWorthiness = scale.score(sum: sum.sum, count: sum.count)
        }
    }

    /// Scores a post as a whole; that is the score of its best sentence, the others get less.
    private func scorePost(_ reading: inout Reading) {
        let features = WorthinessFeatures(reading)
        var whole = sum(of: 0..<reading.tokens.count, features, .post)
        let weights = model.weights(of: .post)
        let shift = model.shift
        features.forEachOfPost { whole.add($0, weights, shift) }
        let score = model.scale(of: .post).score(sum: whole.sum, count: whole.count)
        let prose = model.scale(of: .prose)
        let parts = reading.sentences.map {
            let sum = self.sum(of: $0.tokens, features, .prose)
            return prose.score(sum: sum.sum, count: sum.count)
        }
        let best = parts.max() ?? 0
        for (index, part) in parts.enumerated() {
            reading.sentences[index].checkWorthiness = score * (1 - (best - part))
        }
    }

    @inline(__always)
    private func sum(
        of range: Range<Int>,
        _ features: WorthinessFeatures,
        _ genre: WorthinessGenre
    ) -> WeightSum {
        var sum = WeightSum()
        let weights = model.weights(of: genre)
        let shift = model.shift
        features.forEach(in: range) { sum.add($0, weights, shift) }
        return sum
    }
}

/// The sum of the weights of features, and their number.
private struct WeightSum {
    private(set) var sum = 0
    private(set) var count = 0

    @inline(__always)
    mutating func add(_ feature: UInt64, _ weights: UnsafeRawPointer, _ shift: UInt64) {
        let place = Int(truncatingIfNeeded: feature &>> shift)
        sum &+= Int(weights.load(fromByteOffset: place, as: Int8.self))
        count &+= 1
    }
}
