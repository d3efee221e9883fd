internal import ClaimExtraction

/// Learns the three decisions about attributions: where contents end, who speaks, what reports.
///
/// The last is learned from what the program makes of the articles with the first two.
struct AttributionTrainer {
    struct Example {
        let reading: Reading
        let gold: GoldAttributions
    }

    struct Settings {
        var epochs = 6
        var margin: Int32 = 60
        var seed: UInt64 = 1
        var threshold = -4.0
    }

    let settings: Settings

    private static let cueBits = 18
    private static let endBits = 17
    private static let sourceBits = 16
    private static let stemBits = 15
    /// A stem must have reported so often to be asked about at all.
    private static let minimumStemCount = 2

    /// The bytes of a model file made from these articles.
    func model(from examples: [Example]) -> [UInt8] {
        var ends: [BinaryExample] = []
        var sources: [[BinaryExample]] = []
        for example in examples {
            let found = AttributionExamples(example.reading, model: nil)
            for candidate in found.candidates {
                guard let trace = candidate.trace,
                    let gold = example.gold.match(cue: candidate.cue)
                else { continue }
                ends += AttributionTrainer.ends(trace, gold)
                sources.append(AttributionTrainer.sources(trace, gold))
            }
        }
        let end = AveragedWeights.learned(
            ends,
            bits: AttributionTrainer.endBits,
            epochs: settings.epochs,
            margin: settings.margin,
            seed: settings.seed
        ).bytes().bytes
        let source = AveragedWeights.learned(
            sources,
            bits: AttributionTrainer.sourceBits,
            epochs: settings.epochs,
            seed: settings.seed
        ).bytes().bytes
        let half = ModelFile(stems: [], cue: [], end: end, source: source, threshold: 0)
        return withCues(half, examples)
    }

    private func withCues(_ half: ModelFile, _ examples: [Example]) -> [UInt8] {
        var cues: [BinaryExample] = []
        var counts: [UInt64: Int] = [:]
        half.bytes.withUnsafeBytes { bytes in
            let model = AttributionModel(bytes)
            for example in examples {
                let found = AttributionExamples(example.reading, model: model)
                for candidate in found.candidates {
                    guard let trace = candidate.trace,
                        let isRight = example.gold.judge(candidate)
                    else { continue }
                    cues.append(
                        BinaryExample(features: trace.cue.compact, isPositive: isRight)
                    )
                    if isRight { counts[candidate.stem, default: 0] += 1 }
                }
            }
        }
        let learned = AveragedWeights.learned(
            cues,
            bits: AttributionTrainer.cueBits,
            epochs: settings.epochs,
            margin: settings.margin,
            seed: settings.seed
        ).bytes()
        var stems = [UInt8](repeating: 0, count: (1 << AttributionTrainer.stemBits) / 8)
        for (stem, count) in counts where count >= AttributionTrainer.minimumStemCount {
            let index = AttributionModel.stemIndex(stem, bits: AttributionTrainer.stemBits)
            stems[index >> 3] |= 1 << UInt8(index & 7)
        }
        return ModelFile(
            stems: stems,
            cue: learned.bytes,
            end: half.end,
            source: half.source,
            threshold: Int(settings.threshold * learned.factor)
        ).bytes
    }

    /// Each place before the content's end is none, the first at or after it is one.
    private static func ends(
        _ trace: AttributionTrace,
        _ gold: GoldAttributions.Attribution
    ) -> [BinaryExample] {
        guard
            let content = gold.contents.first(where: {
                abs($0.lowerBound - trace.contentStart) <= 3
                    || $0.contains(trace.contentStart)
            })
        else { return [] }
        var examples: [BinaryExample] = []
        for end in trace.ends {
            let isEnd = end.token >= content.upperBound
            examples.append(BinaryExample(features: end.features.compact, isPositive: isEnd))
            if isEnd { break }
        }
        return examples
    }

    private static func sources(
        _ trace: AttributionTrace,
        _ gold: GoldAttributions.Attribution
    ) -> [BinaryExample] {
        trace.sources.map { choice in
            let isRight: Bool
            if let right = gold.source {
                isRight = choice.tokens.map { $0.overlaps(right) } ?? false
            } else {
                isRight = choice.tokens == nil
            }
            return BinaryExample(features: choice.features.compact, isPositive: isRight)
        }
    }
}

extension GoldAttributions {
    /// The marked attribution whose cue the words belong to.
    func match(cue: Range<Int>?) -> Attribution? {
        guard let cue else { return nil }
        return attributions.first { $0.cue?.overlaps(cue) == true }
    }

    /// Whether the candidate was marked; nil if it lies in a marked content, where nothing is marked.
    func judge(_ candidate: AttributionExamples.Candidate) -> Bool? {
        guard let cue = candidate.cue else { return nil }
        var isInside = false
        for gold in attributions {
            if gold.cue?.overlaps(cue) == true, isLike(candidate.content, gold.contents) {
                return true
            }
            if gold.contents.contains(where: { $0.contains(cue.lowerBound) }) { isInside = true }
        }
        return isInside ? nil : false
    }

    /// Whether two contents share so many tokens that they count as one.
    private func isLike(_ content: Range<Int>, _ contents: [Range<Int>]) -> Bool {
        contents.contains { part in
            2 * 2 * part.clamped(to: content).count >= part.count + content.count
        }
    }
}

/// The parts of a model file of attributions.
struct ModelFile {
    let stems: [UInt8]
    let cue: [UInt8]
    let end: [UInt8]
    let source: [UInt8]
    let threshold: Int

    var bytes: [UInt8] {
        var bytes = AttributionModel.signature
        bytes += [
            bits(stems.count * 8), bits(cue.count), bits(end.count), bits(source.count),
        ]
        let threshold = UInt16(bitPattern: Int16(clamping: threshold))
        bytes += [UInt8(threshold & 0xFF), UInt8(threshold >> 8), 0, 0]
        return bytes + stems + cue + end + source
    }

    private func bits(_ count: Int) -> UInt8 {
        count == 0 ? 0 : UInt8(count.trailingZeroBitCount)
    }
}
