/// Finds a figure that is said to be a multiple of another and isn't.
///
/// "$300, twice the $100 of last year", "twice as many as last year, 300, as the 100 that were sold then".
struct Multiples: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: .init(.ratio))]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence).filter { !$0.isSumForEach(reading) }
            if let found = comparison(items, reading) ?? aside(items, figures, reading)
                ?? named(items, figures, reading)
            {
                findings.append(found)
            }
        }
    }

    /// A figure, a multiple, and what it is a multiple of.
    private func comparison(_ items: [Figure], _ reading: Reading) -> Finding? {
        guard items.count >= 3 else { return nil }
        for index in 1..<items.count - 1 {
            let isFactorFirst = isAsMany(items[index - 1], items[index], items[index + 1], reading)
            let first = items[isFactorFirst ? index : index - 1]
            let factor = items[isFactorFirst ? index - 1 : index]
            let second = items[index + 1]
            guard factor.dimension == .ratio, let times = factor.quantity.value,
                factor.quantity.upper == nil, first.plain != nil, second.plain != nil,
                first.isOfSameUnit(second), times >= 2 || times == 0.5,
                isFactorFirst || isInApposition(factor, to: first, reading),
                isFactorFirst || isBase(second, of: factor, reading)
            else { continue }
            if let found = finding(first, factor, second, reading) { return found }
        }
        return nil
    }

    /// A base of the sentence before.
    ///
    /// "The train takes 20 minutes. The bus takes fifty, four times as long."
    ///
    /// Silent if any figure there fits.
    private func aside(
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        for (first, factor) in zip(items, items.dropFirst()) {
            let next = factor.tokens.upperBound
            guard factor.dimension == .ratio, let times = factor.quantity.value, times >= 2,
                factor.quantity.upper == nil, let value = first.plain,
                isInApposition(factor, to: first, reading), next + 2 < reading.tokens.count,
                reading.tokens.key[next] == ChangeWords.as,
                reading.tokens.kind[next + 2] == .punctuation
            else { continue }
            let before =
                figures.figures(ofSentence: first.sentence - 1)
                + items.filter { $0.tokens.upperBound <= first.tokens.lowerBound }
            let bases = before.filter { $0.isAlike(first) && ($0.plain ?? value) < value }
            guard (1...3).contains(bases.count),
                !bases.contains(where: { finding(first, factor, $0, reading) == nil }),
                let base = bases.last
            else { continue }
            return finding(first, factor, base, reading)
        }
        return nil
    }

    /// A base that has a name: "The limit is 300 and the sample held 1,200, four times the limit".
    private func named(
        _ items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        for (first, factor) in zip(items, items.dropFirst()) {
            let noun = factor.tokens.upperBound + 1
            guard factor.dimension == .ratio, (factor.quantity.value ?? 0) >= 2,
                factor.quantity.upper == nil, first.plain != nil, noun + 1 < reading.tokens.count,
                isInApposition(factor, to: first, reading),
                reading.tokens.key[noun - 1] == .the, reading.tags[noun].isNoun,
                reading.tokens.kind[noun + 1] == .punctuation
            else { continue }
            let earlier = (first.sentence - 2...first.sentence).flatMap {
                figures.figures(ofSentence: $0)
            }.filter {
                $0.plain != nil && $0.tokens.lowerBound < first.tokens.lowerBound
                    && $0.isAlike(first)
            }
            let bases = earlier.filter {
                $0.isAmount(of: reading.tokens.key[noun], among: earlier, reading)
            }
            guard let base = bases.last,
                !bases.contains(where: { finding(first, factor, $0, reading) == nil })
            else { continue }
            return finding(first, factor, base, reading)
        }
        return nil
    }

    /// The finding, if one figure isn't so many times another.
    private func finding(
        _ first: Figure,
        _ factor: Figure,
        _ second: Figure,
        _ reading: Reading
    ) -> Finding? {
        guard let value = first.plain, let base = second.plain,
            let times = factor.quantity.value
        else { return nil }
        let actual = value / base
        let bound = factor.quantity.bound
        guard
            !WorkedSum.isMultiple(
                actual,
                times,
                isMore: bound == .moreThan || bound == .atLeast,
                isNearly: bound != .exact,
                (first.slack + second.slack * actual) / base
            )
        else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "“\(reading.text(factor.tokens))”, but \(WorkedSum.number(value)) is "
                + "\(WorkedSum.number(actual)) times \(WorkedSum.number(base)).",
            spans: reading.spans(of: [first, factor, second])
        )
    }

    private func isInApposition(_ factor: Figure, to first: Figure, _ reading: Reading) -> Bool {
        guard factor.tokens.lowerBound >= first.nounEnd else { return false }
        let between = first.nounEnd..<factor.tokens.lowerBound
        if between.count <= 3,
            between.allSatisfy({ ChangeWords.apposition.contains(reading.tokens.key[$0]) })
        {
            return true
        }
        // "awarded $8 million on Wednesday to a driver who fell, three times the $2 million that …"
        let next = factor.tokens.upperBound
        let isAsMany =
            next + 1 < reading.tokens.count && reading.tokens.key[next] == ChangeWords.as
            && ChangeWords.many.contains(reading.tokens.key[next + 1])
        let isNamed = next < reading.tokens.count && reading.tokens.key[next] == .the
        return between.count <= 18 && (first.dimension == .money || isAsMany || isNamed)
            && between.last.map { reading.tokens.kind[$0] == .punctuation } == true
            && isOneClause(between.dropLast(), reading)
    }

    /// Whether no mark parts the words but the commas of "…, she said, …".
    private func isOneClause(_ range: Range<Int>, _ reading: Reading) -> Bool {
        let isSaid = range.contains { ChangeWords.saying.contains(reading.tokens.key[$0]) }
        return range.allSatisfy {
            (reading.tokens.kind[$0] != .punctuation
                || (isSaid && reading.tokens.key[$0] == .comma))
                && !ProductWords.each.contains(reading.tokens.key[$0])
        }
    }

    /// "twice as many colonies last winter, 300, as the 100": the value between two marks, "as" behind it.
    private func isAsMany(
        _ factor: Figure,
        _ value: Figure,
        _ base: Figure,
        _ reading: Reading
    ) -> Bool {
        let tokens = reading.tokens
        let start = value.tokens.lowerBound - 1
        let end = value.nounEnd
        guard factor.dimension == .ratio, factor.tokens.upperBound + 1 < start,
            start - factor.tokens.upperBound <= 10, end + 2 < tokens.count,
            ChangeWords.many.contains(tokens.key[factor.tokens.upperBound])
                || ChangeWords.many.contains(tokens.key[factor.tokens.upperBound + 1]),
            tokens.kind[start] == .punctuation, tokens.kind[end] == .punctuation,
            tokens.key[end + 1] == ChangeWords.as
        else { return false }
        return (end + 2...end + 3).contains(base.tokens.lowerBound)
    }

    /// Whether "the", "as much as the" or "of" stands between a multiple and a figure.
    private func isBase(_ figure: Figure, of factor: Figure, _ reading: Reading) -> Bool {
        let between =
            factor.tokens
            .upperBound..<max(
                factor.tokens.upperBound,
                figure.tokens.lowerBound
            )
        if reading.isAsideOfBase(between) { return true }
        let isAsMuch = between.contains { ChangeWords.many.contains(reading.tokens.key[$0]) }
        return (1...10).contains(between.count)
            && (isAsMuch || figure.quantity.unit != nil
                || MultipleWords.leads.contains(reading.tokens.key[figure.tokens.lowerBound - 1]))
            && between.allSatisfy {
                ChangeWords.comparing.contains(reading.tokens.key[$0])
                    || (isAsMuch && !reading.tags[$0].isFiniteVerb) || reading.tags[$0].isNoun
            }
            && between.contains { ChangeWords.comparing.contains(reading.tokens.key[$0]) }
    }
}

private enum MultipleWords {
    /// "twice the 300", "twice the limit of 300".
    static let leads = WordSet("the of")
}

extension WorkedSum {
    /// Whether a ratio is near enough to the multiple that the words say.
    static func isMultiple(
        _ actual: Double,
        _ factor: Double,
        isMore: Bool,
        isNearly: Bool,
        _ slack: Double
    ) -> Bool {
        let room = 0.1 * factor + slack
        if isMore { return factor >= 1 ? actual >= factor - slack : actual <= factor + slack }
        return abs(actual - factor) <= (isNearly ? 0.2 * factor + slack : room)
    }
}
