internal import Casework
internal import ClaimExtraction

extension Outcome {
    /// Compares a change told by a verb, "halved" or "tripled", with the two numbers of the excerpt.
    ///
    /// Either of the two may be the earlier one: the excerpt's order says nothing on that.
    mutating func compareChanges() {
        guard
            let verb = claim.words[claim.wordRange(focus)].first(where: {
                Self.changes[$0.plain] != nil
            }),
            let factor = Self.changes[verb.plain]
        else { return }
        guard let (place, ratio) = ratioOfCounts else { return }
        let fits = abs(ratio / factor - 1) <= 0.08
        found(place, differing: fits ? nil : .number, from: verb.span)
    }

    /// Compares a share by which something rose or fell, "shrank by a quarter", with the two numbers of the excerpt.
    mutating func compareChange(by figure: ComparedFigure) -> Bool {
        guard let direction = figure.direction, let (place, ratio) = ratioOfCounts else {
            return false
        }
        let change = 100 * (direction == .up ? ratio - 1 : 1 - 1 / ratio)
        let isInside =
            change >= figure.lower - room(of: figure) && change <= figure.upper + room(of: figure)
        found(place, differing: isInside ? nil : .number, from: figure.span)
        return true
    }

    /// Compares how often one thing is another, "twice as many women as men", with the two numbers of the excerpt.
    mutating func compareMultiple(_ figure: ComparedFigure) {
        guard let (place, ratio) = ratioOfCounts else { return }
        let fits = abs(ratio / figure.middle - 1) <= 0.08
        found(place, differing: fits ? nil : .number, from: figure.span)
    }

    /// Compares a change in points, "up by a quarter of a point", with the two shares of "from 4.25% to 4.5%".
    mutating func comparePoints(_ figure: ComparedFigure) {
        let shares = evidence.figures.filter(\.isShare)
        guard shares.count == 2, evidence.wordsBefore(shares[0].span, 1) == ["from"],
            evidence.wordsBefore(shares[1].span, 1) == ["to"]
        else { return }
        let change = abs(shares[1].middle - shares[0].middle)
        let place = Span(start: shares[0].span.start, end: shares[1].span.end)
        let fits = abs(change - figure.middle) <= 0.005
        found(place, differing: fits ? nil : .number, from: figure.span)
    }

    /// In points.
    private func room(of figure: ComparedFigure) -> Double { max(1, figure.rounding) }

    /// The greater of the excerpt's two counts or amounts by the lesser, and where both stand.
    private var ratioOfCounts: (place: Span, ratio: Double)? {
        let counts = evidence.figures.filter { figure in
            switch figure.kind {
            case .count, .money: figure.lower > 0 && figure.lower == figure.upper
            default: false
            }
        }
        guard counts.count == 2,
            counts[0].unit == counts[1].unit || counts.contains(where: { $0.unit == nil })
        else { return nil }
        let place = Span(start: counts[0].span.start, end: counts[1].span.end)
        guard place.start < place.end, evidence.affinity(of: place, with: claim.stems) >= 0.3 else {
            return nil
        }
        return (
            place,
            max(counts[0].lower, counts[1].lower) / min(counts[0].lower, counts[1].lower)
        )
    }

    private static let changes: [String: Double] = [
        "halved": 2, "doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5,
    ]
}
