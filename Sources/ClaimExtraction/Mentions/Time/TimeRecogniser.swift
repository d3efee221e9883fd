/// Finds dates, times, durations and sets, as TIMEX3.
struct TimeRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {}
}
