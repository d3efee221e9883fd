internal import ArgumentParser
internal import ClaimExtraction
internal import Foundation

struct TaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger",
        abstract: "Train the part-of-speech tagger on treebanks in CoNLL-U."
    )

    @Option(name: .customLong("train"), parsing: .upToNextOption, help: "Treebanks to learn from.")
    var trainingFiles: [String]

    @Option(name: .customLong("dev"), parsing: .upToNextOption, help: "Treebanks to measure on.")
    var developmentFiles: [String] = []

    @Option(help: "A list of word forms, lemminflect's infl_lu.csv.")
    var forms: String?

    @Option(help: "The model file to write.")
    var output: String

    @Option(help: "How often the treebanks are read.")
    var epochs = 8

    @Option(help: "The seed of the order of sentences and of the changes of case.")
    var seed: UInt64 = 1

    func run() throws {
        let sentences = try trainingFiles.flatMap { try Treebank.sentences(inFile: $0) }
        var random = SplitMix64(state: seed)
        let examples =
            sentences.map { TaggedSentence($0) }
            + sentences.flatMap { sentence in
                CaseChange.copies(of: sentence, random: &random).map { TaggedSentence($0) }
            }
        print("\(sentences.count) sentences, \(examples.count) with changes of case")
        var trainer = TaggerTrainer(
            dictionary: TaggerDictionary(
                examples,
                forms: try forms.map(WordForms.init) ?? WordForms()
            )
        )
        for example in examples { trainer.count(example) }
        for epoch in 1...max(1, epochs) {
            var order = Array(examples.indices)
            order.shuffle(using: &random)
            let mistakes = order.reduce(0) { $0 + trainer.learn(examples[$1]) }
            print("epoch \(epoch): \(mistakes) mistakes")
        }
        let model = trainer.modelFile()
        try Data(model).write(to: URL(fileURLWithPath: output))
        for file in developmentFiles {
            try TaggerEvaluation(file: file, model: model).print(confusions: 12)
        }
    }
}

struct EvaluateTaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate-tagger",
        abstract: "Print the accuracy of a tagger's model on treebanks in CoNLL-U."
    )

    @Argument(help: "Treebanks to measure on.")
    var files: [String]

    @Option(help: "The model file.")
    var model = "Sources/ClaimExtraction/Data/models/part-of-speech.bin"

    @Option(help: "How many of the most frequent confusions to list.")
    var confusions = 12

    func run() throws {
        let model = [UInt8](try Data(contentsOf: URL(fileURLWithPath: model)))
        for file in files {
            try TaggerEvaluation(file: file, model: model).print(confusions: confusions)
        }
    }
}
