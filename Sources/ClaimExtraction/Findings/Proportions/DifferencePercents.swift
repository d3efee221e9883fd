/// Finds a difference that is told in figures and in per cent, which don't fit the values around: "Sales fell $30 million, or 20
/// percent, to $270 million", "$5.5 million, or 8 percent, more than the $35.5 million of last year".
///
/// Silent if it is such a share of any value of the sentence, with the difference added or taken off.
struct DifferencePercents: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, kinds: .init(.percent), cues: LinkWords.restating)]

    /// How far the value may stand behind.
    private static let reach = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            for (difference, percent) in zip(items, items.dropFirst()) {
                guard let said = percent.share, percent.dimension == .percent, said > 0,
                    let value = difference.plain, difference.dimension != .duration,
                    isRestated(difference, by: percent, reading),
                    let base = base(behind: percent, difference, items, reading),
                    let known = base.plain,
                    case let values = items.filter({
                        $0.isOfSameUnit(difference) && $0.tokens != difference.tokens
                    }).compactMap(\.plain),
                    !values.contains(where: { isShare(said, value, of: $0, percent) })
                else { continue }
                if let found = changedValue(difference, percent, base, reading) {
                    findings += found
                    continue
                }
                let isNew = reading.word(base.start - 1) == .to
                let isRise = isRise(before: difference, reading)
                let old = isNew ? known + (isRise ? -value : value) : known
                guard old > 0 else { continue }
                findings.append(
                    reading.finding(
                        .arithmetic,
                        "\(number: value) is \(percent: value / old) of \(number: old), not "
                            + "“\(reading.text(percent.tokens))”.",
                        [difference, percent, base]
                    )
                )
            }
        }
    }

    /// "worth $32.96, or 18 percent more than the $27.93": where no word of change leads to it, a figure of the size of the base
    /// is a value, of which the percentage is what it has more or less; nil for a difference.
    private func changedValue(
        _ value: Figure,
        _ percent: Figure,
        _ base: Figure,
        _ reading: Reading
    ) -> [Finding]? {
        guard let new = value.plain, let old = base.plain, let said = percent.share, new > old / 2,
            !reading.has(DifferencePercentWords.changes, in: lead(of: value))
        else { return nil }
        let change = abs(new / old - 1)
        let isRight = WorkedSum.isPercentage(
            said * 100,
            percent.quantity.bound,
            of: change * 100,
            slack: 100 * (value.slack + base.slack) / old
        )
        guard !isRight else { return [] }
        return [
            reading.finding(
                .arithmetic,
                "From \(number: old) to \(number: new) is \(percent: change), not "
                    + "“\(reading.text(percent.tokens))”.",
                [value, percent, base]
            )
        ]
    }

    /// "$30 million, or 20 percent," behind a word of change or before "more than".
    private func isRestated(_ difference: Figure, by percent: Figure, _ reading: Reading) -> Bool {
        let between = difference.gap(to: percent)
        let next = percent.end
        guard (1...3).contains(between.count), next + 1 < reading.tokens.count,
            reading.hasOnly(DifferencePercentWords.links, in: between),
            reading.isMark(next) || DifferencePercentWords.comparing.contains(reading.word(next))
        else { return false }
        return reading.has(DifferencePercentWords.changes, in: lead(of: difference))
            || reading.has(DifferencePercentWords.comparing, in: next..<next + 2)
    }

    /// The value behind "to", "from", "more than the" or "over the".
    private func base(
        behind percent: Figure,
        _ difference: Figure,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Figure? {
        let base = items.first {
            $0.start > percent.start && $0.isOfSameUnit(difference) && $0.plain != nil
        }
        guard let base, base.start - percent.end <= DifferencePercents.reach else { return nil }
        let lead = max(percent.end, base.start - 4)..<base.start
        return reading.has(DifferencePercentWords.bases, in: lead) ? base : nil
    }

    private func isRise(before difference: Figure, _ reading: Reading) -> Bool {
        !reading.has(DifferencePercentWords.losses, in: lead(of: difference))
    }

    /// The words right before a difference.
    private func lead(of difference: Figure) -> Range<Int> {
        max(0, difference.start - 4)..<difference.start
    }

    /// Whether a difference is such a share of a value, or of what it was before or after.
    private func isShare(_ said: Double, _ value: Double, of base: Double, _ percent: Figure)
        -> Bool
    {
        let room = max(0.006, 0.08 * said) * (percent.quantity.bound == .exact ? 1 : 2)
        return [base, base - value, base + value].contains {
            $0 > 0 && abs(value / $0 - said) <= room
        }
    }
}

private enum DifferencePercentWords {
    static let links = WordSet(", or ( about nearly almost some")
    static let comparing = WordSet("more less higher lower above below over up down fewer")
    static let losses = ChangeWords.falls.union(
        WordSet("lost gained gain loss added shed lose by")
    )
    static let changes = losses.union(ChangeWords.rises)
    static let bases = WordSet("to from than over above below at")
}
