/// Finds an amount that the number of its packs and their size don't give.
///
/// "5,000 tonnes of sand in 250 loads of twenty-five tonnes", "2.4 tonnes of cocaine … in 1,200 packets of one kilogram".
struct Packs: ConsistencyCheck {
    let triggers = [Trigger(figures: 2)]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for (number, size) in figures.neighbours {
            guard number.dimension == .count,
                let count = number.exact, count >= 2, size.exact != nil,
                let pack = UnitSizes.size(of: size), isPack(number, of: size, reading),
                let whole = whole(before: number, as: size, figures),
                let amount = UnitSizes.size(of: whole)
            else { continue }
            let product = count * pack.value
            let slack = count * size.slack * pack.factor + whole.slack * amount.factor
            guard abs(product - amount.value) > slack + 0.06 * product,
                product < 20 * amount.value, amount.value < 20 * product
            else { continue }
            let result = (product / amount.factor * 10).rounded() / 10
            findings.append(
                Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(count)) × “\(reading.text(size.tokens))” = "
                        + "\(WorkedSum.number(result)) \(whole.quantity.unit ?? ""), not "
                        + "“\(reading.text(whole.tokens))”.",
                    spans: [whole, number, size].map { reading.tokens.span($0.tokens) }
                )
            )
        }
    }

    /// "in 250 loads of twenty-five tonnes": "in" before the number, a noun and "of" between.
    private func isPack(_ number: Figure, of size: Figure, _ reading: Reading) -> Bool {
        let of = size.tokens.lowerBound - 1
        return number.tokens.lowerBound > 0
            && reading.tokens.key[number.tokens.lowerBound - 1] == PackWords.in
            && (1...3).contains(of - number.tokens.upperBound)
            && reading.tokens.key[of] == PackWords.of
            && reading.tags[of - 1].isNoun
    }

    /// The only amount of the same kind before the number, in its sentence or the one before.
    private func whole(before number: Figure, as size: Figure, _ figures: FigureTable) -> Figure? {
        let before = (number.sentence - 1...number.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }
        let amounts = before.filter {
            $0.tokens.upperBound <= number.tokens.lowerBound && $0.dimension == size.dimension
                && $0.plain != nil
        }
        return amounts.count == 1 ? amounts.first : nil
    }
}

private enum PackWords {
    static let `in` = WordKey("in")
    static let of = WordKey("of")
}
