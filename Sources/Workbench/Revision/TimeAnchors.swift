/// Sentences that reckon from a time said before them: "Two days later", "By the end of that month".
///
/// They stay word for word and mean another day once the date before them is corrected.
struct TimeAnchors {
    private let text: RevisionText
    private let words: ContextWords
    /// So many sentences back an anchor is looked for.
    private static let reach = 12

    init(_ text: RevisionText, _ words: ContextWords) {
        self.text = text
        self.words = words
    }

    /// Whether a sentence's time depends on one before: "later", "the next week", "that month".
    func leansOnTime(_ sentence: Int) -> Bool {
        let range = text.sentences[sentence]
        return range.contains { token in
            if text.keys[token] == words.then {
                let isLast =
                    token + 1 == range.upperBound || !text.tokens[token + 1].isWord
                return token > range.lowerBound
                    && (isLast || words.boundaries.contains(text.keys[token - 1]))
            }
            guard words.timeUnits.contains(text.keys[token]), token > range.lowerBound else {
                return false
            }
            let isReckoned =
                token + 1 < range.upperBound && words.reckoning.contains(text.keys[token + 1])
            return isReckoned || words.pointing.contains(text.keys[token - 1])
        }
    }

    /// The words of date and number in the nearest sentence before that has a time; empty if none has.
    func anchor(before sentence: Int) -> [Int32] {
        for other in (max(0, sentence - TimeAnchors.reach)..<sentence).reversed() {
            let time = timeWords(of: other)
            if !time.isEmpty { return time }
        }
        return []
    }

    private func timeWords(of sentence: Int) -> [Int32] {
        let range = text.sentences[sentence]
        var found: [Int32] = []
        for token in range {
            let key = text.keys[token]
            let isTime =
                words.calendar.contains(key) || words.timeUnits.contains(key)
                || text.tokens[token].isYear
            guard isTime else { continue }
            // "3 May", "May 3", "two days".
            let first = max(range.lowerBound, token - 1)
            let last = min(range.upperBound - 1, token + 1)
            found += (first...last).filter { text.tokens[$0].isWord }.map { text.keys[$0] }
        }
        return found
    }
}
