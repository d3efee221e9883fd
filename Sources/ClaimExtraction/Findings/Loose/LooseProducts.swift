/// Finds a sum that a rate and the only number or length near it don't give.
///
/// "It costs 60,000 kronor a week. It has gone on for fourteen weeks so far and has used up 960,000 kronor", "There are eight
/// turbines. Each is rated at 1.5 megawatts. Between them they deliver 14 megawatts".
struct LooseProducts: ConsistencyCheck {
    let triggers = [
        Trigger(
            figures: 1,
            cues: ProductWords.periods.union(
                ProductWords.each,
                LooseProductWords.units,
                LooseProducts.payments
            )
        )
    ]

    /// How far a sum may lie from the product to be the one that is meant.
    private static let widest = 1.6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let near = figures.figures(ofSentences: sentence - 1...sentence + 2)
            guard near.count <= 8 else { continue }
            if let found = ofCounts(sentence, figures, reading)
                ?? slipped(sentence, figures, reading) ?? ofRounds(sentence, figures, reading)
            {
                findings.append(found)
            }
            for rate in figures.figures(ofSentence: sentence) {
                guard let value = rate.exact, rate.quantity.unit != nil,
                    let total = total(at: rate, near, reading), let sum = total.plain,
                    let factor = times(of: rate, near, reading),
                    case let product = value * factor.count,
                    abs(product - sum) > 0.06 * product + total.slack,
                    max(sum, product) < LooseProducts.widest * min(sum, product)
                else { continue }
                findings.append(
                    reading.miscount(
                        .product(factor.count, value),
                        not: sum,
                        [factor.figure, rate, total]
                    )
                )
                break
            }
        }
    }

    /// The only two numbers of a sentence, one of them behind "each of the", and what the next says they make: "That is 14,560 tickets".
    private func ofCounts(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let counts = figures.figures(ofSentence: sentence)
        guard counts.count == 2, counts.allSatisfy({ $0.dimension == .count }),
            let total = figures.figures(ofSentence: sentence + 1).first,
            total.dimension == .count, let sum = total.exact,
            case let start = reading.sentences[total.sentence].start,
            ClosedWords.toldBefore.contains(reading.word(start)),
            ProductWords.coming.contains(reading.word(start + 1)), total.start - start <= 5,
            let first = counts.first, let second = counts.last, let one = first.exact,
            let other = second.exact, min(one, other) >= 2,
            counts.contains(where: {
                reading.word($0.start - 2) == .of
                    && reading.has(ProductWords.each, in: $0.start - 3..<$0.start)
            }),
            case let product = one * other, abs(product - sum) > total.slack,
            max(product, sum) < LooseProducts.widest * min(product, sum)
        else { return nil }
        return reading.miscount(.product(one, other), not: sum, [first, second, total])
    }

    /// The only other figure of the rate's unit.
    private func total(at rate: Figure, _ near: [Figure], _ reading: Reading) -> Figure? {
        let alike = near.filter {
            $0.tokens != rate.tokens && $0.dimension == rate.dimension && $0.isOfSameUnit(rate)
                && $0.dimension != .duration
        }
        guard let total = alike.only, total.quantity.upper == nil,
            total.quantity.unit != nil, (total.plain ?? 0) > (rate.plain ?? 0),
            total.start > rate.start, PeriodRate(total, reading) == nil
        else { return nil }
        return total
    }

    /// How many times the rate is taken: the only length in its period, or the only number of things where it is told of each.
    private func times(
        of rate: Figure,
        _ near: [Figure],
        _ reading: Reading
    ) -> (count: Double, figure: Figure)? {
        if let period = PeriodRate(rate, reading) {
            let lengths = near.filter { $0.dimension == .duration && $0.exact != nil }
            guard let length = lengths.only, let own = length.daysOfUnit,
                own == period.days, let count = length.exact, count >= 2
            else { return nil }
            return (count, length)
        }
        if let number = number(ofUnit: rate, near, reading) { return number }
        let sentence = reading.sentences[rate.sentence].tokens
        guard reading.has(ProductWords.each, in: sentence.before(rate.start, 8)) else { return nil }
        let numbers = near.filter { $0.dimension == .count && $0.tokens != rate.tokens }
        guard let number = numbers.only, let count = number.exact, count >= 2,
            number.start < rate.start
        else { return nil }
        return (count, number)
    }

    /// The number of what a rate is for, "8.5 tonnes to the hectare": the only one, or a bare one right behind it ("of the 410 hectares
    /// 240 were in wheat").
    private func number(
        ofUnit rate: Figure,
        _ near: [Figure],
        _ reading: Reading
    ) -> (count: Double, figure: Figure)? {
        let lead = rate.nounEnd
        let isTo =
            reading.word(lead) == .to && reading.word(lead + 1) == .the
            && LooseProductWords.measures.contains(reading.word(lead + 2))
        guard isTo || reading.word(lead) == .per else { return nil }
        let noun = lead + (isTo ? 2 : 1)
        guard reading.tag(noun).isNoun else { return nil }
        let stem = SharedWords.stem(Array(reading.text(noun).lowercased().utf8))
        let counts = near.filter { figure in
            figure.start < rate.start && figure.exact != nil
                && figure.quantity.unit.map { SharedWords.stem(Array($0.utf8)) == stem } == true
        }
        guard let whole = counts.only else { return nil }
        let part = near.first {
            $0.start == whole.nounEnd && $0.dimension == .count && $0.quantity.unit == nil
        }
        let number = part ?? whole
        return number.exact.map { ($0, number) }
    }
}

enum LooseProductWords {
    static let times = WordSet("times")
    /// What something is reckoned to: "8.5 tonnes to the hectare".
    static let measures = WordSet(
        "hectare acre mile kilometre kilometer gallon litre liter tonne ton pound kilo barrel head man"
    )
    static let units = measures.union(WordSet("per"))
}
