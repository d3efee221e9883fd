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

    /// "She joined the ballet in 1979 from the school in Kyiv, was made principal in 1976 and gave her last performance in 1998".
    ///
    /// Of verbs that share their subject, and of which the last follows on "and", each tells what came next.
    func isInSeries(
        _ second: DatedEvent,
        behind first: DatedEvent,
        _ reading: Reading
    ) -> Bool {
        let between = first.behindDate(before: second)
        let joint = between.last { !ClosedWords.be.contains(reading.word($0)) }
        let next = second.date.upperBound
        guard let joint, (1...12).contains(between.count), first.verb < first.date.lowerBound,
            second.verb < second.date.lowerBound, first.isPast(reading), second.isPast(reading),
            !OrderWords.beforeMaking.contains(reading.word(second.verb)),
            !reading.isQuoted(second.verb), !isPerfect(first, reading),
            !(between.lowerBound..<joint).contains(where: {
                reading.tag($0).isVerb || reading.isMark($0) || reading.has(.time, at: $0)
                    || ClosedWords.relatives.contains(reading.word($0))
                    || ClosedWords.continuing.contains(reading.word($0))
            })
        else { return false }
        // "opened in 1990 in a former mill and closed in 1987"
        if reading.word(joint) == .and { return joint > between.lowerBound }
        return reading.word(joint) == .comma && reading.word(next) == .and
            && reading.tag(next + 1) == .verbPast
    }

    /// Whether a widow or an heir does the second, which comes behind the death: "until he died in 1931 … His widow sold it in 1926".
    func isOfWidow(_ second: DatedEvent, behind first: DatedEvent, _ reading: Reading) -> Bool {
        let start = reading.sentences[second.sentence].start
        return second.sentence == first.sentence + 1 && first.namesYear && second.namesYear
            && OrderWords.dyings.contains(reading.word(first.verb))
            && WhoseWords.owners.contains(reading.word(start))
            && OrderWords.bereaved.contains(reading.word(start + 1))
            && second.verb == start + 2 && second.isPast(reading)
            && !isPerfect(second, reading) && !reading.isQuoted(second.verb)
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
