/// Cuts the tokens into sentences.
struct SentenceSplitter: TextStage {
    func run(on reading: inout Reading) {
        var first = 0
        for token in 0..<reading.tokens.count {
            let isLast = token + 1 == reading.tokens.count
            let text = reading.text(token)
            guard
                isLast || text == "." || text == "?" || text == "!"
                    || reading.tokens.gap[token + 1] >= .line
            else { continue }
            reading.sentences.append(.init(tokens: first..<token + 1))
            first = token + 1
        }
    }
}
