/// Finds citations of cases, statutes, regulations, dockets, bills and executive orders.
struct CitationRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
