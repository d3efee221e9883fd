/// A finding whose figures can't be what it takes them for, by what each is in its own sentence.
///
/// A check knows where a figure stands and what its unit is, and few look at what it does there. Here each relation says which
/// figures it can't have, for all checks: speeds have no sum, "a 30-year average" is no part of a whole, and what analysts expected
/// isn't what the regions sold.
struct UnrelatedFigures {
    private let relation: Finding.Relation
    /// Nil where it is a share or a multiple in words.
    private let result: Figure?
    private let terms: [Figure]
    private let reading: Reading

    /// Nil where the finding works nothing out, or some of its figures aren't known.
    init?(of finding: Finding, _ figures: FigureTable, _ reading: Reading) {
        guard finding.kind == .arithmetic, let refuted = finding.refuted else { return nil }
        let places = figures.figures(of: finding, reading)
        let result = places.first { $0.amount != nil && $0.amount == refuted.value }
        guard result != nil || refuted.value == nil else { return nil }
        relation = refuted.relation
        self.result = result
        terms = places.filter { $0.tokens != result?.tokens }
        self.reading = reading
    }

    /// Whether no sum, product or share can be made of them.
    var areUnrelated: Bool {
        switch relation {
        case .sum: result.map(isNoSum) ?? false
        case .difference: result.map(isNoDifference) ?? false
        case .product: result.map(isNoProduct) ?? false
        case .quotient: result.map { isNoProduct($0) || isOfNoDividend($0) } ?? false
        case .share:
            terms.contains {
                $0.share == nil ? $0.isSize(reading) : $0.isOfDifference(reading)
            } || result?.isOfDifference(reading) == true || isOfOtherUnits
        // "seven times as many, and one skipper"
        case .rise, .fall: terms.contains { $0.quantity.value == 1 && $0.dimension == .count }
        case .amount: false
        }
    }

    /// Whether money would be a share of a number that another sentence has: "left at nine … is €3, or half of that".
    private var isOfOtherUnits: Bool {
        let amounts = terms.filter { $0.dimension == .money }
        let numbers = terms.filter { $0.dimension == .count && $0.quantity.unit == nil }
        guard amounts.count == 1, numbers.count == 1, let whole = numbers[0].plain else {
            return false
        }
        // "9 billion kroner … a quarter of it, 3.5 billion"
        return amounts[0].sentence != numbers[0].sentence && whole < UnrelatedFigures.spelled
            && (amounts[0].plain ?? 0) < whole
    }

    /// A bare number below it is hardly one of money.
    private static let spelled = 1000.0

    /// What doesn't add up: speeds, ends of one change, sizes beside numbers, what was with what is, parts with what is hoped for.
    private func isNoSum(_ result: Figure) -> Bool {
        let all = terms + [result]
        if all.contains(where: { $0.dimension == .speed }) { return true }
        // "A 30-page report and a 40-page one make 70 pages."
        if isMixed(terms, { $0.isSize(reading) }) || isMixed(all, { $0.isOfOtherTime(reading) }) {
            return true
        }
        if result.isForecast(reading), !terms.contains(where: { $0.isForecast(reading) }) {
            return true
        }
        if isMixed(terms, { $0.isNeeded(reading) }) { return true }
        return isOfChange(result) || areToldTwice(besides: result)
            || zip(terms, terms.dropFirst()).contains { $1.isPart(of: $0, reading) }
    }

    /// "from 110 to 75 on the plain and to 40 in the hills" has no parts; "from 62,000, with 9,000 more, to 71,000" has.
    private func isOfChange(_ result: Figure) -> Bool {
        if result.isChangeEnd(reading) {
            return !terms.contains { $0.isChangeStart(reading) }
                || terms.contains { $0.isChangeEnd(reading) }
        }
        return result.isChangeStart(reading) && terms.allSatisfy { $0.isChangeEnd(reading) }
    }

    /// An average is the difference of averages only, and "11,400 more than the goal" one from a goal.
    private func isNoDifference(_ result: Figure) -> Bool {
        if let standard = result.standard(reading) {
            return !terms.contains { $0.isStandard(standard, reading) }
        }
        return isAverage(result) && !terms.contains(where: isAverage)
            || isMixed(terms, { $0.isSize(reading) }) || isOfChange(result)
            || isBehindOneMore(result)
    }

    /// "Of the seven engines two are running. ⟨A third⟩ could be made to run with pieces of the other four."
    private func isBehindOneMore(_ result: Figure) -> Bool {
        let start = reading.sentences[result.sentence].start
        return reading.word(start) == .a && start + 1 < result.start
            && ClosedWords.ordinals.contains(reading.word(start + 1))
            && reading.word(start + 2) != .of
    }

    /// "£12 a year for 25 years" is no value of the house on which it is paid, nor "six for each acre" what others get.
    private func isNoProduct(_ result: Figure) -> Bool {
        isOfOtherMeasure(result) || isBesideEach(result)
            || (terms + [result]).contains { $0.isElsewhere(reading) }
            || result.isOfOtherTime(reading) && !terms.contains { $0.isOfOtherTime(reading) }
            || result.isWorth(reading)
                && terms.contains { RateMark(of: $0, reading)?.isEach == false }
    }

    /// "A fund put in $1.5 million and three investors $300,000 each": what one gave beside what the others did.
    private func isBesideEach(_ result: Figure) -> Bool {
        guard terms.count == 2, case let (number, each) = (terms[0], terms[1]),
            result.end <= number.start, number.end <= each.start,
            number.dimension == .count, number.quantity.unit != nil,
            each.dimension == result.dimension, result.sentence == each.sentence,
            ProductWords.each.contains(reading.word(each.nounEnd))
        else { return false }
        let gap = result.nounEnd..<max(result.nounEnd, number.start)
        return (1...4).contains(gap.count) && reading.has(.and, in: gap)
            && (gap + Array(number.nounEnd..<max(number.nounEnd, each.start)))
                .allSatisfy { !reading.isMark($0) && !reading.tag($0).isVerb }
    }

    /// A speed that no way and no time give.
    private func isOfOtherMeasure(_ result: Figure) -> Bool {
        result.dimension == .speed
            && !terms.contains { $0.dimension == .speed }
            && !(terms.contains { $0.dimension == .length }
                && terms.contains { $0.dimension == .duration })
    }

    /// "an average of 40", "the average is 40", but not "The charge on an average house rises by £40".
    private func isAverage(_ figure: Figure) -> Bool {
        let lead = reading.word(figure.start - 1)
        return RateMark(of: figure, reading)?.isAverage == true
            && (lead == .of || ClosedWords.being.contains(lead)
                || ProductWords.averages.contains(lead))
    }

    /// "Of the 19 members twelve went in, for an average of four seconds": what people are divided by gives no seconds.
    private func isOfNoDividend(_ result: Figure) -> Bool {
        guard result.dimension != .count, result.quantity.unit != nil,
            let most = terms.max(by: { ($0.plain ?? 0) < ($1.plain ?? 0) })
        else { return false }
        return most.dimension == .count && most.quantity.unit != nil
            && !terms.contains { $0.dimension == result.dimension }
    }

    /// "five of his nine children, three on brass and two on drums": the five again, and no more of the nine.
    private func areToldTwice(besides whole: Figure) -> Bool {
        guard terms.count >= 3, let first = terms.first, let all = first.plain,
            reading.word(first.end) == .of, (2...4).contains(whole.start - first.end + 1),
            terms[1].start >= whole.end
        else { return false }
        return terms.dropFirst().reduce(0) { $0 + ($1.plain ?? 0) } == all
    }

    /// Whether some of the figures are such and others not.
    private func isMixed(_ figures: [Figure], _ isSuch: (Figure) -> Bool) -> Bool {
        let count = figures.count(where: isSuch)
        return count > 0 && count < figures.count
    }
}

extension FigureTable {
    /// The figures at the places of a finding, in text order.
    func figures(of finding: Finding, _ reading: Reading) -> [Figure] {
        finding.spans.flatMap { span in
            figures[figures.partitionPoint { reading.tokens.span($0.tokens).end > span.start }...]
                .prefix { reading.tokens.span($0.tokens).start < span.end }
        }
    }
}
