@testable import ClaimExtraction
import TestSupport
import Testing

/// A text with its contents in ⟦ ⟧ and, for each of them, source and cue.
struct AttributionRow: Sendable, CustomTestStringConvertible {
    let marked: String
    let parts: [String]

    /// Parts are "source | cue"; "- | cue" where nobody is named.
    init(_ marked: String, _ parts: String...) {
        self.marked = marked
        self.parts = parts
    }

    var testDescription: String { marked }

    /// What is expected, a line an attribution.
    var expected: [String] {
        let text = MarkedText(marked)
        return zip(text.spans, parts).map { span, parts in
            "\(parts) | \(AttributionRow.words(span, of: text.text))"
        }
    }

    /// What is found, a line an attribution, in the order of contents.
    func found(model: AttributionModel? = .bundled) -> [String] {
        let text = MarkedText(marked).text
        return AttributionRow.attributions(in: text, model: model).map { attribution in
            let parts = [attribution.source, attribution.cue, attribution.content].map { span in
                span.map { AttributionRow.words($0, of: text) } ?? "-"
            }
            return parts.joined(separator: " | ")
        }
    }

    static func attributions(
        in text: String,
        model: AttributionModel? = .bundled
    ) -> [Attribution] {
        let extraction = Extractor(attributionModel: model)
            .extraction(of: Article(id: "a", text: text))
        let attributions = extraction.mentions.compactMap { mention -> Attribution? in
            if case .attribution(let attribution) = mention.detail { attribution } else { nil }
        }
        return attributions.sorted { $0.content.start < $1.content.start }
    }

    static func words(_ span: Span, of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[span.start..<span.end])
        return String(words)
    }
}
