internal import ClaimExtraction

/// Two versions of a text, and what became of the claims of the first.
package struct Revision {
    private var words = RevisionWords()
    private let oldText: [Unicode.Scalar]
    private let alignment: Alignment

    /// Compares the versions; the work is in proportion to their length.
    package init(from old: String, to new: String) {
        oldText = Array(old.unicodeScalars)
        let before = RevisionText(old, words: &words)
        let after = RevisionText(new, words: &words)
        alignment = Alignment(before, after)
    }

    /// The fates of claims, in their order; spans are in code points and must lie in the first version.
    package mutating func fates(of claims: [ClaimBeforeRevision]) -> [ClaimFate] {
        claims.map { fate(of: $0) }
    }

    private mutating func fate(of claim: ClaimBeforeRevision) -> ClaimFate {
        let focus = alignment.old.tokens(in: claim.focus)
        guard let last = focus.last else { return .vanished }
        let first = alignment.old.sentenceOfToken[focus.lowerBound]
        let sentences = first..<alignment.old.sentenceOfToken[last] + 1
        if let place = sameSentences(sentences) {
            let span = newSpan(of: claim.focus, tokens: focus)
            if pointsBack(first), alignment.hasOtherAntecedent(first) { return .touched(span) }
            return place ? .unchanged(span) : .moved(span)
        }
        if sentences.contains(where: { alignment.isAmbiguous[$0] }) { return .ambiguous }
        if let place = corrected(claim, focus, in: sentences) { return .correctedAsAsked(place) }
        if let place = changedPlace(of: focus, in: sentences) { return .touched(place) }
        return .vanished
    }

    /// Nil if one of the sentences changed; otherwise whether they stay in their order.
    private func sameSentences(_ sentences: Range<Int>) -> Bool? {
        let start = alignment.same[sentences.lowerBound]
        guard start >= 0 else { return nil }
        for sentence in sentences {
            let place = start + sentence - sentences.lowerBound
            guard alignment.same[sentence] == place else { return nil }
        }
        return sentences.allSatisfy { alignment.keepsOrder[$0] }
    }

    /// Whether a sentence leans on what stands before it: a short one with a pro-form in it.
    private func pointsBack(_ sentence: Int) -> Bool {
        let range = alignment.old.sentences[sentence]
        return range.count <= 12
            && range.contains { words.anaphoric.contains(alignment.old.keys[$0]) }
    }

    // MARK: Places

    /// Where a focus stands whose words all stayed; its ends keep their distance from those of their words.
    private func newSpan(of focus: Span, tokens: Range<Int>) -> Span {
        let new = alignment.new.tokens
        let first = alignment.words[tokens.lowerBound]
        let last = alignment.words[tokens.upperBound - 1]
        var span = Span(start: new[first].start, end: new[last].end)
        let old = alignment.old.tokens
        // A focus that begins or ends inside a word does so in its plain copy too.
        if isPlainCopy(tokens.lowerBound, of: first) {
            span.start += max(0, focus.start - old[tokens.lowerBound].start)
        }
        if isPlainCopy(tokens.upperBound - 1, of: last) {
            span.end -= max(0, old[tokens.upperBound - 1].end - focus.end)
        }
        return span.start < span.end ? span : Span(start: new[first].start, end: new[last].end)
    }

    /// Whether a word has one ASCII code point a character in the old text and the same length in the new.
    private func isPlainCopy(_ token: Int, of other: Int) -> Bool {
        let old = alignment.old.tokens[token]
        let new = alignment.new.tokens[other]
        return old.end - old.start == new.end - new.start
            && oldText[old.start..<old.end].allSatisfy(\.isASCII)
    }

    /// The passage between what stayed before and after a focus; nil if nothing stands there.
    private func changedPlace(of focus: Range<Int>, in sentences: Range<Int>) -> Span? {
        guard sentences.contains(where: { !alignment.isFree($0) }) else { return nil }
        let window = window(around: focus, in: sentences)
        let inside = focus.map { alignment.words[$0] }.filter { $0 >= 0 }
        guard let low = inside.min(), let high = inside.max() else {
            return window.isEmpty ? nil : alignment.new.span(of: window)
        }
        let limit = focus.count * 3 + 8
        let isNear = window.lowerBound <= low && high < window.upperBound && window.count <= limit
        return alignment.new.span(of: isNear ? window : low..<high + 1)
    }

    /// The new tokens between the nearest words before and after a focus that stayed.
    private func window(around focus: Range<Int>, in sentences: Range<Int>) -> Range<Int> {
        let old = alignment.old
        let from = old.sentences[sentences.lowerBound].lowerBound
        let to = old.sentences[sentences.upperBound - 1].upperBound
        let before = (from..<focus.lowerBound).last { alignment.words[$0] >= 0 }
        let after = (focus.upperBound..<to).first { alignment.words[$0] >= 0 }
        let inside = focus.first { alignment.words[$0] >= 0 }
        guard let known = before ?? after ?? inside else { return 0..<0 }
        let home = alignment.new.sentences[
            alignment.new.sentenceOfToken[alignment.words[known]]
        ]
        let start = before.map { alignment.words[$0] + 1 } ?? home.lowerBound
        let end = after.map { alignment.words[$0] } ?? max(home.upperBound, start)
        return start..<max(start, end)
    }

    // MARK: Corrections

    /// The place of a focus whose sentence is, word for word, the old one with the correction in it.
    private mutating func corrected(
        _ claim: ClaimBeforeRevision,
        _ focus: Range<Int>,
        in sentences: Range<Int>
    ) -> Span? {
        guard let correction = claim.correction else { return nil }
        let target = alignment.changed[sentences.lowerBound]
        guard target >= 0 else { return nil }
        let from = alignment.old.sentences[sentences.lowerBound].lowerBound
        let to = alignment.old.sentences[sentences.upperBound - 1].upperBound
        let before = alignment.old.keys[from..<focus.lowerBound]
        let after = alignment.old.keys[focus.upperBound..<to]
        let start = alignment.new.sentences[target].lowerBound
        let text = String(String.UnicodeScalarView(oldText[claim.focus.start..<claim.focus.end]))
        for wording in correction.wordings(of: text) {
            let asked = RevisionText(wording, words: &words).keys
            let end = start + before.count + asked.count + after.count
            guard end <= alignment.new.keys.count, !asked.isEmpty,
                alignment.new.sentences[alignment.new.sentenceOfToken[end - 1]].upperBound == end,
                alignment.new.keys[start..<end].elementsEqual(before + asked + after)
            else { continue }
            let place = start + before.count
            return alignment.new.span(of: place..<place + asked.count)
        }
        return nil
    }
}

extension ClaimBeforeRevision.Correction {
    /// What the text may read when the correction was made at one of the places that it fits; at most eight.
    fileprivate func wordings(of text: String) -> [String] {
        guard !from.isEmpty, from != to else { return [] }
        return text.ranges(of: from).prefix(8).map { text.replacingCharacters(in: $0, with: to) }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
