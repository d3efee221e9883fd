/// Finds differences told elsewhere in the article that are one slip away from that of two figures told together.
///
/// "took 12,418 votes to 11,967 … At 541 votes": of numbers of three digits and more, of one noun. Silent if any figure around
/// is the difference, or if others make the one that is told.
struct DifferencesApart: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: FigureKinds(.count, .area, .mass, .length))]

    /// In how many of its smallest place each of the three is told, at least.
    private static let precision = 100.0
    /// How many words stand between the two at most.
    private static let apart = 8

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var known: Set<Int> = []
        for sentence in figures.sentences {
            let here = Array(figures.figures(ofSentence: sentence))
            for (first, second) in zip(here, here.dropFirst()) {
                guard let told = missed(first, second, figures),
                    known.insert(told.start).inserted
                else { continue }
                let (one, other) = (first.exact ?? 0, second.exact ?? 0)
                findings.append(
                    reading.miscount(
                        .difference(max(one, other), min(one, other)),
                        not: told.exact ?? 0,
                        [first, second, told]
                    )
                )
            }
        }
    }

    /// The only figure that misses the difference of two by a slip.
    private func missed(_ first: Figure, _ second: Figure, _ figures: FigureTable) -> Figure? {
        guard first.dimension == second.dimension, first.isOfSameUnit(second),
            second.start - first.nounEnd <= DifferencesApart.apart, isPrecise(first),
            isPrecise(second), let one = first.exact, let other = second.exact,
            let noun = first.noun ?? second.noun
        else { return nil }
        let difference = abs(one - other)
        guard difference >= DifferencesApart.precision, difference < 0.5 * max(one, other) else {
            return nil
        }
        let all = figures.figures(aroundSentence: first.sentence)
        // Most articles have nothing near: then no list of what is around is made.
        guard all.contains(where: { isNear($0, difference) && $0.noun == noun }) else { return nil }
        let around = all.filter {
            $0.dimension == first.dimension && $0.plain != nil
                && $0.tokens != first.tokens && $0.tokens != second.tokens
        }
        let told = around.filter { figure in
            figure.noun == noun && isPrecise(figure)
                && Slip.isPlain(figure.exact ?? 0, for: difference)
        }
        guard let only = told.only, abs(only.sentence - first.sentence) > 1,
            !around.contains(where: { abs(($0.plain ?? 0) - difference) <= $0.slack }),
            !isMade(only, by: around + [first, second])
        else { return nil }
        return only
    }

    /// Whether one digit more or less, or two that changed places, may make a figure of another.
    private func isNear(_ figure: Figure, _ value: Double) -> Bool {
        guard let told = figure.exact else { return false }
        return told != value && told < 10 * value && value < 10 * told
    }

    private func isPrecise(_ figure: Figure) -> Bool {
        figure.exact.map { WorkedSum.precision(of: $0) >= DifferencesApart.precision } ?? false
    }

    /// Whether it is told again, or two others make it.
    private func isMade(_ figure: Figure, by around: [Figure]) -> Bool {
        let value = figure.exact ?? 0
        let others = around.filter { $0.tokens != figure.tokens }.compactMap(\.plain)
        return others.contains(value)
            || others.contains { one in
                others.contains { abs(one - $0) == value || one + $0 == value }
            }
    }
}
