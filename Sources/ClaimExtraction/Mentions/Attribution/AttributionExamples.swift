/// The decisions of an article for those outside the library who train and measure the model.
package struct AttributionExamples {
    /// An attribution that may be, in tokens.
    package struct Candidate {
        package let source: Range<Int>?
        package let cue: Range<Int>?
        package let content: Range<Int>
        /// The stem of the word that may report.
        package let stem: UInt64
        /// What the decisions looked at; nil where rules decide alone.
        package let trace: AttributionTrace?
    }

    package let tokens: Tokens
    package let candidates: [Candidate]

    /// Keeps every cue that may be in a text made ready by ``prepared(_:)``; the model may be left out.
    package init(_ reading: Reading, model: AttributionModel?) {
        var recogniser = AttributionRecogniser()
        recogniser.model = model
        recogniser.isTraining = true
        let syntax = ClauseSyntax(reading, verbs: ReportingVerbs.all)
        tokens = reading.tokens
        candidates = recogniser.drafts(of: syntax).map { draft in
            Candidate(
                source: draft.source,
                cue: draft.cue,
                content: draft.content,
                stem: draft.trace?.stem ?? 0,
                trace: draft.trace
            )
        }
    }

    /// The article as attribution finds it: with all that stages and recognisers before have found.
    package static func prepared(_ article: Article) -> Reading {
        var reading = Reading(article)
        for stage in textStages { stage.run(on: &reading) }
        for recogniser in recognisers {
            if recogniser is AttributionRecogniser { break }
            recogniser.recognise(in: &reading)
        }
        return reading
    }
}
