/// Finds organisations with their abbreviations.
struct OrganizationRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
