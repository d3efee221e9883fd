/// The sides of what has two or three: "20 by 30 feet", "8-by-10-inch".
extension QuantityParser {
    /// A side whose unit stands with the one after it: the 20 of "20 by 30 feet".
    func side(_ first: QuantityPart, floor: Int) -> FoundQuantity? {
        guard first.unit == nil, first.value > 0, !first.numeral.isFraction else { return nil }
        var next = first.end
        let isHyphenated = next < sentence.upperBound && tokens.key[next] == .hyphen
        if isHyphenated { next += 1 }
        guard next + 1 < sentence.upperBound, SideWords.links.contains(tokens.key[next]) else {
            return nil
        }
        next += 1
        if isHyphenated, tokens.key[next] == .hyphen { next += 1 }
        guard next < sentence.upperBound, QuantityPart.mayBegin(at: next, in: reading),
            let second = part(at: next, floor: next), let unit = second.unit,
            unit.dimension == .length
        else { return nil }
        var part = first
        part.unit = unit
        part.value *= unit.factor
        return finished(part, floor: floor)
    }
}

private enum SideWords {
    static let links = WordSet("by x ×")
}
