/// Finds totals that are one slip away from the product of the figures around.
///
/// "40 houses … $150,000 apiece … $8 million", "six teachers worked 30 hours each at £20 an hour, which cost £4,600", "150 rolls
/// a day, 1,250 a week". Of a figure for each, or for a time, and of up to two numbers near it every product is tried. Silent if
/// one gives the total; what is said to follow from what isn't asked, since a ``Slip`` is no chance.
struct SlippedProducts: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 1, cues: RateMark.words), Trigger(figures: 2, cues: RateMark.parts),
    ]

    /// A sentence with more figures is a table.
    private static let mostFigures = 12

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let rate = figures.figures[index]
            let sentence = rate.sentence
            let here = figures.figures(ofSentence: sentence)
            let next = figures.figures(ofSentence: sentence + 1)
            guard rate.term != nil, here.count <= SlippedProducts.mostFigures,
                let mark = RateMark(of: rate, reading),
                mark.isAverage || here.count + next.count >= 2,
                !here.contains(where: { reading.areGivenAlike($0, rate) })
            else { continue }
            // "saves $135,000 a year, $45,000 for each of the three": an even multiple beside it, so that none is looked for before.
            let hasMultiple = here.contains { total in
                guard mayBeTotal(total, of: rate, reading), total.dimension == rate.dimension,
                    let count = total.term.flatMap({ sum in rate.term.map { sum / $0 } })
                else { return false }
                return count < 1000 && count == count.rounded()
            }
            // "$5,000 for the second, and $7,000 went to 70 others, $100 each"
            let isRight = here.contains { total in
                mayBeTotal(total, of: rate, reading)
                    && SlippedProduct(total, rate, mark, here, reading)?.isGivenByOne == true
            }
            guard !isRight else { continue }
            let candidates = candidates(for: rate, mark, figures, reading)
            for (total, factors) in candidates where mayBeTotal(total, of: rate, reading) {
                guard total.sentence >= sentence || !hasMultiple,
                    !WorkedSum.isSumOfProducts(total, of: here),
                    !isGivenByOther(total, besides: rate, here, reading),
                    !isOfNow(rate, behind: total, reading),
                    !isOfNumber(toldIn: figures, total, rate), !isWholeOfPart(total, reading),
                    let found = SlippedProduct(total, rate, mark, factors, reading)?
                        .finding(besides: told(before: total, figures), reading)
                else { continue }
                findings.append(found)
                break
            }
        }
    }

    /// The figures that may be the total of a rate, and for each those that may be its factors.
    private func candidates(
        for rate: Figure,
        _ mark: RateMark,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [(total: Figure, factors: [Figure])] {
        let sentence = rate.sentence
        let here = figures.figures(ofSentence: sentence)
        let next = figures.figures(ofSentence: sentence + 1)
        let before = reading.opensBlock(sentence) ? [] : figures.figures(ofSentence: sentence - 1)
        let near = before + here + next
        let counts = counts(for: mark, before: sentence - 1, figures, reading)
        // "1.8 million litres … They came 60 times and brought 25,000 litres on each trip."
        let earlier = figures.figures(
            ofSentences: max(0, sentence - SlippedProducts.reach)..<max(0, sentence - 1)
        )
        .suffix(SlippedProducts.mostEarlier)
        .filter {
            $0.quantity.unit != nil
                && (rate.quantity.unit != nil && rate.dimension != .duration
                    || mark.isEach && !reading.startsBlock(between: $0.sentence, sentence))
                && (!mark.isAverage || $0.sentence >= sentence - 2)
        }
        // "£46,200 … There were 132 claims. The average payment was £530."
        return (here + next).map { (total: $0, factors: Array(near + counts)) }
            + earlier.map { (total: $0, factors: Array(mark.isAverage ? near : here)) }
    }

    /// Whether another amount for each gives the total with its number.
    ///
    /// "Each carries 1,100 crates; the five in service take 700 each, or 3,500".
    private func isGivenByOther(
        _ total: Figure,
        besides rate: Figure,
        _ here: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Bool {
        let others = here.filter {
            $0.tokens != rate.tokens && $0.end <= total.start && ($0.exact ?? 0) > 1
        }.suffix(6)
        return others.contains { each in
            RateMark(of: each, reading) != nil
                && others.contains {
                    $0.tokens != each.tokens && ($0.exact ?? 0) * (each.exact ?? 0) == total.exact
                }
        }
    }

    /// Whether a rate is of another time than a total before it.
    ///
    /// "A strike went on for six days. It lost £11 million then, and this one costs two million a day".
    private func isOfNow(_ rate: Figure, behind total: Figure, _ reading: Reading) -> Bool {
        guard total.sentence == rate.sentence, total.end < rate.start else { return false }
        let between = total.nounEnd..<max(total.nounEnd, rate.start)
        return reading.word(total.nounEnd) == ProductSlipWords.then
            || reading.has(ProductSlipWords.nows, in: between)
    }

    /// "Thirty-four pots were entered … Each cook had to make five gallons, so that there were 170": a number told anywhere before
    /// gives the total.
    private func isOfNumber(toldIn figures: FigureTable, _ total: Figure, _ rate: Figure) -> Bool {
        guard let each = rate.term, let value = total.term, total.isOfSameUnit(rate) else {
            return false
        }
        return figures.figures(aroundSentence: rate.sentence).contains {
            $0.dimension == .count && $0.start < rate.start && ($0.exact ?? 0) >= 10
                && ($0.exact ?? 0) * each == value
        }
    }

    /// "have lost seven of their 24 games and have 39 points, with three for a win".
    private func isWholeOfPart(_ total: Figure, _ reading: Reading) -> Bool {
        total.start >= 3 && ClosedWords.definite.contains(reading.word(total.start - 1))
            && reading.word(total.start - 2) == .of && reading.has(.quantity, at: total.start - 3)
    }

    /// The figures of the sentences before a total, of which one may be the product: "$3.6 million … $300 a resident … The fire department
    /// cost $3.1 million".
    private func told(before total: Figure, _ figures: FigureTable) -> [Figure] {
        figures.figures(ofSentences: total.sentence - 3...total.sentence)
            .filter { $0.start < total.start && $0.dimension == total.dimension }
    }

    /// How many sentences before a figure may tell what its total or its number is.
    private static let reach = 10
    private static let mostEarlier = 24

    /// The numbers told earlier of what the figure is for: "thirty-eight singers" for "£2,000 for each singer".
    private func counts(
        for mark: RateMark,
        before sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        guard case .each(let noun?) = mark, noun < reading.tokens.count else { return [] }
        let plurals = reading.numbers(ofNoun: noun)
        return figures.figures(aroundSentence: sentence).filter { figure in
            figure.dimension == .count && figure.sentence < sentence
                && figure.noun.map(plurals.contains) == true
        }
    }

    /// Whether a figure may be what a rate comes to: the "£76,000" of "£2,000 for each singer".
    private func mayBeTotal(_ total: Figure, of rate: Figure, _ reading: Reading) -> Bool {
        guard total.tokens != rate.tokens, let value = total.term, let each = rate.term,
            total.sentence <= rate.sentence || !reading.opensWithAnother(total.sentence),
            // "20 points", "a 30-point lead"
            total.dimension != .other,
            // "which comes to an average of 42 hours a week"
            !reading.has(ProductWords.averages, in: reading.words(3, before: total))
        else { return false }
        // "16 bags. Each held 20 one-kilogram bricks, for a total of 360 kilograms"
        if rate.isOfOnes(of: total, reading) { return value > each }
        // "with twelve patients in each. That makes 190 appointments a week"
        if rate.dimension == .count, total.dimension == .count, total.sentence > rate.sentence,
            RateMark(of: total, reading)?.isEach != true,
            ProductSlipWords.openings.contains(
                reading.word(reading.sentences[total.sentence].start)
            )
        {
            return value > each
        }
        // "144 readers had ten minutes each, 24 hours in all"
        if rate.dimension == .duration, total.dimension == .duration {
            return total.quantity.unit != rate.quantity.unit || value > each
        }
        if rate.isMeasure, total.isMeasure, !total.isOfSameUnit(rate) {
            return (rate.plain(inUnitOf: total) ?? value) < value
        }
        guard value > each else { return false }
        return total.dimension == .count && total.quantity.unit == nil
            ? mayBeBareTotal(total, of: rate, reading) : mayBeUnitTotal(total, of: rate, reading)
    }

    /// "2 kilometres each morning, 24 a week", "Of the 5,400 that were planted".
    private func mayBeBareTotal(_ total: Figure, of rate: Figure, _ reading: Reading) -> Bool {
        guard RateMark(of: total, reading)?.isAverage != true else { return false }
        guard total.sentence > rate.sentence else { return total.start > rate.start }
        // "That makes 290.", "Of the 5,400 that were planted"
        let start = reading.sentences[total.sentence].start
        let isOfThe =
            total.start == start + 2 && reading.word(start) == .of
            && reading.word(start + 1) == .the
        return rate.dimension == .count
            && (isOfThe || ProductSlipWords.openings.contains(reading.word(start)))
    }

    /// "£2,000 for each singer … £76,000", "The 48 kilometres took eight hours, six an hour".
    private func mayBeUnitTotal(_ total: Figure, of rate: Figure, _ reading: Reading) -> Bool {
        let isBareRate = rate.dimension == .count && rate.quantity.unit == nil
        // "four crossings each way. The ferry carries 22 cars": told of something else.
        let isOfOther =
            total.sentence > rate.sentence && isBareRate && total.quantity.unit != nil
        guard !isOfOther, RateMark(of: total, reading)?.isAverage != true else { return false }
        if total.dimension == rate.dimension, total.isOfSameUnit(rate) { return true }
        // "The 48 kilometres took eight hours, six an hour."
        return isBareRate && total.isMeasure && total.sentence == rate.sentence
            && total.start < rate.start && RateMark(of: rate, reading)?.isEach == false
    }
}

extension Figure {
    /// "20 one-kilogram bricks": as many of the total's unit.
    fileprivate func isOfOnes(of total: Figure, _ reading: Reading) -> Bool {
        guard dimension == .count, total.isMeasure, let unit = total.quantity.unit,
            reading.word(end) == .one, reading.word(end + 1) == .hyphen
        else { return false }
        let one = reading.text(min(end + 2, reading.tokens.count - 1)).lowercased()
        return unit == one || unit == one + "s"
    }
}

extension Reading {
    /// "$3 million to the mother and $2 million to each of the two sons": one beside the other, so that no figure around is for all of
    /// the second alone.
    fileprivate func areGivenAlike(_ first: Figure, _ second: Figure) -> Bool {
        let (one, other) = (first.nounEnd, second.nounEnd)
        return first.dimension == second.dimension && first.end <= second.start
            && max(one, other) < tokens.count && word(one) == word(other)
            && tag(one) == .preposition && word(one) != .of
            && word(second.start - 1) == .and
    }

    /// Whether a sentence is about one besides those who were told of: "The third had to put up $2,000".
    fileprivate func opensWithAnother(_ sentence: Int) -> Bool {
        let start = sentences[sentence].start
        let isDetermined = ClosedWords.singularDeterminers.contains(word(start))
        let key = word(isDetermined ? start + 1 : start)
        return ProductSlipWords.others.contains(key)
            || isDetermined && ClosedWords.ordinals.contains(key)
    }
}

enum ProductSlipWords {
    static let then = WordKey("then")
    static let nows = WordSet("now today nowadays currently")
    static let per = WordKey("per")
    static let others = WordSet("another other others")
    static let openings = WordSet("that this these those together")
}
