/// Finds what courts did and what was brought before them.
struct RulingRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
