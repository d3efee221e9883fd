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
    public func extraction(of article: Article) -> Extraction { extractions(of: [article])[0] }

    /// The extractions of several articles, in order; a fifth faster than one after the other.
    ///
    /// Each stage runs over all articles before the next one begins, so that its code and its model are in the
    /// processor's caches for all but the first. All readings are held meanwhile.
    public func extractions(of articles: [Article]) -> [Extraction] {
        var readings = articles.map { Reading($0) }
        readEach(of: &readings)
        if let worthiness = CheckWorthiness() {
            worthiness.scoreSentences(of: &readings)
        }
        let claims = ClaimRules.claims(of: readings)
        let findings = ConsistencyChecks.all.findings(of: readings)
        return readings.indices.map {
            Extraction(readings[$0], claims: claims[$0], findings: findings[$0])
        }
    }

    /// The article with everything that is found before anything is judged: mentions, no scores.
    package func reading(of article: Article) -> Reading {
        var readings = [Reading(article)]
        readEach(of: &readings)
        return readings[0]
    }

    /// Runs the stages that find mentions.
    private func readEach(of readings: inout [Reading]) {
        for stage in textStages {
            for index in readings.indices { stage.run(on: &readings[index]) }
        }
        for recogniser in recognisers {
            for index in readings.indices { recogniser.recognise(in: &readings[index]) }
        }
        for index in readings.indices { readings[index].sortMentions() }
    }
}
