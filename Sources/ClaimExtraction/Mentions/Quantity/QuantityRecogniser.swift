/// Finds numbers with their unit, bound and range.
struct QuantityRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
