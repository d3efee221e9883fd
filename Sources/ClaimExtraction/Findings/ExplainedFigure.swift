/// A result that figures around it give exactly, though a check has found others that don't.
///
/// "Gifts fell by $400,000, and tickets brought in $300,000 less" where the deficit rose by $700,000: neither is the rise, both
/// together are. A check knows only the figures that it compares. Here all that stand near are tried, whatever their words, so
/// that only amounts of a unit, and of a size at which they seldom come out by chance, may explain one.
struct ExplainedFigure {
    /// How many sentences before and behind are looked at.
    private static let reach = 2
    /// With more figures around it something always comes out.
    private static let most = 24
    /// Of smaller results some figures always make one, and some people of a few groups.
    private static let least = (amount: 20.0, count: 100.0)
    /// A few times a round amount is too often another round amount.
    private static let fewest = 10.0
    /// A part smaller than this of the result explains nothing.
    private static let smallest = 0.1

    private let value: Double
    private let relation: Finding.Relation
    private let result: Figure
    /// What stands around the result, in text order.
    private let near: [Figure]
    private let compared: Set<Range<Int>>

    /// The result that a finding calls wrong; nil where it calls none so, or too much stands around it.
    init?(of finding: Finding, _ figures: FigureTable, _ reading: Reading) {
        guard let refuted = finding.refuted, let said = refuted.value else { return nil }
        let places = figures.figures(of: finding, reading)
        guard let result = places.first(where: { $0.amount == said }) else { return nil }
        let around = result.sentence - Self.reach...result.sentence + Self.reach
        near = figures.figures(ofSentences: around).filter {
            $0.plain != nil && $0.tokens != result.tokens
        }
        guard near.count <= Self.most else { return nil }
        value = said
        relation = refuted.relation
        self.result = result
        compared = Set(places.map(\.tokens))
    }

    /// Whether other figures than those that were compared give it, or some of them with others.
    var isExplained: Bool {
        if relation == .sum, isOfOtherTotal { return true }
        return switch relation {
        case .amount, .sum, .difference, .product, .quotient:
            value >= (result.dimension == .count ? Self.least.count : Self.least.amount)
                && (isSum || isDifference || isPart || isProduct || isProductOfRest)
        case .share, .rise, .fall: isPercentage
        }
    }

    /// Whether the parts make another number of its sentence: "168 times instead of 156: seventy-eight in the morning and ninety later".
    private var isOfOtherTotal: Bool {
        let parts = near.filter { compared.contains($0.tokens) }
        guard parts.count >= 2 else { return false }
        return near.contains {
            $0.sentence == result.sentence && !compared.contains($0.tokens)
                && $0.dimension == result.dimension && $0.plain == parts.plainSum
        }
    }

    /// Figures of its unit that are large enough to bear on it.
    private var alike: [Figure] {
        near.filter {
            $0.dimension == result.dimension && ($0.plain ?? 0) >= value * Self.smallest
        }
    }

    /// Whether it is the sum of two to five that follow each other.
    private var isSum: Bool { runs(of: alike).contains { isNew($0) && $0.plainSum == value } }

    /// Whether it is what one leaves of another.
    private var isDifference: Bool {
        pairs(of: alike).contains { isNew([$0, $1]) && ($0.plain ?? 0) - ($1.plain ?? 0) == value }
    }

    /// Whether it makes up a total, or the difference of two, with those beside it.
    ///
    /// "Education takes R28.4 billion of the R64.5 billion, health R19.1 billion, …", "fell by $400,000, and tickets by $300,000".
    private var isPart: Bool {
        let all = (alike + [result]).sorted { $0.start < $1.start }
        let withIt = runs(of: all, most: 6).filter { $0.contains { $0.tokens == result.tokens } }
        return withIt.contains { run in
            let rest = all.filter { figure in !run.contains { $0.tokens == figure.tokens } }
            return rest.contains { isNew(run + [$0]) && $0.plain == run.plainSum }
                || run.count == 2 && value >= Self.least.count
                    && pairs(of: rest).contains {
                        ($0.plain ?? 0) - ($1.plain ?? 0) == run.plainSum
                    }
        }
    }

    /// Whether it is one amount so many times: "$1,250 a week" for "36 weeks" is $45,000.
    private var isProduct: Bool {
        guard result.dimension != .count, value >= Self.least.count else { return false }
        return pairs(of: near).contains { amount, number in
            amount.dimension == result.dimension && number.dimension != result.dimension
                && (amount.plain ?? 0) > 1 && (number.plain ?? 0) >= Self.fewest
                && isNew([amount, number])
                && (amount.plain ?? 0) * (number.plain ?? 0) == value
        }
    }

    /// Whether it is one amount for all by which a number is lower than another.
    ///
    /// "would burn 20,000 litres … are kept warm with 9,600. At $1.50 a litre they save $15,600"
    private var isProductOfRest: Bool {
        guard result.dimension == .money, relation == .product else { return false }
        let rates = near.filter { $0.dimension == .money && ($0.plain ?? 0) * 10 <= value }
        let numbers = near.filter { $0.dimension != .money && ($0.plain ?? 0) >= Self.fewest }
        return rates.contains { rate in
            pairs(of: numbers).contains { more, less in
                isNew([more, less])
                    && ((more.plain ?? 0) - (less.plain ?? 0)) * (rate.plain ?? 0) == value
            }
        }
    }

    /// Whether it is the percentage of one of the values that were compared and another of its unit.
    private var isPercentage: Bool {
        pairs(of: near).contains { part, whole in
            guard part.isOfOneUnit(whole), let one = part.plain, let other = whole.plain,
                compared.contains(part.tokens) != compared.contains(whole.tokens)
            else { return false }
            let percent =
                switch relation {
                case .rise: (one / other - 1) * 100
                case .fall: (1 - one / other) * 100
                default: one / other * 100
                }
            return percent.rounded() == value || (percent * 10).rounded() / 10 == value
        }
    }

    /// Whether not all of them are what was compared.
    private func isNew(_ figures: [Figure]) -> Bool {
        figures.contains { !compared.contains($0.tokens) }
    }

    /// Two or more figures that follow each other.
    private func runs(of figures: [Figure], most: Int = 5) -> [[Figure]] {
        figures.indices.flatMap { first in
            (first + 2..<max(first + 3, min(first + most, figures.count) + 1)).compactMap {
                $0 <= figures.count ? Array(figures[first..<$0]) : nil
            }
        }
    }

    /// Each figure with each other one.
    private func pairs(of figures: [Figure]) -> [(Figure, Figure)] {
        figures.flatMap { one in
            figures.filter { $0.tokens != one.tokens }.map { (one, $0) }
        }
    }
}

extension Sequence<Figure> {
    /// What they come to, also where some are only about right.
    fileprivate var plainSum: Double { reduce(0) { $0 + ($1.plain ?? 0) } }
}

extension Figure {
    /// Whether both are amounts of one unit, of which one can be a percentage of the other.
    fileprivate func isOfOneUnit(_ other: Figure) -> Bool {
        dimension == other.dimension && quantity.unit == other.quantity.unit
            && dimension != .duration
    }
}
