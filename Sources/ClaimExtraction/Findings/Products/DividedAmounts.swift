/// Finds what each of several gets of a sum that is shared out, if it isn't their part of it.
///
/// "€84,000, to be divided equally among the 1,200 people who live there. Each will be paid €7", "Twelve workers will share £84,000. They
/// will get £6,000 each". The sum and the number are the only ones of their sentence.
struct DividedAmounts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, kinds: FigureKinds(.money), cues: DividedWords.dividing)
    ]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence).filter { $0.plain != nil }
            guard items.count == 2, let total = items.first(where: { $0.dimension == .money }),
                let group = items.first(where: { $0.dimension == .count }),
                let sum = total.exact, let number = group.exact, number >= 2,
                let part = part(below: sentence, figures, reading), let amount = part.exact,
                part.isAlike(total), !isFair(amount, sum / number),
                max(amount * number, sum) < 3 * min(amount * number, sum)
                    || Slip.isLikely(amount, for: sum / number)
            else { continue }
            findings.append(
                reading.miscount(.product(number, amount), not: sum, [total, group, part])
            )
        }
    }

    /// What each gets, as nearly as it is told: the third of £100 may be £33.
    private func isFair(_ amount: Double, _ fair: Double) -> Bool {
        abs(amount - fair) <= max(0.03 * fair, 0.51 * WorkedSum.lastPlace(of: amount))
    }

    /// "Each will be paid €7", "They will get £6,000 each": the only amount of the next sentence.
    private func part(below sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Figure? {
        let next = figures.figures(ofSentence: sentence + 1).filter { $0.plain != nil }
        guard let part = next.first, next.count == 1, part.dimension == .money,
            case let start = reading.sentences[part.sentence].start,
            reading.word(start) == .each
                || reading.word(start) == .they && reading.word(part.end) == .each,
            reading.has(DividedWords.getting, in: start..<part.start)
        else { return nil }
        return part
    }
}

private enum DividedWords {
    static let dividing = WordSet(
        "divided divide share shared shares sharing split splitting distributed"
    )
    static let getting = WordSet(
        "get gets got receive receives received paid given take takes collect"
    )
}
