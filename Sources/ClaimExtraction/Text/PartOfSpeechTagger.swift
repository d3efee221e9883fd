/// Gives each token its part of speech.
struct PartOfSpeechTagger: TextStage {
    func run(on reading: inout Reading) {
        reading.tags = [PartOfSpeech](repeating: .noun, count: reading.tokens.count)
    }
}
