/// Pairs quotation marks.
struct QuotationMatcher: TextStage {
    func run(on reading: inout Reading) {}
}
