/// Whether those who speak a quotation of several sentences are still named as they were.
///
/// In “The lift stuck. We climbed,” the clerk said, the first sentence asserts something else if the clerk becomes
/// a guard in the second; likewise in “The lift stuck,” the clerk said. “We climbed.”
struct Speaker {
    /// Whether a sentence has quoted words only and the sentence that names its speaker changed outside of the quotation.
    private(set) var changed: [Bool]

    init(_ alignment: Alignment, _ contexts: Contexts) {
        let old = alignment.old
        changed = Array(repeating: false, count: old.sentences.count)
        for paragraph in old.paragraphs {
            var isChanged = false
            // Forwards: the speaker was named between two parts of the quotation.
            for sentence in paragraph {
                if Speaker.isAllQuoted(sentence, old) {
                    changed[sentence] = isChanged
                } else {
                    isChanged =
                        Speaker.hasQuoted(sentence, old)
                        && Speaker.namesOther(sentence, alignment, contexts)
                }
            }
            // Backwards: the speaker is named where the quotation ends.
            isChanged = false
            for sentence in paragraph.reversed() {
                if Speaker.isAllQuoted(sentence, old) {
                    if isChanged { changed[sentence] = true }
                } else {
                    isChanged =
                        Speaker.goesOn(into: sentence, old)
                        && Speaker.namesOther(sentence, alignment, contexts)
                }
            }
        }
    }

    private static func isAllQuoted(_ sentence: Int, _ text: RevisionText) -> Bool {
        text.sentences[sentence].allSatisfy { text.isQuoted[$0] || !text.tokens[$0].isWord }
            && hasQuoted(sentence, text)
    }

    private static func hasQuoted(_ sentence: Int, _ text: RevisionText) -> Bool {
        text.sentences[sentence].contains { text.isQuoted[$0] }
    }

    /// Whether a sentence begins inside a quotation.
    private static func goesOn(into sentence: Int, _ text: RevisionText) -> Bool {
        let first = text.sentences[sentence].lowerBound
        return text.isQuoted[first] && text.tokens[first].isWord
    }

    private static func namesOther(
        _ sentence: Int,
        _ alignment: Alignment,
        _ contexts: Contexts
    ) -> Bool {
        guard alignment.same[sentence] < 0 else { return contexts.changed[sentence] }
        guard alignment.changed[sentence] >= 0 else { return true }
        let now = alignment.new.sentences[alignment.changed[sentence]]
        return alignment.new.unquotedKeys(now)
            != alignment.old.unquotedKeys(alignment.old.sentences[sentence])
    }
}
