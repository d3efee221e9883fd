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
    /// The sentences of a text, paragraph by paragraph, without anything that takes reading them.
    package static func sentences(of text: String) -> [[Span]] {
        var reading = Reading(Article(id: "", text: text))
        let stages: [any TextStage] = [BlockFinder(), QuotationMatcher(), SentenceSplitter()]
        for stage in stages { stage.run(on: &reading) }
        var paragraphs: [[Span]] = []
        for sentence in reading.sentences {
            let isFirst = paragraphs.isEmpty || reading.startsBlock(sentence.tokens.lowerBound)
            if isFirst { paragraphs.append([]) }
            paragraphs[paragraphs.count - 1].append(reading.tokens.span(sentence.tokens))
        }
        return paragraphs
    }
}
