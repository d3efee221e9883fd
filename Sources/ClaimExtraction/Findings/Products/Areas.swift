/// Finds an area that its length and width don't give: "12 metres long and 8 wide, so that it covers 106 square metres".
struct Areas: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, kinds: .init(.area))]

    /// How far an area may be from the product: sides are rounded, and rooms are not quite square.
    private static let room = 0.03

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let areas = items.filter { $0.dimension == .area }
            guard let area = areas.last, let said = area.exact,
                let (length, width) = zip(items, items.dropFirst()).first(where: {
                    areSides($0, $1, reading)
                }), length.dimension == .length, let long = length.exact,
                let wide = width.exact, width.isAlike(length), area.start > width.start,
                let unit = length.quantity.unit, area.quantity.unit == "square " + unit,
                case let product = long * wide, abs(product - said) > Areas.room * product,
                product < 3 * said, said < 3 * product
            else { continue }
            findings.append(
                reading.miscount(.product(long, wide), not: said, [length, width, area])
            )
        }
    }

    /// "12 metres long and 8 wide", "12 metres by 8".
    private func areSides(_ length: Figure, _ width: Figure, _ reading: Reading) -> Bool {
        if length.end + 1 == width.start { return reading.word(length.end) == .by }
        let end = width.end
        return end < reading.tokens.count
            && AreaWords.sides.contains(reading.word(length.end))
            && AreaWords.sides.contains(reading.word(end))
            && width.start - length.end <= 3
    }
}

private enum AreaWords {
    static let sides = WordSet("long wide broad across deep")
}
