/// Holds the steps of one case against each other, wherever the text tells them: "The trial opened in March 2025 … The appeal court
/// ruled in January 2025".
///
/// Only where each of the two has one date in the text, so that there was one trial.
struct StepOrder {
    let events: [DatedEvent]

    private struct Step {
        let event: DatedEvent
        let course: Int
        let stage: Int
    }

    func addFindings(of reading: Reading, to findings: inout [Finding]) {
        let steps = events.flatMap { event in
            step(of: event, reading).map { [Step(event: event, course: $0, stage: $1)] } ?? []
        }
        guard steps.count > 1 else { return }
        for course in Deeds.steps.indices {
            let own = steps.filter { $0.course == course }
            guard (2...6).contains(own.count) else { continue }
            let isOnce = own.allSatisfy { step in
                own.allSatisfy { $0.stage != step.stage || $0.event.days.overlaps(step.event.days) }
            }
            guard isOnce, let (first, second) = reversed(own) else { continue }
            findings.append(
                reading.finding(
                    .dateMismatch,
                    "“\(reading.text(second.tokens))” lies before “\(reading.text(first.tokens))”.",
                    [first.tokens, second.tokens]
                )
            )
        }
    }

    /// A step, and a later one that is dated before it.
    private func reversed(_ steps: [Step]) -> (DatedEvent, DatedEvent)? {
        for first in steps {
            let second = steps.first { other in
                let gap = first.event.days.first - other.event.days.last
                return other.stage > first.stage && gap > 0 && gap < 366 * 10
            }
            if let second { return (first.event, second.event) }
        }
        return nil
    }

    /// The step that a clause with its year tells of: "The trial opened", "The appeal court ruled", "His appeal was dismissed".
    private func step(of event: DatedEvent, _ reading: Reading) -> (Int, Int)? {
        guard event.namesYear, event.verb < event.date.lowerBound, event.isPast(reading),
            StepWords.happenings.contains(reading.word(event.verb)), !reading.isQuoted(event.verb),
            case let start = start(of: event, reading), event.verb - start <= 40
        else { return nil }
        for token in start..<event.verb where !isOther(token, from: start, reading) {
            for (course, stages) in Deeds.steps.enumerated() {
                guard let stage = stages.firstIndex(where: { $0.contains(reading.word(token)) })
                else {
                    continue
                }
                return (course, stage)
            }
        }
        return nil
    }

    /// Where the words begin that say what an event is about: for "It ruled" the sentence before.
    private func start(of event: DatedEvent, _ reading: Reading) -> Int {
        let own = reading.sentences[event.sentence].start
        guard reading.word(own) == .it, event.sentence > 0, !reading.startsBlock(own)
        else { return max(own, event.verb - 12) }
        return reading.sentences[event.sentence - 1].start
    }

    /// "after the trial", "the first appeal": not what the clause is about, or one of several.
    private func isOther(_ token: Int, from start: Int, _ reading: Reading) -> Bool {
        reading.has(StepWords.others, in: max(start, token - 3)..<token)
    }
}

private enum StepWords {
    static let happenings = WordSet(
        """
        opened began started held took heard ruled rejected dismissed upheld decided given handed delivered
        celebrated came
        """
    )
    static let others = WordSet(
        """
        after before since until during for about over on of first second third another new last no
        """
    )
}
