/// Finds a sum with a percentage added that its figures don't give: "sold for £38,000 … a premium of 25 per cent on the hammer price,
/// which makes £46,500 in all".
///
/// Silent if any amount of the sentences before gives it.
struct AddedShares: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 2, kinds: FigureKinds(.percent), cues: AddedShareWords.charges)
    ]

    /// How many sentences before the percentage the amount may stand to which it is added.
    private static let reach = 3

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard let share = items.first(where: { isCharge($0, reading) }),
                let part = share.share,
                let total = items.first(where: { isTotal($0, behind: share, reading) }),
                let sum = total.exact
            else { continue }
            let bases = (max(0, sentence - AddedShares.reach)...sentence).flatMap {
                figures.figures(ofSentence: $0)
            }.filter {
                $0.dimension == .money && $0.start < share.start && $0.isOfSameUnit(total)
                    && ($0.exact.map { $0 < sum } ?? false)
            }
            let room = 0.51 * WorkedSum.lastPlace(of: sum)
            let isGiven = bases.contains { abs(($0.exact ?? 0) * (1 + part) - sum) <= room }
            guard !isGiven,
                let base = bases.last(where: { base in
                    Slip.isLikely(sum, for: (base.exact ?? 0) * (1 + part))
                }),
                let amount = base.exact
            else { continue }
            let words = "\(number: amount) + \(number: (part * 1000).rounded() / 10) percent"
            let worked = Calculation(words, amount * (1 + part))
            findings.append(reading.miscount(worked, not: sum, [base, share, total]))
        }
    }

    /// "a premium of 25 per cent", "plus 20 per cent tax".
    private func isCharge(_ share: Figure, _ reading: Reading) -> Bool {
        guard share.dimension == .percent, share.quantity.bound == .exact else { return false }
        return reading.has(AddedShareWords.charges, in: reading.words(3, before: share))
            || reading.has(
                AddedShareWords.charges,
                in: reading.sentences[share.sentence].tokens.behind(share.end, 2)
            )
    }

    /// ", which makes £46,500 in all", ", for a total of £46,500".
    private func isTotal(_ figure: Figure, behind share: Figure, _ reading: Reading) -> Bool {
        figure.dimension == .money && figure.start > share.end
            && (UnitTotals.isTotal(figure, reading)
                || reading.has(AddedShareWords.making, in: reading.words(2, before: figure)))
    }
}

private enum AddedShareWords {
    static let charges = WordSet(
        "premium tax vat surcharge commission tip gratuity fee levy duty markup interest"
    )
    static let making = WordSet("makes making made brings bringing brought")
}
