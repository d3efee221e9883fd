import TestSupport
import Testing

@testable import ClaimExtraction

/// A reading of a text with every mention.
func mentionedReading(of text: String) -> Reading {
    var reading = Reading(Article(id: "a", text: text))
    for stage in textStages { stage.run(on: &reading) }
    for recogniser in recognisers { recogniser.recognise(in: &reading) }
    reading.sortMentions()
    return reading
}

/// The quantities of a text with their places, in text order.
func quantities(in text: String) -> [(quantity: Quantity, span: Span)] {
    mentionedReading(of: text).mentions.compactMap { mention in
        guard case .quantity(let quantity) = mention.detail else { return nil }
        return (quantity, mention.span)
    }
}

/// Fails unless a text's quantities are the marked ones, each as its summary says.
func expectQuantities(
    _ marked: String,
    _ summaries: [String],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let expected = MarkedText(marked)
    let found = quantities(in: expected.text)
    #expect(found.map(\.span) == expected.spans, sourceLocation: sourceLocation)
    #expect(found.map { $0.quantity.summary } == summaries, sourceLocation: sourceLocation)
}

extension Quantity {
    /// Value, unit, dimension and bound in one line, as the tables of rows have them.
    ///
    /// "?" stands for a value that the words leave open, "-" for no unit; an exact bound is not named.
    var summary: String {
        var words = [value.map(Self.number) ?? "?"]
        if let upper { words[0] += "..\(Self.number(upper))" }
        words.append(unit ?? "-")
        words.append(dimension.rawValue)
        if bound != .exact { words.append(bound.rawValue) }
        return words.joined(separator: " ")
    }

    private static func number(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15
            ? String(Int(rounded)) : String(rounded)
    }
}

/// Fails unless a text's quantities are the marked ones and the first is as its summary says.
func expectFirstQuantity(
    _ marked: String,
    _ summary: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let expected = MarkedText(marked)
    let found = quantities(in: expected.text)
    #expect(found.map(\.span) == expected.spans, sourceLocation: sourceLocation)
    #expect(found.first?.quantity.summary == summary, sourceLocation: sourceLocation)
}
