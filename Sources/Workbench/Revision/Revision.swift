internal import ClaimExtraction

/// Two versions of a text, and what became of the claims of the first.
package struct Revision {
    private var words = RevisionWords()
    private let oldText: [Unicode.Scalar]
    private let alignment: Alignment
    private let contexts: Contexts
    private let speaker: Speaker
    private let places: ChangedPlaces
    private let looseWords: LooseWords
    /// The sentences of the second version that are sentences of the first.
    private let kept: Set<Int>

    /// Compares the versions; the work is in proportion to their length.
    package init(from old: String, to new: String) {
        oldText = Array(old.unicodeScalars)
        let before = RevisionText(old, words: &words)
        let after = RevisionText(new, words: &words)
        alignment = Alignment(before, after)
        contexts = Contexts(alignment, ContextWords(&words))
        speaker = Speaker(alignment, contexts)
        places = ChangedPlaces(alignment)
        looseWords = LooseWords(alignment)
        kept = Set(alignment.same.filter { $0 >= 0 })
    }

    /// The fates of claims, in their order; spans are in code points and must lie in the first version.
    package mutating func fates(of claims: [ClaimBeforeRevision]) -> [ClaimFate] {
        var corrections = AskedCorrections(claims, in: alignment, oldText, &words)
        return claims.indices.map { fate(of: claims[$0], number: $0, &corrections) }
    }

    /// Whether a passage of the second version holds a sentence that isn't one of the first, word for word.
    func isNew(_ span: Span) -> Bool {
        let tokens = alignment.new.tokens(in: span)
        guard let end = tokens.last else { return false }
        let sentences = alignment.new.sentenceOfToken
        return (sentences[tokens.lowerBound]...sentences[end]).contains { !kept.contains($0) }
    }

    /// How much of the first version lives on in the second, by sentences: 0 to 1.
    var likeness: Double {
        let count = alignment.old.sentences.count
        if count == 0 { return 0 }
        let surviving = alignment.same.indices.count { !alignment.isFree($0) }
        return Double(surviving) / Double(count)
    }

    private func fate(
        of claim: ClaimBeforeRevision,
        number: Int,
        _ corrections: inout AskedCorrections
    ) -> ClaimFate {
        let focus = alignment.old.tokens(in: claim.focus)
        guard let end = focus.last else { return .vanished }
        let first = alignment.old.sentenceOfToken[focus.lowerBound]
        let last = alignment.old.sentenceOfToken[end]
        let sentences = first..<last + 1
        if areSame(sentences) {
            let span = newSpan(of: claim.focus, tokens: focus)
            if contexts.changed[first] || speaker.changed[first] || speaker.changed[last]
                || isQuotedOtherwise(focus)
            {
                return .touched(span)
            }
            let isInOrder = alignment.keepsOrder[first] && alignment.keepsOrder[last]
            return isInOrder ? .unchanged(span) : .moved(span)
        }
        if alignment.isAmbiguous[first] { return .ambiguous }
        if !speaker.changed[first], let tokens = corrections.place(ofClaim: number, alignment) {
            return .correctedAsAsked(alignment.new.span(of: tokens))
        }
        let place =
            places.place(of: focus, in: sentences, alignment)
            ?? looseWords.place(of: focus, alignment)
        return place.map { .touched($0) } ?? .vanished
    }

    /// Whether words that the article said itself are somebody's quoted words now, or the reverse.
    private func isQuotedOtherwise(_ focus: Range<Int>) -> Bool {
        guard let word = focus.first(where: { alignment.old.tokens[$0].isWord }) else {
            return false
        }
        return alignment.old.isQuoted[word] != alignment.new.isQuoted[alignment.words[word]]
    }

    /// Whether sentences are word for word the same and still stand together.
    private func areSame(_ sentences: Range<Int>) -> Bool {
        let last = sentences.upperBound - 1
        let first = sentences.lowerBound
        guard alignment.same[first] >= 0, alignment.same[last] >= 0 else { return false }
        if alignment.togetherUntil[first] >= last { return true }
        // Together, though moved in part: seldom, and short.
        return sentences.count <= 8
            && sentences.dropFirst().allSatisfy {
                alignment.same[$0] >= 0 && alignment.same[$0] == alignment.same[$0 - 1] + 1
            }
    }

    // MARK: Places

    /// Where a focus stands whose words all stayed; its ends keep their distance from those of their words.
    private func newSpan(of focus: Span, tokens: Range<Int>) -> Span {
        let new = alignment.new.tokens
        let first = alignment.words[tokens.lowerBound]
        let last = alignment.words[tokens.upperBound - 1]
        let whole = Span(start: new[first].start, end: new[last].end)
        var span = whole
        let old = alignment.old.tokens
        // A focus that begins or ends inside a word does so in its plain copy too.
        if isPlainCopy(tokens.lowerBound, of: first) {
            span.start += max(0, focus.start - old[tokens.lowerBound].start)
        }
        if isPlainCopy(tokens.upperBound - 1, of: last) {
            span.end -= max(0, old[tokens.upperBound - 1].end - focus.end)
        }
        return span.start < span.end ? span : whole
    }

    /// Whether the characters of a word and its copy stand at the same distance from its start.
    private func isPlainCopy(_ token: Int, of other: Int) -> Bool {
        let old = alignment.old.tokens[token]
        let new = alignment.new.tokens[other]
        return old.isSimple && new.isSimple && old.end - old.start == new.end - new.start
    }
}
