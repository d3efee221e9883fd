/// Finds "all but two" beside a part that leaves another number of the whole.
///
/// "The station has 61 listeners … 58 of the islanders, all but two, listen every day", "All but three of the 20 members
/// voted, so that 18 ballots were counted". Silent if any figure before is the sum of both.
struct AllBut: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: WordSet("but"))]

    /// How far a whole may lie from the sum to be meant, at least and as a share of it.
    private static let reach = (least: 3.0, share: 0.1)

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            guard let left = Exception(in: sentence, items, reading) else { continue }
            let found = ofWhole(left, items, reading) ?? inApposition(left, items, figures, reading)
            if let found { findings.append(found) }
        }
    }

    /// "All but three of the 20 members … 18 ballots": the only other figure of the sentence.
    private func ofWhole(
        _ left: Exception,
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Finding? {
        let behind = items.filter { $0.dimension == .count && $0.start >= left.end }
        guard behind.count == 2, let whole = behind.first, let part = behind.last,
            (2...4).contains(whole.start - left.end), reading.word(left.end) == .of,
            let total = whole.exact, let number = part.exact, number < total, number * 2 > total,
            number + left.value != total
        else { return nil }
        return finding(left, part, whole, reading)
    }

    /// "28, all but two,": the whole is a figure before.
    private func inApposition(
        _ left: Exception,
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let before = items.indices.last { items[$0].end <= left.start }
        guard let index = before, let number = items[index].exact,
            items[index].dimension == .count, isInApposition(left, to: items[index], reading)
        else { return nil }
        let sum = number + left.value
        let wholes = figures.figures[..<index].suffix(40).filter {
            $0.dimension == .count && ($0.exact ?? 0) > number
        }
        let room = max(AllBut.reach.least, AllBut.reach.share * sum)
        guard !wholes.contains(where: { $0.exact == sum }),
            let whole = wholes.last(where: { abs(($0.exact ?? 0) - sum) <= room })
        else { return nil }
        return finding(left, items[index], whole, reading)
    }

    /// Whether a comma or a bracket stands before "all but", and no verb between.
    private func isInApposition(_ left: Exception, to part: Figure, _ reading: Reading) -> Bool {
        let mark = left.start - 3
        guard mark >= part.end, mark - part.end <= 6 else { return false }
        return ClosedWords.apposing.contains(reading.word(mark))
            && (part.end..<mark).allSatisfy { !reading.tag($0).isVerb }
    }

    private func finding(
        _ left: Exception,
        _ part: Figure,
        _ whole: Figure,
        _ reading: Reading
    ) -> Finding {
        let (number, total) = (part.exact ?? 0, whole.exact ?? 0)
        return reading.miscount(
            .sum([number, left.value]),
            not: total,
            [whole.tokens, part.tokens, left.tokens]
        )
    }
}

/// The number of "all but two", "all but one".
private struct Exception: Placed {
    let value: Double
    let tokens: Range<Int>

    init?(in sentence: Int, _ items: ArraySlice<Figure>, _ reading: Reading) {
        let range = reading.sentences[sentence].tokens
        let but = range.dropFirst().first {
            reading.word($0) == AllButWords.but && reading.word($0 - 1) == .all
        }
        guard let but, but + 1 < range.upperBound else { return nil }
        if reading.word(but + 1) == .one {
            value = 1
            tokens = but + 1..<but + 2
            return
        }
        guard let figure = items.first(where: { $0.start == but + 1 }),
            figure.dimension == .count, let number = figure.exact
        else { return nil }
        value = number
        tokens = figure.tokens
    }
}

private enum AllButWords {
    static let but = WordKey("but")
}
