/// Finds who is reported to have said what.
struct AttributionRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
