/// Finds everything in an article that a fact-checker would underline.
///
/// ```swift
/// let article = Article(id: "a", text: "The jail held 51 people as of Sept. 19.")
/// let extraction = Extractor().extraction(of: article)
/// print(extraction.claims.map(\.statement))
/// ```
///
/// The same article gives the same extraction on any machine. The work is linear in the text.
public struct Extractor: Sendable {
    private let recognisers: [any Recogniser]

    public init() { recognisers = ClaimExtraction.recognisers }

    /// An extractor with another model of attributions than the bundled one, to measure it.
    package init(attributionModel: AttributionModel?) {
        recognisers = ClaimExtraction.recognisers.map { recogniser in
            guard var attribution = recogniser as? AttributionRecogniser else { return recogniser }
            attribution.model = attributionModel
            return attribution
        }
    }

    /// Runs all stages over the article.
    public func extraction(of article: Article) -> Extraction {
        var reading = reading(of: article)
        CheckWorthiness()?.scoreSentences(of: &reading)
        let claims = ClaimRules.claims(of: reading)
        let findings = ConsistencyChecks.findings(of: reading)
        return Extraction(reading, claims: claims, findings: findings)
    }

    /// The article with everything that is found before anything is judged: mentions, no scores.
    package func reading(of article: Article) -> Reading {
        var reading = Reading(article)
        for stage in textStages { stage.run(on: &reading) }
        for recogniser in recognisers { recogniser.recognise(in: &reading) }
        reading.sortMentions()
        return reading
    }
}
