/// Finds people with their roles.
struct PersonRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
