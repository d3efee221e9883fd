internal import Casework
internal import ClaimExtraction
internal import ClaimStore

/// Finds the sentence around a focus, and the extractor's claim at it.
struct Placer {
    private let extraction: Extraction

    init(_ extraction: Extraction) { self.extraction = extraction }

    /// The claim of the same kind whose focus has most in common with a passage; of two, the one that reaches less beyond
    /// it: "1,278" rather than "412 of 1,278".
    func claim(like record: ClaimRecord, at span: Span) -> ClaimExtraction.Claim? {
        candidates(at: span)
            .filter { $0.kind == record.kind }
            .max {
                ($0.focus.overlap(with: span), -$0.focus.length)
                    < ($1.focus.overlap(with: span), -$1.focus.length)
            }
    }

    /// The place of words that didn't change: their sentence as it was cut before, if it still reads the same.
    func place(of old: ClaimPlace, at focus: Span) -> ClaimPlace {
        let start = focus.start - (old.focusSpan.start - old.span.start)
        let end = focus.end + (old.span.end - old.focusSpan.end)
        let span = Span(start: start, end: end)
        let length = extraction.length
        if start >= 0, start < end, end <= length, extraction.text(span) == old.sentence {
            return ClaimPlace(span: span, focus: focus, in: extraction.text)
        }
        return place(at: focus, of: nil)
    }

    /// The place of words that changed: as the extractor cuts it, else the passage with its sentences.
    func place(at span: Span, of found: ClaimExtraction.Claim?) -> ClaimPlace {
        if let found {
            return ClaimPlace(span: found.span, focus: found.focus, in: extraction.text)
        }
        let sentences = extraction.sentences[extraction.sentenceRange(span)]
        let sentence = Span(
            start: sentences.first?.span.start ?? span.start,
            end: sentences.last?.span.end ?? span.end
        )
        return ClaimPlace(span: sentence, focus: span, in: extraction.text)
    }

    private func candidates(at span: Span) -> [ClaimExtraction.Claim] {
        // Claims stand in the order of their focus; one that reaches here begins in the same sentences.
        let claims = extraction.claims
        let sentences = extraction.sentences[extraction.sentenceRange(span)]
        let start = min(span.start, sentences.first?.span.start ?? span.start)
        let low = claims.partitionPoint { $0.focus.start >= start }
        return claims[low...].prefix { $0.focus.start < span.end }.filter {
            $0.focus.overlaps(span)
        }
    }
}

extension Extraction {
    /// The sentences that a span touches.
    func sentenceRange(_ span: Span) -> Range<Int> {
        let low = sentences.partitionPoint { $0.span.end > span.start }
        let end = sentences[low...].firstIndex { $0.span.start >= span.end } ?? sentences.count
        return low..<max(low, end)
    }
}

extension Span {
    /// How many code points two spans share.
    fileprivate func overlap(with other: Span) -> Int {
        max(0, min(end, other.end) - max(start, other.start))
    }
}

/// Which stored claim has its focus where.
struct FocusIndex {
    private let places: [(kind: ClaimKind, focus: Span, id: Int)]
    /// The greatest end of a focus up to each place.
    private let reach: [Int]

    /// Places in the order of their focus.
    init(_ places: [(kind: ClaimKind, focus: Span, id: Int)]) {
        self.places = places
        var end = 0
        reach = places.map { place in
            end = max(end, place.focus.end)
            return end
        }
    }

    func claim(of kind: ClaimKind, overlapping span: Span) -> Int? {
        let low = places.partitionPoint { $0.focus.start >= span.end }
        var index = low - 1
        while index >= 0, reach[index] > span.start {
            let place = places[index]
            if place.kind == kind, place.focus.overlaps(span) { return place.id }
            index -= 1
        }
        return nil
    }
}
