/// A step that prepares the text for the recognisers.
protocol TextStage: Sendable {
    /// Adds its result to `reading`, which holds what earlier stages made.
    func run(on reading: inout Reading)
}

/// Every text stage, in running order.
let textStages: [any TextStage] = [
    QuotationMatcher(),
    SentenceSplitter(),
    PartOfSpeechTagger(),
    Chunker(),
]
