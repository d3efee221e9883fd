/// Finds so many things of a size that don't come to what they make in all: "three 12-hour shifts a week, 40 hours in all", "1,200 men
/// in eight blocks of 140".
struct SizedItems: ConsistencyCheck {
    let triggers = [Trigger(figures: 3)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = Array(figures.figures(ofSentence: sentence))
            for index in items.indices.dropLast() {
                let (count, size) = (items[index], items[index + 1])
                let totals = items.filter {
                    $0.tokens != size.tokens && $0.tokens != count.tokens
                        && $0.dimension == size.dimension && $0.isOfSameUnit(size)
                }
                guard totals.count == 1, let number = count.exact, let each = size.exact,
                    isSized(count, size, reading) && totals[0].start > size.nounEnd
                        || isFilled(count, size, reading),
                    let finding = finding(number, each, [count, size, totals[0]], reading)
                else { continue }
                findings.append(finding)
                break
            }
        }
    }

    /// "three 12-hour shifts": a bare number right before a measure that is part of a noun.
    private func isSized(_ count: Figure, _ size: Figure, _ reading: Reading) -> Bool {
        let next = size.end
        return count.dimension == .count && count.end == size.start
            && size.dimension != .count && size.quantity.unit != nil
            && next < reading.tokens.count && reading.tag(next).isNoun
    }

    /// "eight blocks of 140": a number of things and, right behind "of", what each of them holds.
    private func isFilled(_ count: Figure, _ size: Figure, _ reading: Reading) -> Bool {
        let of = size.start - 1
        return count.dimension == .count && size.dimension == .count && size.quantity.unit == nil
            && of > count.end && count.nounEnd >= of && reading.word(of) == .of
            && of - count.end <= 2
            // "two boys of nine and eleven"
            && reading.word(size.end) != .and
    }

    private func finding(
        _ count: Double,
        _ each: Double,
        _ figures: [Figure],
        _ reading: Reading
    ) -> Finding? {
        guard let total = figures[2].exact, count >= 2 else { return nil }
        let product = count * each
        guard abs(product - total) > figures[2].slack + count * figures[1].slack,
            // What comes nowhere near is the size of something else.
            product < 1.7 * total, total < 1.7 * product
        else { return nil }
        return reading.miscount(.product(count, each), not: total, figures)
    }
}
