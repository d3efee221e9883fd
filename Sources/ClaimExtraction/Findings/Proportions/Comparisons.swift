/// Finds a figure that is said to be so many times another, or so much more or less, and isn't.
///
/// "$300, twice the $100 of last year", "700, 20 percent more
/// than the 500 of last year", "a car pays $3 and a truck three times as much, $12". Where no figure is named that it is compared
/// with, those before it are tried, and one that fits is enough.
struct Comparisons: ConsistencyCheck {
    let triggers = [Trigger(figures: 2, kinds: .shares)]

    /// How many figures before may be meant where none is named.
    private static let mostBases = 3

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let own = figures.figures(ofSentence: sentence).filter { !$0.isSumForEach(reading) }
            let items = valueBefore(own, sentence, figures, reading) + own
            for index in items.indices {
                guard let factor = ComparedFactor(items[index], reading),
                    let (value, bases) = named(factor, at: index, of: items, reading)
                        ?? toldBefore(factor, at: index, of: items, figures, reading),
                    let base = bases.last,
                    !bases.contains(where: { factor.agrees(value, with: $0) })
                else { continue }
                findings.append(factor.finding(value, base, reading))
            }
        }
    }

    /// The only value of the sentence before that may be compared with the next here.
    ///
    /// "It drew 494,000 people. That was 8 percent more than in 2023, when 440,000 came."
    private func valueBefore(
        _ own: [Figure],
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> [Figure] {
        let start = reading.sentences[sentence].start
        guard own.count >= 2, own[0].share != nil, case let base = own[1], let old = base.plain,
            ClosedWords.toldBefore.contains(reading.word(start)),
            ChangeWords.equating.contains(reading.word(start + 1))
        else { return [] }
        let values = figures.figures(ofSentence: sentence - 1).filter { figure in
            guard let value = figure.plain, areAlike(figure, base) else { return false }
            return value < 3 * old && old < 3 * value && RateMark(of: figure, reading) == nil
        }
        return values.count == 1 ? values : []
    }

    // MARK: What it is compared with stands behind

    /// "$300, twice the $100".
    private func named(
        _ factor: ComparedFactor,
        at index: Int,
        of items: [Figure],
        _ reading: Reading
    ) -> (value: Figure, bases: [Figure])? {
        guard index > 0, index + 1 < items.count else { return nil }
        let next = items[index + 1]
        // "3.5 percent more than the $398 million of last year, and 2 percent less than the $420 million of the quarter before"
        let isSecond =
            index >= 3
            && ComparedFactor(items[index - 2], reading)?.isBase(items[index - 1], reading) == true
        let value = items[isSecond ? index - 3 : index - 1]
        // "92 cents a pound, up 15 per cent from 80"
        let base = next.inCoin(of: value, reading)
        guard areAlike(value, base) || factor.isMultiple && arePercents(value, base),
            factor.isBase(base, reading),
            value.sentence < factor.figure.sentence || factor.isTied(to: value, reading)
        else { return nil }
        // A figure told in a clause of its own may be of something else.
        let isAside = reading.isAsideOfBase(factor.figure.end..<base.start)
        let ratio = (value.plain(inUnitOf: base) ?? 0) / (base.plain ?? 1)
        guard factor.isMultiple || !isAside || (ratio > 1 / 3.0 && ratio < 3) else { return nil }
        return (value, [base])
    }

    // MARK: What it is compared with was told

    /// The figures before, of which one may be meant.
    ///
    /// "The train takes 20 minutes. The bus takes fifty, four times as long", "$3, and a truck three times as much, $12", "The
    /// limit is 300 and the sample held 1,200, four times the limit".
    private func toldBefore(
        _ factor: ComparedFactor,
        at index: Int,
        of items: [Figure],
        _ figures: FigureTable,
        _ reading: Reading
    ) -> (value: Figure, bases: [Figure])? {
        let noun = factor.noun(reading)
        guard
            let value = comparedBeside(
                factor,
                at: index,
                of: items,
                isClosed: factor.isClosed(reading) || noun != nil,
                reading
            ), value.plain != nil
        else { return nil }
        let reach = noun == nil ? 1 : 2
        // "4.20 francs, after 4.50", at five bakeries: a bare number takes the unit before it.
        let isBare = value.dimension == .count && value.quantity.unit == nil
        let named =
            isBare
            ? items.last {
                $0.start < value.start && $0.quantity.unit != nil && $0.plain != nil
            } ?? value : value
        let earlier = (value.sentence - reach...value.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }.filter { base in !hasOwnFactor(base, besides: value, figures, reading) }.filter {
            $0.end <= min(value.start, factor.figure.start)
                && $0.plain != nil && $0.isAlike(value)
                && $0.isOfSameUnit(named) && (!isBare || isOfSize($0, of: value))
        }
        if let noun {
            return (value, earlier.filter { $0.isAmount(of: noun, among: earlier, reading) })
        }
        let bases = earlier.filter { base in
            factor.isLarger == ((base.plain ?? 0) < (value.plain ?? 0))
        }
        guard bases.isEmpty, value.start > factor.figure.start else {
            return bases.count <= Comparisons.mostBases ? (value, bases) : nil
        }
        return (value, factor.bases(of: value, in: figures))
    }

    /// The figure behind or before a factor that is compared: "three times as much, ⟨$12⟩", "⟨fifty⟩, four times as long".
    private func comparedBeside(
        _ factor: ComparedFactor,
        at index: Int,
        of items: [Figure],
        isClosed: Bool,
        _ reading: Reading
    ) -> Figure? {
        if index + 1 < items.count, factor.isAppositive(items[index + 1], reading) {
            return items[index + 1]
        }
        guard index > 0, isClosed, factor.isTied(to: items[index - 1], reading) else { return nil }
        return items[index - 1]
    }

    /// Whether a bare number may be one of what was told before it: in "a profit of £8m … when the margin was 10, or a quarter less" it
    /// is no sum of money.
    private func isOfSize(_ base: Figure, of value: Figure) -> Bool {
        let (one, other) = (base.plain ?? 0, value.plain ?? 0)
        return max(one, other) < 20 * min(one, other)
    }

    /// "The typical house sold for $342,000, 3 percent less than a year ago": compared with something else.
    private func hasOwnFactor(
        _ base: Figure,
        besides value: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Bool {
        base.sentence < value.sentence
            && figures.figures(ofSentence: base.sentence).contains {
                $0.start > base.start && $0.share != nil && ComparedFactor($0, reading) != nil
            }
    }

    /// "24 percent, twice the 12 percent of four years ago".
    private func arePercents(_ value: Figure, _ base: Figure) -> Bool {
        value.dimension == .percent && base.dimension == .percent && value.amount != nil
            && base.amount != nil
    }

    private func areAlike(_ value: Figure, _ base: Figure) -> Bool {
        base.plain != nil && value.plain(inUnitOf: base) != nil
    }
}
