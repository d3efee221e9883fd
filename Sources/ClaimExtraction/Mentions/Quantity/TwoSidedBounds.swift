/// A lower and an upper bound of one number: "more than 10 but fewer than 20 guests".
extension QuantityParser {
    /// The range that `first`, a bounded number, makes with the bound after it.
    func twoSided(_ first: FoundQuantity, floor: Int) -> FoundQuantity? {
        let link = first.next
        guard let isLower = first.quantity.bound.isLower, first.quantity.upper == nil,
            let value = first.quantity.value, link + 1 < sentence.upperBound,
            TwoSidedWords.links.contains(reading.tokens.key[link])
        else { return nil }
        var next = link + 1
        if reading.tokens.key[link] == .comma,
            TwoSidedWords.links.contains(reading.tokens.key[next])
        {
            next += 1
        }
        guard let bound = Bounds.opening(at: next, limit: sentence.upperBound, in: reading),
            let otherIsLower = bound.bound.isLower, otherIsLower != isLower,
            bound.end < sentence.upperBound, QuantityPart.mayBegin(at: bound.end, in: reading),
            !isCalendarTime(bound.end), let second = part(at: bound.end, floor: bound.end),
            first.quantity.dimension == .count || second.unit?.name == first.quantity.unit,
            isLower ? value < second.value : second.value < value
        else { return nil }
        var part = QuantityPart(
            numeral: second.numeral,
            start: first.tokens.lowerBound,
            end: second.end
        )
        part.value = min(value, second.value)
        part.upper = max(value, second.value)
        part.unit = second.unit
        part.unitTokens = second.unitTokens
        part.isHyphenated = second.isHyphenated
        return finished(part, floor: first.tokens.lowerBound)
    }
}

extension Quantity.Bound {
    /// Whether a number with this bound is the least that is meant; nil where it is neither least nor most.
    fileprivate var isLower: Bool? {
        switch self {
        case .atLeast, .moreThan: true
        case .atMost, .lessThan: false
        case .exact, .approximately: nil
        }
    }
}

private enum TwoSidedWords {
    static let links = WordSet("and but ,")
}
