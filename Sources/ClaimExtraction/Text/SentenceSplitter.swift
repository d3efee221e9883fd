/// Cuts the tokens into sentences; together they hold every token.
///
/// A sentence ends with a paragraph, a heading or a list item, and after "." "?" "!" or an ellipsis where
/// what follows can begin another. ``SentenceBoundary`` judges each such place.
struct SentenceSplitter: TextStage {
    func run(on reading: inout Reading) {
        var first = 0
        var list = ListMarkers()
        let count = reading.tokens.count
        var boundary = SentenceBoundary(reading)
        let furniture = PageFurniture()
        var token = 0
        while token < count {
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

    private func close(_ sentence: Range<Int>, _ reading: inout Reading) {
        guard !sentence.isEmpty else { return }
        reading.addSentence(sentence)
    }
}
