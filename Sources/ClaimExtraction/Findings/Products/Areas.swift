/// Finds an area that its length and width don't give: "12 metres long and 8 wide, so that it covers 106 square metres".
struct Areas: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, kinds: .init(.area))]

    /// How far an area may be from the product: sides are rounded, and rooms are not quite square.
    private static let room = 0.03

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard items.count == 3, let length = items.first, let area = items.last,
                case let width = items[items.startIndex + 1], area.dimension == .area,
                let said = area.exact, length.dimension == .length, let long = length.exact,
                let wide = width.exact, width.isAlike(length), areSides(length, width, reading),
                let unit = length.quantity.unit, area.quantity.unit == "square " + unit,
                case let product = long * wide, abs(product - said) > Areas.room * product,
                product < 3 * said, said < 3 * product
            else { continue }
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(long)) × \(WorkedSum.number(wide)) = "
                        + "\(WorkedSum.number(product)), not \(WorkedSum.number(said)).",
                    spans: items.map { reading.tokens.span($0.tokens) }
                )
            )
        }
    }

    /// "12 metres long and 8 wide", "12 metres by 8".
    private func areSides(_ length: Figure, _ width: Figure, _ reading: Reading) -> Bool {
        let keys = reading.tokens.key
        if length.tokens.upperBound + 1 == width.tokens.lowerBound {
            return keys[length.tokens.upperBound] == .by
        }
        let end = width.tokens.upperBound
        return end < reading.tokens.count
            && AreaWords.sides.contains(keys[length.tokens.upperBound])
            && AreaWords.sides.contains(keys[end])
            && width.tokens.lowerBound - length.tokens.upperBound <= 3
    }
}

private enum AreaWords {
    static let sides = WordSet("long wide broad across deep")
}
