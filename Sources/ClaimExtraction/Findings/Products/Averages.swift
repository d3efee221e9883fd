/// Finds averages that their total and number don't give.
///
/// "20 boats carried 600 people, an average of 40 each"; "5,400 households … They owe £7.1m between them, an average of
/// £2,100"; "300 kilometres in two hours, an average of 180 an hour".
struct Averages: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ProductWords.averages)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices where figures.figures[index].amount != nil {
            let mean = figures.figures[index]
            if let found = speed(mean, figures, reading) {
                findings.append(found)
                continue
            }
            if let found = ofListed(mean, figures, reading) {
                findings.append(found)
                continue
            }
            guard isAverage(mean, reading), !isOfListed(mean, figures, reading),
                PeriodRate(mean, reading) == nil,
                let (total, number) = totalAndNumber(of: mean, figures, reading),
                let found = finding(mean, total, number, reading)
            else { continue }
            findings.append(found)
        }
    }

    /// "an average of about 40", but not the people of "£20 on average from some 3,300 people".
    func isAverage(_ mean: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[mean.sentence].tokens
        let before = sentence.before(mean.start, 3)
        guard
            let word = before.last(where: {
                ProductWords.averages.contains(reading.word($0))
            })
        else { return false }
        return !reading.has(AverageWords.ofOthers, in: word..<mean.start)
    }

    /// "30 kilometres an hour on average".
    func isOnAverage(_ mean: Figure, _ reading: Reading) -> Bool {
        reading.word(mean.end) == .on && ProductWords.averages.contains(reading.word(mean.end + 1))
    }

    /// "300 kilometres in two hours, an average of 150 kilometres an hour", "is 90 miles and took six hours, an average of 15".
    ///
    /// The way and the time are the only figures of the sentence before it.
    private func speed(_ mean: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let before = figures.figures(ofSentence: mean.sentence).filter {
            $0.end <= mean.start && $0.plain != nil
        }
        guard mean.dimension == .speed, isAverage(mean, reading) || isOnAverage(mean, reading),
            before.count == 2, let way = before.first(where: { $0.dimension == .length }),
            let time = before.first(where: { $0.dimension == .duration }),
            let unit = way.quantity.unit, mean.quantity.unit == unit + " per hour",
            let hours = UnitSizes.duration(of: time).map({ $0.value * 24 }), hours > 0,
            let length = way.plain, let said = mean.plain,
            case let actual = length / hours, abs(actual - said) > 0.06 * actual,
            actual < 3 * said, said < 3 * actual
        else { return nil }
        return reading.miscount(.quotient(length, hours), not: said, [way, time, mean])
    }

    private func totalAndNumber(
        of mean: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        let others = figures.figures(ofSentence: mean.sentence).filter {
            $0.tokens != mean.tokens && $0.plain != nil && $0.dimension != .duration
        }
        if let pair = pair(right: others.filter { $0.end <= mean.start }, before: mean, reading) {
            return pair
        }
        guard others.allSatisfy({ $0.end <= mean.start }),
            let last = others.last, let first = others.first
        else { return nil }
        if others.count == 2 {
            return (first.plain ?? 0) > (last.plain ?? 0) ? (first, last) : (last, first)
        }
        if others.count == 1, let number = ofThose(mean, last, figures, reading) {
            return (last, number)
        }
        // "They owe £7.1m between them": the number is of the sentence before.
        guard others.count == 1, last.isOfSameUnit(mean), isShared(last, mean, reading) else {
            return nil
        }
        let before = figures.figures(ofSentence: mean.sentence - 1).filter {
            $0.dimension == .count && $0.exact != nil && $0.quantity.unit != nil
        }
        guard let number = before.first, !before.contains(where: { fits(mean, last, $0) }) else {
            return nil
        }
        return (last, number)
    }

    /// The two right before it, whatever else the sentence tells: "The guard, who is six feet tall, took 12 shots for 30 points, an average
    /// of three points a shot, and …".
    private func pair(
        right others: [Figure],
        before mean: Figure,
        _ reading: Reading
    ) -> (Figure, Figure)? {
        guard others.count >= 2, let total = others.last, total.dimension == mean.dimension,
            total.isOfSameUnit(mean), total.quantity.unit != nil || mean.quantity.unit == nil,
            case let number = others[others.count - 2], number.dimension == .count,
            number.exact != nil, !number.isOfSameUnit(mean) || number.quantity.unit == nil,
            (1...2).contains(total.start - number.nounEnd),
            reading.hasOnly(AverageWords.joints, in: number.gap(to: total)),
            case let lead = total.gap(to: mean), lead.count <= 5,
            reading.word(lead.lowerBound) == .comma
        else { return nil }
        return (total, number)
    }

    /// The only number of "Those flights carried 2,720 people, an average of 40", told in the sentences before.
    private func ofThose(
        _ mean: Figure,
        _ total: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Figure? {
        let start = reading.sentences[mean.sentence].start
        guard ClosedWords.pluralDeterminers.contains(reading.word(start)),
            reading.tag(start + 1) == .nounPlural, total.start - start <= 4
        else { return nil }
        let numbers = (mean.sentence - 3..<mean.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }.filter { $0.exact != nil && $0.noun == reading.word(start + 1) }
        return numbers.only
    }

    private func isShared(_ total: Figure, _ mean: Figure, _ reading: Reading) -> Bool {
        (total.end..<mean.start).dropLast().contains {
            AverageWords.between.contains(reading.word($0)) && reading.word($0 + 1) == .them
        }
    }

    private func fits(_ mean: Figure, _ total: Figure, _ number: Figure) -> Bool {
        guard let value = mean.plain, let sum = total.plain, let count = number.plain else {
            return true
        }
        let actual = sum / count
        return abs(actual - value) <= 0.05 * actual + mean.slack + total.slack / count
    }

    private func finding(
        _ mean: Figure,
        _ total: Figure,
        _ number: Figure,
        _ reading: Reading
    ) -> Finding? {
        guard let value = mean.plain, let sum = total.plain, let count = number.plain,
            !fits(mean, total, number), sum / count < 3 * value, value < 3 * sum / count
        else { return nil }
        return reading.miscount(.quotient(sum, count), not: value, [total, number, mean])
    }
}

private enum AverageWords {
    static let between = WordSet("between among")
    /// What joins a number and its total: "24 times for 168 yards".
    static let joints = WordSet("for and")
    /// What leads to something else than the average.
    static let ofOthers = WordSet("from by for to with")
}
