internal import ArgumentParser
internal import ClaimExtraction
internal import Foundation

struct WorthinessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worthiness",
        abstract: "Train check-worthiness on labelled sentences, posts and transcripts.",
        discussion: """
            Each file holds JSON lines with `id`, `text` and `gold.checkWorthy`, or, for transcripts, `gold.lines` \
            with `start`, `end` and `checkWorthy` (offsets in code points). Rows with the same `published` are \
            measured together.
            """
    )

    @Option(parsing: .upToNextOption, help: "Files of single sentences.")
    var sentences: [String]

    @Option(parsing: .upToNextOption, help: "Files of posts.")
    var posts: [String] = []

    @Option(parsing: .upToNextOption, help: "Files of transcripts.")
    var transcripts: [String] = []

    @Option(
        help:
            "A file of published word vectors, a word and its numbers a line, frequent words first."
    )
    var vectors: String?

    @Option(help: "The model file to write.")
    var output: String

    @Option(help: "Into how many parts the data are divided to measure; 0 doesn't measure.")
    var folds = 5

    @Option(help: "The seed of the order of rows and of the division into parts.")
    var seed: UInt64 = 1

    func run() throws {
        let prose = try WorthinessCorpus(files: sentences, as: .prose)
        let short = try WorthinessCorpus(files: posts, as: .post)
        let spoken = try WorthinessCorpus(files: transcripts, as: .transcript)
        let published = try vectors.map { [try WordVectors(file: $0)] } ?? []
        let learned = WordVectors(of: [prose, short, spoken].flatMap(\.texts), seed: seed)
        let ofProse = WorthinessTrainer(
            regression: .init(cost: 1.5, seed: seed),
            kinship: WordKinship([learned] + published)
        )
        let base = ofProse.function(of: prose.examples)
        let limit = measure("sentences", prose, ofProse)
        var file = WorthinessFile()
        file.add(base, limit: limit)

        // What words share in presidential debates tells little of what is checked elsewhere.
        let plain = WorthinessTrainer(regression: ofProse.regression).function(of: prose.examples)
        let ofPosts = WorthinessTrainer(
            regression: .init(cost: 15, seed: seed),
            base: plain,
            influence: 0.05,
            kinship: WordKinship(published)
        )
        let postLimit = measure("posts", short, ofPosts, proseValue: { base.value(of: $0) - limit })
        file.add(ofPosts.function(of: short.examples), limit: postLimit)

        let ofTranscripts = WorthinessTrainer(
            regression: .init(cost: 0.1, costOfPositives: 5, seed: seed),
            base: plain,
            influence: 0.2
        )
        _ = measure(
            "transcripts",
            spoken,
            ofTranscripts,
            proseValue: { base.value(of: $0) - limit }
        )
        let function = ofTranscripts.function(of: spoken.examples)
        file.add(function, limit: spoken.limit(of: function, like: base, limit))
        try Data(file.bytes).write(to: URL(fileURLWithPath: output))
    }

    /// Prints the figures of cross-validation; the value that 0.5 shall stand for.
    private func measure(
        _ name: String,
        _ corpus: WorthinessCorpus,
        _ trainer: WorthinessTrainer,
        proseValue: ((WorthinessExample) -> Double)? = nil
    ) -> Double {
        guard folds > 1, !corpus.examples.isEmpty else { return 0 }
        var random = SplitMix64(state: seed)
        let parts = corpus.parts(folds, random: &random)
        let values = trainer.heldOutValues(of: corpus.examples, parts: parts)
        let figures = corpus.ranking(values)
        // The best limit of a noisy crowd takes too many; where labels are clean it is near the even one.
        let limit = (figures.best.limit + 2 * figures.evenLimit) / 3
        print("\(name), \(corpus.items.count): \(corpus.summary(values, from: limit))")
        if let proseValue {
            let told = zip(corpus.examples, values).map { example, value in
                example.genre == .prose ? proseValue(example) : value - limit
            }
            print("  with genres told apart as in use: \(corpus.summary(told, from: 0))")
        }
        return limit
    }
}

extension WorthinessCorpus {
    /// The figures of a ranking in words.
    fileprivate func summary(_ values: [Double], from limit: Double) -> String {
        let figures = ranking(values)
        let numbers = [
            ("average precision", figures.averagePrecision),
            ("mean over texts", meanAveragePrecision(values)),
            ("F1", figures.f1(from: limit)),
            ("at best", figures.best.f1),
        ]
        return numbers.map { "\($0) \(String(format: "%.4f", $1))" }.joined(separator: ", ")
    }

    /// The limit at which as many examples are worthy as by another function with its own limit.
    ///
    /// A transcript's labels say what was checked, which is one sentence in a hundred; what could be is more.
    fileprivate func limit(
        of function: WorthinessFunction,
        like base: WorthinessFunction,
        _ limit: Double
    ) -> Double {
        let count = examples.count { base.value(of: $0) >= limit }
        let values = examples.map { function.value(of: $0) }.sorted(by: >)
        return count > 0 && count <= values.count ? values[count - 1] : 0
    }
}
