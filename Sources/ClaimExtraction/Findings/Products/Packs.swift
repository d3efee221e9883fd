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
        for index in figures.indices {
            if let found = crews(at: index, figures, reading) { findings.append(found) }
        }
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

    /// "32 volunteers in eight shifts of three": people or things in so many groups of so many.
    private func crews(at index: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard index > 0, index + 1 < figures.figures.count else { return nil }
        let (whole, number, size) = (
            figures.figures[index - 1], figures.figures[index], figures.figures[index + 1]
        )
        let lead = number.tokens.lowerBound - 1
        let of = size.tokens.lowerBound - 1
        guard whole.sentence == size.sentence, whole.dimension == .count,
            number.dimension == .count, size.dimension == .count, whole.quantity.unit != nil,
            number.quantity.unit != nil, let total = whole.exact, let count = number.exact,
            let each = size.exact, count >= 2, each >= 2,
            (0...2).contains(lead - whole.nounEnd),
            PackWords.ins.contains(reading.tokens.key[lead]),
            (1...3).contains(of - number.tokens.upperBound),
            reading.tokens.key[of] == .of, reading.tags[of - 1].isNoun,
            size.quantity.unit == nil || size.isOfSameUnit(whole),
            count * each != total, count * each < 3 * total, total < 3 * count * each
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(WorkedSum.number(count)) × \(WorkedSum.number(each)) = "
                + "\(WorkedSum.number(count * each)), not \(WorkedSum.number(total)).",
            spans: reading.spans(of: [whole, number, size])
        )
    }

    /// "in 250 loads of twenty-five tonnes": "in" before the number, a noun and "of" between.
    private func isPack(_ number: Figure, of size: Figure, _ reading: Reading) -> Bool {
        let of = size.tokens.lowerBound - 1
        return number.tokens.lowerBound > 0
            && reading.tokens.key[number.tokens.lowerBound - 1] == PackWords.in
            && (1...3).contains(of - number.tokens.upperBound)
            && reading.tokens.key[of] == .of
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
    static let ins = WordSet("in into on")
}
