/// Finds what a change of so many percent would bring a value to, and doesn't.
///
/// "The city would raise the average of $41,000 by 5 percent at once. That would bring it to $44,050." The value and the percentage are the
/// only figures of their sentence.
struct ChangeResults: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: FigureKinds(.percent))]

    /// What lies further off is brought there by something else.
    private static let widest = 1.3

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count == 2, let percent = items.first(where: { $0.dimension == .percent }),
                let share = percent.amount, percent.quantity.bound == .exact,
                let isRise = isRise(percent, reading),
                let old = items.first(where: { $0.isLevel && $0.dimension != .percent }),
                let value = old.exact, old.quantity.unit != nil, !old.isSumForEach(reading),
                let new = result(behind: sentence, old, figures, reading), let told = new.exact
            else { continue }
            let change = value * share / 100
            let expected = isRise ? value + change : value - change
            // Half of the last digit of each, as they are written.
            let slack =
                (WorkedSum.lastPlace(of: value) + WorkedSum.lastPlace(of: told)) / 2
                + value * min(1, WorkedSum.lastPlace(of: share)) / 200
            guard expected > 0, abs(told - expected) > min(slack, 0.03 * expected),
                abs(told - expected) > 0.004 * expected,
                told < ChangeResults.widest * expected, expected < ChangeResults.widest * told
            else { continue }
            let sum = Calculation(
                "\(number: value) \(isRise ? "+" : "−") \(number: share) percent",
                expected
            )
            findings.append(reading.miscount(sum, not: told, [old, percent, new]))
        }
    }

    /// "raise the average of $41,000 by 5 percent": what the nearest verb of change says; nil without "by".
    private func isRise(_ percent: Figure, _ reading: Reading) -> Bool? {
        guard reading.word(percent.start - 1) == .by else { return nil }
        return reading.words(12, before: percent).reversed().lazy.compactMap { token -> Bool? in
            let key = reading.word(token)
            if ChangeWords.upward.contains(key) { return true }
            return ChangeWords.downward.contains(key) ? false : nil
        }.first
    }

    /// "That would bring it to $44,050": the only figure of the next sentence, which speaks of the change.
    private func result(
        behind sentence: Int,
        _ old: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        guard sentence + 1 < reading.sentences.count,
            ResultWords.pronouns.contains(reading.word(reading.sentences[sentence + 1].start)),
            let new = figures.figures(ofSentence: sentence + 1).first,
            new.dimension == old.dimension, new.quantity.unit != nil, new.isOfSameUnit(old),
            reading.word(new.start - 1) == .to,
            reading.has(ResultWords.bringing, in: reading.words(6, before: new)),
            RateMark(of: new, reading)?.isEach != true
        else { return nil }
        return new
    }
}

enum ResultWords {
    static let pronouns = WordSet("that this it which")
    static let bringing = WordSet(
        "bring brings take takes push pushes lift lifts raise raises cut cuts lower lowers reduce reduces brought took"
    )
}
