@testable import ClaimExtraction
import TestSupport

/// The places that one check finds in a text, in text order.
func places(
    of check: any ConsistencyCheck,
    in text: String,
    published: CalendarDate? = nil
) -> [Span] {
    findings(of: check, in: text, published: published).flatMap(\.spans)
        .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
}

/// What one check finds in a text.
func findings(
    of check: any ConsistencyCheck,
    in text: String,
    published: CalendarDate? = nil
) -> [Finding] {
    ConsistencyChecks([check]).findings(of: [reading(of: text, published: published)])[0]
}

/// A text with its mentions, as the checks get it.
func reading(of text: String, published: CalendarDate? = nil) -> Reading {
    var reading = Reading(Article(id: "a", published: published, text: text))
    for stage in textStages { stage.run(on: &reading) }
    for recogniser in recognisers { recogniser.recognise(in: &reading) }
    reading.sortMentions()
    return reading
}

/// The day on which the rows were published, a Friday.
let published = CalendarDate(year: 2025, month: 6, day: 13)
