extension EventOrder {
    /// "opened in 1912 by a man who had been knighted in 1921".
    func isRelativePerfect(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let between = first.behindDate(before: second)
        // "born in 1931, told the court that he had been arrested in 1958"
        let relative = between.last { ClosedWords.subjectRelatives.contains(reading.word($0)) }
        return between.count <= 14 && first.isPast(reading) && isPerfect(second, reading)
            && !OrderWords.plans.contains(reading.word(second.verb))
            && relative.map { relative in
                (relative + 1..<second.verb).allSatisfy {
                    ClosedWords.auxiliaries.contains(reading.word($0)) || reading.tag($0).isAdverb
                }
            } == true
    }

    /// "was not asked in 1994": what didn't happen has no place in an order; "did not open until 1994" has.
    func isDenied(_ event: DatedEvent, _ reading: Reading) -> Bool {
        !ClosedWords.untils.contains(event.lead)
            && reading.has(OrderWords.negations, in: max(0, event.verb - 3)..<event.verb)
    }
}

extension DatedEvent {
    /// The tokens between its date and the verb of a later event.
    func behindDate(before later: DatedEvent) -> Range<Int> {
        date.upperBound..<max(date.upperBound, later.verb)
    }
}
