/// Finds a percentage or a multiple that compares, and that the only two values of its sentence don't have.
///
/// "Hay is twice as dear as last year: $14 a bale, after $9", "Rents, at $1,380, are 15 percent above those of 2023, when one paid
/// $1,100". How the three are tied isn't asked, so that one of the values must stand behind a word for what was before. Silent if
/// any two like values nearby have it.
struct LoneComparisons: ConsistencyCheck {
    let triggers = [
        Trigger(figures: 3, kinds: .shares, cues: LoneWords.bases)
    ]

    /// How far a figure may be from the true one to be meant for it.
    private static let widest = 2.5
    private static let mostFigures = 6

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let factors = items.filter { $0.dimension == .percent || $0.dimension == .ratio }
            guard items.count <= LoneComparisons.mostFigures, factors.count == 1,
                let factor = factors.first.flatMap({ LoneFactor($0, reading) }),
                let (first, second) = pair(items, reading), !factor.fits(first, second),
                factor.isNear(first, second, within: LoneComparisons.widest)
            else { continue }
            let near = (sentence - 1...sentence + 1).flatMap { figures.figures(ofSentence: $0) }
                .filter { $0.plain != nil }
            let isGiven = near.indices.contains { index in
                near[..<index].contains {
                    $0.isOfSameUnit(near[index]) && factor.fits($0, near[index])
                }
            }
            guard !isGiven else { continue }
            findings.append(factor.finding(first, second, reading))
        }
    }

    /// The only two values that measure the same, one of them behind a word for what was before.
    private func pair(_ items: ArraySlice<Figure>, _ reading: Reading) -> (Figure, Figure)? {
        let values = items.filter { figure in
            (figure.exact ?? 0) >= 5 && figure.dimension != .duration
        }
        guard values.count == 2, let first = values.first, let second = values.last,
            first.isOfSameUnit(second), first.dimension == second.dimension,
            first.quantity.unit != nil || min(first.plain ?? 0, second.plain ?? 0) >= 100,
            isBase(second, reading) || isBase(first, reading),
            ![first, second].contains(where: { RateMark(of: $0, reading)?.isAverage == true })
        else { return nil }
        return (first, second)
    }

    /// "after $9", "when one paid $1,100", "against 300".
    private func isBase(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[figure.sentence].start
        let near = max(start, figure.start - 6)..<figure.start
        return near.reversed().prefix {
            !reading.has(.quantity, at: $0) && !reading.isMark($0)
        }.contains { LoneWords.bases.contains(reading.word($0)) }
    }
}

/// How much more or less, or how many times as much, one of two values is said to be.
private struct LoneFactor {
    let figure: Figure
    /// The share by which they differ; nil for a multiple.
    private let share: Double?
    private let times: Double
    /// 1 for more, -1 for less, 0 where the words don't tell.
    private let sign: Int

    init?(_ figure: Figure, _ reading: Reading) {
        guard let value = figure.quantity.value, figure.quantity.upper == nil, value > 0 else {
            return nil
        }
        let (start, end) = (figure.start, figure.end)
        guard start >= 2, end + 1 < reading.tokens.count else { return nil }
        self.figure = figure
        if figure.dimension == .ratio, value >= 2 || value == 0.5, reading.word(end) == .as {
            (times, share, sign) = (value, nil, 0)
            return
        }
        guard let share = figure.share else { return nil }
        self.share = share
        times = 1
        let words = [reading.word(end), reading.word(start - 1), reading.word(start - 2)]
        if LoneWords.more.contains(words[0])
            || words.dropFirst().contains(where: LoneWords.rises.contains)
        {
            sign = 1
        } else if LoneWords.less.contains(words[0])
            || words.dropFirst().contains(where: LoneWords.falls.contains)
        {
            sign = -1
        } else {
            return nil
        }
        // "up 15 percent to $3.2 billion" doesn't tell from what.
        guard reading.word(end) != .to else { return nil }
    }

    /// What the two values give: the share by which they differ, or the multiple.
    private func actual(_ first: Figure, _ second: Figure) -> Double {
        let (low, high) = (
            min(first.plain ?? 1, second.plain ?? 1), max(first.plain ?? 1, second.plain ?? 1)
        )
        guard share != nil else { return times < 1 ? low / high : high / low }
        return sign > 0 ? high / low - 1 : 1 - low / high
    }

    private var said: Double { share ?? times }

    func fits(_ first: Figure, _ second: Figure) -> Bool {
        let actual = actual(first, second)
        let low = min(first.plain ?? 1, second.plain ?? 1)
        let slack = first.slack(beside: second) / low
        let isPercent = figure.dimension == .percent
        let room = max(isPercent ? 0.015 : 0.045, (share == nil ? 0.12 : 0.08) * said) + slack
        return switch figure.quantity.bound {
        case .exact: abs(actual - said) <= room
        case .approximately: abs(actual - said) <= 2 * room
        case .moreThan, .atLeast: actual >= said - room && actual <= 1.5 * said + room
        case .lessThan, .atMost: actual <= said + room && actual >= 0.6 * said - room
        }
    }

    func isNear(_ first: Figure, _ second: Figure, within factor: Double) -> Bool {
        let actual = actual(first, second)
        return actual < factor * said && said < factor * actual
    }

    func finding(_ first: Figure, _ second: Figure, _ reading: Reading) -> Finding {
        let values = [first, second].map { WorkedSum.number($0.plain ?? 0) }
        let actual = actual(first, second)
        let result =
            share == nil
            ? WorkedSum.number(actual) + " times as much"
            : WorkedSum.percent(actual) + (sign > 0 ? " more" : " less")
        return reading.finding(
            .arithmetic,
            "Of \(values[0]) and \(values[1]) one is \(result), not "
                + "“\(reading.text(figure.tokens))”.",
            [first, figure, second]
        )
    }
}

private enum LoneWords {
    /// What leads to a value of before, or of what is compared with.
    static let bases = WordSet(
        "after against from than instead compared when was were before been cost paid"
    )
    static let more = WordSet("more higher above dearer longer larger bigger heavier taller over")
    static let less = WordSet("less fewer lower below cheaper shorter smaller lighter under")
    static let rises = WordSet("up rise increase rose risen grew growth")
    static let falls = WordSet("down fall drop fell fallen decrease decline cut")
}
