package import Casework
package import ClaimExtraction

/// A claim as it is stored, with its place in the latest revision.
package struct ClaimRecord: Sendable, Equatable {
    package let id: Int
    package let articleID: Int
    package let reference: ClaimReference
    package let kind: ClaimKind
    package let statement: String
    package let speaker: String?
    package let checkWorthiness: Double
    package let origin: ClaimOrigin
    package let editedBy: String?
    /// The number of an earlier claim that seems to assert the same fact.
    package let sameAs: Int?
    package let verdict: Verdict
    package let correction: String?
    package let note: String?
    package let decidedBy: String?
    package let decidedAt: String?
    package let dropReason: String?
    /// The number of the claim that it was merged into; such a claim counts as dropped.
    package let mergedInto: Int?
    /// What the last revision did to it; nil in the first.
    package let fate: Fate?
    /// The number of the revision that has its correction.
    package let correctionTakenIn: Int?
    package let work: CaseFile.Work
    /// The number of the last line of history about it: whoever changes it can tell what they have seen.
    package let version: Int
    /// Its first place in the last revision that has one.
    package let place: ClaimPlace

    package var workState: WorkState { WorkState(verdict: verdict, fate: fate, work: work) }

    package var isDropped: Bool { dropReason != nil }
}

/// Where a revision states a claim; the focus lies inside the span.
package struct ClaimPlace: Sendable, Equatable {
    package let span: Span
    package let focusSpan: Span
    /// The words that the spans cover.
    package let sentence: String
    package let focus: String

    /// The place of a claim; where its focus isn't inside its span, the span is widened to hold it.
    package init(span: Span, focus focusSpan: Span, in text: (Span) -> String) {
        self.span = Span(
            start: min(span.start, focusSpan.start),
            end: max(span.end, focusSpan.end)
        )
        self.focusSpan = focusSpan
        sentence = text(self.span)
        focus = text(focusSpan)
    }

    /// A place as it is stored.
    package init(span: Span, focusSpan: Span, sentence: String, focus: String) {
        self.span = span
        self.focusSpan = focusSpan
        self.sentence = sentence
        self.focus = focus
    }
}

/// A claim that is to be stored; it gets the article's next number.
package struct NewClaim: Sendable {
    package var kind: ClaimKind
    package var statement: String
    package var speaker: String?
    package var checkWorthiness: Double
    package var origin: ClaimOrigin
    /// Index of an earlier claim of the same batch that asserts the same fact.
    package var sameAs: Int?
    /// Row number of a stored claim that asserts the same fact.
    package var sameAsStored: Int?
    package var place: ClaimPlace
    /// Where else the revision states the same fact.
    package var otherPlaces: [ClaimPlace]

    /// All places, the first one first.
    package var places: [ClaimPlace] { [place] + otherPlaces }

    package init(
        kind: ClaimKind,
        statement: String,
        speaker: String?,
        checkWorthiness: Double,
        origin: ClaimOrigin,
        sameAs: Int? = nil,
        sameAsStored: Int? = nil,
        place: ClaimPlace,
        otherPlaces: [ClaimPlace] = []
    ) {
        self.kind = kind
        self.statement = statement
        self.speaker = speaker
        self.checkWorthiness = checkWorthiness
        self.origin = origin
        self.sameAs = sameAs
        self.sameAsStored = sameAsStored
        self.place = place
        self.otherPlaces = otherPlaces
    }
}
