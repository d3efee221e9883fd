internal import ArgumentParser
internal import ClaimExtraction
internal import Foundation

struct AttributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution",
        abstract: "Train the model of attributions on articles with marked attributions.",
        discussion: """
            With --folds, the articles are dealt into as many parts; each part is read with a model \
            made from the others, and what was found is written to --predictions.
            """
    )

    @Argument(help: "Files of JSON lines with id, text and gold.attributions.")
    var files: [String]

    @Option(help: "The model file to write.")
    var output: String?

    @Option(help: "The number of parts for cross-validation.")
    var folds = 0

    @Option(
        help: "Where to write the extractions of the cross-validation, in the order of the files."
    )
    var predictions: String?

    @Option(help: "How often the examples are read.")
    var epochs = 6

    @Option(help: "How far from the border examples must be to be left alone.")
    var margin: Int32 = 60

    @Option(help: "The score that a cue must exceed; higher is more precise, lower finds more.")
    var threshold = -4.0

    @Option(help: "The seed of the order of examples.")
    var seed: UInt64 = 1

    func run() throws {
        let articles = try files.flatMap { try AttributedArticle.articles(inFile: $0) }
        let examples = articles.map { article in
            let reading = AttributionExamples.prepared(Article(id: article.id, text: article.text))
            return AttributionTrainer.Example(
                reading: reading,
                gold: GoldAttributions(article, reading.tokens)
            )
        }
        let settings = AttributionTrainer.Settings(
            epochs: epochs,
            margin: margin,
            seed: seed,
            threshold: threshold
        )
        let trainer = AttributionTrainer(settings: settings)
        if folds > 1, let predictions {
            try crossValidate(examples, trainer, to: predictions)
        }
        if let output {
            try Data(trainer.model(from: examples)).write(to: URL(fileURLWithPath: output))
        }
    }

    private func crossValidate(
        _ examples: [AttributionTrainer.Example],
        _ trainer: AttributionTrainer,
        to path: String
    ) throws {
        var lines = [String](repeating: "", count: examples.count)
        for fold in 0..<folds {
            let rest = examples.indices.filter { $0 % folds != fold }.map { examples[$0] }
            let model = trainer.model(from: rest)
            model.withUnsafeBytes { bytes in
                let extractor = Extractor(attributionModel: AttributionModel(bytes))
                for index in examples.indices where index % folds == fold {
                    let extraction = extractor.extraction(of: examples[index].reading.article)
                    lines[index] = String(decoding: ExtractionJSON.line(extraction), as: UTF8.self)
                }
            }
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8)
            .write(to: URL(fileURLWithPath: path))
    }
}
