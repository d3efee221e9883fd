/// A step that prepares the text for the recognisers.
protocol TextStage: Sendable {
    /// Adds its result to `reading`, which holds what earlier stages made.
    func run(on reading: inout Reading)
}

/// Every text stage, in running order.
let textStages: [any TextStage] = [
    BlockFinder(),
    QuotationMatcher(),
    SentenceSplitter(),
    PartOfSpeechTagger(),
    TagCorrector(),
    Chunker(),
]

/// The text stages for those outside the library who train and measure them.
package enum TextPreparation {
    /// Runs all text stages.
    package static func run(on reading: inout Reading) {
        for stage in textStages { stage.run(on: &reading) }
    }
}
