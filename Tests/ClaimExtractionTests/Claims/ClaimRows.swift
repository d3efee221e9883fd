@testable import ClaimExtraction
import TestSupport

/// The claims of one kind that a text makes, in text order.
func claims(_ kind: ClaimKind, in text: String, published: CalendarDate? = nil) -> [Claim] {
    Extractor().extraction(of: Article(id: "a", published: published, text: text)).claims
        .filter { $0.kind == kind }
}

/// A text read up to the point where claims are made.
func voices(of text: String, published: CalendarDate? = nil) -> Voices {
    var reading = Reading(Article(id: "a", published: published, text: text))
    for stage in textStages { stage.run(on: &reading) }
    for recogniser in recognisers { recogniser.recognise(in: &reading) }
    reading.sortMentions()
    return Voices(reading)
}
