/// Cuts the tokens into sentences; together they hold every token.
///
/// A sentence ends with a paragraph, a heading or a list item, and after "." "?" "!" or an ellipsis where
/// what follows can begin another. ``SentenceBoundary`` judges each such place.
struct SentenceSplitter: TextStage {
    func run(on reading: inout Reading) {
        var first = 0
        var list = ListMarkers()
        let tokens = reading.tokens
        let count = tokens.count
        var boundary = SentenceBoundary(reading)
        let furniture = PageFurniture()
        var token = 0
        while token < count {
            if token > first, SentenceSplitter.isInner(token, tokens) {
                token += 1
                if token == count || reading.startsBlock(token) {
                    close(first..<token, &reading)
                    first = token
                }
                continue
            }
            // A list item begins a sentence even where no stop ends the one before.
            if token > first, !reading.startsBlock(token),
                list.continues(at: token, reading)
                    || furniture.begins(at: token, first: first, reading)
            {
                close(first..<token, &reading)
                first = token
            }
            if token == first {
                boundary.startSentence(at: token)
                if let end = furniture.dateLineEnd(at: token, reading) {
                    close(first..<end, &reading)
                    first = end
                    token = end
                    continue
                }
                let isAlone = boundary.isLonePair(token, reading)
                token = max(token + 1, list.markerEnd(at: token, reading))
                guard !isAlone, token < count, !reading.startsBlock(token) else {
                    close(first..<token, &reading)
                    first = token
                    continue
                }
                continue
            }
            let end = boundary.end(at: token, reading)
            let next = end ?? token + 1
            if end != nil || next >= count || reading.startsBlock(next) {
                close(first..<next, &reading)
                first = next
            }
            token = next
        }
        if first < count { close(first..<count, &reading) }
    }

    /// Whether a token is a word in small letters that is no list's marker: no sentence begins or ends there.
    @inline(__always)
    private static func isInner(_ token: Int, _ tokens: Tokens) -> Bool {
        let row = tokens[token]
        guard row.kind == .word, row.shape.isDisjoint(with: [.capitalised, .abbreviation]) else {
            return false
        }
        return row.byteCount > ListMarkers.longestWord
            || token + 1 < tokens.count && tokens[token + 1].kind == .word
    }

    private func close(_ sentence: Range<Int>, _ reading: inout Reading) {
        guard !sentence.isEmpty else { return }
        reading.addSentence(sentence)
    }
}
