/// Finds verb groups and noun phrases, sentence by sentence, from the tags.
struct Chunker: TextStage {
    private let nounPhrases = NounPhraseFinder()
    private let verbGroups = VerbGroupFinder()

    func run(on reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        let tokens = reading.tokens
        let tags = reading.tags
        var phrases: [Range<Int>] = []
        var groups: [VerbGroup] = []
        phrases.reserveCapacity(tokens.count / 4)
        groups.reserveCapacity(tokens.count / 8)
        for sentence in reading.sentences {
            let first = phrases.count
            nounPhrases.find(in: sentence.tokens, of: tokens, tags, to: &phrases)
            verbGroups.find(
                in: sentence.tokens,
                outside: phrases[first...],
                of: tokens,
                tags,
                to: &groups
            )
        }
        reading.nounPhrases = phrases
        reading.verbGroups = groups
        reading.noteChunkPlaces()
    }
}
