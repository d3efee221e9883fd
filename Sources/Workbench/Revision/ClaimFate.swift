package import ClaimExtraction

/// What became of a claim when its text was revised.
///
/// Only ``unchanged``, ``moved`` and ``correctedAsAsked`` carry a verdict on, so that they are said only of words
/// that were checked: wherever anything else is possible, the fate is another.
package enum ClaimFate: Hashable, Sendable {
    /// The same sentence, in the same order among what else survived.
    case unchanged(Span)
    /// The same sentence, in another place among what else survived.
    case moved(Span)
    /// The focus changed, or its sentence around it; the span is the passage to look at.
    case touched(Span)
    /// The focus differs by the correction that was asked for and by nothing else.
    case correctedAsAsked(Span)
    /// No passage states it any more.
    case vanished
    /// Several places have equal right to be it.
    case ambiguous

    /// As the contract writes it.
    package var name: String {
        switch self {
        case .unchanged: "unchanged"
        case .moved: "moved"
        case .touched: "touched"
        case .correctedAsAsked: "correctedAsAsked"
        case .vanished: "vanished"
        case .ambiguous: "ambiguous"
        }
    }

    /// Where the revised text states it.
    package var place: Span? {
        switch self {
        case .unchanged(let span), .moved(let span), .touched(let span),
            .correctedAsAsked(let span):
            span
        case .vanished, .ambiguous: nil
        }
    }
}

/// A claim's place in the text before it was revised.
package struct ClaimBeforeRevision: Hashable, Sendable {
    /// Words of the claim that a checker wants replaced.
    package struct Correction: Hashable, Sendable {
        package var from: String
        package var to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// Its focus, in code points.
    package var focus: Span
    package var correction: Correction?

    package init(focus: Span, correction: Correction? = nil) {
        self.focus = focus
        self.correction = correction
    }
}
