/// Finds verb groups and noun phrases, sentence by sentence, from the tags.
struct Chunker: TextStage {
    private let nounPhrases = NounPhraseFinder()
    private let verbGroups = VerbGroupFinder()

    func run(on reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        for sentence in reading.sentences {
            let firstPhrase = reading.nounPhrases.count
            nounPhrases.find(in: sentence.tokens, of: &reading)
            verbGroups.find(
                in: sentence.tokens,
                outside: firstPhrase..<reading.nounPhrases.count,
                of: &reading
            )
        }
    }
}
