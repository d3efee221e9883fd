/// Averages of figures that are listed right before them.
extension Averages {
    /// "6.2, 7.1 and 8.3 tonnes to the hectare, an average of 8.2", "14, 21 and 28 points in her last three games, averaging 25".
    func ofListed(_ mean: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard let list = listed(before: mean, figures, reading), let said = mean.amount,
            let last = list.last, isOfList(mean, behind: last, reading),
            mean.isOfSameUnit(last) || mean.quantity.unit == nil,
            !areWeighed(list, figures, reading)
        else { return nil }
        let values = list.compactMap(\.amount)
        let actual = values.reduce(0, +) / Double(values.count)
        // "54, 64 and 69, an average of 62"
        let place = min(WorkedSum.lastPlace(of: said), max(1, 0.01 * actual))
        guard values.count == list.count, abs(said - actual) > max(place, 0.02 * actual),
            said < 1.6 * actual, actual < 1.6 * said
        else { return nil }
        return reading.miscount(
            Calculation(
                "(\(values.map { WorkedSum.number($0) }.joined(separator: " + "))) ÷ \(values.count)",
                actual
            ),
            not: said,
            list + [mean]
        )
    }

    /// Whether an average has a list before it, so that it is no share of the last of them.
    func isOfListed(_ mean: Figure, _ figures: FigureTable, _ reading: Reading) -> Bool {
        isAverage(mean, reading) && listed(before: mean, figures, reading) != nil
    }

    /// Three figures of one unit or more that stand side by side before a mean: "410, 385 and 465 tickets"; of two both have their unit.
    func listed(before mean: Figure, _ figures: FigureTable, _ reading: Reading) -> [Figure]? {
        let before = figures.figures(ofSentence: mean.sentence).filter { $0.end <= mean.start }
        // "in her last three games" stands between the list and its mean.
        let end = before.lastIndex { figure in
            figure.amount != nil && reading.word(figure.start - 1) == .and
        }
        guard let end, before.count - 1 - end <= 1 else { return nil }
        let list = list(endingAt: end, of: before, reading)
        return list.count >= 3 ? list : nil
    }

    /// The figures right before one that are of its unit, joined by commas and "and".
    private func list(endingAt end: Int, of figures: [Figure], _ reading: Reading) -> [Figure] {
        var list = [figures[end]]
        for figure in figures[..<end].reversed() {
            let gap = figure.gap(to: list[0])
            guard figure.amount != nil, figure.quantity.bound == .exact,
                (1...2).contains(gap.count),
                reading.hasOnly(ClosedWords.listJoints, in: gap),
                figure.dimension == list[0].dimension
                    || figure.dimension == .count && figure.quantity.unit == nil,
                figure.isOfSameUnit(list[0])
            else { break }
            list.insert(figure, at: 0)
        }
        return list
    }

    /// Whether the mean is told of the list before it, in the same clause: ", an average of", "averaging", ", or 31 on average".
    private func isOfList(_ mean: Figure, behind last: Figure, _ reading: Reading) -> Bool {
        let between = last.gap(to: mean)
        let behind = reading.sentences[mean.sentence].tokens.behind(mean.nounEnd, 2)
        guard (1...16).contains(between.count), !reading.has(ListedMeanWords.beyond, in: behind),
            // "410, 385 and 465 houses, with an average of two people in each"
            !ProductWords.each.contains(reading.word(mean.nounEnd + 1)),
            PeriodRate(mean, reading) == nil || PeriodRate(last, reading) != nil
        else { return false }
        let comma = between.last { reading.isMark($0) } ?? between.lowerBound - 1
        let lead = comma + 1..<mean.start
        let isClosed = reading.hasOnly(ListedMeanWords.leads, in: lead)
        return isClosed && (isAverage(mean, reading) || isOnAverage(mean, reading))
            && between.prefix { $0 < comma }.allSatisfy { !reading.isMark($0) }
    }

    /// "of 20, 40 and 60 hectares, gave 6, 7 and 8 tonnes to the hectare": as many numbers of what each figure is for.
    private func areWeighed(_ list: [Figure], _ figures: FigureTable, _ reading: Reading) -> Bool {
        guard let first = list.first, let last = list.last else { return true }
        return (first.sentence - 1...last.sentence + 1).contains { sentence in
            let others = figures.figures(ofSentence: sentence).filter {
                $0.end <= first.start || $0.start >= last.end
            }
            return others.indices.contains {
                self.list(endingAt: $0, of: others, reading).count == list.count
            }
        }
    }
}

private enum ListedMeanWords {
    /// What leads to the mean of a list, behind its mark.
    static let leads = ProductWords.averages.union(
        WordSet(
            "a an the of for or on and with which is was that gives gave giving making makes about just roughly her his their its"
        )
    )
    /// What makes a mean one of something else: "an average of $360,000 over asking".
    static let beyond = WordSet(
        "over above below more less fewer under higher lower in per from among between across"
    )
}
