@testable import ClaimExtraction
import TestSupport
import Testing

/// A Thursday.
let publicationDay = CalendarDate(year: 2025, month: 9, day: 25)

/// A text with its time expressions marked, and what each should be read as: "DATE 2025-09-19".
struct TimeRow: Sendable, CustomTestStringConvertible {
    let marked: String
    let readings: [String]

    init(_ marked: String, _ readings: String...) {
        self.marked = marked
        self.readings = readings
    }

    var testDescription: String { marked }
}

/// Expects the text's time expressions to be the marked ones, with their types and values.
func expectTimes(
    _ row: TimeRow,
    published: CalendarDate? = publicationDay,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let expected = MarkedText(row.marked)
    let found = times(in: expected.text, published: published)
    #expect(found.map(\.span) == expected.spans, sourceLocation: sourceLocation)
    #expect(found.map(\.reading) == row.readings, sourceLocation: sourceLocation)
}

/// The time expressions of a text, in text order.
func times(
    in text: String,
    published: CalendarDate? = publicationDay
) -> [(span: Span, reading: String)] {
    var reading = Reading(Article(id: "a", published: published, text: text))
    for stage in textStages { stage.run(on: &reading) }
    TimeRecogniser().recognise(in: &reading)
    reading.sortMentions()
    return reading.mentions.compactMap { mention in
        guard case .time(let time) = mention.detail else { return nil }
        return (mention.span, "\(time.timexType.rawValue) \(time.value)")
    }
}
