/// Two times beside each other that say the same: "nine years ago, in 2014".
extension Anniversaries {
    func addTimes(of reading: Reading, in sentences: [Int], to findings: inout [Finding]) {
        let times = reading.times(inSentences: sentences).map(\.mention)
        for index in times.indices {
            let last = times[max(0, index - 4)..<index]
            if let finding = relation(last, times[index], reading) { findings.append(finding) }
        }
    }

    private func relation(
        _ last: ArraySlice<Mention>,
        _ mention: Mention,
        _ reading: Reading
    ) -> Finding? {
        guard let before = last.last, mention.start >= before.end, mention.start - before.end <= 6
        else { return nil }
        let pair = TimePair(first: before, second: mention)
        return pair.relativeAndAbsolute(besides: last.dropLast(), reading)
            ?? pair.lengthSinceYear(reading) ?? pair.monthsSince(reading)
            ?? pair.yearsUntil(reading) ?? pair.deadline(reading)
            ?? pair.countedFromDate(reading)
    }
}
