internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares the figures of the focus with those of the excerpt.
    ///
    /// Figures that fit take their counterparts first: of "six of the nine" only one may be left to differ.
    mutating func compareFigures() {
        let asked = claim.figures.filter { $0.span.overlaps(focus) }.prefix(Outcome.mostDetails)
        guard !asked.isEmpty else { return }
        let given = evidence.figures
        var taken: Set<Int> = []
        var left: [ComparedFigure] = []
        for figure in asked {
            if let best = counterpart(of: figure, among: given, taken), best.result == .fits {
                taken.insert(best.index)
                found(given[best.index].span, from: figure.span)
            } else {
                left.append(figure)
            }
        }
        for figure in left {
            guard let best = counterpart(of: figure, among: given, taken) else { continue }
            taken.insert(best.index)
            let place = given[best.index].span
            switch best.result {
            case .fits: found(place, from: figure.span)
            case .differs(let kind): found(place, differing: kind, from: figure.span)
            case .unrelated: break
            }
        }
    }
    /// How much the words around two figures have to share, so that they are of one thing.
    ///
    /// Where kinds agree a shared word is enough; where only numbers without a noun stand there, more has to.
    private func needed(_ comparison: FigureComparison, _ result: FigureComparison.Result) -> Double
    {
        let kinship = comparison.kinship
        switch result {
        case .fits:
            // "6 percent" alone may be of anything.
            let isChance = comparison.claim.isShare && !comparison.claim.hasManyDigits
            return kinship >= 2 && !(isChance && kinship < 3) ? 0 : 0.2
        case .differs(.unit) where comparison.claim.hasManyDigits: return 0
        case .differs(.number) where kinship >= 2 && comparison.areTransposed: return 0
        case .differs, .unrelated:
            if kinship >= 3 { return 0.2 }
            return kinship >= 1 && !comparison.isOneNamed ? 0.3 : kinship >= 2 ? 0.3 : 0.6
        }
    }

    /// The figure of the excerpt that speaks of the same thing, if one does.
    private func counterpart(
        of figure: ComparedFigure,
        among given: [ComparedFigure],
        _ taken: Set<Int>
    ) -> (index: Int, result: FigureComparison.Result)? {
        var best: (index: Int, result: FigureComparison.Result, score: Double)?
        for (index, other) in given.enumerated() where !taken.contains(index) {
            let comparison = FigureComparison(claim: figure, evidence: other)
            let result = comparison.result
            guard result != .unrelated else { continue }
            let affinity = evidence.affinity(of: other.span, with: claim.stems)
            guard affinity >= needed(comparison, result) else { continue }
            let score =
                affinity + kinship(of: comparison, result) * 0.6 + yearBonus(of: other.span)
                + (result == .fits ? 0.3 : 0)
            if score > (best?.score ?? -1) { best = (index, result, score) }
        }
        return best.map { ($0.index, $0.result) }
    }

    /// Of figures for several years that of the claim's year is meant.
    private func yearBonus(of place: Span) -> Double {
        guard !claim.years.isEmpty, evidence.years.count > 1,
            let year = evidence.nearestYear(to: place)
        else { return 0 }
        return claim.years.contains(year) ? 0.5 : -0.5
    }

    /// A number of three digits that is found again is hardly another thing's, even without a noun beside it.
    private func kinship(
        of comparison: FigureComparison,
        _ result: FigureComparison.Result
    ) -> Double {
        let isFound =
            result == .fits && comparison.kinship == 1
            && comparison.claim.significantDigits >= 3
        return isFound ? max(comparison.kinship, 2.9) : comparison.kinship
    }
}
