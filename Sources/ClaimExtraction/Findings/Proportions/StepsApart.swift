/// Finds a number that something grows or shrinks by, and that isn't the difference of the two values it is said to go from and to.
///
/// "will cut 260 jobs. The workforce would shrink from 1,340 to 1,180", "raised the fee by $12. It goes from $85 to $99", "will add 12
/// aircraft, taking the fleet from 48 to 70". The number is a slip away from the difference; silent if any figures around give either.
struct StepsApart: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: StepApartWords.from)]

    /// How many sentences before or behind the two values the step may be told.
    private static let reach = 2
    private static let mostNear = 12
    /// A smaller value is near to any other.
    private static let least = 10.0

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Array(figures.figures(ofSentence: sentence).prefix(StepsApart.mostNear))
            let values = items.indices.lazy.compactMap { ends(at: $0, of: items, reading) }.first
            guard let values, let found = finding(values.old, values.new, figures, reading) else {
                continue
            }
            findings.append(found)
        }
    }

    /// "from 1,340 to 1,180", in one quantity or in two, or "to 1,180 from 1,340".
    private func ends(
        at index: Int,
        of items: [Figure],
        _ reading: Reading
    ) -> (old: Figure, new: Figure)? {
        guard ValueChange(at: index, of: items, reading) != nil else {
            guard let change = ValueChange(newFirstAt: index, of: items, reading),
                reading.word(change.from) == .from,
                reading.has(.to, in: reading.words(3, before: items[index])),
                let old = items.first(where: { $0.tokens == change.places.last }),
                old.tokens != items[index].tokens
            else { return nil }
            return (old, items[index])
        }
        if let (old, new) = items[index].ends(reading) { return (old, new) }
        return index + 1 < items.count ? (items[index], items[index + 1]) : nil
    }

    private func finding(
        _ old: Figure,
        _ new: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let before = old.exact, let after = new.exact,
            max(before, after) >= StepsApart.least,
            case let difference = abs(after - before), difference > 0,
            old.dimension != .duration, RateMark(of: old, reading)?.isEach != true
        else { return nil }
        let near = figures.figures(
            ofSentences: old.sentence - StepsApart.reach...old.sentence + StepsApart.reach
        )
        .filter { !$0.tokens.overlaps(old.tokens) && !$0.tokens.overlaps(new.tokens) }
        guard near.count <= StepsApart.mostNear,
            !near.contains(where: { figure in
                figure.term.map { abs($0 - difference) <= figure.slack + 1e-9 } == true
            })
        else { return nil }
        let step = near.first {
            isStep($0, of: old, isRise: after > before, reading)
                || after > before && isBrought(by: $0, among: near, old, new, reading)
        }
        guard let step, let told = step.exact, told < max(before, after),
            Slip.isLikely(told, for: difference),
            abs(told - difference) > old.slack + new.slack + step.slack,
            !WorkedSum.isMade(
                step,
                of: near.filter { $0.tokens != step.tokens && $0.isAlike(step) }
            ),
            !isMadeUp(difference, by: step, near)
        else { return nil }
        return reading.miscount(
            .difference(before, after),
            not: told,
            // Both values may stand in one quantity.
            (old.tokens == new.tokens ? [step, old] : [step, old, new])
                .sorted { $0.start < $1.start }
        )
    }

    /// "found 118 planets, bringing the number from 5,730 to 5,868": the only other one of the sentence, whatever its verb.
    private func isBrought(
        by step: Figure,
        among near: [Figure],
        _ old: Figure,
        _ new: Figure,
        _ reading: Reading
    ) -> Bool {
        guard step.exact != nil, step.sentence == old.sentence,
            step.end <= min(old.start, new.start),
            step.dimension == old.dimension,
            near.allSatisfy({ $0.tokens == step.tokens || $0.sentence != old.sentence })
        else { return false }
        let between = step.nounEnd..<max(step.nounEnd, min(old.start, new.start))
        return between.contains {
            StepApartWords.bringing.contains(reading.word($0)) && reading.isMark($0 - 1)
        }
    }

    /// Whether another figure makes up for what the step lacks or has too much: "will cut 260 jobs and create 100".
    private func isMadeUp(_ difference: Double, by step: Figure, _ near: [Figure]) -> Bool {
        let gap = abs((step.exact ?? 0) - difference)
        return near.contains { $0.tokens != step.tokens && $0.plain == gap }
    }

    /// "will cut 260 jobs", "by $12", "60 more": what goes up or down, by a verb before it.
    private func isStep(
        _ figure: Figure,
        of old: Figure,
        isRise: Bool,
        _ reading: Reading
    ) -> Bool {
        guard figure.exact != nil, figure.dimension == old.dimension,
            figure.dimension == .count || figure.isOfSameUnit(old),
            RateMark(of: figure, reading)?.isEach != true,
            ![.from, .to, .of].contains(reading.word(figure.start - 1))
        else { return false }
        let lead = reading.words(6, before: figure).reversed()
            .prefix { !reading.isMark($0) && !reading.has(.quantity, at: $0) }
        // "raised the fee by $12", "will cut about 260", "cut the number by 12"
        let reach = reading.word(figure.start - 1) == .by ? 6 : 2
        let (wanted, other) =
            isRise
            ? (StepApartWords.upward, StepApartWords.downward)
            : (StepApartWords.downward, StepApartWords.upward)
        return reading.has(wanted, in: lead.prefix(reach))
            && !reading.has(other, in: lead)
    }
}

private enum StepApartWords {
    static let from = WordSet("from")
    static let bringing = WordSet("bringing taking raising lifting pushing")
    static let upward = ChangeWords.rises.union(
        WordSet(
            """
            add adds added adding gain gains gained gaining hire hires hired hiring create creates created creating take takes took
            build builds built buy buys bought
            """
        )
    )
    static let downward = ChangeWords.falls.union(
        WordSet(
            """
            lose loses lost losing lay lays laid laying shed sheds shedding cutting axe axes axed axing ax axing scrap scraps scrapped scrapping
            remove removes removed removing eliminate eliminates eliminated eliminating close closes closed closing sack sacks sacked
            slash slashes slashed trim trims trimmed sell sells sold
            """
        )
    )
}
