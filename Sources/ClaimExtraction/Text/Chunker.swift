/// Finds verb groups and noun phrases.
struct Chunker: TextStage {
    func run(on reading: inout Reading) {}
}
