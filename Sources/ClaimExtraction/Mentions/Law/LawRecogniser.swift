/// Finds statutes, bills, executive orders and formal programmes by name.
struct LawRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
