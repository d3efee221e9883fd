/// Rests that stand sentences behind their whole.
extension LooseRests {
    /// How many sentences before a rest its whole may stand.
    private static let reach = 12
    private static let mostCounts = 24

    func restApart(in sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard let rest = figures.figures(ofSentence: sentence).first, rest.exact != nil,
            rest.dimension == .count
        else { return nil }
        return behindOpenings(rest, figures, reading) ?? apposed(rest, figures, reading)
    }

    /// "Five of the 17 libraries will close … Six branches would be handed to volunteers … The remaining seven": a part with its
    /// whole, counts that open their sentences, and a rest that does.
    private func behindOpenings(
        _ rest: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let start = reading.sentences[rest.sentence].start
        guard rest.start == start + 2, RestWords.rests.contains(reading.word(start + 1)),
            ClosedWords.definite.contains(reading.word(start))
        else { return nil }
        let counts = figures.figures(aroundSentence: rest.sentence).filter {
            $0.start < rest.start && $0.dimension == .count && $0.plain != nil
                && $0.sentence >= rest.sentence - LooseRests.reach
        }.suffix(LooseRests.mostCounts)
        guard
            let index = counts.indices.dropFirst().last(where: {
                isWhole(counts[$0], of: counts[$0 - 1], reading)
            }),
            let whole = counts[index].exact, let told = rest.exact
        else { return nil }
        let others = counts[(index + 1)...]
        let parts =
            [counts[index - 1]]
            + others.filter { reading.sentences[$0.sentence].start == $0.start && $0.exact != nil }
        let left = parts.reduce(whole) { $0 - ($1.exact ?? 0) }
        guard parts.count >= 2, left > 0, left != told,
            abs(left - told) <= 2 || Slip.isLikely(told, for: left),
            rest.quantity.unit == nil || rest.isOfSameUnit(counts[index]),
            !WorkedSum.isMade(rest, of: Array(counts[(index - 1)...]))
        else { return nil }
        let sum = whole - left + told
        return WorkedSum.finding(parts + [rest], sum: sum, against: counts[index], reading)
    }

    /// "Five of the 17 libraries".
    private func isWhole(_ whole: Figure, of part: Figure, _ reading: Reading) -> Bool {
        guard let total = whole.exact, let value = part.exact, value < total,
            whole.sentence == part.sentence, whole.quantity.unit != nil
        else { return false }
        return reading.word(part.end) == .of && (1...2).contains(whole.start - part.end)
    }

    /// "260,000 fish had been lost out of the 800,000 that were there. The survivors, 560,000 in all, …"
    private func apposed(_ rest: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard rest.quantity.unit == nil, let told = rest.exact,
            reading.word(rest.start - 1) == .comma,
            RestsApartWords.apposed.contains(reading.word(rest.start - 2)),
            ClosedWords.definite.contains(reading.word(rest.start - 3))
        else { return nil }
        let before = figures.figures(ofSentence: rest.sentence - 1).filter {
            $0.dimension == .count && $0.exact != nil
        }
        guard
            let (part, whole) = zip(before, before.dropFirst()).first(where: {
                reading.isTakenOut($0, of: $1)
            }),
            let all = whole.exact, let gone = part.exact, case let left = all - gone, left > 0,
            left < 1.25 * told, told < 1.25 * left, Slip.isLikely(told, for: left),
            // They are told to one place: "800,000" beside 260,000 is no rounded number.
            case let place = min(WorkedSum.lastPlace(of: told), WorkedSum.lastPlace(of: gone)),
            abs(left - told) > 1.5 * place
        else { return nil }
        return reading.miscount(.difference(all, gone), not: told, [part, whole, rest])
    }

}

extension Reading {
    /// "260,000 fish had been lost out of the 800,000", "3,150 tonnes had been landed out of a quota of 4,600".
    func isTakenOut(_ part: Figure, of whole: Figure) -> Bool {
        guard let value = part.exact, let all = whole.exact, value < all else { return false }
        let lead = part.gap(to: whole).suffix(5)
        return zip(lead, lead.dropFirst()).contains { word($0) == .out && word($1) == .of }
            && !lead.contains { isMark($0) }
    }
}

enum RestsApartWords {
    /// What stands for all that is left, before its number between commas.
    static let apposed = RestWords.remainders.union(WordSet("survivors others"))
}
